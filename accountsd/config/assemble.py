"""The book from what can be relied on: sound files first, then the last good words of the wrong ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from accountsd.config.findings import shown
from accountsd.config.gather import Config, Gatherer
from accountsd.config.lessening import lessen
from accountsd.config.resolve.book import Clients, numbers
from accountsd.config.resolve.house import House
from accountsd.core.book import Book, Client


@dataclass(slots=True)
class _Pages:
    """The clients so far. A number or id that is taken is not entered a second time."""

    clients: dict[str, Client] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)

    def enter_all(self, clients: Mapping[str, Client]) -> None:
        for client in clients.values():
            self.enter(client)

    def enter(self, client: Client) -> None:
        if client.id in self.clients:
            return
        invoices = tuple(entry for entry in client.invoices if entry.number not in self.numbers)
        notes = tuple(entry for entry in client.credit_notes if entry.number not in self.numbers)
        if len(invoices) + len(notes) < len(client.invoices) + len(client.credit_notes):
            client = replace(client, invoices=invoices, credit_notes=notes)
        self.clients[client.id] = client
        self.numbers.update(numbers(client))


def assemble(
    gatherer: Gatherer,
    current: Config,
    standing: Config,
    files: Sequence[Clients],
    good: Mapping[str, str],
) -> Book | None:
    """The book of the standing config; `current` is what config.yaml says now, right or wrong."""
    house = standing.house
    if house is None:
        return None
    pages = _Pages()
    if standing is current:
        pages.enter_all(standing.clients.everybody)
    else:
        _lessen_inline(current, standing, pages, house.today)
    for file in files:
        if not file.findings.problems:
            pages.enter_all(file.everybody)
    for file in files:
        if file.findings.problems:
            before = _as_they_were(gatherer, file, house, good)
            _enter_wrong(file, before, pages, house.today)
    return _book(house, pages, current, standing)


def _book(house: House, pages: _Pages, current: Config, standing: Config) -> Book:
    wrong = None if standing is current else current.findings.problems[0].headline
    return Book(
        business=house.business,
        department=house.department,
        hours=house.hours,
        digest=house.digest,
        mode=house.mode,
        policies=MappingProxyType(dict(house.policies)),
        clients=MappingProxyType(pages.clients),
        owner_addresses=house.settings.trust.owner,
        broken=MappingProxyType(pages.broken),
        config_broken=wrong,
    )


def _as_they_were(
    gatherer: Gatherer, file: Clients, house: House, good: Mapping[str, str]
) -> Mapping[str, Client]:
    """The clients of the last good text, those in which nothing has gone wrong since."""
    text = good.get(file.name)
    return gatherer.then(file.name, text, house).sound if text is not None else {}


def _enter_wrong(file: Clients, before: Mapping[str, Client], pages: _Pages, today: date) -> None:
    """A wrong file: its clients are known and their mail is read, but none of them is chased."""
    for identity, client in before.items():
        pages.enter(lessen(client, file.edit_of(identity), today))
    for client in file.sound.values():
        pages.enter(client)
    edited = file.edit if isinstance(file.edit, Mapping) else {}
    for identity in (*before, *edited):
        pages.broken.setdefault(identity, _what_is_wrong(file, identity))


def _lessen_inline(current: Config, standing: Config, pages: _Pages, today: date) -> None:
    """config.yaml is wrong: its clients as they were, lessened by what it says now."""
    for identity, client in standing.clients.sound.items():
        pages.enter(lessen(client, current.clients.edit_of(identity), today))


def _what_is_wrong(file: Clients, identity: str) -> str:
    """The first problem of the client, else of its file."""
    path = shown((*file.at, identity))
    own = [
        one for one in file.findings.problems if one.path == path or one.path.startswith(f"{path}.")
    ]
    return (own or file.findings.problems)[0].headline
