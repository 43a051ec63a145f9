"""The types of our columns: what a database would round, shift or lose is stored as we mean it.

Money is two columns, minor units and currency. A moment without a zone is refused, never guessed.
"""

# ruff: noqa: ARG002, FBT001  (the signatures are SQLAlchemy's: every type is handed the dialect)

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator, TypeEngine

# 64 bits everywhere: SQLite's INTEGER has them, and its STRICT tables know no other word.
Whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

Plain = str | int | bool | Sequence["Plain"] | Mapping[str, "Plain"] | None


class Words(TypeDecorator[str]):
    """Text. Broken halves of characters, as only mail has them, become question marks."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        """A mail cannot be so broken that it is not kept."""
        return None if value is None else whole(value)


def whole(text: str) -> str:
    """The text as every database and every mail can carry it."""
    return text.encode("utf-8", "replace").decode("utf-8")


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. As text its order is the order of time."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> TypeEngine[Any]:
        """Text where the database's own type drops the zone."""
        own = sa.Text() if dialect.name == "sqlite" else sa.DateTime(timezone=True)
        return dialect.type_descriptor(own)

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> object:
        """Refuses a moment without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        moment = value.astimezone(UTC)
        return moment.isoformat(timespec="microseconds") if dialect.name == "sqlite" else moment

    def process_result_value(self, value: object, dialect: sa.Dialect) -> datetime | None:
        """Always aware, always UTC."""
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return value.astimezone(UTC) if isinstance(value, datetime) else None


class Day(TypeDecorator[date]):
    """A day without a time."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> TypeEngine[Any]:
        """Text where STRICT tables have no day."""
        return dialect.type_descriptor(sa.Text() if dialect.name == "sqlite" else sa.Date())

    def process_bind_param(self, value: date | None, dialect: sa.Dialect) -> object:
        """ISO 8601 where it is text."""
        return value.isoformat() if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: object, dialect: sa.Dialect) -> date | None:
        """A date again."""
        if isinstance(value, str):
            return date.fromisoformat(value)
        return value if isinstance(value, date) else None


class Flag(TypeDecorator[bool]):
    """Yes or no: 1 or 0, because STRICT tables have no truth."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: sa.Dialect) -> int | None:
        """1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> bool | None:
        """A bool again."""
        return None if value is None else bool(value)


class Texts(TypeDecorator[tuple[str, ...]]):
    """Several texts in their order, as a JSON list: read whole, never searched."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: sa.Dialect) -> str:
        """None is no texts."""
        return whole(json.dumps(list(value or ()), ensure_ascii=False))

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> tuple[str, ...]:
        """A tuple again."""
        return tuple(json.loads(value)) if value else ()
