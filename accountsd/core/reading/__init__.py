"""read(message, desk) → Reading: who, which, what, when, how much, each with the very words.

A Reading is a claim, never a deed. The rooms: machines (bounces, auto-replies, lists), quotation
(own words), who and which, what (kinds, sentence by sentence), when, how much, advice (remittances).
"""

from __future__ import annotations

from accountsd.core.reading.read import read

__all__ = ["read"]
