"""How answers look: JSON documents as the contract has them, and plain aligned tables for people."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import click

from accountsd.core.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def document(value: object) -> None:
    """Print one JSON document, readable."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def line(value: object) -> None:
    """Print one JSON document on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, default=_plain))


def table(
    head: Sequence[str], rows: Iterable[Sequence[str]], right: frozenset[int] = frozenset()
) -> None:
    """Columns as wide as their widest cell; `right` names those that are figures."""
    body = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in body) for column in range(len(head))]
    for row in body:
        cells = (
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        click.echo("  ".join(cells).rstrip())


def sum_of(money: Money) -> str:
    """GBP 1200.00"""
    return f"{money.currency} {money}"


def _plain(value: object) -> str:
    match value:
        case Money():
            return str(value)
        case date():  # a datetime is one too
            return value.isoformat()
        case _:
            raise TypeError(f"{type(value).__name__} has no place in JSON")
