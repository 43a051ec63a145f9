"""Days as French, Spanish, Italian and Portuguese clients say them."""

from __future__ import annotations

from datetime import date

import pytest

from accountsd.core.reading import when

WEDNESDAY = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("nous paierons le 15 du mois prochain", date(2026, 10, 15)),
        ("pagamos el 5 del mes que viene", date(2026, 10, 5)),
        ("saldiamo il 20 del mese prossimo", date(2026, 10, 20)),
        ("pagamos no dia 8 do próximo mês", date(2026, 10, 8)),
        ("dans la semaine 47", date(2026, 11, 20)),
        ("en la semana 45", date(2026, 11, 6)),
        ("settimana 46", date(2026, 11, 13)),
        ("sous 48 heures", date(2026, 10, 2)),
        ("entro 24 ore", date(2026, 10, 1)),
        ("em 72 horas", date(2026, 10, 3)),
        ("tra due settimane", date(2026, 10, 14)),
        ("fra dieci giorni", date(2026, 10, 10)),
        ("de hoy en ocho días", date(2026, 10, 7)),
        ("daqui a duas semanas", date(2026, 10, 14)),
        ("le dernier vendredi du mois", date(2026, 10, 30)),
        ("el primer viernes de noviembre", date(2026, 11, 6)),
        ("il primo lunedì del mese", date(2026, 10, 5)),
        ("na primeira sexta do mês", date(2026, 10, 2)),
        ("avant la fin de l'année", date(2026, 12, 31)),
        ("entro fine anno", date(2026, 12, 31)),
        ("entro l'11", date(2026, 10, 11)),
        ("el primero de diciembre", date(2026, 12, 1)),
    ],
)
def test_a_day_to_come_is_the_day_that_a_clerk_would_enter(words: str, day: date) -> None:
    """The 5th of next month, a week by its number, hours, ranks and the end of the year."""
    found = when.days(words, WEDNESDAY, "FR", past=False)
    assert [one.day for one in found] == [day]


@pytest.mark.parametrize("words", ["a inizio dicembre", "début décembre", "à primeira vista"])
def test_what_names_no_day_is_no_day(words: str) -> None:
    """The beginning of a month is not guessed."""
    assert not [one.day for one in when.days(words, WEDNESDAY, "FR", past=False) if one.day]
