"""Portuguese: the words of an office, the words of a matter, and the words that turn a sentence."""

from __future__ import annotations

# Small words and what a purchase ledger writes every day; nothing here is a trouble.
OFFICE = """
os as um uma uns umas do da dos das ao aos no na nos nas num numa pelo pela pelos pelas de em com por para sobre desde até entre segundo via que quem qual quais onde como quanto quanta ou também depois então assim agora hoje ontem anteontem amanhã cedo tarde sempre ainda já mais muito muita bem aqui ali aí cá lá logo aberto refere corresponde
eu tu ele ela nós vós vocês você eles elas me mim te ti se lhe lhes vos meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo mesmo mesma outro outra outros outras todo toda todos todas tudo cada algum alguma alguns algumas algo alguém ambos ambas deste desta desse dessa neste nesta nesse nessa disso disto connosco conosco convosco consigo
sou és somos são era eram foi foram fui ser sido será serão seria seja sejam estou está estamos estão estava estavam estar estado esteve estará estarei tenho tem temos têm tinha tinham ter tido teve terá terão terei teria há houve haver vou vai vamos vão ir ido iremos irá irei faço faz fazemos fazem fazer feito feita fez farei fará faremos
posso pode podemos podem poder poderia poderá quero quer queremos querer queria devo deve devemos devem dever deverá digo diz dizem dizer dito disse vejo vê vemos ver visto viu verá dou dá damos dar dado deu ponho põe pôr posto sei sabe sabemos saber sabia creio crê penso acho parece fico fica ficamos ficar ficou ficará levo leva levar levou passo passa passar passou deixo deixa deixar deixou sigo segue seguem seguir entra entrar entrou sai sair saiu vem vêm vir veio volta voltar voltou chega chegar chegou chegará
receber recebi recebemos recebe recebido recebida enviar envio envia enviei enviámos enviado enviada mandar mando mandei remeter anexo anexa anexamos escrever escrevo escrito ler li lido rever verificar verifico confirmar confirmo confirmamos confirma confirmado registar registado registada registrar registrado assinar assina assinado assinada aprovar aprovado aprovada autorizar autorizado autorizada validar validado gerir tratar trata preparar preparado abrir aberto fechar começar acabar tomar tomo encontrar encontrei encontra procurar procura falar falei falado informar informo usar uso indicar indica
dia dias semana semanas mês meses ano anos hora horas minuto minutos momento manhã tarde noite segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa início fim final meados primeiro primeira último última últimos próximo próxima próximos passado passada seguinte anterior
dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem mil zero
fatura faturas factura facturas pagamento pagamentos transferência transferências cheque valor valores montante quantia total euros euro eur reais número números referência referências descrição data datas vencimento vencimentos prazo encomenda encomendas pedido pedidos ordem compra compras conta contas banco bancos bancária bancário bancários recibo recibos documento documentos ficheiro arquivo pdf xml cópia cópias original correio email emails mail mensagem mensagens aviso lembrete carta envelope caixa telefone telemóvel celular morada endereço portal plataforma sistema programa página link site internet linha
contabilidade contabilista contador financeiro administração administrador administrativo tesouraria tesoureiro fornecedor fornecedores cliente clientes empresa empresas firma sociedade escritório departamento sede central direção diretor diretora responsável gerente gerência chefe patrão colega colegas secretária secretaria sócio equipa equipe recursos humanos produção obra obras oficina loja lojas escola câmara junta paróquia fundação associação clube condomínio clínica hotel restaurante grupo filial conselho pessoal
olá bom boa bons boas tarde noite obrigado obrigada favor senhor senhora senhores sr sra dr dra exmo exma cumprimentos abraço melhores atenciosamente
novo nova grande pequeno pequena longo claro seguro certo certa pronto pronta rápido diretamente automaticamente exatamente pessoalmente igualmente efetivamente possível necessário correto pendente pendentes disponível completo completa inteiro normal habitual
informação informações dados dado detalhe detalhes pergunta resposta consulta tema assunto caso parte ponto lado forma maneira vez vezes coisa coisas lista código nome nomes processo controlo aprovação confirmação registo ficha pasta mesa livro visto lote calendário programação tipo nível
casa rua cidade país portugal brasil lisboa porto braga coimbra faro família mãe pai filha filho irmã irmão mulher marido esposa neto férias viagem reunião carro comboio trem
sepa iban swift bic nif iva pix nib multibanco mbway paypal cartão numerário dinheiro mão
"""
# Words of a matter, of a wish, of a turn: a sentence without manners that holds one is not calm.
MATTERS = """
fatur% factur% pag% transfer% deposit% liquid% sald% quit% cheque% dinheiro valor% conta contas banco iban euro% preço% tarifa% orçament% contrat% encomend% entreg% receb% devol% descont% hora% trabalh% obra% repar% avari% partid% qualidade crédito cobr%
deve% devo dívida% atras% lembrete% aviso% venc% prazo% juro% anul% cancel% contest% recus% reclam% queix% advogad% tribuna% judicia% insolv% falên% penhor% fraud% burla% golpe% polícia denún%
espero espera% aguard% precis% quer% queria falta% podia% pode podem podemos posso solicit% pedi% pedem lig% telefon% envi% mand% dar dê venha% vir reun% proje% aceit% acord% promet%
não nem nunca jamais nada ninguém nenhum% sem mas porém embora salvo exceto só apenas somente infelizmente mal mau má pior erro% engan% problem% perd% difíc% aflit% doen% hospital% mort% falec% inunda% incêndi% granizo ruína zanga% chate% desilud% vergonh% ridícul% fart% basta ainda porquê porque como quando qual quais quem quant% se
outro outra outros diferent% dobro duas vezes metade menos demasiado mais vend% mud% nov% velh% antig% últim% deix% fech% encerr% bloque% congel% vazi% sec% retir% deduz% retid% presta% parcel% adi% plan% confian%
"""
# These change what a phrase says, unless the phrase itself names them.
TURNS = """
não nem nunca jamais nada ninguém nenhum nenhuma mas porém embora salvo exceto excepto só apenas somente metade parcial parcialmente quando se caso sem contra menos enquanto
espero esperamos aguardo aguardamos bloqueado bloqueada mal erro erros demasiado recusamos recuso impossível infelizmente condição
dobro anular anulado anulada disputa problema problemas falta faltam difícil talvez possivelmente resto tampouco senão
"""
