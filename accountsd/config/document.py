"""A file of the book, read: its text, its plain values, its shape, and what is wrong with the form.

A document knows nothing of other files, so one whose text is unchanged need not be read again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

import yaml
from pydantic import BaseModel

from accountsd.config.findings import Findings
from accountsd.config.nodes import Plain, Tree, compose, lines_of
from accountsd.config.shape.config import ClientsShape
from accountsd.config.source import Source
from accountsd.config.syntax import explain
from accountsd.config.validate import validate

S = TypeVar("S", bound=BaseModel)

# How many lines of a text that is no YAML are left out before we give up on the rest.
MOST_LINES_LEFT_OUT = 20


@dataclass(frozen=True, slots=True)
class Document(Generic[S]):
    """`shape` is None where the text is no YAML; `findings` are those of form only."""

    source: Source
    plain: Plain
    shape: S | None
    findings: Findings


def document(source: Source, model: type[S]) -> Document[S]:
    """Parse and validate one text."""
    try:
        tree = compose(source.text)
    except yaml.YAMLError as error:
        findings = Findings(source.name, source.text)
        findings.spot(explain(error, source.text))
        return Document(source, {}, None, findings)
    findings = Findings(source.name, source.text, tree.root)
    for spot in tree.spots:
        findings.spot(spot)
    shape = _shape(tree, model, findings)
    if not findings.problems:
        # Nodes are many times as large as the text; a right file seldom needs them again.
        findings.root = None
    return Document(source, tree.plain, shape, findings)


def _shape(tree: Tree, model: type[S], findings: Findings) -> S | None:
    if tree.is_refused:
        return None
    if _lacks_its_id(tree.plain, model):
        findings.problem(
            (),
            "This is a client without an id; a file of clients maps ids to clients.",
            "Write an id with a colon above it (`acme:`), and indent the rest.",
        )
        return None
    if isinstance(tree.plain, dict):
        return validate(model, tree.plain, findings)
    findings.problem((), "A mapping was wanted: keys with values.", "Begin with a key and a colon.")
    return None


def _lacks_its_id(plain: Plain, model: type[BaseModel]) -> bool:
    is_client = isinstance(plain, dict) and isinstance(plain.get("name"), str)
    return is_client and issubclass(model, ClientsShape)


def readable(text: str) -> Plain:
    """What can be read of a wrong text: as it stands, else without the lines that are no YAML."""
    lines = lines_of(text)
    for _ in range(MOST_LINES_LEFT_OUT):
        try:
            return compose("\n".join(lines)).plain
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            at = min(mark.line, len(lines) - 1) if mark else 0
            # The parser may only notice at the next line that has anything on it.
            while at >= 0 and not lines[at].strip():
                at -= 1
            if at < 0:
                return {}
            lines[at] = ""
        except yaml.YAMLError:
            return {}
    return {}
