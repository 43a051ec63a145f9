"""What German clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accountsd.core.reading.model import Reading
from tests.core.reading.mails import acme_desk, said

ROUTINE = """
paid | Das Geld haben wir vorgestern überwiesen.
paid | Wurde letzten Montag per Sammelüberweisung beglichen.
paid | Die Überweisung ist seit Freitag raus.
paid | Ich habe den Betrag gerade per Onlinebanking angewiesen.
paid | Laut unserer Bank ging die Zahlung am 2. November an Sie ab.
paid | Der offene Posten ist bereits ausgeglichen, siehe Avis.
paid | Unsere Buchhaltung hat das schon am Dienstag erledigt und bezahlt.
paid | Zahlung erfolgte am 30.10. per SEPA.
paid | Die Lastschrift wurde gestern von unserem Konto eingezogen.
promise | Die Zahlung geht am Mittwoch raus.
promise | Wir überweisen bis Ende nächster Woche.
promise | Am 20. November ist das Geld auf Ihrem Konto.
promise | Sie erhalten den Betrag spätestens am Freitag.
promise | Ich überweise Ihnen das heute Abend.
promise | Die Rechnung ist für den Zahllauf am 12. November eingeplant.
promise | Unser nächster Zahlungslauf ist am Dienstag, da ist Ihre Rechnung dabei.
promise | Wir begleichen die Rechnung zum 15.11.
promise | Nächste Woche Mittwoch wird die Summe angewiesen.
promise | Ich veranlasse die Zahlung umgehend, spätestens morgen.
promise | Sie können mit dem Zahlungseingang bis zum 18. rechnen.
promise | Die Freigabe ist da, überwiesen wird am Montag.
query | Bitte schicken Sie uns die Rechnung noch einmal zu.
query | Könnten Sie mir bitte den Lieferschein mailen?
query | Wir benötigen noch Ihre Steuernummer für unsere Unterlagen.
query | Auf der Rechnung fehlt die Bestellnummer.
query | Welche Bestellnummer gehört zu dieser Rechnung?
query | Wir können die Rechnung leider nicht finden, bitte senden Sie uns eine Kopie.
query | Wie lautet Ihre Umsatzsteuer-ID?
query | Lässt sich die Datei noch einmal als PDF schicken?
query | Bitte ändern Sie die Rechnungsadresse auf Hauptstraße 5.
redirect | Bitte senden Sie Rechnungen nur noch an rechnung@acme.example.
redirect | Zuständig ist Frau Berger, berger@acme.example.
redirect | Dafür bin ich nicht zuständig, wenden Sie sich bitte an finanzen@acme.example.
redirect | Meine Kollegin hilft Ihnen weiter: k.lang@acme.example.
acknowledgement | Vielen Dank für die Erinnerung, ich leite sie an die Buchhaltung weiter.
acknowledgement | Ist angekommen und wird geprüft.
acknowledgement | Die Rechnung liegt derzeit zur Freigabe bei der Geschäftsleitung.
acknowledgement | Danke, wir kümmern uns darum.
acknowledgement | Wir haben Ihre Rechnung erhalten und verbucht.
"""
OWNERS = """
paid | Überwiesen haben wir nur die Hälfte, der Rest bleibt offen.
paid | Wir haben zwei Prozent Skonto abgezogen und den Betrag überwiesen.
promise | Wir überweisen am Freitag, sofern bis dahin die Ware da ist.
promise | Am 20. überweisen wir, vorausgesetzt die Freigabe kommt.
dispute | Diese Position haben wir nie bestellt.
dispute | Der Preis entspricht nicht unserem Angebot.
dispute | Sie haben uns denselben Posten zweimal berechnet.
dispute | Die Ware kam beschädigt an.
dispute | Wir bitten um eine Gutschrift für die fehlenden Teile.
dispute | Es waren acht Stunden und nicht zwölf.
dispute | Der Auftrag wurde im August storniert.
dispute | Bevor der Mangel nicht behoben ist, zahlen wir nichts.
hardship | Wir sind derzeit knapp bei Kasse und bitten um Aufschub.
hardship | Können wir den Betrag in drei Raten zahlen?
hardship | Im Moment können wir leider nicht zahlen.
hardship | Unsere Umsätze sind eingebrochen.
complaint | Ihr Ton ist unverschämt.
complaint | Das ist schon die dritte Mahnung in dieser Woche, jetzt reicht es.
complaint | Hören Sie auf, uns zu belästigen.
complaint | Auf meine Anrufe hat nie jemand reagiert.
legal | Wir haben die Sache unserem Anwalt übergeben.
legal | Über unser Vermögen wurde das Insolvenzverfahren eröffnet.
bank_change | Auf der Rechnung steht eine andere IBAN als bisher.
bank_change | Bitte überweisen Sie künftig auf unser neues Konto.
query | Wäre ein Nachlass von fünf Prozent möglich?
"""
NOT_SO = """
Wir haben noch nicht überwiesen.
Die Zahlung geht nicht am Mittwoch raus.
Wir überweisen keinen Cent.
Wenn die Ware kommt, geht die Zahlung am Freitag raus.
Bezahlt wird erst nach der Abnahme.
Das Geld ist bei Ihnen, aber nicht von uns.
Wir haben nur einen Teil bezahlt.
Danke, aber so nicht.
Vielen Dank für nichts.
Ich zahle am Montag, allerdings ohne die Anfahrt.
Angeblich haben wir das schon bezahlt.
Der Betrag wird am Freitag überwiesen, die Anfahrt streichen wir.
Schicken Sie uns erst die richtige Rechnung, dann zahlen wir.
"""


def _read(words: str) -> Reading:
    desk = acme_desk()
    clients = {key: replace(one, language="de") for key, one in desk.book.clients.items()}
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
