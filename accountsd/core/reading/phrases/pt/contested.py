"""Portuguese: what is contested, the decisions and the owner that are asked for."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_DEEDS = "encomend%|pedimos|pedido|pedi|solicit%|combin%|acord%|autoriz%|entreg%|contrat%|aprov%|assin%|fizeram|fez|realiz%|incluíd%|termin%|acab%|instal%|veio|vieram|funcion%|repar%|arranj%|prest%|orçament%|execut%|adjudic%|mont%|conclu%|usad%|usei|avis%|fornec%|requisit%"
_PAPERS = "orçamento|contrato|proposta|tarifa|tabela|preço|encomenda|guia|acordo|cotação|adjudicação|caderno de encargos|folha de horas|plano"

LINES = {
    Says.DISPUTE: f"""
        (contest%|discord%|não (concord%|estou de acordo|estamos de acordo)|desacordo|recus%|rejeit%|não (a |o |vos )?(aceito|aceitamos|reconhe%|valid%)|impugn%|divergên%|reservas|em litígio|opomo-nos|oponho-me|indevid%)
        (erro%|errad%|engan%|incorret%|incorrect%|não (bate|batem|confere%|correspond%|coincid%|está certo|estão certas)|duplicad%|em duplicado|duas vezes|em dobro|a dobrar|a mais|excess%|inflacion%|exagerad%|demasiado (alto|car%)|car% demais|abusiv%|injustificad%|diferença de|discrepân%|mal (faturad%|calculad%|somad%|feit%|cobrad%)|um roubo|um absurdo)
        (cobr%|fatur%|factur%|lanç%|debit%) * (duas vezes|em duplicado|a dobrar|outra vez|de novo|em dobro|a mais|o mesmo|a mesma)
        (nunca|jamais|ninguém|sem|nem) * ({_DEEDS})
        não (se|foi|foram|está%|estava%|tinha|tinham|é|era|eram|temos|tenho|nos|me|vos|lhe)? (nos|me|foi|foram|estava|isso|o que|aquilo)? ({_DEEDS}|o que|aquilo|conforme|como)
        (nunca) (receb%|cheg%) * (mercadoria|material|produto|peças|entrega|trabalho|artigo%|caixa%)
        (mercadoria|material|peças|artigo%|caixa%|palete%|técnico|trabalho|entrega|obra) * (nunca|não|falt%|partid%|danificad%|com defeito|defeituos%|errad%|atrasad%|incomplet%|a meio|por acabar|por fazer)
        ({_PAPERS}) (que|assinado|do|da|de|vosso|n|inicial)? * (dizia|diz|previa|prevê|era de|era|incluía|inclui|indica%|referia|menciona%|estava|fala%|assinad%|combinad%|acordad%|diferent%|inferior|superior|máximo|fechad%)
        (segundo|de acordo com|conforme|ao contrário d%|acima d%|contra|diferente d%) (o|a|os|as|nosso|nossa|vosso|vossa)? ({_PAPERS}|combinado|acordado|orçamentado|contratado)
        (tínhamos|tinha|ficou|ficámos|havíamos|foi) (combinad%|acordad%|ajustad%|falado)
        (nota de crédito|notas de crédito|estorn%|retific%|rectific%|corrig%|corrij%|correção|correcção|anul%|devolução|devolv%|reembols%|fatura corrigida|refazer a fatura|descontar|descont%m|retirar|retirem|abat%|creditar) (de|do|da|por|a|o|as|os|essa|esta|à|que|na|no|fatura|valor|linha|horas|pendente|prometid%|parte|dinheiro|diferença|referente)
        (aguard%|espera%|falta%) * (nota de crédito|crédito|entrega|correção|devolução|reparação|peças|mercadoria|conclusão|acabamento%|substituição|técnico|resto do)
        (defeit%|defeituos%|mal feit%|incomplet%|inacabad%|por acabar|a meio|não (me |nos )?(funciona%|serve%|liga|trabalha|pega|veda)|danificad%|partid%|estragad%|avari%|rachad%|riscad%|manchad%|qualidade|falta%( peças| um| uma| dois| duas| três| horas|m| material| o | a )|pinga|verte|infiltra%|caiu|caíram|descol%|enferrujad%|torto|torta|desfocad%|rasgad%|bolor|humidade|podre%|má execução|trocad%|imprestável|inutiliz%|pior do que)
        (não) (pago|pagamos|pagarei|pagaremos|vou pagar|vamos pagar|tenciono pagar|liquid%|devemos (isso|este|esse)) *
        (só|apenas|somente) (pago|pagamos|pagarei|pagaremos|recebi|chegou|chegaram|fizeram|trabalh%|entreg%)
        (enquanto|até que|antes de|só depois) (não)? * (corrig%|corrij%|entreg%|termin%|acab%|repar%|resolv%|venham|vierem|esclarec%)
        (porquê|por que|porque|como é que|de onde|a que propósito) * (cobr%|fatur%|linha|custo|aument%|suplement%|horas|taxa|deslocação|acréscimo|subiu)
        (já) (estava|vinha|incluíd%|faturad%|cobrad%|foi paga (na|no|em)|pag% (na|no) (fatura|ano|mês))
        \\d+ * (em vez de|e não|contra|mas|quando|enquanto|não) * \\d+
        (e não|não) (de|a|por|são|eram|os|as)? \\d+
        (em vez|ao invés) (de|do|da|dos|das)
        (horas|pessoas|dias|peças|unidades|sessões|metros) * (cobrad%|faturad%|a mais|e não|puseram|contaram)
        (iva|taxa) * (errad%|isent%|reduzid%|autoliquidação|não devid%|em vez)
        (juros|taxa|portes|deslocação|suplemento|multa) * (não|nunca|retir%|indevid%|injust%)
        (desconto) * (não (aparece|está|consta|vem)|esquec%|falta|prometid%|combinad%|cadê|onde está)
        (sem) (avisar|autorização|consultar|nos dizer|consentimento|aviso)
    """,
    Says.DECISION: """
        (desconto%|abatimento|redução|preço%|tarifa|tabela|cartão de crédito|cartão|paypal|outra moeda|dividir|repartir|fidelidade|negoci%|avença|condições)
        (seria possível|é possível|podemos|poderíamos|posso|aceitariam|aceitam|aceita|estariam dispost%|dá para|e se|que tal|pode ser|faziam|fariam)
        (inclui%|incluíd%|porquê|por que|era necessári%|foi preciso|justific%|o que (fizeram|fez)|quem autorizou|garantia|como é que)
        (contrat%|renov%|manutenção|proposta|prazo de pagamento|60 dias|90 dias|sessenta dias|noventa dias|fidelização|penaliza%|prolong%)
        (faturar|emitir|passar|pôr|colocar|mudar|refaturar|datar) * (em nome|outra|outro|empresa|filial|ano que vem|próximo ano|janeiro|esposa|mulher|marido|sócio|associada|em vez)
        (se) (pagarmos|pagar|cancelarmos|devolvermos|encomendarmos|juntarmos|desistirmos) *
        (sinal|caução|adiantamento) * (devolv%|recuper%|reembols%|descont%)
        (permuta|troca|doação|patrocín%|oferta)
    """,
    Says.OWNER: """
        (jay|patrão|chefe|responsável|diretor|diretora|gerente|dono) * (ligar|ligar-me|ligue|falar|contactar|telefonar|telefone|prometeu|disse|combinou|acordou|encontrar|orçamentar|passar cá)
        (liguem-me|ligue-me|liga-me|ligue-nos|liguem-nos|me ligue|me liga|me liguem|nos ligue|telefone-me|telefonem-me|uma chamada|um telefonema|por telefone falamos)
        (quero|queria|gostaria|gostava|gostaríamos|preciso|precisamos|precisava|podemos|poderíamos|prefiro) (de)? (falar|conversar|reunir|discutir|encontrar%|marcar uma reunião)
        (pessoalmente|reunião|cara a cara|videochamada|marcar um café)
    """,
}
