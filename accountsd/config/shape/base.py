"""What all shapes share: no unknown key, an empty optional key is no key, choices by name.

A shape is the form of a mapping in the file. It knows nothing of other mappings: what a name refers to,
and what does not go together, is the business of `resolve/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, model_validator

from accountsd.config.problem import any_of, closest
from accountsd.config.values import Wrong, line


class Shape(BaseModel):
    """A mapping of the book."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True, frozen=True)

    # Keys that must not stand there empty: `hold:` alone could mean either thing.
    never_empty: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, data: Any) -> Any:  # noqa: ANN401  (what stands in a file has any shape)
        if not isinstance(data, dict) or None not in data.values():
            return data
        return {
            key: "" if value is None else value
            for key, value in data.items()
            if value is not None or key not in cls.model_fields or key in cls.never_empty
        }


def choice(*words: str) -> Callable[[object], str]:
    """One of a few words."""

    def read(value: object) -> str:
        found = line(value)
        if found in words:
            return found
        meant = closest(found, words)
        # Without a word that looks alike the option's own example says what to write.
        raise Wrong(
            f"`{found}` is none of {any_of(words)}.", f"Did you mean `{meant}`?" if meant else None
        )

    return read


def as_list(value: object) -> object:
    """One text where a list may stand."""
    return [value] if isinstance(value, str) else value


def words_of(value: object) -> list[str]:
    """The parts of a command: a list of texts, never a line for a shell."""
    if not isinstance(value, list) or not value:
        raise Wrong(
            "A list was wanted: the command and its arguments, one item each.",
            "Write it as in `[pass, show, accounts]`.",
        )
    return [line(part) for part in value]


def texts(values: Iterable[object]) -> dict[str, Any]:
    """The JSON Schema of a choice."""
    return {"enum": list(values)}
