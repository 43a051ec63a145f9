"""A restore looks at the whole backup first, and never takes away what it replaces."""

import gzip
import hashlib
import io
import json
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from accountsd.errors import StateError, StateLocked
from accountsd.store import (
    Existing,
    LetterState,
    Store,
    backup,
    lock_roads,
    restore,
)
from tests.shell.store import samples
from tests.shell.store.processes import killed_at
from tests.shell.store.samples import LATER, NOW, RAW


@pytest.fixture
def archive(directory: Path, tmp_path: Path) -> Path:
    """A backup of a state with one letter sent and one mail kept; the state went on afterwards."""
    file = tmp_path / "state.tar.gz"
    with Store.open(directory) as store:
        samples.send(store, "sent")
        samples.keep(store)
        backup(directory, file, NOW)
        samples.send(store, "later", samples.chase(name="escalation"))
    return file


def holds_the_backup(directory: Path) -> None:
    """The state is the one that was backed up, and knows that it was restored."""
    with Store.open(directory) as store:
        assert [one.id for one in store.outbox.letters(*LetterState)] == ["sent"]
        assert store.mail.raw(store.mail.seen(["identity-1"])["identity-1"]) == RAW
        assert store.meta.get("restored_at") == LATER.isoformat()
        assert store.outbox.unknown_letters(["sent", "later"]) == {"later"}


def test_a_restored_state_is_the_one_that_was_backed_up(archive: Path, tmp_path: Path) -> None:
    """On a new machine: everything of then, and the mark that the mailbox may know more."""
    manifest = restore(archive, tmp_path / "new machine", LATER)

    assert manifest.made_at == NOW
    holds_the_backup(tmp_path / "new machine")


def test_a_state_that_is_there_is_not_replaced_unasked(archive: Path, directory: Path) -> None:
    """The owner has to say so; then the old one is moved aside, whole."""
    with pytest.raises(StateError, match=r"there is a state already: .*--replace"):
        restore(archive, directory, LATER)

    restore(archive, directory, LATER, existing=Existing.REPLACE)

    holds_the_backup(directory)
    with Store.open(directory / "before-restore-1") as old:
        assert old.outbox.counts()[LetterState.SENT] == 2


def test_a_damaged_state_can_be_replaced(archive: Path, directory: Path) -> None:
    """The very case that a backup is for: what is there cannot even be opened."""
    (directory / "accountsd.db").write_bytes(b"rubbish" * 1000)
    with pytest.raises(StateError, match=r"accountsd restore FILE"):
        Store.open(directory)

    restore(archive, directory, LATER, existing=Existing.REPLACE)

    holds_the_backup(directory)


def test_a_running_daemon_keeps_its_state(archive: Path, directory: Path) -> None:
    """Neither under the daemon nor under a command that is just running."""
    with (
        lock_roads(directory, "accountsd run", NOW),
        pytest.raises(StateLocked, match="accountsd run"),
    ):
        restore(archive, directory, LATER, existing=Existing.REPLACE)
    with Store.open(directory), pytest.raises(StateLocked, match="just running"):
        restore(archive, directory, LATER, existing=Existing.REPLACE)


@pytest.mark.parametrize(
    "point", ["store.restore.marked", "store.restore.moved_aside", "store.restore.moved_in"]
)
def test_a_restore_that_the_power_breaks_off(archive: Path, directory: Path, point: str) -> None:
    """What lies there is not taken for a state; run again, it comes to its end."""

    def command() -> None:
        restore(archive, directory, LATER, existing=Existing.REPLACE)

    assert killed_at(point, command)
    with pytest.raises(StateError, match=r"a restore was broken off: run `accountsd restore FILE`"):
        Store.open(directory)

    restore(archive, directory, LATER)

    holds_the_backup(directory)
    olds = directory.glob("before-restore-*/accountsd.db")
    assert any(len(letters_of(old.parent)) == 2 for old in olds)


def letters_of(directory: Path) -> list[str]:
    """The ids of all letters of a state."""
    with Store.open(directory) as store:
        return [one.id for one in store.outbox.letters(*LetterState)]


Members = list[tuple[tarfile.TarInfo, bytes]]


@contextmanager
def rewritten(archive: Path) -> Iterator[Members]:
    """The archive's members, to be changed by a wrongdoer before it is written again."""
    with tarfile.open(archive) as tar:
        members = [(info, _bytes(tar, info)) for info in tar]
    yield members
    with tarfile.open(archive, "w:gz") as tar:
        for info, content in members:
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))


def _bytes(tar: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    opened = tar.extractfile(info)
    return opened.read() if opened else b""


def _foreign(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> Callable[[Members], None]:
    def add(members: Members) -> None:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, link
        members.insert(0, (info, b""))

    return add


def _change_mail(members: Members) -> None:
    info, _ = members[1]
    members[1] = (info, gzip.compress(b"I never wrote that"))


def _drop(index: int) -> Callable[[Members], None]:
    return lambda members: members.__delitem__(index)


def _no_list(members: Members) -> None:
    info, _ = members[2]
    members[2] = (info, b"[]")


def _unlist_mail(members: Members) -> None:
    """A backup that is in itself consistent, but lacks a mail that its database names."""
    info, text = members[2]
    plain = json.loads(text)
    del plain["members"][1]
    members[2] = (info, json.dumps(plain).encode())
    del members[1]


NO_PLACE = "has no place in a backup of ours"
NOT_WHOLE = "this is no whole backup of ours"
HOSTILE: dict[str, tuple[Callable[[Members], None], str]] = {
    "a way out": (_foreign("../evil"), NO_PLACE),
    "a way out by a mail": (_foreign("mail/../../evil"), NO_PLACE),
    "an absolute name": (_foreign("/tmp/evil"), NO_PLACE),
    "a link": (_foreign("mail", tarfile.SYMTYPE, "/etc"), NO_PLACE),
    "a hard link": (_foreign("accountsd.db", tarfile.LNKTYPE, "/etc/passwd"), NO_PLACE),
    "a device": (_foreign("accountsd.db", tarfile.CHRTYPE), NO_PLACE),
    "a pipe": (_foreign("accountsd.db", tarfile.FIFOTYPE), NO_PLACE),
    "a folder": (_foreign("mail/", tarfile.DIRTYPE), NO_PLACE),
    "a mail under a false name": (_foreign("mail/aa/" + "b" * 64 + ".gz"), NO_PLACE),
    "the same twice": (lambda members: members.append(members[0]), NO_PLACE),
    "something added": (_foreign("mail/bb/" + "b" * 64 + ".gz"), "is not what was backed up"),
    "a mail changed": (_change_mail, "is not what was backed up"),
    "a mail missing": (_drop(1), "is not what was backed up"),
    "a mail never listed": (_unlist_mail, "mail is missing"),
    "no list": (_drop(2), NOT_WHOLE),
    "another list": (_no_list, NOT_WHOLE),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_archive_changes_nothing(
    archive: Path, directory: Path, tmp_path: Path, what: str
) -> None:
    """Links, devices, ways out, changed or missing members: refused, and the state is as it was."""
    spoil, sentence = HOSTILE[what]
    with rewritten(archive) as members:
        spoil(members)
    before = sorted(tmp_path.iterdir())

    with pytest.raises(StateError, match=sentence):
        restore(archive, directory, LATER, existing=Existing.REPLACE)

    assert sorted(tmp_path.iterdir()) == before
    assert letters_of(directory) == ["sent", "later"]
    assert not (directory / ".restoring").exists()


@pytest.mark.parametrize("how", ["torn", "empty", "no archive", "not there"])
def test_a_broken_archive_changes_nothing(archive: Path, directory: Path, how: str) -> None:
    """Half copied, empty, something else, mistyped: said plainly, and the state is as it was."""
    content = archive.read_bytes()
    match how:
        case "torn":
            archive.write_bytes(content[: len(content) // 2])
        case "empty":
            archive.write_bytes(b"")
        case "no archive":
            archive.write_bytes(b"From: Pat Lee\r\n\r\nHello")
        case _:
            archive.unlink()

    with pytest.raises(StateError, match=r"state\.tar\.gz: (this is no whole backup|No such file)"):
        restore(archive, directory, LATER, existing=Existing.REPLACE)

    assert letters_of(directory) == ["sent", "later"]


def test_a_damaged_database_is_noticed_before_anything_moves(
    archive: Path, directory: Path
) -> None:
    """The archive fits its own list, but the database was damaged before it was made."""
    with rewritten(archive) as members:
        info, content = members[0]
        spoilt = content[:4096] + b"\xff" * 8192 + content[12288:]
        members[0] = (info, spoilt)
        listed, text = members[2]
        plain = json.loads(text)
        plain["members"][0]["sha256"] = hashlib.sha256(spoilt).hexdigest()
        members[2] = (listed, json.dumps(plain).encode())

    with pytest.raises(StateError, match=r"state\.tar\.gz: the (database|backup) is damaged"):
        restore(archive, directory, LATER, existing=Existing.REPLACE)

    assert letters_of(directory) == ["sent", "later"]
