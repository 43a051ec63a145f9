"""What is said once for the whole payment: its reference, its day, its total. Labels first, then sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.reading.advice import days
from accountsd.core.reading.advice.figures import plain
from accountsd.core.reading.advice.model import Role
from accountsd.core.reading.advice.pairs import pairs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.reading.advice.days import Calendar
    from accountsd.core.reading.advice.model import Sheet
    from accountsd.core.reading.advice.ours import Ours
    from accountsd.core.reading.advice.pairs import Pair

LONGEST_REFERENCE = 40
_BEFORE = (
    r"payment ref(?:erence)?|our ref(?:erence)?|ref(?:erence)?|référence|réf|referenz|zahlungsreferenz|referencia|riferimento|referência|kenmerk|referentie|referens|reference|viite"
    r"|virement|transferencia|bonifico|transferência|utr|remesa|trace(?: number)?|cheque|check|confirmation|eft|ach|bacs|cro|trn|überweisung|overboeking|betalningsreferens|numer referencyjny"
)
_SPOKEN = re.compile(
    rf"\b(?:{_BEFORE})\.?\s{{0,2}}(?:is|no\.?|nr\.?|n[°ºo]\.?|number|num\.?|#|:|id|quoted|of)?\s{{0,2}}[:#]?\s{{0,2}}[\"'“(]?([A-Z0-9][A-Za-z0-9/_.-]{{2,38}}[A-Za-z0-9])",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening)|just (?:now|sent|paid|made)|today's|heute|heutig\w*|aujourd'hui|ce jour|hoy|con fecha de hoy|oggi|in data odierna|hoje|vandaag|zojuist|idag|i dag|tänään|dzisiaj|dziś|dnes)\b|本日",
    re.IGNORECASE,
)
_PAID_ON = re.compile(
    r"\b(?:paid|sent|made|payment|transfer(?:red)?|deposited|remitted|credited|processed|released|mailed|dated|leaves?|value|überwiesen|gezahlt|zahlung|angewiesen|bezahlt|virement|réglé|payé|règlement"
    r"|pagado|transferencia|abonar\w*|pago|transferid\w+|pagat\w+|bonifico|pagamento|transferência|betaald|overgemaakt|betaling|betalt|betalat|utbetal\w+|overført|maksettu|maksu|przelew\w*|zapłac\w+|uhrazen\w+|platb\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Whole:
    """The payment as a whole."""

    reference: str | None
    day: date | None


def whole(
    groups: Iterable[tuple[Iterable[Sheet], str]],
    subjects: Iterable[str],
    ours: Ours,
    calendar: Calendar,
) -> Whole:
    """From the sheets that hold the lines, then from the rest of the mail, in that order."""
    labelled: list[list[Pair]] = []
    texts: list[str] = []
    for sheets, text in groups:
        labelled.append([pair for sheet in sheets for pair in pairs(sheet)])
        texts.append(text)
    reference = _labelled_reference(labelled, ours, (1,)) or _spoken(
        [*texts, *subjects], ours, strong=True
    )
    reference = (
        reference
        or _labelled_reference(labelled, ours, (2,))
        or _labelled_reference(labelled, ours, (3,))
    )
    reference = reference or _spoken([*texts, *subjects], ours, strong=False)
    return Whole(reference, _day(labelled, texts, calendar))


def _labelled_reference(
    labelled: list[list[Pair]], ours: Ours, ranks: tuple[int, ...]
) -> str | None:
    for said in labelled:
        for pair in said:
            if pair.meaning.role is Role.REFERENCE and pair.meaning.rank in ranks:
                value = _cleaned(pair.value)
                if value and not any(h.sure for h in ours.hits(value, headed=False)):
                    return value
    return None


def _cleaned(value: str) -> str | None:
    """As printed, without what follows it; None for what is no reference."""
    value = re.split(
        r"\s{2,}|\t|[;|]|,\s|\s[-–]\s|\s\(|\s(?:dated|of|on|vom|du|del|date|for)\s",
        plain(value),
        maxsplit=1,
    )[0]
    value = value.strip(" .:,*\"'“”()#")
    if not 3 <= len(value) <= LONGEST_REFERENCE or sum(c.isdigit() for c in value) < 2:
        return None
    if len(value.split()) > 6 or re.fullmatch(
        r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[£€$¥]?[\d.,]+[.,]\d\d(?: [A-Z]{3})?", value
    ):
        return None
    return value


def _spoken(texts: list[str], ours: Ours, *, strong: bool) -> str | None:
    """`reference TE-0418` in a sentence; `strong`: "payment" or "reference" itself stands before it."""
    for text in texts:
        for match in _SPOKEN.finditer(plain(text[:20_000])):
            value = _cleaned(match.group(1))
            sure = bool(
                re.match(
                    r"payment ref|our ref|ref|réf|zahlungsref|rif|utr|virement|kenmerk",
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


def _day(labelled: list[list[Pair]], texts: list[str], calendar: Calendar) -> date | None:
    """A label that names the payment's day, then a sentence that tells of paying, then the paper's own date."""
    for rank in (1, 3):
        for said in labelled:
            for pair in said:
                if pair.meaning.role is Role.PAY_DAY and pair.meaning.rank == rank:
                    if found := days.day(pair.value, calendar):
                        return found
        if rank == 1 and (found := _told_day(texts, calendar)):
            return found
    return None


def _told_day(texts: list[str], calendar: Calendar) -> date | None:
    for text in texts:
        for sentence in re.split(r"(?<=[.!?])\s+|\n", plain(text[:40_000])):
            if not _PAID_ON.search(sentence) or len(sentence) > 400:
                continue
            paid = _PAID_ON.search(sentence)
            after = sentence[paid.start() :] if paid else sentence
            if found := days.day(after, calendar) or days.day(sentence, calendar):
                return found
            if _TODAY.search(sentence):
                return calendar.base
    return None
