"""A state directory that is open, and one that is not."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from accountsd.store import Store


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Where a state is to be."""
    return tmp_path / "state"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state with nothing in it; making one takes longer than most tests here."""
    made = tmp_path_factory.mktemp("blank") / "state"
    Store.open(made).close()
    return made


@pytest.fixture
def store(directory: Path, blank: Path) -> Iterator[Store]:
    """A fresh state, open."""
    shutil.copytree(blank, directory)
    with Store.open(directory) as opened:
        yield opened
