"""Portuguese: the office's day – questions, other desks, thanks, absences, and what means nothing more."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.phrases.pt.classes import FACT, PAPER, PERSON

_SEND = "enviar|enviar-me|enviar-nos|enviá-la|enviá-lo|reenviar|reenviar-me|reenviar-nos|reenviá-la|mandar|mandar-me|mandar-nos|remeter|facultar|facultar-nos|fornecer|fornecer-nos|fornecer-me|encaminhar|fazer chegar|fazer-me chegar|fazer-nos chegar|passar|anexar|emitir|disponibilizar|partilhar|compartilhar|carregar|voltar a enviar|ter|receber|me enviar|nos enviar|me mandar|nos mandar|me reenviar|nos reenviar|me passar"
_SENDS = "enviem-me|enviem-nos|envie-me|envie-nos|envia-me|mande-me|mandem-me|mandem-nos|manda-me|me manda|me mandam|nos mandam|me envia|me enviam|nos enviam|nos envia|reenviem|reenvie|reenvia-me|me reenvia|nos reenviam|enviam-me|enviam-nos|mandam-me|mandam-nos|manda-me|passa-me|me passa|me passam|diga-me|digam-me|diga-nos|digam-nos|me diz|me dizem|nos dizem|dizem-me|diz-me|confirmem-me|confirme-me|confirmam-me|confirmam-nos|me confirma|me confirmam|nos confirmam|indiquem-nos|indique-me|indiquem-me|indicam-me|indicam-nos|me indica|informem-nos|informe-me|me informa|lembra-me|lembram-me|me lembra|dão-me|dá-me|me dá|facultem-nos|faculte-nos"
_TELL = "indicar|indicar-me|indicar-nos|confirmar|confirmar-me|confirmar-nos|dizer|dizer-me|dizer-nos|informar|informar-me|informar-nos|dar|dar-me|dar-nos|esclarecer|incluir|acrescentar|colocar|pôr|mencionar|preencher|assinar|completar|lembrar|relembrar|verificar se|saber|me dizer|nos dizer|me informar|nos informar|me confirmar|nos confirmar|me indicar|especificar|adicionar"
_ASK = "pode|podem|podes|poderia|poderiam|podia|podiam|podias|poderá|poderão|é possível|seria possível|agradeço|agradecemos|agradecia|agradecíamos|solicito|solicitamos|peço|pedimos|peço que|pedimos que|favor|por favor|gostaria de|gostaríamos de|gostava de|queria|queríamos|quero|preciso que|precisamos que|precisava que|dá para|tem como|têm como|consegue|conseguem|consegues|conseguia|faça o favor de|façam o favor de|importa-se de|importam-se de|queira|queiram|posso|podemos"
_NEED = "preciso|precisamos|precisava|precisávamos|necessito|necessitamos|falta|faltam|falta-nos|falta-me|faltam-nos|faz falta|é necessário|é necessária|é preciso|sem|exige|exigem|pede|pedem|pedem-nos|obrigatóri%|tem de constar|deve constar|tem que constar|tem de ter|deve ter|procuro|procuramos|solicito|solicitamos|agradeço|agradecemos|requer|requerem|aguardamos|queria|com a indicação"

LINES = {
    Says.QUERY: f"""
        ({_ASK}) (o|a|de|o envio|que nos|que me)? ({_SEND}) * ({PAPER}|{FACT}|de novo|novamente|outra vez|email|mensagem)
        ({_ASK}) ({_SEND})
        ({_ASK}) (me|nos|que nos|que me)? ({_TELL}) * ({FACT}|{PAPER}|se|quanto|qual|que|quando|a que|onde)
        ({_ASK}) (o|a|um|uma|os|as) (envio|segunda via|cópia|reenvio|extrato|comprovativo|fatura|emissão) *
        ({_SENDS}) * ({PAPER}|{FACT}|de novo|outra vez|se|quanto|qual|quando|a que|onde)
        ({_NEED}) (de|do|da|dos|das|que|só|ainda|apenas)? * ({PAPER}|{FACT})
        ({PAPER}|{FACT}) * (falta|faltam|não (aparece%|consta%|vem|vinha|abre|se lê|chegou|está|veio)|ilegível|ilegíveis|corrompid%|vazi%|perdid%|extraviad%|em falta|expirad%|obrigatóri%|desapareceu|cortad%)
        (anexo|ficheiro|arquivo|pdf|documento|link|email) * (não abre|não (me |nos )?(abre|vinha|veio|funciona|consigo)|vazi%|corrompid%|ilegível|falta|expirou|cortad%)
        (não|nunca) (a|o)? (encontro|encontramos|encontrei|localizo|localizamos|vejo|vemos|consta|aparece|chegou|recebi|recebemos|tenho|temos|consigo abrir|conseguimos abrir|consigo encontrar|acho) * (fatura%|factura%|email|documento|cópia|original|anexo|número|registo|nota|pdf|boleto)
        (não) (a|o) (encontro|encontramos|encontrei|localizo|localizamos|vejo|vemos|acho)
        (que|qual) * se (refere|trata|referem|destina|reporta)
        (qual|quanto) (é)? (o|a)? (valor|montante|saldo|total) (em aberto|pendente|em dívida|a pagar|exato)
        (perdi|apaguei|extraviou-se|perdemos|extravi%) * (fatura%|email|documento|original|papel)
        (qual|quais|que|a que|de que|em que) (é|são|era)? (o|a|os|as|vosso|vossa|seu|sua)? * ({FACT}|{PAPER}|obra|serviço|trabalho)
        (a) (quem|que nome|que encomenda|que obra|que serviço|que fatura|que diz|que se refere|que respeita|que corresponde)
        (quanto|quantos|quantas) * (devemos|devo|falta|em aberto|saldo|total|pendente|pagar|dias|fatura%)
        (quando|até quando|desde quando|onde|como) * (vence|vencimento|prazo|pagar|envio|mando|enviaram|emitid%|conta|encontr%|descarreg%|transfer%)
        (têm|tem|há|existe|existem|resta|restam|ficou|temos) (mais|algum|alguma|alguma coisa|algo|outra|um|uma|o|a|ainda)? * (em aberto|pendente%|por pagar|código|swift|iban|nib|link|mb way|pix|multibanco|nif|cnpj|segunda via)
        (é|são|será|trata-se|refere-se|diz respeito) (da|do|a|ao|à|o|de|com)? (mesma|mesmo|obra|encomenda|iva|fatura|que|mês|dia) *
        (iva) (incluído|à parte|a acrescer)
        (certidão|declaração de não dívida|situação contributiva|ficha de fornecedor|registo de fornecedor|cadastro de fornecedor|abertura de fornecedor|número de compromisso|nota de encomenda|w-8ben|confirmação de saldos|circularização|certificado de residência)
        (pode|podem|poderia|poderiam|podiam) (refazer|corrigir a morada|corrigir o nif|corrigir o nome|colocar|incluir|pôr|mudar a morada|alterar a morada) *
        ~ (quem|qual|quais|quando|como|onde|quanto|quantos|porquê|por que|porque|pode|podem|podes|poderia|poderiam|podia|podiam|há|têm|tem|é|são|era|aceitam|seria|dá|posso|podemos|que|e se|o que|consegue%|me|nos)
    """,
    Says.REDIRECT: f"""
        (não) (sou|é|me|trato|giro|estou|somos|tenho|faço|cuido|compete|sou eu) (eu|mais|a|o|da|do|de|dos|das|em|cabe|compete|comigo|nada)? * (pessoa|responsável|departamento|competência|pagamentos|faturas|comigo|área|setor|contas|quem|financeiro|cargo|aqui|eu que|eu quem|assunto|função)
        (pessoa|caixa|email|e-mail|endereço|departamento|destinatário|contacto|contato) (errad%|engan%|cert%|corret%|indicad%)
        (engan%) (de|da|na|no|se de|-se) (pessoa|endereço|destinatário|empresa|departamento|caixa)
        (contacte%|contactar|contate%|contatar|envie|enviem|enviar|mande|mandem|mandar|escrev%|dirij%|dirigir|fale|falem|falar|fala|encaminhe|encaminhem|encaminhar|remet%|reenvie%|trate%|pergunt%|submet%|coloqu%|usem|use|utiliz%|deve%|lig%|carreguem|tente%) * (para|a|ao|à|com|junto|via|através|no|na|em|pelo) * (ADDRESS|colega|contabilidade|financeiro|administração|portal|plataforma|escritório|sede|tesouraria|departamento|contabilista|contador|feap|espap)
        (ADDRESS) * (trata|gere|paga|é (o|a|quem)|responde|daqui|a partir|exclusivamente|para (todas|as|os|faturas|pagamentos)|cuida|recebe)
        (é|são|contacto|contato|email|e-mail|endereço|trata|tratam|gere|paga|cuida|responsável|sede|tesouraria|contabilidade|financeiro|compras|fornecedores|faturas|faturação|pagamentos|substitui%|para|em|:|com|lê|assumiu|agora) * ADDRESS
        (substitu%|no meu lugar|assumiu (as|o|a)|ficou com (as|os)|sucessor%|passei a pasta)
        (novo|nova|correto|correta|único|única|outro) (endereço|email|e-mail|contacto|contato|responsável|caixa) (de|para|é|:|do|da)?
        (faturas?|faturação|pagamentos?|lembretes|cobranças?|fornecedores|contabilidade) * (são|é|deve%|passou|passaram|enviad%|tratad%|centraliz%|geridas?|vão|vai|submetid%|externaliz%) * (ADDRESS|sede|portal|plataforma|contabilista|escritório|lisboa|porto|grupo|central|feap|departamento|matriz)
        (mudei de (funções|departamento|função|área)|outro departamento|outra área|outro setor)
        (vendemos|vendi|trespass%|cedemos|novos donos|novo dono|nova gerência|fundi%|encerr% atividade|dissolvid%)
        (não conheço|não conhecemos|aqui não (há|trabalha|mora)|nada a ver com|não temos nada a ver)
        (cabe|compete|diz respeito) (a|ao|à|aos) * (sede|inquilino|condomínio|câmara|seguro|{PERSON})
        (fale|falem|contacte|contactem|contate|pergunte|perguntem|veja|vejam) (com|a|ao|à|o)
        ~ ADDRESS
    """,
    Says.LEFT: """
        (deixei|deixou|saí|saiu) (a|o|de|da|do|desta) (empresa|firma|trabalhar|cargo|escritório|organização|sociedade)
        (já não|não) (trabalha|trabalho|faz|faço|está|estou|integra) (mais|aqui|na|nesta|parte|cá|connosco)
        (reform%|aposent%|licença de maternidade|licença parental|último dia|a minha saída|a sua saída)
    """,
    Says.PORTAL: """
        (pelo|através|via|no|na|o|só|apenas|exclusivamente|ao) * (portal|portal de fornecedores|plataforma|feap|espap|peppol|ariba|coupa|edi|saphety)
        (portal|plataforma) * (obrigatóri%|exclusiv%|fornecedores|submet%|carreg%|aceit%)
    """,
    Says.ACKNOWLEDGEMENT: f"""
        (obrigad%|agradeç%|agradecid%|agradecemos|grat%|grato|grata)
        (recebid%|recebido|recebida|tomei nota|tomámos nota|tomamos nota|anotad%|registad%|registrad%|de acordo|perfeito|ok|okay|certo|combinado|entendido|compreendido|muito bem|está bem|tudo bem|tudo certo|tudo em ordem|tudo claro|visto|lido|ciente|acuso a receção|acuso recebimento|acusamos a receção|boa|ótimo|óptimo|excelente|fico ciente|beleza|chegou bem)
        (encaminhad%|reencaminhad%|enviad%|passad%|entregue|encaminho|reencaminho|encaminhei|passei|passo|vou encaminhar|vou passar|já passei|remeti) (já|a|o|isso|para|ao|à|aos)? * ({PERSON}|quem de direito|aprovação|obra|competente)
        (está|estão|fica|ficou|encontra-se|segue|entrou|fatura|foi) * (em (aprovação|análise|validação|conferência|processamento|curso|tramitação|verificação)|a ser (tratad%|analisad%|conferid%)|registad%|registrad%|contabilizad%|lançad% no sistema|à espera de (assinatura|aprovação|visto)|para (assinatura|aprovação|assinar|conferência|visto)|arquivad%|na pasta|validad%|na mesa|no circuito)
        (vou (ver|verificar|confirmar|perguntar|analisar|averiguar|falar com|dar uma olhada|espreitar)|vamos (ver|verificar|confirmar|analisar|averiguar)|verifico|verificamos|vejo|analiso|confirmo com|confirmamos com|pergunto) *
        (digo|diremos|informo|informamos|informarei|dou|damos|darei|daremos|aviso|avisamos|respondo|responderei|retorno) (-lhe|-vos|lhe|vos|algo|notícias|retorno|feedback|resposta|assim|em breve|depois|logo)
        (mantenho-vos|mantenho-o|mantê-los) *
        (sem problema|não há problema|nenhum problema|nenhuma reclamação|sem reclamações|nada a opor|nada a objetar|nenhuma objeção|não contestamos|tudo conforme|está tudo conforme)
    """,
    Says.NEW_WORK: """
        (novo|nova|próximo|próxima|outro|outra|futuro) (projeto|projecto|site|loja|obra|trabalho|colaboração|evento|campanha|encomenda|espaço)
        (orçamento|cotação|disponibilidade|visita) * (para|de|nov%|outr%|podem|gostav%)
        (quero|queremos|gostava|gostaria|procuro|procuramos|interessad%|interessa-me) * (nov%|outr%|igual|aulas|ampliar|contratar|orçamento|pintar|remodelar|colaborar)
        (convite|convid%|conferência|palestra|recomend%|entrevista|candidatura|currículo|estágio|estão livres|está disponível)
    """,
    Says.PERSONAL: """
        (falec%|funeral|velório|casamento|nascimento|parabéns|pêsames|condolências|aniversário|batizado)
        (futebol|futebolada|avó|mamã|papá|mãezinha|amor|beijinhos|cerveja|churrasco|concerto|bilhetes)
        (acho|creio|penso) * (era para|não (é|era) para mim|outra pessoa|engano)
        (por engano|sem querer) * (mand%|envi%|apag%)
    """,
    Says.PITCH: """
        (newsletter|cancelar a subscrição|descadastr%|webinar|grátis|gratuit%|promoção|promoções|demo|descubra|clique|aproveite|factoring|financiamento|seo|posicionamento|leads|feira|catálogo|oferta (exclusiva|especial)|inscrev%|poupe|impulsione)
        (oferecemos|ajudamos) * (empresas|soluç%|serviç%)
    """,
    Says.SOUR: """
        (desiludid%|dececionad%|decepcionad%|zangad%|vergonh%|inaceitável|falta de respeito|fart%|cansad% de|surpreend%|espantad%|estranh%|obrigad% por nada|sinceramente|francamente|lamentável|absurd%|incrível)
    """,
    Says.AWAY: """
        (estou|estarei|estamos|estaremos|encontro-me|está|estará|atualmente) (de|em|fora|ausente|a)? (férias|ausente|viagem|baixa|licença|fora do escritório|fora|formação|recesso)
        (fechad%|encerrad%|encerramos|fechamos|escritório) * (para férias|por|de|até|férias|feriado|semana|obras)
        (regresso|regressarei|volto|voltarei|voltamos|reabrimos|retorno|de volta) (a|no dia|em|ao|na|segunda|terça|quarta|quinta|sexta|dia)
        (resposta automática|mensagem automática|acesso limitado|na minha ausência|em caso de urgência|casos urgentes|assuntos urgentes|fora do escritório|não lerei|sem data de regresso|horário de verão)
    """,
    Says.TICKET: """
        (seu|sua|vosso|vossa|um|uma) (pedido|solicitação|mensagem|ticket|chamado) * (recebid%|regist%|em tratamento|aberto)
        (número do (chamado|ticket|processo|pedido)|ticket (n|#|\\d)|chamado (n|#|\\d))
    """,
    Says.FILLER: """
        (olá|bom dia|boa tarde|boa noite|car%|estimad%|prezad%|exmo%|exma%|exmos|oi|viva|ilustríssim%)
        (desculp%|perdão|perdoe%|lamento|lamentamos|peço desculpa|pedimos desculpa|as minhas desculpas|mil desculpas|sinto muito)
        (atraso|demora|esquecimento|esqueci%|lapso|distração|distracção|descuido|passou-me|passou-nos|contratempo|incómodo|incômodo|transtorno|spam|lixo eletrónico|mal-entendido|que vergonha a minha)
        (não hesite%|fico à disposição|ficamos à disposição|ao dispor|à disposição|disponha|em anexo|segue anexo|segue em anexo|anexo|no seguimento|na sequência|relativamente|em relação|a respeito|quanto a|sobre este assunto|conforme (combinado|falado|acordado|conversa|indicado|solicitado|prometido)|como (combinado|falámos|falado|conversámos|disse|prometido)|para conhecimento|para informação|com conhecimento|em cópia|ponho em cópia|informo que|informamos que|venho por este meio|vimos por este meio|ver anexo|retomo)
        (bom|boa|feliz|ótimo|óptimo|ótima|excelente|bons|boas|santo|santa) (dia|semana|fim de semana|fim-de-semana|final de semana|tarde|noite|trabalho|férias|festas|ano|natal|páscoa|domingo|feriado|continuação|fds|descanso)
        (cumprimentos|com os melhores|atenciosamente|atentamente|saudações|abraço|abraços|um abraço|até breve|até já|até logo|até amanhã|cordial%|melhores cumprimentos|obrigad%|respeitosamente|tudo de bom)
        (espero|esperamos|desejo|desejamos|faço votos) (que|um|uma|tudo|a|o|boa|bom|encontrar%)
        (fico|ficamos|estou|estamos) (feliz|contente|felizes|contentes|satisfeit%)
        (que bom|que alegria|um prazer|foi um prazer|é um gosto|que coincidência|haha|kkk|rsrs)
        (escrevo|respondo|a escrever|a responder|escrevo-lhe|escrevo-vos) (de|do|da|no|na|com|sem|à|em|a partir|para)? *
        (enviado do|enviado de|o corretor|gralhas|o meu português|meu português|erros de digitação|do telemóvel|do celular)
        (está (a chover|sol|frio|calor|chovendo)|chove|sol|calor|frio|neva|a vindima|as festas|a romaria|feriado municipal|feriado local)
        (somos|sou|acabo de) (um|uma|o|a|novo|nova) * (escola|pequen%|associação|família|nov%|secretári%|contabilista|tesoureir%|empresa|paróquia|loja|estagiári%|coro|grupo)
        (fazemos|celebramos|inaugurámos|inauguramos|comemoramos) (anos|\\w+ anos|a|o|os) *
        (não se preocupe%|não te preocupes|sem problema|não há pressa|sem pressa|não tem de quê|com certeza|claro que sim|naturalmente|é claro|sem falta|salvo erro|se não me engano|se possível|se necessário|se precisar%|o mais tardar|mais vale tarde|não me esqueço|não vou esquecer)
        (fatura|data|valor|montante|total|referência|número|assunto|cliente|fornecedor)\\s*[:\\t]
        (contabilista|contabilidade|colega|contador|chefe|patroa) (está|estava|trata|volta|regressa|cuida|diz-me|disse)
        (férias|mudança|inventário|mudança de sistema|fecho do mês|fim do ano|gripe|covid|correria|atolad%|assoberbad%)
    """,
}
