"""CAMT.052, .053 and .054 of every version, bare or wrapped in another envelope.

`tree` steps through the XML without its namespaces, `entry` reads a booking and its parts, `party` who the
other side is, `words` what it is for, `message` makes the Statement.
"""

from accountsd.bank.camt.message import looks_like, statements

__all__ = ["looks_like", "statements"]
