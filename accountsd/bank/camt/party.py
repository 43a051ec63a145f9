"""Who is on the other side of a booking: the debtor of what came in, the creditor of what went out."""

from __future__ import annotations

from dataclasses import dataclass

from accountsd.bank.camt.tree import Element, at, said


@dataclass(frozen=True, slots=True)
class Party:
    """Name and account, each "" where the bank does not tell."""

    name: str = ""
    account: str = ""

    @property
    def known(self) -> bool:
        """Something is told."""
        return bool(self.name or self.account)


def other_side(details: Element, *, came_in: bool, own: str) -> Party:
    """The other side. Where what is told there is our own account, it is the side opposite."""
    sides = [_side(details, "Dbtr"), _side(details, "Cdtr")]
    if not came_in:
        sides.reverse()
    likely, opposite = sides
    mine = own.replace(" ", "").upper()
    if (mine and likely.account.upper() == mine) or not likely.known:
        # A returned payment keeps the parties of the one that it returns.
        return opposite if opposite.known and opposite.account.upper() != mine else likely
    return likely


def _side(details: Element, side: str) -> Party:
    related = at(details, "RltdPties")
    name = said(
        related,
        f"{side}/Nm",
        f"{side}/Pty/Nm",
        f"{side}/Agt/FinInstnId/Nm",
        f"Ultmt{side}/Nm",
        f"Ultmt{side}/Pty/Nm",
    )
    account = said(
        related,
        f"{side}Acct/Id/IBAN",
        f"{side}Acct/Id/Othr/Id",
        f"{side}Acct/Id/PrtryAcct/Id",
        f"{side}Acct/Id/BBAN",
        f"{side}Acct/Id/UPIC",
    )
    return Party(name, account.replace(" ", ""))
