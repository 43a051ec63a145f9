"""Which files are read, and what is said of one that is no text."""

import os
import tempfile
from pathlib import Path

import pytest

from accountsd.config import load, watched_paths
from accountsd.config import source as source_module
from tests.shell.config.shelf import ACME, BOLT, RIGHT, TODAY, Shelf, acme, invoice, messages


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (RIGHT.encode("utf-16"), "This file is UTF-16 or UTF-32 text."),
        (b"\xff\xfe\x00\x00" + RIGHT.encode("utf-32-le"), "This file is UTF-16 or UTF-32 text."),
        (b"%PDF-1.7\n\x00\x01\x02", "This file is no text file."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "This file is no text file."),
        (RIGHT.replace("Winder", "Wínder").encode("latin-1"), "This byte is no UTF-8 text."),
        (RIGHT.replace("Tony", "To\x07ny").encode(), "A control character (U+0007) stands here."),
        (b"", "`business` is missing: Whose money it is."),
        (b"just words", "A mapping was wanted: keys with values."),
        (b"[" * 5000, "What is opened here is never closed."),
        (b"a: " + b"[" * 500 + b"]" * 500, "This is nested too deeply to be a book."),
        (b'a: "\\ud800"', "This is no YAML: found invalid Unicode character escape code."),
    ],
)
def test_what_is_no_book_is_told_and_never_raises(tmp_path: Path, raw: bytes, said: str) -> None:
    """The wrong file, the wrong encoding, a bomb: one clear sentence."""
    path = tmp_path / "config.yaml"
    path.write_bytes(raw)
    loaded = load(path, today=TODAY)
    assert loaded.book is None
    assert loaded.problems[0].message == said


def test_the_byte_that_is_no_utf_8_has_a_place(tmp_path: Path) -> None:
    """Somebody's editor saved in Latin-1: the first such letter is pointed at."""
    path = tmp_path / "config.yaml"
    path.write_bytes(RIGHT.replace("Consulting", "Café", 1).encode("latin-1"))
    (problem,) = load(path, today=TODAY).problems
    assert (problem.line, problem.column, problem.source_line) == (2, 19, "  name: Winder Café")


def test_editors_marks_and_line_ends_do_not_matter(shelf: Shelf) -> None:
    """A byte order mark, Windows line ends, and letters of other scripts."""
    text = RIGHT.replace("Tony", "Θωμάς").replace("\n", "\r\n")
    (shelf.folder / "config.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    loaded = shelf.load()
    assert messages(loaded) == []
    assert loaded.book is not None
    assert loaded.book.department.name == "Θωμάς"


def test_a_file_too_large(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """The owner is told how to go on: several files."""
    monkeypatch.setattr(source_module, "LARGEST", 400)
    problem = next(one for one in shelf.load().problems if one.file == "config.yaml")
    assert "clients_from: clients/*.yaml" in problem.hint


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who may not read")
def test_a_file_that_may_not_be_read(shelf: Shelf) -> None:
    """The service runs as its own user: the remedy is named, and the others go on."""
    for folder in (shelf.folder, *shelf.folder.parents):
        if folder == Path(tempfile.gettempdir()):
            break
        folder.chmod(0o755)
    shelf.write("clients/bolt.yaml", BOLT).chmod(0o600)
    os.seteuid(65_534)
    try:
        loaded = shelf.load()
    finally:
        os.seteuid(0)
    assert messages(loaded) == ["This file may not be read by this user."]
    assert loaded.book is not None
    assert list(loaded.book.clients) == ["acme"]


def test_a_book_that_is_not_there(tmp_path: Path) -> None:
    """Missing, or a folder."""
    assert messages(load(tmp_path / "config.yaml", today=TODAY)) == ["There is no such file."]
    assert messages(load(tmp_path, today=TODAY)) == ["This file is a folder; a file was wanted."]


def test_a_file_that_is_matched_twice_is_read_once(shelf: Shelf) -> None:
    """By two patterns silently; under two names with a warning."""
    shelf.edit("config.yaml", "clients/*.yaml", "[clients/*.yaml, clients/acme.yaml, '*.yaml']")
    loaded = shelf.load()
    assert (messages(loaded), loaded.warnings) == ([], ())
    (shelf.folder / "clients/again.yaml").symlink_to(shelf.folder / "clients/acme.yaml")
    (warning,) = shelf.load().warnings
    assert (
        warning.message
        == "`clients/again.yaml` is the same file as `clients/acme.yaml`; it is read once."
    )


def test_a_link_out_of_the_folder_is_no_client_file(
    shelf: Shelf, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What the folder does not hold is not part of the book."""
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "bolt.yaml"
    elsewhere.write_text(BOLT, encoding="utf-8")
    (shelf.folder / "clients/bolt.yaml").symlink_to(elsewhere)
    assert messages(shelf.load()) == [
        "`clients/bolt.yaml`: `clients/bolt.yaml` leads out of the folder of this file."
    ]


def test_a_linked_invoice_file_may_not_lead_out_either(
    shelf: Shelf, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A letter must never carry a file from elsewhere, whatever the link is called."""
    secret = tmp_path_factory.mktemp("elsewhere") / "payroll.pdf"
    secret.write_bytes(b"%PDF")
    (shelf.folder / "clients/INV-1001.pdf").symlink_to(secret)
    shelf.edit("clients/acme.yaml", '"1200.00"', '"1200.00", file: INV-1001.pdf')
    assert messages(shelf.load()) == ["`INV-1001.pdf` leads out of the folder of this file."]


def test_an_invoice_file_beside_its_client_file(shelf: Shelf) -> None:
    """Paths are relative to the file they stand in; a file that comes later ends the warning."""
    shelf.edit("clients/acme.yaml", '"1200.00"', '"1200.00", file: pdf/INV-1001.pdf')
    assert len(shelf.load().warnings) == 1
    shelf.write("clients/pdf/INV-1001.pdf", "%PDF")
    loaded = shelf.load()
    assert loaded.warnings == ()
    assert invoice(loaded).file == shelf.folder / "clients/pdf/INV-1001.pdf"


def test_an_edit_shows_at_the_next_load(shelf: Shelf) -> None:
    """What is remembered is remembered by its text, not by its name or time."""
    first = acme(shelf.load())
    assert acme(shelf.load()) is first
    shelf.edit("clients/acme.yaml", "Acme Ltd", "Acme Limited")
    assert acme(shelf.load()).name == "Acme Limited"


def test_a_change_of_the_house_reaches_unchanged_clients(shelf: Shelf) -> None:
    """A client without a currency of its own follows the business."""
    shelf.load()
    shelf.edit("config.yaml", "currency: GBP", "currency: EUR")
    assert acme(shelf.load()).currency == "EUR"


def test_what_to_watch(shelf: Shelf) -> None:
    """The files of the book and the folders in which a new one would appear."""
    config = shelf.folder / "config.yaml"
    assert watched_paths(config, None) == (config,)
    found = watched_paths(config, shelf.load())
    assert found == (config, shelf.folder / "clients", shelf.folder / "clients/acme.yaml")
    (shelf.folder / "clients/acme.yaml").unlink()
    assert shelf.folder / "clients" in watched_paths(config, shelf.load())


def test_a_hundred_clients_of_twenty_invoices(shelf: Shelf) -> None:
    """A file that did not change costs a look at its text, not a second parse."""
    lines = [
        f"    - {{number: N-%d-{place}, issued: 2026-10-01, amount: {place + 1}.00}}"
        for place in range(20)
    ]
    for number in range(100):
        text = (
            BOLT.replace("bolt", f"c{number}")
            + "  invoices:\n"
            + "\n".join(lines) % ((number,) * 20)
        )
        shelf.write(f"clients/c{number}.yaml", text)
    first, second = shelf.load().book, shelf.load().book
    assert first is not None
    assert second is not None
    assert sum(len(client.invoices) for client in second.clients.values()) == 2002
    assert all(second.clients[name] is client for name, client in first.clients.items())


def test_comments_and_nothing_else_is_a_file_without_clients(shelf: Shelf) -> None:
    """As `init` writes it."""
    shelf.write("clients/bolt.yaml", "# soon\n")
    shelf.write("clients/cove.yaml", "")
    assert messages(shelf.load()) == []
    assert shelf.load().files["clients/acme.yaml"] == ACME
