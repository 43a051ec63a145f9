"""`outbox`, `backup`, `restore`: the state in the owner's hands."""

from __future__ import annotations

from accountsd.store import LetterState, SaidRows
from tests.shell.cli.counter import CONFIG, Counter


def test_the_outbox_lists_what_has_not_left(counter: Counter) -> None:
    """Waiting for approval, queued, refused, in doubt; with the key that other commands take."""
    assert counter.types("outbox").out == "Nothing is waiting to leave.\n"
    counter.writes_letters()
    told = counter.types("outbox").out.splitlines()
    assert any(line.startswith("queued") and "birch/overdue/INV-2001" in line for line in told)
    letters = counter.types("outbox", "--json").json()["letters"]
    assert {"id", "key", "state", "to", "cc", "subject", "attempts", "error"} <= set(letters[0])
    assert counter.types("status", "--json").json()["outbox"]["queued"] == len(letters)


def test_a_dropped_letter_counts_as_passed(counter: Counter) -> None:
    """The ladder goes on with the next step: the dropped one is not written again the same day."""
    counter.writes_letters()
    assert counter.types("outbox", "drop", "birch/overdue/INV-2001").code == 0
    counter.writes_letters()
    keys = [one["key"] for one in counter.types("outbox", "--json").json()["letters"]]
    assert "birch/overdue/INV-2001" not in keys
    assert counter.types("outbox", "drop", "birch/overdue/INV-2001").code == 1
    (row,) = [
        row
        for row in counter.types("status", "--json").json()["invoices"]
        if row["number"] == "INV-2001"
    ]
    assert row["next"]["step"] == "second"


def test_only_a_letter_that_failed_is_sent_again(counter: Counter) -> None:
    """`outbox retry` of a letter that is queued anyway, or of none, is the answer no."""
    counter.writes_letters()
    assert counter.types("outbox", "retry", "birch/overdue/INV-2001").code == 1
    assert counter.types("outbox", "retry", "nobody/overdue/INV-1").code == 1


def test_a_refused_letter_is_retried(counter: Counter) -> None:
    """It is queued again and marked as a second attempt; its ask is closed."""
    counter.writes_letters()
    with counter.store() as store:
        (letter,) = store.outbox.find("birch/overdue/INV-2001")
        store.outbox.claim(letter.id, counter.now)
        store.outbox.handing_over(letter.id, counter.now)
        store.outbox.refused(letter.id, counter.now, error="550 no", said=SaidRows.KEPT)
    assert counter.types("status", "--json").json()["outbox"]["refused"] == 1
    assert counter.types("outbox", "retry", "birch/overdue/INV-2001").code == 0
    with counter.store() as store:
        (letter,) = store.outbox.find("birch/overdue/INV-2001")
        assert letter.state is LetterState.QUEUED


def test_a_backup_brings_everything_back(counter: Counter) -> None:
    """Facts and letters are there again; an existing state is only replaced when that is said."""
    counter.book(config=CONFIG + "mode: approve\n")
    counter.writes_letters()
    counter.types("dispute", "INV-1001")
    before = counter.types("status", "--json", "--all").out
    file = counter.folder / "state.backup"
    told = counter.types("backup", str(file))
    assert told.code == 0
    assert file.exists()
    counter.types("paid", "INV-1001")

    refused = counter.types("restore", str(file))
    assert refused.code == 74
    assert "--replace" in refused.err
    assert counter.types("restore", "--replace", str(file)).code == 0
    assert counter.types("status", "--json", "--all").out == before


def test_a_restore_into_an_empty_place(counter: Counter) -> None:
    """The usual case: a new machine, the state's folder is not there yet."""
    counter.types("dispute", "INV-1001")
    file = counter.folder / "state.backup"
    counter.types("backup", str(file))
    new = Counter(counter.folder / "new")
    new.book()
    assert new.types("restore", str(file)).code == 0
    rows = new.types("status", "--json").json()["invoices"]
    assert rows[0]["standing"] == "disputed"


def test_what_is_no_backup_is_refused(counter: Counter) -> None:
    """A file of another kind, or half of one, leaves the state as it is."""
    counter.types("dispute", "INV-1001")
    wrong = counter.folder / "wrong.backup"
    wrong.write_bytes(b"not a backup at all")
    assert counter.types("restore", "--replace", str(wrong)).code == 74
    whole = counter.folder / "state.backup"
    counter.types("backup", str(whole))
    wrong.write_bytes(whole.read_bytes()[:200])
    answer = counter.types("restore", "--replace", str(wrong))
    assert answer.code == 74
    assert "Traceback" not in answer.err
    assert counter.types("status", "--json").json()["invoices"][0]["standing"] == "disputed"
    assert counter.types("restore", str(counter.folder / "none.backup")).code == 64
