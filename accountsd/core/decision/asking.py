"""How a mail's question to the owner is worded: what came, what rests meanwhile, which words answer it.

Goes by the facts that the rules have written; it decides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from accountsd.core.journal import AskKind, Cause, Disputed, Kind, Paused, Stops
from accountsd.core.wording import listed, spoken

if TYPE_CHECKING:
    from accountsd.core.decision.case import Case

# What `resolve` does not end, because the owner must say more than that he has seen it.
RELEASED = frozenset({Cause.LEGAL, Cause.COMPLAINT, Cause.HARDSHIP})


def what(case: Case) -> str:
    """The question's first line: the kind, who wrote, and why it is the owner's."""
    sender = case.message.sender_name or case.message.sender or "somebody"
    kind = case.reading.kind
    named = "a mail" if kind is Kind.OTHER else kind.value.replace("_", " ")
    return f"{named} from {sender}: {'; '.join(dict.fromkeys(case.reasons))}"


def rests(case: Case) -> tuple[str, ...]:
    """What Tony keeps quiet about because of this mail, in sentences' parts."""
    told = []
    for fact in case.facts:
        match fact:
            case Disputed(invoices=invoices):
                told.append(f"{listed(invoices)} is not asked for until you settle it")
            case Paused(cause=cause) if cause is not Cause.ABSENT:
                told.append(_rest(case, fact))
            case _:
                continue
    return tuple(dict.fromkeys(told))


def ways(case: Case, kind: AskKind) -> tuple[str, ...]:
    """The words that answer it, the one that ends the matter first."""
    by_hand = (f"accountsd resolve {case.ask_id}", "move the mail out of Needs you")
    client = case.client
    match kind:
        case AskKind.DELIVERY:
            return ("put another address into the book", *by_hand)
        case _ if client is None:
            return by_hand
        case _:
            write = f"write to {client.name} yourself"
            return (*(_ends(case, client.id) or by_hand), write)


def _ends(case: Case, client: str) -> tuple[str, ...]:
    """The words that a mere `resolve` cannot stand for."""
    words = []
    for fact in case.facts:
        match fact:
            case Disputed(invoices=invoices):
                words += [f"accountsd settle {number}" for number in invoices]
            case Paused(cause=Cause.HARDSHIP):
                # An agreed plan takes its place.
                words.append(f"accountsd promise {client} DATE")
                words.append(f"accountsd release {client} --cause {Cause.HARDSHIP.value}")
            case Paused(cause=cause) if cause in RELEASED:
                words.append(f"accountsd release {client} --cause {cause.value}")
            case _:
                continue
    return tuple(dict.fromkeys(words))


def _rest(case: Case, fact: Paused) -> str:
    until = f" until {spoken(fact.until, case.today)}" if fact.until else ""
    about = f" about {listed(fact.scope.invoices)}" if fact.scope.invoices else ""
    match fact.stops:
        case Stops.ALL:
            return f"nothing is sent to them{about}{until}"
        case Stops.CHASES:
            return f"no reminder goes to them{about}{until}"
        case _:
            assert_never(fact.stops)
