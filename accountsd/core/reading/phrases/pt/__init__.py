"""Portuguese: the phrases of every matter."""

from __future__ import annotations

from accountsd.core.reading.phrases.pt import contested, ill, money, office, words

_ROOMS = (ill.LINES, contested.LINES, money.LINES, office.LINES)
LINES = {
    says: "\n".join(room[says] for room in _ROOMS if says in room)
    for says in {says: None for room in _ROOMS for says in room}
}
OFFICE, MATTERS, TURNS = words.OFFICE, words.MATTERS, words.TURNS
