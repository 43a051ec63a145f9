"""What Czech clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import lines, ruled, said_by_a_client_of

ROUTINE = """
paid | Faktura byla uhrazena v pondělí.
paid | Zaplatili jsme 2. listopadu.
paid | Platba odešla včera.
paid | Peníze by už měly být na vašem účtu.
paid | Faktura je již zaplacena.
promise | Zaplatíme v pátek.
promise | Faktura bude uhrazena do 20. listopadu.
promise | Platba je naplánována na 13. listopadu.
promise | Pošlu to zítra ráno.
promise | Peníze budete mít na účtu do středy.
promise | Úhrada proběhne koncem měsíce.
query | Můžete prosím poslat kopii faktury?
query | Potřebujeme vaše DIČ.
query | Na faktuře chybí číslo objednávky.
query | Fakturu nemůžu najít, můžete ji poslat znovu?
redirect | Faktury prosím posílejte na faktury@acme.example.
redirect | Platby má na starosti paní Nováková, novakova@acme.example.
acknowledgement | Děkuji za upomínku.
acknowledgement | Předala jsem to účtárně.
acknowledgement | Faktura je u vedoucího ke schválení.
auto_reply | Jsem na dovolené a vrátím se 16. listopadu.
"""
OWNERS = """
dispute | Částka neodpovídá nabídce.
dispute | Toto jsme nikdy neobjednali.
dispute | Fakturovali jste stejnou práci dvakrát.
dispute | Práce byla odvedena špatně.
dispute | Čekáme na dobropis.
hardship | Teď bohužel nemáme na zaplacení.
hardship | Můžeme to zaplatit na tři splátky?
hardship | Máme potíže s cash flow.
complaint | Přestaňte nám posílat upomínky.
complaint | Nikdo nám neodpovídá na telefon.
legal | Věc jsme předali právníkovi.
legal | Společnost je v insolvenci.
bank_change | Na faktuře je jiné číslo účtu.
paid | Zaplatili jsme polovinu částky.
promise | Zaplatíme v pátek, pokud dorazí zboží.
"""
NOT_SO = """
Nezaplatili jsme.
V pátek nezaplatíme.
Platba v pondělí neodejde.
Děkuji, ale nezaplatím.
Zaplatíme jen polovinu.
Zaplatíme, až opravíte chybu.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("cs", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = said_by_a_client_of("cs", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`ne`, `ale`, `jen`, `až`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("cs", words).needs_owner
