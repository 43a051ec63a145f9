"""What a payment is for: the payer's words, structured references, the bank's own words as a last resort."""

from __future__ import annotations

from dataclasses import dataclass

from accountsd.bank.camt.tree import Element, all_at, said

_NOT_GIVEN = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF", "NONE", ""})
_STRUCTURED = ("CdtrRefInf/Ref", "CdtrRefInf/CdtrRef", "RfrdDocInf/Nb", "RfrdDocInf/RfrdDocNb")


@dataclass(frozen=True, slots=True)
class Words:
    """`text` for a person; `references` for the look-up of our numbers."""

    text: str
    references: tuple[str, ...]
    end_to_end: str


def words(details: Element, entry: Element) -> Words:
    """From the part of a batch, else from the entry itself."""
    remitted = [*all_at(details, "RmtInf")]
    written = [_folded(e.text) for part in remitted for e in all_at(part, "Ustrd")]
    references = [_folded(e.text) for part in remitted for e in _structured(part)]
    added = [_folded(e.text) for part in remitted for e in all_at(part, "Strd/AddtlRmtInf")]
    added = [
        words for words in added if not words.startswith("?")
    ]  # ?REJECT?0: the bank's own mark
    text = " ".join(filter(None, written)) or " ".join(filter(None, (*references, *added)))
    return Words(
        text=text or said(details, "AddtlTxInf") or said(entry, "AddtlNtryInf"),
        references=tuple(dict.fromkeys(filter(None, (*references, *added))))
        if written or references
        else (),
        end_to_end=given(said(details, "Refs/EndToEndId", "Refs/Prtry/Ref")),
    )


def given(reference: str) -> str:
    """Without the words by which banks say that there is none."""
    return "" if reference.upper() in _NOT_GIVEN else reference


def _structured(part: Element) -> list[Element]:
    return [found for path in _STRUCTURED for found in all_at(part, f"Strd/{path}")]


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())
