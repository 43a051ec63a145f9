"""Spanish: the bad news – other accounts, the law, complaints, empty tills."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_ACCOUNT = "cuenta|cuentas|iban|datos bancarios|datos de cobro|datos de pago|clabe|cbu|número de cuenta|swift|cuenta bancaria|banco|entidad|domiciliación"

LINES = {
    Says.BANK_CHANGE: f"""
        (nueva|nuevo|nuevos|otra|otro|distinta|distinto|diferente|diferentes|cambiado|cambio|modific%|actualiz%|dos|segunda|viejo|vieja|antigua|antiguo|anterior) (de|los|el|la|su|sus|datos|número|certificado de la)? ({_ACCOUNT})
        ({_ACCOUNT}) * (cambi%|distint%|diferent%|no coincid%|nuev%|confirm%|verific%|ratific%|correcta|correcto|lituania|chipre|malta|irlanda|estonia|extranjer%|no es la|otra|actualiz%|fraud%|antigu%|viej%|cancelada|cerrada|particular|no me suena|no me sonaba|no suena|sospech%|rar%|titular|de abajo|dict%|nos pasaron|a nombre de|desconoc%|válid%|buena|creer)
        (confirmar|confirmen|confírm%|verificar|verifiquen|comprobar|cambiar|modificar|ratific%|actualizar|validar|sustitu%|reemplaz%|modifi%|cambiamos|cambiaron|cambié|cambiado|cambien|actualiza%) * ({_ACCOUNT}|dígitos|ficha de proveedor|número antiguo)
        ficha de proveedor * (sustitu%|cambi%|dict%|número)
        (fraude%|fraudulent%|estafa%|phishing|suplanta%|sospechos%|huele raro|hackead%|pirate%|timo|falso|falsa|falsific%|impostor%|ciberataque|engañ%|se hacía pasar|se hace pasar|picamos|picar|casi caemos|dominio)
        (han|habéis|has|hemos|hubo|hay) (cambiado|cambio) de (cuenta|banco|entidad)
        (pago|paguemos|transferir|transfiramos|girar|giren|ingresen|ingresar|abonen|depositen|deposite|ingrese|transfieran) * (a|en|al) (un|una|otra|la|este|esta|nueva) (iban|cuenta|número|banco) * (de abajo|nueva|siguiente|distinta|otra|que)?
        (a|en) (qué|cuál) (de las dos)? (cuenta|iban|banco|número) * (correcta|válida|buena|pago|transfer%|vale)
        (vuestro|su|el) (correo|mensaje) * (pedía|pide|pedían|decía|diciendo) * (cuenta|banco|iban)
        (dejamos|cerramos|ya no (usan|usamos|trabajamos|usa)) * (banco|cuenta)
        (llamó|llamaron|telefone%|escribi%|correo|mensaje) * (diciendo|pidiendo|para que) * (banco|cuenta|transfer%)
        (por qué|cómo es que) * (cuenta|iban|banco) (en|a nombre|nuev%|distint%)
    """,
    Says.LEGAL: """
        (abogad%|juzgado de|juzgados|el juzgado|tribunal%|demanda|demandar%|demandaremos|judicial%|jurídic%|burofax|procurador%|notari%|letrad%|denuncia%|querella|asesoría legal|departamento legal|asesor legal|acciones legales|vía legal|legalmente|bufete|despacho|pleito|litigio|juicio|arbitraje|mediador|mediación|peritaje|perito%|hoja de reclamaciones|carta documento)
        (concurso|concursal|insolven%|quiebra|auto de liquidación|en liquidación|liquidador%|administrador concursal|acreedor%|suspensión de pagos|preconcurso|reestructuración|monitorio|síndico|insinuar|insinuación|créditos concursales|ejecuci%|embargo%|embargad%|fallecid%|herencia|herederos|albacea)
        (consumo|omic|facua|profeco|indecopi|oficina del consumidor|defensa del consumidor) *
        (agencia|empresa|gestor%) de (cobro%|cobranza%|recobro%)
        (fichero%|registro|lista%) de moros%
        (protección de datos|lopd|rgpd|aepd|derecho al olvido|prescri%|prescrit%|caducad%|requerimiento|requiero formalmente|requerimos formalmente|intereses legales|daños y perjuicios|responsabilidad civil|código (civil|de comercio)|compensación de créditos|vicios ocultos|policía|guardia civil|fiscalía)
        (interpon%|interpong%|presentar%|poner|pondré|pondremos) * (demanda|denuncia|reclamación|recurso|querella|monitorio)
    """,
    Says.COMPLAINT: """
        (inaceptable%|inadmisible%|vergüenza ajena|qué vergüenza de|una vergüenza|vergonzos%|falta de respeto|indignante%|indignad%|ofensiv%|ofendid%|molest%|enfadad%|enojad%|decepcion%|disgust%|hart%|cansad% de|groser%|maleducad%|ridícul%|lamentable%|pésim%|acoso|acosando|amenaz%|indigna|intolerable%|atropello|mal gusto|qué elegancia|desfachatez|descaro|caradura|cara dura|tomadura de pelo|tomando el pelo|impresentable%|chapuz%|cabread%|humillant%|prepotent%|insolent%|abus%|pesad%|pesadit%|insultant%|insult%|tratad% como|trato|desconsider%|formalidad|con educación|sin educación|coacci%|hostig%|de chiste|lástima que|bochorn%|impertinen%|fuera de lugar|cobrador%)
        (dejen|deje|dejad|deja|paren|parad|basta|dejar) (de|ya|en paz)
        (no) (me|nos) (escrib%|vuelv%|llam%|contact%|mand%|envi%|molest%)
        (este|ese|su|vuestro|con qué|qué|el) tono
        (otro|otra|otros|cambiar de|cambiaremos de|buscar%|buscaremos|buscando|ofertas a|competencia) (proveedor%|empresa%|a otro%|otro%|agencia|otros|sitio|alternativa%)
        (me voy|nos vamos|iremos|nos iremos) (a|con|de) (otro|otra|la competencia|ustedes|vosotros)
        (rescindir|rescindim%|dar de baja|no volver%|perder un cliente|cliente perdido|perder clientes|sin clientes|perdido la confianza|pierden un cliente|última vez que (contrat%|trabaj%)|no recomend%|ya no (recomend%|les|os|confi%)|mala reseña|reseña%|dejar de trabajar)
        (nadie|nunca) * (contesta%|responde%|llama%|coge|atiende%|contestan|responden|me han|devuelve%|contestó|respondió|da la cara|vino|viene|aparece)
        (esperando|espero|llevo|llevamos|esperar) * (que alguien|respuesta|llamada|me llamen|contest%|teléfono|mes y medio|semanas|meses)
        (para cobrar|a la hora de cobrar|cobrar) (sois|son|sí|rápid%|bien|en cambio|eso sí)
        (años|toda la vida|década%) * (cliente%|trabajando|confianza|nunca|siendo)
        (queja|quejas|quejar%|quejarme|reclamación|reclamo formal|hoja de reclamaciones|me quejo)
        (robot|máquina|automátic%|ordenador|computador%|sistema) * (cobr%|reclam%|escrib%|correo%|aviso%|mand%|trata%|habl%)
        (segundo|tercer|tercero|cuarto|quinto|tres|cuatro|cinco|dos|otro) (aviso%|correo%|recordatorio%|mensaje%|llamada%) * (en|semana|días|ya|sin|seguid%|mismo|domingo)
        (escrib%|reclam%|avis%|mand%) * (en domingo|hasta en|festivo|al día siguiente|un día después|madrugada|cada dos)
        (gracias por nada|contentos|ustedes sabrán|vosotros sabréis|menudo|menuda|vaya (forma|manera|trato|servicio|empresa)|qué (cara|poca|falta|manera|forma)|no (me|nos) parece (bien|normal|serio|forma)|poco seri%|nada seri%|poca seriedad|poco profesional%|falta de (profesionalidad|seriedad|consideración|tacto)|nos merecemos|merecemos otro|no son formas|mal servicio|servicio (pésimo|malo|nefasto|horrible)|nefast%|horrible|terrible|peor)
        (exijo|exigimos|exige) *
        (fumó|gritó|rompió|insultó|llegó tarde|faltó)
    """,
    Says.NO_CONTACT: """
        (no) (me|nos) (escrib%|vuelv%|contact%|mand%|envi%)
        (dejen|deje|dejad) de * (escrib%|enviar|mandar|contactar|llamar)
        (borren|eliminen|quiten|dar de baja|borrar|eliminar|retiren) * (lista|datos|correo|teléfono|nombre)
    """,
    Says.HARDSHIP: """
        (liquidez|falta de tesorería|problema% de tesorería|tensi% de tesorería|tesorería (está|anda|va|muy) (mal|just%|muy|tens%|apret%|complic%|baj%|difícil)|dificultades|dificultad (económica|financiera|para)|apuros|apretad%|ahogad%|sin dinero|sin fondos|sin blanca|sin un duro|un duro|mal momento|mala racha|malos tiempos|números rojos|en rojo|crisis|problemas económicos|problemas financieros|falta de efectivo|flujo de caja|cortos de|corto de|corta de|agua al cuello|en la lona|arcas|peladas|bajar la persiana|cerrar el negocio|echar el cierre|cuesta arriba|no llego a|no llegamos|no llegué|tirando de|ahorros|sin trabajo|en paro|desemple%|erte|ere|bancarrota|arruinad%|ruina|quebrad%|con lo justo|ajustad%|asfixi%|mal de dinero|está la cosa|están las cosas|complicad% ahora)
        (no) (lo|la|les|le|os|te|me|nos)? (puedo|podemos|podré|podremos|llego|llegamos|alcanza|tengo|tenemos|dispongo|disponemos|hay|da|queda) * (pagar|pagarle%|pagarla|cubrir|abonar|afrontar|asumir|cómo|liquidar|saldar|sueldos|hacer frente|todo|fondos|dinero|efectivo|hacer nada|de golpe|de una vez|para|esa cantidad|ese dinero|el total|todavía|de momento|ni)
        (fraccion%|aplaz%|prórroga|prorrog%|en cuotas|en varias cuotas|pagar en|en partes|en plazos|a plazos|en varios plazos|varios pagos|plan de pagos|mensualidades|una espera|esperarme|espéren%|me esper%|aguant%|más tiempo|un poco de tiempo|algo de tiempo|diferir|posponer|abonos parciales|facilidades|parcialidades|moratoria|congelar%|paciencia|un respiro|poquito a poco|poco a poco|de a poco|paulatin%|rebajar la (cifra|deuda|factura)|comprensión)
        (en) (dos|tres|cuatro|cinco|seis|varios|varias|diez|doce|\\d+) (plazos|cuotas|pagos|veces|meses|partes|mensualidades)
        (nos|me|les|le|os|te) (aguant%|esper%|conced%|dan|da|den|dé|das|deis|permit%|dej%) * (hasta|plazo|tiempo|mes%|semana%|prórroga|chance|margen|respiro|un poco|quincena|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
        (denos|denme|deme|dadnos|dame|danos|concédan%|concéd%|aguánt%|téng%) (hasta|un|una|unos|algo|más|tiempo|plazo|paciencia)
        (clientes?|ventas|temporada|cosecha|ingresos|patrocinador|subvención|ayuda|negocio|facturación|taller|local|mesas|taquilla|turismo|obras) * (no (nos|me) (han|ha)? (pag%)|ca(e|en|yó|yeron|ído|ída)|floj%|baj%|borraron|fallaron|nos deben|se fue|perd%|mal|mala|desplom%|parad%|vací%|muert%|retras%|no lleg%|a la mitad|mínim%|arruin%|helad%)
        (perdi%|perdió|perdí|perdimos) * (cliente|patrocinador|trabajo|cosecha|contrato|empleo|todo|ayuda)
        (seguro) * (largas|no paga|no responde|tarda)
        (se (nos|me) (quemó|inundó|rompió|averió|murió)|incendio|inundación|granizo|helada%|sequía|temporal|dana|terremoto|enfermedad|hospital%|operación de|operad%|cáncer|baja médica|divorci%|viud%|accident%|averiad%|en el taller y|devaluación|inflación)
        (quita|condon%|perdon% la deuda|perdonar%|rebajar|rebaja de) * (deuda|total|cifra|parte|importe)
        (hasta que|mientras) (no)? (venda|cobre|vendamos|cobremos|me paguen|nos paguen|entre|entren|ingrese|llegue|salga|empiece|arranque) *
        (solicit%|pedi%|pido|pedimos|ruego|rogamos|agradec%) * (espera|aplazamiento|plazo|tiempo|comprensión|paciencia|aguant%|facilidad%|margen)
        (no discuto|no niego|reconozco) * (no (la|lo) tengo|no tengo|no puedo)
        \\d+ * (al mes|mensual%|por semana|a la semana)
        (algo|poco|tanto|parte) (cada|al|por) (mes|semana)
        (de golpe|de una vez|de un golpe|de una sola vez)
        (alquiler|nóminas|sueldos|salarios|pienso|proveedores) * (primero|antes|ni|para|apenas)
    """,
}
