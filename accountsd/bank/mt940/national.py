"""Field NS of German private banks: a number of two figures before each line."""

from __future__ import annotations

import re

from accountsd.bank import text
from accountsd.bank.mt940.told import Told

_LINE = re.compile(r"^(\d\d)(.*)$")
_WIDTH = 27


def read(lines: list[str]) -> Told:
    """01–14 the words, 15–16 the name, 17 the kind of booking, 34 the account."""
    fields: dict[int, list[str]] = {}
    for line in lines:
        if match := _LINE.match(line.strip()):
            fields.setdefault(int(match[1]), []).append(match[2])
    words = [piece for number in range(1, 15) for piece in fields.get(number, ())]
    name = [piece for number in (15, 16) for piece in fields.get(number, ())]
    return Told(
        text=text.joined(words or fields.get(17, []), _WIDTH),
        name=text.joined(name, _WIDTH),
        account="".join(fields.get(34, ())).strip(),
    )
