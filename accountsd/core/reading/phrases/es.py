"""Spanish: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nueva|nuevo|nuevos|otra|otro|distinta|distinto|diferente|cambiado|cambio|modific%|actualiz%|dos) (de|los|el|la|su|sus|datos)? (cuenta|cuentas|iban|datos bancarios|banco|clabe|número de cuenta)
        (cuenta|iban|datos bancarios|clabe|banco) * (cambi%|distint%|diferent%|no coincide|nuev%|confirm%|verific%|correct%|lituania|extranjer%|no es la|otra|actualiz%|fraud%)
        (confirmar|verificar|comprobar|cambiar|modificar) * (cuenta|iban|datos bancarios|clabe)
        (fraude|fraudulent%|estafa|phishing|suplantación|sospechos%|huele raro|hackead%)
        (han|habéis|has) cambiado de (cuenta|banco)
        pago * (haga|hagamos|realice) a (un|una|otra) (iban|cuenta)
    """,
    Says.LEGAL: """
        (abogad%|juzgado%|tribunal%|demanda|demandar|judicial%|jurídic%|burofax|procurador%|notari%|letrad%|denuncia|querella|asesoría legal|departamento legal|acciones legales|vía legal)
        (concurso|concursal|insolven%|quiebra|liquidación|administrador concursal|acreedor%|suspensión de pagos|preconcurso|reestructuración|monitorio)
    """,
    Says.COMPLAINT: """
        (inaceptable|inadmisible|vergüenza|vergonzos%|falta de respeto|indignante|indignad%|ofensiv%|ofendid%|molest%|enfadad%|enojad%|decepcionad%|disgustad%|hart%|cansad% de|grosero|maleducad%|ridículo|lamentable|pésim%|acoso|acosando|amenaz%|indigna|intolerable)
        (dejen|deje|dejad|paren|basta) (de|ya)
        (no) (me|nos) (escrib%|vuelv%|llam%|contact%|mand%|envi%|molest%)
        (este|ese|su|vuestro) tono
        (otro|otra|cambiar de|buscar%|buscaremos) (proveedor|empresa|a otro|otro|agencia)
        (rescindir|cancelar|dar de baja|no volver%|perder un cliente|cliente perdido)
        (nadie|nunca) * (contesta|responde|llama|coge|atiende|contestan|responden|me han)
        (años|toda la vida) * (cliente%|trabajando|confianza)
        (queja|quejar%|reclamación|reclamo formal)
        (robot|máquina|automátic%) * (cobr%|reclam%|escrib%|correo%)
        (segundo|tercer|cuarto|tres|cuatro) (aviso|correo%|recordatorio%|mensaje%) * (en|semana|días|ya)
    """,
    Says.NO_CONTACT: """
        (no) (me|nos) (escrib%|vuelv%|contact%|mand%|envi%)
        (dejen|deje|dejad) de * (escrib%|enviar|mandar|contactar|llamar)
        (borren|eliminen|quiten|dar de baja) * (lista|datos|correo)
    """,
    Says.HARDSHIP: """
        (liquidez|tesorería|dificultad%|apuros|apretad%|ahogad%|sin dinero|sin fondos|mal momento|mala racha|números rojos|en rojo|crisis|problemas económicos|problemas financieros|falta de efectivo|flujo de caja|cortos de|corto de)
        (no) (puedo|podemos|podré|podremos|llego|llegamos|alcanza|tengo|tenemos) * (pagar|cubrir|abonar|afrontar|asumir|para|cómo|liquidar|saldar|sueldos|hacer frente|todo)
        (plazos|fraccion%|aplaz%|prórroga|cuotas|en partes|plan de pagos|mensualidades|pagar a plazos|espera|esperar|aguant%|más tiempo|un poco de tiempo|margen|diferir|posponer|abonos parciales|facilidades|parcialidades|moratoria)
        (nos|me) (aguant%|esper%|conced%|dan|da|den|dé|das) * (hasta|plazo|tiempo|mes%|semana%|prórroga|chance|margen)
        (clientes?|ventas|temporada) * (no nos (han)? (pag%)|ca%|flojas|baj%|borraron|fallaron|nos deben)
        (quita|condonar|rebaja|descuento) * (deuda|por pronto|total|pago)?
    """,
    Says.DISPUTE: """
        (disput%|no (estoy|estamos) (de acuerdo|conforme%)|disconform%|desacuerdo|rechaz%|no acept%|no reconoc%|incidencia|impugn%|objet%|reclamamos)
        (error%|erróne%|equivocad%|incorrect%|no (coincide%|cuadra%|corresponde%)|duplicad%|dos veces|doble|de más|exces%|cobrado|cobrada|mal (facturad%|calculad%)|inflad%|sobre precio|diferencia)
        (nunca|no|jamás|sin) * (pedimos|pedido|solicit%|encarg%|acord%|autoriz%|recib%|entreg%|contrat%|aprob%|firm%|hicieron|realiz%|pact%|incluid%|llegó|han hecho|terminad%|presupuest%)
        (presupuesto|cotización|contrato|oferta|tarifa|pacto|acuerdo|precio) * (decía|era|acordad%|pactad%|indica%|ponía|incluía|firmad%|establec%|según|distint%|inferior|no)
        (abono|nota de crédito|nota de abono|factura rectificativa|rectificar|rectifi%|corregir|corregid%|anular|anulen|devolución|devolver|refactur%|factura corregida)
        (defect%|mal hecho|incompleto%|inacabad%|sin terminar|no funciona%|dañad%|rot%|calidad|falta%|avería%|fall%)
        (no) (pagar%|abonar%|pagamos|pienso pagar|vamos a pagar)
        (misma|mismo) (que|gata|factura|trabajo|servicio|concepto)
        (ya) (venía|estaba|incluid%|factur%|cobr%|pag% en|la pag%|lo pag%)
        (por qué|a qué) * (cobr%|factur%|corresponde|importe|cargo|concepto|suben|subido)
        (seguimos|sigo|esperando|pendiente%|espera) * (abono|entrega|rectificación|nota|devolución|respuesta a|mercancía|material)
    """,
    Says.REDIRECT: """
        (no) (soy|es|me corresponde|llevo|gestiono|me encargo|estoy) * (persona|responsable|departamento|encargad%|correct%|competencia|pagos|facturas|esto|mí|área)
        (persona|departamento|dirección|correo|destinatario) (equivocad%|incorrect%|correct%|adecuad%|encargad%|responsable)
        (por favor|favor de|deben|debe|ruego|a partir de ahora|en adelante|pueden)? * (envíen|envíe|enviar|enviarl%|escriban|escriba|escribir|dirigir%|diríjanse|diríjase|contactar|contacte%|remitir|remita%|mandar|manden|mande|hablar|pónganse|consulte%) * (a|con|al|en|por) * (ADDRESS|compañer%|departamento|administración|contabilidad|proveedores|portal|central)
        (encargad%|responsable|sustitu%|reemplaz%|nuevo contacto|nueva responsable|se ocupa|lo lleva|las lleva|lleva ahora)
        (nuevo|nueva) (correo|dirección|email|contacto|buzón)
    """,
    Says.LEFT: """
        (ya no) (trabaj%|est%|forma parte|pertenec%|sigue|soy)
        (jubil%|dejado la empresa|ha dejado|dejé|causado baja|se marchó|se fue|baja por maternidad|falleci%)
    """,
    Says.PORTAL: """
        (portal|plataforma|face|facturae|factura electrónica|ariba|coupa|peppol|buzón electrónico|edicom|sii)
    """,
    Says.PAID: """
        (hemos|he|ha|han|fue|fueron|está|están|ya|quedó|hicimos|hice|se) * (pagad%|abonad%|transferid%|realizad%|efectuad%|depositad%|depositamos|girad%|emitid%|pagamos|pagué|pagó|hizo|hicimos|liquidad%|ingresad%|enviad% la transferencia|tramitad% el pago)
        (transferencia|pago|abono|giro|depósito|importe|cheque|ingreso|bizum) * (realizad%|efectuad%|hech%|emitid%|salió|enviad%|hizo|ejecutad%|ya|ayer|del día|de hoy|fue|está hech%|ordenad%|cargad%)
        (comprobante|justificante|resguardo|soporte|constancia|aviso|orden) (de|del) (pago|transferencia|depósito|abono|giro|spei|remesa)
        (pagad%|abonad%|liquidad%|saldad%) (el|ayer|hoy|con|por|mediante|desde|ya|esta|la semana)
        (les|le|te) (depositamos|transferimos|pagamos|abonamos|hicimos)
        (debería|deberían|debe) * (llegar|reflejarse|aparecer|estar en su cuenta|recibir)
        (cargo|cargado) en (nuestra|la) cuenta
        (ya está|está) (pagad%|hecho|listo|abonad%)
    """,
    Says.SHORT: """
        (retención|irpf|descontad%|descontando|descuento|menos|resto|restante|parcial|a cuenta|anticipo|mitad|pronto pago|comisión|gastos bancarios|deducid%|neto de)
    """,
    Says.PROMISE: """
        (pagaremos|pagaré|abonaremos|abonaré|haremos|haré|realizaremos|realizaré|efectuaremos|transferiremos|liquidaremos|procederemos|procederé|enviaremos|recibirán|recibirá|saldrá|quedará|será|serán|pagará|abonará|se hará|ingresaremos|cobrarán) * (pago|transferencia|abonad%|pagad%|remesa|factura|el|la|esta|mañana|próxim%|importe|liquidad%|viernes|lunes|martes|miércoles|jueves|día|efectiv%|antes|sin)
        (vamos a|voy a|va a|van a|tenemos previsto|está previst%|prevemos|previst%|programad%|planificad%|agendad%|contabilizad%) * (pagar|abonar|pago|transferir|transferencia|para|remesa|liquidar|el|realizar|hacer|entra%|sale|emitir)
        (entra|sale|va|incluid%|sale en|está en|pasa) * (remesa|pago%|transferencias|lote|la próxima|relación de pagos|calendario)
        (día|días|fecha|fechas) de pago%
        (pagamos|abonamos|pago|liquidamos|transferimos|se paga|hacemos) (el|los|mañana|a|la|esta|antes|en|cada|próximo|el próximo|este)
        (el pago|la transferencia|la factura) (se (hará|efectuará|realizará|paga|abona)|sale|está|estará|será|quedará)
        ~ (antes del|a más tardar|para el|hasta el|a finales|a fin de|el próximo|este) (viernes|lunes|martes|miércoles|jueves|día|\\d+|mes|de mes|final)
        ~ (mañana|próxima semana|semana que viene|esta semana|a final de mes|fin de mes|en breve|cuanto antes|en los próximos días|a la brevedad)
        (prometo|prometemos|me comprometo|nos comprometemos|sin falta|cuente con|cuenten con)
    """,
    Says.CONDITION: """
        (si|siempre que|en cuanto|cuando|una vez|tan pronto|a condición|salvo|a falta de|dependiendo|depende|después de que|hasta que|a la espera|si dios quiere|siempre y cuando|sujeto a)
    """,
    Says.QUERY: """
        (copia|duplicado|pdf|original|estado de cuenta|extracto|detalle|desglose|albarán|certificado|formulario|xml|cfdi|anexo|adjunt%)
        (podría|podrían|puede|pueden|puedes|podéis|me puede|nos puede|rogamos|ruego|solicitamos|solicito|necesitamos|necesito|favor|sería tan amable|serían tan amables|agradecería|falta|requerimos|precisamos|haría falta|hace falta) * (enviar%|enviarnos|enviarme|remit%|reenvi%|mandar%|facilit%|indicar|indiqu%|confirmar|confirm%|proporcion%|copia|número|orden|pedido|cif|nif|certificado|factura|dato%|formulario|rellen%|complet%|adjuntar|incluir|poner|aclarar|decir|duplicado|documentación|alta|iban|titularidad|orden de compra|desglose)
        (orden de compra|número de pedido|nº de pedido|cif|nif|rfc|nit|certificado de (titularidad|residencia|retenciones|estar)|alta (de|como) proveedor|ficha de proveedor|datos fiscales|razón social|constancia de situación|número de iva|vat)
        (no) (encuentr%|encontramos|tengo|tenemos|me llegó|nos llegó|he recibido|hemos recibido|consta|aparece|veo|localiz%) * (factura|copia|registr%|sistema|recibid%|la|ningun%|adjunto)?
        (qué|cuál|cuáles|cuándo|cómo|dónde|quién|cuánto|tienen|tiene) *
    """,
    Says.DECISION: """
        (descuento|rebaja|tarjeta|paypal|otra moneda|dividir|partir|pronto pago|mejor precio|otro precio)
        (sería posible|es posible|estarían de acuerdo|les parece|les importaría|aceptarían|podríamos)
        (incluye|incluido|incluida|por qué|a qué corresponde|renovación|contrato|presupuesto|mantenimiento)
    """,
    Says.OWNER: """
        (jay|jefe|gerente|responsable|director|dueño|encargado) * (llamar|llame|hablar|contactar|llamarme|comente|dijo|prometió|quedó|acordó|reunión|ponerse|puede|presupuest%)
        (llámeme|llámenme|llame|me llame|llamada|por teléfono|reunirnos|una reunión|hablar con)
    """,
    Says.ACKNOWLEDGEMENT: """
        (gracias|agradec%|recibid%|anotad%|tomamos nota|tomo nota|enterad%|de acuerdo|perfecto|vale|ok|entendido|muy bien|acuso recibo|acusamos recibo|conforme|estupendo|listo|correcto)
        (pasad%|paso|pasamos|remitid%|reenviad%|trasladad%|traslado|en trámite|tramitando|en proceso|en revisión|revisión|aprobación|pendiente de (firma|aprobación|validación|visto)|registrad%|contabilizad%|validad%|visto bueno|gestionando)
    """,
    Says.NEW_WORK: """
        (nuevo|nueva|próximo|otro) (proyecto|trabajo|web|página|encargo|evento|campaña|colaboración|tienda|local)
        (presupuesto|cotización|cotizar|disponib%|propuesta) * (para|de un|nuevo|nos|podría%|de)
        (interesad%|colaborar|invita%|charla|ponencia|recomend%|referencia)
    """,
    Says.PERSONAL: """
        (falleci%|funeral|boda|nacimiento|felicidades|enhorabuena|pésame|cumpleaños|entierro)
    """,
    Says.PITCH: """
        (newsletter|boletín|darse de baja|suscri%|webinar|gratis|oferta|promoción|demo|descubr%|haga clic|factoring|financiación|préstamo%|seo|posicionamiento|leads|feria)
    """,
    Says.NOT_PAID: """
        (no) (está|ha sido|se ha|hemos|he|han|fue) (aún|todavía)? (pagad%|abonad%|transferid%|liquidad%|realizado)
        (impagad%|pendiente%|sin pagar)
    """,
    Says.SOUR: """
        (molest%|enfadad%|decepcionad%|inaceptable|vergüenza|indignad%|falta de respeto|hart%|lamentable|disgustad%|ofendid%)
    """,
    Says.AWAY: """
        (fuera de la oficina|vacaciones|ausente|de baja|de vuelta|me reincorpor%|regreso|cerrado|cerrados|permiso|respuesta automática|en mi ausencia|en caso de urgencia)
    """,
    Says.TICKET: """
        (su|tu) (solicitud|mensaje|correo|consulta|ticket|incidencia) * (recibid%|registrad%|actualizad%|abiert%|será atendid%)
        (ticket|número de caso|nº de incidencia)
    """,
    Says.FILLER: """
        (hola|buenos días|buenas tardes|buenas noches|buenas|estimad%|querid%|buen día|qué tal|señor%|apreciad%|muy señores)
        (disculp%|perdon%|lo siento|lamento|sentimos|lamentamos|retras%|olvid%|traspapel%|spam|vacaciones|despiste|se nos pasó|se me pasó|perdid%|demora|tardanza|molestias|bandeja)
        (quedo|quedamos|a su disposición|cualquier duda|cualquier consulta|adjunt%|en relación|según|como acordamos|le informo|les informo|informamos|ver abajo|a la espera|para su conocimiento|respecto|en respuesta|referente|me dirijo|por medio)
        (factura|fecha|importe|total|referencia|número|asunto|concepto)\\s*[:\\t]
        (buen|feliz) (fin|día|semana|año|tarde)
        (contable|gestoría|administración|asesor%|contabilidad|compañer%)
        (aclararlo|revise|me avisa|nos avisa)
    """,
}
