"""The disk does not play along: it is said plainly, and nothing is half done."""

import os
import pwd
import resource
from pathlib import Path

import pytest

from accountsd.errors import StateError
from accountsd.store import Check, LetterState, NewLetter, Store
from tests.shell.store import samples
from tests.shell.store.processes import end_of, fork, let_others_in
from tests.shell.store.samples import LATER, NOW, RAW

FULL = "disk is full|disk does not take|File too large"


def limited(size: int) -> None:
    """No file of this process grows beyond that: for the program, a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def queue_until_full(store: Store) -> None:
    """A letter with its fact, and another, and another."""
    for number in range(1000):
        letter = NewLetter(f"l{number}", samples.chase(f"INV-{number}"))
        store.outbox.queue([letter], NOW, [samples.disputed(f"fact {number}")])


def test_a_full_disk_takes_no_half_letters(store: Store, directory: Path) -> None:
    """Letters and facts until the disk is full: the last commit is not there at all, and is told."""

    def fill() -> None:
        with Store.open(directory) as own:
            limited(1_000_000)
            with pytest.raises(StateError, match=FULL):
                queue_until_full(own)
            # Somebody makes room: the daemon that stood still goes on as it is.
            limited(resource.RLIM_INFINITY)
            samples.queue(own, "room again", samples.chase("INV-more"))

    assert end_of(fork(fill)) == 0
    letters = store.outbox.letters(LetterState.QUEUED)
    assert letters[-1].id == "room again"
    assert len(letters) - 1 == len(store.journal.all()) > 3


def test_a_full_disk_keeps_no_half_mail(store: Store, directory: Path) -> None:
    """The mail does not fit: it stays on the server, the cursor before it, and no file is left."""

    def fetch() -> None:
        with Store.open(directory) as own:
            limited(100_000)
            with pytest.raises(StateError, match=FULL):
                own.mail.keep(os.urandom(200_000), samples.arrival(), samples.cursor())

    assert end_of(fork(fetch)) == 0
    assert store.cursors.all() == ()
    assert list((directory / "mail").glob("*/*")) == []
    assert store.mail.keep(RAW, samples.arrival(), samples.cursor()).new


def test_a_state_cannot_be_made_on_a_full_disk(directory: Path) -> None:
    """The first start fails, and the next one, with room, makes the state as if nothing had been."""

    def start() -> None:
        limited(20_000)
        with pytest.raises(StateError, match=FULL):
            Store.open(directory)

    assert end_of(fork(start)) == 0
    Store.open(directory).close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_state_of_another_user_is_told(store: Store, directory: Path) -> None:
    """Not ours to write: said with the directory's name, before anything is tried."""
    let_others_in(directory)
    for file in directory.iterdir():
        file.chmod(0o644)

    def as_nobody() -> None:
        os.setuid(pwd.getpwnam("nobody").pw_uid)
        with pytest.raises(StateError, match=rf"{directory}.*(Permission denied|cannot be)"):
            Store.open(directory)

    assert end_of(fork(as_nobody)) == 0
    samples.queue(store, "still ours")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_database_that_turned_read_only(directory: Path) -> None:
    """The locks can be had, the database cannot be written: it says so, and what to look at."""
    Store.open(directory).close()
    let_others_in(directory)
    for file in directory.glob("*.lock"):
        file.chmod(0o666)

    def as_nobody() -> None:
        os.setuid(pwd.getpwnam("nobody").pw_uid)
        with pytest.raises(StateError, match="is it owned by another user"):
            Store.open(directory)

    assert end_of(fork(as_nobody)) == 0
    Store.open(directory).close()


def test_a_damaged_database_is_found_at_the_start(directory: Path) -> None:
    """A page of it is rubbish: the daemon does not start on it, and names the remedy."""
    with Store.open(directory) as store:
        for number in range(30):
            samples.queue(store, f"l{number}", samples.chase(f"INV-{number}"))
    file = directory / "accountsd.db"
    content = bytearray(file.read_bytes())
    for page in range(4, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(content)

    with pytest.raises(StateError, match=r"damaged.*`accountsd restore FILE`"):
        Store.open(directory)


def test_lost_mail_is_found_at_the_start(directory: Path) -> None:
    """The database was copied without its mail: told at once, not when the mail is wanted."""
    with Store.open(directory) as store:
        name = samples.keep(store)
    (directory / "mail" / name[:2] / f"{name}.gz").unlink()

    with pytest.raises(StateError, match=rf"1 kept mails have lost their files, such as {name}"):
        Store.open(directory)
    with Store.open(directory, check=Check.SKIP) as store:
        assert store.outbox.due_letters(LATER) == ()
