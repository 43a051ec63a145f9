"""Every crash point that the source has, read from the source: nobody can forget to list one."""

import ast
from pathlib import Path

import accountsd

SOURCE = Path(accountsd.__file__).parent


def listed(under: str = "") -> tuple[str, ...]:
    """The names of all points, sorted; `under` is a folder of the package, such as `store`."""
    found: set[str] = set()
    for file in (SOURCE / under).rglob("*.py"):
        found |= _points(ast.parse(file.read_text(encoding="utf-8")))
    return tuple(sorted(found))


def _points(tree: ast.Module) -> set[str]:
    """`point("a")` is `a`; `.transaction("b")` has one before its commit and one after."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name("point"), args=[ast.Constant(str(name))]):
                found.add(name)
            case ast.Call(func=ast.Attribute(attr="transaction"), args=[ast.Constant(str(name))]):
                found |= {f"store.{name}.before_commit", f"store.{name}.after_commit"}
            case _:
                pass
    return found
