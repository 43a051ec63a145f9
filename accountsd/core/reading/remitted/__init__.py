"""Remittances in the words of a mail: which invoices a body says are paid, how much, when.

An advice is never money. Lines must add up to the total that is stated; what contradicts itself is
told with both figures. A statement or a bill to us is no remittance.
"""

from __future__ import annotations

from accountsd.core.reading.remitted.read import Advice, Line, read

__all__ = ["Advice", "Line", "read"]
