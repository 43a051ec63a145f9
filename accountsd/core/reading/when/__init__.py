"""When: days in a sentence, explicit and relative, in the languages that clients write."""

from __future__ import annotations

from accountsd.core.reading.when.days import days
from accountsd.core.reading.when.model import Day

__all__ = ["Day", "days"]
