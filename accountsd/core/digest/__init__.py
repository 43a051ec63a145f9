"""The day, as the owner's digest tells it: values for one Letter. The words are in `templates/`.

`day(…)` gathers what needs him, what came, what left, what is said to be coming, how old the debts
are, what leaves before the next digest, and trouble. It reads accounts and facts and changes nothing.
"""

from accountsd.core.digest.gather import day
from accountsd.core.digest.model import (
    Aging,
    Bar,
    BrokenWord,
    Coming,
    Covered,
    Day,
    Gone,
    Heading,
    Leaving,
    Lost,
    MailIn,
    MoneyIn,
    Need,
    Nobodys,
    Post,
    Rest,
)

__all__ = [
    "Aging",
    "Bar",
    "BrokenWord",
    "Coming",
    "Covered",
    "Day",
    "Gone",
    "Heading",
    "Leaving",
    "Lost",
    "MailIn",
    "MoneyIn",
    "Need",
    "Nobodys",
    "Post",
    "Rest",
    "day",
]
