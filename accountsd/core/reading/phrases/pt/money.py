"""Portuguese: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.phrases.pt.classes import (
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

LINES = {
    Says.PAID: f"""
        (já|foi|foram|está|estão|ficou|ficaram|encontra-se|tinha sido|tinha|temos|acabo de|acabámos de|acabamos de|acabei de|acaba de) (já|sido|tudo|devidamente|integralmente|efetivamente)? (foi|foram|está|estão|sido)? ({PAID}|{PAY})
        (já|ontem|hoje|esta manhã|anteontem|na sexta|na segunda|na terça|na quarta|na quinta) (vos|lhe|lhes|te|a|o)? ({DID}|{PAID})
        ({DID}) (já|ontem|hoje|o|a|a vossa|esta|essa|por|com|há|tudo|via|este|ao|um|uma|isso|isto|no|na)? (o|a|os|as|um|uma)? * ({MONEY}|ontem|há|por|via|dia|semana passada|passad%)
        (já|ontem|anteontem) (vos|lhe|lhes)? ({BOTH})
        ({BOTH}) * (ontem|anteontem|esta manhã|há (um|dois|três|uma|duas|\\d+)|passad%|já)
        ({MONEY}) (já|foi|foram|está|estão|ficou|saiu|seguiu|já foi|já está|consta como|aparece como|encontra-se)? (já|ontem)? ({PAID}|{DONE})
        (transferência|pagamento|depósito|cheque|pix|ordem|dinheiro|valor|montante|boleto|débito) * (saiu|seguiu|foi (feit%|efetuad%|realizad%|enviad%|debitad%|emitid%|entregue|processad%|executad%)|já (foi|está|saiu|caiu|seguiu)|a caminho|caiu na conta|está feit%|feit% (ontem|hoje|em|no|na))
        (saiu|seguiu|caiu) (ontem|na|no|em|hoje|com|da nossa) * (conta|lote|sexta|segunda|terça|quarta|quinta|transferência|pagamento|banco|semana|dia)
        (comprovativo|comprovante|recibo|talão|prova|confirmação|cópia) (de|do|da) (pagamento|transferência|depósito|pix|transação|ted)
        (segue|anexo|em anexo|envio|junto|mando|aqui vai|aqui está) (o|a|em)? (anexo o|comprovativo|comprovante|talão)
        (pago|paga|pagas|liquidada|liquidado|transferido|quitada|quitado|regularizada|regularizado) (ontem|hoje|em|no|na|dia|desde|há|por|via|com|pela|esta manhã|a semana|semana)
        (deve|devem|deveria|deverá|devia|deviam) (já)? (ter|estar|ver|aparecer|constar) * (recebido|conta|extrato|amanhã|segunda|hoje|creditad%|já)
        (não) (vos|lhe|lhes)? (devo|devemos|deve) (mais)? nada
        (estamos|ficamos|fiquei|estou) (quites|em dia|saldados)
        (o|meu|nosso) (banco|extrato) * (mostra|confirma|indica|consta|debit%) *
        pix (feito|enviado|realizado) *
        ~ (pago|paga|liquidada|liquidado|transferido|quitada|regularizada)
    """,
    Says.NOT_PAID: """
        (não|nunca|ainda não) (foi|foram|está|estão|se|pude|conseguimos|consegui|pudemos|a|o|vos|tínhamos|temos)? (ainda|sido|possível|foi)? (pag%|liquid%|transfer%|efetu%|process%|regulariz%|sai%|fiz|fizemos)
        (por pagar|por liquidar|em dívida|impag%)
        (cheque|transferência|pix|pagamento) * (devolvid%|recusad%|rejeitad%|voltou|falh%|não (passou|saiu|entrou)|estornad%|bloquead%|anulad%)
        (será|serão|vai ser|vão ser|estará|ficará|se|quando|assim que) (já)? (pag%|liquidad%|transferid%|regularizad%|efetuad%|processad%|quitad%|creditad%)
    """,
    Says.SHORT: """
        (retenção|retiv%|retid%|descont%|deduz%|dedução|menos (o|a|os|as|\\d+)|parcial%|por conta|adiantamento|metade|uma parte|parte (do|da)|o resto|restante|remanescente|primeira prestação|primeira parcela|comissões|despesas bancárias|líquido|sem o iva|sem iva|exceto|excepto|salvo|só|apenas|somente|falta (o|a|os|as)|a menos)
        (duas vezes|em duplicado|a mais|por engano|por erro|por lapso transfer%|enganei-me|me enganei|enganámo-nos|conta errada|conta antiga|iban antigo|outra empresa|outra conta)
        (devolvid%|devolução|devolvam|recusad%|rejeitad%|estorn%)
        \\d+\\W?(\\x25|por cento)
        (em nome de|por conta de|compens% com|em disputa|contestad%)
    """,
    Says.PROMISE: f"""
        (vou|vai|vamos|vão|irei|iremos|irá|irão|ia) ({PAY}|ser ({PAID})|tratar|passar aí)
        (posso|podemos|devo|devemos|tenciono|tencionamos|prevemos|conto|contamos|espero|quero|comprometo-me a|comprometemo-nos a|prometo|penso|pensamos|consigo|conseguimos|hei de|havemos de|procedo a|estamos a|estou a|pretendo|pretendemos|fico de) ({PAY})
        (será|serão|vai ser|vão ser|fica|ficará|ficam|estará|estarão|deverá ser|é|são) (tudo|já|integralmente)? ({PAID}|{DONE}|incluíd%|disponível|na vossa conta|na sua conta|tratad%|resolvid%) * ({DAY}|{SOON}|{RUN}|conta)
        (será|serão|vai ser|vão ser|deverá ser|deve ser) (tudo|já|integralmente)? ({PAID}|feit%|incluíd%|tratad%|resolvid%)
        ({PAY_WILL}) * ({MONEY}|{DAY}|{SOON}|tudo)
        (vos|lhe|lhes|te|a|o) ({PAY_WILL})
        ({MONEY}) (já|está|estão|encontra-se|fica|ficou|foi)? (já)? (agendad%|programad%|previst%|marcad%|incluíd%|autorizad% para|calendarizad%|planead%|preparad%|escalonad%|na fila)
        (agendad%|programad%|previst%|marcad%|incluíd%|calendarizad%|entra|vai|autorizad%|aprovad%|lançad%) * (para|em|no|na|com|dia|a|até) * ({RUN}|{DAY}|pagamento)
        ({MONEY}) * (sai|sairá|saem|sairão|segue|seguirá|seguem|vai|irá|vão|cai|cairá|entra|entrará|chega|chegará|faz-se|será|serão|fica|ficará|é para|estará) * ({DAY}|{SOON}|{RUN})
        (próximo|próxima|no|nosso|nossa|na|o|com o) ({RUN}) (de (pagamentos|fornecedores|transferências))? (é|será|de|do|sai|,)? * ({DAY})
        (pagamos|liquidamos|fazemos|processamos|efetuamos) * (fornecedores|faturas|pagamentos|transferências) * ({DAY}|todos os|todas as|cada|dia \\d+)
        (vos|lhe|lhes|te|a|o|já|eu|isso|isto) ({PAYS}) * ({DAY}|{SOON})
        ({PAYS_PLAINLY}) (o|a|já|eu|tudo|isso|isto|um|uma|lhe|vos|-lhe|-vos)? * ({DAY}|{SOON})
        ({DAY}|{SOON}|prometido) (cedo|à tarde|de manhã|sem falta|ao fim do dia|mesmo|logo|já|vos|lhe|eu|,)? * (vos|lhe|lhes|te|a|o|já|eu)? ({PAYS}|{PAY_WILL}|tem|têm|terá|terão|recebe|recebem|recebem)
        (terá|terão|tem|têm|recebe|recebem|receberá|receberão|verá|verão|vê|veem|terás|recebes) (já|o|a|tudo|o seu|o vosso|isso)? * (transferência|pagamento|dinheiro|valor|montante|depósito|cheque|pix|na conta|na vossa conta|na sua conta|crédito|importância|quantia)
        (terá|terão|tem|têm|recebe|recebem|receberá|receberão|terás|recebes) * (isso|tudo|ele|ela)? * ({DAY}|{SOON})
        (vos|lhe|lhes|te) (chega|chegará|cai|pago|pagamos|transfiro|transferimos|faço|fazemos|liquido|liquidamos|mando|envio|deposito) * ({DAY}|{SOON}|{MONEY})
        (faço|farei|fazemos|faremos|fará) (já|hoje|amanhã|o|a|um|uma)? (o|a|um|uma)? (pagamento|transferência|pix|depósito)
        (trato|tratamos|trata|tratarei|trataremos) (disso|do assunto|do pagamento|já|da transferência|de tudo) *
        (comprometo-me|comprometemo-nos|prometo|prometido|palavra de honra|tem a minha palavra|têm a minha palavra|conte|contem|pode contar|podem contar|fique descansad%|fiquem descansad%|descanse%|garanto|sem falta) * ({DAY}|pagamento|transferência|valor|dinheiro|com)
        (passo|passarei|vou|levo|levarei|deixo) * (cheque|dinheiro|numerário|pagar|multibanco|banco|balcão) * ({DAY})?
        ({PERSON}) (a|o|vos|lhe)? (assina|paga|autoriza|processa|liberta|libera|faz|volta|regressa|transfere) * ({DAY}) * (pag%|transf%|sai|faz|trata%)?
        (volta|regressa|volto|regresso) * ({DAY}) * (e|,) * (pag%|transf%|assin%|trat%|faz|faço|liquid%)
        (pagamento|data de pagamento|data prevista|transferência|vencimento) (previst%|:|a|em|para|no dia|até)? * ({DAY}|\\d+)
        até ({DAY}|\\d+|ao|à|dia) * (pag%|transf%|liquid%|regulariz%|resolv%|trat%|recebe%|na (vossa|sua) conta|feit%)
        ~ (até|no|na|em|antes de|para) (segunda|terça|quarta|quinta|sexta|sábado|domingo|dia|amanhã|ao fim|final|\\d+)
        ~ (amanhã|semana que vem|próxima semana|fim do mês|final do mês|esta semana|em breve|hoje mesmo|sem falta|para a semana|depois de amanhã)
        ~ (pag%|transfer%|liquid%|regulariz%|deposit%|quit%)
    """,
    Says.CONDITION: """
        (se) (me|nos|o|a|os|as|tudo|não|vocês|você|tirarem|mandarem|corrigirem|aceitarem|confirmarem|receb%|houver|cheg%|enviarem|fizerem|quiserem|der)
        (assim que|logo que (receb%|cheg%|tiv%|nos|me|o|a)|uma vez (que|receb%|aprov%)|quando|caso|desde que|contanto|na condição|a não ser|salvo se|enquanto|até que|mediante|após|depois de (receb%|o|a|os|as|cheg%|entreg%|ver%|nos)|depois que|sujeit%|depend%|à espera|a aguardar|em troca|contra (entrega|recibo|nota)|ao receber|na receção|na recepção|na entrega|não antes|primeiro|só quando|só depois|consoante|conforme (for|forem)|à medida)
        (espero|esperamos|talvez|provavelmente|possivelmente|em princípio|se deus quiser|logo se vê|depois vemos|a ver se|eventualmente)
        (corrijam|mandem|enviem|tirem|façam|confirmem|arredond%|assinem|entreguem|emitam) * e (eu|nós|pag%|transf%|faço|fazemos|trat%|liquid%)
        (dias data da fatura|a 60 dias|a 90 dias|a sessenta dias|a noventa dias)
        (aguard%|esper%)
    """,
}
