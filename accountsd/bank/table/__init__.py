"""CSV of any bank: the delimiter by counting, the columns by their headings in many languages or by content.

`grid` cuts the text into cells, `headings` knows the words, `find` says which column is what (the owner's
own naming first), `rows` reads the movements, `balances` the running balance.
"""

from accountsd.bank.table.statement import statements

__all__ = ["statements"]
