"""Is it a remittance? Words that say so, words that say it is something else, a line a language.

"Not" wins: a statement with a slip to tear off is no payment, whatever its slip is called.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from accountsd.core.reading.advice.phrases import fold

# Says that money goes, or went, from them to us.
SAYS = """
remittance advice | remittance detail | remittance details | remittance advise | remittance notification
remittance notice | remittance statement | remittance | remitted | payment advice | payment notification
payment notice | payment confirmation | payment remittance | payment detail | payment details
payment made to you | payment has been | payments have been | payment was | payment is being | has been paid
have been paid | has sent you a payment
we have paid | we paid | i paid | i have paid | paid you | have paid | just sent | sent over | put through
paid today | paid yesterday | paid this morning | paid against | paid off | paid for | by bank transfer
by bacs | by eft | by transfer | we have made | we have today | have been made | sent you | been sent
you are being paid | you have been paid | payment sent | bill payment | check stub | cheque stub
check mailed | payment run | bacs run | paid by | paid into | will be credited | has been credited
have transferred | been transferred | we have transferred | transferred | deposited | incoming payment
incoming international payment | credit to your account | payments sent | in settlement of | in payment of
payment of | payment for | amount paid | total paid | date paid | net paid | payment date | payment reference
value date | pay date | direct deposit | has been processed | have processed | payment released
was released | ach credit | eft | settling your | pay exactly | payment number | we are paying | remitting
scheduled payment | payment processed | been remitted | payment in respect
zahlungsavis | zahlungsmitteilung | zahlungsankündigung | avis | überweisung | überwiesen | gezahlt
zahlbetrag | zahlungsbeleg | ausgeglichen | angewiesen | zahlung erfolgt | zahlung zu ihren gunsten
gutgeschrieben | zahlungsdatum | regulierung | haben wir bezahlt | beglichen | zahlungsreferenz
zahlungseingang
avis de règlement | avis de paiement | avis de virement | virement | réglé | règlement | avons payé
avons réglé | a été payé | date de paiement | en règlement de | avis de crédit | détail du règlement
détail de règlement | bordereau de règlement
aviso de pago | transferencia | hemos pagado | pagado | abonaremos | abonado | remesa | orden de pago
ha sido pagado | importe transferido | comunicamos el pago | hemos transferido | fecha de pago | confirming
detalle de pago | pago a proveedores | comunicación de pago
avviso di pagamento | bonifico | pagamento effettuato | abbiamo pagato | disposto il pagamento
abbiamo disposto | distinta di pagamento | data pagamento | pagato | disposizione di pagamento
comunicazione di pagamento | dettaglio pagamento
aviso de pagamento | transferência | pagamento efetuado | pagamento efectuado | efetuámos | efetuamos
pago em | comprovante | comprovativo | nota de pagamento | data de pagamento | liquidação | foi pago
avisode pagamento
betaalspecificatie | betalingsadvies | betaaladvies | betalingsspecificatie | overgemaakt | betaald
betaling | wij hebben betaald | betaaldatum | overboeking | remittance | voldaan | uitbetaald | betaalbericht
betalningsspecifikation | betalningsavi | utbetalning | betalt | betalning | utbetalningsavi
leverantörsbetalning | betalningsdag | vi har betalat | betalingsadvis | betalingsspesifikasjon
betalingsspecifikation | overført | udbetaling | utbetaling | remittering | betalingsdato | vi har betalt
betalingsoversigt | utbetalningsbesked | remitteringsavis
maksuilmoitus | maksuerittely | maksettu | maksupäivä | maksu | tilitys | awizo płatności | awizo | zapłacono
przelew | specyfikacja płatności | avízo platby | avízo | platba | uhrazeno | úhrada | zapłata
potwierdzenie przelewu | oznámení o platbě
支払通知 | 支払通知書 | お支払通知 | お支払いのご案内 | 振込通知 | 振込のご案内 | お振込み | 振込いたしました
お振込 | お支払 | 振込明細 | 支払明細 | 送金通知 | 送金のご案内 | 支払案内 | 入金
"""
# Says that it is a list of what is open, a bill to us, an order, or a request to pay.
SAYS_NOT = """
this is not a remittance | not a remittance advice | is not a payment advice | statement of account
account statement | open items | unpaid items | outstanding items | statement reconciliation
supplier statement | vendor statement | unpaid invoices | list of unpaid | outstanding invoices
copy statement | please remit | please pay | kindly pay | kindly remit | pay this amount | amount now due
total now due | payment is now due | remit payment to | remit to | please make payment | please send payment
make cheques payable | make checks payable | please detach and return | detach and return | return this slip
return with your payment | return this portion | with your remittance | please quote | tear off
payment terms | terms of payment | direct debit will be | we will collect | proforma | pro forma | quotation
purchase order no longer | aged balance | aging report | ageing report | aged payables | aged creditors
overdue statement | reminder | credit application | now overdue | your account is overdue | amount you owe
balance due from you | statement date | enclosed with payment | enclose with payment | please settle
tax invoice to | invoice to | bill to | payable to us | not yet approved | awaiting approval for payment
get paid faster | get paid sooner | paid up to | sign up now | free trial | upgrade your plan | apply now
payment method visa | payment method mastercard | payment method card | your receipt | payment received with
payment returned | returned unpaid | has been reversed | was returned | payment failed | payment declined
on our ledger | please compare | confirm the balance | balance confirmation | audit confirmation | auditor
kontoauszug | offene posten | op-liste | saldenbestätigung | offenpostenliste | mahnung | zahlungserinnerung
bitte überweisen | bitte zahlen | zahlbar bis | zahlbar innerhalb | saldenabstimmung | zahlungsziel
rechnung an
relevé de compte | factures impayées | postes ouverts | balance âgée | merci de régler | veuillez régler
à régler avant | relance | confirmation de solde | veuillez payer | circularisation
extracto de cuenta | estado de cuenta | facturas pendientes | partidas abiertas | le rogamos abonar
rogamos el pago | forma de pago | confirmación de saldos | condiciones de pago | circularización
estratto conto | partite aperte | fatture scadute | sollecito | vi preghiamo di pagare | conferma saldo
scadenzario | condizioni di pagamento
extrato de conta | extracto de conta | faturas em aberto | partidas em aberto | por favor pague
confirmação de saldo | condições de pagamento
rekeningoverzicht | openstaande posten | openstaande facturen | aanmaning | herinnering | gelieve te betalen
saldobevestiging | betalingstermijn | betalingsconditie
kontoutdrag | öppna poster | obetalda fakturor | påminnelse | saldobesked | betalningsvillkor | kontoudtog
åbne poster | rykker | kontoutskrift | åpne poster | purring | betalingsbetingelser | betalingsfrist
saldobekräftelse
tiliote | avoimet laskut | maksumuistutus | wezwanie do zapłaty | potwierdzenie salda | nierozliczone
saldo konta | upomínka | neuhrazené faktury | odsouhlasení | termin płatności do | uzgodnienie sald
残高確認 | 未払一覧 | 請求書を送付 | お支払いください | 督促 | 請求残高 | 残高証明 | お支払い下さい
"""
# So plain that nothing in the text can turn it round.
PLAINLY_NOT = """
this is not a remittance | not a remittance advice | is not a payment advice | no payment has been made
has not been paid yet | unpaid items | open items | outstanding items | please detach and return
detach and return | return this slip | return with your payment | return this portion | please return this
make cheques payable | make checks payable | statement reconciliation | please compare | balance confirmation
confirm the balance | aged creditors | aged payables | unpaid invoices | offene posten | saldenabstimmung
op-liste | offenpostenliste | factures impayées | relevé de compte | postes ouverts | facturas pendientes
partidas abiertas | partite aperte | estratto conto | em aberto | openstaande posten | openstaande facturen
öppna poster | obetalda | åbne poster | åpne poster | kein zahlungsavis | keine zahlung
no es un aviso de pago | ceci n'est pas un avis | avoimet laskut | nierozliczone | neuhrazené | 残高確認
未払一覧
thank you for your payment | thanks for your payment | your receipt is attached | returned unpaid
has been reversed | payment was returned | zurückgebucht | vielen dank für ihre zahlung
merci pour votre paiement | gracias por su pago | grazie per il pagamento
"""
MANY = 2
EASTERN = 0x3000  # from here on signs stand for words, without spaces


@dataclass(frozen=True, slots=True)
class Marks:
    """How often it says so, how often it says not, and whether it plainly does."""

    says: int
    says_not: int
    plainly_not: bool

    @property
    def remittance(self) -> bool:
        """Enough says that money moves, and nothing says that it is another thing."""
        return self.says > 0 and not self.plainly_not and self.says > self.says_not


@lru_cache(maxsize=64)
def marks(text: str) -> Marks:
    """Different phrases are counted, each once."""
    folded = f" {fold(text[:60_000])} "
    words = frozenset(folded.split())
    bare = folded.replace(" ", "") if ord(max(folded)) > EASTERN else ""
    return Marks(
        _count(SAYS, words, folded, bare),
        _count(SAYS_NOT, words, folded, bare),
        _count(PLAINLY_NOT, words, folded, bare) > 0,
    )


def _count(table: str, words: frozenset[str], folded: str, bare: str) -> int:
    western, eastern = _phrases(table)
    told = sum(
        f" {phrase} " in folded for first in western.keys() & words for phrase in western[first]
    )
    return told + sum(phrase in bare for phrase in eastern) if bare else told


@cache
def _phrases(table: str) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """By their first word: most words of a mail begin no phrase. Japanese has no words apart."""
    found = {fold(piece) for piece in table.replace("\n", "|").split("|") if piece.strip()}
    eastern = tuple({p.replace(" ", "") for p in found if ord(max(p)) > EASTERN})
    western: dict[str, list[str]] = {}
    for phrase in found:
        if ord(max(phrase)) <= EASTERN:
            western.setdefault(phrase.split()[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in western.items()}, eastern


def lists_open_items(text: str) -> bool:
    """A statement, a list of unpaid items, a bill: whatever it says of money, nothing is paid by it."""
    said = marks(text)
    return said.plainly_not or (said.says_not >= MANY and said.says_not >= said.says)
