"""The ladder's days: the usual ladder, and whether a ladder stands in the order of its days.

Steps stand in order of harshness, so a harsher one must not come due before a milder one. Where the
order depends on the invoice (a pay run, the last letter) nothing is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from accountsd.config.findings import Findings
from accountsd.core.book import Deed, Sender, Step
from accountsd.core.terms import Anchor, Days, Terms, TermsKind, parse_when

Path = tuple[str | int, ...]


def _letter(name: str, when: str, letter: str) -> Step:
    return Step(name, parse_when(when), letter=letter)


DEFAULT_STEPS = (
    _letter("invoice", "on issue", "invoice"),
    _letter("courtesy", "5 days after issue", "courtesy"),
    _letter("upcoming", "5 days before due", "upcoming"),
    _letter("overdue", "1 day after due", "overdue"),
    _letter("second", "10 days after due", "second_reminder"),
    _letter("firm", "18 days after due", "firm"),
    Step("personal", parse_when("25 days after due"), letter="personal", sender=Sender.OWNER),
    Step(
        "escalate", parse_when("35 days after due"), letter="escalation", cc_boss=True, approve=True
    ),
    _letter("assertive", "42 days after due", "assertive"),
    Step("notice", parse_when("49 days after due"), letter="final_demand", approve=True),
    Step("handover", parse_when("63 days after due"), deed=Deed.HAND_OVER),
)


@dataclass(frozen=True, slots=True)
class _Span:
    """The days after issue on which a step may fall: fixed to the issue, or to the due day."""

    from_due: bool
    least: int
    most: int


def check_order(steps: Mapping[int, Step], terms: Terms, at: Path, findings: Findings) -> None:
    """A problem for each step that surely comes due before one that stands above it."""
    shortest, longest = _distance(terms)
    latest: tuple[Step, _Span] | None = None
    for place, step in steps.items():
        span = _span(step)
        if span is None:
            continue
        if latest is not None and (
            _same_clock(step, latest[0])
            or (_unlike(step, latest[0]) and _before(span, latest[1], shortest, longest))
        ):
            findings.problem(
                (*at, place, "when"),
                f"`{step.name}` ({step.when}) comes before `{latest[0].name}` ({latest[0].when}),"
                " which stands above it.",
                "Steps stand in order of harshness, and so of their days: move it, or change its day.",
            )
            continue
        latest = (step, span)


def _unlike(step: Step, above: Step) -> bool:
    return (
        step.when.anchor is not above.when.anchor
        or step.when.days.working != above.when.days.working
    )


def _same_clock(step: Step, above: Step) -> bool:
    """Counted from the same day in the same days: the numbers tell."""
    if _unlike(step, above):
        return False
    sooner = step.when.days.count - above.when.days.count
    return sooner > 0 if step.when.anchor is Anchor.BEFORE_DUE else sooner < 0


def _before(step: _Span, above: _Span, shortest: int, longest: int) -> bool:
    if step.from_due == above.from_due:
        return step.most < above.least
    if step.from_due:
        return longest + step.most < above.least
    return step.most < shortest + above.least


def _span(step: Step) -> _Span | None:
    least, most = _calendar_days(step.when.days)
    match step.when.anchor:
        case Anchor.AFTER_ISSUE:
            return _Span(from_due=False, least=least, most=most)
        case Anchor.BEFORE_DUE:
            return _Span(from_due=True, least=-most, most=-least)
        case Anchor.AFTER_DUE:
            return _Span(from_due=True, least=least, most=most)
        case Anchor.BEFORE_PAY_RUN | Anchor.AFTER_LAST_LETTER:
            return None


def _calendar_days(days: Days) -> tuple[int, int]:
    """Working days are at least as many days, and seldom more than seven for five and a holiday or two."""
    return (days.count, ceil(days.count * 7 / 5) + 4) if days.working else (days.count, days.count)


def _distance(terms: Terms) -> tuple[int, int]:
    """The least and most days from issue to due."""
    match terms.kind:
        case TermsKind.DAYS:
            return terms.count, terms.count
        case TermsKind.END_OF_MONTH:
            return terms.count, terms.count + 30
        case TermsKind.DAY_OF_NEXT_MONTH:
            return min(terms.count, 28), terms.count + 30
