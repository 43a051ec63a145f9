"""bytes → Message: headers, parts, text. It never raises on any bytes, and never acts.

What a mail *says* is `reading/`'s business; who is believed is `trust.py`'s; what we do about it,
`decision.py`'s. The MIME splitter is our own: it is linear, bounded in depth and number of parts, and
gives something readable for mail that the standard library refuses.
"""

from __future__ import annotations

from accountsd.core.message.model import Message, Part
from accountsd.core.message.parse import parse

__all__ = ["Message", "Part", "parse"]
