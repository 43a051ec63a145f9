"""What Swedish clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import heard_by_a_client_of, lines, ruled, said_by_a_client_of

ROUTINE = """
paid | Fakturan betalades i måndags.
paid | Vi har betalat fakturan den 2 november.
paid | Beloppet är överfört via bankgiro i går.
paid | Pengarna borde finnas på ert konto nu.
paid | Betalningen gick iväg igår, referens 4711.
paid | Den är redan betald.
paid | Jag swishade hela beloppet i söndags.
paid | Se bifogad betalningsbekräftelse.
promise | Vi betalar på fredag.
promise | Fakturan betalas senast den 20 november.
promise | Betalningen är inlagd till den 13:e.
promise | Vi lägger upp betalningen i dag.
promise | Ni har pengarna på kontot senast onsdag.
promise | Fakturan går med i nästa betalkörning på tisdag.
promise | Jag ska betala den i morgon.
promise | Betalning sker vid månadsskiftet.
promise | Vi kommer att betala inom fem dagar.
promise | Jag sätter in pengarna efter helgen.
promise | På måndag för vi över hela beloppet.
promise | Fakturan är attesterad och betalas nästa vecka.
query | Kan ni skicka en kopia av fakturan?
query | Vänligen skicka fakturan igen som PDF.
query | Vi behöver ert momsregistreringsnummer.
query | Skicka gärna ett kontoutdrag.
query | Vilket ordernummer gäller fakturan?
query | Er faktura saknar ordernummer, kan ni komplettera?
query | Jag hittar inte fakturan, kan ni mejla den på nytt?
query | Hur mycket är vi skyldiga totalt?
redirect | Vänligen skicka fakturor till faktura@acme.example.
redirect | Kontakta min kollega Eva på eva@acme.example.
redirect | Det är inte jag som sköter fakturor, skriv till ekonomi@acme.example.
redirect | Våra fakturor hanteras av ekonomi@acme.example.
acknowledgement | Tack för påminnelsen.
acknowledgement | Tack, vi har tagit emot fakturan.
acknowledgement | Noterat, jag återkommer.
acknowledgement | Jag har skickat den vidare till ekonomiavdelningen.
acknowledgement | Fakturan ligger för attest hos chefen.
acknowledgement | Jag kollar upp det och återkommer.
acknowledgement | Ok, tack!
auto_reply | Jag är på semester och är tillbaka den 16 november.
"""
OWNERS = """
dispute | Beloppet stämmer inte med offerten.
dispute | Vi har aldrig beställt det här.
dispute | Ni har fakturerat samma jobb två gånger.
dispute | Det var åtta timmar, inte tolv.
dispute | Arbetet är dåligt utfört och läcker fortfarande.
dispute | Vi håller inte med om beloppet.
dispute | Vi väntar på en kreditfaktura.
dispute | Timpriset är för högt.
hardship | Vi har tyvärr inte råd att betala just nu.
hardship | Kan vi dela upp betalningen på tre månader?
hardship | Vi har problem med likviditeten.
hardship | Vi behöver anstånd till januari.
complaint | Sluta skicka påminnelser till oss.
complaint | Er ton är oförskämd.
complaint | Det här är fjärde påminnelsen på en vecka, nu räcker det.
complaint | Ingen svarar när jag ringer.
legal | Ärendet är överlämnat till vår advokat.
legal | Bolaget har försatts i konkurs.
bank_change | Ni har bytt bankgironummer, stämmer det?
bank_change | Kontonumret på fakturan är ändrat.
paid | Vi har betalat halva beloppet.
paid | Vi drog av två procent och har betalat resten.
promise | Vi betalar på fredag om ni har levererat.
promise | Så snart vi fått varorna betalar vi.
query | Kan vi få rabatt om vi betalar i dag?
"""
NOT_SO = """
Vi har inte betalat.
Vi betalar inte på fredag.
Pengarna kommer inte på måndag.
Tack, men vi betalar inte.
Vi betalar bara hälften.
Betalningen har inte gått iväg.
Jag betalar på måndag, men inte resekostnaden.
Tack för ingenting.
Vi betalar när felet är åtgärdat.
Skicka en rättad faktura så betalar vi.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("sv", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = heard_by_a_client_of("sv", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`inte`, `men`, `bara`, `när`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("sv", words).needs_owner
