"""Field 86, what the payment is for: which of the ways of writing it is, and what it says.

Four ways: numbered subfields (?20 in Germany, ~20, ^20, <20 or >20 elsewhere), SWIFT code words
(/REMI/…), labels (EREF+…, OMSCHRIJVING: …), and plain text.
"""

from __future__ import annotations

from dataclasses import replace

from accountsd.bank.mt940 import coded, labelled, numbered, plain
from accountsd.bank.mt940.told import Told


def read(lines: list[str], *, came_in: bool) -> Told:
    """All that a field 86 tells; who the other side is depends on the way the money went."""
    bare = [line for line in lines if line.strip()]
    if not bare:
        return Told()
    if sign := numbered.separator(bare):
        return _sepa(numbered.read(bare, sign))
    if coded.is_coded(bare):
        return coded.read(bare, came_in=came_in)
    if labelled.is_labelled(bare):
        return labelled.read(bare)
    return _sepa(plain.read(bare))


def _sepa(told: Told) -> Told:
    """EREF+ and SVWZ+ may stand inside the words of any other way."""
    inner = labelled.sepa(told.text)
    if inner is None:
        return told
    return replace(
        told,
        text=inner.text,
        name=told.name or inner.name,
        account=told.account or inner.account,
        end_to_end=told.end_to_end or inner.end_to_end,
        references=(*told.references, *inner.references),
    )
