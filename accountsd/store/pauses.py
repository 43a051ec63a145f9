"""When a pause is over: at its end, or at once where no pause of ours can be that long.

A clock that ran a year ahead and was put right leaves pauses that end next year; nobody waits for them.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

# Between two attempts at a letter or a mail it is hours; for an office to open, holidays at the most.
ATTEMPT = timedelta(days=1)
OPENING = timedelta(days=31)


def ended(until: sa.Column[datetime], now: datetime, longest: timedelta) -> sa.ColumnElement[bool]:
    """Whether the pause in that column is over."""
    return sa.or_(until.is_(None), until <= now, until > now + longest)
