"""Under which client's id each number stands, and who has taken another id: a history outlives its name.

Also an index for the owner's in-tray, which every turn looks through.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

from accountsd.store.columns import Moment, Words

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A state of before knows no homes; the last good book, which it has, tells them at the next start."""
    op.create_table(
        "homes",
        Column("number", Words, primary_key=True),
        Column("client", Words, primary_key=True),
        Column("left", Moment),
        sqlite_strict=True,
    )
    op.create_index("homes_client", "homes", ["client"])
    op.create_table(
        "renames",
        Column("seq", sa.Integer, primary_key=True),
        Column("was", Words, nullable=False),
        Column("called", Words, nullable=False),
        Column("at", Moment, nullable=False),
        Column("until", Moment),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("mails_place", "mails", ["file_to"])
