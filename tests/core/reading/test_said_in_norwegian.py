"""What Norwegian clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import heard_by_a_client_of, lines, ruled, said_by_a_client_of

ROUTINE = """
paid | Fakturaen ble betalt forrige mandag.
paid | Vi har betalt fakturaen den 2. november.
paid | Beløpet er overført i går.
paid | Pengene bør være på kontoen deres nå.
paid | Betalingen gikk i går.
paid | Den er allerede betalt.
paid | Vedlagt er kvittering for betalingen.
promise | Vi betaler på fredag.
promise | Fakturaen betales senest 20. november.
promise | Betalingen er lagt inn til 13. november.
promise | Dere har pengene senest onsdag.
promise | Fakturaen blir med i neste betalingskjøring på tirsdag.
promise | Jeg skal betale den i morgen.
promise | Betalingen skjer ved månedsskiftet.
promise | Vi overfører beløpet innen fem dager.
promise | På mandag overfører vi hele beløpet.
promise | Fakturaen er godkjent og betales neste uke.
query | Kan dere sende en kopi av fakturaen?
query | Vennligst send fakturaen på nytt som PDF.
query | Vi mangler organisasjonsnummeret deres.
query | Send gjerne en kontoutskrift.
query | Hvilket ordrenummer gjelder fakturaen?
query | Jeg finner ikke fakturaen, kan dere sende den på nytt?
query | Hvor mye skylder vi totalt?
redirect | Vennligst send fakturaer til faktura@acme.example.
redirect | Kontakt min kollega Eva på eva@acme.example.
redirect | Fakturaene våre håndteres av regnskap@acme.example.
acknowledgement | Takk for påminnelsen.
acknowledgement | Takk, vi har mottatt fakturaen.
acknowledgement | Notert, jeg kommer tilbake.
acknowledgement | Jeg har sendt den videre til regnskapsavdelingen.
acknowledgement | Fakturaen ligger til godkjenning hos sjefen.
acknowledgement | Jeg sjekker det og kommer tilbake.
auto_reply | Jeg er på ferie og er tilbake 16. november.
"""
OWNERS = """
dispute | Beløpet stemmer ikke med tilbudet.
dispute | Vi har aldri bestilt dette.
dispute | Dere har fakturert det samme to ganger.
dispute | Arbeidet er dårlig utført.
dispute | Vi bestrider fakturaen.
dispute | Vi venter på en kreditnota.
dispute | Timeprisen er for høy.
hardship | Vi har dessverre ikke råd til å betale nå.
hardship | Kan vi dele opp betalingen i tre avdrag?
hardship | Vi har problemer med likviditeten.
hardship | Vi ber om utsettelse til januar.
complaint | Slutt å sende purringer.
complaint | Tonen deres er uforskammet.
complaint | Ingen svarer når jeg ringer.
legal | Saken er overlatt til vår advokat.
legal | Selskapet er gått konkurs.
bank_change | Kontonummeret på fakturaen er endret.
paid | Vi har betalt halvparten av beløpet.
promise | Vi betaler på fredag hvis dere har levert.
promise | Så snart vi har fått varene, betaler vi.
query | Kan vi få rabatt hvis vi betaler i dag?
"""
NOT_SO = """
Vi har ikke betalt.
Vi betaler ikke på fredag.
Pengene kommer ikke på mandag.
Takk, men vi betaler ikke.
Vi betaler bare halvparten.
Betalingen har ikke gått.
Jeg betaler på mandag, men ikke reisen.
Vi betaler når feilen er rettet.
Send en rettet faktura, så betaler vi.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("no", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = heard_by_a_client_of("no", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`ikke`, `men`, `bare`, `når`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("no", words).needs_owner
