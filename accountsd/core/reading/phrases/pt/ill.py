"""Portuguese: the bad news – other accounts, the law, complaints, empty tills."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_ACCOUNT = "conta|contas|iban|nib|dados bancários|banco|conta bancária|número da conta|número de conta|chave pix|pix|agência"

LINES = {
    Says.BANK_CHANGE: f"""
        (novo|nova|novos|outro|outra|diferente|diferentes|mudou|mudança|mudaram|alteração|alterad%|atualiz%|actualiz%|dois|duas|antigo|antiga|velho|velha|anterior|segundo) (de|do|da|dos|o|a|os|vosso|vossa|seu|sua|número)? ({_ACCOUNT})
        (iban|nib|conta bancária|dados bancários|chave pix|conta|banco) * (mud%|alter%|diferent%|não (bate|correspond%|coincid%|é)|nov%|confirm%|verific%|correto|correcta|correta|certo|lituânia|chipre|malta|irlanda|estónia|estrangeir%|atualiz%|fraud%|antig%|encerrad%|fechad%|em nome de|suspeit%|estranh%|desconhec%|válid%|ditaram|titular)
        (cadastro|ficha) (atualizad%|alterad%) * (dados bancários|conta|iban|nib)
        (dados bancários|iban|conta) (que|enviad%|novos|recebid%) * (mandaram|enviaram|enviad%|email|recebemos|alter%)
        (confirmar|confirmem|confirma%|verificar|mudar|alterar|alteraram|alterámos|alteramos|atualizar|actualizar|atualizámos|validar|trocar|trocámos|trocaram|substitu%) * (iban|nib|dados bancários|conta bancária|vossa conta|sua conta|chave pix|de banco)
        (fraude%|fraudulent%|burla%|golpe%|phishing|suspeit%|cheira mal|hacke%|pirate%|falso|falsa|falsific%|esquema|vigaric%|clonad%|impostor%|fazer-se passar|fazendo-se passar)
        (mudaram|mudou|mudámos|mudamos|trocaram|trocámos) (de|o|a) (conta|banco|iban|nib)
        (pagar|transferir|depositar|paguem|transfiram|depositem) * (numa|num|noutra|noutro|para uma|para um|nesta|para a) * (nova|outra|outro|seguinte|abaixo) * (conta|iban|nib|banco)
        (qual|quais) (é|são|das|dos)? * (conta|iban|nib|banco) * (cert%|corret%|correct%|válid%|bo%|usar)
        (email|e-mail|mensagem|telefonema|ligaram|telefonaram|ligou) * (a pedir|pedindo|dizendo|a dizer) * (banco|conta|iban|transfer%|pix)
        (porquê|por que|porque) * (conta|iban) (em|na|no|nova|diferente)
        (foram|são|é|foste) (mesmo)? (vocês|vós) * (iban|conta|banco)
    """,
    Says.LEGAL: """
        (advogad%|tribunal|tribunais|juiz|juízo|jurídic%|judicial%|judiciai%|injunção|injunções|citação|intimação|notificação judicial|processo judicial|ação judicial|acção judicial|processar-vos|processá-los|queixa-crime|penhor%|execução fiscal|agente de execução|oficial de justiça|solicitador%|mandatári%|contencioso|litígio|arbitragem|mediação|julgado de paz|perit%|procon|livro de reclamações|protesto|cartório)
        (insolvên%|insolvente|falência|falid%|recuperação judicial|liquidação judicial|em liquidação|administrador judicial|administrador de insolvência|credores|reclamação de créditos|reclamar créditos|per |revitalização|massa insolvente|massa falida|herdeir%|herança|inventário judicial|falecid%)
        (prescri%|caducidade|código civil|danos|indemniza%|juros de mora|lgpd|rgpd|proteção de dados|cnpd|deco|defesa do consumidor|polícia|gnr|psp|asae|compensação de créditos|vícios ocultos|resolução do contrato|cláusula|artigo \\d+)
        (empresa|agência) de (cobrança%|cobranças|recuperação)
    """,
    Says.COMPLAINT: """
        (inaceitável%|inadmissível%|inaceitáveis|vergonh%|escandalos%|falta de respeito|desrespeit%|ofensiv%|ofendid%|indecente%|indign%|zangad%|furios%|desiludid%|desilusão|dececion%|decepcion%|descontente%|insatisf%|desagrad%|fart%|cansad% de|saturad%|chatead%|irritad%|aborrecid%|mal-educad%|malcriad%|grosseir%|ridícul%|péssim%|assédio|persegui%|ameaç%|intoler%|absurd%|arrogan%|a gozar|gozam|palhaçada|abusad%|abuso|lamentável|lamentáveis|deplorável|insult%|tratad% como|tratar assim|chocad%|humilha%|incompet%|falta de profissionalismo|falta de consideração|pouco profissional%|pouco séri%|nada séri%|descaramento|lata|cara de pau|insistên%|bombarde%|massacr%|impertinen%|rude%|que classe|que elegância|belo serviço)
        (parem|pare|deixem|deixe|chega|basta) (de|com|já)
        (não) (me|nos) (escrev%|contact%|contat%|lig%|mand%|envi%|incomod%|chate%|telefon%)
        (este|esse|vosso|seu|com que|que|o) tom
        (outro|outra|outros|mudar de|mudaremos|procurar%|vamos procurar|arranjar) (fornecedor%|empresa%|agência|prestador%|parceir%)
        (concorrência|concorrente|outro lado|outras paragens)
        (rescindir|cancelar o contrato|deixar de (trabalhar|ser)|perder um cliente|perderam um cliente|perdem um cliente|nunca mais|última vez que (contrat%|trabalh%)|não recomend%|má avaliação|avaliação negativa|reclame aqui|perdi a confiança|perdemos a confiança|quebra de confiança)
        (ninguém|nunca|nem) * (responde%|respondeu|atende%|atendeu|liga|ligou|apareceu|aparece|veio|devolve%|dá resposta|se digna|se dignou)
        (à espera|espero|esperamos|aguardo) (há|desde|que alguém) *
        (anos|vida) * (client%|trabalh%|confiança|nunca)
        (reclamação|reclamações|queixa%|queixar%|queixo|reclamo)
        (robô|robot|máquina|automátic%|computador|sistema) * (cobra%|escrev%|manda%|email%|mensag%|trata%|fala%)
        (segundo|segunda|terceiro|terceira|quarto|três|quatro|cinco|dois|enésim%|mais um) (aviso%|email%|e-mail%|lembrete%|mensage%|telefonema%|cobrança%) * (em|semana|dias|já|mesmo|domingo)
        (escrev%|cobra%|mand%) * (domingo|dia seguinte|feriado|madrugada|um dia de atraso)
        (obrigad% por nada|para cobrar (são|é|já)|bonito serviço|que falta de|mau serviço|serviço (péssimo|mau|horrível|fraco)|não se faz|não são modos|parece-vos (bem|normal)|acham normal|brincar connosco|brincadeira de mau gosto)
        (exijo|exigimos) *
    """,
    Says.NO_CONTACT: """
        (não) (me|nos) (escrev%|contact%|contat%|mand%|envi%|lig%)
        (parem|pare|deixem|deixe) de * (escrever|enviar|mandar|contactar|contatar|ligar)
        (apaguem|eliminem|retirem|removam|tirem) * (lista|dados|email|e-mail|contacto|nome)
    """,
    Says.HARDSHIP: """
        (liquidez|tesouraria (está|anda|muito)|problema% de (tesouraria|caixa|liquidez)|dificuldade%|aflit%|apertad%|sufoco|sufocad%|sem dinheiro|sem fundos|sem verba|sem um tostão|mau momento|má fase|fase (difícil|complicada|má)|momento (difícil|complicado|delicado)|período (difícil|complicado|delicado)|no vermelho|crise|falta de caixa|fluxo de caixa|corda ao pescoço|corda na garganta|com a água|portas fechadas|fechar (as portas|portas|a loja)|desempreg%|lay-off|despedid%|falta de dinheiro|não tenho (dinheiro|como|fundos)|não temos (dinheiro|como|fundos|verba)|conta a zero|contas a zero|em baixo|mal das finanças|à rasca|ruína|arruinad%|falir|rotos|tesos|duro este mês)
        (não) (consigo|conseguimos|posso|podemos|poderei|poderemos|tenho|temos|estou|estamos|dá|há|disponho|conseguiremos|vou conseguir) (mesmo|ainda|neste momento|de momento|agora|infelizmente|como|em condições de)? * (pagar|pagá-la|liquidar|cobrir|suportar|honrar|saldar|tudo|fazer face|quitar|transferir|dinheiro|verba|esse valor|este mês|de uma vez|o total)
        (prestações|prestação mensal|parcel%|faseado|faseada%|fasead%|em partes|pagar aos poucos|aos poucos|plano de pagamento%|plano de prestações|mais tempo|algum tempo|um tempinho|adiar|adiamento|prorrog%|prolongar o prazo|moratória|dilação|tolerância|esperar (mais|até|um)|aguentar|aguentem|aguente|suspender|um fôlego|folga|abater aos poucos|compreensão|paciência)
        (em) (duas|três|quatro|cinco|seis|dez|doze|\\d+) (vezes|prestações|parcelas|meses|tranches|pagamentos)
        \\d+ * (por mês|ao mês|mensais|por semana|cada mês)
        (dar|dê|deem|dá|dão|conced%|esper%|aguard%) * (tempo|prazo|dias|semana%|mes%|mês|fôlego|até (ao|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))
        (clientes?|vendas|movimento|trabalho|colheita|vindima|faturação|faturamento|negócio|época|temporada|turismo|subsídio|apoio) * (não (nos|me)? (paga%|pagou|pagaram|cheg%)|ca(iu|íram|i)|fraco|fraca|fracas|parad%|atrasad%|perd%|mau|má|mal|pior|quebr%|metade|zero|morto)
        (perdi|perdemos|perdeu) * (cliente|trabalho|emprego|contrato|patrocin%|colheita)
        (incêndio|inundação|inundad%|cheia%|granizo|seca|temporal|doença|doente há|hospital%|operad%|cirurgia|cancro|câncer|baixa médica|divórci%|viúv%|acidente|avariou a|luto)
        (quando|assim que|até) * (me pagarem|nos pagarem|receber%|vender%|entrar dinheiro|reforma|salário|subsídio)
        (perdoar|perdão|abater|reduzir) * (dívida|parte|metade)
        (de uma só vez|tudo junto|de uma assentada)
        (banco) * (recus%|cort%|bloque%|negou)
    """,
}
