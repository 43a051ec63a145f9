"""Sentences that name our invoices and sums: £1,200.00 against INV-01190 and £300 for the next.

A sum goes with the number it stands beside; where that is not plain, no sum is given.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.reading.advice import phrases
from accountsd.core.reading.advice.figures import figures, plain
from accountsd.core.reading.advice.model import ON_ACCOUNT, Entry, Figure, Found
from accountsd.core.reading.advice.ours import Hit
from accountsd.core.reading.hear import FUTURE, PAST

if TYPE_CHECKING:
    from accountsd.core.reading.advice.ours import Ours

MOST_SENTENCES = 300
LONGEST = 480
_END = re.compile(r"(?<=[.!?。])\s+(?=[A-ZÀ-Ý¿¡\u3040-\u9fff])|\n\s*\n")
# What is only announced, or is told for information, is no payment.
_NOT_PAID = re.compile(
    r"\b(?:balance|remaining|remainder|rest|will follow|to follow|next (?:month|week|run)"
    r"|withheld until|hold|queried|query|dispute\w*|not (?:yet|included|been|in th\w+)|waiting|awaiting"
    r"|pending|on hold|left out|excluded|still|outstanding|due"
    r"|unpaid|later|offer|discount if|instead of|originally|fee of|vat|gst|of which|rest(?:betrag"
    r"|lich\w*)?|folgt|solde|reste|suivra|pendiente|restante|saldo|volgt|återstående|resten"
    r"|noch|in prüfung|geprüft|en attente|en cours"
    r"|pendientes|in sospeso|nog niet|nog in|ännu|endnu|vielä|jeszcze|ještě)\b",
    re.IGNORECASE,
)
# From here on it is about what is still to come.
_TURN = re.compile(
    r"[,;(–-]\s*(?:but |and |the )?(?:the )?(?:balance|remaind|remaining|rest\b|other\b|solde|saldo|resto)"
    r"|\b(?:and|but|with) (?:the|my|our) (?:other|rest|balance|remainder|remaining)\b"
    r"|\s[-–]\s(?:i |we )?(?:will|shall)\b|\bwhich leaves\b|\bleaving\b|\s[-–,;]?\s?(?:i'll|we'll|i will"
    r"|we will|i shall|we shall)\b",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"\b(?:put [£$€¥]?\d[\d.,]{0,12}k? (?:across|through|over|in|into)"
    r"|(?:a|an|one|two|three|four|my|our|today's) transfers?"
    r"|left (?:our|my|the) (?:bank )?account|debited|come out of (?:our|my) account"
    r"|paid|sent|transferred|settled|cleared|banked|bpay|direct credit(?:ed)?|pushed|popped|dropped"
    r"|processed|released|went|gone|put (?:it )?through|put through|wired|remitted|deposited|gone (?:over"
    r"|across|out|off|through)|went (?:over|across|out|off|through)|(?:done|did|made|sent) (?:a|an|the"
    r"|your) (?:transfer|payment|eft|bacs|cheque|check|wire)"
    r"|bezahlt|überwiesen|überweisung|zahlung|angewiesen|payé|réglé|viré|virement|règlement|pagado"
    r"|transferido|transferencia|pago|pagato|bonifico|bonificato|pagamento|pago|transferência|betaald"
    r"|overgemaakt|overgeboekt"
    r"|betalt|betalat|överfört|overført|maksettu|maksoimme|zapłac\w+|przelew\w*|przelali\w*|zaplati\w*"
    r"|transferimos|transferiu|pag[aá]mos|liquid[aá]mos|efetu[aá]mos|he pagado|pagué|sorted (?:the|your|out)"
    r"|uhradi\w*|platb\w*)\b",
    re.IGNORECASE,
)
# A sum that is named without a number of ours is the whole only where it is said to be.
_ALTOGETHER = re.compile(
    r"\b(?:totals?|totall?ing|all up|in all|altogether|all told|together|sum|amount(?:s|ing)?"
    r"|comes? to|makes|making|gesamt\w*|insgesamt|zusammen|summe|betrag|soit|ensemble|somme|montant|en total"
    r"|suma|importe|in tutto|totale|importo|complessiv\w+|no total|valor|montante|totaal|samen|bedrag|totalt"
    r"|sammanlagt|samlet|i alt|belopp\w*|beløb\w*|beløp\w*|yhteensä|razem|łącznie|celkem|kwot\w+"
    r"|částk\w+)\b|合計|総額",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """Pieces between full stops or empty lines; lines that were wrapped are joined."""
    pieces = _END.split(text[:100_000])[:MOST_SENTENCES]
    return [" ".join(piece.split())[:LONGEST] for piece in pieces if piece.strip()]


def speaks(text: str, places: int = 2) -> bool:
    """Whether a sentence tells of a sum that has gone."""
    return any(
        _GONE.search(one) and not _to_come(one) and any(f.sure for f in figures(one, places))
        for one in sentences(text)
    )


def _to_come(sentence: str) -> bool:
    low = sentence.lower()
    return bool(FUTURE.search(low)) and not PAST.search(low)


def told(text: str, ours: Ours, places: int) -> Found:
    """Entries from sentences; a sum of a sentence without a number is a total."""
    found = Found()
    for sentence in sentences(text):
        if _NOT_PAID.search(sentence) and not _GONE.search(sentence):
            continue
        for clause in clauses(sentence):
            _clause(clause, ours, places, found)
    found.entries = _without_asides(found)
    return found


def _without_asides(found: Found) -> list[Entry]:
    """A number without a sum, where the others come to the whole, is spoken of and not paid."""
    summed = [figure.value for entry in found.entries for _, figure in entry.figures]
    whole = {figure.value for rank, figure, _ in found.totals if rank <= 2}
    if summed and sum(summed) in whole:
        return [entry for entry in found.entries if entry.figures]
    return found.entries


def clauses(sentence: str) -> list[str]:
    """Up to the word that turns to what is not paid."""
    turn = _TURN.search(sentence)
    return [sentence[: turn.start()]] if turn else [sentence]


def _clause(clause: str, ours: Ours, places: int, found: Found) -> None:
    if _to_come(clause):
        return
    hits = _once([*ours.hits(clause, headed=False), *ours.strangers(clause)])
    sums = [_unbracketed(f, clause) for f in figures(clause, places) if f.sure]
    sums = [f for f in sums if f.value > 0]
    sums = [f for f in sums if not any(h.start < f.end and f.start < h.end for h in hits)]
    if not hits and len(sums) == 1 and _GONE.search(clause) and phrases.on_account(clause):
        found.entries.append(replace(_entry(Hit((), ON_ACCOUNT, 0, 0, sure=False), sums[0])))
    if not hits:
        rank = 2 if _GONE.search(clause) or _ALTOGETHER.search(clause) else 3
        found.totals += [(rank, f, "said") for f in sums[:1]]
        return
    if _NOT_PAID.search(clause) and not sums:
        return
    if len(sums) == 1 and len(hits) == 1:
        found.entries.append(_entry(hits[0], sums[0]))
        found.totals.append((2, sums[0], "said"))
        return
    paired = _side_by_side(hits, sums)
    found.entries += [_entry(hit, paired.get(hit.start)) for hit in hits]
    rest = [f for f in sums if f not in paired.values()]
    found.totals += [(2, f, "said") for f in rest if paired or len(rest) == 1]


def _unbracketed(figure: Figure, clause: str) -> Figure:
    """A sum in brackets or behind a dash is taken off in a table; in a sentence it is only told."""
    said = plain(clause)[figure.start :].lstrip()
    told = said[:1] in {"(", "["} or (said[:1] in {"-", "–", "—"} and said[1:2] == " ")
    return replace(figure, value=abs(figure.value)) if told else figure


def _side_by_side(hits: list[Hit], sums: list[Figure]) -> dict[int, Figure]:
    """As many sums as numbers and in turn; a sum before all of them is the whole."""
    # A sum more than there are numbers is the whole; beside one number nobody can tell which it is.
    for offered in (sums, sums[1:], sums[:-1]) if len(hits) > 1 else (sums,):
        if len(offered) == len(hits) > 0:
            order = sorted([*((h.start, "n") for h in hits), *((f.start, "s") for f in offered)])
            kinds = "".join(kind for _, kind in order)
            if kinds in {"ns" * len(hits), "sn" * len(hits)}:
                return {hit.start: figure for hit, figure in zip(hits, offered, strict=True)}
    return {}


def _once(hits: list[Hit]) -> list[Hit]:
    kept: dict[tuple[str, ...], Hit] = {}
    for hit in hits:
        kept.setdefault(hit.numbers or (hit.words,), hit)
    return sorted(kept.values(), key=lambda hit: hit.start)


def _entry(hit: Hit, figure: Figure | None) -> Entry:
    named = (("said", figure),) if figure else ()
    return Entry(number=None, words=hit.words, figures=named, candidates=hit.numbers)
