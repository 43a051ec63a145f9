"""The leaf types of the book's models: how each is read, and what an editor is told of it.

Numbers are accepted by the editor with and without quotes: both are read as the text they are.
"""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from functools import partial
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import PlainValidator, WithJsonSchema

from accountsd.config import values, world
from accountsd.config.values import Wrong
from accountsd.core import terms
from accountsd.core.terms import Days, NotTerms, PayRun, Terms, When

_DAYS = r"^ *\d+ +(working +)?days? *$"

Text = Annotated[str, PlainValidator(values.text), WithJsonSchema({"type": "string"})]
Line = Annotated[str, PlainValidator(values.line), WithJsonSchema({"type": ["string", "number"]})]
Word = Annotated[
    str,
    PlainValidator(values.word),
    WithJsonSchema({"type": "string", "pattern": "^[a-z][a-z0-9_-]*$"}),
]
Identity = Annotated[str, PlainValidator(values.identity), WithJsonSchema({"type": "string"})]
Flag = Annotated[
    bool,
    PlainValidator(values.flag),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": ["yes", "no", "on", "off"]}]}),
]
Day = Annotated[
    date, PlainValidator(values.day), WithJsonSchema({"type": "string", "format": "date"})
]
Clock = Annotated[
    time,
    PlainValidator(values.clock),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,2}:\d{2}$"}),
]
Hours = Annotated[
    tuple[time, time],
    PlainValidator(values.hours),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,2}:\d{2} *[-–] *\d{1,2}:\d{2}$"}),
]
Weekdays = Annotated[
    frozenset[int],
    PlainValidator(values.weekdays),
    WithJsonSchema({"type": ["string", "array"], "items": {"type": "string"}}),
]
Amount = Annotated[
    Decimal, PlainValidator(values.amount), WithJsonSchema({"type": ["string", "number"]})
]
NotNegative = Annotated[
    Decimal, PlainValidator(values.not_negative), WithJsonSchema({"type": ["string", "number"]})
]
Share = Annotated[
    Decimal, PlainValidator(values.share), WithJsonSchema({"type": ["string", "number"]})
]
Zone = Annotated[ZoneInfo, PlainValidator(world.zone), WithJsonSchema({"type": "string"})]
Country = Annotated[
    str,
    PlainValidator(world.country),
    WithJsonSchema({"type": "string", "pattern": "^[A-Za-z]{2}$"}),
]
Currency = Annotated[
    str,
    PlainValidator(world.currency),
    WithJsonSchema({"type": "string", "pattern": "^[A-Za-z]{3}$"}),
]
Language = Annotated[str, PlainValidator(world.language), WithJsonSchema({"type": "string"})]
Host = Annotated[str, PlainValidator(world.host), WithJsonSchema({"type": "string"})]
Email = Annotated[
    str, PlainValidator(world.email), WithJsonSchema({"type": "string", "format": "email"})
]
NamedEmail = Annotated[
    tuple[str, str],
    PlainValidator(world.mailbox),
    WithJsonSchema({"type": "string", "pattern": "^.+<[^<>]+@[^<>]+>$"}),
]
Domain = Annotated[str, PlainValidator(world.domain), WithJsonSchema({"type": "string"})]


def _parsed(parse: object, value: object) -> object:
    """A grammar of core/terms.py, its sentence passed on."""
    words = (
        value if isinstance(value, list) and parse is terms.parse_pay_run else values.line(value)
    )
    try:
        return parse(words)  # type: ignore[operator]
    except NotTerms as wrong:
        # A pay run has many forms: the sentence names them, one example would mislead.
        hint = "" if parse is terms.parse_pay_run else None
        raise Wrong(f"`{_said(words)}` does not fit: {wrong}.", hint) from None


def _said(words: object) -> str:
    return ", ".join(str(word) for word in words) if isinstance(words, list) else str(words)


DaysText = Annotated[
    Days,
    PlainValidator(partial(_parsed, terms.parse_days)),
    WithJsonSchema({"type": "string", "pattern": _DAYS}),
]
TermsText = Annotated[
    Terms, PlainValidator(partial(_parsed, terms.parse_terms)), WithJsonSchema({"type": "string"})
]
WhenText = Annotated[
    When, PlainValidator(partial(_parsed, terms.parse_when)), WithJsonSchema({"type": "string"})
]
PayRunText = Annotated[
    PayRun,
    PlainValidator(partial(_parsed, terms.parse_pay_run)),
    WithJsonSchema({"type": ["string", "integer", "array"], "items": {"type": "integer"}}),
]


def _port(value: object) -> int:
    return values.whole(value, 1, 65_535)


def _count(value: object) -> int:
    return values.whole(value, 1, 10_000)


Port = Annotated[
    int, PlainValidator(_port), WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 65_535})
]
Count = Annotated[
    int,
    PlainValidator(_count),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 10_000}),
]
