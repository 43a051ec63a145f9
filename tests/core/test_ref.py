"""REF: what the owner may call an invoice, a client, an ask or a letter, and what happens when in doubt."""

import pytest

from accountsd.core.journal import Ask, AskKind
from accountsd.core.ref import AskRef, ClientRef, InvoiceRef, LetterRef, Ref, resolve
from accountsd.errors import NothingMatched
from tests.core.sample import book, client, invoice

ASK = Ask("reply-4f2a", AskKind.REPLY, "acme", ("INV-1001",), "Pat Lee asks for a copy")
WINDER = book(client(invoice(), invoice("twin")), client(id="twin"))
LETTERS = {"id-1": "acme/firm/INV-1001", "id-2": "digest/2026-11-24", "id-3": "reply-4f2a"}


def look_up(text: str) -> Ref:
    """What the owner's word names."""
    return resolve(text, WINDER, [ASK], LETTERS)


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("INV-1001", InvoiceRef("acme", "INV-1001")),
        ("acme", ClientRef("acme")),
        ("reply-4f2a", AskRef(ASK)),
        ("acme/firm/INV-1001", LetterRef("acme/firm/INV-1001", "id-1")),
        # Invoice before client, ask before letter: the order in which the contract looks.
        ("twin", InvoiceRef("acme", "twin")),
        # Capital letters and a stray blank do not matter.
        ("inv-1001", InvoiceRef("acme", "INV-1001")),
        (" ACME ", ClientRef("acme")),
    ],
)
def test_a_name_is_looked_up(text: str, ref: Ref) -> None:
    """An invoice, else a client, else an ask, else a letter."""
    assert look_up(text) == ref


def test_an_exact_name_wins_over_a_similar_one() -> None:
    """A client called ACME and one called acme are two; each is found by its own name."""
    winder = book(client(id="acme"), client(id="ACME"))

    assert resolve("ACME", winder, [], {}) == ClientRef("ACME")
    with pytest.raises(NothingMatched) as several:
        resolve("Acme", winder, [], {})
    assert several.value.candidates == ("acme", "ACME")


def test_several_letters_of_one_key_are_listed() -> None:
    """The owner sees which letters there are, and nothing is done to any of them."""
    with pytest.raises(NothingMatched) as several:
        resolve("a/firm/1", WINDER, [], {"id-1": "a/firm/1", "id-2": "a/firm/1"})

    assert str(several.value) == (
        "a/firm/1: matches several: a/firm/1 (letter id-1), a/firm/1 (letter id-2)"
    )


def test_a_name_that_nothing_has_is_told_back() -> None:
    """A slip in the number is answered with the number."""
    with pytest.raises(NothingMatched) as nothing:
        look_up("INV-9")

    assert str(nothing.value) == "INV-9: nothing matches"
    assert nothing.value.candidates == ()
