"""The tables as the newest migration leaves them. A test holds the two together.

A change here is a new file under `migrations/versions`, never an edit of an old one.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Table

from accountsd.store.columns import Day, Flag, Moment, Texts, Whole, Words

metadata = sa.MetaData()

# Never deleted from, never updated: `seq` of the last row is the journal's version.
facts = Table(
    "facts",
    metadata,
    Column("seq", sa.Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("kind", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("source_kind", Words, nullable=False),
    Column("source_ref", Words, nullable=False),
    Column("client", Words),
    # What the fact speaks of, where that is looked up: an ask, a letter, another fact.
    Column("ref", Words),
    Column("body", Words, nullable=False),
    Index("facts_client", "client", "at", "id"),
    Index("facts_ref", "ref", "kind"),
    Index("facts_kind", "kind", "at"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

letters = Table(
    "letters",
    metadata,
    Column("seq", sa.Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("key", Words, nullable=False, index=True),
    # The key again while a letter that says nothing of an invoice stands: one digest a day, one
    # flag an ask. What speaks of invoices is held apart by `said`.
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
    Column("totals", Texts, nullable=False, server_default="[]"),
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
    Index("letters_state", "state", "queued_at"),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

attachments = Table(
    "attachments",
    metadata,
    Column("letter", Words, ForeignKey("letters.id"), primary_key=True),
    Column("position", sa.Integer, primary_key=True),
    Column("name", Words, nullable=False),
    Column("media_type", Words, nullable=False),
    Column("content", sa.LargeBinary, nullable=False),
    sqlite_strict=True,
)

# Promise 1 is the unique index. Words that reached nobody are freed, and kept for the reader.
said = Table(
    "said",
    metadata,
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
Index(
    "said_once",
    said.c.invoice,
    said.c.name,
    unique=True,
    sqlite_where=said.c.freed_at.is_(None),
    postgresql_where=said.c.freed_at.is_(None),
)

letter_ids = Table(
    "letter_ids",
    metadata,
    Column("message_id", Words, primary_key=True),
    Column("letter", Words, ForeignKey("letters.id"), nullable=False, index=True),
    Column("source", Words, nullable=False),
    sqlite_strict=True,
)

mails = Table(
    "mails",
    metadata,
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
    Index("mails_state", "state", "kept_at"),
    Index("mails_unfiled", "filed_at", "file_to"),
    Index("mails_place", "file_to"),
    sqlite_strict=True,
)

cursors = Table(
    "cursors",
    metadata,
    Column("folder", Words, primary_key=True),
    Column("uidvalidity", Whole, nullable=False),
    Column("uid", Whole, nullable=False),
    Column("scanned_at", Moment),
    sqlite_strict=True,
)

books = Table(
    "books",
    metadata,
    Column("name", Words, primary_key=True),
    Column("text", Words, nullable=False),
    Column("kept_at", Moment, nullable=False),
    sqlite_strict=True,
)

# Under which client's id each number of an invoice or credit note stands; `left`: since then that id
# is in the book no more.
homes = Table(
    "homes",
    metadata,
    Column("number", Words, primary_key=True),
    Column("client", Words, primary_key=True),
    Column("left", Moment),
    Index("homes_client", "client"),
    sqlite_strict=True,
)

# Clients that have taken another id. `until`: from then on the id means somebody else.
renames = Table(
    "renames",
    metadata,
    Column("seq", sa.Integer, primary_key=True),
    Column("was", Words, nullable=False),
    Column("called", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("until", Moment),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

meta = Table(
    "meta",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
    sqlite_strict=True,
)

# One row: how many commits this state has seen. Commands beside the daemon are noticed by it.
changes = Table(
    "changes",
    metadata,
    Column("id", sa.Integer, primary_key=True),
    Column("version", Whole, nullable=False),
    sqlite_strict=True,
)
