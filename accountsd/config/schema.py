"""The JSON Schema of the two kinds of files: what an editor shows while the book is written.

Made from the shapes, so that it says what is read, no more and no less.
"""

from __future__ import annotations

from typing import Any, Literal

import yaml
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from accountsd.config.shape.config import ClientsShape, ConfigShape

Kind = Literal["config", "clients"]

_TITLES = {"config": "accountsd: config.yaml", "clients": "accountsd: a file of clients"}


class _Manual(GenerateJsonSchema):
    """Defaults are told in words: as values they would be those of the program, not of the file."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])


def schema(kind: Kind) -> dict[str, Any]:
    """The schema (2020-12) of `config` (config.yaml) or `clients` (a file that clients_from names)."""
    model = ConfigShape if kind == "config" else ClientsShape
    made: dict[str, Any] = _tidied(model.model_json_schema(schema_generator=_Manual))
    return {"$schema": _Manual.schema_dialect, **made, "title": _TITLES[kind]}


def _tidied(part: Any) -> Any:  # noqa: ANN401  (JSON has any shape)
    """Without pydantic's own titles and without nulls (an absent key is absent); examples as they read."""
    if isinstance(part, list):
        return [_tidied(item) for item in part]
    if not isinstance(part, dict):
        return part
    tidy = {
        key: _tidied(value)
        for key, value in part.items()
        # A property may be called `title` as well; then a schema stands behind it.
        if not (key == "title" and isinstance(value, str))
    }
    if isinstance(tidy.get("examples"), list):
        tidy["examples"] = [yaml.load(one, Loader=yaml.CBaseLoader) for one in tidy["examples"]]  # noqa: S506
    choices = [one for one in tidy.get("anyOf", []) if one != {"type": "null"}]
    if "anyOf" in tidy and len(choices) < len(tidy["anyOf"]):
        del tidy["anyOf"]
        tidy = {**choices[0], **tidy} if len(choices) == 1 else {**tidy, "anyOf": choices}
    return tidy
