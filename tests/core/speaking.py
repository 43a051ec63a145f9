"""The owner speaks on 11 November: Acme's account before his word, and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.word import Speech
from tests.core.sample import account, at, book, client, invoice, on

if TYPE_CHECKING:
    from accountsd.core.book import Book
    from accountsd.core.journal import FactBase
    from accountsd.core.receivable import Account
    from accountsd.core.word import Word

TODAY = "2026-11-11"
SPEECH = Speech("c1", at(TODAY, "11:00"), "the command's words")
TWO = book(client(invoice(), invoice("INV-1002", issued=on("2026-10-05"), due=on("2026-11-04"))))
ONE = book(client(invoice()))


def told(winder: Book, *facts: FactBase) -> Account:
    """Acme's account when the owner speaks."""
    return account(winder, facts, TODAY)


def after(winder: Book, word: Word, *facts: FactBase) -> Account:
    """Acme's account when he has spoken."""
    return account(winder, (*facts, *word.facts), TODAY, "12:00")


def balances(known: Account) -> list[str]:
    """What is left of each invoice."""
    return [str(r.balance) for r in known.receivables]


def causes(known: Account) -> list[tuple[str, tuple[str, ...]]]:
    """What keeps Tony quiet, and about what."""
    return [(s.cause.value, s.scope.invoices) for s in known.silences]
