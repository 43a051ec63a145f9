"""A right book of two files on disk."""

from pathlib import Path

import pytest

from tests.shell.config.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """config.yaml and clients/acme.yaml, both right."""
    return Shelf(tmp_path)
