"""Proofs: every letter printed with sample figures, so that a slip is found before a client sees it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accountsd.core.compose import creditor
from accountsd.templates import samples, samples_owner
from accountsd.templates.figures import is_language
from accountsd.templates.problem import LetterUnwritable, TemplateProblem
from accountsd.templates.shelf import ENGLISH, OWNERS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accountsd.core.book import Book
    from accountsd.templates.press import Press
    from accountsd.templates.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as it would look; nobody is addressed."""

    name: str
    subject: str
    text: str
    html: str


def problems(shelf: Shelf) -> Iterator[TemplateProblem]:
    """What is wrong, each place once: a slip in a layout shows in every letter."""
    yield from {(found.file, found.line): found for found in _all(shelf)}.values()


def _all(shelf: Shelf) -> Iterator[TemplateProblem]:
    for language in shelf.languages():
        slip = _of_language(shelf, language)
        if slip is not None:
            yield slip
            continue
        press = shelf.press_of(language, "")
        for name in shelf.names(language):
            yield from _first_problem(press, name)


def _of_language(shelf: Shelf, language: str) -> TemplateProblem | None:
    """What keeps a whole folder from being a language."""
    folder = next(f / language for f in shelf.folders if (f / language).is_dir())
    if not is_language(language):
        wanted = f"the folder's name `{language}` is no language: wanted en, de or pt-BR"
        return TemplateProblem(folder, 1, wanted)
    if shelf.found(f"{language}/{WORDS}") is None:
        wanted = f"a language needs its {WORDS}: copy the one of `{ENGLISH}` and translate it"
        return TemplateProblem(folder / WORDS, 1, wanted)
    return None


def previews(shelf: Shelf, language: str, names: Sequence[str], book: Book) -> Iterator[Preview]:
    """Each letter once, its first sample, signed as this business signs. Raises LetterUnwritable."""
    for name in names:
        press = shelf.press(name, (language,), book.business.country)
        sample = next(iter(samples.briefs(name).values()))
        ours = replace(sample, creditor=creditor(book.business), department=book.department)
        written = press.print(name, "letter", ours.values())
        yield Preview(name, written.subject, written.text, written.html)


def slip(shelf: Shelf, name: str, languages: Sequence[str], country: str) -> TemplateProblem | None:
    """The first thing wrong with one letter, in the first language that has it."""
    try:
        press = shelf.press(name, languages, country)
    except LetterUnwritable as missing:
        return missing.problem
    return next(_first_problem(press, name), None)


def _first_problem(press: Press, name: str) -> Iterator[TemplateProblem]:
    """A template is mended from its first error on."""
    if name in OWNERS:
        cases, layout = samples_owner.owners(name), OWNERS[name]
    else:
        cases = {case: sample.values() for case, sample in samples.briefs(name).items()}
        layout = "letter"
    for case, values in cases.items():
        try:
            press.print(name, layout, values)
        except LetterUnwritable as broken:
            yield replace(broken.problem, message=f"{broken.problem.message} (with {case})")
            return
