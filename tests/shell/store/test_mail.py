"""Kept mail: on the disk before anything else happens to it, decided once, filed once."""

import gzip
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from accountsd.errors import StateError
from accountsd.store import Cursor, MailState, NewLetter, Queued, Spot, Store
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW, RAW


def test_a_mail_is_kept_as_it_came(store: Store, directory: Path) -> None:
    """Byte for byte, compressed, in a file that only we can read; row and cursor in one commit."""
    raw = bytes(range(256)) * 40
    keeping = store.mail.keep(raw, samples.arrival(), samples.cursor())

    (file,) = (directory / "mail").glob("*/*")
    assert gzip.decompress(file.read_bytes()) == raw == store.mail.raw(keeping.hash)
    assert file.name == f"{keeping.hash}.gz"
    assert file.stat().st_mode & 0o777 == 0o600
    assert store.cursors.all() == (samples.cursor(),)


def test_a_mail_that_is_known_is_not_kept_again(store: Store, directory: Path) -> None:
    """The same mail in another folder, with other Received lines: known, and the cursor moves on."""
    first = samples.keep(store)
    elsewhere = samples.arrival(folder="All Mail", uid=9)

    again = store.mail.keep(b"Received: other\r\n" + RAW, elsewhere, samples.cursor(9, "All Mail"))

    assert (again.hash, again.new) == (first, False)
    assert len(list((directory / "mail").glob("*/*"))) == 1
    assert store.cursors.get("All Mail") == samples.cursor(9, "All Mail")
    assert store.mail.seen(["identity-1", "identity-2"]) == {"identity-1": first}


def test_a_cursor_without_a_scan_leaves_the_last_scans_time(store: Store) -> None:
    """Only a folder read to its end counts as read."""
    store.cursors.set(samples.cursor(7))
    store.cursors.set(Cursor("INBOX", 1_700_000_000, 8))

    assert store.cursors.get("INBOX") == samples.cursor(8)
    assert store.cursors.get("Junk") is None


def test_a_clients_mail_is_unread_until_it_is_decided(store: Store) -> None:
    """From the moment it is kept until its decision is on the disk, that client is not written to."""
    name = samples.keep(store)
    assert store.mail.unread_clients() == {"acme"}
    assert [mail.hash for mail in store.mail.waiting(NOW)] == [name]

    store.mail.done(name, LATER, reading="{}", client="acme", file_to="done")

    assert store.mail.unread_clients() == frozenset()
    assert store.mail.waiting(LATER) == ()
    assert store.mail.counts() == {MailState.KEPT: 0, MailState.DONE: 1, MailState.SHUNTED: 0}


def test_no_mail_waits_for_the_day_that_a_wrong_clock_named(store: Store) -> None:
    """It could not be read while the clock was a year ahead; it is tried again when that is over."""
    name = samples.keep(store)
    next_year = NOW + timedelta(days=365)
    store.mail.tried(name, error="damaged", next_try=next_year)

    assert [mail.hash for mail in store.mail.waiting(NOW)] == [name]


def test_a_decision_is_one_commit_and_is_taken_once(store: Store) -> None:
    """Facts, letters and the mail's state together; deciding it again writes nothing."""
    name = samples.keep(store)
    flag = replace(samples.digest(), key="flag/ask-7f", name="flag")
    first = store.mail.done(
        name,
        LATER,
        reading='{"kind": "dispute"}',
        client="acme",
        file_to="owner",
        facts=[samples.disputed("mail:1/0")],
        letters=[NewLetter("flag", flag)],
    )
    again = store.mail.done(
        name, LATER, reading="", client=None, file_to=None, facts=[samples.disputed("mail:1/1")]
    )

    assert (first, again) == (Queued(("flag",)), Queued())
    assert [fact.id for fact in store.journal.all()] == ["mail:1/0"]
    mail = store.mail.get(name)
    assert mail is not None
    assert (mail.reading, mail.file_to, mail.decided_at) == ('{"kind": "dispute"}', "owner", LATER)


def test_a_mail_that_cannot_be_read_is_tried_again_and_then_shunted(store: Store) -> None:
    """It waits between tries, each is counted; given up on, it goes before the owner."""
    name = samples.keep(store)
    for tries in (1, 2, 3):
        assert store.mail.tried(name, error="IndexError", next_try=LATER) == tries
    assert store.mail.waiting(NOW) == ()
    assert len(store.mail.waiting(LATER)) == 1

    store.mail.shunt(
        name, LATER, error="IndexError", file_to="owner", facts=[samples.disputed("shunted")]
    )

    assert store.mail.counts()[MailState.SHUNTED] == 1
    assert len(store.journal.all()) == 1
    assert store.mail.shunt(name, LATER, error="x", file_to=None) == Queued()


def test_filing_is_remembered(store: Store) -> None:
    """Decided mail is listed until it lies where it should; then we know where that is."""
    name = samples.keep(store)
    assert store.mail.unfiled() == ()
    store.mail.done(name, LATER, reading="{}", client="acme", file_to="done")
    (unfiled,) = store.mail.unfiled()
    assert unfiled.spot == Spot("INBOX", 1_700_000_000, 7)
    store.mail.moved(name, Spot("INBOX", 1_700_000_001, 1))

    store.mail.filed(name, LATER, Spot("Accounts/Done", 5, 1))

    assert store.mail.unfiled() == ()
    mail = store.mail.by_identity("identity-1")
    assert mail is not None
    assert (mail.filed_at, mail.spot.folder) == (LATER, "Accounts/Done")


def test_mail_is_read_in_the_order_in_which_it_came(store: Store) -> None:
    """The first to arrive is the first to be read."""
    second = replace(samples.arrival("b"), at=NOW + timedelta(minutes=1))
    store.mail.keep(b"second", second, None)
    store.mail.keep(b"first", samples.arrival("a"), None)

    assert [mail.identity for mail in store.mail.waiting(LATER)] == ["a", "b"]


def test_no_mail_is_too_broken_to_be_kept(store: Store) -> None:
    """Halves of characters in its headers: kept all the same, and known when it comes again."""
    broken = replace(samples.arrival("a\udce9"), subject="\ud83d only half", sender="\udcff@x")
    first = store.mail.keep(RAW, broken, None)

    assert store.mail.keep(RAW, broken, None).new is False
    mail = store.mail.get(first.hash)
    assert mail is not None
    assert (mail.subject, mail.sender) == ("? only half", "?@x")


def test_files_without_a_row_are_swept(store: Store, directory: Path) -> None:
    """What a crash left between file and commit goes; what is kept stays."""
    name = samples.keep(store)
    folder = directory / "mail" / "00"
    folder.mkdir()
    (folder / ("0" * 64 + ".gz")).write_bytes(b"")
    (folder / ("0" * 64 + ".gz.123.part")).write_bytes(b"")

    assert store.recover(NOW).swept == 2
    assert store.mail.raw(name) == RAW
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("damage", ["missing", "empty", "torn", "other", "no gzip"])
def test_a_lost_raw_mail_is_told(store: Store, directory: Path, damage: str) -> None:
    """A file that is gone or changed is never taken for the mail; the remedy is named."""
    name = samples.keep(store)
    (file,) = (directory / "mail").glob("*/*")
    match damage:
        case "missing":
            file.unlink()
        case "empty":
            file.write_bytes(b"")
        case "torn":
            file.write_bytes(file.read_bytes()[:-12])
        case "other":
            file.write_bytes(gzip.compress(b"another mail"))
        case _:
            file.write_bytes(b"\x1f\x8b\x08\x00garbage garbage")

    with pytest.raises(StateError, match=r"accountsd restore FILE"):
        store.mail.raw(name)
