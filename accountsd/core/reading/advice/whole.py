"""What is said once for the whole payment: its reference and its day. Labels first, then sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.reading.advice import days, prose
from accountsd.core.reading.advice.figures import plain
from accountsd.core.reading.advice.model import Role
from accountsd.core.reading.advice.pairs import named, pairs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.reading.advice.days import Calendar
    from accountsd.core.reading.advice.model import Sheet
    from accountsd.core.reading.advice.ours import Ours
    from accountsd.core.reading.advice.pairs import Pair

LONGEST_REFERENCE = 40
BEHIND, AHEAD = timedelta(days=-14), timedelta(days=60)  # of a letter's date from the mail's
FIRST_ROWS = 30  # of a letter, in which its date stands
_SWIFT = re.compile(r"^:20:(\S{3,35})", re.MULTILINE)
_VALUE_DAY = re.compile(
    r"\b(?:value(?: date)?|valuta|wertstellung|ausführung|date de valeur|fecha valor|data valuta|data valor"
    r"|valør|valutadag|valutadatum|payment date|execution date)\s?[:=]?\s{0,3}(?:am |the |le |el |il |den )?"
    r"(\d[^\n]{5,24})",
    re.IGNORECASE,
)
_ONLY_A_DAY = re.compile(
    r"^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[ .-]{1,2}[^\W\d_]{3,12}[ .-]{1,2}\d{4}"
    r"|[^\W\d_]{3,12} \d{1,2},? \d{4}|\d{4}年.{2,8}日)$"
)
_BEFORE = (
    r"payment ref(?:erence)?|our ref(?:erence)?|ref(?:erence)?|référence|réf|referenz|zahlungsreferenz"
    r"|referencia|riferimento|referência|kenmerk|referentie|referens|reference|viite"
    r"|virement|transferencia|bonifico|transferência|utr|remesa|trace(?: number)?|cheque|check"
    r"|confirmation|eft|ach|bacs|cro|trn|überweisung|overboeking|betalningsreferens|numer referencyjny"
    r"|show(?:s|n|ing)?(?: up)?(?: on your (?:bank )?statement)? as|appears? as|statement as"
    r"|(?:for|our) payment|marked|quoting"
    r"|look(?:ing)?(?: out)? for"
    r"|(?:will|should) (?:read|say|come up as)"
    r"|under the reference|mit dem verwendungszweck|verwendungszweck|sous la référence|con referencia"
    r"|con causale|causale|met kenmerk|onder vermelding van"
)
_SPOKEN = re.compile(
    rf"\b(?:\w{{3,12}}(?:kenmerk|referen(?:z|s|tie))|{_BEFORE})(?![^\W\d_])(?:\s(?:ref(?:erence)?|number|no|id))?\.?\s{{0,2}}(?:is|no\.?|nr\.?|n[°ºo]\.?"
    rf"|number|num\.?|#|:|id|quoted"
    rf"|of)?\s{{0,2}}[:#]?\s{{0,2}}[\"'“(]?((?-i:[A-Z]{{4,18}} [A-Z]{{2,8}}\b)"
    r"|(?-i:[A-Z]{2,8} )?[A-Z0-9][A-Za-z0-9/_.-]{1,38}[A-Za-z0-9])",
    re.IGNORECASE,
)
_CAPITALS = re.compile(
    r"(?!(?:BACS|SEPA|IBAN|CHAPS|SWIFT)\b)"
    r"[A-Z](?:[A-Z&/-]{3,17}|[A-Z&/-]{2} [A-Z&]{2})(?:[A-Z&]| [A-Z&]{2}){0,17}$"
)
_PLAIN_WORDS = frozenset(
    [
        "PAYMENT",
        "REMITTANCE",
        "ADVICE",
        "INVOICE",
        "TOTAL",
        "AMOUNT",
        "DATE",
        "BANK",
        "ACCOUNT",
        "NUMBER",
    ]
)
# A day or a sum is no reference.
_NO_REFERENCE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[£€$¥]?[\d.,]+[.,]\d\d(?: [A-Z]{3})?")
_DAY_BEHIND = re.compile(r"\s\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$")
_TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|arvo|evening|lunchtime)|just (?:now|sent|paid|made)|today's"
    r"|heute|heutig\w*"
    r"|aujourd'hui|ce jour|hoy|con fecha de hoy|oggi|in data odierna|hoje|vandaag|zojuist|idag|i dag"
    r"|tänään|dzisiaj|dziś|dnes)\b|本日",
    re.IGNORECASE,
)
# When it should be there is no day of payment.
_ARRIVES = re.compile(
    r"\b(?:(?:expected|estimated) (?:arrival|delivery|on|by|in)|arriv\w+|should reach|should be with you"
    r"|expect it)\b",
    re.IGNORECASE,
)
_PAID_ON = re.compile(
    r"\b(?:did|done|put|sorted|left (?:our|my|the)|eft"
    r"|ach|bacs|remittance|advice|zahlungsavis|avis|aviso|avviso|paid|sent|made"
    r"|payment|transfer(?:red)?|deposited|remitted|credited|processed|released|mailed|dated|leaves?"
    r"|value|überwiesen|gezahlt|zahlung|angewiesen|bezahlt|virement|réglé|payé|règlement"
    r"|pagado|transferencia|abonar\w*|pago|transferid\w+|pagat\w+|bonifico|pagamento|transferência"
    r"|betaald|overgemaakt|betaling|betalt|betalat|utbetal\w+|overført|maksettu|maksu|przelew\w*"
    r"|zapłac\w+|uhrazen\w+|platb\w+|indsat|insatt|inns[ae]tt|gutgeschrieben|accreditat\w+|creditad[oa]s?|bijgeschreven)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Sheets that belong together, and their text."""

    sheets: tuple[Sheet, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Whole:
    """The payment as a whole."""

    reference: str | None
    day: date | None


def whole(
    groups: list[Group], subjects: Iterable[str], ours: Ours, calendar: Calendar, first: int
) -> Whole:
    """The sheets with the lines come first, then the rest of the mail. `first`: the row of the first line."""
    labelled = [[pair for sheet in group.sheets for pair in pairs(sheet)] for group in groups]
    texts = [group.text for group in groups]
    spoken = [*texts, *subjects]
    reference = (
        _labelled_reference(labelled, ours, 1, first)
        or _tagged(texts)
        or _labelled_reference(labelled, ours, 1, first, ours_too=True)
        or _spoken(spoken, ours, strong=True)
        or _labelled_reference(labelled, ours, 2, first)
        or _labelled_reference(labelled, ours, 3, first)
        or _spoken(spoken, ours, strong=False)
    )
    return Whole(reference, _day(groups, labelled, calendar))


def _labelled_reference(
    labelled: list[list[Pair]], ours: Ours, rank: int, first: int, *, ours_too: bool = False
) -> str | None:
    """In a list with a reference for each supplier, the one that stands last before the first line."""
    for number, said in enumerate(labelled):
        found: dict[str, list[tuple[int, str]]] = {}
        for pair in said:
            if pair.meaning.role is Role.REFERENCE and pair.meaning.rank == rank:
                value = _cleaned(pair.value) or named(pair.meaning, pair.value)
                if value and (ours_too or not any(h.sure for h in ours.hits(value, headed=False))):
                    found.setdefault(pair.meaning.phrase, []).append((pair.row, value))
        for values in found.values():
            above = [value for row, value in values if row < first] if number == 0 else []
            return above[-1] if above else values[0][1]
    return None


def _tagged(texts: list[str]) -> str | None:
    """The sender's reference in a SWIFT message."""
    for text in texts:
        match = _SWIFT.search(text[:40_000])
        if match:
            return _cleaned(match.group(1))
    return None


def _cleaned(value: str) -> str | None:
    """As printed, without what follows it; None for what is no reference."""
    value = re.split(
        r"\s{2,}|\t|[;|]|,\s|\s[-–/]\s(?=[a-z])|\s/\s(?=[^\W\d_])|\s\(|\s(?:dated|of|on|vom|du|del|date|for)\s",
        plain(value),
        maxsplit=1,
    )[0]
    value = re.sub(r"^(?:on \w+ )?(?:is|was|will be) ", "", value, flags=re.IGNORECASE)
    value = _DAY_BEHIND.sub("", value.replace("−", "-")).strip(" .:,*\"'“”()#")
    if not 3 <= len(value) <= LONGEST_REFERENCE or len(value.split()) > 6:
        return None
    if sum(c.isdigit() for c in value) < 2 and not _CAPITALS.match(value):
        return None
    return None if _NO_REFERENCE.fullmatch(value) else value


def _spoken(texts: list[str], ours: Ours, *, strong: bool) -> str | None:
    """`reference TE-0418` in a sentence; `strong`: "payment" or "reference" itself stands before it."""
    for text in texts:
        for match in _SPOKEN.finditer(plain(text[:20_000])):
            value = _cleaned(match.group(1))
            if (
                value
                and not any(c.isdigit() for c in value)
                and (match.group(1) != match.group(1).upper() or _PLAIN_WORDS & {*value.split()})
            ):
                continue
            sure = bool(
                re.match(
                    r"payment ref|our ref|ref|show|look|appear|quot|marked|caus|réf|zahlungsref|rif|utr"
                    r"|virement|statement|\w*kenmerk|\w{3,}referen",
                    match.group(),
                    re.IGNORECASE,
                )
            )
            if (
                value
                and (sure or not strong)
                and not any(h.sure for h in ours.hits(value, headed=False))
            ):
                return value
    return None


def _day(groups: list[Group], labelled: list[list[Pair]], calendar: Calendar) -> date | None:
    """A label that names the payment's day, a sentence that tells of paying, the paper's own date."""
    found = _labelled_day(labelled, 1, calendar) or _inline_day(groups, calendar)
    if found:
        return found
    for group, said in zip(groups, labelled, strict=True):
        found = (
            _told_day(group.text, calendar)
            or _labelled_day([said], 3, calendar)
            or _dated(group.sheets, calendar)
        )
        if found:
            return found
    today = any(_TODAY.search(group.text[:20_000]) for group in groups)
    return calendar.base if today else None


def _labelled_day(labelled: list[list[Pair]], rank: int, calendar: Calendar) -> date | None:
    for said in labelled:
        for pair in said:
            if (
                pair.meaning.role is Role.PAY_DAY
                and pair.meaning.rank == rank
                and (found := days.day(pair.value, calendar))
            ):
                return found
    return None


def _inline_day(groups: list[Group], calendar: Calendar) -> date | None:
    """`…, Valuta 06.11.2026`: a label and its day in the middle of a line."""
    for group in groups:
        for match in _VALUE_DAY.finditer(plain(group.text[:40_000])):
            if found := days.day(match.group(1), calendar):
                return found
    return None


def _told_day(text: str, calendar: Calendar) -> date | None:
    for sentence in re.split(r"(?<=[.!?])\s+|\n", plain(text[:40_000])):
        if _ARRIVES.search(sentence):
            continue
        told = prose.clauses(sentence)[0]
        paid = _PAID_ON.search(told) if len(told) <= 400 else None
        if paid and (found := days.day(told[paid.start() :], calendar) or days.day(told, calendar)):
            return found
    return None


def _dated(sheets: Iterable[Sheet], calendar: Calendar) -> date | None:
    """A letter's date: a cell near the top that is a day and nothing else."""
    for sheet in sheets:
        for row in sheet.rows[:FIRST_ROWS]:
            for cell in row.cells if len(row.cells) <= 2 else ():
                found = days.day(cell.text, calendar) if _ONLY_A_DAY.match(cell.text) else None
                if found and BEHIND <= found - calendar.base <= AHEAD:
                    return found
    return None
