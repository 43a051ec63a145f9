"""Danish and Norwegian together: an office writes the two nearly alike, so a choice names both spellings."""

from __future__ import annotations

from accountsd.core.reading.phrases.nordic import ill, money, office, words

OFFICE, TURNS = words.OFFICE, words.TURNS
MATTERS, DOUBTS = words.MATTERS, words.DOUBTS
ROOMS = (ill.LINES, money.LINES, office.LINES)
