"""The files of the book, read and resolved one by one; what is unchanged comes from the cache."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from accountsd.config.clerk.house import review_house
from accountsd.config.document import Document, document, readable
from accountsd.config.effects import Idle, idle_in_config
from accountsd.config.files import client_files, folders_of
from accountsd.config.findings import Findings
from accountsd.config.nodes import Plain
from accountsd.config.problem import Problem
from accountsd.config.resolve.book import Clients, resolve_clients
from accountsd.config.resolve.client import Desk
from accountsd.config.resolve.house import House, Letters, resolve_house
from accountsd.config.resolve.unique import Register
from accountsd.config.shape.config import ClientsShape, ConfigShape
from accountsd.config.source import Source, read

INLINE = ("clients",)
# On which day a last good text is judged: a clock that was set back makes no payment one to come.
LATER = date.max


@dataclass(frozen=True, slots=True)
class Config:
    """config.yaml: the house, the clients in it, the files it names. `house` None: nothing to build on."""

    text: str | None
    findings: Findings
    house: House | None
    clients: Clients
    files: tuple[Path, ...]
    folders: frozenset[Path]  # where a new client file would appear
    idle: tuple[Idle, ...]


@dataclass(slots=True)
class Gatherer:
    """Reads the files of one book. It remembers what it has read, by name and text."""

    path: Path
    _documents: dict[str, Document[ClientsShape]] = field(default_factory=dict)
    _before: dict[str, Document[ClientsShape]] = field(default_factory=dict)  # last good texts
    _resolved: dict[str, tuple[House, Clients]] = field(default_factory=dict)

    def config(
        self,
        found: Source | Problem,
        today: date,
        letters: Letters | None,
        *,
        judged_on: date | None = None,
    ) -> Config:
        """config.yaml, resolved as far as it can be. `judged_on`: what its clients may call past."""
        if isinstance(found, Problem):
            findings = Findings.of(found)
            return Config(
                None, findings, None, _nobody(None, findings, INLINE), (), frozenset(), ()
            )
        form = document(found, ConfigShape)
        findings = form.findings
        edit = _edit(form.plain, found.text)
        inline = edit.get("clients")
        if form.shape is None:
            nobody = replace(_nobody(found.text, findings, INLINE), edit=inline)
            return Config(found.text, findings, None, nobody, (), frozenset(), ())
        house = resolve_house(form.shape, findings, self.path.parent, today, letters)
        review_house(house, findings)
        then = house if judged_on is None else replace(house, today=judged_on)
        desk = Desk(then, findings, self.path.parent)
        clients = resolve_clients(form.shape.clients, desk, found.text, INLINE, inline)
        Register().check(clients)
        files = client_files(form.shape.clients_from, self.path, findings)
        return Config(
            text=found.text,
            findings=findings,
            house=house,
            clients=clients,
            files=tuple(files),
            folders=folders_of(form.shape.clients_from, self.path),
            idle=tuple(idle_in_config(form.shape)),
        )

    def clients(self, path: Path, house: House) -> Clients:
        """The clients of one file as it stands now."""
        name = path.relative_to(self.path.parent).as_posix()
        found = read(name, path)
        if isinstance(found, Problem):
            return _nobody(None, Findings.of(found), ())
        known = self._resolved.get(name)
        if known is not None and known[1].text == found.text and known[0] == house:
            return replace(known[1], findings=known[1].findings.again())
        form = self._documents.get(name)
        if form is None or form.source.text != found.text:
            form = document(found, ClientsShape)
            self._documents[name] = form
        clients = resolved(form, house)
        if not clients.findings.warnings:
            # A warning may go away by itself (the missing invoice file arrives), so it is looked at again.
            self._resolved[name] = (house, replace(clients, findings=clients.findings.again()))
        return clients

    def then(self, name: str, text: str, house: House) -> Clients:
        """The clients of a last good text."""
        form = self._before.get(name)
        if form is None or form.source.text != text:
            form = document(Source(name, self.path.parent / name, text), ClientsShape)
            self._before[name] = form
        return resolved(form, replace(house, today=LATER))


def resolved(form: Document[ClientsShape], house: House) -> Clients:
    """The clients of a document in a house."""
    findings = form.findings.again()
    edit = _edit(form.plain, form.source.text)
    if form.shape is None:
        return replace(_nobody(form.source.text, findings, ()), edit=edit)
    desk = Desk(house, findings, form.source.path.parent)
    return resolve_clients(form.shape.root, desk, form.source.text, (), edit)


def _edit(plain: Plain, text: str) -> dict[str, Plain]:
    """What stands in the text; of a text that is no YAML, what can be read of it."""
    found = plain or readable(text)
    return found if isinstance(found, dict) else {}


def _nobody(text: str | None, findings: Findings, at: tuple[str, ...]) -> Clients:
    return Clients(text, at, {}, {}, findings)
