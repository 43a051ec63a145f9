"""The rules of the house as functions: source text in, what breaks the rule out. They read, never import.

`tests/test_architecture.py` holds every file of the tree to them, and each of them to a made-up text
that breaks it: a rule that cannot fail is none.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tests.house import plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Source:
    """A file: its path below `accountsd/` or `tests/`, and its text."""

    path: str
    text: str

    @property
    def room(self) -> str:
        """`inbox` for `inbox/take.py`, `ledger` for `ledger.py`."""
        return self.path.partition("/")[0].removesuffix(".py")

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All that stands in the file, walked once for every rule."""
        return list(ast.walk(self.tree))

    @cached_property
    def tree(self) -> ast.Module:
        """The file, parsed."""
        return ast.parse(self.text)


def sources(folder: str) -> list[Source]:
    """Every Python file below a folder of the repository."""
    base = ROOT / folder
    return [
        Source(file.relative_to(base).as_posix(), file.read_text(encoding="utf-8"))
        for file in sorted(base.rglob("*.py"))
    ]


def imports(source: Source) -> Iterator[tuple[str, bool]]:
    """(dotted name, only for types) of all that a file imports, wherever in the file."""
    typed = {
        (node.lineno, node.col_offset)
        for branch in source.nodes
        if isinstance(branch, ast.If) and ast.unparse(branch.test).endswith("TYPE_CHECKING")
        for statement in branch.body
        for node in ast.walk(statement)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    for node in source.nodes:
        match node:
            case ast.Import():
                for name in node.names:
                    yield name.name, (node.lineno, node.col_offset) in typed
            case ast.ImportFrom(module=str(module)):
                for name in node.names:
                    yield f"{module}.{name.name}", (node.lineno, node.col_offset) in typed
            case _:
                pass


def strangers(source: Source) -> Iterator[str]:
    """Rooms that this file's room may not import; an edge's types may be named by anybody below."""
    may = plan.MAY_IMPORT.get(source.room)
    if may is None:
        yield f"{source.path}: a room that house_rules.MAY_IMPORT does not know"
        return
    for name, typed in imports(source):
        root, _, rest = name.partition(".")
        room = rest.partition(".")[0]
        if root != "accountsd" or room in {source.room, "core", "errors"}:
            continue
        if room in plan.ABOVE:
            if room not in plan.MAY_IMPORT_ABOVE.get(source.room, frozenset()):
                yield f"{source.path} imports {name}: nobody below may"
        elif not (may == plan.EVERYBODY or room in may or (typed and may >= plan.FLOW)):
            yield f"{source.path} imports {name}"


def acting_core(source: Source) -> Iterator[str]:
    """What core/ imports that is neither core nor a pure value library."""
    for name, typed in imports(source):
        root = name.partition(".")[0]
        allowed = root in plan.CORE_LIBRARIES or (typed and root in plan.CORE_TYPES)
        if not allowed or name.startswith(plan.ACTING):
            yield f"{source.path} imports {name}"


def homeless(source: Source) -> Iterator[str]:
    """Libraries used outside their one home."""
    for name, _ in imports(source):
        homes = plan.HOMES.get(name.partition(".")[0])
        if homes is not None and not source.path.startswith(homes or ("no such folder",)):
            yield f"{source.path} imports {name}"


def printing(source: Source) -> Iterator[str]:
    """`print()` outside the commands."""
    for node in source.nodes:
        match node:
            case ast.Call(func=ast.Name("print")) if not source.path.startswith(plan.PRINTERS):
                yield f"{source.path}:{node.lineno} prints"
            case _:
                pass


def clocks(source: Source) -> Iterator[str]:
    """A clock read outside clock.py; a stopwatch outside the listed files."""
    for node in source.nodes:
        match node:
            case ast.Attribute(value=ast.Name("time"), attr="time" | "time_ns" | "localtime"):
                found = source.path != "clock.py"
            case ast.Attribute(value=ast.Name("time"), attr=attr) if attr in plan.WATCHES:
                found = source.path not in plan.STOPWATCHES
            case ast.Attribute(value=value, attr=attr):
                last = ast.unparse(value).rpartition(".")[2]
                found = (last, attr) in plan.CLOCKS and source.path != "clock.py"
            case ast.ImportFrom(module="time"):
                found = True  # only `import time` can be watched
            case _:
                found = False
        if found:
            yield f"{source.path}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)}"


def floats(source: Source) -> Iterator[str]:
    """Floats in a file that knows money."""
    knows_money = any(
        name in {"accountsd.core.money.Money", "decimal.Decimal"} for name, _ in imports(source)
    )
    if not knows_money or source.path in plan.FLOATS:
        return
    for node in source.nodes:
        match node:
            case ast.Constant(float()) if source.path.startswith(plan.WEIGHTS):
                pass
            case ast.Name("float") | ast.Constant(float()):
                yield f"{source.path}:{node.lineno}: {ast.unparse(node)}"
            case _:
                pass


def too_long(source: Source) -> Iterator[str]:
    """A file, or a function without its docstring, that no longer fits a page."""
    lines = len(source.text.splitlines())
    if lines > plan.LONGEST_FILE:
        yield f"{source.path}: {lines} lines"
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[1] if ast.get_docstring(node) and node.body[1:] else node.body[0]
            length = (node.end_lineno or 0) - first.lineno + 1
            if length > plan.LONGEST_FUNCTION:
                yield f"{source.path}:{node.lineno} {node.name}: {length} lines"


def mute(source: Source) -> Iterator[str]:
    """A module without a docstring; empty `__init__` files have nothing to say."""
    if source.text.strip() and not ast.get_docstring(source.tree):
        yield source.path


def mute_tests(source: Source) -> Iterator[str]:
    """A test that does not say, in words, what must hold."""
    for node in source.nodes:
        if (
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.name.startswith("test_")
            and not ast.get_docstring(node)
        ):
            yield f"{source.path}:{node.lineno} {node.name}"


def crash_points(texts: Iterable[Source]) -> list[str]:
    """Names of all crash points, each as often as it stands in the source."""
    found: list[str] = []
    for source in texts:
        for node in source.nodes:
            match node:
                case ast.Call(
                    func=ast.Name("point") | ast.Attribute(attr="point" | "transaction"),
                    args=[ast.Constant(str(name)), *_],
                ):
                    found.append(name)
                case _:
                    pass
    return found
