"""What a routine question asks for, of the few things that Tony can answer from the book himself.

Words tell; one question that they do not tell, or one word that asks for more than what lies in the
book (a form, a change, a signature), and the whole mail is the owner's to answer. Nothing is guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.journal import Kind
from accountsd.core.reading.model import Matter
from accountsd.core.reading.phrases.grammar import Says

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accountsd.core.reading.hear import Heard, Spoken

# The more telling first: a "statement as PDF" is a statement, a "copy of the order number" is none.
_WORDS: Mapping[Matter, Mapping[str, str]] = {
    Matter.STATEMENT: {
        "en": "statement|open items|list of open|outstanding balance|what we owe|balance confirmation",
        "de": "kontoauszug|saldenliste|saldenbestätigung|offene posten|offenen posten|op-liste|kontostand",
        "fr": "relevé|extrait de compte|situation de notre compte",
        "es": "estado de cuenta|extracto|partidas abiertas|saldo pendiente",
        "it": "estratto conto|partite aperte|situazione contabile",
        "pt": "extrato|extracto|conta corrente|posição da conta",
        "nl": "rekeningoverzicht|openstaande posten|saldo-overzicht|saldo overzicht",
        "sv": "kontoutdrag|saldobesked|öppna poster|reskontra",
        "da": "kontoudtog|åbne poster|saldoopgørelse",
        "no": "kontoutskrift|kontoutdrag|reskontro|åpne poster",
        "fi": "tiliote|saldovahvistu|saldoluettelo|avoimet laskut|avoimista laskuista",
        "pl": "wyciąg|zestawienie|saldo",
        "cs": "výpis|saldo|přehled neuhrazených",
        "ja": "残高|取引明細|未払い一覧",
    },
    Matter.VAT_NUMBER: {
        "en": "vat number|vat no|vat id|vat reg|tax id|gst number|gstin|abn",
        "de": "ust-id|ustid|umsatzsteuer-id|ust-idnr|uid-nummer|steuernummer",
        "fr": "numéro de tva|n° de tva|n° tva|tva intracommunautaire",
        "es": "nif|cif|número de iva|nif-iva",
        "it": "partita iva|p. iva|p.iva",
        "pt": "nif|nipc|número de contribuinte|cnpj",
        "nl": "btw-nummer|btw nummer|btw-id",
        "sv": "momsnummer|momsregistreringsnummer|vat-nummer|organisationsnummer",
        "da": "cvr|momsnummer|se-nummer",
        "no": "organisasjonsnummer|mva-nummer|org.nr|org nr",
        "fi": "alv-numero|alv-tunniste|y-tunnus",
        "pl": "nip|numer vat",
        "cs": "dič|ičo",
        "ja": "登録番号|インボイス番号",
    },
    Matter.BANK_DETAILS: {
        "en": "bank details|account details|account number|iban|sort code|bank account|payment details"
        "|where do we pay|where should we pay|where do i pay|routing number|remit to",
        "de": "bankverbindung|bankdaten|kontonummer|iban|kontoverbindung",
        "fr": "coordonnées bancaires|rib|iban",
        "es": "datos bancarios|iban|número de cuenta|cuenta bancaria",
        "it": "coordinate bancarie|dati bancari|iban",
        "pt": "dados bancários|iban|nib",
        "nl": "bankgegevens|rekeningnummer|iban",
        "sv": "bankgiro|bankuppgifter|kontonummer|iban|bankkonto",
        "da": "bankoplysninger|kontonummer|registreringsnummer|iban|kontooplysninger",
        "no": "kontonummer|bankopplysninger|iban|kontoopplysninger",
        "fi": "tilinumero|pankkitie|tilitie|iban",
        "pl": "numer konta|numer rachunku|dane bankowe|iban|danych bankowych|numeru konta",
        "cs": "číslo účtu|bankovní spojení|iban|čísla účtu",
        "ja": "振込先|口座",
    },
    Matter.PURCHASE_ORDER: {
        "en": "which po|what po|po number|purchase order number|which purchase order|order number|po no",
        "de": "bestellnummer|welche bestellung|welcher bestellung|auftragsnummer",
        "fr": "numéro de commande|n° de commande|bon de commande",
        "es": "número de pedido|orden de compra|qué pedido",
        "it": "numero d'ordine|numero di ordine|ordine d'acquisto|quale ordine",
        "pt": "número de encomenda|nota de encomenda|número do pedido|ordem de compra",
        "nl": "bestelnummer|inkoopordernummer|po-nummer|welke bestelling",
        "sv": "ordernummer|inköpsorder|beställningsnummer|po-nummer",
        "da": "ordrenummer|indkøbsordre|rekvisitionsnummer|po-nummer",
        "no": "bestillingsnummer|ordrenummer|innkjøpsordre|po-nummer",
        "fi": "tilausnumero|ostotilau",
        "pl": "numer zamówienia|numeru zamówienia",
        "cs": "číslo objednávky|čísla objednávky",
        "ja": "注文番号|発注番号",
    },
    Matter.COPY: {
        "en": "copy|copies|resend|re-send|pdf|invoice again|it again|them again|never got the invoice"
        "|never received the invoice|not received the invoice|n't received the invoice|find the invoice",
        "de": "kopie|nochmal|noch einmal|nochmals|erneut|pdf|rechnung nicht erhalten|rechnung nie erhalten",
        "fr": "copie|duplicata|pdf|renvoy|retransmettre|pas reçu la facture",
        "es": "copia|duplicado|pdf|reenv|volver a enviar|no hemos recibido la factura",
        "it": "copia|duplicato|pdf|rinviar|rimandar|reinviar|di nuovo|non abbiamo ricevuto la fattura",
        "pt": "cópia|segunda via|2ª via|pdf|reenvi|novamente|não recebemos a fatura",
        "nl": "kopie|opnieuw|nogmaals|pdf|factuur niet ontvangen",
        "sv": "kopia|skicka om|på nytt|pdf|inte fått fakturan",
        "da": "kopi|sende den igen|gensend|på ny|pdf|ikke modtaget fakturaen",
        "no": "kopi|på nytt|sende den igjen|pdf|ikke mottatt fakturaen",
        "fi": "kopio|kopion|uudelleen|uudestaan|pdf|emme ole saaneet laskua",
        "pl": "kopi|duplikat|ponownie|jeszcze raz|pdf|nie otrzymaliśmy faktury",
        "cs": "kopi|znovu|ještě jednou|pdf|fakturu jsme nedostali|fakturu jsme neobdrželi",
        "ja": "再送|控え|写し|コピー|pdf|もう一度",
    },
}
# Who asks for these asks for more than a look into the book.
_MORE = (
    "form|questionnaire|w-9|w9|w-8|portal|add |include|quote our|put our|put the|put a|show our"
    "|change|amend|correct|reissue|re-issue|instead|different|wrong|signed|signature|stamp|timesheet"
    "|time sheet|breakdown|contract|certificate|original|by post|separate|split|discount|confirm"
    "|bank statement|new "
    "|formular|änder|korrig|anders|unterschr|stempel|nachweis|aufschlüssel|aufgeschlüsselt|stunden"
    "|getrennt|ergänz|neue|vertrag|bestätig|skonto"
    "|formulaire|modif|corrig|changer|signé|tampon|attestation|détail|séparé|ajout|nouve|contrat"
    "|confirm|formulario|cambi|firmad|sello|certificado|desglose|separad|añad|nuev|contrato"
    "|modulo|modific|firmat|timbr|certificat|dettagli|separat|aggiung|nuov|contratto|conferm"
    "|alter|assinad|carimb|certid|detalh|adicion|nova |novo |formulier|wijzig|aanpass|ondertekend"
    "|specificatie|toevoeg|nieuw|bevestig|blankett|ändra|rätta|underteckn|specifik|lägg till|bekräft"
    "|blanket|ændre|rette|underskr|tilføj|bekræft|skjema|endre|signer|legg til|bekreft|lomake|muut"
    "|korja|allekirj|erittely|lisä|uusi |vahvist|formularz|zmien|popraw|podpis|pieczą|dopis|nowy"
    "|potwierd|formulář|změn|oprav|podep|razítk|doplň|nový|potvr|変更|修正|訂正|署名|押印|内訳|追加|確認"
)
_MORE_OF = re.compile(
    "|".join(f"(?<![^\\W_]){re.escape(word)}" for word in _MORE.split("|") if word.isascii())
    + "|"
    + "|".join(re.escape(word) for word in _MORE.split("|") if not word.isascii())
)


def matters(heard: Heard, kind: Kind) -> tuple[Matter, ...]:
    """What a question asks for, each thing once; nothing where one is not told by its words."""
    if kind is not Kind.QUERY:
        return ()
    found: dict[Matter, None] = {}
    for one in heard.spoken:
        asks = one.weight(Says.QUERY) > 0 or one.sentence.text.rstrip().endswith(("?", "？"))
        if not asks:
            continue
        matter = _matter(one)
        if matter is None:
            return ()
        found[matter] = None
    return tuple(found)


def _matter(one: Spoken) -> Matter | None:
    text = one.sentence.folded
    if _MORE_OF.search(text):
        return None
    for matter, by_language in _WORDS.items():
        for language in one.languages:
            if any(_stands(word, text) for word in by_language.get(language, "").split("|")):
                return matter
    return None


def _stands(word: str, text: str) -> bool:
    """The word begins at the beginning of a word; Japanese has no such beginnings."""
    if not word:
        return False
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum() or not word[0].isascii():
            return True
        at = text.find(word, at + 1)
    return False
