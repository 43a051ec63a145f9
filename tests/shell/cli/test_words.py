"""The owner's word: each command records facts and says in a sentence what it changed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.shell.cli.counter import CLIENTS, CONFIG, TUESDAY, Answer, Counter


def _standing(counter: Counter, number: str) -> tuple[str, str]:
    rows = counter.types("status", "--json", "--all").json()["invoices"]
    (row,) = [row for row in rows if row["number"] == number]
    return row["standing"], row["balance"]


@pytest.mark.parametrize(
    ("words", "standing", "balance"),
    [
        (("paid", "INV-1001"), "settled", "0.00"),
        (("paid", "INV-1001", "--amount", "200.00"), "open", "1000.00"),
        (("paid", "INV-1001", "--on", "2026-11-20"), "settled", "0.00"),
        (("promise", "INV-1001", "2026-11-27"), "promised", "1200.00"),
        (("dispute", "INV-1001"), "disputed", "1200.00"),
        (("hold", "INV-1001", "--until", "2026-12-01"), "on_hold", "1200.00"),
        (("hold", "acme"), "on_hold", "1200.00"),
        (("write-off", "INV-1001"), "written_off", "0.00"),
        (("write-off", "INV-1001", "--amount", "200"), "open", "1000.00"),
        (("hand-over", "INV-1001"), "handed_over", "1200.00"),
    ],
    ids=" ".join,
)
def test_a_word_changes_what_it_says(
    counter: Counter, words: tuple[str, ...], standing: str, balance: str
) -> None:
    """The word is told back, and `status` shows it at once."""
    answer = counter.types(*words)
    assert answer.code == 0
    assert answer.out.strip(), "it says what it changed"
    assert answer.err == ""
    assert _standing(counter, "INV-1001") == (standing, balance)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (("dispute", "INV-1001"), ("settle", "INV-1001")),
        (("hold", "acme"), ("release", "acme")),
        (("hold", "INV-1001"), ("release", "INV-1001", "--cause", "hold")),
        (("promise", "INV-1001", "2026-11-27"), ("release", "INV-1001")),
    ],
    ids=["settle", "release a client", "release a cause", "release a promise"],
)
def test_what_was_quiet_speaks_again(
    counter: Counter, first: tuple[str, ...], then: tuple[str, ...]
) -> None:
    """The counter-word ends the silence: the invoice is open again."""
    counter.types(*first)
    answer = counter.types(*then)
    assert answer.code == 0
    assert answer.out.startswith("Ended")
    assert _standing(counter, "INV-1001")[0] == "open"


def test_a_client_can_pay_everything_at_once(counter: Counter) -> None:
    """`paid acme --amount` fits no invoice and is money on account; `paid acme` settles all that is open."""
    assert counter.types("paid", "acme", "--amount", "100").code == 0
    rows = counter.types("status", "--json").json()["clients"]
    (acme,) = [row for row in rows if row["id"] == "acme"]
    assert acme["balance"] == "1180.00", "the balance after credit on account"
    assert _standing(counter, "INV-1001") == ("open", "1200.00")
    assert counter.types("paid", "acme").code == 0
    assert _standing(counter, "INV-1001")[0] == "settled"
    assert _standing(counter, "INV-1002")[0] == "settled"


def test_credit_on_account_is_put_where_the_owner_says(counter: Counter) -> None:
    """Enough for all that is late: `plan` says so and asks for nothing; his word settles the invoice."""
    counter.book(
        CLIENTS + '    - {number: INV-2002, issued: 2026-11-20, amount: "40.00", sent: yes}\n'
    )
    counter.types("paid", "birch", "--amount", "620")
    (held,) = [h for h in counter.types("plan", "--json").json()["held"] if h["client"] == "birch"]
    assert (held["ref"], held["code"], held["until"]) == ("INV-2001", "small rest", None)
    assert "`accountsd paid INV-2001 --from-credit`" in held["reason"]
    answer = counter.types("paid", "INV-2001", "--from-credit")
    assert (answer.code, answer.out.splitlines()[1:]) == (
        0,
        ["INV-2001 is settled.", "GBP 120.00 is left on account."],
    )
    assert _standing(counter, "INV-2001") == ("settled", "0.00")
    rows = counter.types("status", "--json", "--all").json()["clients"]
    assert [row["balance"] for row in rows if row["id"] == "birch"] == ["-80.00"]
    assert counter.types("paid", "INV-2001", "--from-credit").code == 64
    assert counter.types("paid", "INV-1001", "--from-credit", "--on", "2026-11-20").code == 64
    assert "put against INV-2001" in counter.types("show", "birch").out


def test_books_says_how_far_payments_are_entered(counter: Counter) -> None:
    """`books DATE`, not in the future."""
    assert counter.types("books", "2026-11-23").code == 0
    assert counter.types("books", "2026-12-24").code == 64


@pytest.mark.parametrize(
    "words",
    [
        ("paid", "INV-1001", "--on", "24 November"),
        ("paid", "INV-1001", "--on", "2026-11-25"),  # tomorrow
        ("paid", "INV-1001", "--amount", "lots"),
        ("paid", "INV-1001", "--amount", "-5"),
        ("paid", "INV-1001", "--amount", "1.234"),
        ("promise", "INV-1001"),
        ("promise", "INV-1001", "2026-11-20"),  # past
        ("write-off", "INV-1001", "--amount", "9999"),
        ("release", "INV-1001", "--cause", "weather"),
        ("approve", "plan"),
        ("paid",),
        ("frobnicate",),
        ("plan", "--days", "0"),
        ("plan", "--on", "soon"),
    ],
    ids=" ".join,
)
def test_words_that_make_no_sense_are_usage_errors(
    counter: Counter, words: tuple[str, ...]
) -> None:
    """Exit 64, one clear line on stderr, nothing recorded."""
    answer = counter.types(*words)
    assert answer.code == 64
    assert answer.out == ""
    assert answer.err.strip()
    assert "Traceback" not in answer.err
    assert _standing(counter, "INV-1001") == ("open", "1200.00")


def test_a_waiting_letter_is_approved_by_its_key_its_ask_or_its_invoice(counter: Counter) -> None:
    """In mode approve every chase waits; `approve` names the total it lets go and closes the ask."""
    for how in ("key", "ask", "invoice"):
        counter.folder = counter.folder / how
        counter.book(config=CONFIG + "mode: approve\n")
        counter.writes_letters()
        waiting = counter.types("outbox", "--json").json()["letters"]
        (letter,) = [one for one in waiting if one["state"] == "waiting"]
        (ask,) = counter.types("status", "--json").json()["asks"]
        assert set(ask) >= {"id", "kind", "client", "invoices", "since", "what"}
        assert ask["kind"] == "approval"
        name = {"key": letter["key"], "ask": ask["id"], "invoice": "INV-2001"}[how]
        answer = counter.types("approve", name)
        assert answer.code == 0
        assert "GBP 500.00" in answer.out
        assert counter.types("status", "--json").json()["asks"] == []
        assert counter.types("approve", name).code == 1, "nothing waits any more"


def test_a_large_day_waits_until_the_plan_is_approved(counter: Counter) -> None:
    """Twelve clients late on one day: a surprise; `approve plan` lets this day's letters go."""
    one = CLIENTS[CLIENTS.index("birch:") :]
    many = "".join(
        one.replace("birch", f"client{n}").replace("2001", f"30{n:02}") for n in range(12)
    )
    counter.book(many)
    counter.writes_letters()
    plan = counter.types("plan", "--json").json()
    assert plan["dues"] == []
    assert {held["code"] for held in plan["held"]} == {"surprise"}
    (ask,) = counter.types("status", "--json").json()["asks"]
    assert ask["kind"] == "surprise"
    assert counter.types("approve", "plan").code == 0
    assert len(counter.types("plan", "--json").json()["dues"]) == 12
    assert counter.types("status", "--json").json()["asks"] == []


def test_resolve_closes_what_waits(counter: Counter) -> None:
    """A call that the ladder asks for: made, and told so by the ask's id; a second time there is none."""
    call = CONFIG.replace("letter: overdue}", "do: call}")
    counter.book(config=call)
    counter.writes_letters()
    (ask,) = counter.types("status", "--json").json()["asks"]
    assert ask["kind"] == "deed"
    assert counter.types("resolve", ask["id"]).code == 0
    assert counter.types("status", "--json").json()["asks"] == []
    assert counter.types("resolve", ask["id"]).code == 1


def test_a_waiting_letter_is_not_resolved_away(counter: Counter) -> None:
    """It must be approved or dropped: to close the ask alone would leave the letter waiting for ever."""
    counter.book(config=CONFIG + "mode: approve\n")
    counter.writes_letters()
    (ask,) = counter.types("status", "--json").json()["asks"]
    answer = counter.types("resolve", ask["id"])
    assert answer.code == 64
    assert "approve" in answer.err
    assert "outbox drop" in answer.err


def test_the_story_keeps_every_word(counter: Counter) -> None:
    """Who said what and when: nothing the owner enters is ever lost from `show`."""

    def said(answer: Answer) -> None:
        assert answer.code == 0
        counter.now += timedelta(minutes=5)

    counter.now = TUESDAY
    said(counter.types("dispute", "INV-1001"))
    said(counter.types("settle", "INV-1001"))
    said(counter.types("promise", "INV-1001", "2026-11-30"))
    said(counter.types("paid", "INV-1001", "--amount", "200"))
    events = counter.types("show", "INV-1001", "--json").json()["events"]
    by_owner = [event for event in events if event["by"] == "owner"]
    assert [event["time"] for event in by_owner][:3] == ["10:00", "10:05", "10:10"]
    assert len(by_owner) >= 4
