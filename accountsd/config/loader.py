"""load(): config.yaml and its client files → Settings and Book, and every problem at once.

Gather and judge the files as they stand; decide which texts the book can rely on; assemble it. Where a
file is wrong its last good text speaks (promise 10). The owner's files are never written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from accountsd.config.assemble import assemble
from accountsd.config.clerk.between import between
from accountsd.config.effects import Idle, said
from accountsd.config.findings import At, Findings
from accountsd.config.gather import LATER, Config, Gatherer
from accountsd.config.problem import Problem
from accountsd.config.resolve.book import Clients
from accountsd.config.resolve.house import Letters
from accountsd.config.resolve.unique import Register
from accountsd.config.settings import Settings
from accountsd.config.source import Source, read
from accountsd.core.book import Book


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of loading.

    `book` and `settings` are None only when config.yaml is wrong and never was good. With problems the
    book may still be there: its `broken` and `config_broken` say who is not to be chased.
    """

    settings: Settings | None
    book: Book | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    files: Mapping[str, str]  # every text read now, by its name relative to config.yaml's folder
    last_good: Mapping[str, str] = field(default_factory=dict)  # what to give to the next load
    folders: frozenset[Path] = frozenset()  # where a new client file would appear

    def good_files(self) -> Mapping[str, str]:
        """The texts read now in which nothing is wrong."""
        wrong = {problem.file for problem in self.problems}
        return {name: text for name, text in self.files.items() if name not in wrong}

    def gone_files(self, before: Mapping[str, str]) -> frozenset[str]:
        """Files of an earlier last good book that the book no longer names."""
        return frozenset(before) - frozenset(self.last_good)


class Loader:
    """Loads one book again and again; a client file whose text is unchanged is not parsed again."""

    def __init__(self, path: Path) -> None:
        self._gatherer = Gatherer(path.absolute())

    def load(
        self,
        *,
        today: date,
        last_good: Mapping[str, str] | None = None,
        known_letters: Letters | None = None,
    ) -> Loaded:
        """The book as it stands now. Never raises for what stands in the files."""
        good, gatherer = last_good or {}, self._gatherer
        name = gatherer.path.name
        current = gatherer.config(read(name, gatherer.path), today, known_letters)
        standing: Config | None = current
        if current.findings.problems:
            standing = self._as_it_was(good.get(name), today, known_letters)
        judged = used = self._clients(current, standing)
        if standing is not None and standing is not current:
            used = self._clients(standing, standing)
        between([current.clients, *judged])
        problems, warnings = _told(current, judged)
        sound = [file for file in used if not file.findings.problems]
        return Loaded(
            settings=standing.house.settings if standing and standing.house else None,
            book=assemble(gatherer, current, standing, used, good) if standing else None,
            problems=problems,
            warnings=warnings,
            files=_texts([current.clients, *judged]),
            last_good=_kept(good, current, used, sound),
            folders=frozenset(path.parent for path in (standing or current).files)
            | (standing or current).folders,
        )

    def before(
        self, last_good: Mapping[str, str], *, today: date, known_letters: Letters | None = None
    ) -> Book | None:
        """The book as it last was good, by its kept texts alone; None when they no longer hold."""
        name = self._gatherer.path.name
        config = self._as_it_was(last_good.get(name), today, known_letters)
        if config is None or config.house is None:
            return None
        house = config.house
        then = self._gatherer.then
        files = [then(file, last_good[file], house) for file in sorted(last_good) if file != name]
        return assemble(self._gatherer, config, config, files, last_good)

    def _as_it_was(self, text: str | None, today: date, letters: Letters | None) -> Config | None:
        """The last good config.yaml; None when there is none that still holds."""
        if text is None:
            return None
        path = self._gatherer.path
        found = Source(path.name, path, text)
        config = self._gatherer.config(found, today, letters, judged_on=LATER)
        # Files and clients may have gone wrong since; the house must stand.
        return (
            config if config.house and config.findings.only_in("clients", "clients_from") else None
        )

    def _clients(self, config: Config, standing: Config | None) -> list[Clients]:
        """The client files of a config, those of the standing one where it names none itself."""
        named = config if config.house or standing is None else standing
        if named.house is None:
            return []
        files = [self._gatherer.clients(path, named.house) for path in named.files]
        register = Register([named.clients])
        for file in files:
            register.check(file)
        return files


def load(
    path: Path,
    *,
    today: date,
    last_good: Mapping[str, str] | None = None,
    known_letters: Letters | None = None,
) -> Loaded:
    """Load a book once. A process that loads again keeps a `Loader`."""
    return Loader(path).load(today=today, last_good=last_good, known_letters=known_letters)


def watched_paths(config: Path, loaded: Loaded | None) -> tuple[Path, ...]:
    """What to look at to notice a change: config.yaml, its client files, the folders they stand in."""
    folder = config.absolute().parent
    if loaded is None:
        return (config,)
    files = {folder / name for name in loaded.files}
    return (config, *sorted((files | loaded.folders) - {config, config.absolute()}))


def _told(
    current: Config, files: Sequence[Clients]
) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """All problems and warnings, in the order of files, lines and columns."""
    everywhere = [current.findings, *(file.findings for file in files)]
    # First what is wrong: until then half of the questions would be about what stands there by default.
    warnings = [_in_order(found.warnings) for found in everywhere if not found.problems]
    idle = [(current.findings, one) for one in (*current.idle, *current.clients.idle)]
    idle += [(file.findings, one) for file in files for one in file.idle]
    idle = [(findings, one) for findings, one in idle if not findings.problems]
    return (
        tuple(problem for findings in everywhere for problem in _in_order(findings.problems)),
        (*(warning for some in warnings for warning in some), *_idle(idle)),
    )


def _in_order(found: Iterable[Problem]) -> list[Problem]:
    return sorted(dict.fromkeys(found), key=lambda one: (one.line, one.column))


def _idle(places: Iterable[tuple[Findings, Idle]]) -> list[Problem]:
    """One plain statement a key, at its first place."""
    by_key: dict[str, list[tuple[Findings, Idle]]] = {}
    for findings, one in places:
        by_key.setdefault(one.key, []).append((findings, one))
    return [
        found[0][0].at(found[0][1].path, said(key, len(found)), "", At.KEY)
        for key, found in by_key.items()
    ]


def _texts(files: Iterable[Clients]) -> Mapping[str, str]:
    return {file.name: file.text for file in files if file.text is not None}


def _kept(
    good: Mapping[str, str], current: Config, used: Sequence[Clients], sound: Sequence[Clients]
) -> Mapping[str, str]:
    """What to give to the next load: a good file's text, of a wrong one the text before it."""
    name = current.findings.file
    wrong = {file.name for file in used} - {file.name for file in sound}
    if current.findings.problems:
        wrong.add(name)
    before = {file: text for file, text in good.items() if file in wrong}
    now = _texts([*sound, *([] if name in wrong else [current.clients])])
    return {**before, **now}
