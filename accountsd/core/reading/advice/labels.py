"""Words before a value, a line a language: totals, the day and reference of the payment, charges.

The number before a group is its rank: what the bank will show comes before the number of a document.
"""

from __future__ import annotations

# A reference of the payment. Rank 1 is what turns up on the bank statement.
REFERENCES: tuple[tuple[int, str], ...] = (
    (
        1,
        """
payment reference | payment ref | bank reference | bacs reference | bacs ref | your bank statement will show
reference on your statement | statement reference | utr | utr no | utr number | utr ref | transfer reference
eft reference | eft ref | eft no | eft number
ach trace | ach reference | ach ref | trace number | trace no | wire reference | wire ref
remittance reference | remittance ref | end to end id | end-to-end id | end to end reference
end-to-end reference | endtoendid | transaction reference | transaction ref | chaps reference
sepa reference | swift reference | payment trace | payment trace no | reference quoted | bank ref
our payment reference | our payment ref
zahlungsreferenz | verwendungszweck | ende-zu-ende-referenz | ende-zu-ende-id | überweisungsreferenz
bankreferenz | zahlungsref | référence de paiement | référence paiement | référence du virement
réf virement | référence virement | référence règlement | réf règlement | réf paiement | référence bancaire
libellé bancaire
referencia de pago | referencia del pago | referencia bancaria | referencia transferencia | ref transferencia
ref pago | referencia de la transferencia | riferimento pagamento | rif pagamento | cro | trn | codice cro
cro/trn | riferimento bonifico | riferimento del pagamento | referência de pagamento
referência do pagamento | ref pagamento | ref transferência | betalingskenmerk | betaalkenmerk
betaalreferentie | betalingsreferentie | kenmerk betaling | referentie betaling
betalningsreferens | betalningsref | utbetalningsreferens | betalingsreference | betalingsreferanse
betalingsref | betalings-id | betalings id | maksun viite | maksuviite | maksutunnus | arkistointitunnus
referencja płatności | nr referencyjny przelewu | numer referencyjny | reference platby | referencja przelewu
tytuł przelewu
振込依頼番号 | 振込番号 | 振込受付番号 | 受付番号 | 支払参照番号 | 振込依頼人番号 | 送金番号 | 取引番号
お振込番号 | edi情報 | 電文番号
""",
    ),
    (
        2,
        """
payment id | payment no | payment number | payment # | payment document | payment doc | transaction id
transaction no | check no | check number | check # | cheque no | cheque number | bill payment #
confirmation number | confirmation no | payment confirmation | transfer no | deposit reference | eft payment
ach payment | transaction number | virement n° | our transaction
zahlungsbeleg | zahlungsnummer | zahlungs-nr | zahlungsnr | überweisungsnummer | schecknummer | scheck-nr
zahlbeleg | n° de virement | n° virement | numéro de virement | n° paiement | n° de règlement | n° règlement
numéro de paiement | chèque n° | n° de chèque | nº transferencia | nº de pago | número de pago
nº de transferencia | n pago | orden de pago | nº orden de pago
n pagamento | numero pagamento | n bonifico | numero bonifico | numero mandato | mandato n
mandato di pagamento | nº pagamento | número do pagamento | nº do pagamento | nº transferência
betalingsnummer | betaalnummer | betalingsnr | betaling nr | utbetalningsnr | utbetalningsnummer
betalningsnummer | betalingsnummer | betalingsnr | utbetalingsnr | maksunumero | maksun numero
numer płatności | nr płatności | numer przelewu | nr przelewu | číslo platby | id platby | id przelewu
id płatności
支払番号 | 支払通知番号 | 支払伝票番号 | お支払番号
""",
    ),
    (
        3,
        """
our reference | our ref | reference | ref | document | document no | doc no | voucher | voucher no | remesa
remesa n° | remesa nº | remesa n | remittance no | remittance number | remittance # | remittance advice no
remittance advice number | remittance id | advice no | advice number | advice ref | run no | run number | run
payment run | bacs run | batch no | batch number | document number | advice
avis-nr | avisnr | avisnummer | avis nr | unser zeichen | unsere referenz | laufnummer | zahlungsavis nr
zahlungsavis | n° avis | avis n° | référence | notre référence | nos réf | réf | bordereau | n° bordereau
referencia | nuestra referencia | n/ref | aviso nº | nº aviso | riferimento | nostro riferimento | avviso n
distinta | n distinta | distinta n | referência | nossa referência | aviso n | nº do aviso | borderô
referentie | ons kenmerk | kenmerk | specificatienummer | adviesnummer | betaalrun | onze referentie
referens | avi nr | reference | referanse | vår referens | vores reference | vår referanse | viite
viitteemme | numer awiza | awizo nr | nr awiza | nasz numer | číslo avíza | naše značka
支払通知書番号 | 通知書番号 | 通知番号 | 整理番号 | 管理番号
""",
    ),
)
# The day of the payment. Rank 1 is when the money moves; the day of the paper comes last.
PAY_DAYS: tuple[tuple[int, str], ...] = (
    (
        1,
        """
value date | payment date | date of payment | paid on | pay date | payment value date | execution date
settlement date | date paid | processing date | payment sent | payment made on | payment made | funds date
check date | cheque date | transfer date | credit date | effective date | sent on | date sent | paid
payment processed | remitted on | remittance date | date of transfer | deposited on | date of remittance
transaction date | debit date | date of credit | payment effective | eft date | ach date | bacs date
processed on | bacs processing date | date of deposit | funds available | scheduled payment date
scheduled for | process date | processing on | initiated | initiated on | release date | payment scheduled
valuta | valutadatum | zahlungsdatum | zahlungstag | ausführungsdatum | wertstellung | überwiesen am
zahlung vom | datum der zahlung | ausführung am | ausführungstag | wert | zahldatum | überweisungsdatum
buchungstag
date de valeur | date de paiement | date de règlement | date d'exécution | date du virement | date virement
date du règlement | date paiement | date règlement | réglé le | payé le | viré le | exécuté le | virement du
date valeur | date de virement
fecha de pago | fecha valor | fecha de valor | fecha del pago | fecha transferencia | fecha de transferencia
fecha de abono | fecha de ejecución | fecha operación | fecha pago | pagado el | abonado el
fecha de la transferencia | fecha de vencimiento del pago
data valuta | data pagamento | data di pagamento | data bonifico | valuta beneficiario | data esecuzione
data del pagamento | pagato il | data di esecuzione | data valuta beneficiario | data de pagamento
data do pagamento | data valor | data-valor | data da transferência | data transferência | pago em
data de crédito | data de execução
betaaldatum | betalingsdatum | valutadatum | datum betaling | uitvoeringsdatum | datum van betaling
betaald op | betaaldag | boekdatum betaling
betalningsdag | betalningsdatum | betaldatum | utbetalningsdag | utbetalningsdatum | bokföringsdag
valutadag | betalingsdato | betalingsdag | utbetalingsdato | udbetalingsdato | valør | valørdato | valutadato
bokføringsdato | betalt den | betalt
maksupäivä | maksun päivä | arvopäivä | maksettu | data płatności | data przelewu | data zapłaty
data waluty | data realizacji | datum platby | datum úhrady | zapłacono dnia | den splatnosti platby
datum zaúčtování | data księgowania
支払日 | お支払日 | 振込日 | お振込日 | 振込予定日 | 支払予定日 | 送金日 | 入金予定日 | 支払年月日
振込実行日 | 取引日 | 入金日
""",
    ),
    (
        3,
        """
date | run date | advice date | date of advice | document date | issue date | printed
remittance advice date | dated
datum | avisdatum | fecha | data | date d'émission | le | dato | datum avi | päiväys | pvm
datum specificatie | data aviso | data awiza
日付 | 発行日 | 作成日 | 通知日
""",
    ),
)
# What the whole payment comes to. Rank 1 names the transfer itself.
TOTALS: tuple[tuple[int, str], ...] = (
    (
        1,
        """
total paid | net transfer | net remittance | net sum | total payment | payment amount | amount paid
payment total | total amount paid | net payment | net paid | net amount paid | amount remitted
total remitted | net remitted | amount of payment | payment value | total transfer | amount transferred
transfer amount | total transferred | total deposited | amount deposited | total amount of payment
remittance total | total remittance | total net | net total | total net paid | cheque amount | check amount
check total | amount of check | pay exactly | cheque total | total to be paid | total to pay | paid
we have paid | you have been paid | amount sent | total sent | total this payment | this payment
amount received | net payable | total payable | net amount | bacs total | eft total | ach total
amount of transfer | total settlement | payment | total disbursed | amount credited to you | amount credited
amount | total credited | total amount transferred | supplier total | vendor total | payee total
total for supplier | payment total for supplier | total for this payment | disbursement total
net disbursement | total value of payment | transfer total
zahlbetrag | überweisungsbetrag | gesamtbetrag | überwiesener betrag | zahlungsbetrag | auszahlungsbetrag
gesamtzahlbetrag | gesamtzahlung | zahlung | überwiesen | netto gesamt | summe netto | summe zahlung
zahlbetrag gesamt | gezahlt | gesamtüberweisung | betrag | zu überweisen | auszuzahlender betrag
montant du virement | montant réglé | montant total réglé | total réglé | montant du règlement | net à payer
total du règlement | montant viré | montant payé | total payé | net réglé | total virement
montant du paiement | montant total du virement | total net | total viré | montant versé | net versé
virement | montant
total abonado | total a abonar | importe transferido | importe del pago | total pagado | importe total pagado
total transferencia | importe de la transferencia | neto a pagar | líquido a percibir | total a pagar
importe neto | total neto | importe abonado | importe pagado | total líquido | importe transferencia
pago total | importe
totale pagato | importo pagato | totale bonifico | importo bonifico | importo del bonifico | netto a pagare
totale pagamento | importo bonificato | totale netto | netto pagato | importo netto | totale bonificato
importo
total pago | valor pago | valor transferido | total transferido | valor líquido | total líquido
valor da transferência | montante pago | valor do pagamento | total a pagar | montante transferido | montante
valor
totaal betaald | betaald bedrag | bedrag betaling | totaalbedrag | overgemaakt bedrag | te betalen
totaal overgemaakt | totale betaling | uitbetaald bedrag | totaal netto | betaalbedrag | totaal te betalen
bedrag | totaal uitbetaald | overgeboekt | betaling
utbetalat belopp | totalt betalt | betalt belopp | summa betalning | betalat belopp | att betala
total betalning | total utbetalning | betalt beløb | udbetalt | overført beløb | samlet betaling
betalt i alt | utbetalt | overført beløp | sum betalt | total betaling | samlet beløb | utbetalt beløp
sum utbetaling | summa utbetalning | belopp | beløb | beløp | overført | til udbetaling i alt
udbetalt beløb | totalt utbetalt
maksettu yhteensä | maksun määrä | maksettu määrä | maksu yhteensä | määrä | summa | kwota przelewu
zapłacono razem | razem zapłacono | kwota płatności | kwota | wypłacono | zaplaceno celkem | částka platby
uhrazená částka | částka | celkem uhrazeno | razem do zapłaty | suma przelewu
差引お振込額 | 差引振込額 | 差引振込金額 | お振込金額 | 振込金額 | 振込額 | お振込額 | お支払金額 | 支払金額
お支払額 | 支払額 | 差引支払額 | 差引お支払額 | お支払合計 | 支払合計 | 振込合計 | 支払総額 | 差引合計
差引支払金額 | 差引お支払金額 | 送金額 | 送金金額 | お支払総額 | 実支払額 | 合計支払額 | 振込合計額
""",
    ),
    (
        2,
        """
total | totals | grand total | sum | total amount | total value | total due to you | overall total
total gbp | total usd | total eur | advice total | document total | sum total | subtotal | sub-total
sub total | total invoices | gross total | total of items | page total | report total | balance
summe | gesamt | gesamtsumme | total | insgesamt | endsumme | endbetrag | zwischensumme | somme | totaux
total général | montant total | total ttc | total general | suma | importe total | sumas | suma total
totale | totale complessivo | totale generale | somma | importo totale | soma | total geral | valor total
totais | totaal | som | eindtotaal | totaal generaal
summa | totalt | totalsumma | i alt | total | totalbeløb | sum | totalbelopp | sammanlagt | samlet | yhteensä
kokonaissumma | razem | suma | ogółem | celkem | součet | łącznie
合計 | 総合計 | 計 | 合計金額 | 総計 | 合計額 | 小計
""",
    ),
)
CARRIED = """
carried forward | brought forward | carried over | c/f | b/f | balance b/f | balance c/f | continued
page total carried forward | total carried forward | total brought forward | carry forward
subtotal carried forward | continued overleaf | continued on next page | page subtotal | running total
cumulative
übertrag | zwischenübertrag | seitenübertrag | vortrag | à reporter | report | suma y sigue | suma anterior
a riportare | riporto | a transportar | transporte | transport | over te brengen | transporteren
att föra över | transport | overført til næste side | overføres | do przeniesienia | z przeniesienia | převod
siirretään | 次頁へ繰越 | 前頁より繰越 | 繰越
"""
FEES = """
bank charge | bank charges | bank fee | bank fees | transfer fee | transfer charge | transfer charges
payment fee | handling fee | wire fee | transaction fee | bank costs | charges deducted
our charges deducted | correspondent charges | intermediary bank charges | swift charges | bank commission
service fee | processing fee | cable charges | remittance charges | remittance fee | ach fee | platform fee
bankspesen | bankgebühren | überweisungsgebühr | spesen | gebühren | bankgebühr | überweisungsspesen
auslandsspesen | frais bancaires | frais de virement | frais | frais de transfert | commission bancaire
gastos bancarios | comisión bancaria | gastos de transferencia | comisión | gastos | comisiones
spese bancarie | commissioni bancarie | commissioni | spese bonifico | spese | despesas bancárias
comissão bancária | taxa bancária | tarifa bancária | taxa de transferência | comissão | bankkosten
transactiekosten | kosten bank | overboekingskosten
bankavgift | bankavgifter | överföringsavgift | bankgebyr | overførselsgebyr | overføringsgebyr
bankomkostninger | bankomkostninger | pankkikulut | palvelumaksu | opłata bankowa | opłaty bankowe
prowizja bankowa | prowizja | bankovní poplatek | bankovní poplatky | poplatek | koszty bankowe
振込手数料 | 送金手数料 | 支払手数料 | 銀行手数料 | 手数料 | 振込料 | 海外送金手数料
"""
ON_ACCOUNT = """
on account | payment on account | unallocated | unapplied | advance payment | payment in advance | prepayment
akonto | akontozahlung | anzahlung | a conto | à valoir | acompte | a cuenta | pago a cuenta | anticipo
in acconto | acconto | por conta | adiantamento | voorschot | aanbetaling | på konto | aconto | a conto
förskott | forskud | forskudd | ennakko | zaliczka | na poczet | záloha | 前払 | 前受金
"""
