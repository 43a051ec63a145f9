"""`plan`, `status`, `show`, `digest`, `letters`: what is told, in the contract's very words."""

from __future__ import annotations

from datetime import timedelta

from tests.shell.cli.counter import CLIENTS, CONFIG, TUESDAY, Counter

DUE = {
    "key", "client", "invoices", "step", "letter", "do", "from", "to", "cc", "send_at",
    "needs_approval", "because",
}  # fmt: skip
HELD = {"ref", "code", "reason", "until"}


def test_the_plan_says_what_goes_to_whom_when_and_why(counter: Counter) -> None:
    """Today: Acme's second invoice was never sent; on its day no chase leaves. Birch is to be escalated."""
    answer = counter.types("plan", "--json")
    assert answer.code == 0
    plan = answer.json()
    assert set(plan) == {"dues", "held"}
    assert all(set(due) >= DUE for due in plan["dues"])
    first = next(due for due in plan["dues"] if due["client"] == "birch")
    assert first["letter"] == "overdue"
    assert first["key"] == "birch/overdue/INV-2001"
    assert first["from"] == "department"
    assert first["to"] == ["robin@birch.example"]
    assert first["cc"] == []
    assert first["do"] is None
    assert first["send_at"] == "2026-11-24T10:00:00+00:00"
    assert first["needs_approval"] is False
    assert "INV-2001" in first["because"]


def test_the_plan_looks_ahead_and_changes_nothing(counter: Counter) -> None:
    """`--days 40` assumes that each letter leaves; asked twice it says the same; no state is made."""
    far = counter.types("plan", "--days", "40", "--json")
    counter.now = TUESDAY
    assert far.json() == counter.types("plan", "--days", "40", "--json").json()
    letters = [due["letter"] for due in far.json()["dues"] if due["client"] == "birch"]
    assert letters == ["overdue", "second_reminder", "escalation"]
    assert [due["needs_approval"] for due in far.json()["dues"]].count(True) >= 1
    assert not counter.state.exists()


def test_the_plan_of_a_day_begins_at_its_midnight(counter: Counter) -> None:
    """`--on` a Saturday: nothing leaves on that day."""
    assert counter.types("plan", "--on", "2026-11-28", "--json").json()["dues"] == []


def test_what_is_held_says_why_and_until_when(counter: Counter) -> None:
    """A hold until Friday: the invoice's number, the cause's code, a sentence, and the day."""
    assert counter.types("hold", "birch", "--until", "2026-11-27").code == 0
    (held,) = [h for h in counter.types("plan", "--json").json()["held"] if h["client"] == "birch"]
    assert set(held) >= HELD
    assert held["code"] == "hold"
    assert held["until"] == "2026-11-27"
    assert held["reason"]
    assert counter.types("hold", "birch").code == 0
    (held,) = [h for h in counter.types("plan", "--json").json()["held"] if h["client"] == "birch"]
    assert held["until"] is None, "without an end none is shown"


def test_the_plan_for_people_has_a_reason_under_each_letter(counter: Counter) -> None:
    """A line a letter, and under it the sentence why; a business at rest says so."""
    told = counter.types("plan").out.splitlines()
    assert told[0].startswith("2026-11-24 10:00  ")
    assert told[1].startswith("    ")
    counter.book(CLIENTS.replace("amount:", "paid: 2026-11-20, amount:"))
    assert counter.types("plan").out == "Nothing is due to be said.\n"


def test_status_has_every_key_of_the_contract(counter: Counter) -> None:
    """Balances by client and currency, open invoices with their next step, asks, outbox, mailbox."""
    answer = counter.types("status", "--json")
    status = answer.json()
    assert answer.code == 0
    assert set(status) == {"clients", "invoices", "asks", "outbox", "mailbox"}
    assert status["clients"][0] == {
        "id": "acme",
        "currency": "GBP",
        "balance": "1280.00",
        "overdue": "1200.00",
        "credit_limit": "5000.00",
    }
    assert status["clients"][1]["credit_limit"] is None
    invoice = status["invoices"][0]
    assert invoice == {
        "number": "INV-1001",
        "client": "acme",
        "currency": "GBP",
        "amount": "1200.00",
        "balance": "1200.00",
        "due": "2026-11-22",
        "days_past_due": 2,
        "standing": "open",
        "last_step": None,
        "next": invoice["next"],
    }
    assert set(invoice["next"]) == {"step", "on"}
    assert status["outbox"] == {"queued": 0, "in_doubt": 0, "refused": 0, "sent": 0}
    assert status["mailbox"] == {"kept": 0, "done": 0, "shunted": 0}


def test_settled_invoices_are_shown_with_all(counter: Counter) -> None:
    """`paid` settles INV-2001: it leaves the list, and stands in `--all` with nothing next."""
    assert counter.types("paid", "INV-2001").code == 0
    rows = counter.types("status", "--json").json()["invoices"]
    assert [row["number"] for row in rows] == ["INV-1001", "INV-1002"]
    everything = counter.types("status", "--json", "--all").json()["invoices"]
    (settled,) = [row for row in everything if row["number"] == "INV-2001"]
    assert settled["standing"] == "settled"
    assert settled["balance"] == "0.00"
    assert settled["next"] is None


def test_status_check_warns_when_something_has_waited_for_three_working_days(
    counter: Counter,
) -> None:
    """Asked on Tuesday; on Friday Tony is patient, on Monday the answer is no and names what waits."""
    counter.book(config=CONFIG + "mode: approve\n")
    counter.writes_letters()
    for days, code in ((0, 0), (3, 0), (6, 1)):
        counter.now = TUESDAY + timedelta(days=days)
        answer = counter.types("status", "--check")
        assert answer.code == code
        assert bool(answer.out) is bool(code)
    assert "waits since 2026-11-24" in answer.out


def test_show_tells_the_whole_story_in_order(counter: Counter) -> None:
    """Book and journal merged: issued, due, promised; what keeps Tony quiet; for a client, all of it."""
    assert counter.types("promise", "INV-1001", "2026-11-27").code == 0
    told = counter.types("show", "INV-1001").out
    assert told.startswith("INV-1001 (acme)")
    story = told.partition("\n\n")[2]
    order = [story.index(words) for words in ("2026-10-23", "2026-11-22", "2026-11-24 10:00")]
    assert order == sorted(order)
    assert "Tony keeps quiet" in told
    whole = counter.types("show", "acme", "--json").json()
    assert set(whole) == {"title", "invoices", "silences", "asks", "events"}
    assert [row["number"] for row in whole["invoices"]] == ["INV-1001", "INV-1002"]
    assert whole["silences"][0]["code"] == "promised"


def test_a_name_that_means_nothing_is_the_answer_no(counter: Counter) -> None:
    """Exit 1, nothing on standard output."""
    answer = counter.types("show", "INV-9999")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "accountsd: INV-9999: nothing matches\n"


def test_a_name_that_means_several_things_lists_them(counter: Counter) -> None:
    """Numbers that differ only in capitals: the exact one wins, another spelling is asked back."""
    counter.book(CLIENTS.replace("INV-2001", "inv-1001"))
    assert counter.types("show", "inv-1001").out.startswith("inv-1001 (birch)")
    answer = counter.types("show", "Inv-1001")
    assert answer.code == 1
    assert "INV-1001" in answer.err
    assert "inv-1001" in answer.err


def test_the_digest_is_shown_or_written_as_a_page(counter: Counter) -> None:
    """On the terminal as text; `--html` writes the page; `--send` puts one more letter into the outbox."""
    assert "How old the debts are" in counter.types("digest").out
    page = counter.folder / "digest.html"
    assert counter.types("digest", "--html", str(page)).code == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert counter.types("digest", "--send").code == 0
    assert len(counter.types("outbox", "--json").json()["letters"]) == 1


def test_the_digest_is_mailed_and_written_in_one_go(counter: Counter) -> None:
    """`--send --html FILE` does both; a page that cannot be written is told, nothing is sent."""
    page = counter.folder / "digest.html"
    assert counter.types("digest", "--send", "--html", str(page)).code == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    (letter,) = counter.types("outbox", "--json").json()["letters"]
    assert letter["key"].startswith("digest/")
    answer = counter.types("digest", "--send", "--html", str(counter.folder / "none" / "page"))
    assert (answer.code, len(counter.types("outbox", "--json").json()["letters"])) == (64, 1)
    assert "No such file or directory" in answer.err


def test_looking_makes_no_state(counter: Counter) -> None:
    """Before the first run: everything answers from the book alone, and no folder appears."""
    for words in (("status",), ("show", "acme"), ("digest",), ("outbox",), ("plan",), ("check",)):
        assert counter.types(*words).code == 0, words
    assert not counter.state.exists()


def test_a_letter_that_left_is_found_by_its_key(counter: Counter) -> None:
    """The key in a log or a digest of last month still names its case."""
    counter.writes_letters()
    with counter.store() as store:
        (letter,) = store.outbox.find("birch/overdue/INV-2001")
        assert store.outbox.claim(letter.id, counter.now)
        assert store.outbox.handing_over(letter.id, counter.now)
        store.outbox.sent(letter.id, counter.now, to=["robin@birch.example"])
    told = counter.types("show", "birch/overdue/INV-2001")
    assert told.code == 0
    assert "Overdue sent to robin@birch.example" in told.out


def test_letters_are_previewed_with_sample_figures(counter: Counter) -> None:
    """All of them, or those named."""
    everything = counter.types("letters").out
    assert "--- overdue ---" in everything
    one = counter.types("letters", "overdue").out
    assert one.count("--- ") == 1
    assert "Subject: " in one
