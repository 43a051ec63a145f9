"""The JSON Schema of the two kinds of files: what an editor shows while the book is written.

Made from the shapes, so that it says what is read, no more and no less.
"""

from __future__ import annotations

from typing import Any, Literal

from accountsd.config.shape.config import ClientsShape, ConfigShape

Kind = Literal["config", "clients"]

_TITLES = {"config": "accountsd: config.yaml", "clients": "accountsd: a file of clients"}


def schema(kind: Kind) -> dict[str, Any]:
    """The schema (2020-12) of `config` (config.yaml) or `clients` (a file that clients_from names)."""
    model = ConfigShape if kind == "config" else ClientsShape
    made: dict[str, Any] = _tidied(model.model_json_schema(by_alias=True))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "title": _TITLES[kind],
    }


def _tidied(part: Any) -> Any:  # noqa: ANN401  (JSON has any shape)
    """Without pydantic's own titles, defaults and nulls: an absent key is absent."""
    if isinstance(part, list):
        return [_tidied(item) for item in part]
    if not isinstance(part, dict):
        return part
    tidy = {
        key: _tidied(value)
        for key, value in part.items()
        if key != "default" and not (key == "title" and isinstance(value, str))
    }
    choices = [one for one in tidy.get("anyOf", []) if one != {"type": "null"}]
    if "anyOf" in tidy and len(choices) < len(tidy["anyOf"]):
        del tidy["anyOf"]
        tidy = {**choices[0], **tidy} if len(choices) == 1 else {**tidy, "anyOf": choices}
    return tidy
