"""Words over columns, a line a language. The longest phrase in a heading decides: `invoice date` is a day.

en · de · fr · es · it · pt · nl · sv/da/no · fi · pl/cs · ja, as far as each has words of its own.
"""

from __future__ import annotations

from accountsd.core.reading.advice.model import Role

# The payer's words for our number: said to us, "your" is ours.
OURS = """
your invoice | your invoice no | your invoice number | your invoice ref | your ref | your reference | your no
your number | your doc | your document
supplier invoice | supplier invoice no | supplier inv | supplier ref | supplier reference | supplier doc
supplier document | vendor invoice | vendor invoice no | vendor inv | vendor ref
vendor reference | vendor doc | external ref | external reference | ext ref | external document no
external doc | external doc no | ext doc no | creditor ref | creditor invoice | their ref
supplier's invoice | supplier's ref
seller invoice | payee ref | payee reference | payee invoice | supp inv | supp ref | vend inv | inv ref
invoice ref | invoice reference
ihre rechnung | ihre rechnungsnummer | ihre rechnungsnr | ihre rechnung nr | ihre belegnr | ihr beleg
ihre belegnummer | ihre referenz | ihr zeichen | ihre nummer | ihre rg | ihre re-nr | lieferantenrechnung
lieferantenbeleg | externe belegnummer | externe belegnr | rechnung des lieferanten | kreditorenbeleg
fremdbeleg
votre facture | votre réf | votre référence | vos références | votre numéro | votre n° | vos réf
votre pièce | n° facture fournisseur | facture fournisseur | réf fournisseur | référence fournisseur | v/réf
v/facture
su factura | su ref | su referencia | vuestra factura | n/factura proveedor | factura proveedor
ref proveedor | referencia proveedor | su número | su documento | s/factura | s/ref
vostra fattura | vs fattura | vs ft | vs rif | vostro riferimento | fattura fornitore | rif fornitore
vs doc | vs documento | vostro documento | n fattura fornitore | vs. fattura
vossa fatura | sua fatura | vossa referência | v/ fatura | v/fatura | v/ref | fatura fornecedor
ref fornecedor | nf fornecedor | v/ documento
uw factuur | uw factuurnummer | uw referentie | uw kenmerk | uw ref | uw nummer | factuur leverancier
leveranciersfactuur | referentie leverancier | uw fact | uw factuurnr
er faktura | ert fakturanr | er referens | er ref | ert fakturanummer | leverantörsfaktura | deres faktura
deres fakturanr | deres ref | deres reference | jeres faktura | jeres ref | leverandørfaktura
leverandørens faktura | leverandørens fakturanr | deres referanse
laskunne | viitteenne | teidän viite | toimittajan lasku
państwa faktura | nr faktury dostawcy | faktura dostawcy | vaše faktura | faktura dodavatele | vaše číslo
貴社請求書番号 | 貴社請求番号 | 御社請求書番号 | 貴社伝票番号 | 貴社番号 | 御請求番号 | ご請求番号
請求書番号 | 請求番号 | 請求書no | 請求no | インボイス番号 | 貴請求書番号
"""
NUMBER = """
invoice | invoice no | invoice number | invoice num | invoice # | invoice id | inv | inv no | inv #
inv number | inv num | tax invoice | bill | bill no | bill number | bill # | document | document no
document number | document ref
doc | doc no | doc number | doc # | doc ref | reference | reference no | ref | ref no | number | no | item
item ref | transaction | transaction ref | details | particulars | memo | description | narrative
invoice/credit | invoice / credit | invoice/credit no | invoice or credit | remittance details
document id | reference number | item no | for | invoices | invoice details | text | assignment | zuordnung
invoice/cn | paid item | reference/invoice | document reference
rechnung | rechnungsnummer | rechnungsnr | rechnungs-nr | rechnung nr | re-nr | rg-nr | rgnr | renr | beleg
belegnr | beleg-nr | belegnummer | referenz | referenznummer | referenznr | dokument | nummer | nr
verwendungszweck | rechnungen | position | rechn-nr | rech-nr
facture | n° facture | no facture | numéro de facture | n° de facture | numéro facture | num facture | pièce
document | réf | référence | référence facture | réf facture | libellé | factures | n° de pièce | n° document
factura | nº factura | n° factura | núm factura | número factura | número de factura | nº de factura
referencia | ref | concepto | nº documento | num factura | n factura | facturas | fra | nº fra
fattura | n fattura | nr fattura | numero fattura | num fattura | n° fattura | documento | n documento
numero documento | riferimento | rif | descrizione | causale | fatture | n doc | num doc | fatt
fatura | nº fatura | n fatura | número da fatura | nº da fatura | nf | nota fiscal | nf-e | nº nf | título
referência | documento | nº documento | descrição | faturas | nº doc
factuur | factuurnummer | factuurnr | factuur nr | factnr | referentie | kenmerk | omschrijving | documentnr
stuknummer | boekstuk | betreft | factuur no | facturen
faktura | fakturanr | fakturanummer | faktura nr | fakt nr | fakturanummer/ocr | referens | reference
referanse | bilag | bilagsnr | bilagsnummer | fakturor | ocr | verifikat | tekst | text
lasku | laskun numero | laskunumero | viite | viitenumero | laskun nro | lasku nro
nr faktury | numer faktury | faktura | dokument | nr dokumentu | tytuł | tytułem | číslo faktury | doklad
č faktury | variabilní symbol | nr dok | číslo dokladu | numer dokumentu
伝票番号 | 番号 | 摘要 | 明細 | 対象請求書 | 内容 | 件名 | 品名
"""
THEIRS = """
our ref | our reference | our no | our number | our doc | our document | our voucher | voucher | voucher no
voucher number | voucher # | internal ref | internal no | doc id | bill id | posting | posting no | journal
journal no | batch | batch no | entry | entry no | trans no | transaction no | transaction id | sap doc
sap document | erp doc | ledger ref | our invoice ref | line | line no | sr | sr no | s no | sl no | seq
row | pos | item # | our doc no | our document no | accounting document | audit no | audit ref | tran no
tran id | receipt no | grn | grn no | job | job no | contract | contract no | cost centre | cost center
site | account | account code | nominal | batch ref | system no | internal document
unser beleg | unsere belegnr | unsere belegnummer | unser zeichen | unsere referenz | interne nr | buchungsnr
buchungsnummer | buchungsbeleg | fi-beleg | lfd nr | unsere nummer | interne belegnr | belegnummer sap
unsere nr
notre réf | notre référence | n° pièce | nos réf | n° interne | pièce comptable | n° écriture | n/réf | ligne
notre n° | n/pièce | écriture
nuestra ref | nuestra referencia | n/ref | asiento | nº asiento | nº interno | ref interna | línea
nuestro documento | nuestro nº
nostro rif | nostro riferimento | ns rif | protocollo | n protocollo | n reg | registrazione | riga
ns documento | ns protocollo | prot
nossa ref | nossa referência | n/ref | nº interno | lançamento | nosso número | nosso documento
nº lançamento
onze ref | onze referentie | ons kenmerk | boekstuknummer | ons boekstuk | intern nr | volgnr | regel
ons nummer | boekingsnr
vår ref | vårt nr | ver nr | verifikationsnr | vårt löpnr | löpnr | vores ref | vort bilag | vår referanse
vårt bilag | bilag nr | vores bilagsnr | løbenr | løpenr | vår referens
tositenumero | tosite
nasz nr | lp | nr wewnętrzny | nr księgowy | naše číslo | poř č | nasz dokument | nr ewidencyjny
弊社伝票番号 | 当社伝票番号 | 弊社管理番号 | 弊社番号 | 当社番号 | 社内番号 | 支払伝票番号 | 検収番号
管理番号 | 行 | 項番
"""
ORDER = """
po | po no | po number | po # | p.o | p.o. | p o | purchase order | purchase order no | order | order no
order number | our order | your po | po ref | po/contract | po num | customer po | work order | requisition
bestellung | bestellnr | bestell-nr | bestellnummer | auftrag | auftragsnr | unsere bestellung
bestellreferenz
commande | n° commande | bon de commande | n° de commande | notre commande | bc
pedido | nº pedido | orden de compra | n pedido | número de pedido | oc | nuestro pedido
ordine | n ordine | ordine di acquisto | oda | nr ordine | rif ordine
encomenda | nº encomenda | ordem de compra | nota de encomenda
bestelling | bestelnummer | inkooporder | ordernummer | bestelnr | inkoopordernummer | order nr
beställning | inköpsorder | order nr | ordrenr | bestilling | innkjøpsordre | rekvisition | ordrenummer
rekv | inköpsordernr
tilaus | tilausnumero | zamówienie | nr zamówienia | objednávka | č objednávky
注文番号 | 発注番号 | 注文書番号 | 発注書番号 | 注文no | 発注no | 御注文番号
"""
SUPPLIER = """
supplier | supplier name | vendor | vendor name | payee | payee name | creditor | creditor name | beneficiary
beneficiary name | supplier id | vendor id | supplier no | vendor no | company | supplier code | vendor code
lieferant | kreditor | empfänger | name des lieferanten | lieferantenname | fournisseur | bénéficiaire
proveedor | beneficiario | nombre proveedor | fornitore | beneficiario | ragione sociale | fornecedor
favorecido | leverancier | begunstigde | crediteur
leverantör | mottagare | leverandør | modtager | kreditor | saaja | toimittaja | dostawca | odbiorca
dodavatel | příjemce | 支払先 | 支払先名 | 仕入先 | 取引先 | 取引先名
"""
DAY = """
date | inv date | invoice date | bill date | bill dt | doc date | document date | dated | due | due date
posting date | dt | inv dt | tax point | date due | date of invoice | invoice dt | doc dt | trans date
transaction date | issue date | issued | date issued | payable on | period | month
datum | vom | belegdatum | rechnungsdatum | re-datum | fällig | fälligkeit | fällig am | buchungsdatum
rechn-datum | rg-datum | valuta
date facture | échéance | date d'échéance | date de facture | date pièce | date document | du | date échéance
date de la facture | émise le
fecha | fecha factura | vencimiento | fecha vencimiento | fecha de factura | f factura | vto | fecha fra
fecha emisión | fecha de vencimiento | emisión | fecha doc
data | data fattura | scadenza | data documento | del | data doc | data scadenza | data fatt
data fatura | data da fatura | vencimento | emissão | data emissão | data vencimento | data de emissão
factuurdatum | vervaldatum | datum factuur | fact datum | boekdatum | documentdatum | factdatum | vervalt
fakturadatum | förfallodatum | förfallodag | datum | dato | fakturadato | forfaldsdato | forfaldsdag
forfallsdato | forfall | forfald | fakt dato | bilagsdato | fakt datum
päivämäärä | laskun päivä | eräpäivä | pvm | laskupäivä | laskun pvm
data faktury | data wystawienia | termin płatności | termin | data dokumentu | datum vystavení | splatnost
datum splatnosti | z dnia | datum faktury
日付 | 請求日 | 発行日 | 請求年月日 | 支払期日 | 年月日 | 期日 | 計上日 | 納品日 | 検収日 | 発生日
"""
PAID = """
paid | amount paid | amt paid | paid amount | payment | payment amount | payment amt | net | net amount
net amt | net paid | net payment | net payable | amount remitted | remitted | remittance amount
remit amount | this payment | paid now | amount settled | settled | payment value | net value | total paid
net due | cash paid | amount applied | applied | allocated | amount allocated | paid this run | net remitted
pymt amt | check amount | cheque amount | amount transferred | transferred | paid to you | pay amount
net amt paid | net pay | amount to pay | disbursed | net settlement | payment this time | cash | paying
now paid | settlement amount | we pay | we paid | you get
zahlbetrag | zahlung | gezahlt | bezahlt | netto | nettobetrag | überweisungsbetrag | überwiesen
ausgleichsbetrag | auszahlung | auszahlungsbetrag | regulierungsbetrag | zahlungsbetrag | gezahlter betrag
netto-zahlbetrag | betrag gezahlt | zahlbetrag netto | regulierung | überw-betrag
montant réglé | réglé | montant payé | payé | net à payer | net payé | règlement | montant net | net réglé
montant viré | viré | montant du règlement | net | à payer | montant versé | versé
importe pagado | pagado | neto | importe neto | pago | importe transferido | líquido | neto a pagar
neto pagado | abonado | importe abonado | a pagar | líquido a percibir | importe líquido | importe a pagar
a abonar
importo pagato | pagato | netto | netto pagato | pagamento | importo bonificato | netto a pagare | bonificato
importo netto | importo pagamento | liquidato | pagato netto | saldato
valor pago | pago | líquido | valor líquido | pagamento | montante pago | valor pagamento | liquidado
valor a pagar | valor transferido | total pago | montante liquidado
betaald | betaald bedrag | betaling | te betalen | betaalbedrag | uitbetaald | overgemaakt | betaalde bedrag
netto betaald | netto | voldaan
betalt | betalt belopp | betalat | betalat belopp | betalning | utbetalt | betalt beløb | betaling
utbetalat | inbetalt | att betala | nettobelopp | betalt beløp | nettobeløb | nettobeløp | til udbetaling
til betaling | betalning netto | overført
maksettu | maksu | maksetaan | maksun määrä
zapłacono | kwota zapłacona | kwota przelewu | kwota płatności | do zapłaty | zaplaceno | k úhradě | uhrazeno
płatność | uhrazená částka | zapłata
支払額 | お支払額 | お支払金額 | 支払金額 | 振込額 | お振込額 | 振込金額 | お振込金額 | 差引支払額 | 差引額
入金額 | 差引お支払額 | 差引振込額 | 今回支払額 | 支払高 | 差引金額 | 今回お支払額 | 差引支払金額 | 実支払額
"""
AMOUNT = """
amount | amt | value | total | sum | line amount | line total | amount due | inv amt paid | balance paid
local amount | amount usd | item amount
betrag | summe | wert | gesamt | montant | somme | valeur | importe | monto | cantidad | importo | ammontare
valore | valor | montante | quantia | bedrag | waarde | totaal | belopp | beløb | beløp | summa | sum | summa
määrä | kwota | wartość | částka
金額 | 合計 | 税込金額 | 額 | お支払い額
"""
GROSS = """
gross | gross amount | gross amt | invoice amount | invoice amt | inv amount | inv amt | invoice total
invoice value | inv value | original amount | original amt | orig amt | orig amount | bill amount | bill amt
document amount | doc amount | full amount | total invoice | total due | invoiced | invoiced amount
original | gross value | original value | orig | amount invoiced | inv total | doc total | document total
gross invoice | bill value | total amount | gross inv amt | invoice gross | opening balance
amount owing before
brutto | bruttobetrag | rechnungsbetrag | rechnungssumme | betrag brutto | belegbetrag | ursprungsbetrag
rg-betrag | rechn-betrag
montant ttc | ttc | montant facture | brut | montant brut | montant de la facture | montant initial
total ttc | montant facturé
bruto | importe bruto | importe factura | total factura | importe original | importe total
importe de la factura
lordo | importo lordo | importo fattura | totale fattura | importo documento | totale documento | tot fattura
valor bruto | valor da fatura | valor fatura | bruto | valor original | total fatura | valor documento
factuurbedrag | bruto | bruto bedrag | brutobedrag | oorspronkelijk bedrag | bedrag factuur | factuurtotaal
fakturabelopp | brutto | bruttobelopp | fakturabeløb | fakturabeløp | bruttobeløb | ursprungligt belopp
bruttobeløp | fakturatotal
laskun summa | laskun määrä | bruttosumma | kwota brutto | kwota faktury | wartość faktury | částka faktury
celkem faktura
請求額 | ご請求額 | 請求金額 | ご請求金額 | 税込請求額 | 総額 | 請求金額(税込) | 税込額 | 支払対象額
"""
DISCOUNT = """
discount | disc | disc taken | discount taken | disc amt | discount amount | cash discount
settlement discount | early payment discount | less discount | prompt payment discount | ppd | disc. | epd
allowance | rebate | terms discount | cash disc | settlement disc | early settlement | discount amt
terms disc
skonto | skontobetrag | abzug | skonto eur | skontoabzug | nachlass | rabatt
escompte | remise | montant escompte | escpte | rabais
descuento | dto | dto pp | pronto pago | descuento pronto pago | dto. | desc | bonificación
sconto | abbuono | sconti | sconto cassa | abbuoni
desconto | desc | desconto pp | abatimento | descontos
korting | betalingskorting | kortingbedrag | kortingsbedrag
rabatt | kassarabatt | kontantrabatt | rabat | kasserabat | kontantrabat | alennus | kassa-alennus | skonto
rabat | sleva | skonto
割引 | 割引額 | 値引 | 値引額 | 早期支払割引 | 早払割引
"""
WITHHELD = """
tds | tds amount | withholding | withholding tax | wht | tax withheld | withheld | w/h tax | wh tax
tax deducted | retention | retention held | less retention | cis | cis deduction | cis tax
withholding amount | tds deducted | tds amt | wht amount | backup withholding | tax deducted at source
cis deducted
quellensteuer | einbehalt | steuereinbehalt | sicherheitseinbehalt | bauabzugsteuer
retenue | retenue à la source | ras | retenue de garantie | ras deduite | montant retenu
retención | irpf | retención irpf | ret irpf | retenciones | ret | retención fiscal
ritenuta | ritenuta d'acconto | rit acconto | r.a | ritenute | ra | ritenuta acconto
retenção | irrf | irs | retenção na fonte | ret fonte | retenções | inss | iss retido
inhouding | bronbelasting | ingehouden | källskatt | kildeskat | kildeskatt | ennakonpidätys
podatek u źródła | srážková daň | podatek potrącony | g-rekening
源泉徴収税 | 源泉徴収税額 | 源泉所得税 | 源泉税 | 源泉徴収額 | 源泉徴収 | 源泉税額
"""
FEE = """
bank charge | bank charges | charge | charges | fee | fees | bank fee | transfer fee | handling fee
deductions | transaction fee
gebühr | gebühren | spesen | frais | frais bancaires | commission | gastos | comisión | spese | commissioni
taxa | tarifa | despesas | kosten | avgift | gebyr | palvelumaksu | opłata | prowizja | poplatek
手数料 | 振込手数料 | 支払手数料 | 送金手数料
"""
REST = """
balance | balance due | balance outstanding | outstanding | still owing | remaining | remaining balance
open | open balance | open amount | rest | unpaid | amount outstanding | amount open | left to pay | carried
bal | balance left | amount remaining | still due
restbetrag | offen | offener betrag | saldo | rest offen | verbleibt | restforderung | solde | reste
reste dû | reste à payer | restant | pendiente | saldo pendiente | resto | residuo | saldo residuo
in sospeso | em aberto | saldo devedor | openstaand | restant | restbedrag | resterend | saldo
återstår | kvar | rest | restbelopp | resterende | restbeløb | udestående | utestående | jäljellä | avoinna
pozostało | do zapłaty pozostaje | zbývá | zůstatek
残高 | 未払残高 | 残額 | 未払額 | 繰越額
"""
TAX = """
vat | vat amount | gst | tax | tax amount | sales tax | of which vat | net of vat | ex vat | excl vat
excl. vat | vat content | gst content | gst incl | tax rate | rate | qty | quantity | hours | days | vat rate
%
mwst | ust | umsatzsteuer | mehrwertsteuer | steuer | netto o mwst | tva | ht | montant ht | dont tva | iva
base | base imponible | cuota | cuota iva | imponibile | imposta | iva incluido | btw | btw-bedrag | excl btw
moms | momsbelopp | heraf moms | mva | alv | dph | podatek | netto bez vat
消費税 | 税額 | 税率 | うち消費税 | 内消費税 | 消費税額 | 数量 | 単価 | 税抜金額 | 税抜額
"""
CURRENCY = """
currency | curr | ccy | cur | crcy | währung | whg | wrg | devise | dev | monnaie | moneda | divisa | mon
valuta | moeda | munt | muntsoort | valuta | valuutta | waluta | měna | 通貨
"""
WORDS = """
type | typ | tp | kind | code | status | doc type | document type | trans type | transaction type | art
belegart | statut | tipo | estado | tipo doc | soort | art | slag | typp | laji | rodzaj | druh | 種別 | 区分
備考 | remarks | comment | comments | notes | remark | name | location | dept | department | branch | text
bemerkung | bemerkungen | observations | observaciones | note | opmerking | anmärkning | bemærkning
huomautus | uwagi | poznámka | reason | # | project | course | course / site
"""
DEBIT = """
debit | dr | soll | débit | debe | dare | débito | debet | debet | winien | má dáti | 借方
"""
CREDIT = """
credit | cr | haben | crédit | haber | avere | crédito | credit | kredit | ma | dal | 貸方
"""

COLUMNS: tuple[tuple[Role, str], ...] = (
    (Role.OURS, OURS),
    (Role.NUMBER, NUMBER),
    (Role.THEIRS, THEIRS),
    (Role.ORDER, ORDER),
    (Role.SUPPLIER, SUPPLIER),
    (Role.DAY, DAY),
    (Role.PAID, PAID),
    (Role.AMOUNT, AMOUNT),
    (Role.GROSS, GROSS),
    (Role.DISCOUNT, DISCOUNT),
    (Role.WITHHELD, WITHHELD),
    (Role.FEE, FEE),
    (Role.REST, REST),
    (Role.TAX, TAX),
    (Role.CURRENCY, CURRENCY),
    (Role.WORDS, WORDS),
    (Role.DEBIT, DEBIT),
    (Role.CREDIT, CREDIT),
)
