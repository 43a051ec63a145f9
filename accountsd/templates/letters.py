"""Templates: every letter that leaves is worded here, from the owner's templates or from ours.

The owner's folder overrides ours file by file. Whatever a template says, an address that is the
owner's own is never printed in a letter to a client (promise 9).
"""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from accountsd.core.book import Sender
from accountsd.core.compose import matter, occasional
from accountsd.core.letter import Letter, LetterClass, Thread
from accountsd.templates import figures
from accountsd.templates.press import LetterUnwritable, Press, TemplateProblem, Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accountsd.core.book import Book, Client
    from accountsd.core.letter import Attachment
    from accountsd.core.matter import Matter, Occasion
    from accountsd.core.planner import Due
    from accountsd.core.receivable import Account

# In a wheel the letters travel inside the package; in a checkout they stand at its top.
_PACKAGED = Path(__file__).parent.parent / "_templates"
_CHECKOUT = Path(__file__).parent.parent.parent / "templates"
# The letters whose layout has no statement panel: they go to the owner.
OWNERS_LETTERS = frozenset({"flag", "louder", "told_once", "digest"})


class Templates:
    """The letters of all languages, the owner's before ours."""

    def __init__(self, owners: Sequence[Path] = ()) -> None:
        ours = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
        self.folders = (*owners, ours)
        self._presses: dict[tuple[str, str], Press] = {}

    @classmethod
    def beside(cls, config: Path) -> Templates:
        """Ours, and those in a `templates` folder beside config.yaml, if there is one."""
        return cls((config.parent / "templates",))

    def names(self) -> frozenset[str]:
        """The letters that a policy may name: those that exist in any language."""
        files = {file.stem for language in self.languages() for file in self._files(language)}
        return frozenset(files - OWNERS_LETTERS)

    def languages(self) -> tuple[str, ...]:
        """Languages with words of their own, sorted."""
        found = {file.parent.name for f in self.folders for file in f.glob("*/words.jinja")}
        return tuple(sorted(found))

    def compose(
        self,
        due: Due,
        account: Account,
        book: Book,
        thread: Thread = Thread(),  # noqa: B008  (frozen)
        attachments: Sequence[Attachment] = (),
    ) -> Letter:
        """The letter that is due. Raises LetterUnwritable; ValueError for a deed."""
        if due.letter is None:
            raise ValueError(f"{due.key} is a deed, not a letter")
        names = frozenset(a.name for a in attachments)
        written = self.write(due.letter, matter(due, account, book, names), account.client, book)
        return Letter(
            key=due.key,
            klass=due.klass,
            client=due.client,
            name=due.letter,
            step=due.step,
            to=due.to,
            cc=due.cc,
            subject=written.subject,
            text=written.text,
            html=written.html,
            said=due.said,
            attachments=tuple(attachments),
            thread=thread,
            automatic=book.department.machine_header and due.sender is Sender.DEPARTMENT,
            needs_approval=due.needs_approval,
            send_at=due.send_at,
            because=due.because,
            invoices=due.invoices,
        )

    def service(
        self,
        occasion: Occasion,
        account: Account,
        book: Book,
        thread: Thread = Thread(),  # noqa: B008  (frozen)
        attachments: Sequence[Attachment] = (),
    ) -> Letter:
        """A service letter outside the calendar. Raises LetterUnwritable."""
        names = frozenset(a.name for a in attachments)
        about = occasional(occasion, account, book, names)
        written = self.write(occasion.name, about, account.client, book)
        return Letter(
            key=occasion.key,
            klass=LetterClass.SERVICE,
            client=account.client.id,
            name=occasion.name,
            step=None,
            to=occasion.to,
            cc=occasion.cc,
            subject=written.subject,
            text=written.text,
            html=written.html,
            said=occasion.said,
            attachments=tuple(attachments),
            thread=thread,
            automatic=True,
            invoices=tuple(item.number for item in about.items),
        )

    def write(self, name: str, about: Matter, client: Client, book: Book) -> Written:
        """A client's letter in the client's language, without an address that is the owner's."""
        press = self._press(name, (client.language, book.business.language), client.country)
        values = {field.name: getattr(about, field.name) for field in fields(about)}
        written = press.print(name, "letter", values | _derived(about))
        return _without_private(written, book)

    def _press(self, name: str, languages: Sequence[str], country: str) -> Press:
        """The press of the first language that has the letter; English has them all."""
        for language in _widened(languages):
            if any((folder / language / f"{name}.md").is_file() for folder in self.folders):
                break
        else:
            where = self.folders[-1] / "en" / f"{name}.md"
            raise LetterUnwritable(TemplateProblem(where, 1, f"there is no letter {name}"))
        key = (language, country)
        if key not in self._presses:
            locale = figures.locale_for(language, country)
            self._presses[key] = Press(self.folders, language, locale)
        return self._presses[key]

    def _files(self, language: str) -> Iterator[Path]:
        for folder in self.folders:
            yield from sorted((folder / language).glob("*.md"))


def _widened(languages: Sequence[str]) -> tuple[str, ...]:
    """de-AT, then de, then the business's, then English."""
    wide = [part for language in languages for part in (language, language.partition("-")[0])]
    return tuple(dict.fromkeys([*wide, "en"]))


def _derived(about: Matter) -> dict[str, object]:
    """What a Matter can tell beyond its fields, under the names that templates use."""
    names = (
        "overdue", "coming", "attached", "credits", "totals", "falling", "letters", "written", "listed",
    )  # fmt: skip
    return {name: getattr(about, name) for name in names}


def _without_private(written: Written, book: Book) -> Written:
    """The department's address wherever the owner's own slipped into a text of the book."""
    private = {book.business.owner_email, *book.owner_addresses} - {book.department.address}
    for address in sorted(private):
        pattern = re.compile(re.escape(address), re.IGNORECASE)
        written = Written(
            *(
                pattern.sub(book.department.address, text)
                for text in (written.subject, written.text, written.html)
            )
        )
    return written
