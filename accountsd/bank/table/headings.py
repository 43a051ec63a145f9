"""The words by which banks head their columns, in the languages of the letters and some more. Data only."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class Column(StrEnum):
    """What a column may be."""

    BOOKED = "booked"
    VALUE = "value"
    AMOUNT = "amount"
    IN = "in"
    OUT = "out"
    SIDE = "side"  # debit or credit, in words
    CURRENCY = "currency"
    BALANCE = "balance"
    TEXT = "text"
    NAME = "name"
    ACCOUNT = "account"  # the other side's
    OWN = "own"
    REFERENCE = "reference"  # the bank's own
    TOLD = "told"  # a reference that the payer gave
    STATUS = "status"
    KIND = "kind"


_WORDS: dict[Column, str] = {
    Column.BOOKED: (
        "date|booking date|transaction date|posting date|posted date|posted on|date posted|completed date"
        "|date completed|date finished|finished on|process date|entry date|created on|date created|booked at"
        "|buchungstag|buchungsdatum|buchung|datum|transaktionsdatum|belegdatum|abschlussdatum"
        "|date operation|date de l operation|date d operation|date comptable|date de comptabilisation"
        "|date d ecriture|date transaction|date de transaction|dateop|date op"
        "|fecha|fecha operacion|f operativa|fecha contable|fecha de operacion|f contable|fecha mov"
        "|data|data operazione|data contabile|data registrazione|data mov|data movimento|data do movimento"
        "|data lancamento|data do lancamento|data operacao|data transacao"
        "|boekdatum|boekingsdatum|transactiedatum|datum transactie|uitvoeringsdatum|datum boeking"
        "|bokforingsdag|bokforingsdatum|transaktionsdag|bokfort|bokforingsdato|utfort dato|utfort|bokfort dato"
        "|bogforingsdato|bogfort dato|bogfort|dato|transaktionsdato"
        "|kirjauspaiva|paivamaara|pvm|maksupaiva"
        "|data operacji|data ksiegowania|data transakcji|data zaksiegowania"
        "|datum zauctovani|datum provedeni|datum zuctovani|datum transakce|datum zaúctovania|datum uctovania"
        "|tarih|islem tarihi|日付|取引日|お取引日|年月日|操作日|交易日期|konyveles datuma|datum knjizenja"
    ),
    Column.VALUE: (
        "value date|valuta|valutadatum|wertstellung|wertstellungsdatum|wert|wertdatum|date valeur"
        "|date de valeur|fecha valor|f valor|data valuta|data valor|data waluty|rentedatum|valuteringsdag"
        "|valordato|rentedato|valutadag|arvopaiva|datum valuty|interest date|effective date|valeur|valor fecha"
        "|valor dato|valuteringsdatum|valutadato|ertéknap|起算日"
    ),
    Column.AMOUNT: (
        "amount|transaction amount|net amount|payment amount|billing amount|total amount|value amount|net"
        "|betrag|umsatz|buchungsbetrag|zahlungsbetrag|betrag in eur|umsatz in eur|montant|montant de l operation"
        "|importe|importe eur|importe movimiento|importo|importo eur|movimento|bedrag|bedrag eur|transactiebedrag"
        "|belopp|belob|belop|maara|summa|rahamaara|kwota|kwota operacji|kwota transakcji|kwota w walucie rachunku"
        "|castka|castka v mene uctu|objem|valor|montante|quantia|valor da transacao|金額|取引金額|tutar"
        "|islem tutari|osszeg|iznos|suma"
    ),
    Column.IN: (
        "credit|credit amount|credits|paid in|money in|deposit|deposits|deposit amount|received|amount in"
        "|haben|gutschrift|gutschriften|eingang|eingange|einnahmen|einzahlung|credito|creditos|abono|abonos|haber"
        "|ingreso|ingresos|entrate|accrediti|accredito|avere|bij|bijgeschreven|insattning|insattningar"
        "|indbetaling|indsat|inn|inn pa konto|inbetalning|ind|uznania|uznanie|wplywy|kredit|prijem|prijmy"
        "|entrada|entradas|お預入れ|預入金額|お預入金額|入金|入金額|お預り金額|預り金額|alacak|pano"
    ),
    Column.OUT: (
        "debit|debit amount|debits|paid out|money out|withdrawal|withdrawals|withdrawal amount|spent|amount out"
        "|soll|belastung|belastungen|lastschrift|lastschriften|ausgang|ausgange|ausgaben|auszahlung|debito"
        "|debitos|addebiti|addebito|dare|uscite|debe|cargo|cargos|gasto|gastos|af|afgeschreven|uttag|haevet"
        "|udbetaling|ud|ut|ut fra konto|obciazenia|obciazenie|wydatki|saida|saidas|お引出し|引出金額"
        "|お引出金額|出金|出金額|お支払金額|支払金額|borc|debet|vydaj|vydaje|otto"
    ),
    Column.SIDE: (
        "debit credit|credit debit|dr cr|cr dr|d c|c d|soll haben|s h|sollhaben|haben soll|af bij|bij af"
        "|debet credit|credit debet|sens|dc|credit debit indicator|debit credit indicator|direction"
        "|soll haben kennzeichen|ma wn|cargo abono|d h"
    ),
    Column.CURRENCY: (
        "currency|ccy|wahrung|devise|divisa|moneda|waluta|mena|munt|muntsoort|moeda|valuutta|通貨|doviz|para birimi"
        "|payment currency|zahlungswahrung|account currency|mena uctu|deviza|waluta rachunku"
    ),
    Column.BALANCE: (
        "balance|running balance|running bal|account balance|closing balance|ledger balance|saldo|kontostand|solde"
        "|saldo contable|saldo nach buchung|saldo na trn|saldo na mutatie|saldo po operacji|zustatek|bakiye"
        "|残高|差引残高|お預り残高|balance after|balance after transaction|wallet saldo nach transaktion|resultant balance"
        "|saldo dopo operazione|saldo contabile|egyenleg|stanje|saldo efter|bokfort saldo"
    ),
    Column.TEXT: (
        "description|details|narrative|narration|memo|transaction details|transaction description|particulars"
        "|payment reference|reference|payment details|remittance information|purpose|message|note|notes"
        "|additional information|remarks|verwendungszweck|zahlungsreferenz|zahlungszweck|beschreibung|avisierungstext"
        "|mitteilungen|libelle|libelle de l operation|motif|communication|communications|informations"
        "|detail|details de l operation|mededelingen|mededeling|omschrijving|omschrijving 1|omschrijving 2"
        "|omschrijving 3|concepto|descripcion|detalle|observaciones|mas datos|causale|descrizione"
        "|descrizione operazione|causale descrizione|descrizione estesa|text|meddelande|meddelelse|tekst|melding"
        "|beskrivning|beskrivelse|rubrik|viesti|selite|tytul|tytulem|opis|opis operacji|opis transakcji|szczegoly"
        "|tytul operacji|zprava pro prijemce|poznamka|popis|zprava|descricao|descritivo|historico|descricao da operacao"
        "|摘要|取引内容|お取引内容|内容|お取り扱い内容|aciklama|kozlemeny|opis placanja|referenz|tekst na"
    ),
    Column.NAME: (
        "name|payee|payer|counterparty|counter party|counterparty name|other party|merchant|payee name|payer name"
        "|beneficiary|sender|sender name|source name|transaction partner|partner name|to from|beneficiary name"
        "|auftraggeber begunstigter|begunstigter zahlungspflichtiger|name zahlungsbeteiligter|empfanger"
        "|beguenstigter zahlungspflichtiger|zahlungsempfanger|zahlungsempfanger in|zahlungspflichtige r"
        "|zahlungspflichtiger|auftraggeber|begunstigter auftraggeber|auftraggeber empfanger|gegenpartei|partner"
        "|zahlungsbeteiligter|zahlungspartner|auftraggeber zahlungspflichtiger|contrepartie|beneficiaire|nom"
        "|nom de la contrepartie|donneur d ordre|tiers|nom contrepartie|tegenpartij|naam tegenpartij|naam"
        "|naam omschrijving|naam tegenrekening|ordenante|beneficiario|ordinante|contropartita|ordenante beneficiario"
        "|mottagare|avsandare|namn|modtager|afsender|navn|mottaker|avsender|motpart|betaler|saaja maksaja"
        "|saaja|maksaja|saajan nimi|nimi|nadawca odbiorca|kontrahent|dane kontrahenta|nazwa kontrahenta"
        "|nadawca|odbiorca|nadawca odbiorca nazwa|nazwa nadawcy odbiorcy|protistrana|nazev protiuctu"
        "|jmeno protistrany|nazev uctu protistrany|nazev protistrany|contraparte|振込依頼人|相手先|partner neve"
    ),
    Column.ACCOUNT: (
        "counterparty account|counterparty iban|counterparty account number|account number of counterparty"
        "|iban|kontonummer iban|iban zahlungsbeteiligter|kontonummer|iban bban tegenpartij|tegenrekening"
        "|tegenrekening iban bban|tegenrekeningnummer|rekening tegenpartij|tegenrekening iban"
        "|compte contrepartie|compte beneficiaire|iban contrepartie|compte de la contrepartie|partner iban"
        "|konto nadawcy odbiorcy|numer konta|nr rachunku kontrahenta|rachunek kontrahenta|numer rachunku kontrahenta"
        "|rachunek nadawcy odbiorcy|protiucet|cislo protiuctu|ucet protistrany|cislo uctu protistrany"
        "|saajan tilinumero|tilinumero|sender iban|payee account number|account number|iban konto"
        "|iban des auftraggebers|iban begunstigter|konto|kontonr|iban gegenpartei|modkonto|motkonto"
    ),
    Column.OWN: (
        "account|own account|iban auftragskonto|auftragskonto|rekening|rekeningnummer|compte|cuenta|eigenes konto"
        "|iban bban|bezeichnung auftragskonto|wallet iban|konto nr|numer rachunku|moj rachunek|own iban|conto"
        "|accountnumber|rachunek|account iban|conta|mein konto|numero de compte"
    ),
    Column.REFERENCE: (
        "transaction id|transactionid|transaktions id|transaktionsid|bank reference|fitid|volgnr|transferwise id"
        "|arkivreferanse|arkistointitunnus|id operace|id pohybu|id transakce|transactie referentie|numer operacji"
        "|transaction reference number|numer transakcji|archive id|transaction number|id transaccion|id|uuid"
        "|bankreferenz|unique id|dokumentnummer|volgnummer|numero de mouvement"
    ),
    Column.TOLD: (
        "viitenumero|viite|variabilni symbol|vs|ocr|kid|kundenreferenz|kundenreferenz end to end"
        "|end to end id|endtoendid|end to end reference|end to end referenz|betalingskenmerk|kenmerk"
        "|structured communication|structured reference|your reference|creditor reference|referencia"
        "|customer reference|reference number|ref|numero ocr|kid nummer|referens|reference client|e2e reference"
    ),
    Column.STATUS: "status|state|info|stav|zustand|estado|stato",
    Column.KIND: (
        "transaction type|type|buchungstext|buchungsart|transaktionstyp|transaktionsart|vorgang|umsatzart|umsatztyp"
        "|type operation|type d operation|categorie operation|mutatiesoort|code|tipo|tipo de operacion|rodzaj operacji"
        "|typ operacji|typ transakcji|typ pohybu|typ|laji|kategorie|category|transactietype"
    ),
}
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_MONEY_WORD = re.compile(r"\b(?:euros?|pounds?|dollars?|eur|gbp|usd|chf|kr|kc|zl)\b")
_NO_LETTER = re.compile(r"[\W_]+")
_CODE = re.compile(r"\b[A-Z]{3}\b")
_LONGEST = 45


def column_of(heading: str) -> Column | None:
    """What a heading says; a currency or a note in brackets behind it apart."""
    if not heading or len(heading) > _LONGEST:
        return None
    for form in (heading, _BRACKETS.sub(" ", heading), _CODE.sub(" ", _BRACKETS.sub(" ", heading))):
        words = bare(form)
        found = _TABLE.get(words) or _TABLE.get(" ".join(_MONEY_WORD.sub(" ", words).split()))
        if found is not None:
            return found
    return None


def bare(heading: str) -> str:
    """Small letters without accents, one blank between words."""
    folded = unicodedata.normalize(
        "NFKD", heading.casefold().replace("ø", "o").replace("ł", "l").replace("æ", "ae")
    )
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return unicodedata.normalize("NFKC", " ".join(_NO_LETTER.sub(" ", plain).split()))


_TABLE = {bare(word): column for column, words in _WORDS.items() for word in words.split("|")}

# Debit or credit in a column of its own.
WENT_OUT = frozenset(
    "s soll d dr debit debet debito dare dbit af out - borc belastung lastschrift ut b ausgang wn cargo debe".split()
)
CAME_IN = frozenset(
    "h haben c cr credit credito avere crdt bij in + alacak gutschrift inn k eingang ma abono haber".split()
)
NOT_BOOKED = (
    "pending",
    "vorgemerkt",
    "reverted",
    "declined",
    "failed",
    "cancelled",
    "canceled",
    "reserviert",
)
