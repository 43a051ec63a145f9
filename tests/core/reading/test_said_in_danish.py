"""What Danish clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import heard_by_a_client_of, lines, ruled, said_by_a_client_of

ROUTINE = """
paid | Fakturaen blev betalt i mandags.
paid | Vi har betalt fakturaen den 2. november.
paid | Beløbet er overført i går.
paid | Pengene burde være på jeres konto nu.
paid | Betalingen gik afsted i går.
paid | Den er allerede betalt.
paid | Vedhæftet er kvittering for betalingen.
promise | Vi betaler på fredag.
promise | Fakturaen betales senest den 20. november.
promise | Betalingen er lagt ind til den 13. november.
promise | I har pengene senest onsdag.
promise | Fakturaen kommer med i næste betalingskørsel på tirsdag.
promise | Jeg skal nok betale den i morgen.
promise | Betalingen sker ved månedens udgang.
promise | Vi overfører beløbet inden for fem dage.
promise | På mandag overfører vi hele beløbet.
promise | Fakturaen er godkendt og betales i næste uge.
query | Kan I sende en kopi af fakturaen?
query | Send venligst fakturaen igen som PDF.
query | Vi mangler jeres momsnummer.
query | Send gerne et kontoudtog.
query | Hvilket ordrenummer vedrører fakturaen?
query | Jeg kan ikke finde fakturaen, kan I sende den igen?
query | Hvor meget skylder vi i alt?
redirect | Send venligst fakturaer til faktura@acme.example.
redirect | Kontakt min kollega Eva på eva@acme.example.
redirect | Vores fakturaer håndteres af bogholderi@acme.example.
acknowledgement | Tak for påmindelsen.
acknowledgement | Tak, vi har modtaget fakturaen.
acknowledgement | Noteret, jeg vender tilbage.
acknowledgement | Jeg har sendt den videre til bogholderiet.
acknowledgement | Fakturaen ligger til godkendelse hos chefen.
acknowledgement | Jeg undersøger det og vender tilbage.
auto_reply | Jeg er på ferie og er tilbage den 16. november.
"""
OWNERS = """
dispute | Beløbet stemmer ikke med tilbuddet.
dispute | Vi har aldrig bestilt det her.
dispute | I har faktureret det samme to gange.
dispute | Arbejdet er dårligt udført.
dispute | Vi bestrider fakturaen.
dispute | Vi venter på en kreditnota.
dispute | Timeprisen er for høj.
hardship | Vi har desværre ikke råd til at betale lige nu.
hardship | Kan vi dele betalingen op i tre rater?
hardship | Vi har problemer med likviditeten.
hardship | Vi beder om henstand til januar.
complaint | Hold op med at sende rykkere.
complaint | Jeres tone er uforskammet.
complaint | Ingen svarer, når jeg ringer.
legal | Sagen er overgivet til vores advokat.
legal | Selskabet er gået konkurs.
bank_change | Kontonummeret på fakturaen er ændret.
paid | Vi har betalt halvdelen af beløbet.
promise | Vi betaler på fredag, hvis I har leveret.
promise | Så snart vi har fået varerne, betaler vi.
query | Kan vi få rabat, hvis vi betaler i dag?
"""
NOT_SO = """
Vi har ikke betalt.
Vi betaler ikke på fredag.
Pengene kommer ikke på mandag.
Tak, men vi betaler ikke.
Vi betaler kun halvdelen.
Betalingen er ikke gået afsted.
Jeg betaler på mandag, men ikke kørslen.
Vi betaler når fejlen er rettet.
Send en rettet faktura, så betaler vi.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("da", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = heard_by_a_client_of("da", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`ikke`, `men`, `kun`, `når`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("da", words).needs_owner
