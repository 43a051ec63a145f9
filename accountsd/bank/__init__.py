"""A bank's statement, whatever its format → Statements. Reads the bytes it is given, decides nothing.

What a line pays is `core/matching`; here every amount, sign, day, name and word comes out as the bank
wrote it, or the whole file is refused with the line and the remedy.
"""

from accountsd.bank.habits import Habits
from accountsd.bank.reader import is_certain, read

__all__ = ["Habits", "is_certain", "read"]
