"""The words that the daemon remembers, and the last good book."""

from accountsd.store import Store
from tests.shell.store.samples import LATER, NOW


def test_words_are_remembered(store: Store) -> None:
    """Set, set again, set once, forgotten."""
    store.meta.set("doctor", "ok")
    store.meta.set("doctor", "no copy came back")

    assert store.meta.get("doctor") == "no copy came back"
    assert store.meta.set_once("first run", "2026-11-24") == "2026-11-24"
    assert store.meta.set_once("first run", "2026-11-25") == "2026-11-24"
    store.meta.forget("doctor")
    assert store.meta.get("doctor") is None


def test_the_last_good_book_is_kept_file_by_file(store: Store) -> None:
    """A good file takes the place of its last good text; a wrong one leaves it; a removed one goes."""
    store.books.keep_good({"config.yaml": "a: 1\n", "clients/acme.yaml": "acme: {}\n"}, NOW)
    store.books.keep_good({"config.yaml": "a: 2\n"}, LATER)
    assert store.books.last_good() == {"clients/acme.yaml": "acme: {}\n", "config.yaml": "a: 2\n"}

    store.books.keep_good({}, LATER, gone=["clients/acme.yaml"])

    assert store.books.last_good() == {"config.yaml": "a: 2\n"}
