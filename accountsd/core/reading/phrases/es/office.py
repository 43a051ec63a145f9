"""Spanish: the office's day – questions, other desks, thanks, absences, and what means nothing more."""

from __future__ import annotations

from accountsd.core.reading.phrases.es.classes import FACT, PAPER, PERSON
from accountsd.core.reading.phrases.grammar import Says

_SEND = "enviar|enviarme|enviarnos|enviármela|enviárnosla|enviármelo|enviárnoslo|reenviar|reenviarme|reenviarnos|reenviármela|mandar|mandarme|mandarnos|mandármela|remitir|remitirnos|remitirme|facilitar|facilitarnos|facilitarme|hacer llegar|hacerme llegar|hacernos llegar|pasar|pasarme|pasarnos|pasármela|adjuntar|proporcionar|proporcionarnos|compartir|rehacer|rehacerla|emitir de nuevo|volver a enviar|volver a mandar|subir|expedir|extender|entregar"
_SENDS = "me hacen llegar|nos hacen llegar|me haces llegar|me hacéis llegar|me mandas|me mandan|me manda|me mandáis|nos mandan|nos mandáis|nos manda|me envías|me envían|me envía|nos envían|nos envía|nos enviáis|me pasas|me pasan|me pasa|me pasáis|nos pasan|nos pasáis|me reenvías|me reenvían|nos reenvían|me la pasas|me la mandas|me la reenvían|me la mandan|me la envían|me la puedes|nos la mandan|nos la reenvían|nos la envían|mándame|mándenme|mándenos|mandadme|mandadnos|envíame|envíenme|envíenos|enviadme|enviadnos|pásame|pásenme|pásenos|pasadme|reenvíame|reenvíenos|reenvíenme|remítanos|remítannos|facilítenos|facilíteme|hágame llegar|háganme llegar|adjúntenme|envíeme|mándeme|páseme|indíqueme|indíquenos|indíquenme|díganme|dígame|dime|decidme|confírmeme|confírmenme|confírmenos|confírmame|me confirma|me confirman|me confirmas|me confirmáis|nos confirman|nos confirma|me dice|me dicen|me dices|me decís|nos dicen|nos dice|me recuerdan|me recuerda|me recuerdas|nos recuerdan|me indica|me indican|me indicas|nos indican|nos indica|me aclaran|me aclara|nos aclaran|me da|me dan|me das|me dais|nos dan|nos da"
_TELL = "indicar|indicarme|indicarnos|confirmar|confirmarme|confirmarnos|decir|decirme|decirnos|dar|darme|darnos|aclarar|aclararme|aclararnos|precisar|incluir|añadir|poner|ponerla|hacer constar|completar|rellenar|cumplimentar|firmar|recordar|recordarme|recordarnos|revisar|verificar el|comprobar si|informar|informarme|informarnos|detallar|explicar|agregar"
_ASK = "podría|podrían|podrías|podríais|puede|pueden|puedes|podéis|sería tan amable de|serían tan amables de|serías tan amable de|le importaría|les importaría|os importaría|te importaría|sería posible|es posible|agradecería|agradeceríamos|le ruego|les ruego|rogamos|ruego|por favor|favor de|haga el favor de|hagan el favor de|haz el favor de|necesito que|necesitamos que|quisiera|quisiéramos|querría|me gustaría|nos gustaría|hay forma de|hay manera de|se puede|tendría la amabilidad de|me puede|me pueden|me puedes|me podéis|nos puede|nos pueden|nos puedes|nos podéis|me podría|me podrían|nos podría|nos podrían|me podrías|me podríais|nos podríais|nos podrías"
_NEED = "necesito|necesitamos|necesitaría|necesitaríamos|me hace falta|nos hace falta|hace falta|hacen falta|me haría falta|me falta|nos falta|me faltan|nos faltan|falta|faltan|precisamos|preciso|requerimos|requiero|requiere|exige|exigen|nos piden|me piden|nos pide|me pide|pide|tiene que llevar|debe llevar|debe incluir|debe figurar|tiene que figurar|sin|busco|buscamos|solicito|solicitamos|pido|pedimos|obliga|obligan|con un|con una"

LINES = {
    Says.QUERY: f"""
        ({_ASK}) ({_SEND}) * ({PAPER}|{FACT}|de nuevo|otra vez|correo|mensaje|la del|las del|lo pendiente|nuevo)
        ({_ASK}) ({_SEND})
        ({_ASK}) ({_TELL}) * ({FACT}|{PAPER}|si|cuánto|cuál|qué|cuándo|a qué|dónde|concepto|pendiente)
        ({_SENDS}) * ({PAPER}|{FACT}|de nuevo|otra vez|si|cuánto|cuál|qué|cuándo|hasta cuándo|a qué|dónde|lo pendiente|pendiente|la del|las del|nuevo|plazo)
        ({_NEED}) (que)? * ({PAPER}|{FACT}|nif|cif|rfc|número|certificado|factura|facturas|pedido|datos)
        ({PAPER}|{FACT}) * (falta|faltan|no aparece%|no figura%|no viene|no se lee|ilegible|cortad%|no se abre|no abre|vací%|dañad%|corrupt%|extraviad%|perdid%|borr%|no llegó|no (me|nos) llegó|no (me|nos) ha llegado|caducó|caducado|no consta|obligatori%)
        (adjunto|archivo|pdf|documento|enlace|correo|fichero|escaneo|xml) * (no se abre|no abre|no (me|nos) abre|vací%|dañad%|corrupt%|ilegible|falta|no venía|no viene|caducad%|no funciona|cortad%|borros%)
        (no|nunca) (me|nos|se)? (encuentro|encontramos|localizo|localizamos|veo|vemos|consta|aparece|llegó|ha llegado|llegaron|hemos recibido|he recibido|recibí|recibimos|tengo|tenemos|leo|hallo|hallamos) * (factura%|correo|documento|copia|original|adjunto|número|referencia|importe|ninguna|constancia)
        (perdí|borré|extravi%|traspapel%|perdi|se me borró|se perdió|volvió a perder%|perdimos) * (factura%|fc|correo|mail|carpeta|documento|original|papel%)
        (cuál|cuáles|qué|con qué|a qué|de qué|en qué) (es|son|era)? (el|la|su|los|las|vuestro|vuestra|tu)? ({FACT}|{PAPER}|uso|número|código|banco|trabajo|servicio|obra|concepto)
        (a) (nombre de quién|quién|dónde|qué correo|qué dirección|qué nombre|qué pedido|qué obra|qué trabajo|qué servicio|qué factura|qué corresponde|qué se refiere)
        (cuánto|cuántas|cuántos|cuál) * (debe%|debo|pendiente%|suma%|saldo|total|queda%|adeud%|plazo|factura%|importe|monto|pagar)
        (hasta cuándo|cuándo|desde cuándo|dónde) * (plazo|venc%|pagar|ingres%|transfer%|envío|mando|enviaron|emit%|corre|factura|mand%|envi%)
        (tienen|tiene|tienes|tenéis|hay|queda|quedan|conservan|disponen|existe|queda) (ustedes|algún|algo|alguna|código|más|otra|un|el|la)? (algo|alguna|otra|más)? * (pendiente%|código|swift|iban|factura%|abiert%|enlace|copia%|xml|pdf|formulario|certificado|nif|número|tpv|tarjeta)
        (lleva|incluye|va con|está) (el)? (iva|impuestos|irpf|retención)
        (iva) (aparte|incluido|no incluido)
        (es|son|sería|corresponde|corresponden|se refiere|va|trata) (de|del|por|a|al|a la|la|el|lo)? (la|el|los|las)? (misma|mismo|del día|de la|del|pedido|obra|obras|mes|local|tienda|proyecto|factura|referencia|que)
        (pueden|puede|podrían|podría|podéis|podríais|puedes) (rehacer%|reemitir%|volver|cambiar|corregir|poner|incluir|añadir) (la|el|nos|lo)? * (dirección|nif|cif|razón social|pedido|referencia|fecha|datos|domicilio|nuestro número|número)
        (certificado de titularidad|titularidad bancaria|alta de proveedor|alta como proveedor%|darlos de alta|darles de alta|daros de alta|dar de alta al proveedor|formulario de proveedor%|ficha de proveedor|w-8ben|certificado de residencia|estar al corriente|confirmación de saldo%|circularización)
        ~ (qué|cuál|cuáles|quién|cuándo|cómo|dónde|cuánto|cuántos|por qué|puede|pueden|podría|podrían|puedes|podéis|podemos|hay|tienen|tiene|es|son|era|está|se puede|aceptarían|sería|si|me|nos|cabe|os|y|se|vio|fue|supone)
    """,
    Says.REDIRECT: f"""
        (no) (soy|es|me corresponde|llevo|gestiono|me encargo|estoy|entiendo|me ocupo|trabajo|somos|lo llevo|manejo|me toca|atiendo) (yo|ya|la|el|de|mi|en|esto|eso|más|quien|los|las|con|nada)? * (persona|responsable|departamento|encargad%|correct%|competencia|pagos|facturas|mí|área|números|cuentas|tema|quien|cosa mía|ámbito|facturación|interlocutor%|proveedores|aquí)
        (yo) (de|soy|solo|sólo|no) * (números|recursos|llevo|pagos|facturas|entiendo|encargo|obra|taller|producción|ventas|compras)
        (persona|buzón|correo|dirección|departamento|destinatario|contacto|interlocutor) (equivocad%|incorrect%|erróne%|adecuad%|correct%|indicad%)
        (se) (equivoc%|confund%|ha equivocado|han equivocado) (de|con)
        (dirij%|diríj%|diríja%|envíe%|enviar%|envíen%|envíalo|mande|manden|mándalo|mándel%|mandar|mandarla|mandarlo|escriba|escriban|escribir|escribe|escribid|escríb%|remita|remitan|remitir%|remítal%|contact%|consulte|consulten|consultar|pregunte|pregunten|pregunta|prueb%|reenvíe%|reenvíal%|hable%|habla%|use%|usa|utilic%|dirig%|acud%|tramit%|canalic%|present%|comuní%|póngase en contacto|pónganse en contacto|gestion%|poneos en contacto|avise%|pase|pasen|pásel%|suba|suban|subir%|se entrega|entregar%) * (a|al|con|en|por|mediante|ante|hacia|para) * (ADDRESS|compañer%|contabilidad|contaduría|administración|portal|face|plataforma|gestoría|central|colega|tesorería|departamento|buzón|intranet|matriz|cuentas por pagar|sede)
        (ADDRESS) * (atiende%|lleva%|gestiona%|paga%|es (la|el|quien)|encarga%|ocupa%|responde%|desde ahora|en adelante|únicamente|para (todo|las|los|facturas|pagos)|ahí|tramita%|pueden|puede)
        (es|son|está|contacto|correo|dirección|atiende%|lleva%|gestiona%|paga%|encarga%|ocupa%|central%|tesorería|contabilidad|contaduría|administración|compras|proveedores|facturas|facturación|pagos|responsable|sustitu%|relev%|tomó|pueden escribir|ahora|use|en|:|a|con) * ADDRESS
        (sustituy%|sustitut%|reemplaz%|relev%|me releva|ocupa mi puesto|tomó (mis|mi)|lleva ahora|asumió|heredó|mi sucesor%)
        (nueva|nuevo|correcta|correcto|única|único|otra|otro) (dirección|correo|contacto|buzón|interlocutor%|responsable|encargad%) (de|para|es|electrónic%|:)?
        (facturas?|facturación|pagos?|recordatorios?|cobros?|proveedores|contabilidad|tesorería) * (se (envía|envían|gestiona%|tramita%|paga%|lleva%|presenta%|admite%|entrega%|recibe%)|centraliz%|lo lleva|los lleva|las lleva|las paga|los paga|a través|por|externaliz%|van|van a|gestiona%) * (ADDRESS|central|portal|face|plataforma|gestoría|matriz|departamento|sede|buzón|asesoría|madrid|barcelona|grupo|compañer%|equipo)?
        (cambié de (puesto|departamento|área)|he cambiado de (puesto|departamento|área)|otro departamento|otra área)
        (vendimos|vendí|vendido|traspas%|cedimos|cedido|nuevos dueños|nuevo dueño|antes en el local|fusion%|absorb%|disolvi%|disuelta|ya no existe)
        (no tengo nada que ver|aquí no (vive|trabaja|hay|está)|no conozco|no conocemos|no sé quién|nadie me dijo quién)
        (le|les|os|lo|eso|esto) (toca|corresponde|compete|lleva|llevan|gestiona|atiende) (a|al|a la|la|el|en)? * (gestoría|franquicia|matriz|sede|inquilin%|comunidad|seguro|ayuntamiento|{PERSON}|oficina)
        (consulte%|consulten|pregunte%|pregunten|prueben|pruebe|hable|hablen|diríjanse|diríjase|contacten|contacte) (con|en|a|al|ante)
        ~ ADDRESS
    """,
    Says.LEFT: """
        (dejé|dejó|he dejado|ha dejado|dejaré|ya dejé) (la|de|mi|el|su|esta)? (compañía|empresa|trabajar|puesto|cargo|colegio|despacho|firma|entidad)
        (ya no|no) (trabaja|trabajo|está con|está en|estoy en|forma parte|formo parte|pertenece|sigue en|sigo en)
        (me jubil%|se jubil%|jubilad%|jubilación|baja por maternidad|baja maternal|permiso de maternidad|último día|mi salida|su salida|causó baja|falleció)
    """,
    Says.PORTAL: """
        (por|a través|mediante|en|al|el|nuestro|vía|use|utilice|suban|subir|subirla|suba|únicamente) * (portal|portal de proveedores|face|plataforma|peppol|ariba|coupa|intranet|buzón de proveedores|proveenet|casilla dte)
        (portal|face|plataforma|buzón de proveedores) * (obligatori%|únicamente|proveedores|subir|apartado|oficina contable|exclusivamente|admit%|present%)
        (no (aceptamos|admitimos) (adjuntos|correos|facturas por correo)) *
    """,
    Says.ACKNOWLEDGEMENT: f"""
        (gracias|agradecid%|muchas gracias|mil gracias|se agradece|le agradezco|les agradezco|os agradezco)
        (recibido|recibida|recibidos|recibidas|acuso recibo|acusamos recibo|anotado|anotada|tomo nota|tomamos nota|tomada nota|enterad%|por enterad%|de acuerdo|conforme|todo conforme|perfecto|vale|ok|okey|okay|entendido|listo|genial|estupendo|claro|muy bien|visto|leído|leída|me queda claro|está claro|todo claro|todo en orden|todo correcto|dejo constancia|quedo enterad%|ya la tengo|ya lo tengo|me llegó bien|llegó bien|ha llegado bien|de maravilla|fenomenal|bueno saberlo)
        (reenviad%|derivad%|pasad%|enviad%|trasladad%|remitid%|entregad%|comentad%|la paso|lo paso|se la paso|se lo paso|le paso|traslado|derivo|remito|reenvío|he pasado|hemos pasado|la he pasado|lo he pasado|la pasamos) (a|al|a la|esto|su|la|el|tu|vuestr%|ya)? * ({PERSON}|compras|obra|quien corresponda|equipo|firma|pagos|visado)
        (está|sigue|queda|quedó|pasa|entra|va|ha quedado|fue|tenemos|factura|la tengo) * (en trámite|en revisión|en proceso|registrad%|contabilizad%|pendiente de (visado|firma|aprobación|validación)|a la firma|para (firma|aprobación|revisión|visado)|archivad%|asentad%|en aprobación|sobre la mesa|en (la)? carpeta|dada de alta|validad%|introducid%|apuntad%|circuito|en curso)
        (reviso|revisamos|revisaré|revisaremos|miro|miramos|miraré|mirar%|lo vemos|lo veo|la veo|veré|veremos|compruebo|comprobaré|comprobamos|consulto|consultaré|pregunto|averiguo|lo estudio|le echo un ojo|echaré un vistazo|lo comento|verifico|verificamos|me informo|se la enseño) *
        (le|les|os|te) (digo|diré|decimos|aviso|avisaré|avisamos|cuento|contesto|contestaré|confirmo|confirmaré|informo|informaré|informaremos|mantengo|mantendré|mantendremos)
        (sin problema|no hay problema|ningún problema|ninguna queja|sin queja%|ninguna objeción|ninguna reclamación|nada que objetar|todo bien por|no hay inconveniente|sin inconveniente)
        (qué rápid%|pues mira qué rápido)
        (no (disputamos|discuto|discutimos|impugnamos|rechazamos)) (nada|la factura|el importe|eso)
    """,
    Says.NEW_WORK: """
        (nuevo|nueva|próximo|próxima|otro|otra|futuro) (proyecto|web|página|tienda|sede|obra|encargo|pedido|colaboración|campaña|evento|local|mesa|trabajo|reforma)
        (presupuesto|cotización|presupuest%|disponibilidad|turno|hueco|cita|tarifas) * (para|de|por|nuev%|otra|si|podrían)
        (quiero|queremos|quisiera|quisiéramos|me interesa|nos interesa|interesad%|busco|buscamos|me gustaría|nos gustaría|queremos que) * (ampliar|otra|otro|nuev%|clases|encargar|contratar|un presupuesto|igual|mantenimiento|reformar|pintar|repintar|colaborar)
        (te animas|se anima|os animáis|invit%|conferencia|charla%|recomend%|entrevista|columna|repintar|cuándo pueden verl%|gente interesada|distribuir|prácticas|currículum|candidatura)
        (estáis|están|está|estás) (libres|libre|disponibles|disponible)
    """,
    Says.PERSONAL: """
        (falleci%|fallecimiento|funeral|entierro|boda de|nacimiento|enhorabuena|felicidades|felicitaciones|pésame|condolencias|cumpleaños de|bautizo|comunión)
        (fútbol|abuela|mamá|papá|cariño|besos|un beso|cervezas|barbacoa|concierto|entradas|notas del examen)
        (por error|sin querer|equivocad%) * (les|os|le|mando|mandé|bórrenl%|era para|iba para|querí%)
        (creo que|me parece que) * (quería escribir a|era para|iba para|otr%)
        es personal
    """,
    Says.PITCH: """
        (newsletter|boletín|suscri%|darse de baja|webinar|gratis|gratuit%|promoción|promociones|demo|descubr%|haga clic|clic aquí|aprovech%|factoring|financiación|seo|posicionamiento|leads|feria|catálogo|seminuev%|ciclo de charlas|convoca|inscrib%|inscripción|oferta (exclusiva|especial|limitada)|ahorre|impulse|potencie|consulte catálogo)
        (ofrecemos|ofrezco|ayudamos) * (empresas|soluci%|servicio%|garantía)
    """,
    Says.SOUR: """
        (decepcion%|disgust%|molest%|indignad%|enfadad%|enojad%|vergüenza|inaceptable%|falta de respeto|hart%|cansad% de|sorprend%|extrañ%|lástima|gracias por nada|sinceramente|en serio|increíble|ya está bien|otra vez)
    """,
    Says.AWAY: """
        (estoy|estaré|estamos|estaremos|me encuentro|está|estará|actualmente|disfruto) (de|en|fuera|ausente|mis)? (vacaciones|baja|viaje|fuera de la oficina|ausente|licencia|permiso|la oficina|mis vacaciones)
        (cerrad%|cerramos|cerrará|cerraremos|no hay (secretaría|oficina|atención)) * (por|del|hasta|desde|vacaciones|festivo|feriado|fiestas|semana)
        (reabrimos|regreso|regresaré|vuelvo|volveré|volvemos|vuelta|me reincorporo|reincorporación|reanudaremos|abriremos) (el|a la oficina|al trabajo|a partir|mañana|la|lunes|martes|hasta)
        (respuesta automática|mensaje automático|acceso limitado|acceso restringido|acceso intermitente|en mi ausencia|caso de urgencia|en caso urgente|asuntos urgentes|si corre prisa|si es urgente|no abriré este correo|no leeré|tardaré en responder|contesto solo|contesto sólo|fuera de la oficina|sin fecha de regreso|horario de verano)
    """,
    Says.TICKET: """
        (su|tu|una) (solicitud|consulta|mensaje|incidencia|ticket|petición) * (recibid%|registrad%|en proceso|atendid%)
        (número de (incidencia|ticket|caso|expediente)|ticket (n|#|\\d))
    """,
    Says.FILLER: """
        (hola|buenas|buenos días|buenas tardes|buenas noches|buen día|estimad%|querid%|apreciad%|muy señor%|señores|qué tal)
        (perdón|perdona%|perdone%|disculp%|lo siento|lo sentimos|lamento|lamentamos|siento|sentimos) (por|el|la|mi|que|no haber|mucho|las|haber|este|nuestr%|tanto|no)?
        (despiste|olvido|retraso|demora|tardanza|descuido|malentendido|se me pasó|se nos pasó|se me fue|se traspapel%|traspapelad%|correo no deseado|carpeta de spam|spam|debajo de|qué vergüenza|no me lo tengan en cuenta|mea culpa|las molestias)
        (no dude%|quedo a|quedamos a|a su disposición|a vuestra disposición|adjunt%|anexo|anexa|va anexo|en relación|con respecto|respecto a|referente a|sobre este asunto|según lo hablado|como (hablamos|quedamos|acordamos|comentamos|comenté|le dije|te dije|os dije|dije)|le comento|les comento|os comento|te comento|le informo|les informo|les informamos|le informamos|ver adjunto|retomo|para su información|por la presente|de parte de|va con copia|en copia|con copia|lo siguiente)
        (buen|bonito|feliz|buena|excelente|lindo|buenas|felices|próspero) (día|fin de semana|finde|tarde|semana|noche|verano|vacaciones|año|fiestas|navidad%|domingo|jornada|mes|inicio)
        (saludos|un saludo|cordial%|atentamente|atte|abrazo|un beso|afectuos%|hasta (luego|pronto|mañana|entonces|el lunes)|cuídense|cuídate|cuidaos|feliz)
        (espero|esperamos|confío|confiamos|deseo|deseamos) (que|se|os|te|todo) (todo|estén|esté|estés|estéis|se encuentre%|hayan|haya|le|les|os|te|vaya|tenga%)
        (me alegr%|nos alegr%|encantad%|qué gusto|un placer|un gusto|ha sido un placer|me hace ilusión|qué casualidad|jaja|jeje)
        (escribo|contesto|respondo|le escribo|les escribo|escribiendo) (desde|rápido|con|sin|en|a|para|por)? *
        (enviado desde|sin gafas|el corrector|perdonen mi|mi español|al grano|erratas|faltas de ortografía|dictado|se conoc%|nos conocimos|no sé si se acuerda|enhorabuena|felicidades)
        (hace (sol|frío|calor|buen tiempo|un tiempo)|llueve|nieva|lluvia|sol a sol|romería|vendimia|fiesta local|fiestas del pueblo|la feria|procesión)
        (somos|soy|acabo de) (una|un|la|el|los|las|entrar|empezar|incorporarme|llegar|nuev%) * (escuela|empresa|asociación|familia|pequeñ%|nuev%|secretari%|contable|tesorer%|administrativ%|equipo|colegio|tienda|taller|becari%|ampa|consejo)
        (estrenamos|celebramos|inauguramos|nos mudamos|nos pusieron|cumplimos) *
        (no (se|te|os) preocup%|no pasa nada|no hay de qué|por supuesto|desde luego|cómo no|claro que sí|sin falta|sin más|salvo error|si no me equivoco|si le parece|si necesita%|si hace falta|no hace falta|a más tardar|nada más|más vale tarde|que no se me olvide|no lo olvido|cuanto antes)
        (factura|fecha|importe|total|referencia|número|asunto|cliente|proveedor)\\s*[:\\t]
        (contable|contabilidad|gestor|compañera|compañero|jefa|jefe) (está|estaba|vuelve|lleva|se encarga|viene|me dice|nos dice)
        (vacaciones|mudanza|inventario|cambio de sistema|cierre de mes|fin de año|gripe|covid|de cabeza|a tope|liad%|mucho lío|sin internet|limpieza del buzón)
    """,
}
