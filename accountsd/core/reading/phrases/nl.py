"""Phrases of the language nl, read aloud top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES: dict[Says, str] = {}
