"""Values of the core ↔ plain JSON, exactly and both ways. Anything else that stands there is damage.

Each coder is a pair of pure functions. A field that is missing takes its default, so that a fact
written by an older program still reads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from accountsd.core.money import Money
from accountsd.store.columns import Plain

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Damaged(ValueError):
    """What stands in the database is not what we wrote."""


@dataclass(frozen=True, slots=True)
class Coder(Generic[T]):
    """How a value is written down, and read again."""

    dump: Callable[[T], Plain]
    load: Callable[[Plain], T]


def _text(value: Plain) -> str:
    if not isinstance(value, str):
        raise Damaged(f"wanted text, found {value!r}")
    return value


def _yes(value: Plain) -> bool:
    if not isinstance(value, bool):
        raise Damaged(f"wanted yes or no, found {value!r}")
    return value


def _dump_money(money: Money) -> Plain:
    return {"minor": money.minor, "currency": money.currency}


def _load_money(value: Plain) -> Money:
    match value:
        case {"minor": int(minor), "currency": str(currency)}:
            return Money(minor, currency)
    raise Damaged(f"wanted money, found {value!r}")


TEXT: Coder[str] = Coder(lambda text: text, _text)
FLAG: Coder[bool] = Coder(lambda flag: flag, _yes)
DAY: Coder[date] = Coder(lambda day: day.isoformat(), lambda text: date.fromisoformat(_text(text)))
MONEY: Coder[Money] = Coder(_dump_money, _load_money)


def word(kind: type[E]) -> Coder[E]:
    """One of a closed set of words."""
    return Coder(lambda member: member.value, lambda text: kind(_text(text)))


def maybe(coder: Coder[T]) -> Coder[T | None]:
    """The value, or nothing."""
    return Coder(
        lambda value: None if value is None else coder.dump(value),
        lambda value: None if value is None else coder.load(value),
    )


def many(coder: Coder[T]) -> Coder[tuple[T, ...]]:
    """Several, in their order."""

    def load(value: Plain) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise Damaged(f"wanted a list, found {value!r}")
        return tuple(coder.load(item) for item in value)

    return Coder(lambda values: [coder.dump(value) for value in values], load)


def fields_of(coders: Mapping[str, Coder[Any]], value: Plain) -> dict[str, object]:
    """The fields that are there, read; those that are not are left to their defaults."""
    if not isinstance(value, dict):
        raise Damaged(f"wanted fields, found {value!r}")
    return {name: coder.load(value[name]) for name, coder in coders.items() if name in value}


def record(made: Callable[..., T], /, **coders: Coder[Any]) -> Coder[T]:
    """A frozen dataclass, field by field."""

    def dump(value: T) -> Plain:
        return {name: coder.dump(getattr(value, name)) for name, coder in coders.items()}

    return Coder(dump, lambda value: made(**fields_of(coders, value)))
