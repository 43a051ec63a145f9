"""A letter remembers what it asks for in all: before it leaves, that is held against what is owed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from accountsd.store.columns import Texts

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Letters of before say nothing of their total; they leave as they always did."""
    op.add_column("letters", sa.Column("totals", Texts, nullable=False, server_default="[]"))
