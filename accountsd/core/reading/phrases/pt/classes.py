"""Portuguese classes of words that the phrases are made of: verbs of paying, names of money, days to come."""

from __future__ import annotations

# What has been done with the money.
PAID = (
    "pago|paga|pagos|pagas|pagado|liquidado|liquidada|liquidadas|transferido|transferida|regularizado|regularizada|saldado|saldada|quitado|quitada|depositado|depositada"
    "|debitado|debitada|creditado|creditada|efetuado|efetuada|efectuado|efectuada|realizado|realizada|processado|processada|compensado|compensada|executado|executada|cobrado|descontado da conta"
)
# One word: we paid.
DID = (
    "paguei|pagámos|pagou|pagaram|liquidei|liquidámos|liquidou|transferi|transferiu|transferiram|depositei|depositou|regularizei|regularizámos|regularizou|saldei|saldámos"
    "|quitei|quitámos|quitou|fiz|fizemos|fez|enviei|mandei|efetuei|efetuámos|realizei|realizámos|ordenei|processei|processámos|processou"
)
BOTH = "pagamos|liquidamos|transferimos|depositamos|regularizamos|saldamos|quitamos|efetuamos|enviamos|mandamos|realizamos|processamos"
DONE = "feito|feita|feitos|feitas|enviado|enviada|emitido|emitida|mandado|ordenado|entregue|saído|seguido|passado|lançado|lançada|confirmado|confirmada|agendado e pago|concluído|concluída"
PAY = "pagar|pagar-lhe|pagar-lhes|pagar-vos|pagá-la|pagá-lo|liquidar|liquidá-la|liquidá-lo|transferir|transferi-lo|depositar|regularizar|regularizá-la|regularizá-lo|saldar|saldá-la|quitar|quitá-la|efetuar|efectuar|realizar|processar|executar|fazer (o|a|um|uma)|fazê-lo|fazê-la|emitir|enviar (o|a)|mandar (o|a)|lançar|proceder|tratar|tratar disso|acertar|acertar as contas|resolver|creditar|dar baixa"
_STEMS = "pagar|liquidar|transferir|depositar|regularizar|saldar|quitar|efetuar|efectuar|realizar|processar|executar|far|emitir|enviar|mandar|lançar|proceder|tratar|acertar|resolver|creditar|passar|levar|seguir|sair"
PAY_WILL = "|".join(
    stem + end for stem in _STEMS.split("|") for end in ("ei", "á", "emos", "ão", "ás")
)
PAYS = "pago|paga|pagamos|pagam|liquido|liquida|liquidamos|transfiro|transfere|transferimos|deposito|deposita|depositamos|regularizo|regulariza|regularizamos|saldo|saldamos|quito|quitamos|efetuo|efetuamos|faço|faz|fazemos|fazem|mando|manda|mandamos|envio|enviamos|emito|emitimos|processo|processa|processamos|lanço|lançamos|trato|trata|tratamos|acerto|acertamos|resolvo|resolvemos|passo|levo|assino|assina|assinamos|dou"
PAYS_PLAINLY = "pagamos|liquido|liquidamos|transfiro|transferimos|deposito|depositamos|regularizo|regularizamos|saldamos|quito|quitamos|efetuo|efetuamos|faço|fazemos|mando|mandamos|envio|enviamos|emito|emitimos|processamos|lanço|lançamos|trato|tratamos|acerto|acertamos|resolvo|resolvemos|pago"
MONEY = "transferência|transferências|pagamento|pagamentos|depósito|cheque|valor|montante|importância|quantia|dinheiro|fatura|faturas|factura|facturas|pix|boleto|mb way|mbway|multibanco|verba|saldo|total|numerário|ordem|débito|crédito|euros|eur|reais|honorários|operação|conta|nota fiscal|nota|prestação|tudo|a vossa|ted|doc|referência multibanco|liquidação"
RUN = "lote|lotes|mapa de pagamentos|mapa|ciclo|remessa|processamento|calendário|rodada|borderô|plano de pagamentos|lista|pagamentos|vencimento|vencimentos|salários|fecho|programação|agenda"
_DAYS = "segunda|segunda-feira|terça|terça-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|sábado|domingo"
_MONTHS = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
DAY = f"{_DAYS}|amanhã|depois de amanhã|hoje|hoje mesmo|esta tarde|esta noite|esta semana|dia \\d+|até \\d+|\\d+ de|\\d+/\\d+|{_MONTHS}|semana que vem|próxima semana|para a semana|semana|quinzena|fim do mês|final do mês|fim de mês|fim da semana|final da semana|início|meados|em (dois|três|cinco|dez|quinze|\\d+) dias|dentro de|dias úteis|próximo|próxima|próximos|o mais tardar|mês que vem|próximo mês|natal|páscoa|carnaval|primeiro dia|último"
SOON = "o quanto antes|quanto antes|o mais breve possível|o mais rápido possível|logo que possível|assim que possível|em breve|imediatamente|de imediato|já|agora mesmo|sem falta|nos próximos dias|brevemente|ainda hoje|o mais depressa possível"
PERSON = "contabilidade|contabilista|contador|contadora|financeiro|tesouraria|tesoureiro|tesoureira|administração|administrador|chefe|patrão|patroa|gerente|gerência|diretor|diretora|director|colega|colegas|secretária|sócio|sócia|marido|mulher|esposa|direção|direcção|banco|conselho|responsável|departamento|compras|presidente|escritório"
PAPER = "cópia|cópias|segunda via|2ª via|2a via|duplicado|pdf|xml|extrato|extracto|extrato de conta|extrato de conta corrente|conta corrente|guia|guias|guia de remessa|guia de transporte|detalhe|detalhes|discriminação|comprovativo|comprovante|fatura|faturas|factura|facturas|original|anexo|anexos|ficheiro|arquivo|documento|documentos|formulário|ficha|ficha de fornecedor|questionário|lista|listagem|resumo|recibo|recibos|certidão|certidões|declaração|declaração de não dívida|folha de horas|relatório de horas|boleto|nota fiscal|nota|danfe|w-8ben|link|orçamento assinado"
FACT = "número|números|nº|n.º|referência|referências|nif|nipc|cnpj|cpf|iva|iban|swift|bic|nib|chave pix|dados bancários|dados fiscais|dados de faturação|dados para faturamento|morada|endereço|sede|razão social|denominação|ordem de compra|nota de encomenda|número de encomenda|número de compromisso|compromisso|cabimento|encomenda|pedido|requisição|código|código de cliente|código qr|data|vencimento|data de vencimento|prazo|valor|valor exato|montante|saldo|descrição|nome|período|condições de pagamento|forma de pagamento|contrato|processo|centro de custo|inscrição|atcud|obra|taxa de iva|fatura|pendente|e-mail|contacto|contato|em aberto"
