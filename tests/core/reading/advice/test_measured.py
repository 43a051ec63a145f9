"""Layouts of real programs, banks and people, each with what a bookkeeper would note down."""

from __future__ import annotations

import pytest

from tests.core.reading.advice import (
    measured_again,
    measured_files,
    measured_mails,
    measured_more,
    measured_not,
    measured_pdf,
    measured_prose,
    measured_third,
)
from tests.core.reading.advice.ledger import Layout, Paid

LAYOUTS = (
    *measured_pdf.LAYOUTS,
    *measured_mails.LAYOUTS,
    *measured_prose.LAYOUTS,
    *measured_files.LAYOUTS,
    *measured_again.LAYOUTS,
    *measured_more.LAYOUTS,
    *measured_third.LAYOUTS,
)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout.name))
def test_every_layout_comes_out_to_the_penny(layout: Layout) -> None:
    """Lines, total, reference, day and discount; what contradicts itself is refused."""
    assert Paid.of(layout.read()) == layout.want


@pytest.mark.parametrize("layout", measured_not.LAYOUTS, ids=lambda layout: str(layout.name))
def test_no_payment_is_read_from_what_is_no_remittance(layout: Layout) -> None:
    """Bills, statements, orders, offers and questions name sums and numbers; nothing is paid by them."""
    assert Paid.of(layout.read()).lines == {}
