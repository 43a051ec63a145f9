"""Plain data + a shape → the shape's instance, and every problem of form at once.

What is wrong is told and then cut out (or, where a key is required, filled with the example of its
field), so that the rest can be read: its problems belong on the same list, and promise 10 wants
what is readable in a wrong edit.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from accountsd.config.findings import Findings
from accountsd.config.models import field_at, model_at, sample
from accountsd.config.nodes import Path, Plain
from accountsd.config.telling import tell, without_key_mark

M = TypeVar("M", bound=BaseModel)

# Each round cuts out what the one before found; a filled-in mapping may lack keys of its own.
ROUNDS = 4


class _Gone:
    """Nothing stands there any more."""


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
        # From the end: cutting an item does not move those before it.
        for error in reversed(errors):
            path, value = _mended(model, error, findings)
            mended = _put(data, path, value)
            if isinstance(mended, _Gone):
                return None
            data = mended
    return None


def _mended(
    model: type[BaseModel], error: ErrorDetails, findings: Findings
) -> tuple[Path, Plain | _Gone]:
    """Where something else must stand, and what, so that this error goes away."""
    path = without_key_mark(error["loc"])
    findings.settle(path)
    field = field_at(model, path)
    if error["type"] == "missing" or (field is not None and field.is_required()):
        item = _item_above(model, path)
        if item is not None:
            findings.settle(item)
            return item, None
        return path, _filling(field, model_at(model, path))
    return path, _Gone()


def _filling(field: FieldInfo | None, model: type[BaseModel] | None) -> Plain:
    return {} if model is not None else sample(field) or []


def _item_above(model: type[BaseModel], path: Path) -> Path | None:
    """The innermost item of a list of mappings that this path leads through: it can be left out."""
    for length in range(len(path), 0, -1):
        if isinstance(path[length - 1], int) and model_at(model, path[:length]) is not None:
            return path[:length]
    return None


def _put(data: Plain, path: Path, value: Plain | _Gone) -> Plain | _Gone:
    """A copy with another value at a path, sharing all that is not on the way."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(data, dict) and isinstance(step, str) and (not rest or step in data):
        new = _put(data.get(step), rest, value)
        kept = {key: one for key, one in data.items() if key != step}
        return kept if isinstance(new, _Gone) else {**kept, step: new}
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        new = _put(data[step], rest, value)
        return [*data[:step], *([] if isinstance(new, _Gone) else [new]), *data[step + 1 :]]
    # A short form was read as a longer one (`paid: DATE`): the whole of it goes.
    return _Gone()
