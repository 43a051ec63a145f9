"""A receipt, held against what is owed: certain, likely, on account, or nobody's. It only decides.

Certain is one thing only: our full number in the payer's words and the exact balance (of several numbers:
their exact sum), or the exact sum of an advice by the same payer. Whatever else points at an invoice
is likely at most, and goes to the owner with its candidates. Two solutions are none.

`numbers` finds which invoices the words name, `payer` whose name it is, `payable` what each invoice may be
paid with, `subset` which balances add up, `solve` puts them together.
"""

from accountsd.core.matching.model import (
    Candidate,
    Certain,
    Finding,
    Likely,
    OnAccount,
    Part,
    Receipt,
    Unknown,
)
from accountsd.core.matching.numbers import Spellings
from accountsd.core.matching.payer import Payers, payers
from accountsd.core.matching.solve import Desk, match

__all__ = [
    "Candidate",
    "Certain",
    "Desk",
    "Finding",
    "Likely",
    "OnAccount",
    "Part",
    "Payers",
    "Receipt",
    "Spellings",
    "Unknown",
    "match",
    "payers",
]
