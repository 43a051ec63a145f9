"""Remittance advices: which of our invoices somebody says to have paid, to the penny.

An advice is a claim, never money. What cannot be matched with certainty gets no number; figures that
contradict one another go to the owner, both of them.
"""

from __future__ import annotations

from accountsd.core.reading.advice.find import find
from accountsd.core.reading.advice.keys import advice_keys, keys_of
from accountsd.core.reading.advice.marks import lists_open_items
from accountsd.core.reading.advice.model import Advice, AdviceLine
from accountsd.core.reading.advice.payer import payer
from accountsd.core.reading.advice.prose import speaks

__all__ = [
    "Advice",
    "AdviceLine",
    "advice_keys",
    "find",
    "keys_of",
    "lists_open_items",
    "payer",
    "speaks",
]
