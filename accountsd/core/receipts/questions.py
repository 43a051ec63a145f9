"""How a receipt's question to the owner is worded: what came, what it may be for, the words that answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accountsd.core.journal import Ask, AskKind
from accountsd.core.vigil import ask_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.allocation import Share
    from accountsd.core.journal import Received
    from accountsd.core.matching import Candidate, Likely
    from accountsd.core.money import Money

_LONGEST = 140  # signs of the payer's words that stand in an ask


def about_receipt(receipt: str) -> str:
    """The id of the ask about a receipt: one a receipt, for ever."""
    return ask_id("receipt", receipt)


def about_return(receipt: str) -> str:
    """The id of the ask about money that the bank took back."""
    return ask_id("returned", receipt)


def likely(receipt: Received, finding: Likely) -> Ask:
    """Which of the candidates is it?"""
    ask = about_receipt(receipt.id)
    clients = {candidate.client for candidate in finding.candidates}
    invoices = [n for candidate in finding.candidates for n in candidate.invoices]
    first = finding.candidates[0]
    several = f" ({len(finding.candidates)} ways to read it)" if len(finding.candidates) > 1 else ""
    return Ask(
        id=ask,
        kind=AskKind.MONEY,
        client=finding.client or (next(iter(clients)) if len(clients) == 1 else None),
        invoices=tuple(dict.fromkeys(invoices)),
        what=f"{_came(receipt)}: {first.why}{several}. Which invoices does it pay?",
        evidence=(*_words(receipt), *(_told(candidate) for candidate in finding.candidates)),
        ways=(
            *dict.fromkeys(_way(ask, one.shares) for one in finding.candidates if one.shares),
            *_on_account(ask, finding),
        ),
    )


def returned(receipt: Received, invoices: Sequence[str], words: str) -> Ask:
    """The bank took it back: is the invoice open again?"""
    ask = about_return(receipt.id)
    about = f" It was put against {', '.join(invoices)}." if invoices else ""
    return Ask(
        id=ask,
        kind=AskKind.MONEY,
        client=receipt.client,
        invoices=tuple(invoices),
        what=f"The bank took money back. {_came(receipt)}, and the same sum has gone out again.{about}",
        evidence=(
            *_words(receipt),
            *((f"the bank's words: “{words[:_LONGEST]}”",) if words else ()),
        ),
        ways=(
            f"accountsd allocate {ask} --returned  (it is gone: what it paid is open again)",
            f"accountsd resolve {ask}  (another matter: the receipt stands)",
        ),
    )


def _came(receipt: Received) -> str:
    whose = f" from {receipt.payer}" if receipt.payer else ""
    return f"{_money(receipt.amount)} came{whose} on {receipt.day:%Y-%m-%d}"


def _words(receipt: Received) -> tuple[str, ...]:
    told = [f"the payer's words: “{receipt.line[:_LONGEST]}”"] if receipt.line else []
    told += [f"from the account {receipt.account}"] if receipt.account else []
    return tuple(told)


def _told(candidate: Candidate) -> str:
    shares = ", ".join(f"{share.invoice} {_money(share.amount)}" for share in candidate.shares)
    return f"{shares}: {candidate.why}" if shares else candidate.why


def _way(ask: str, shares: Sequence[Share]) -> str:
    return " ".join(("accountsd allocate", ask, *(f"{s.invoice}={s.amount}" for s in shares)))


def _on_account(ask: str, finding: Likely) -> tuple[str, ...]:
    if finding.client is not None:
        return (f"accountsd resolve {ask}  (it stays on their account)",)
    clients = dict.fromkeys(candidate.client for candidate in finding.candidates)
    return (
        *(f"accountsd allocate {ask} --client {client}" for client in clients),
        f"accountsd resolve {ask}  (it is for no invoice of yours)",
    )


def _money(money: Money) -> str:
    return f"{money.currency} {money}"
