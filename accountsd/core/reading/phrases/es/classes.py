"""Spanish classes of words that the phrases are made of: verbs of paying, names of money, days to come."""

from __future__ import annotations

# What has been done with the money.
PAID = (
    "pagado|pagada|pagados|pagadas|abonado|abonada|abonadas|transferido|transferida|liquidado|liquidada|liquidadas|saldado|saldada|saldadas"
    "|ingresado|ingresada|girado|girada|depositado|depositada|cancelado|cancelada|canceladas|cargado|cargada|adeudado|domiciliado"
    "|compensada|compensado|satisfecho|satisfecha|cobrado|consignado|desembolsado|dispersado|efectuado|efectuada|realizado|realizada|remesado|debitado|debitada|acreditado"
)
# One word: we paid.
DID = (
    "pagué|pagó|pagaron|aboné|abonó|abonaron|transferí|transfirió|transfirieron|liquidé|liquidó|saldé|saldó"
    "|ingresé|ingresó|giré|giró|deposité|depositó|cancelé|canceló|consigné|realicé|efectué|efectuó|ejecutó|hicimos|hice|mandé|envié"
)
# We pay and we paid: the words beside it decide.
BOTH = "pagamos|abonamos|transferimos|liquidamos|saldamos|ingresamos|giramos|depositamos|cancelamos|consignamos|realizamos|efectuamos|ejecutamos|enviamos|mandamos"
DONE = "hecho|hecha|hechas|hechos|realizado|realizada|enviado|enviada|mandado|mandada|emitido|emitida|ejecutado|ejecutada|ordenado|ordenada|tramitado|tramitada|entregado|entregada|salido|pasado|dejado|procesado|procesada|confirmado|confirmada|lanzada|lanzado|cursado|cursada"
PAY = (
    "pagar|pagarle|pagarles|pagaros|pagarte|pagarla|pagarlo|pagárselo|pagársela|abonar|abonarle|abonarles|abonarla|abonarlo|transferir|transferirle|transferirles|liquidar|liquidarla|liquidarlo|saldar|saldarla|saldarlo|ingresar|ingresarle|ingresarles|girar|depositar|depositarle|cancelar|cancelarla|cancelarlo|consignar"
    "|hacer (el|la|un|una|efectivo)|hacerle (el|la)|hacerles (el|la)|hacerte (el|la)|hacerlo|hacerla|realizar|efectuar|ejecutar|procesar|tramitar|emitir|enviar (el|la|los)|enviarle|enviarles|mandar (el|la)|mandarle|mandarte|regularizar|dejarlo|dejarla|dejar|ordenar|lanzar|cursar|proceder|ponerme|ponernos|desembolsar|atender|cubrir|satisfacer"
)
_STEMS = "pagar|abonar|transferir|liquidar|saldar|ingresar|girar|depositar|cancelar|consignar|realizar|efectuar|ejecutar|procesar|tramitar|emitir|enviar|mandar|regularizar|dejar|ordenar|lanzar|proceder|cubrir|saldr|har|procur|atender|pasar|desembolsar"
PAY_WILL = "|".join(
    stem + end for stem in _STEMS.split("|") for end in ("é", "á", "emos", "án", "éis", "ás")
)
PAYS = (
    "pago|paga|pagamos|pagan|abono|abonamos|abonan|transfiero|transferimos|transfiere|liquido|liquida|liquidamos|liquidan|saldo|saldamos|ingreso|ingresa|ingresamos|giro|gira|giramos|deposito|depositamos|deposita|cancelo|cancelamos|cancela|consigno"
    "|hago|hace|hacemos|hacen|realizo|realizamos|ejecuto|ejecuta|ejecutamos|mando|manda|mandamos|envío|enviamos|envía|paso|pasa|pasamos|dejo|deja|dejamos|firmo|firma|firmamos|emito|emite|emitimos|tramito|tramitamos|proceso|procesamos|lanzo|lanzamos|ordeno|ordenamos|pongo|doy|soluciono|resuelvo|llevo|acerco|bajo"
)
# Forms that are no nouns.
PAYS_PLAINLY = "pagamos|abonamos|transferimos|transfiero|liquidamos|saldamos|ingresamos|giramos|depositamos|cancelamos|cancelo|hago|hacemos|hace|realizo|realizamos|ejecutamos|mando|mandamos|envío|enviamos|emitimos|tramitamos|tramito|procesamos|lanzo|lanzamos|ordenamos|firmo|soluciono|resuelvo"
MONEY = "transferencia|transferencias|pago|pagos|ingreso|abono|cheque|talón|pagaré|giro|depósito|importe|cantidad|suma|dinero|monto|factura|facturas|total|efectivo|bizum|recibo|remesa|lote|plata|lana|fondos|liquidación|desembolso|orden|cargo|euros|eur|pesos|dólares|soles|minuta|honorarios|domiciliación|cuota|cobro|operación|deuda|saldo|spei|pse|adeudo|vencimiento|trámite|cuenta|todo|la vuestra|la suya|la tuya|lo vuestro|lo suyo|lo tuyo"
RUN = "remesa|remesas|lote|lotes|corrida|tanda|vencimiento|ciclo|proceso de pagos|proceso|calendario de pagos|calendario|programación|corte|relación de pagos|propuesta de pagos|orden de pago|cola|nómina|pagos|cierre|quincena"
_DAYS = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
DAY = (
    f"{_DAYS}|mañana|pasado mañana|hoy|hoy mismo|esta tarde|esta noche|esta semana|el \\d+|día \\d+|al \\d+|\\d+ de|\\d+/\\d+|semana que viene|próxima semana|semana próxima|semana|quincena|fin de mes|final de mes|finales de|fines de|final de|primeros de|principios de|mediados de"
    f"|en (un|dos|tres|cuatro|cinco|siete|diez|quince|\\d+|unos|pocos) (par|día%|hora%|semana%)|en el plazo|dentro de|antes de|antes del|a más tardar|como muy tarde|mes que viene|próximo|próxima|{_MONTHS}|semana santa|navidad%|reyes|{_DAYS} que viene|días hábiles|primer día|último|última"
)
SOON = "cuanto antes|lo antes posible|a la mayor brevedad|en breve|enseguida|ahora mismo|inmediatamente|de inmediato|ya mismo|hoy|en seguida|próximamente|sin falta|a la brevedad|lo más pronto|en cuanto pueda|en los próximos días|estos días"
PERSON = "contabilidad|contable|contadora|contador|contaduría|administración|administrador|administradora|tesorería|tesorero|tesorera|jefe|jefa|gerente|gerencia|director|directora|compañera|compañero|colega|gestor|gestoría|secretaria|socio|socia|marido|mujer|dirección|finanzas|departamento|responsable|encargado|encargada|banco|comité|intervención|junta"
PAPER = "copia|copias|duplicado|pdf|xml|extracto|estado de cuenta|estado de cuentas|albarán|albaranes|nota de entrega|detalle|desglose|justificante|certificado|certificado de titularidad|factura|facturas|factura original|original|adjunto|archivo|documento|documentos|formulario|ficha|ficha de proveedor|cuestionario|relación|listado|saldo|comprobante|recibo|resumen|modelo|w-8ben|w8|contrato firmado|hoja de horas|partes de trabajo|parte de trabajo|parte|constancia|rut|formato electrónico|facturae|versión electrónica|resguardo|soporte|soportes|pantallazo|enlace|la del mes"
FACT = "número|números|nº|referencia|nif|cif|rfc|cuit|nit|ruc|rut|iva|iban|swift|bic|clabe|cbu|cuenta bancaria|número de cuenta|datos bancarios|datos fiscales|datos de facturación|dirección|dirección fiscal|domicilio|domicilio fiscal|razón social|pedido|número de pedido|orden de compra|oc|po|código|código de cliente|fecha|fecha de vencimiento|vencimiento|plazo|importe|importe pendiente|saldo|concepto|nombre|periodo|período|uso de cfdi|cfdi|régimen fiscal|forma de pago|método de pago|expediente|número de expediente|contrato|oficina contable|dir3|factura|pendiente|correo|enlace|total|obra|centro de coste"
