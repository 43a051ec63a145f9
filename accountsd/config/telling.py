"""What pydantic found → a problem in words: what is wrong, what was wanted, what to write."""

from __future__ import annotations

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from accountsd.config.findings import At, Findings
from accountsd.config.models import field_at, fields, model_at, sample
from accountsd.config.nodes import Path
from accountsd.config.problem import all_of, any_of, closest, is_secret
from accountsd.config.values import Wrong


def tell(model: type[BaseModel], error: ErrorDetails, findings: Findings) -> None:
    """One error as a problem on its spot."""
    path = error["loc"]
    match error["type"]:
        case "extra_forbidden":
            _tell_unknown(model, path, findings)
        case "missing":
            _tell_missing(model, path, findings)
        case "model_type" | "dict_type":
            holder = model_at(model, path)
            hint = (
                "Write names of your choice, each with a colon, and indented below it its own keys."
            )
            if holder is not None:
                hint = f"Its keys are such as {any_of([*fields(holder)][:5])}."
            findings.problem(path, "A mapping was wanted here: keys with values.", hint)
        case "list_type":
            findings.problem(
                path, "A list was wanted here.", "Write `[first, second]`, or a `- ` a line."
            )
        case _:
            _tell_value(model, error, findings)


def without_key_mark(path: Path) -> Path:
    """Pydantic marks an error of a mapping's key, not its value, with `[key]` at the end."""
    return path[:-1] if path and path[-1] == "[key]" else path


def _tell_value(model: type[BaseModel], error: ErrorDetails, findings: Findings) -> None:
    path = without_key_mark(error["loc"])
    wrong = error.get("ctx", {}).get("error")
    at = At.KEY if path != error["loc"] else At.VALUE
    if not isinstance(wrong, Wrong):
        findings.problem(path, f"{error['msg']}.", "", at)
        return
    example = sample(field_at(model, path))
    hint = f"Write it as in `{path[-1]}: {example}`." if example else ""
    findings.problem(path, wrong.message, hint if wrong.hint is None else wrong.hint, at)


def _tell_unknown(model: type[BaseModel], path: Path, findings: Findings) -> None:
    holder = model_at(model, path[:-1])
    known = fields(holder) if holder else {}
    meant = closest(str(path[-1]), known)
    if is_secret(path[:-1]):
        # A secret written where its source belongs may look like a key.
        findings.problem(path[:-1], f"A key here is none of {any_of(known)}.", "", At.KEY)
        findings.settle(path[:-1])
        return
    hint = f"Did you mean `{meant}`?" if meant else f"Known here: {all_of(known)}."
    findings.problem(path, f"There is no key `{path[-1]}` here.", hint, At.KEY)
    if meant:
        # One slip is told once: the key that is missing is this one.
        findings.settle((*path[:-1], meant))


def _tell_missing(model: type[BaseModel], path: Path, findings: Findings) -> None:
    field, holder = field_at(model, path), model_at(model, path)
    meaning = f": {field.description}" if field and field.description else "."
    hint = f"Write it as in `{path[-1]}: {sample(field)}`."
    if holder is not None:
        needed = [key for key, one in fields(holder).items() if one.is_required()]
        hint = f"Write `{path[-1]}:`, and indented below it {all_of(needed)}."
    elif not sample(field):
        hint = f"Write `{path[-1]}:`, and below it a `- ` for each."
    findings.problem(path, f"`{path[-1]}` is missing{meaning}", hint)
