"""English: what clients' mails say, phrase by phrase."""

from __future__ import annotations

from accountsd.core.reading.phrases.en import money, office, trouble

LINES = {**trouble.LINES, **money.LINES, **office.LINES}
