# ruff: noqa: E501 - a client's sentence stands on one line, however long
"""What Dutch and Flemish clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.core.reading.mails import acme_desk, said

if TYPE_CHECKING:
    from accountsd.core.reading.model import Reading

ROUTINE = """
paid | We hebben het bedrag gisteren overgemaakt.
paid | De betaling is vorige week donderdag verricht.
paid | Dit is op 2 november al betaald via iDEAL.
paid | De overschrijving is vanmorgen de deur uit gegaan.
paid | Volgens onze bank is het geld op 30 oktober afgeschreven.
paid | Deze factuur is al voldaan, zie het betaalbewijs.
paid | Ik heb het zojuist via internetbankieren gestort.
promise | We betalen de factuur vrijdag.
promise | Het bedrag wordt uiterlijk 15 november overgemaakt.
promise | U ontvangt het geld voor het einde van de week.
promise | De factuur gaat dinsdag mee in de betaalrun.
promise | Ik maak het vanavond over.
promise | De betaling staat ingepland voor 12 november.
promise | Volgende week woensdag staat het op uw rekening.
promise | Eind november wordt alles betaald.
promise | Jullie kunnen het geld maandag verwachten.
promise | Ik regel het morgen meteen.
query | Kunt u ons een kopie van de factuur sturen?
query | Wij missen het ordernummer op de factuur.
query | Wat is uw btw-nummer?
query | Graag de factuur nogmaals als pdf mailen.
query | Ik kan de factuur niet vinden, stuurt u hem opnieuw?
query | Mag ik een overzicht van de openstaande posten?
query | De bijlage kan ik niet openen, kunt u hem nog een keer sturen?
redirect | Stuur facturen voortaan naar facturen@acme.example.
redirect | Mijn collega regelt dat: inkoop@acme.example.
redirect | Hiervoor moet u bij de administratie zijn, administratie@acme.example.
acknowledgement | Dank voor de herinnering, ik zet hem door naar de administratie.
acknowledgement | In goede orde ontvangen, we kijken ernaar.
acknowledgement | De factuur ligt ter goedkeuring bij de directeur.
acknowledgement | Bedankt, ik pak het op.
"""
OWNERS = """
paid | We hebben alleen de helft overgemaakt, de rest blijft open.
paid | Er is korting ingehouden en het verschil is overgemaakt.
promise | We betalen vrijdag, mits de levering er dan is.
dispute | Dit hebben wij nooit besteld.
dispute | De prijs klopt niet met de offerte.
dispute | U heeft dezelfde post twee keer in rekening gebracht.
dispute | Het product kwam beschadigd aan.
dispute | Graag eerst een creditnota voor de ontbrekende delen.
dispute | Het waren acht uur en geen twaalf uur gewerkt.
dispute | Zolang het lek niet gerepareerd is, betalen wij niet.
hardship | We zitten krap bij kas en vragen om uitstel.
hardship | Kunnen we dit in drie termijnen betalen?
hardship | Op dit moment kunnen we niet betalen.
complaint | Uw toon is onbeschoft.
complaint | Dit is al de derde herinnering deze week, houd op.
complaint | Niemand belt ons ooit terug.
legal | We hebben onze advocaat ingeschakeld.
legal | Het bedrijf is failliet verklaard.
bank_change | Op de factuur staat een ander rekeningnummer dan vorige keer.
bank_change | Wij hebben een nieuwe bankrekening, wilt u die gebruiken?
query | Is het mogelijk om vijf procent korting te krijgen?
"""
NOT_SO = """
We hebben nog niet betaald.
De betaling gaat vrijdag niet mee.
We maken geen cent over.
Als de goederen er zijn, betalen we vrijdag.
Betalen doen we pas na de oplevering.
We hebben maar een deel overgemaakt.
Bedankt, maar zo niet.
Ik betaal maandag, maar zonder de voorrijkosten.
Stuur eerst de juiste factuur, dan betalen we.
Er wordt vrijdag betaald, de voorrijkosten niet.
Dat zou betaald zijn, maar door wie?
"""


def _read(words: str) -> Reading:
    desk = acme_desk()
    clients = {key: replace(one, language="nl") for key, one in desk.book.clients.items()}
    return said(words, desk=replace(desk, book=replace(desk.book, clients=clients)))


def _lines(block: str) -> list[list[str]]:
    return [line.split(" | ") for line in block.strip().splitlines()]


@pytest.mark.parametrize(("kind", "words"), _lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = _read(words)
    assert (read.kind.value, read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), _lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = _read(words)
    assert read.kind.value == kind
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`not`, `only`, `if`, `without`: routine words in a sentence that is not routine."""
    assert _read(words).needs_owner
