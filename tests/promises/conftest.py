"""The business of the promises' tests: empty, on a Tuesday morning, with Tony not yet at his desk."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.promises.office import Office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    """Fill in `office.paper`, then `await office.start()`."""
    async with Office(tmp_path) as office:
        yield office
