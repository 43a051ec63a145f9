"""The first state: journal, outbox, kept mail, cursors, last good book.

There is no way down: the way back is the copy kept before a migration.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, ForeignKey

from accountsd.store.columns import Day, Flag, Moment, Texts, Whole, Words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    facts()
    letters()
    parts_of_letters()
    mails()
    small_tables()


def facts() -> None:
    op.create_table(
        "facts",
        Column("seq", sa.Integer, primary_key=True),
        Column("id", Words, nullable=False, unique=True),
        Column("at", Moment, nullable=False),
        Column("kind", Words, nullable=False),
        Column("by", Words, nullable=False),
        Column("source_kind", Words, nullable=False),
        Column("source_ref", Words, nullable=False),
        Column("client", Words),
        Column("ref", Words),
        Column("body", Words, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("facts_client", "facts", ["client", "at", "id"])
    op.create_index("facts_ref", "facts", ["ref", "kind"])
    op.create_index("facts_kind", "facts", ["kind", "at"])


def letters() -> None:
    op.create_table(
        "letters",
        Column("seq", sa.Integer, primary_key=True),
        Column("id", Words, nullable=False, unique=True),
        Column("key", Words, nullable=False, index=True),
        Column("sole_key", Words, unique=True),
        Column("klass", Words, nullable=False),
        Column("client", Words),
        Column("name", Words, nullable=False),
        Column("step", Words),
        Column("to", Texts, nullable=False),
        Column("cc", Texts, nullable=False),
        Column("subject", Words, nullable=False),
        Column("text", Words, nullable=False),
        Column("html", Words, nullable=False),
        Column("invoices", Texts, nullable=False),
        Column("in_reply_to", Words),
        Column("references", Texts, nullable=False),
        Column("automatic", Flag, nullable=False),
        Column("needs_approval", Flag, nullable=False),
        Column("send_at", Moment),
        Column("because", Words, nullable=False),
        Column("state", Words, nullable=False),
        Column("queued_at", Moment, nullable=False),
        Column("changed_at", Moment, nullable=False),
        Column("attempts", sa.Integer, nullable=False),
        Column("next_attempt", Moment),
        Column("error", Words),
        Column("approved_at", Moment),
        Column("second_attempt", Flag, nullable=False),
        Column("doubted_at", Moment),
        Column("scans_in_doubt", sa.Integer, nullable=False),
        Column("sent_at", Moment, index=True),
        Column("sent_to", Texts, nullable=False),
        Column("response", Words, nullable=False),
        Column("copy_at", Moment),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def parts_of_letters() -> None:
    op.create_index("letters_state", "letters", ["state", "queued_at"])
    op.create_table(
        "attachments",
        Column("letter", Words, ForeignKey("letters.id"), primary_key=True),
        Column("position", sa.Integer, primary_key=True),
        Column("name", Words, nullable=False),
        Column("media_type", Words, nullable=False),
        Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "said",
        Column("letter", Words, ForeignKey("letters.id"), primary_key=True),
        Column("position", sa.Integer, primary_key=True),
        Column("invoice", Words, nullable=False),
        Column("name", Words, nullable=False),
        Column("residual_minor", Whole, nullable=False),
        Column("currency", Words, nullable=False),
        Column("due", Day, nullable=False),
        Column("freed_at", Moment),
        sqlite_strict=True,
    )
    standing = sa.text("freed_at IS NULL")
    op.create_index(
        "said_once",
        "said",
        ["invoice", "name"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
    op.create_table(
        "letter_ids",
        Column("message_id", Words, primary_key=True),
        Column("letter", Words, ForeignKey("letters.id"), nullable=False, index=True),
        Column("source", Words, nullable=False),
        sqlite_strict=True,
    )


def mails() -> None:
    op.create_table(
        "mails",
        Column("hash", Words, primary_key=True),
        Column("identity", Words, nullable=False, unique=True),
        Column("folder", Words, nullable=False),
        Column("uidvalidity", Whole, nullable=False),
        Column("uid", Whole, nullable=False),
        Column("kept_at", Moment, nullable=False),
        Column("message_id", Words, nullable=False),
        Column("sender", Words, nullable=False),
        Column("subject", Words, nullable=False),
        Column("client", Words),
        Column("state", Words, nullable=False),
        Column("tries", sa.Integer, nullable=False),
        Column("next_try", Moment),
        Column("error", Words),
        Column("reading", Words),
        Column("decided_at", Moment),
        Column("file_to", Words),
        Column("filed_at", Moment),
        sqlite_strict=True,
    )
    op.create_index("mails_state", "mails", ["state", "kept_at"])
    op.create_index("mails_unfiled", "mails", ["filed_at", "file_to"])


def small_tables() -> None:
    op.create_table(
        "cursors",
        Column("folder", Words, primary_key=True),
        Column("uidvalidity", Whole, nullable=False),
        Column("uid", Whole, nullable=False),
        Column("scanned_at", Moment),
        sqlite_strict=True,
    )
    op.create_table(
        "books",
        Column("name", Words, primary_key=True),
        Column("text", Words, nullable=False),
        Column("kept_at", Moment, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "meta",
        Column("key", Words, primary_key=True),
        Column("value", Words, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "changes",
        Column("id", sa.Integer, primary_key=True),
        Column("version", Whole, nullable=False),
        sqlite_strict=True,
    )
