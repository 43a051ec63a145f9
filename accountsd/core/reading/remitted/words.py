"""The words of remittance advices, in the languages that clients' systems write. Tables only."""

from __future__ import annotations

import re

from accountsd.core.reading.lists import row

TITLES = re.compile(
    r"\b(?:remittance(?: advice| notice| notification| detail\w*)?|payment (?:advice"
    r"|notification|notice|stub|confirmation|remittance"
    r"|details|listing|run)|bill payment|bacs (?:run|remittance|payment)|ach (?:remittance"
    r"|payment)|eft (?:remittance|payment)"
    r"|cheque stub|check stub|credit advice|incoming (?:international )?payment"
    r"|paid by electronic transfer|sent you (?:a payment|[$£€])"
    r"|zahlungsavis|zahlungsmitteilung|zahlungsanzeige|überweisungsavis|avis de (?:virement"
    r"|paiement|règlement)|ordre de virement"
    r"|aviso de (?:pago|transferencia|abono)|avviso di (?:pagamento|bonifico)"
    r"|distinta di pagamento|aviso de pagamento|detalhe de pagamento"
    r"|betaalspecificatie|betalings?(?:specificatie|advies|avis|aviseringen|bekræftelse"
    r"|avisering|oversigt)|betalningsavi|remitteringsavi"
    r"|betalingsadvis|utbetalningsavi|maksuerittely|maksuilmoitus|awizo (?:płatności|przelewu)"
    r"|platební avízo|avízo)\b"
    r"|支払通知|お支払い通知|振込通知|振込のご案内|お振込のご案内|お振込いたしました|支払明細|お支払明細",
    re.IGNORECASE,
)
NO_ADVICE = re.compile(
    r"\b(?:not a remittance|unpaid items|open items|statement of account"
    r"|statement reconciliation|supplier statement|account statement"
    r"|amount due|balance due|please pay|awaiting goods receipt|on hold|tear off|remittance slip"
    r"|kontoauszug|offene posten|relevé de compte"
    r"|factures impayées|estado de cuenta|estratto conto|invoice rejected|could not be posted"
    r"|reason for rejection)\b",
    re.IGNORECASE,
)
TOTAL = re.compile(
    r"(?:^|\b)(?:grand total|total(?: paid| payment| amount| of this payment| gbp| usd| eur| aud"
    r"| remitted| a abonar| payé| bonificato| pago"
    r"| betaald| netto| viré| réglé)?|payment (?:amount|total)|amount (?:paid|remitted"
    r"|of payment|transferred)|net (?:paid|payment|amount paid)"
    r"|summe|gesamt(?:betrag|summe)?|zahlbetrag gesamt|überweisungsbetrag|auszahlungsbetrag"
    r"|zahlungsbetrag|montant (?:viré|du virement|payé|total|réglé)"
    r"|net à payer|importe (?:total|transferido|pagado|de la transferencia)|totale(?: pagato"
    r"| bonifico)?|importo (?:totale|bonifico|pagato)"
    r"|valor (?:total|pago|transferido)|totaal(?:bedrag)?|betaald bedrag|totalt|utbetalat belopp"
    r"|summa|yhteensä|razem|suma|kwota przelewu"
    r"|celkem|částka celkem|cheque amount|check amount|amount|we have paid|cheque total"
    r"|betrag)\b|合計|差引|振込額|お支払額|支払金額",
    re.IGNORECASE,
)
STRONG_TOTAL = re.compile(
    r"\b(?:payment (?:amount|total)|amount (?:paid|remitted|transferred)|total (?:paid|payment"
    r"|remitted|of this payment|a abonar)|net paid"
    r"|montant (?:viré|du virement)|überweisungsbetrag|zahlungsbetrag|grand total"
    r"|importe (?:transferido|pagado))\b|差引|振込額",
    re.IGNORECASE,
)
REFERENCES = re.compile(
    r"(?:^|\b)(?P<name>payment ref(?:erence)?(?: no)?\.?|payment (?:number|no\.?|id)"
    r"|bacs ref(?:erence)?|eft (?:no\.?|number|ref(?:erence)?)|utr(?: no\.?)?"
    r"|transaction (?:id|ref(?:erence)?|no\.?)|trace (?:no\.?|number)|cheque (?:no\.?|number)"
    r"|check (?:no\.?|number)|ref(?:erence)? no\.?|wire ref\w*"
    r"|référence (?:du )?virement|référence (?:de )?paiement|zahlungsreferenz|verwendungszweck"
    r"|referenz|referencia(?: de pago)?|remesa(?: nº)?"
    r"|riferimento|cro|trn|referência|betalingskenmerk|kenmerk|referens|betalingsref\w*|viite"
    r"|tytuł|variabilní symbol|reference|ref"
    r"|remittance (?:no\.?|number|advice no\.?)|振込依頼番号|支払番号|照会番号|:20)"
    r"\s*\.{0,12}\s*[:：#]?\s*(?P<value>[A-Z0-9][A-Z0-9/_.\-]{2,40})",
    re.IGNORECASE,
)
DATES = re.compile(
    r"(?:^|\b)(?:value date|payment date|pay(?:ment)? on|paid on|date paid|payment made on"
    r"|date of payment|sent on|date d'exécution|date de (?:paiement|virement|valeur)"
    r"|valuta|zahlungsdatum|zahltag|ausführungsdatum|buchungsdatum|fecha de (?:pago|valor)"
    r"|total a abonar el|data (?:pagamento|valuta|de pagamento)|betaaldatum"
    r"|betalningsdag|betalingsdato|maksupäivä|data (?:płatności|przelewu)|datum (?:platby"
    r"|úhrady)|cheque date|check date|settlement date|execution date)\b"
    r"|振込日|支払日|お支払日",
    re.IGNORECASE,
)
PLAIN_DATE = re.compile(r"(?:^|\s)(?:date|datum|fecha|data|dato)\s*[:：]", re.IGNORECASE)
DISCOUNT = re.compile(
    r"\b(?:disc(?:ount)?(?: taken)?|skonto|escompte|descuento|sconto|desconto|korting|rabatt"
    r"|kassarabatt|alennus|skonto|rabat)\b|割引|値引",
    re.IGNORECASE,
)
WITHHELD = re.compile(
    r"\b(?:retention|tds|wht|withh\w+|retención|ritenuta|retenção|quellensteuer|retenue|cis"
    r"|inhouding)\b|源泉",
    re.IGNORECASE,
)
OWING = re.compile(
    r"\b(?:owing|outstanding|remaining|balance|still open|restbetrag|reste dû|pendiente)\b",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"\b(?:credit(?: note| memo)?|avoir|gutschrift|abono|nota di credito|nota de crédito"
    r"|creditnota|kreditnota|kreditfaktura|hyvityslasku"
    r"|korekta|dobropis|déduction)\b|貸方|赤伝",
    re.IGNORECASE,
)
CHARGES = re.compile(
    r"\b(?:bank (?:charges?|fees?)|our charges|transfer fee|wire fee|frais bancaires|bankspesen"
    r"|comisión|spese bancarie|despesas bancárias)\b|手数料",
    re.IGNORECASE,
)

# Sentences that open a remittance which has no title.
SAYS_PAID = row(
    "en règlement de|règle vos factures|in settlement of|in payment of the following"
    "|we have paid the following"
    "|following invoices have been paid|have been paid by|net paid|funds will be available"
    "|zur begleichung folgender|folgende zahlung|en pago de las siguientes|a saldo delle seguenti"
    "|para pagamento das seguintes|ter voldoening van"
)
