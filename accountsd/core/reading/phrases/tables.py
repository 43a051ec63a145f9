"""The phrase tables by language, made once."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from accountsd.core.reading.phrases.grammar import Table

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "ja")


@cache
def table(language: str) -> Table:
    """The table of a language; a language without one has an empty table."""
    if language not in LANGUAGES:
        return Table({})
    return Table(import_module(f"accountsd.core.reading.phrases.{language}").LINES)
