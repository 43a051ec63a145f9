"""The same few invoices, advised in some fifty ways; each must come out to the penny."""

from __future__ import annotations

import pytest

from tests.core.reading.advice import (
    layouts_bodies,
    layouts_files,
    layouts_pages,
    layouts_prose,
    layouts_world,
)
from tests.core.reading.advice.ledger import Layout, Paid

LAYOUTS = (
    *layouts_bodies.LAYOUTS,
    *layouts_files.LAYOUTS,
    *layouts_pages.LAYOUTS,
    *layouts_prose.LAYOUTS,
    *layouts_world.LAYOUTS,
)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout.name))
def test_every_layout_is_noted_down_as_a_bookkeeper_would(layout: Layout) -> None:
    """Lines, total, reference, day and discount are those of the advice; contradictions are refused."""
    assert Paid.of(layout.read()) == layout.want
