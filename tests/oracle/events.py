"""What can happen between two looks at the book: mail, money, the owner's word, letters and bounces."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from accountsd.core.book import Role
from accountsd.core.journal import (
    Advised,
    AdvisedLine,
    Answered,
    Ask,
    Asked,
    AskKind,
    BooksKnown,
    By,
    Cause,
    Contacted,
    ContactLearned,
    Disputed,
    Grade,
    Heard,
    Kind,
    Paused,
    Promised,
    Resumed,
    Retracted,
    Scope,
    Sent,
    SourceKind,
    Stops,
    Undelivered,
)
from accountsd.core.money import Money
from accountsd.core.word.quiet import RELEASABLE, RESOLVABLE
from tests.oracle.payments import hand_over, money, use_credit, write_off

if TYPE_CHECKING:
    from collections.abc import Callable

    from accountsd.core.book import Client
    from tests.oracle.world import World

DAY = timedelta(days=1)
GRADES = (Grade.PROVEN, Grade.PROVEN, Grade.IN_THREAD, Grade.CLAIMED)
PAUSES = (
    (Cause.UNANSWERED, Stops.CHASES),
    (Cause.UNANSWERED, Stops.CHASES),
    (Cause.HARDSHIP, Stops.CHASES),
    (Cause.LEGAL, Stops.ALL),
    (Cause.COMPLAINT, Stops.CHASES),
    (Cause.COMPLAINT, Stops.ALL),
    (Cause.BANK_CHANGE, Stops.ALL),
    (Cause.HOLD, Stops.ALL),
)
# What a word of the owner's can end; in one order, so that a seed names one history for ever.
ENDED_BY_HIM = tuple(sorted(RELEASABLE | RESOLVABLE | {Cause.DISPUTED, Cause.NOBODY}))


def happen(world: World, client: Client) -> None:
    """One thing happens at this client."""
    kinds, weights = zip(*EVENTS, strict=True)
    world.chance.choices(kinds, weights)[0](world, client)


def _mail(world: World, client: Client) -> None:
    """A person writes, or a machine."""
    person = world.chance.random() < 0.8
    contact = world.chance.choice(client.contacts)
    head = world.head(client.id, By.CLIENT)
    kind = Kind.ACKNOWLEDGEMENT if person else Kind.AUTO_REPLY
    world.add(
        Heard(
            **head,
            mail=head["source"].ref,
            kind=kind,
            grade=Grade.PROVEN,
            invoices=(),
            person=person,
            sender=contact.email,
        )
    )


def _promise(world: World, client: Client) -> None:
    """One promise; now and then in two instalments, or by the owner's word."""
    chance, today = world.chance, world.today(client)
    by = By.OWNER if chance.random() < 0.2 else By.CLIENT
    head = world.head(client.id, by)
    about = world.some(client)
    currency = client.invoices[0].amount.currency
    for part in range(chance.choice((1, 1, 1, 2))):
        dated = chance.random() < 0.8
        world.count += 1
        world.add(
            Promised(
                **(head | {"id": f"fact:{world.count:04}"}),
                invoices=about,
                day=today + (chance.randint(0, 45) + part * 7) * DAY if dated else None,
                amount=Money.of(chance.choice(("50", "100")), currency)
                if chance.random() < 0.3 or part
                else None,
                condition="once the goods are here" if chance.random() < 0.15 else None,
                grade=chance.choice(GRADES) if by is By.CLIENT else Grade.PROVEN,
            )
        )


def _advice(world: World, client: Client) -> None:
    chance = world.chance
    told = world.today(client)
    lines = tuple(
        AdvisedLine(i.number, chance.choice((None, i.amount, Money.of("50", i.amount.currency))))
        for i in client.invoices
        if chance.random() < 0.6
    )
    if lines:
        world.add(
            Advised(
                **world.head(client.id, By.CLIENT),
                lines=lines,
                value_day=chance.choice((None, told, told + 3 * DAY, told - 2 * DAY)),
                reference=chance.choice((None, "R1", "R2")),
                grade=chance.choice(GRADES),
            )
        )


def _dispute(world: World, client: Client) -> None:
    world.add(Disputed(**world.head(client.id, By.CLIENT), invoices=world.some(client)))


def _pause(world: World, client: Client) -> None:
    chance = world.chance
    cause, stops = chance.choice(PAUSES)
    head = world.head(client.id, By.CLIENT)
    ask = Ask(f"ask-{head['id']}", AskKind.REPLY, client.id, (), "a question")
    timed = cause is Cause.HOLD or (cause is Cause.UNANSWERED and chance.random() < 0.5)
    until = world.today(client) + chance.randint(0, 20) * DAY if timed else None
    about = world.some(client) if chance.random() < 0.6 else ()
    if cause is not Cause.HOLD:
        world.add(Asked(**(head | {"id": head["id"] + "/ask"}), ask=ask))
    world.add(
        Paused(
            **head,
            cause=cause,
            scope=Scope(about),
            stops=stops,
            until=until,
            why="",
            ask=None if cause is Cause.HOLD else ask.id,
        )
    )


def _absence(world: World, client: Client) -> None:
    contact = world.chance.choice(client.contacts)
    world.add(
        Paused(
            **world.head(client.id, By.CLIENT),
            cause=Cause.ABSENT,
            scope=Scope(address=contact.email),
            stops=Stops.CHASES,
            until=world.today(client) + world.chance.randint(0, 21) * DAY,
            why="",
        )
    )


def _release(world: World, client: Client) -> None:
    """The owner ends something, by the cause's name."""
    cause = world.chance.choice(ENDED_BY_HIM)
    about = world.some(client) if world.chance.random() < 0.5 else ()
    head = world.head(client.id, By.OWNER, SourceKind.COMMAND)
    world.add(Resumed(**head, cause=cause, scope=Scope(about)))


def _learn(world: World, client: Client) -> None:
    name = f"new{world.chance.randint(1, 2)}@{client.id}.example"
    instead = world.chance.choice((None, client.contacts[0].email))
    head = world.head(client.id, By.CLIENT)
    world.add(ContactLearned(**head, address=name, role=Role.PAYABLE, instead_of=instead))


def _owner_writes(world: World, client: Client) -> None:
    head = world.head(client.id, By.OWNER)
    world.add(Contacted(**head, mail=head["source"].ref, invoices=world.some(client)))


def _books(world: World, client: Client) -> None:
    day = world.today(client) - world.chance.choice((0, 1, 3, 10)) * DAY
    world.add(BooksKnown(**world.head(None, By.OWNER, SourceKind.COMMAND), day=day))


def _bounce(world: World, client: Client) -> None:
    """The last letter, or an older one, did not reach somebody."""
    letters = [f for f in world.facts if isinstance(f, Sent) and f.client == client.id]
    for letter in letters[-world.chance.choice((1, 1, 2)) :]:
        for address in letter.to:
            if world.chance.random() < 0.7:
                world.add(
                    Undelivered(
                        **world.head(client.id, By.TONY),
                        letter=letter.letter,
                        address=address,
                        permanent=world.chance.random() < 0.8,
                    )
                )


def _answer(world: World, client: Client) -> None:
    """The owner resolves one of the asks."""
    head = world.head(client.id, By.OWNER, SourceKind.COMMAND)
    asks = [
        f.ask.id
        for f in world.facts
        if isinstance(f, Asked) and f.client == client.id and f.at < head["at"]
    ]
    if asks:
        world.add(Answered(**head, ask=world.chance.choice(asks), word="resolve"))


def _ladder_ends(world: World, client: Client) -> None:
    """The owner is asked what comes after the last reminder: that holds nothing back by itself."""
    ask = Ask(f"at-most-{world.count}", AskKind.DEED, client.id, world.some(client), "and now?")
    world.add(Asked(**world.head(client.id, By.TONY), ask=ask))


def _retract(world: World, client: Client) -> None:
    """A fact was wrong. Money goes with what it was put against."""
    own = [f for f in world.facts if f.client == client.id and not isinstance(f, Retracted)]
    if own:
        wrong = world.chance.choice(own)
        for name in (wrong.id, f"{wrong.id}/put"):
            head = world.head(client.id, By.OWNER, SourceKind.COMMAND)
            world.add(Retracted(**head, fact=name))


EVENTS: tuple[tuple[Callable[[World, Client], None], int], ...] = (
    (_mail, 3),
    (_promise, 6),
    (_advice, 4),
    (_dispute, 1),
    (_pause, 4),
    (_absence, 2),
    (_release, 5),
    (money, 7),
    (use_credit, 2),
    (write_off, 1),
    (hand_over, 1),
    (_learn, 2),
    (_owner_writes, 2),
    (_books, 2),
    (_bounce, 3),
    (_answer, 3),
    (_retract, 2),
    (_ladder_ends, 1),
)
