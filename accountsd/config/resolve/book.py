"""The clients of a file, resolved; and what must be true across files: ids and numbers occur once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from accountsd.config.clerk.client import review
from accountsd.config.effects import Idle, idle_in_client
from accountsd.config.findings import Findings
from accountsd.config.nodes import Plain
from accountsd.config.resolve.client import Desk, resolve_client
from accountsd.config.shape.client import ClientShape
from accountsd.core.book import Client


def numbers(client: Client) -> list[str]:
    """Of invoices and credit notes alike."""
    return [
        *(invoice.number for invoice in client.invoices),
        *(note.number for note in client.credit_notes),
    ]


@dataclass(frozen=True, slots=True)
class Clients:
    """The clients of one file, or those that stand in config.yaml itself.

    `at` is where they stand in the file; `edit` is the mapping of clients as it stands there. `text` is
    None for a file that could not be read.
    """

    text: str | None
    at: tuple[str, ...]
    everybody: Mapping[str, Client]
    edit: Plain
    findings: Findings
    idle: tuple[Idle, ...] = ()

    @property
    def name(self) -> str:
        """The file, relative to the folder of config.yaml."""
        return self.findings.file

    @property
    def sound(self) -> dict[str, Client]:
        """Clients whose own lines have no problem."""
        return {
            identity: client
            for identity, client in self.everybody.items()
            if not self.findings.touches((*self.at, identity))
        }

    def edit_of(self, identity: str) -> Plain:
        """What stands in the file for a client."""
        return self.edit.get(identity) if isinstance(self.edit, dict) else None


def resolve_clients(
    shapes: Mapping[str, ClientShape], desk: Desk, text: str, at: tuple[str, ...], edit: Plain
) -> Clients:
    """Every client of a file, its problems and warnings put into the findings."""
    everybody: dict[str, Client] = {}
    idle: list[Idle] = []
    for identity, shape in shapes.items():
        where = (*at, identity)
        client = resolve_client(identity, shape, desk, where)
        everybody[identity] = client
        idle += idle_in_client(shape, where)
        if not desk.findings.touches(where):
            review(client, shape, where, desk)
    return Clients(text, at, everybody, edit, desk.findings, tuple(idle))
