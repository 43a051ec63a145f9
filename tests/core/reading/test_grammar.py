"""The notation of the phrase tables: whatever fits a sentence is found by the sentence's own words."""

from __future__ import annotations

import pytest

from accountsd.core.reading.phrases.grammar import Says, Table


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("(argent|somme) * parti%", "l'argent est parti ce matin"),
        ("(d'un coup|en une fois)", "nous ne pouvons pas payer d'un coup"),
        ("(échue?|due?) * jour%", "elle est due dans huit jours"),
        ("(e-mail|courriel)", "par e-mail"),
        ("\\d+ (pour cent|euros)", "30 pour cent"),
        ("pay(ment|ing) * friday", "the payment is on friday"),
        ("(l'(argent|avoir)|fonds)", "avec l'avoir"),
        ("don't pay", "we don't pay"),
        ("(no (me|nos)? funciona|roto)", "la caja no funciona"),
        ("(no (me|nos)? funciona|roto)", "la caja no nos funciona"),
    ],
)
def test_a_phrase_is_found_behind_an_apostrophe_and_in_any_choice(line: str, sentence: str) -> None:
    """`l'argent` is money as `argent` is; a choice of several words is found by any of them."""
    hits = Table({Says.PAID: line}).hits(sentence)
    assert [hit.line for hit in hits] == [line]
