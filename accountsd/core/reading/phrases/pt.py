"""Portuguese: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nov%|outr%|diferent%|alterad%|mudança|alteração|mudou|atualiz%|dois|duas) (de|dos|da|do|os|as)? (iban|nib|conta|contas|conta bancária|dados bancários|banco|chave pix|pix)
        (iban|nib|conta|dados bancários|chave pix) * (alterad%|mud%|diferent%|não (corresponde|coincide|bate)|nov%|confirm%|verific%|corret%|atualiz%|estrangeir%)
        (confirmar|verificar|alterar|mudar|validar) * (iban|nib|conta|dados bancários|pix)
        (fraude|burla|golpe|phishing|suspeit%|fraudulent%)
    """,
    Says.LEGAL: """
        (advogad%|tribunal|judicial%|jurídic%|processo|ação judicial|notificação extrajudicial|cartório|protesto|procon|juiz|injunção|citação)
        (insolvên%|falência|falid%|recuperação judicial|administrador judicial|administrador de insolvência|liquidaç%|credor%|massa insolvente)
    """,
    Says.COMPLAINT: """
        (inaceitável|inadmissível|vergonha|vergonhos%|falta de respeito|desrespeit%|ofensiv%|ofendid%|indignad%|chatead%|decepcionad%|desapontad%|irritad%|fart%|cansad% de|ridícul%|absurdo|péssim%|lamentável|grosseir%|abus%|ameaç%)
        (parem|pare|deixem|chega|basta) (de|já)?
        (não) (me|nos) (escrev%|contact%|contat%|mand%|envi%|incomod%)
        (esse|este|vosso|seu) tom
        (outro|mudar de|procurar) (fornecedor|prestador|agência|empresa)
        (reclamação|reclamar|queixa|rescindir|cancelar o contrato|livro de reclamações)
        (ninguém) * (responde|atende|liga|respondeu|atendeu)
        (anos) * (client%|trabalh%|parceria)
        (segundo|terceiro|quarto|três|quatro) (aviso|e-mail|email|lembrete%) * (em|dias|semana)
    """,
    Says.NO_CONTACT: """
        (não) (me|nos) (escrev%|contact%|contat%|mand%|envi%)
        (parem|deixem) de * (escrever|contactar|contatar|enviar|mandar)
        (retirem|removam|apaguem) * (lista|dados|email|e-mail)
    """,
    Says.HARDSHIP: """
        (tesouraria|liquidez|dificuldade%|apert%|sem dinheiro|fluxo de caixa|crise|no vermelho|situação difícil|momento difícil|falta de verba|problemas financeiros)
        (não) (consig%|consegu%|posso|podemos|temos|tenho|vou conseguir|dá|poderemos) * (pagar|liquidar|dinheiro|condições|tudo|como|fundos|saldar|cobrir|arcar)
        (prestaç%|parcel%|fase%|adiar|adiamento|prorrog%|prazo maior|mais prazo|mais tempo|plano de pagamento%|dilatar|esperar|moratória|em vezes|faseado|fôlego)
        (client%|vendas|encomendas) * (não (nos)? (pag%)|ca%|atras%|fraca%)
        (dar|dão|conced%|dê|deem) * (tempo|prazo|mês|semana%|até)
    """,
    Says.DISPUTE: """
        (contest%|discord%|não (concord%|aceit%|reconhec%)|rejeit%|recus%|reclamamos do valor|objeção|divergên%|impugn%)
        (errad%|erro|erros|incorret%|não (bate|confere|corresponde)|duplicad%|duas vezes|em dobro|a mais|cobrad%|superior|diferenç%|excessiv%|indevid%|engano)
        (nunca|não|jamais|nenhum%|sem) * (pedimos|encomend%|solicit%|acord%|autoriz%|receb%|entreg%|contrat%|aprov%|combin%|previst%|inclu%|concluíd%|realizad%|fizeram|chegou)
        (orçamento|contrato|proposta|preço|tabela|cotação) * (dizia|era|acordad%|combinad%|indica%|previa|incluía|inclui|diferente|não)
        (nota de crédito|crédito|estorno|retific%|corrig%|correção|anular|cancelar a (fatura|nota)|reembols%|devol%|fatura corrigida|nova fatura)
        (defeit%|não funciona%|incomplet%|danificad%|avaria%|qualidade|mal feit%|falta%|partid%|por acabar)
        (não) (vou|vamos|iremos) pagar
        (já) (estava|está|foi) (incluíd%|fatur%|pag%|cobrad%)
        (porquê|por que|por quê|a que) * (cobr%|fatur%|valor|refere)
        (aguard%|espera|à espera) * (nota|entrega|correção|crédito|devolução|mercadoria)
    """,
    Says.REDIRECT: """
        (não) (sou|é|trato|é comigo|sou eu|cuido|faço) * (pessoa|responsável|departamento|setor|faturas|pagamentos|corret%|cert%|isso|mim|área)
        (pessoa|endereço|departamento|destinatário) (errad%|cert%|corret%|responsável)
        (por favor|favor|agradeço que|devem|deve|a partir de agora|doravante|podem)? * (envi%|encaminh%|mand%|escrev%|contact%|contat%|dirij%|remet%|fal%|trat%) * (para|a|ao|à|com|através|por|pelo) * (ADDRESS|colega%|departamento|setor|contabilidade|financeiro|portal|sede)
        (responsável|substitu%|nova pessoa|novo contacto|novo contato|quem trata|quem cuida|assumiu)
        (novo) (email|e-mail|endereço|contacto|contato)
    """,
    Says.LEFT: """
        (já não|não) (trabalh%|faço parte|faz parte|está mais|estou mais|pertenc%)
        (reformad%|aposent%|deixou a empresa|deixei a empresa|saiu da empresa|saí da empresa|desligad%|licença de maternidade|faleceu)
    """,
    Says.PORTAL: """
        (portal|plataforma|fatura eletrónica|nota fiscal eletrônica|nf-e|nfe|ariba|coupa|peppol|saphety|edi)
    """,
    Says.PAID: """
        (foi|foram|já|fizemos|fiz|está|efetu%|pagámos|pagamos|paguei|realiz%|temos|efetuámos) * (pag%|liquidad%|transferid%|feit%|efetuad%|efetuámos|realizad%|depositad%|enviad%|transferência|pagamento|quitad%|paga)
        (pagamento|transferência|pix|depósito|cheque|ted|boleto|valor) * (foi|efetuad%|feit%|realizad%|enviad%|seguiu|saiu|executad%|ontem|hoje|processad%|pago|do dia|de hoje|debitad%)
        (comprovante|comprovativo|recibo|aviso|ordem) * (pagamento|transferência|pix|depósito|ted|lançamento)
        (pago|paga|pagos|pagas|pagámos|paguei|liquidad%|quitad%) (em|ontem|hoje|no|por|via|dia|já|esta|na)
        (deve|deverá|devem) * (cair|chegar|receber|entrar|aparecer|estar na conta)
        (já está|está) (pag%|liquidad%|feito|quitad%)
    """,
    Says.SHORT: """
        (retenção|retid%|desconto|deduz%|menos|restante|resto|parcial|metade|por conta|adiantamento|primeira parcela|despesas bancárias|líquido de|iss|irrf)
    """,
    Says.PROMISE: """
        (pagaremos|pagarei|vamos|vou|iremos|será|serão|faremos|farei|liquidaremos|efetuaremos|procederemos|transferiremos|transferirei|podemos|irá|vai|seguirá|sairá) * (pag%|liquid%|transfer%|regulariz%|efetu%|proceder|programad%|amanhã|dia|sexta|segunda|terça|quarta|quinta|no|na|a|o|quit%|process%|enviad%)
        (pagamento|transferência|fatura|valor) * (previst%|agendad%|programad%|será|sai|vai|está|sairá|segue|entra|incluíd%)
        (agendad%|programad%|previst%|marcad%|lançad%|incluíd%) (para|no|na|o|em) * (pagamento|dia|próxim%|sexta|lote|fim)?
        (pagamos|liquidamos|transferimos|pago|faço|fazemos) (no|na|amanhã|até|dia|em|esta|a|o|ainda|sexta|segunda)
        ~ (até|antes de|no máximo|impreterivelmente) (ao|o|dia|sexta|segunda|terça|quarta|quinta|amanhã|fim|final|à|\\d+)
        (no|próximo|dia) (dia|lote|pagamento) (\\d+|de pagamentos)?
        ~ (amanhã|próxima semana|semana que vem|fim do mês|final do mês|em breve|nos próximos dias|esta semana|o mais breve|hoje ainda)
        (prometo|comprometo|comprometemo|sem falta|garanto)
    """,
    Says.CONDITION: """
        (se|assim que|quando|logo que|desde que|mal|caso|depois de|uma vez|sujeito|dependendo|depende|à espera|aguard%|conforme|até que)
    """,
    Says.QUERY: """
        (cópia|segunda via|2ª via|pdf|extrato|extracto|detalhe|guia de remessa|original|boleto|xml|formulário|certidão|declaração|comprovativo de iban)
        (pode|podem|poderia|poderiam|pod%|agradeço|agradecemos|favor|preciso|precisamos|necessit%|falta|solicit%|pedimos|peço|gostaria|queira|queiram) * (envi%|reenvi%|mandar|indicar|confirmar|confirm%|forn%|cópia|número|nota|fatura|pedido|nif|cnpj|iban|formulário|preench%|dados|inform%|incluir|corrig%|esclarec%|segunda via|dizer|remet%)
        (número de (encomenda|pedido|compromisso|contribuinte)|ordem de compra|nota de encomenda|nif|cnpj|certidão|cadastro de fornecedor|ficha de fornecedor|comprovativo de iban|dados fiscais|inscrição)
        (não) (encontr%|receb%|temos|tenho|vejo|localiz%|consta|chegou) * (fatura|cópia|anexo|registo|nota|a|sistema)?
        (qual|quais|quando|como|onde|quem|quanto|têm|podem|pergunto)
    """,
    Says.DECISION: """
        (desconto|abatimento|cartão|paypal|outra moeda|dividir|outro preço|melhor preço)
        (seria possível|é possível|aceitam|aceitariam|concordam|podíamos|se quiséssemos|fazem)
        (incluíd%|inclui|à parte|porquê|por que|renovação|contrato|manutenção|orçamento|avença)
    """,
    Says.OWNER: """
        (jay|chefe|gerente|responsável|diretor|dono) * (ligar|ligue|falar|contactar|telefonar|disse|prometeu|combin%|reunião|pode|marcar)
        (ligue|liguem|telefon%|falar com|reunião|pessoalmente|conversar)
    """,
    Says.ACKNOWLEDGEMENT: """
        (obrigad%|agradec%|receb%|tomámos nota|anotad%|registad%|ok|perfeito|certo|de acordo|combinado|entendido|ciente|confirmo a receção|muito bem|tudo bem|acusamos)
        (encaminh%|reencaminh%|enviad% para|passei|em aprovação|aprovação|em análise|validação|em processamento|a aguardar|tratar|lançad%|em curso|seguimento)
    """,
    Says.NEW_WORK: """
        (nov%|próxim%|outr%) (projeto|site|trabalho|loja|campanha|evento|obra)
        (orçamento|cotação|disponib%|proposta) * (para|de um|novo|nos)
        (interessad%|colabor%|convite|convid%|palestra|recomend%|referência)
    """,
    Says.PERSONAL: """
        (faleceu|funeral|casamento|nascimento|parabéns|felicidades|condolências|pêsames|velório)
    """,
    Says.PITCH: """
        (newsletter|cancelar (a)? subscrição|descadastr%|webinar|grátis|gratuit%|oferta|promoção|demonstração|clique|factoring|financiament%|empréstimo%|seo|leads|antecip% recebíveis)
    """,
    Says.NOT_PAID: """
        (não) (foi|está|foram|estão|pag%) (ainda)? (pag%|liquidad%|transferid%)?
        (em aberto|por pagar|em atraso|em falta)
    """,
    Says.SOUR: """
        (chatead%|decepcionad%|desapontad%|inaceitável|vergonha|indignad%|falta de respeito|fart%|lamentável|ridícul%|absurdo)
    """,
    Says.AWAY: """
        (fora do escritório|férias|ausente|de baixa|regresso|retorno|encerrad%|fechad%|licença|resposta automática|em caso de urgência|na minha ausência)
    """,
    Says.TICKET: """
        (o seu|seu|sua|o vosso) (pedido|chamado|email|e-mail|solicitação|mensagem|ticket) * (recebid%|registad%|registrad%|aberto|atualizad%)
        (ticket|chamado|protocolo)
    """,
    Says.FILLER: """
        (bom dia|boa tarde|boa noite|olá|car%|prezad%|exm%|estimad%|oi)
        (desculp%|perdão|lament%|atras%|esquec%|spam|férias|lapso|transtorno|demora|extravi%|perdid%|engan%|incómodo|passou)
        (disposição|em anexo|anexo|conforme|relativamente|na sequência|em relação|informamos|informo|segue em|qualquer dúvida|para os devidos|vimos por|referente|ver abaixo)
        (fatura|data|valor|total|referência|número|assunto)\\s*[:\\t]
        (bom|boa|excelente) (fim|semana|trabalho|continuação)
        (contabilista|contador|contabilidade|financeiro|colega|caixa de spam)
    """,
}
