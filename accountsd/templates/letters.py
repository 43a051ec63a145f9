"""Templates: every letter that leaves is worded here, to a client or to the owner.

Whatever a template or the book says, an address that is the owner's own is never printed in a
letter to a client (promise 9).
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from markupsafe import escape

from accountsd.core.book import Sender
from accountsd.core.calendar import today_in
from accountsd.core.compose import brief, creditor, occasional
from accountsd.core.flag import Flag, Wrote, flag
from accountsd.core.letter import Attachment, Letter, LetterClass, Thread
from accountsd.templates.problem import LetterUnwritable
from accountsd.templates.shelf import ENGLISH, OWNERS, Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from accountsd.core.book import Book, Client
    from accountsd.core.brief import Brief, Occasion
    from accountsd.core.digest import Day
    from accountsd.core.journal import Ask
    from accountsd.core.planner import Due
    from accountsd.core.receivable import Account
    from accountsd.templates.press import Written
    from accountsd.templates.problem import TemplateProblem
    from accountsd.templates.proof import Preview

_ALONE = Thread()


class Templates:
    """The letters of all languages, the owner's templates before ours."""

    def __init__(self, owners: Sequence[Path] = ()) -> None:
        self._shelf = Shelf(owners)

    @classmethod
    def beside(cls, folder: Path) -> Templates:
        """Ours, and those in `templates/` of the folder that config.yaml stands in."""
        return cls((folder / "templates",))

    def names(self) -> frozenset[str]:
        """The letters that a policy may name: those that exist in any language."""
        shelf = self._shelf
        found = {name for language in shelf.languages() for name in shelf.names(language)}
        return frozenset(found - OWNERS.keys())

    def by_language(self) -> Mapping[str, frozenset[str]]:
        """The letters that there are in each language; one of a country has those of the language too."""
        shelf = self._shelf
        own = {language: {*shelf.names(language)} for language in shelf.languages()}
        return {
            language: frozenset(names | own.get(language.partition("-")[0], set())) - OWNERS.keys()
            for language, names in own.items()
        }

    def check(self) -> tuple[TemplateProblem, ...]:
        """Every letter of every language printed with sample figures: what is wrong, and where."""
        from accountsd.templates import proof  # noqa: PLC0415  (the samples, which few ask for)

        return tuple(proof.problems(self._shelf))

    def slips(self) -> tuple[TemplateProblem, ...]:
        """What is wrong with the owner's own templates; costs nothing where he has none."""
        own = any(any(folder.glob("*/*")) for folder in self._shelf.owners)
        return self.check() if own else ()

    def slip(self, name: str, languages: Sequence[str], country: str) -> TemplateProblem | None:
        """What keeps this letter from being printed with sample figures; None where nothing does."""
        from accountsd.templates import proof  # noqa: PLC0415  (the samples, which few ask for)

        return proof.slip(self._shelf, name, languages, country)

    def preview(self, language: str, names: Sequence[str], book: Book) -> Iterator[Preview]:
        """Letters as this business would send them, with sample figures; all of them for no names."""
        from accountsd.templates import proof  # noqa: PLC0415  (the samples, which few ask for)

        found = names or sorted(self.by_language().get(language, ()))
        return proof.previews(self._shelf, language, found, book)

    # ------------------------------------------------------------------------------- to clients

    def compose(
        self,
        due: Due,
        account: Account,
        book: Book,
        thread: Thread = _ALONE,
        attachments: Sequence[Attachment] = (),
    ) -> Letter:
        """The letter that is due. Raises LetterUnwritable; ValueError for a deed."""
        if due.letter is None:
            raise ValueError(f"{due.key} is a deed, not a letter")
        about = brief(due, account, book, frozenset(a.name for a in attachments))
        # A reminder in another language than the ones before would not be read as one: `check` refuses
        # a policy that names a letter which the client's language does not have.
        written = self.write(due.letter, about, account.client, book, (account.client.language,))
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
            totals=tuple(due.totals.values()),
        )

    def service(
        self,
        occasion: Occasion,
        account: Account,
        book: Book,
        thread: Thread = _ALONE,
        attachments: Sequence[Attachment] = (),
    ) -> Letter:
        """A service letter outside the calendar. Raises LetterUnwritable."""
        about = occasional(occasion, account, book, frozenset(a.name for a in attachments))
        languages = self.spoken(account.client, book)
        written = self.write(occasion.name, about, account.client, book, languages)
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

    @staticmethod
    def spoken(client: Client, book: Book) -> tuple[str, ...]:
        """The languages that a service letter may be written in, the best first."""
        return (client.language, book.business.language, ENGLISH)

    def write(
        self, name: str, about: Brief, client: Client, book: Book, languages: Sequence[str]
    ) -> Written:
        """A client's letter in the first language that has it, without an address that is the owner's."""
        press = self._shelf.press(name, languages, client.country)
        return _without_private(press.print(name, "letter", about.values()), book)

    # ------------------------------------------------------------------------------ to the owner

    def flag(
        self,
        ask: Ask,
        since: datetime,
        book: Book,
        now: datetime,
        *,
        account: Account | None = None,
        did: Sequence[str] = (),
        wrote: Wrote | None = None,
    ) -> Letter:
        """What needs the owner, with the mail it is about as it came. Raises LetterUnwritable."""
        told = replace(flag(ask, since, book, now, account), did=tuple(did), wrote=wrote)
        letter = self._about(told, "flag", f"flag/{ask.id}", book)
        if wrote is None or wrote.raw is None:
            return letter
        return replace(
            letter, attachments=(Attachment("original.eml", "message/rfc822", wrote.raw),)
        )

    def louder(
        self,
        ask: Ask,
        since: datetime,
        days: int,
        book: Book,
        now: datetime,
        *,
        account: Account | None = None,
        thread: Thread = _ALONE,
    ) -> Letter:
        """The flag again, after so many working days. Raises LetterUnwritable."""
        told = flag(ask, since, book, now, account)
        return replace(self._about(told, "louder", f"flag/{ask.id}/{days}", book), thread=thread)

    def told_once(self, name: str, book: Book, now: datetime, thread: Thread = _ALONE) -> Letter:
        """The answer to an order by mail: what does not exist yet, and what to do instead."""
        on = today_in(book.business.timezone, now)
        return self._to_owner("told_once", f"told once/{name}", {"on": on}, book, thread)

    def digest(self, day: Day, book: Book) -> Letter:
        """The day; its key lets the digest of a day go once. Raises LetterUnwritable."""
        return self._to_owner("digest", f"digest/{day.on.isoformat()}", day.values(), book)

    def _about(self, told: Flag, name: str, key: str, book: Book) -> Letter:
        values = {field.name: getattr(told, field.name) for field in fields(told)}
        return replace(self._to_owner(name, key, values, book), invoices=told.invoices)

    def _to_owner(
        self,
        name: str,
        key: str,
        values: dict[str, object],
        book: Book,
        thread: Thread = _ALONE,
    ) -> Letter:
        business = book.business
        house = {"creditor": creditor(business), "department": book.department}

        def printed(shelf: Shelf) -> Written:
            press = shelf.press(name, (business.language, ENGLISH), business.country)
            return press.print(name, OWNERS[name], values | house)

        try:
            written = printed(self._shelf)
        except LetterUnwritable:
            # He must be told of everything, of a slip in his own template too: in our words then.
            written = printed(Shelf(()))
        return Letter(
            key=key,
            klass=LetterClass.OWNER,
            client=None,
            name=name,
            step=None,
            to=(business.owner_email,),
            cc=(),
            subject=written.subject,
            text=written.text,
            html=written.html,
            thread=thread,
            automatic=True,
        )


def _without_private(written: Written, book: Book) -> Written:
    """The department's address wherever the owner's own slipped into a text of the book."""
    public = book.department.address
    private = {book.business.owner_email, *book.owner_addresses} - {public}
    if not private:
        return written
    spellings = {text for address in private for text in (address, str(escape(address)))}
    pattern = re.compile("|".join(map(re.escape, sorted(spellings))), re.IGNORECASE)
    return replace(
        written,
        subject=pattern.sub(lambda _: public, written.subject),
        text=pattern.sub(lambda _: public, written.text),
        html=pattern.sub(lambda _: public, written.html),
    )
