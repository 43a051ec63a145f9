"""Finding one's way in the shapes: which model or field a path leads to. Nothing is read here."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


def model_at(model: type[BaseModel], path: Sequence[str | int]) -> type[BaseModel] | None:
    """The model of the mapping at a path; None where a leaf or a collection stands."""
    found = _type_at(model, path)
    return found if isinstance(found, type) and issubclass(found, BaseModel) else None


def field_at(model: type[BaseModel], path: Sequence[str | int]) -> FieldInfo | None:
    """The field of a key at a path; None for a name of the owner's choice or an item of a list."""
    holder = model_at(model, path[:-1]) if path else None
    return fields(holder).get(str(path[-1])) if holder else None


def fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of a model by the key that stands in the file."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def sample(field: FieldInfo | None) -> str:
    """How the field is written, from its example."""
    return str(field.examples[0]) if field and field.examples else ""


def inner(annotation: object) -> object:
    """What a list or a mapping holds; the type itself otherwise."""
    bare = unwrapped(annotation)
    arguments = get_args(bare)
    return unwrapped(arguments[-1]) if get_origin(bare) in (list, dict) else bare


def unwrapped(annotation: object) -> object:
    """Without Annotated and without `| None`."""
    if get_origin(annotation) is Annotated:
        return unwrapped(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return unwrapped(next(part for part in get_args(annotation) if part is not NoneType))
    return annotation


def _type_at(model: object, path: Sequence[str | int]) -> object:
    at: object = model
    for step in path:
        at = unwrapped(at)
        if isinstance(at, type) and issubclass(at, BaseModel):
            if "root" in at.model_fields:
                at = inner(at.model_fields["root"].annotation)
                continue
            field = fields(at).get(str(step))
            at = field.annotation if field else None
        elif get_origin(at) in (list, dict):
            at = inner(at)
        else:
            return None
    return unwrapped(at)
