"""What must be true across files: a client's id, and a number, stands once in the book.

Whoever comes second (config.yaml first, then the files by name) is told where the first one stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accountsd.config.findings import At
from accountsd.config.resolve.book import Clients, numbers

Path = tuple[str | int, ...]


class Register:
    """Ids and numbers seen so far, and where."""

    def __init__(self, known: Sequence[Clients] = ()) -> None:
        self._ids: dict[str, Clients] = {}
        self._numbers: dict[str, tuple[Clients, str]] = {}
        for file in known:
            for identity in file.everybody:
                self._ids.setdefault(identity, file)
                self._enter(file, identity)

    def check(self, file: Clients) -> None:
        """Enter a file; what is known already becomes a problem of it."""
        for identity in file.everybody:
            where = (*file.at, identity)
            first = self._ids.setdefault(identity, file)
            if first is not file:
                place = first.findings.place((*first.at, identity))
                file.findings.problem(
                    where,
                    f"The client `{identity}` stands in {place} already.",
                    "Keep one of the two.",
                    At.KEY,
                )
            self._numbers_of(file, identity)

    def _numbers_of(self, file: Clients, identity: str) -> None:
        mine = numbers(file.everybody[identity])
        if self._numbers.keys().isdisjoint(mine) and len(set(mine)) == len(mine):
            self._enter(file, identity)
            return
        # Somewhere in here is a number for the second time: only now it matters where.
        own: dict[str, Path] = {}
        for number, path in _numbered(file, identity):
            if number in own:
                _tell(file, path, number, file.findings.place(own[number]))
            elif number in self._numbers:
                first, holder = self._numbers[number]
                place = next(at for known, at in _numbered(first, holder) if known == number)
                _tell(file, path, number, first.findings.place(place))
            own.setdefault(number, path)
        self._enter(file, identity)

    def _enter(self, file: Clients, identity: str) -> None:
        for number in numbers(file.everybody[identity]):
            self._numbers.setdefault(number, (file, identity))


def _numbered(file: Clients, identity: str) -> Iterator[tuple[str, Path]]:
    """Every number of a client with its place, in the order of the file."""
    edit = file.edit_of(identity)
    items = edit.get("invoices") if isinstance(edit, dict) else None
    for place, item in enumerate(items if isinstance(items, list) else []):
        number = item.get("number") if isinstance(item, dict) else None
        if isinstance(number, str):
            yield number.strip(), (*file.at, identity, "invoices", place, "number")


def _tell(file: Clients, path: Path, number: str, first: str) -> None:
    file.findings.problem(
        path,
        f"The number {number} stands in {first} already.",
        "Numbers are unique in the whole book: mend one.",
    )
