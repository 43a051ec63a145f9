"""What Polish clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import heard_by_a_client_of, lines, ruled, said_by_a_client_of

ROUTINE = """
paid | Faktura została zapłacona w poniedziałek.
paid | Zapłaciliśmy 2 listopada.
paid | Przelew wyszedł wczoraj.
paid | Pieniądze powinny już być na Państwa koncie.
paid | Faktura jest już opłacona.
paid | Zrobiłam przelew dziś rano.
paid | W załączeniu potwierdzenie przelewu.
paid | Kwota została przelana 30.10.
promise | Zapłacimy w piątek.
promise | Faktura zostanie opłacona do 20 listopada.
promise | Przelew zrobię jutro rano.
promise | Płatność jest zaplanowana na 13 listopada.
promise | Do końca tygodnia otrzymają Państwo pieniądze.
promise | Ureguluję należność najpóźniej w środę.
promise | Wykonamy przelew w przyszłym tygodniu.
promise | W poniedziałek puścimy przelew.
promise | Pieniądze będą u Państwa do wtorku.
promise | Płatność nastąpi z końcem miesiąca.
promise | Faktura pójdzie w najbliższych przelewach w czwartek.
promise | Opłacę to jeszcze dziś.
query | Proszę o przesłanie kopii faktury.
query | Czy mogą Państwo przesłać fakturę jeszcze raz?
query | Potrzebujemy Państwa numeru NIP.
query | Na fakturze brakuje numeru zamówienia.
query | Jaki jest termin płatności?
query | Nie mogę znaleźć tej faktury, proszę o duplikat.
query | Proszę o zestawienie wszystkich otwartych faktur.
query | Ile mamy do zapłaty?
redirect | Proszę wysyłać faktury na adres faktury@acme.example.
redirect | Tym zajmuje się pani Nowak, nowak@acme.example.
redirect | W sprawie płatności proszę o kontakt z ksiegowosc@acme.example.
acknowledgement | Dziękuję za przypomnienie.
acknowledgement | Otrzymaliśmy fakturę, dziękujemy.
acknowledgement | Przekazałam do działu księgowości.
acknowledgement | Faktura czeka na akceptację u kierownika.
acknowledgement | Sprawdzę i dam znać.
acknowledgement | Dobrze, dziękuję.
auto_reply | Jestem na urlopie, wracam 16 listopada.
"""
OWNERS = """
dispute | Kwota nie zgadza się z ofertą.
dispute | Nigdy tego nie zamawialiśmy.
dispute | Wystawili Państwo fakturę dwa razy za to samo.
dispute | To było osiem godzin, a nie dwanaście.
dispute | Usługa została źle wykonana.
dispute | Kwestionujemy tę fakturę.
dispute | Czekamy na korektę.
dispute | Cena jest zawyżona.
hardship | Nie stać nas teraz na zapłatę.
hardship | Czy możemy rozłożyć płatność na trzy raty?
hardship | Mamy problemy z płynnością finansową.
hardship | Prosimy o odroczenie terminu do stycznia.
complaint | Proszę przestać do nas pisać.
complaint | Taki ton jest niedopuszczalny.
complaint | To już czwarte wezwanie w tym tygodniu, mam dość.
complaint | Nikt nie odpowiada na moje telefony.
legal | Sprawę przekazaliśmy naszemu adwokatowi.
legal | Spółka ogłosiła upadłość.
bank_change | Na fakturze jest inny numer konta niż dotychczas.
bank_change | Czy zmienili Państwo rachunek bankowy?
paid | Zapłaciliśmy połowę kwoty.
paid | Potrąciliśmy 10% kaucji i przelaliśmy resztę.
promise | Zapłacimy w piątek, jeśli dotrze towar.
promise | Jak tylko bank wypłaci kredyt, ureguluję fakturę.
query | Czy możemy dostać rabat za zapłatę dzisiaj?
"""
NOT_SO = """
Nie zapłaciliśmy.
Nie zapłacimy w piątek.
Przelew nie wyszedł.
Dziękuję, ale nie zapłacę.
Zapłacimy tylko połowę.
Zapłacę w poniedziałek, ale bez dojazdu.
Dziękuję za nic.
Zapłacimy po usunięciu usterki.
Proszę poprawić fakturę, wtedy zapłacimy.
Pieniądze nie wpłyną przed piątkiem.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("pl", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = heard_by_a_client_of("pl", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`nie`, `ale`, `tylko`, `jak tylko`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("pl", words).needs_owner
