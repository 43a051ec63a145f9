"""A file's bytes → Statements: which format it is, by what stands in it, whatever its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from accountsd.bank import camt, mt940, ofx, qif, table, text
from accountsd.bank.habits import Habits
from accountsd.core.statement import Statement
from accountsd.errors import StatementError

_HEAD = 6000
_ZIP, _PDF, _OLE = b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0"
_WANTED = "download the statement as CAMT.053, MT940, OFX, QIF or CSV"


def read(content: bytes, name: str, habits: Habits) -> tuple[Statement, ...]:
    """Every statement of the file. Raises StatementError (file, line, remedy): then nothing of it counts."""
    try:
        return _read(content, habits)
    except StatementError as broken:
        raise broken.of(name) from broken
    except Exception as broken:
        # A file may be built to trip a reader; whatever it does, it is one refused file.
        why = f"it cannot be read ({type(broken).__name__})"
        raise StatementError(why, _WANTED, file=name) from broken


def is_certain(content: bytes) -> bool:
    """The bytes themselves say that they are a bank's statement: any format but CSV."""
    head = text.decoded(content[:_HEAD])
    return (
        (_is_xml(head) and camt.looks_like(content))
        or mt940.looks_like(head)
        or ofx.looks_like(head)
        or qif.looks_like(head)
    )


def _read(content: bytes, habits: Habits) -> tuple[Statement, ...]:
    if not content.strip():
        raise StatementError("the file is empty", _WANTED)
    if len(content) > text.LARGEST:
        raise StatementError(
            f"the file is larger than {text.LARGEST // 1024 // 1024} MB", "split it by month"
        )
    if content.startswith((_ZIP, _PDF, _OLE)):
        raise StatementError("this is a ZIP, a PDF or a workbook", _WANTED)
    kind = _kind(text.decoded(content[:_HEAD]))
    return tuple(replace(one, kind=kind) for one in _READERS[kind](content, habits))


def _kind(head: str) -> str:
    if ofx.looks_like(head):
        return "ofx"
    if _is_xml(head):
        return "camt"
    if mt940.looks_like(head):
        return "mt940"
    return "qif" if qif.looks_like(head) else "csv"


_READERS: Mapping[str, Callable[[bytes, Habits], tuple[Statement, ...]]] = {
    "camt": camt.statements,
    "mt940": lambda content, habits: mt940.statements(text.lines(content), habits),
    "ofx": lambda content, habits: ofx.statements(text.decoded(content), habits),
    "qif": lambda content, habits: qif.statements(text.lines(content), habits),
    "csv": lambda content, habits: table.statements(text.lines(content), habits),
}


def _is_xml(head: str) -> bool:
    return head.lstrip().startswith("<")
