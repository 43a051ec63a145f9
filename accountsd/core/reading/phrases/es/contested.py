"""Spanish: what is contested, the decisions and the owner that are asked for."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_DEEDS = "pedimos|pedí|pedido|solicit%|encarg%|acord%|acuerd%|autoriz%|entreg%|contrat%|aprob%|firm%|hicieron|hizo|hicisteis|realiz%|pact%|incluid%|han hecho|terminad%|presupuest%|instal%|vino|vinieron|vinisteis|funcion%|repar%|arregl%|prest%|apalabr%|habl%|asist%|dijeron|avis%|mencion%|pose%|aplic%|us%|dieron"
_PAPERS = "presupuesto|cotización|contrato|oferta|tarifa|pacto|acuerdo|precio|pedido|albarán|hoja de|parte|partes|orden|convenio|plantilla|catálogo|correo de|factura proforma|proforma|acta|comparativ%"

LINES = {
    Says.DISPUTE: f"""
        (disput%|discrep%|discutimos|discutiendo|en discusión|no (estoy|estamos) (de acuerdo|conforme%)|disconform%|desacuerdo|rechaz%|no (lo|la)? (aceptamos (la|el|su|esa|ese)|acepto|reconoc%|asum%|validamos|valid%|comparto|compartimos)|incidencia|impugn%|objet%|reparos|me niego|nos negamos|negamos|improcedente|no procede|no corresponde%|no (me|nos) corresponde%|indebid%)
        (error%|erróne%|equivocación|equivocad% (en|la|el|las)|incorrect%|no (me|nos)? (coincid%|cuadra%|sale%|salen)|duplicad%|doblemente|el doble|por duplicado|de más|exces%|mal (facturad%|calculad%|sumad%|hech%|cobrad%|puest%)|está mal|están mal|inflad%|hinchad%|sobreprecio|sobre precio|diferencia de|desorbitad%|abusiv%|carísim%|demasiado car%|demasiad% (horas|caro|alto)|de risa|de locos|disparat%|barbaridad)
        (dos veces|otra vez|doble|de nuevo|por segunda vez|repetid%) * (cobr%|facturad%|facturan|porte|flete|mismo|misma|concepto)
        (cobr%|factur%|carg%|pus%|pon%|figur%|aparec%|contab%|cuent%) * (dos veces|otra vez|doble|repetid%|de más|el mismo|la misma|por duplicado)
        (mismo|misma) (porte|línea|trabajo|concepto|servicio|factura|importe|cargo|que (la|el)) * (otro número|otra|antes|ya|que)
        (nunca|jamás|sin|nadie|ni) * ({_DEEDS})
        no (se|me|nos|lo|la|le|les|os|fue|fueron|está%|estaba%|había%|habíamos|ha|han|hemos|era|eran|es|son)? (nos|me|ha|han|lo|la|lo que)? ({_DEEDS}|lo que|el que|la que|ese|esa|eso lo)
        ({_PAPERS}) * (decía|dice|ponía|pone|era|acordad%|pactad%|indica%|incluía|incluye|firm%|establec%|tenía|contempl%|marcaba|hablaba|distint%|inferior|menos|superior|no |máxim%|eran|cerrad%|figura%)
        (según|conforme a|de acuerdo con|a diferencia de|contra|por encima de|superior a) (el|la|lo|su|nuestro|vuestro|mi|los|las|nuestros|sus) ({_PAPERS}|acordado|pactado|hablado|convenido|presupuestado|registros|contador)
        (lo que|que) (no)? (apalabr%|acord%|pact%|habl%|quedamos|dijimos|convin%)
        (abono (prometid%|pendiente|correspondiente)|nota de crédito|nota de abono|factura rectificativa|rectific%|corregir|corrij%|corregid%|anular|anulen|anul%|devolución|devolver%|devuelv%|reembols%|refactur%|factura corregida|descontar|descuenten|descontado|quitar|quiten|retiren) * (de|del|por|la|el|las|los|que|pendiente|prometid%|factura|importe|línea|horas|cargo|partida|concepto|dinero)
        (y el|su|vuestro|dónde está el|ese) abono (por|de las|de los|prometid%|que|pendiente|correspondiente)
        (defect%|mal hech%|incomplet%|inacabad%|sin terminar|sin acabar|a medias|a medio|no (me|nos)? (funciona%|sirve%|vale%|enciende|arranca|va bien)|dañad%|rot(o|a|os|as)|mala calidad|calidad (del|de la|de los|pésima|no)|avería%|averiad%|fall% (el|la|otra|los|desde)|sigue% (fallando|igual|rot%|sin|perdiendo|goteando)|gotea%|pierde|se cae%|se cayó|se despeg%|despegad%|agriet%|grieta%|manchad%|rayad%|oxidad%|torcid%|desconch%|estropead%|desenfocad%|borros%|inservible%|caducad%|podrid%|modelo equivocad%|color equivocad%|tamaño|torcido|moho|humedad%|ruido|cojea%|descos%|descolorid%|chapuza%)
        (llegó|llegaron|vino|vinieron|entregaron|entregado|trajeron|recibimos) * (tarde|rot%|mal|dañad%|incomplet%|media|menos|otra cosa|equivocad%|abiert%|mojad%|después|solo|sólo|dos|tres|cuatro|\\d+)
        (no) (lo|la|les|os|le|se|te)? (pagar%|abonar%|pagamos|pago|pienso pagar|vamos a pagar|voy a pagar|se paga|abonamos|soltaré|soltamos)
        de pagar (ni|nada|eso)
        (solo|sólo|únicamente) * (pagaré|pagaremos|pagamos|pago|recibimos|llegaron|hicieron|trabaj%|entregaron|estuvo|estuvieron|vinieron)
        (tenía|tenían|debía|debían|deberían|debería) que (ser|estar|incluir|llegar|durar|costar|venir)
        (ya) (venía|estaba|incluid%|factur%|cobr%|la habíamos pagado|pagad% en|nos lo cobr%|lo pagamos|la pagamos) * (en|incluid%|con|otra|anterior|antes|pagad%|cobrad%)?
        (por qué|a qué viene|de dónde|cómo) * (cobr%|facturan|facturáis|factura (tanto|esto)|cargo|concepto|suben|subid%|sube|sale|recargo|suplemento|partida|horas|desplazamiento)
        (seguimos|sigo|esperando|espera de|estamos esperando|falta|faltan) * (abono|entrega%|rectificación|nota de|devolución|mercancía|material|piezas|repuesto|reparación|acabados|remates|cajas|unidades|que (vuelvan|vengan|terminen|arreglen|recojan))
        \\d+ * (en vez de|en lugar de|y no|no son|y aquí|frente a|contra|cuando (eran|era|son)|no) * \\d+
        (y no|pero no|que no|nunca) (de|por|a|son|eran|los|las|el|la)? \\d+
        (horas|personas|unidades|cajas|manteles|fotos|piezas|sillas|sesiones|sesión) * (cobr%|factur%|y no|de más|leo|ponen|cuentan|son lo|son los|me parec%|estuv%)
        (cobran|cobráis|cobra|facturan|facturáis|cargan|cargáis) * (horas|días|completo|entero|cuando|si|lo que|algo|un|una)
        (exent%|exonerad%) *
        (intereses|recargo%|suplemento|penaliz%|portes|flete|desplazamiento|dietas|comisión) * (no|quit%|jamás|nunca|sobra%|retir%|improced%|fuera)
        (descuento|rebaja|bonificación) * (no (aparece%|está|figura%|sale|viene)|brilla|falta|olvid%|acordad%|prometid%|pactad%|por ningún)
        (hasta que|mientras|en tanto) (no)? (arregl%|correg%|corrij%|entreg%|termin%|vengan|repar%|resuelv%|recib%|aclar%|solucion%|reciba%|lleg%|rectif%|lo) *
        (facultad%|por su cuenta|sin permiso|sin consultar|sin avisar|extralimit%|no tenía autoridad)
        (firm%|acept%) (con|bajo) (reservas|protesta)
        (está|sigue|quedó|dejaron) * (igual que antes|peor|sin arreglar|sin hacer|hecho un|manga por hombro|sin rematar)
        (se (equivoc%|confund%|pas%) (en|de|con) (la factura|el importe|el precio|la suma|las horas|factura|precio))
        (albarán|registro civil|notaría|consulado) * (lo dice|no|rechaz%|echó|devolv%)
    """,
    Says.DECISION: """
        (descuento%|rebaja%|bonific%|pronto pago|tarifa%|precio%|tarjeta|paypal|otra divisa|dividir|partir|fidelidad|negoci%|margen|contado|tarifa plana|condiciones)
        (sería posible|es posible|sería factible|aceptarían|aceptaríais|aceptas|estarían dispuest%|estaríais|podríamos|podemos|puedo|se puede|se podría|os parece|le parece|les parece|qué tal si|y si|cabría|nos mantendrían|habría)
        (inclu%|incluye|por qué|imprescindible|necesario|justifica|se fueron|hicieron|hizo|quién (os|les|le)|qué hicieron|qué hizo|era neces%|hacía falta|se debe que|lo decidió|se cambió|lo vio|supone|garantía|cómo es que)
        (contrato|renov%|renueva%|mantenimiento|oferta|plazo de pago|condiciones de pago|60 días|45 días|90 días|a sesenta|a noventa|permanencia|penalización|prorrog%|ampli%)
        (facturaseis|facturar|facturen|emitir|emitieran|emitan|cambiar|poner|pongan|poner en|pasar|imputar|fechar) * (a nombre|nombre|filial|otra empresa|otro|ejercicio|año que viene|enero|en lugar|en vez|arrendatari%|sociedad|matriz)
        (si) (devolv%|cancel%|anul%|pag%|contrat%|meten|metemos|hac%|dej%|agrup%|compr%) *
        (anticipo|fianza|depósito|señal) * (devuelv%|recuper%|descuent%|devolución)
        (trueque|especie|canje|donación|donar|patrocin%|en lugar de|en vez de)
        (qué|cuál) (parte|penalización|garantía|opción|alternativa|descuento|precio|coste)
    """,
    Says.OWNER: """
        (jay|jefe|responsable|director|directora|gerente|dueño|encargado) * (llamar|llamarme|llame|hablar|contactar|llamarnos|localizar|reunir%|dijo|me dijo|prometió|quedamos|acordó|pidió|presupuestar|venir|pueda)
        (que me llame|que nos llame|que me llamen|llámeme|llámenos|llamadme|llamadnos|llámame|llámenme|me llama|me llaman|nos llama|llamarme|llamarnos|me llamas|me llamáis|telefonear%|hablamos por teléfono|una llamada|por teléfono hablamos)
        (necesit%|quier%|quisier%|prefier%|gustaría|podemos|podríamos|habría que|hay que|me urge) (hablar|hablarlo|comentarlo|reunir%|vernos|quedar|verme|charlar)
        (en persona|cara a cara|una reunión|reunirnos|cita con|videollamada|quedar un día|tomamos un café)
    """,
}
