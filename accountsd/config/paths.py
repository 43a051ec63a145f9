"""Paths in the book: relative to the file they stand in, and never out of its folder tree.

A symbolic link that leads out is refused as well: a mail from us must not carry what the book's folder
does not hold.
"""

from __future__ import annotations

from pathlib import Path

from accountsd.config.values import Wrong


def inside(folder: Path, words: str) -> Path:
    """The path, absolute and with links followed. Raises Wrong when it leads out of the folder."""
    path = Path(words)
    if path.is_absolute() or words.startswith("~"):
        raise Wrong(
            "A path here is relative to the file it stands in.",
            f"Put the file beside this one and write `{path.name}`.",
        )
    found = _followed(folder / path)
    if not found.is_relative_to(_followed(folder)):
        raise Wrong(
            f"`{words}` leads out of the folder of this file.",
            f"Put the file (not a link to it) beside this one and write `{path.name}`.",
        )
    return found


def matches(folder: Path, pattern: str) -> list[Path]:
    """The files that a pattern such as `clients/*.yaml` matches, by name. Raises Wrong."""
    if Path(pattern).is_absolute() or ".." in Path(pattern).parts or pattern.startswith("~"):
        raise Wrong(
            "A pattern here is relative to the file it stands in and stays in its folder.",
            "Write it as in `clients/*.yaml`.",
        )
    try:
        return sorted(path for path in folder.glob(pattern) if not path.name.startswith("."))
    except (ValueError, NotImplementedError):
        raise Wrong(f"`{pattern}` is no pattern.", "Write it as in `clients/*.yaml`.") from None


def is_folder(path: Path) -> bool:
    """Whether a folder is there; what may not be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether a file is there that may be looked at."""
    try:
        return path.is_file()
    except OSError:
        return False


def _followed(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        raise Wrong("This path leads round in a circle.") from None
