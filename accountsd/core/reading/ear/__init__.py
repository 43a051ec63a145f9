"""The ear: a small linear model beside the rules, learned from mail that we wrote ourselves (tests/mail).

It hears what no rule explains: of a text, the share of each kind, how likely it is the owner's matter,
and the words that led to it. The rules keep the last word where the owner is concerned: the ear may
call him, it never spares him a mail, and what it alone hears moves no silence that does not end by
itself or by the owner's word (`beside.py`). `python -m benchmarks.ear` learns the weights again.
"""

from __future__ import annotations

from accountsd.core.reading.ear.beside import beside

__all__ = ["beside"]
