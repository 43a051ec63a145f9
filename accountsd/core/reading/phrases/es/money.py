"""Spanish: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.es.classes import (
    BOTH,
    DAY,
    DID,
    DONE,
    MONEY,
    PAID,
    PAY,
    PAY_WILL,
    PAYS,
    PAYS_PLAINLY,
    PERSON,
    RUN,
    SOON,
)
from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.PAID: f"""
        (hemos|he|ha|has|han|había%|fue|fueron|está|están|quedó|quedaron|quedamos|consta|figura|estaba|dejó|tenemos|acabo de|acabamos de|acaba de|ha sido|han sido) (ya|sido|debidamente|como|os|te|le|les|lo|la|quedado)? (lo|la|sido|como|ya|totalmente|completamente)? ({PAID}|{PAY})
        (ya|ayer|esta mañana|hoy|anoche|anteayer|el lunes|el martes|el miércoles|el jueves|el viernes) * (se|les|le|os|te|la|lo|está|quedó|fue)? ({DID}|{PAID})
        (ya|ayer|anoche|anteayer|esta mañana) (se|les|le|os|te)? (la|lo|las|los)? ({BOTH})
        ({BOTH}) (ya|ayer|anoche|anteayer|hace|desde) *
        ({BOTH}) * (ayer|anoche|anteayer|esta mañana|hace (una|dos|tres|unos|\\d+)|pasado|pasada|la semana pasada|mediante|ya)
        ({DID}) (ya|ayer|hoy|anoche|el|la|su|sus|vuestra|tu|esta|esa|por|con|mediante|hace|todo|según|en|este|al|dicha|un|una)
        (les|le|os|te|se) (la|lo|las|los)? ({DID}|hice|hicimos|mandé|mandamos|envié|enviamos|pasé|pasamos|entregué|entregamos|entregó|he hecho|hemos hecho|he mandado|hemos enviado|he pasado|he enviado|di|giró|fue entregado)
        (hice|hicimos|hizo|hicieron|realicé|realizamos|realizó|ordené|ordenamos|tramité|tramitamos|tramitó|envié|enviamos|mandé|mandamos|cursamos|emitimos|emití|entregué|entregamos) (ya|ayer|hoy|anoche|la|el|un|una|os|esta mañana)? (el|la|un|una)? ({MONEY})
        ({MONEY}) (ya|se|le|les|os|fue|ha|está|han|consta|figura|quedó|fueron|aparece|viene|se les|ya se)? (ya|ha|sido|fue|está|les|como)? (sido|como)? ({PAID}|{DONE})
        (transferencia|pago|ingreso|cheque|giro|depósito|orden|operación|dinero|recibo|cargo|talón|bizum|adeudo|importe|remesa) * (salió|salieron|se hizo|se realizó|se ejecutó|se efectuó|ejecutad%|ya pasó|pasó por|pasó por el banco|fue entregad%|consta|se giró|se cargó|realizad%|enviad%|emitid%|hech%|en camino|está hecho|hecho efectivo|hizo efectivo|se envió|se mandó|se emitió|se entregó|se procesó)
        (salió|salieron|se pagó|se abonó|se transfirió|se liquidó|se saldó|se ingresó|se giró|se canceló|se domicilió|se cargó|se cobró|se depositó|fue pagad%|fue abonad%|fue liquidad%) * (remesa|lote|ayer|el|la|con|en|mediante|por|su|hace|día|viernes|lunes|martes|jueves|factura|total|todo|anoche|semana)
        (está|están|quedó|quedan|ya está|ya quedó) (ya)? (pagad%|abonad%|saldad%|liquidad%|cancelad%|transferid%|compensad%|en paz|a cero)
        (quedamos|estamos|quedo) (a cero|en paz|al día|al corriente)
        (justificante|comprobante|resguardo|confirmación|recibo|soporte|orden|captura|pantallazo|constancia) (bancario|bancaria|sepa|spei)? (de|del|de la) (la)? (pago|transferencia|ingreso|giro|depósito|abono|operación)
        (adjunto|adjuntamos|te adjunto|les adjunto|os adjunto|le adjunto|envío|va|mando|aquí va|aquí está) (el|la|un|los)? (justificante|comprobante|resguardo|recibo del banco|soporte de pago|orden sepa|comprobante spei)
        (clave de rastreo|número de operación|pago móvil|referencia de la transferencia|fecha valor) *
        (bizum|transferencia|spei|pago móvil|giro|ingreso|pago) (hecho|hecha|enviado|enviada|realizado|realizada|ejecutado|ejecutada|listo|ok)
        (pagado|pagada|pagadas|abonado|abonada|transferido|transferida|liquidada|saldada|cancelada) (el|ayer|hoy|anoche|desde|hace|con|por|mediante|esta mañana|en efectivo|la semana|íntegr%|según|vía)
        (debe|debería|deberían|tendría|tendrían|tendríais|tendrá|debes|deben|debéis|deberíais|tienes|tiene) (de|que|ya)? (de|que)? (haber|estar|ver|verlo|verla|haberlo|haberle|haberles|haberos|tener|tenerlo|aparecer|figurar|llegar) * (recibido|llegado|cuenta|reflejad%|mañana|lunes|extracto|hoy|ya|banco)
        (dinero|plata|importe|lana|cargo|adeudo) * (ya (la|lo|está|les|le|os|se)|salió|la tienen|lo tienen|tienen ustedes|hace (una|dos|tres) semana%)
        (mi|nuestro|el) (banco|extracto|mayor|libro|sistema) * (muestra|refleja|indica|confirma|dice|aparece) * (cargo|adeudo|transferencia|pago|salida|movimiento|pagad%|fecha)
        (ya no|no) (les|le|os|te) (debo|debemos|adeudamos) nada
        (le di a enviar|di a enviar|lo dejó saldado|dejó pagad%|dejé pagad%|dejamos pagad%|pagado en efectivo|en mano|tengo el recibo)
        (lo|la|las|los) (pagué|aboné|transferí|liquidé|saldé|ingresé|cancelé|pagó|mandé|tenemos pagad%)
        (tarjeta) * (cargad%|cobrad%|pantalla)
        ~ (pagado|pagada|abonado|abonada|transferido|liquidada|saldada)
    """,
    Says.NOT_PAID: """
        (no|nunca|aún no|todavía no|tampoco) (se|la|lo|les|le|os|hemos|he|ha|han|está|están|fue|pude|pudimos|ha sido|se ha|lo hemos|la hemos|la he|lo he|nos)? (ha|han|podido|hemos|he|sido|pudo)? (pagad%|abonad%|transferid%|liquidad%|saldad%|pagué|pagamos|pagar|abonar|hacer|ejecutad%|salido|efectuad%)
        (impagad%|sin pagar|por pagar|pendiente de pago|queda por)
        (cheque|talón|transferencia|pago|recibo|ingreso) * (devuelt%|rechazad%|rebotó|rebotad%|fallid%|no salió|no pasó|anulad%|bloquead%)
        (será|serán|va a ser|quedará|estará|queda programad%|sale|saldrá|si|cuando) (ya)? (pagad%|abonad%|liquidad%|saldad%|transferid%)
    """,
    Says.SHORT: """
        (retención|retuvimos|retenid%|retenemos|descontando|descontamos|descontad%|descuento%|menos (el|la|los|las|\\d+)|restando|quité|quitamos|deduci%|deducción|parcial%|a cuenta|anticipo|la mitad|mitad|una parte|parte (del|de la) (importe|factura|deuda|total)|el resto|resto|lo demás|primer plazo|primera cuota|comisión|comisiones|neto|irpf|salvo|excepto|solo|sólo|únicamente|quedan faltando|queda faltando|lo que falta|falta (el|la|los|las|por)|algo menos|de menos|todo menos|no incluye)
        (dos veces|por duplicado|de más|por error|cuenta equivocada|me equivoqué|nos equivocamos|cuenta vieja|cuenta antigua|antigua delegación|otra empresa|el dedo|sin querer|cuenta anterior|número viejo|número de cuenta viejo)
        (devuelt%|devolv%|rechazad%|rebot%|fallid%|me devolvéis|devolución|retroced%)
        \\d+\\W?(\\x25|por ciento)
        (que (estamos|está) (en)? discut%|en disputa|compensación|compensamos|en nombre de|por cuenta de|a nombre de otr%)
    """,
    Says.PROMISE: f"""
        (voy|va|vas|vamos|van|vais) a ({PAY})
        (puedo|podemos|podré|podremos|pienso|pensamos|prevemos|esperamos|espero|tengo que|tenemos que|debo|debemos|procedo a|procedemos a|procederemos a|procederé a|me comprometo a|nos comprometemos a|prometo|toca|quiero|queremos|intención es|paso a|pasaré a|pasamos a) ({PAY})
        ({PAY_WILL}) * ({MONEY}|{DAY}|{SOON}|lo|la|todo)
        (les|le|os|te|se|lo|la|las|los) ({PAY_WILL})
        ({MONEY}) (está|están|queda|quedan|quedó|ya está|va|viene|ha quedado|aparece|figura|ya)? (ya|está)? (aprobad%)? (y)? (programad%|prevista|previsto|agendad%|incluid%|asignad%|autorizad% para|emitida para|señalad%|planificad%|preparad%|contemplad%|apuntad%|metid%|en cola|cargad% para)
        (programad%|previst%|agendad%|incluid%|asignad%|apuntad%|entra|va|metid%|cargad%|contabilizad%|autorizad%|aprobad%|liberad%|conforme%) (ya)? * (para|en|el|con|a|al|con salida|del|día) * ({RUN}|{DAY})
        ({MONEY}) * (sale|saldrá|salen|saldrán|va|irá|van|llega|llegará|entra|entrará|se hace|se hará|se paga|se pagará|se abona|se abonará|se emite|se emitirá|se ejecuta|se ejecutará|se procesa|se realizará|se efectuará|quedará|queda|estará|se le|se les|se os|cae|caerá) * ({DAY}|{SOON}|{RUN})
        (próxima|próximo|siguiente|última|último|esta|la|el|nuestra|en la|en el) ({RUN}) (de (pagos|pago|proveedores|transferencias))? (del|de|es|será|el|sale|este|día|,)? * ({DAY})
        (pagamos|liquidamos|liquida|paga|abonamos|hacemos|ejecutamos|giramos|firma|firmamos|procesamos|realizamos|corre%|emitimos) * (proveedores|facturas|pagos|transferencias|remesas|todo|cheques) * ({DAY}|todos los|cada|los \\d+)
        (lo|la|le|les|os|te|se lo|se la|te lo|te la|os lo|os la|se los|las|los) ({PAYS}) * ({DAY}|{SOON})
        (lo|la|se lo|se la|te lo|te la|os lo|os la) (hago|transfiero|pago|ingreso|deposito|abono|soluciono|resuelvo|arreglo|dejo listo|dejo hecho|hago llegar|mando ya)
        ({PAYS_PLAINLY}) (yo|ya|la|el|su|sus|vuestra|tu|todo|el total|un|una|esto|eso)? * ({DAY}|{SOON})
        (yo|te|le|les|os) pago * ({DAY}|{SOON})
        ({DAY}|{SOON}|prometido) * (lo|la|les|le|os|te|se|se lo|se la|te lo|te la|os lo|os la|me|nos|yo|ya|tienen|tiene|tienes|tenéis)? (lo|la|los|las)? ({PAYS}|encargo|ocupo|pongo al día|ponemos al día|lo dejo listo|hago la operación|hago el ingreso)
        (tendrá|tendrán|tendréis|tendrás|recibirá|recibirán|recibiréis|recibirás|verá|verán|veréis|verás|tiene|tienen|tenéis|tienes|recibe|reciben|recibís|ve|ven|ves|cobra|cobran|cobráis|cobrará|cobrarán) (ya|usted%|hecho|la|el|su|lo)? * ({MONEY}|reflejad%|ingresad%|en cuenta|en su cuenta|en vuestra cuenta|el giro|el dinero|efectivo|{DAY})
        (lo|la|los|las) (tendrá|tendrán|tendréis|tendrás|recibirá|recibirán|recibiréis|verá|verán|veréis|tiene|tienen|tenéis|tienes|recibe|reciben|ve|ves|ven|cobran|cobra|cobráis) (ya|usted%|reflejad%|sin falta|hecho|en cuenta|en su cuenta|en vuestra cuenta)? * ({DAY}|{SOON}|usted|en cuenta|en su cuenta)
        ({DAY}|prometido) * (lo|la|los|las) (tendrá|tendrán|tendréis|tiene|tienen|tenéis|tienes|recibe|reciben|recibirá%|cobran|cobra)
        (os|le|les|te) (llega|llegará|llegan|llegarán|cae|caerá|entra|entrará|pagan|pagamos|pago|abono|abonamos|transfiero|transferimos|ingreso|ingresamos|giro|giramos|liquidamos|hago llegar|hacemos llegar|haremos llegar|mando|mandamos|saldo|saldamos) * ({DAY}|{SOON}|{MONEY})
        (se|quedará|queda|estará|será|serán|va a quedar|la damos por|lo damos por|lo dejo|la dejo|queda%) (le|les|os)? (paga|pagará|abona|abonará|ingresa|transfiere|liquidará|pagad%|abonad%|saldad%|liquidad%|cancelad%|hecho|hecha|list%|cerrad%|resuelt%|solucionad%|regularizad%|transferid%|al día) * ({DAY}|{SOON})?
        ({DAY}) * (queda|quedará|estará|será|quedan|estarán) (ya)? (pagad%|abonad%|saldad%|liquidad%|cancelad%|hech%|list%|cerrad%|resuelt%|transferid%|en su cuenta|en vuestra cuenta)
        (cuente|cuenten|contad|cuenta|contar) (con (el|la|ello|eso|que)) *
        (hago|haré|hacemos|haremos|hará) (el|la|un|una|su|los)? (ingreso|transferencia|pago|operación|giro|depósito|bizum|gestión|abono|trámite) * ({DAY}|{SOON})
        (me|nos|se) (encargo|encargamos|ocupo|ocupamos|comprometo|comprometemos|pongo|ponemos|pondré|pondremos|ocuparé|encargaré|encarga) * (ello|hoy|mañana|eso|esto|pago|transferencia|de ello|al día|con ello|hacerlo|{DAY}|yo|personalmente)
        (paso|pasaré|pasamos|pasaremos|bajo|voy|iré|acerco|acercaré|llevo|llevaré) * (cajero|efectivo|cheque|pagar%|dinero|dejar%|banco|ventanilla)
        (tiene|tienen|tenéis|tienes|doy|te doy|le doy) (usted)? mi palabra
        (palabra de honor|prometido|lo prometo|se lo prometo|te lo prometo|sin falta|no hace falta que insista|descuid%|tranquil%) * ({DAY}|dinero|pago)
        ({PERSON}) (la|lo|les|los|nos|me)? (firma|paga|autoriza|vuelve|ejecuta|libera|ordena|sube) * ({DAY}) * (sale|pago|pagará|firm%|transfer%|hago|hará|mismo día|dinero)?
        (vuelve|regresa|está de vuelta|se incorpora) * ({DAY}) * (y|,) * (pag%|transfer%|firm%|hará|hace|pone|abon%|lo)
        (habrá|hay) (un)? (abono|pago|ingreso|giro|transferencia) * ({DAY}|{SOON})
        ahí (va|entra|sale|está) (su|la|el|lo|tu|vuestr%)
        (salida|valor|fecha de pago|fecha prevista|pago previsto|fecha valor|con salida) (prevista|:|el|día|para el|al)? * ({DAY}|\\d+)
        ~ (el|para el|antes del|a más tardar|hasta el|este|próximo) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|\\d+)
        ~ (mañana|semana que viene|próxima semana|fin de mes|esta semana|en breve|cuanto antes|hoy mismo|sin falta|esta tarde|pasado mañana)
        ~ (pag%|abon%|transfer%|ingres%|gir%|liquid%|sald%)
    """,
    Says.CONDITION: """
        (si) (me|nos|lo|la|el|los|las|todo|no|se|ustedes|usted|tu|su|vosotros|os|quita%|manda%|envía%|corrig%|corrij%|acept%|arregl%|confirm%|cobr%|el cliente|hay|llega|antes)
        (en cuanto|tan pronto|apenas|una vez|cuando|siempre que|siempre y cuando|a condición|con la condición|a menos que|salvo que|excepto si|mientras|hasta que|hasta tanto|previa|previo|tras (la|el|recibir|su|firmar)|después de (que|recibir|la|el|cobrar)|luego de|contra (entrega|nota|recepción|factura)|sujeto a|depende%|según (como|cómo|lo que|cuándo|entre)|a la espera|en espera|pendiente de (que|recibir|aprob%)|a cambio|con tal|dado que|de lo contrario|a medida que|nomás que|nada más (cobrar|recibir)|al recibir|a la recepción|a la firma|no antes|primero|solo falta|sólo falta|firmado el|firmada la)
        (espero|esperamos|si dios quiere|probablemente|posiblemente|quizá|quizás|tal vez|a lo mejor|igual (te|os|les)|en principio|ya veremos|veremos)
        (corrijan|manden|envíen|arreglen|quiten|hagan|confirmen|rebajen|traigan|redondee%|déjeme%|déjalo%|mande|envíe|corrija|quite|firmen) * y (le|les|os|te|lo|la|se|pag%|transf%|abon%|sale|hacemos|hago|ya)
        (pero|y) (traigan|manden|envíen|corrijan|quiten|arreglen) * (o|si no|antes)
        (ya se hablará|se hablará|ya hablaremos|ya se verá)
        (esperando|espera de|esperamos|espero) *
        (días fecha factura|a 60 días|a 90 días|a 45 días|a noventa días|a sesenta días)
    """,
}
