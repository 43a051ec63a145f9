"""A statement's movements → facts: each line once, what it pays, what the owner is asked about it.

`identity` says which line is which, in whatever format it comes back; `till` folds clients while lines
are taken in one after the other; `take` turns a statement into facts; `again` looks anew at what was
left lying when an advice or an edit of the book came later; `questions` words what the owner is asked.
"""

from accountsd.core.receipts.again import look_again
from accountsd.core.receipts.identity import RECEIPT, Known
from accountsd.core.receipts.questions import about_receipt
from accountsd.core.receipts.take import Line, Outcome, Taken, take
from accountsd.core.receipts.till import Till

__all__ = [
    "RECEIPT",
    "Known",
    "Line",
    "Outcome",
    "Taken",
    "Till",
    "about_receipt",
    "look_again",
    "take",
]
