"""The phrase tables by language, made once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module

from accountsd.core.reading.phrases.grammar import Table
from accountsd.core.reading.phrases.small_talk import Words, gathered

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "ja")


@cache
def table(language: str) -> Table:
    """The table of a language; a language without one has an empty table."""
    if language not in LANGUAGES:
        return Table({})
    return Table(import_module(f"accountsd.core.reading.phrases.{language}").LINES)


@cache
def words(language: str) -> Words | None:
    """The office's words of a language whose table lists them."""
    if language not in LANGUAGES:
        return None
    room = import_module(f"accountsd.core.reading.phrases.{language}")
    office, turns = getattr(room, "OFFICE", None), getattr(room, "TURNS", None)
    doubts, matters = getattr(room, "DOUBTS", ""), getattr(room, "MATTERS", "")
    if not (office and turns):
        return None
    listed = gathered(room.LINES, office, turns, doubts, matters)
    return replace(listed, room=getattr(room, "ROOM", listed.room))
