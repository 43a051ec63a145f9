"""A counter with the sample book on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shell.cli.counter import Counter


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    """Acme owes INV-1001 (two days late) and INV-1002 (young); Birch owes INV-2001 (since September)."""
    counter = Counter(tmp_path)
    counter.book()
    return counter
