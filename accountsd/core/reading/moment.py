"""The day from which relative dates count: the mail's own Date where it is credible, else now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.message import Message

CREDIBLE = timedelta(days=7)


def day_of(message: Message, now: datetime, zone: ZoneInfo) -> date:
    """The mail's day where its writer was; `now` in the client's zone where Date cannot be believed."""
    written = message.date
    if written and timedelta(hours=-26) <= now - written <= CREDIBLE:
        return written.date()
    return now.astimezone(zone).date()
