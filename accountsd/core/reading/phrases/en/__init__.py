"""English: the phrases of every matter."""

from __future__ import annotations

from accountsd.core.reading.phrases.en import (
    contested,
    ill,
    leaning,
    money,
    office,
    trouble,
    usual,
    usual_more,
    words,
)

_ROOMS = (
    ill.LINES,
    contested.LINES,
    usual.LINES,
    usual_more.LINES,
    trouble.LINES,
    money.LINES,
    office.LINES,
    leaning.LINES,
)
LINES = {
    says: "\n".join(room[says] for room in _ROOMS if says in room)
    for says in {says: None for room in _ROOMS for says in room}
}
OFFICE, MATTERS = words.OFFICE, words.MATTERS
TURNS, DOUBTS = words.TURNS, words.DOUBTS
ROOM = 3
