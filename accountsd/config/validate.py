"""Plain data + a shape → the shape's instance, and every problem of form at once.

What is wrong is told and then cut out (or, where a key is required, filled with the example of its
field), so that the rest can be read: its problems belong on the same list, and promise 10 wants
what is readable in a wrong edit.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from accountsd.config.findings import Findings
from accountsd.config.models import field_at, model_at, sample
from accountsd.config.nodes import Path, Plain
from accountsd.config.telling import tell, without_key_mark

M = TypeVar("M", bound=BaseModel)

# Each round cuts out what the one before found; a filled-in mapping may lack keys of its own.
ROUNDS = 4


def validate(model: type[M], data: Plain, findings: Findings) -> M | None:
    """The instance; partial where problems were told; None where nothing can be made of it."""
    for _ in range(ROUNDS):
        try:
            return model.model_validate(data)
        except ValidationError as wrong:
            errors = wrong.errors(include_url=False, include_input=False)
        # A misspelled key first: what it was meant to be is then not told as missing.
        errors.sort(key=lambda error: error["type"] != "extra_forbidden")
        for error in errors:
            tell(model, error, findings)
        data = copy.deepcopy(data)
        # From the end: cutting a key or an item does not move those before it.
        for error in reversed(errors):
            data = _mend(model, data, error, findings)
    return None


def _mend(model: type[BaseModel], data: Plain, error: ErrorDetails, findings: Findings) -> Plain:
    """The data without what this error tells of."""
    path = without_key_mark(error["loc"])
    findings.settle(path)
    field = field_at(model, path)
    if error["type"] == "missing" or (field is not None and field.is_required()):
        item = _item_above(model, path)
        if item is not None:
            findings.settle(item)
            return _replaced(data, item, None)
        return _replaced(data, path, _filling(field, model_at(model, path)))
    return _without(data, path)


def _filling(field: object, model: type[BaseModel] | None) -> Plain:
    if model is not None:
        return {}
    example = sample(field)  # type: ignore[arg-type]
    return example or []


def _item_above(model: type[BaseModel], path: Path) -> Path | None:
    """The innermost item of a list of mappings that this path leads through: it can be left out."""
    for length in range(len(path), 0, -1):
        if isinstance(path[length - 1], int) and model_at(model, path[:length]) is not None:
            return path[:length]
    return None


def _replaced(data: Plain, path: Sequence[str | int], value: Plain) -> Plain:
    holder = _follow(data, path[:-1])
    if not path:
        return value
    if isinstance(holder, dict) or _has(holder, path[-1]):
        holder[path[-1]] = value  # type: ignore[index]
    return data


def _without(data: Plain, path: Sequence[str | int]) -> Plain:
    if not path:
        return {}
    holder = _follow(data, path[:-1])
    if not _has(holder, path[-1]):
        # A short form was read as a longer one (`paid: DATE`): the whole of it goes.
        return _without(data, path[:-1])
    if isinstance(holder, dict | list):
        del holder[path[-1]]  # type: ignore[arg-type]
    return data


def _follow(data: Plain, path: Sequence[str | int]) -> Plain:
    for step in path:
        if not _has(data, step):
            return None
        data = data[step]  # type: ignore[index]
    return data


def _has(data: Plain, step: str | int) -> bool:
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and step < len(data)
