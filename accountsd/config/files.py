"""Which files make up the book: config.yaml and what `clients_from` names, each once, in order of name."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from accountsd.config.findings import Findings
from accountsd.config.paths import inside, is_folder, matches
from accountsd.config.values import Wrong

_WILD = frozenset("*?[")


def client_files(patterns: Iterable[str], config: Path, findings: Findings) -> list[Path]:
    """The client files. Findings are put on the pattern they concern."""
    found: dict[Path, Path] = {}
    for place, pattern in enumerate(patterns):
        at = ("clients_from", place)
        try:
            paths = matches(config.parent, pattern)
        except Wrong as wrong:
            findings.problem(at, wrong.message, wrong.hint or "")
            continue
        if not paths:
            _nothing(pattern, at, findings)
        elif any(is_folder(path) for path in paths) and not _WILD & set(pattern):
            findings.problem(
                at, f"`{pattern}` is a folder.", f"Write `{pattern.rstrip('/')}/*.yaml`."
            )
        for path in paths:
            if path != config and not is_folder(path):
                _add(path, config.parent, found, at, findings)
    return sorted(found.values())


def folders_of(patterns: Iterable[str], config: Path) -> frozenset[Path]:
    """The folders that patterns look into, as far as they are named: a new file changes them."""
    folders = set()
    for pattern in patterns:
        named = takewhile(lambda part: not _WILD & set(part), Path(pattern).parts[:-1])
        folders.add(config.parent.joinpath(*named))
    return frozenset(folders)


def _nothing(pattern: str, at: tuple[str, int], findings: Findings) -> None:
    if _WILD & set(pattern):
        findings.warn(
            at, f"No file matches `{pattern}`.", "Add a file of clients there, or delete the line."
        )
    else:
        findings.problem(at, f"There is no file `{pattern}`.", "Mend the name, or delete the line.")


def _add(
    path: Path, folder: Path, found: dict[Path, Path], at: tuple[str, int], findings: Findings
) -> None:
    """A file once, whatever it is called; and none that a link fetches from elsewhere."""
    name = path.relative_to(folder).as_posix()
    try:
        real = inside(folder, name)
    except Wrong as wrong:
        findings.problem(at, f"`{name}`: {wrong.message}", wrong.hint or "")
        return
    if real in found and found[real] != path:
        first = found[real].relative_to(folder).as_posix()
        findings.warn(
            at,
            f"`{name}` is the same file as `{first}`; it is read once.",
            "Delete one of the two.",
        )
    found.setdefault(real, path)
