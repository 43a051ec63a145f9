"""Notions: the same matter in fourteen languages, so that what is learned from one is known in all.

A row is a notion: its name, then the beginnings of words that carry it, a column a language. The tables
can be read aloud. A notion judges nothing: "pay" is pay in a promise, a refusal and a complaint alike.
"""

from __future__ import annotations

from accountsd.core.reading.ear.notions.find import notions

__all__ = ["notions"]
