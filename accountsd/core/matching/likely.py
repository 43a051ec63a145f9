"""What speaks for an invoice without being beyond doubt: candidates for the owner, the best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.matching.certain import Case, spread
from accountsd.core.matching.model import Candidate
from accountsd.core.matching.payer import Strength
from accountsd.core.matching.subset import only_choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from accountsd.core.matching.model import Certain
    from accountsd.core.matching.payable import Payable
    from accountsd.core.receivable import AdviceState

MOST = 5  # candidates that are put before the owner


def of_certain(found: Sequence[Certain]) -> tuple[Candidate, ...]:
    """Two certain solutions that differ are two candidates."""
    return tuple(
        Candidate(part.client, part.shares, one.why) for one in found for part in one.parts
    )[:MOST]


def candidates(case: Case) -> tuple[Candidate, ...]:
    """As the client says; else by the amount; each way of spreading once."""
    found: dict[tuple[object, ...], Candidate] = {}
    for one in (*_as_named(case), *_by_payer(case), *_by_amount_alone(case)):
        if one.shares or one.about:
            found.setdefault((one.shares, one.about), one)
    return tuple(found.values())[:MOST]


def _as_named(case: Case) -> Iterator[Candidate]:
    """Numbers named, in full or shortened, though the sum is another."""
    for numbers, how in (
        (case.mentioned.full, "named"),
        (case.mentioned.hinted, "named, not in full"),
    ):
        meant = [case.payable[n] for n in numbers if n in case.payable]
        for client in dict.fromkeys(one.client for one in meant):
            own = [one for one in meant if one.client == client]
            for one in own:
                if case.minor in one.told:
                    yield _told(case, one)
                elif one.told and not one.balance:
                    yield _contradicted(case, one)
            owed = sum(one.balance for one in own)
            if owed:
                yield Candidate(client, spread(case, own), _compared(case, own, owed, how))


def _by_payer(case: Case) -> Iterator[Candidate]:
    """The payer's invoices that the amount fits: one, an advice, the one sum of several."""
    payer = case.payer
    if payer is None:
        return
    whose = {
        Strength.NAMED: "the payer's name is theirs",
        Strength.LEARNED: "this payer has paid for them before",
        Strength.SIMILAR: "the payer's name is like theirs",
    }[payer.strength]
    own = case.of(payer.client)
    for one in own:
        if case.minor in one.told:
            yield _told(case, one)
        if one.is_settled_by(case.minor):
            yield Candidate(
                payer.client, spread(case, [one]), f"{whose}, the amount settles {one.number}"
            )
    for advice in case.accounts[payer.client].advices:
        if not advice.money_came and _sum(advice, own) == case.minor:
            shares = spread(case, [o for o in own if o.number in _numbers(advice)])
            yield Candidate(payer.client, shares, f"{whose}, the amount is what they advised")
    open_ = [one for one in own if one.balance]
    chosen = only_choice([one.balance for one in open_], case.minor)
    if chosen is not None and len(chosen) > 1:
        several = [open_[at] for at in chosen]
        numbers = ", ".join(one.number for one in several)
        yield Candidate(payer.client, spread(case, several), f"{whose}, {numbers} add up to it")


def _by_amount_alone(case: Case) -> Iterator[Candidate]:
    """Nobody is known, but in the whole book only one balance is this amount."""
    if case.payer is not None or case.mentioned.full or case.mentioned.hinted:
        return
    exact = [one for one in case.payable.values() if one.balance == case.minor]
    if len(exact) == 1:
        yield Candidate(
            exact[0].client,
            spread(case, exact),
            f"only {exact[0].number} is open with this balance",
        )


def _told(case: Case, one: Payable) -> Candidate:
    why = f"the book or a command has the same payment for {one.number} already"
    return Candidate(one.client, (case.share(one.number, case.minor),), why)


def _contradicted(case: Case, one: Payable) -> Candidate:
    told = " and ".join(f"{case.receipt.amount.currency} {case.money(minor)}" for minor in one.told)
    why = f"{one.number} is named, but the book or a command has {told} for it in these days"
    return Candidate(one.client, (), why, about=(one.number,))


def _compared(case: Case, own: Sequence[Payable], owed: int, how: str) -> str:
    numbers = ", ".join(one.number for one in own)
    verb = "is" if len(own) == 1 else "are"
    if owed == case.minor:
        return f"{numbers} {verb} {how}, and the amount fits"
    gap = case.money(abs(owed - case.minor))
    side = "short" if owed > case.minor else "over"
    kept = case.receipt.charges == gap and side == "short"
    bank = ", which the bank kept as charges" if kept else ""
    return f"{numbers} {verb} {how}; it is {gap.currency} {gap} {side}{bank}"


def _sum(advice: AdviceState, own: Iterable[Payable]) -> int:
    balances = {one.number: one.balance for one in own}
    return sum(
        line.amount.minor if line.amount is not None else balances.get(line.invoice, 0)
        for line in advice.lines
    )


def _numbers(advice: AdviceState) -> frozenset[str]:
    return frozenset(line.invoice for line in advice.lines)
