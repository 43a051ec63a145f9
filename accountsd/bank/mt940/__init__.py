"""MT940 and MT942, as SWIFT describes them and as banks write them.

`fields` cuts a file into messages of tagged fields, `entry` reads a field 61, `details` and its
neighbours what stands in the field 86 below it, `message` makes the Statement.
"""

from accountsd.bank.mt940.message import looks_like, statements

__all__ = ["looks_like", "statements"]
