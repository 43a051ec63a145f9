"""Own words: what the writer wrote himself, apart from quotation, signature and disclaimer.

The full text stays beside it. One pass over the lines; nothing here looks back further than a few.
"""

from __future__ import annotations

from accountsd.core.reading.quotation.split import Forwarded, Own, own_words

__all__ = ["Forwarded", "Own", "own_words"]
