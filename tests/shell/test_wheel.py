"""The wheel: what is built from the checkout runs where the checkout is not."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from accountsd import __version__

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by hatchling, without a network."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked beside the libraries of this environment, the checkout out of sight."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _run(installed: Path, *words: str) -> subprocess.CompletedProcess[str]:
    libraries = sysconfig.get_paths()["purelib"]
    # -S: no site, so the editable install of the checkout is not found; -P: nor the working folder.
    return subprocess.run(
        [sys.executable, "-S", "-P", "-m", "accountsd", *words],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), libraries])},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_letters_and_migrations_travel(wheel: Path) -> None:
    """Every template of the checkout, the store's migrations, the marker for type checkers."""
    names = set(zipfile.ZipFile(wheel).namelist())
    for path in (CHECKOUT / "templates").rglob("*"):
        if path.is_file() and path.suffix in {".md", ".jinja", ".html", ".txt"}:
            assert f"accountsd/_templates/{path.relative_to(CHECKOUT / 'templates')}" in names
    migrations = CHECKOUT / "accountsd" / "store" / "migrations"
    for path in migrations.rglob("*.py"):
        assert str(path.relative_to(CHECKOUT)) in names
    assert "accountsd/py.typed" in names
    assert not [name for name in names if name.startswith("tests/")]


def test_the_command_is_named(wheel: Path) -> None:
    """`accountsd` is the console script."""
    archive = zipfile.ZipFile(wheel)
    (entry,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    assert "accountsd = accountsd.cli:main" in archive.read(entry).decode()


def test_it_runs_where_the_checkout_is_not(installed: Path) -> None:
    """`--version`, and the letters are found inside the package."""
    told = _run(installed, "--version")
    assert told.stdout == f"accountsd, version {__version__}\n", told.stderr


def test_it_writes_its_letters_and_makes_its_state(installed: Path, tmp_path: Path) -> None:
    """A starter book passes `check` with the packaged letters; a word of the owner's makes the tables."""
    answers = (
        *("--name", "Winder Consulting", "--owner", "Jay Winder <jay@winder.example>"),
        *("--address", "accounts@winder.example", "--country", "GB"),
        *("--timezone", "Europe/London", "--currency", "GBP", "--pay-to", "sort code 00-00-00"),
        *("--imap", "imap.winder.example", "--smtp", "smtp.winder.example"),
    )
    made = _run(installed, "init", str(tmp_path / "book"), *answers)
    assert made.returncode == 0, made.stderr
    where = ("--config", str(tmp_path / "book" / "config.yaml"), "--state", str(tmp_path / "state"))
    assert _run(installed, *where, "check").returncode == 0
    assert _run(installed, *where, "status").returncode == 0
    assert not (tmp_path / "state").exists(), "who only looks leaves nothing behind"
    assert _run(installed, *where, "books", "2026-11-01").returncode == 0
    assert (tmp_path / "state" / "accountsd.db").exists()
    shown = _run(installed, *where, "letters", "overdue")
    assert "Subject: " in shown.stdout
