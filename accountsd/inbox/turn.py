"""One whole turn of the road in: look, read, file. The outbox waits for its answer before it writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.inbox import filing, intake, take

if TYPE_CHECKING:
    from datetime import datetime

    from accountsd.inbox.room import Room


@dataclass(frozen=True, slots=True)
class Turn:
    """`scanned_at`: whatever lay in a watched folder then is kept. `read`: mails decided on."""

    scanned_at: datetime
    kept: int
    read: int


async def turn(room: Room, now: datetime) -> Turn:
    """Scan every watched folder to its end, decide on what waits, file what is decided.

    Raises ServerUnavailable when the scan did not come to its end; what was kept until then stays
    kept. A mail that cannot be filed now is filed by a later turn.
    """
    async with room.one_at_a_time:
        looked = await intake.look(room, now)
        read = await take.everything(room, now)
        await filing.everything(room, looked, now)
        return Turn(now, looked.kept, read)
