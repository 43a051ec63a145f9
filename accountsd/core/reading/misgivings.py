"""Why a mail of routine words may not be routine: who signs it, where the money went, what it passes on.

The words may be thanks and the signature an insolvency office's; a payment may be in full and to
another account; the matter may stand in a colleague's answer below. Each is the owner's to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.journal import Kind
from accountsd.core.reading import enclosed, hear, sentences
from accountsd.core.reading.model import Evidence
from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.quotation import own_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accountsd.core.message import Message
    from accountsd.core.reading.advice import Advice
    from accountsd.core.reading.hear import Heard
    from accountsd.core.reading.model import Desk
    from accountsd.core.reading.quotation import Own
    from accountsd.core.trust import Judgement

_ROUTINE = frozenset(
    {Kind.PAID, Kind.PROMISE, Kind.QUERY, Kind.REDIRECT, Kind.ACKNOWLEDGEMENT, Kind.OTHER}
)
_SAYS_NOTHING = frozenset({Kind.ACKNOWLEDGEMENT, Kind.OTHER})
# An office that winds a business up, or that speaks for one; never a department's mere name.
_OFFICES = re.compile(
    r"(?i)\b(?:(?:joint |provisional )?(?:administrators?|liquidators?|administrative receivers?) of"
    r"|\(?in (?:administration|liquidation|receivership)\)?|trustee in bankruptcy|official receiver"
    r"|insolvency practitioner|supervisors? of the (?:cva|iva|voluntary)|acting for\b"
    r"|(?:solicitors?|attorneys?|counsel|lawyers?) (?:for|to) \w|on behalf of our client"
    r"|debt (?:collection|recovery|advice|adviser|charity)|bailiffs?"
    r"|\w*insolvenzverwalter\w*|sachwalter|insolvenzgericht|inkasso\w*|masseverwalter\w*"
    r"|mandataire judiciaire|administrateur judiciaire|liquidateur|commissaire au sursis"
    r"|huissier|commissaire de justice|administrador(?:a)? (?:concursal|judicial|de insolvência)"
    r"|curatore fallimentare|commissario giudiziale|liquidatore giudiziale|curator\b|bewindvoerder"
    r"|gerechtsdeurwaarder|konkursförvaltare|rekonstruktör|kurator\b|bostyrer|konkursbo\w*"
    r"|pesänhoitaja|konkurssipesä\w*|syndyk|nadzorca sądowy|komornik|insolvenční správce)"
    r"|破産管財人|民事再生|代理人弁護士"
)
_ELSEWHERE = re.compile(
    r"(?i)\baccount (?:number |no\.? ?)?(?:ending|as your|that (?:you|your)|which (?:you|your)"
    r"|you (?:gave|sent|mailed|told|asked|e-?mailed|mentioned)|in your (?:e-?mail|message|mail|letter)"
    r"|from your (?:e-?mail|message|mail|letter)|as (?:asked|instructed|requested|advised) )"
    r"|\b(?:over the (?:phone|telephone)|by phone)\b|\bwhats ?app\b|\bthe (?:bank )?details in\b"
    r"|\b(?:new|other|old|second|different|updated|previous) (?:bank )?account\b"
    r"|\b(?:neue[sn]?|andere[sn]?|alte[sn]?) (?:bank)?(?:konto|verbindung)"
    r"|\b(?:nouveau|autre|ancien) compte\b|\b(?:nueva|otra|antigua) cuenta\b"
    r"|\b(?:nuovo|altro|vecchio) (?:conto|iban)\b|\b(?:nova|outra|antiga) conta\b"
    r"|\b(?:nieuwe|andere|oude) rekening\w*|\b(?:nya|annat|andra|gamla) konto\w*"
    r"|\b(?:nye|anden|andet|annen|gamle) konto\w*|\b(?:uudelle|toiselle|vanhalle) tili\w*"
    r"|\b(?:nowy|nowe|inny|inne|stary|stare) (?:konto|rachunek|numer)|\b(?:nový|jiný|starý) účet"
    r"|(?:新しい|別の|前の)口座"
)
_OWN_OR_USUAL = "Your|Our|My|The|This|That|Same|Usual|Bank|Business|Current|Company|Main|Normal"
_NAMED_ACCOUNT = re.compile(
    rf"\b(?:to|into) (?:the|your) (?!(?:{_OWN_OR_USUAL})\b)([A-Z]\w+) account"
)
_TO_COMPANY = re.compile(
    r"\b(?:went|paid|sent|transferred|made|go(?:ne|es)?) (?:out |over )?to "
    r"((?:[A-Z][\w&'-]+ ){1,4}(?:Ltd|Limited|LLC|LLP|Inc|GmbH|plc|PLC|SARL|SAS|BV|AB|AS|Oy|SL|Srl))\b"
)
# An account is told by its figures: the book's own are known, any others are not ours.
_FIGURES = re.compile(
    r"(?i)\b(?:iban|sort code|account(?: number| no\.?)?|konto\w*|compte|cuenta|conto|conta"
    r"|rekening\w*|bankgiro|tili\w*|rachunek|rachunku|účet|účtu|bsb|routing)\b\D{0,20}([\d][\d -]{3,30}\d)"
    r"|\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7})\b"
)
MOST_PASSED_ON = 4_000


def reasons(
    kind: Kind,
    message: Message,
    own: Own,
    heard: Heard,
    advised: Advice | None,
    judged: Judgement,
    desk: Desk,
) -> list[Evidence]:
    """What the owner should look at though the words are routine; empty for what is his anyway."""
    if kind not in _ROUTINE or judged.owner:
        return []
    found = enclosed.reasons(kind, message, advised)
    found += _signed(own)
    found += _passed_on(kind, own, heard, desk)
    if advised is None:
        found += _elsewhere(heard, desk)
    return found


def _signed(own: Own) -> list[Evidence]:
    """Insolvency offices, and whoever acts for somebody, by the signature."""
    return [
        Evidence("who signs", line.strip()[:160])
        for line in own.signed.split("\n")
        if _OFFICES.search(line[:300])
    ][:2]


def _elsewhere(heard: Heard, desk: Desk) -> list[Evidence]:
    """Paid, but not to the account that the book names: a mistake, or fraud."""
    pay_to = re.sub(r"[^0-9A-Z]", "", desk.book.business.pay_to.upper())
    found = []
    for one in heard.spoken:
        text = one.sentence.text
        if one.weight(Says.PAID) >= 1 and (
            _ELSEWHERE.search(text)
            or _NAMED_ACCOUNT.search(text)
            or _another_company(text, desk.book.business.name)
            or any(figures not in pay_to for figures in _figures(text))
        ):
            found.append(Evidence("paid to another account", text[:160]))
    return found[:2]


def _another_company(text: str, ours: str) -> bool:
    match = _TO_COMPANY.search(text)
    return match is not None and match.group(1).lower() not in ours.lower()


def _figures(text: str) -> Iterator[str]:
    """Account numbers in the sentence, without spaces; `from our account` is theirs."""
    for match in _FIGURES.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()].lower()
        if not before.rstrip().endswith(("our", "my", "from")):
            yield re.sub(r"[^0-9A-Z]", "", (match.group(1) or match.group(2)).upper())


def _passed_on(kind: Kind, own: Own, heard: Heard, desk: Desk) -> list[Evidence]:
    """A colleague's words below: bad news in them, or the only words there are."""
    inner = own.forwarded or own.earlier
    if inner is None or not inner.text.strip() or inner.sender == desk.trust.own_address:
        return []
    text = own_words(inner.text[:MOST_PASSED_ON], inner.sender_name, inner.sender).text
    parts, _ = sentences.split(text)
    below = hear.listen(parts, heard.spoken[0].languages if heard.spoken else ("en",))
    for says, bad, _ in hear.BAD_NEWS:
        if below.score(says) >= 1:
            return below.evidence(says, f"what they pass on: {bad.value}")
    if kind in _SAYS_NOTHING and text and inner.sender:
        return [Evidence("the matter stands in what they pass on", text[:160])]
    return []
