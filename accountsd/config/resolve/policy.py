"""Policies: the ladder checked for names, letters and the order of its days."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from accountsd.config.findings import At, Findings
from accountsd.config.problem import closest
from accountsd.config.resolve.ladder import DEFAULT_STEPS, check_order
from accountsd.config.shape.policy import DiscountShape, PolicyShape, StepShape
from accountsd.core.book import Deed, Discount, Policy, Sender, Spreading, Step, Thanks
from accountsd.core.letter import LetterClass, class_of
from accountsd.core.terms import Anchor

Path = tuple[str | int, ...]


def resolve_policies(
    shapes: Mapping[str, PolicyShape],
    findings: Findings,
    letters: Mapping[str, frozenset[str]] | None,
) -> dict[str, Policy]:
    """All policies by name; a book without any has the standard one."""
    known = frozenset().union(*letters.values()) if letters else None
    shapes = shapes or {"standard": PolicyShape()}
    return {name: _policy(name, shape, findings, known) for name, shape in shapes.items()}


def _policy(
    name: str, shape: PolicyShape, findings: Findings, known: frozenset[str] | None
) -> Policy:
    at: Path = ("policies", name)
    if shape.steps is None:
        steps = dict(enumerate(DEFAULT_STEPS))
    else:
        steps = {
            place: _step(step, (*at, "steps", place), findings, known)
            for place, step in enumerate(shape.steps)
            if step is not None
        }
    if shape.steps == []:
        findings.problem(
            (*at, "steps"),
            "A ladder without steps says nothing.",
            "Delete the line: the usual one applies.",
        )
    _names_once(steps, (*at, "steps"), findings)
    if shape.steps is not None:
        # With short terms the usual ladder's first steps may swap their days; nobody wrote them.
        check_order(steps, shape.terms, (*at, "steps"), findings)
    _gaps(shape, steps, (*at, "steps"), findings)
    return Policy(
        name=name,
        terms=shape.terms,
        steps=tuple(steps.values()),
        gap=shape.gap,
        at_most=shape.at_most,
        quiet_after_promise=shape.quiet_after_promise,
        quiet_after_remittance=shape.quiet_after_remittance,
        small_balance=str(shape.small_balance),
        tolerance=str(shape.tolerance),
        discount=_discount(shape.discount),
        spreading=Spreading(shape.allocate),
        thanks=Thanks(shape.thanks),
    )


def _discount(shape: DiscountShape | None) -> Discount | None:
    return Discount(str(shape.rate), shape.within) if shape is not None else None


def _step(shape: StepShape, at: Path, findings: Findings, known: frozenset[str] | None) -> Step:
    if (shape.letter is None) == (shape.do is None) and not findings.touches(at):
        found = "both" if shape.letter else "neither"
        findings.problem(
            at,
            f"A step has a `letter` or a `do`; `{shape.name}` has {found}.",
            "Write as in `letter: overdue`, or `do: hand over`.",
        )
    if shape.letter and known is not None and shape.letter not in known:
        meant = closest(shape.letter, known)
        findings.problem(
            (*at, "letter"),
            f"There is no letter `{shape.letter}`.",
            f"Did you mean `{meant}`?"
            if meant
            else f"Add templates/en/{shape.letter}.md beside config.yaml.",
        )
    if shape.do and shape.cc:
        findings.problem((*at, "cc"), "Only a letter has copies.", "Delete `cc`.", At.KEY)
    if shape.do and shape.approve:
        findings.warn(
            (*at, "approve"),
            f"`{shape.name}` is put before you in any case: only a letter waits for approval.",
            "Delete `approve`.",
            At.KEY,
        )
    return Step(
        name=shape.name,
        when=shape.when,
        letter=shape.letter,
        deed=Deed(shape.do) if shape.do and not shape.letter else None,
        sender=Sender(shape.sender),
        cc_boss=shape.cc == "boss",
        approve=shape.approve,
    )


def _names_once(steps: Mapping[int, Step], at: Path, findings: Findings) -> None:
    names: set[str] = set()
    letters: dict[str, str] = {}
    for place, step in steps.items():
        if step.name in names:
            findings.problem(
                (*at, place, "name"),
                f"A step before is called `{step.name}` too.",
                "Give it another name.",
            )
        names.add(step.name)
        if step.letter and step.letter in letters:
            findings.problem(
                (*at, place, "letter"),
                f"The letter `{step.letter}` is said by `{letters[step.letter]}` already; no letter is said"
                " twice of one invoice.",
                "Use another letter.",
            )
        if step.letter:
            letters[step.letter] = step.name


def _gaps(shape: PolicyShape, steps: Mapping[int, Step], at: Path, findings: Findings) -> None:
    chases = {
        place: step
        for place, step in steps.items()
        if step.letter
        and class_of(step.letter) is LetterClass.CHASE
        and step.when.anchor is Anchor.AFTER_DUE
    }
    for (_, before), (place, step) in pairwise(chases.items()):
        apart = step.when.days.count - before.when.days.count
        same = step.when.days.working == before.when.days.working == shape.gap.working
        if same and 0 <= apart < shape.gap.count:
            findings.warn(
                (*at, place, "when"),
                f"`{step.name}` comes {apart} day{'' if apart == 1 else 's'} after `{before.name}`, but the"
                f" gap is {shape.gap}: it will go later.",
                "Space the steps by the gap, or make the gap shorter.",
            )
