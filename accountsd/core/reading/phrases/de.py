"""Phrases of the language de, read aloud top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES: dict[Says, str] = {}
