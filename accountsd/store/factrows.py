"""Fact ↔ row of the journal: what every fact has in columns, the rest as one JSON body.

The table below is the whole of it. A fact that is missing there is found by the type checker
(`kind_of`), a field that is missing by a test.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, assert_never

import sqlalchemy as sa

from accountsd.core import journal as j
from accountsd.core.book import Role
from accountsd.core.letter import LetterClass, Said
from accountsd.errors import StateError
from accountsd.store.coders import (
    DAY,
    FLAG,
    MONEY,
    TEXT,
    Coder,
    fields_of,
    many,
    maybe,
    record,
    word,
)

TEXTS = many(TEXT)
GRADE = word(j.Grade)
SCOPE = record(j.Scope, invoices=TEXTS, address=maybe(TEXT))
SAID = record(Said, invoice=TEXT, letter=TEXT, residual=MONEY, due=DAY)
LINE = record(j.AdvisedLine, invoice=TEXT, amount=maybe(MONEY), discount=maybe(MONEY))
ASK = record(
    j.Ask,
    id=TEXT,
    kind=word(j.AskKind),
    client=maybe(TEXT),
    invoices=TEXTS,
    what=TEXT,
    evidence=TEXTS,
    ways=TEXTS,
    mail=maybe(TEXT),
    letter=maybe(TEXT),
    louder=FLAG,
)

Shape = Mapping[str, Coder[Any]]

SHAPES: Mapping[type[j.Fact], Shape] = {
    j.Sent: {
        "letter": TEXT,
        "key": TEXT,
        "klass": word(LetterClass),
        "name": TEXT,
        "step": maybe(TEXT),
        "to": TEXTS,
        "said": many(SAID),
    },
    j.Undelivered: {"letter": TEXT, "address": TEXT, "permanent": FLAG},
    j.Heard: {
        "mail": TEXT,
        "kind": word(j.Kind),
        "grade": GRADE,
        "invoices": TEXTS,
        "person": FLAG,
        "sender": TEXT,
    },
    j.Promised: {
        "invoices": TEXTS,
        "day": maybe(DAY),
        "amount": maybe(MONEY),
        "condition": maybe(TEXT),
        "grade": GRADE,
    },
    j.Advised: {
        "lines": many(LINE),
        "value_day": maybe(DAY),
        "reference": maybe(TEXT),
        "grade": GRADE,
    },
    j.Disputed: {"invoices": TEXTS},
    j.Paused: {
        "cause": word(j.Cause),
        "scope": SCOPE,
        "stops": word(j.Stops),
        "until": maybe(DAY),
        "why": TEXT,
        "ask": maybe(TEXT),
    },
    j.Resumed: {"cause": word(j.Cause), "scope": SCOPE},
    j.Received: {
        "amount": MONEY,
        "day": DAY,
        "line": TEXT,
        "payer": TEXT,
        "account": TEXT,
        "into": TEXT,
        "reference": TEXT,
        "value": maybe(DAY),
    },
    j.Allocated: {"receipt": TEXT, "invoice": TEXT, "amount": MONEY},
    j.WrittenOff: {"invoice": TEXT, "amount": MONEY},
    j.HandedOver: {"invoices": TEXTS},
    j.ContactLearned: {"address": TEXT, "role": word(Role), "instead_of": maybe(TEXT)},
    j.Contacted: {"mail": TEXT, "invoices": TEXTS},
    j.BooksKnown: {"day": DAY},
    j.Asked: {"ask": ASK},
    j.Answered: {"ask": TEXT, "word": TEXT},
    j.Approved: {"letter": TEXT, "total": TEXT},
    j.Lapsed: {"invoice": TEXT, "step": TEXT, "letter": TEXT},
    j.Retracted: {"fact": TEXT},
}
_BY_NAME: Mapping[str, tuple[Callable[..., j.Fact], Shape]] = {
    kind.__name__: (kind, shape) for kind, shape in SHAPES.items()
}


def kind_of(fact: j.Fact) -> type[j.Fact]:
    """The fact's kind. A new one stops the type checker here: its shape belongs into the table."""
    match fact:
        case j.Sent() | j.Undelivered() | j.Approved() | j.Lapsed():
            return type(fact)
        case j.Heard() | j.Promised() | j.Advised() | j.Disputed() | j.Paused() | j.Resumed():
            return type(fact)
        case j.Received() | j.Allocated() | j.WrittenOff() | j.HandedOver() | j.BooksKnown():
            return type(fact)
        case j.ContactLearned() | j.Contacted() | j.Asked() | j.Answered() | j.Retracted():
            return type(fact)
        case _:
            assert_never(fact)


def row_of(fact: j.Fact) -> dict[str, object]:
    """The fact as a row of `facts`."""
    kind = kind_of(fact)
    body = {name: coder.dump(getattr(fact, name)) for name, coder in SHAPES[kind].items()}
    return {
        "id": fact.id,
        "at": fact.at,
        "kind": kind.__name__,
        "by": fact.by.value,
        "source_kind": fact.source.kind.value,
        "source_ref": fact.source.ref,
        "client": fact.client,
        "ref": ref_of(fact),
        "body": json.dumps(body, ensure_ascii=False, separators=(",", ":")),
    }


def ref_of(fact: j.Fact) -> str | None:
    """The ask, letter or fact that this one speaks of, if it is ever looked up by that."""
    match fact:
        case j.Asked():
            return fact.ask.id
        case j.Answered():
            return fact.ask
        case j.Sent() | j.Undelivered() | j.Approved():
            return fact.letter
        case j.Retracted():
            return fact.fact
        case _:
            return None


def fact_of(row: sa.Row[Any]) -> j.Fact:
    """The row as the fact it was. Raises StateError where it is not one."""
    try:
        kind, shape = _BY_NAME[row.kind]
        return kind(
            id=row.id,
            at=row.at,
            by=j.By(row.by),
            source=j.Source(j.SourceKind(row.source_kind), row.source_ref),
            client=row.client,
            **fields_of(shape, json.loads(row.body)),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise StateError(
            f"the fact {row.id} in the journal cannot be read ({error}):"
            " `accountsd restore FILE` puts a backup in its place"
        ) from error
