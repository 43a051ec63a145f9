"""What happens in the world, sitting by sitting. Together the stories come to every point of the program.

Where a letter may come to be in doubt the story ends on the next working day, when that was looked into.
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
from tests.shell import gmail

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
    "policy": "standard",
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
    acme = {**ACME, "policy": "standard"}
    # In London's time here, so that everything may leave in the morning.
    birch = {**BIRCH, "timezone": "Europe/London", "country": "GB", "policy": "standard"}
    cedar = {**CEDAR, "policy": "strict"}
    paper.client("acme", acme, invoice("INV-1001", "2026-11-24"))
    paper.client("birch", birch, invoice("INV-1002", "2026-10-01"))
    paper.client("cedar", cedar, invoice("INV-1003", "2026-10-02"))


def a_morning(world: World) -> Iterator[Sitting]:
    """First start; an invoice, a reminder, the digest; the next day, when doubts are looked into."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield _next_day()


def the_post(world: World) -> Iterator[Sitting]:
    """First start with older mail; then a promise, a question, a bounce, and what the owner wrote."""
    _clients(world)
    world.paper.client("fern", FERN, invoice("INV-1004", "2026-10-05"))
    yield Sitting("2026-11-24T10:00", lambda w: w.arrives(Mail(post.PAT, "Is it right?", "Older")))

    def arrives(w: World) -> None:
        answers = str(w.letter_to(post.ROBIN)["Message-ID"])
        promise = "Hello Tony,\n\nwe will pay INV-1002 on 4 December 2026.\n\nRobin\n"
        w.arrives(Mail(post.ROBIN, promise, answers=answers))
        w.arrives(ASKS)
        w.bounces(VAL)
        w.arrives(Mail(post.JAY, "Hello Pat, shall we talk?", "Hello"), "Sent")

    yield Sitting("2026-11-24T11:00", arrives)
    yield _next_day()


def at_the_bank(world: World) -> Iterator[Sitting]:
    """Two files lie in bank/: a statement that settles Birch's invoice, and one that nobody can read."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)

    def dropped(w: World) -> None:
        folder = w.state / "bank"
        folder.mkdir(exist_ok=True)
        rows = ("2026-11-23,Birch,INV-1002,1200.00", "2026-11-23,J Smith,hello,7.00")
        (folder / "november.csv").write_text("\n".join(("Date,Name,Description,Amount", *rows, "")))
        (folder / "scan.pdf").write_bytes(b"%PDF-1.7 no statement")

    yield Sitting("2026-11-24T11:00", dropped)
    yield _next_day()


def the_in_tray(world: World) -> Iterator[Sitting]:
    """The owner moves one question to Done and answers another by a command."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:00", lambda w: w.arrives(ASKS))
    yield Sitting("2026-11-24T15:00", lambda w: w.owner_moves(IN_TRAY, DONE))
    word = ("once", "resolve acme", "once")
    yield Sitting("2026-11-24T15:30", lambda w: w.arrives(ASKS_AGAIN), word)


def refused_and_put_off(world: World) -> Iterator[Sitting]:
    """One address is unknown to the server, another is busy: the owner is asked, the server again."""
    _clients(world)
    world.paper.client("fern", FERN, invoice("INV-1004", "2026-10-05"))
    world.standin.behave(Manner.REFUSE_RCPT, only="pat@acme.example")
    world.standin.behave(Manner.DEFER_RCPT, only="val@fern.example")
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:00", lambda w: w.standin.behave_well())


def lost_without_a_word(world: World) -> Iterator[Sitting]:
    """The line goes dead after the last dot: one letter is on its way all the same, a flag is not."""
    _clients(world)
    world.standin.behave(Manner.KEEP_AND_HANG_UP, times=1)
    yield Sitting("2026-11-24T10:00", nothing)

    def again(w: World) -> None:
        w.standin.behave(Manner.LOSE_AND_HANG_UP, times=1)
        w.arrives(ASKS)

    yield Sitting("2026-11-24T11:00", again)
    yield Sitting("2026-11-24T11:30", lambda w: w.arrives(THANKS))
    yield _next_day()


def locked_out(world: World) -> Iterator[Sitting]:
    """The password is wrong: letters wait until it is right."""
    _clients(world)
    world.standin.behave(Manner.WRONG_PASSWORD)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:30", lambda w: w.standin.behave_well())


def out_of_hours(world: World) -> Iterator[Sitting]:
    """Approved at night, so it waits for the morning; paid before the morning, so it never leaves."""
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T20:00", nothing, ("approve INV-1003", "once"))

    def due_today(w: World) -> None:
        w.paper.client("fern", FERN, invoice("INV-1004", "2026-11-10"))

    def paid(w: World) -> None:
        w.paper.invoice("INV-1004")["paid"] = "2026-11-24"

    yield Sitting("2026-11-25T07:00", due_today)
    yield Sitting("2026-11-25T10:00", paid)


def without_move(world: World) -> Iterator[Sitting]:
    """The server cannot move mail: it is copied, marked and removed."""
    world.line.hide(b" MOVE")
    _clients(world)
    yield Sitting("2026-11-24T10:00", nothing)
    yield Sitting("2026-11-24T11:00", lambda w: w.arrives(ASKS))
    yield _next_day()


def at_gmail(world: World) -> Iterator[Sitting]:
    """There is one heap of mail: to file one is to give it other labels."""
    with gmail.Gmail() as server:
        world.paper.ports(server.port, world.standin.port)
        _clients(world)
        yield Sitting("2026-11-24T10:00", nothing)

        def arrives(w: World) -> None:
            server.mails.append(gmail.Mail(w.stamped(ASKS)))

        yield Sitting("2026-11-24T11:00", arrives)
        yield _next_day()
        assert [mail.labels for mail in server.mails] == [{IN_TRAY}]


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
