"""What happens in the world, sitting by sitting. Together the stories come to every point of the program.

Each ends on the next working day, when whatever was in doubt has been looked into.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from tests.crashes.world import DONE, IN_TRAY, Sitting, World
from tests.promises import post
from tests.promises.paper import ACME, BIRCH, CEDAR, invoice
from tests.promises.post import Mail
from tests.servers.manners import Manner

Story = Callable[[World], Iterator[Sitting]]

ASKS = Mail(
    post.PAT, "Hello Tony,\n\nwho approved the extra day in October?\n\nPat\n", "Your invoice"
)
ASKS_AGAIN = Mail(post.PAT, "Hello Tony,\n\nand who approved the second one?\n\nPat\n", "Re: it")
THANKS = Mail(post.KIT, "Hello Tony,\n\nreceived with thanks.\n\nKit\n")
VAL = "Val Stone <val@fern.example>"
FERN: dict[str, Any] = {
    "name": "Fern Logistics",
    "kind": "company",
    "contacts": [{"name": "Val Stone", "email": "val@fern.example", "role": "payable"}],
}
STRICT = {
    "steps": [{"name": "overdue", "when": "1 day after due", "letter": "overdue", "approve": True}]
}


def nothing(_: World) -> None:
    """Time passes."""


def _next_day() -> Sitting:
    return Sitting("2026-11-25T15:31", nothing)


def _clients(world: World) -> None:
    """Acme gets an invoice, Birch and Cedar a reminder; Cedar's needs the owner's approval."""
    paper = world.paper
    paper.config["policies"]["strict"] = deepcopy(STRICT)
    paper.client("acme", ACME, invoice("INV-1001", "2026-11-24"))
    # In London's time here, so that everything may leave in the morning.
    birch = {**BIRCH, "timezone": "Europe/London", "country": "GB", "policy": "standard"}
    paper.client("birch", birch, invoice("INV-1002", "2026-10-01"))
    paper.client("cedar", {**CEDAR, "policy": "strict"}, invoice("INV-1003", "2026-10-02"))
    paper.client("acme", {**ACME, "policy": "standard"}, *paper.invoices("acme"))


def a_morning(world: World) -> Iterator[Sitting]:
    """First start; an invoice, a reminder, the digest; the next day, when doubts are looked into."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield _next_day()


def a_working_day(world: World) -> Iterator[Sitting]:
    """First start with older mail; letters; a promise, questions, a bounce; in-tray; words of the owner."""
    _clients(world)
    fern = {**FERN, "policy": "standard"}
    world.paper.client("fern", fern, invoice("INV-1004", "2026-10-05"))
    yield Sitting("2026-11-24T10:00", lambda w: w.arrives(Mail(post.PAT, "Is it right?", "Older")))

    def the_post(w: World) -> None:
        answers = str(w.letter_to(post.ROBIN)["Message-ID"])
        promise = "Hello Tony,\n\nwe will pay INV-1002 on 4 December 2026.\n\nRobin\n"
        w.arrives(Mail(post.ROBIN, promise, answers=answers))
        w.arrives(ASKS)
        w.bounces(VAL)
        w.arrives(Mail(post.JAY, "Hello Pat, shall we talk?", "Hello"), "Sent")

    yield Sitting("2026-11-24T11:00", the_post)
    approval = ("approve INV-1003", "once")
    yield Sitting("2026-11-24T15:00", lambda w: w.owner_moves(IN_TRAY, DONE), approval)
    word = ("once", "resolve acme", "once")
    yield Sitting("2026-11-24T15:30", lambda w: w.arrives(ASKS_AGAIN), word)


def a_bad_day(world: World) -> Iterator[Sitting]:
    """Refused, deferred, kept without a word, lost without a word, locked out."""
    _clients(world)
    fern = {**FERN, "policy": "standard"}
    world.paper.client("fern", fern, invoice("INV-1004", "2026-10-05"))
    world.standin.behave(Manner.REFUSE_RCPT, only="pat@acme.example")
    world.standin.behave(Manner.DEFER_RCPT, only="val@fern.example", times=1)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T10:30", _manner(Manner.KEEP_AND_HANG_UP))
    yield Sitting("2026-11-24T11:00", _manner(Manner.LOSE_AND_HANG_UP, ASKS))
    yield Sitting("2026-11-24T11:30", _manner(Manner.WRONG_PASSWORD, THANKS, ASKS))
    yield _next_day()


def out_of_hours(world: World) -> Iterator[Sitting]:
    """Approved at night, so it waits for the morning; paid before the morning, so it never leaves."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T20:00", nothing, ("approve INV-1003", "once"))

    def due_today(w: World) -> None:
        fern = {**FERN, "policy": "standard"}
        w.paper.client("fern", fern, invoice("INV-1004", "2026-11-10"))

    def paid(w: World) -> None:
        w.paper.invoice("INV-1004")["paid"] = "2026-11-24"

    yield Sitting("2026-11-25T07:00", due_today)
    yield Sitting("2026-11-25T10:00", paid)


def _manner(manner: Manner, *mails: Mail) -> Callable[[World], None]:
    def happens(world: World) -> None:
        world.standin.behave_well()
        world.standin.behave(manner, times=1)
        for number, mail in enumerate(mails):
            world.arrives(Mail(mail.sender, f"{mail.words}{number}\n", f"{mail.subject} {manner}"))

    return happens


def without_move(world: World) -> Iterator[Sitting]:
    """The server cannot move mail: it is copied, marked and removed."""
    world.line.hide(b" MOVE")
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:00", lambda w: w.arrives(ASKS))
    yield _next_day()


def a_new_disk(world: World) -> Iterator[Sitting]:
    """The state is lost; what our letters said is taken from their copies before anything is sent."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:00", World.lose_state)
    yield _next_day()


def from_a_backup(world: World) -> Iterator[Sitting]:
    """A backup from before the letters is brought back: they are not sent again."""
    backup = str(world.folder / "backup")
    world.paper.config["mode"] = "rehearsal"
    _clients(world)
    yield Sitting("2026-11-24T09:45", nothing, ("once", f"backup {backup}"))
    world.paper.config["mode"] = "on"
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:00", nothing, (f"restore --replace {backup}", "once"))
    yield _next_day()


def a_damaged_mail(world: World) -> Iterator[Sitting]:
    """A kept mail cannot be read back: three tries, then it is the owner's; the rest goes on."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)

    def damage(w: World) -> None:
        w.arrives(ASKS)
        w.paper.write()
        w.keep_only()
        w.damage_kept_mail()

    yield Sitting("2026-11-24T11:00", damage)
    yield Sitting("2026-11-24T11:05", nothing)
    yield Sitting("2026-11-24T11:30", nothing)
    yield _next_day()


def no_answer(world: World) -> Iterator[Sitting]:
    """One letter waits for approval until it lapses, another is dropped by the owner."""
    _clients(world)
    strict = {**FERN, "policy": "strict"}
    world.paper.client("fern", strict, invoice("INV-1004", "2026-10-05"))
    yield Sitting("2026-11-24T10:00", nothing, ("once", "outbox drop fern/overdue/INV-1004"))
    yield Sitting("2026-12-02T10:00", nothing)
