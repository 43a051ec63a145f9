"""The state's bank/: what lies there, when it is at rest, and where it goes."""

from __future__ import annotations

import os
from pathlib import Path

from accountsd.bank import folder


def drop(state: Path, name: str, text: str = "x", *, age: float = 60.0) -> Path:
    """A file that was last written so many seconds before moment 1000."""
    path = state / folder.FOLDER / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, (1000 - age, 1000 - age))
    return path


def names(state: Path) -> list[str]:
    """What would be read at moment 1000."""
    return [file.path.name for file in folder.lying(state, 1000)]


def test_files_at_rest_are_read_in_order_of_their_names(tmp_path: Path) -> None:
    """Not those still being written, hidden ones, parts of downloads, folders and links."""
    for name in ("b.csv", "a.sta", ".hidden", "c.part", "d.csv~"):
        drop(tmp_path, name)
    drop(tmp_path, "new.csv", age=1)
    (tmp_path / "bank" / "done").mkdir()
    (tmp_path / "bank" / "link.csv").symlink_to("/etc/hostname")
    assert names(tmp_path) == ["a.sta", "b.csv"]


def test_without_the_folder_nothing_lies_there(tmp_path: Path) -> None:
    """Nobody has to make it."""
    assert names(tmp_path) == []


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """It is named with the reason instead of being passed over for ever."""
    path = drop(tmp_path, "a.csv")
    path.unlink()
    path.mkdir()
    assert names(tmp_path) == [], "a folder is no file"
    drop(tmp_path, "b.csv").chmod(0)
    (found,) = folder.lying(tmp_path, 1000)
    assert found.path.name == "b.csv"
    assert found.problem == "" if os.geteuid() == 0 else "cannot be opened" in found.problem


def test_done_and_refused_move_it_and_may_be_repeated(tmp_path: Path) -> None:
    """Twice is once; the reason lies beside what was refused."""
    path = drop(tmp_path, "a.csv")
    folder.done(path)
    folder.done(path)
    assert (tmp_path / "bank" / "done" / "a.csv").read_text(encoding="utf-8") == "x"
    other = drop(tmp_path, "b.csv")
    folder.refused(other, "b.csv:3: no day")
    folder.refused(other, "b.csv:3: no day")
    reason = tmp_path / "bank" / "refused" / "b.csv.reason.txt"
    assert reason.read_text(encoding="utf-8") == "b.csv:3: no day\n"
    assert names(tmp_path) == []


def test_another_file_of_the_same_name_is_not_written_over(tmp_path: Path) -> None:
    """Every bank calls its file the same; the second gets a name of its own."""
    folder.done(drop(tmp_path, "export.csv", "first"))
    folder.done(drop(tmp_path, "export.csv", "second"))
    kept = sorted((tmp_path / "bank" / "done").iterdir())
    assert sorted(path.read_text(encoding="utf-8") for path in kept) == ["first", "second"]
