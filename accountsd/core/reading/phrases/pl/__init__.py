"""Polish: the phrases of every matter, and the words of an office."""

from __future__ import annotations

from accountsd.core.reading.phrases.pl import ill, money, office, words

OFFICE, TURNS = words.OFFICE, words.TURNS
MATTERS, DOUBTS = words.MATTERS, words.DOUBTS
_ROOMS = (ill.LINES, money.LINES, office.LINES)
LINES = {
    says: "\n".join(room[says] for room in _ROOMS if says in room)
    for says in {says: None for room in _ROOMS for says in room}
}
