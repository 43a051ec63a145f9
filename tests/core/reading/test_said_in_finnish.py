"""What Finnish clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import lines, ruled, said_by_a_client_of

ROUTINE = """
paid | Lasku maksettiin viime maanantaina.
paid | Olemme maksaneet laskun 2.11.
paid | Maksu lähti eilen.
paid | Rahojen pitäisi näkyä tilillänne.
paid | Lasku on jo maksettu.
promise | Maksamme perjantaina.
promise | Lasku maksetaan 20.11. mennessä.
promise | Maksu on ajastettu 13. marraskuuta.
promise | Maksan sen huomenna.
promise | Siirrämme rahat ensi viikolla keskiviikkona.
promise | Lasku on mukana ensi tiistain maksuajossa.
query | Voisitteko lähettää laskusta kopion?
query | Tarvitsemme y-tunnuksenne.
query | En löydä laskua, voitteko lähettää sen uudelleen?
query | Laskusta puuttuu tilausnumero.
redirect | Lähettäkää laskut osoitteeseen laskut@acme.example.
redirect | Laskut hoitaa Eeva, eeva@acme.example.
acknowledgement | Kiitos muistutuksesta.
acknowledgement | Välitin laskun eteenpäin taloushallintoon.
acknowledgement | Lasku on hyväksyttävänä esimiehellä.
auto_reply | Olen lomalla ja palaan 16.11.
"""
OWNERS = """
dispute | Summa ei täsmää tarjouksen kanssa.
dispute | Emme ole tilanneet tätä.
dispute | Olette laskuttaneet saman työn kahteen kertaan.
dispute | Työ on tehty huonosti.
dispute | Odotamme hyvityslaskua.
hardship | Emme pysty maksamaan nyt.
hardship | Voisimmeko maksaa kolmessa erässä?
hardship | Meillä on maksuvaikeuksia.
complaint | Lopettakaa muistutusten lähettäminen.
complaint | Kukaan ei vastaa puhelimeen.
legal | Asia on siirretty asianajajallemme.
legal | Yhtiö on asetettu konkurssiin.
bank_change | Laskun tilinumero on muuttunut.
paid | Olemme maksaneet puolet summasta.
promise | Maksamme perjantaina, jos tavara on saapunut.
"""
NOT_SO = """
Emme ole maksaneet.
Emme maksa perjantaina.
Maksu ei lähde maanantaina.
Kiitos, mutta emme maksa.
Maksamme vain puolet.
Maksamme kun virhe on korjattu.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("fi", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = said_by_a_client_of("fi", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`ei`, `mutta`, `vain`, `kun`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("fi", words).needs_owner
