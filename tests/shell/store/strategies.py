"""Any fact that the core's types allow, built from the types themselves.

A fact or a field that is new in `core/journal.py` is met here without anybody writing it down.
"""

import dataclasses
import typing
from datetime import UTC, date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any

from hypothesis import strategies as st

from accountsd.core import book, journal, letter, money

_NAMES = {**vars(book), **vars(letter), **vars(money), **vars(journal)}
_NAMES |= {"date": date, "datetime": datetime}

# Lone surrogates are no text: no database and no mail can carry them.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
moneys = st.builds(
    money.Money,
    st.integers(-money.LARGEST_MINOR, money.LARGEST_MINOR),
    st.sampled_from(["GBP", "EUR", "JPY", "KWD"]),
)
moments = st.datetimes(timezones=st.just(UTC))
_PLAIN: dict[object, st.SearchStrategy[Any]] = {
    str: texts,
    bool: st.booleans(),
    date: st.dates(),
    datetime: moments,
    money.Money: moneys,
}


def of_type(wanted: Any) -> st.SearchStrategy[Any]:
    """Any value of a type of the core's."""
    if wanted in _PLAIN:
        return _PLAIN[wanted]
    if wanted is NoneType:
        return st.none()
    if isinstance(wanted, UnionType):
        return st.one_of([of_type(one) for one in typing.get_args(wanted)])
    if typing.get_origin(wanted) is tuple:
        return st.lists(of_type(typing.get_args(wanted)[0]), max_size=3).map(tuple)
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return st.sampled_from(list(wanted))
    hints = typing.get_type_hints(wanted, globalns=_NAMES)
    return st.builds(
        wanted,
        **{field.name: of_type(hints[field.name]) for field in dataclasses.fields(wanted)},
    )


KINDS: tuple[type[journal.Fact], ...] = typing.get_args(journal.Fact)
facts: st.SearchStrategy[journal.Fact] = st.one_of([of_type(kind) for kind in KINDS])
