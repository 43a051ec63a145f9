"""The reading of one mail, put together from what each room found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core import trust
from accountsd.core.journal import Grade, Kind
from accountsd.core.reading import automatic, domains, language, sentences, which
from accountsd.core.reading.advice import advice_keys, payer
from accountsd.core.reading.client import Whose, whose
from accountsd.core.reading.hear import Heard, listen
from accountsd.core.reading.machines import notices, returned
from accountsd.core.reading.model import Authorship, Evidence, Notice, Reading
from accountsd.core.reading.moment import day_of
from accountsd.core.reading.person import person
from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.quotation import own_words

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Desk
    from accountsd.core.trust import Judgement

NOT_OURS = "in our own name, but no letter that we wrote"


def read(message: Message, desk: Desk) -> Reading:
    """What this mail says, by whom it is believed to be said, and the words that led to it."""
    reading = _read(message, desk)
    return replace(reading, duplicate_of=_duplicate(message, reading, desk))


def _read(message: Message, desk: Desk) -> Reading:
    judged = trust.judge(message, desk.trust, desk.book, desk.known)
    if message.sender == desk.trust.own_address.lower():
        if _ours(message, desk):
            return _ourselves(message, judged)
        judged = replace(judged, grade=Grade.CONTRADICTED, owner=False, why=NOT_OURS)
    notice = notices.feedback(message, desk.known) or notices.notice(message, desk.known)
    if notice is not None:
        return _bounce(message, desk, judged, notice)
    own = own_words(message.text, message.sender_name, message.sender, message.subject)
    about = payer(whose(message, own, judged, desk), desk)
    author = automatic.written_by(message)
    if author is Authorship.MACHINE and not judged.owner:
        return _machine(message, desk, judged, about)
    reading = person(message, own, about, judged, desk)
    advised = reading.total is not None or reading.reference is not None
    if author is Authorship.LIST and not about.letters and not advised:
        return replace(
            reading, kind=Kind.OTHER, also=(), needs_owner=False, authorship=author, explained=True
        )
    return reading


def _duplicate(message: Message, reading: Reading, desk: Desk) -> str | None:
    """The same mail again, or the same advice in another layout."""
    told = (desk.known.advices.get(key) for key in advice_keys(reading))
    return next((name for name in told if name), None) or desk.known.seen.get(message.identity)


def _ours(message: Message, desk: Desk) -> bool:
    """A copy of a letter that we know to have written: anybody can write our name or our header."""
    token = message.header(returned.LETTER_FIELD).strip()
    names = (message.message_id, token)
    return any(name.strip("<>") in desk.known.letters for name in names if name)


def _blank(message: Message, judged: Judgement, kind: Kind, author: Authorship) -> Reading:
    return Reading(
        kind=kind,
        also=(),
        needs_owner=False,
        why=(Evidence("who", judged.why),),
        client=judged.client,
        candidates=(),
        invoices=(),
        promise=None,
        payments=(),
        reference=None,
        total=None,
        reply_text=message.text.strip(),
        language=None,
        grade=judged.grade,
        authorship=author,
        explained=True,
        sender_known=judged.client is not None,
    )


def _ourselves(message: Message, judged: Judgement) -> Reading:
    return _blank(message, judged, Kind.OTHER, Authorship.OURSELVES)


def _bounce(message: Message, desk: Desk, judged: Judgement, notice: Notice) -> Reading:
    """A delivery notice: whose letter it was, and the invoices that letter spoke of."""
    ref = next((r for r in desk.known.letters.values() if r.letter == notice.letter), None)
    text = returned.notice_text(message)
    client = ref.client if ref else _addressed(notice, desk) or judged.client
    invoices = ref.invoices if ref else ()
    if not invoices and client in desk.book.clients:
        table = which.tables(desk.book, desk.known.open_numbers, client)
        known = (
            message.subject,
            *(p.content[:50_000].decode("utf-8", "replace") for p in message.parts),
        )
        invoices = tuple(f.number for f in which.find("\n".join((*known, message.text)), table))
    reading = _blank(message, judged, Kind.BOUNCE, Authorship.MACHINE)
    failed = any(r.permanent or r.action == "failed" for r in notice.recipients)
    why = tuple(
        Evidence(f"{r.action} {r.status or ''}".strip(), r.reason) for r in notice.recipients[:5]
    )
    return replace(
        reading,
        client=client,
        invoices=invoices,
        notice=notice,
        needs_owner=failed,
        why=(*reading.why, *why),
        reply_text=text.strip(),
    )


def _addressed(notice: Notice, desk: Desk) -> str | None:
    table = domains.tables(desk.book, desk.known)
    return next((c for r in notice.recipients if (c := table.client_of(r.address))), None)


def _machine(message: Message, desk: Desk, judged: Judgement, about: Whose) -> Reading:
    """Away, received, read: nothing is promised by it. Who has left is a redirect."""
    own = own_words(message.text, message.sender_name, message.sender, message.subject)
    folded = sentences.fold(own.text)
    base = day_of(message, desk.now, about.zone(desk.book))
    heard = person(message, own, about, judged, desk)
    if about.client is None and judged.grade is Grade.CONTRADICTED:
        return heard

    said = listen(sentences.split(own.text)[0], language.spoken(folded, about.language(desk.book)))
    if said.score(Says.LEFT) >= 1:
        return replace(
            heard,
            kind=Kind.REDIRECT,
            also=(),
            authorship=Authorship.MACHINE,
            needs_owner=heard.redirect_to is None,
            explained=True,
            promise=None,
            payments=(),
        )
    if heard.advice:
        # Nobody wrote it, but it is no answer either: their system tells what it pays.
        return replace(heard, authorship=Authorship.MACHINE)
    if _asks_something(said, message):
        return replace(heard, authorship=Authorship.PERSON)
    away = automatic.absence(folded, base, about.country(desk.book), message.sender)
    return replace(
        heard,
        kind=Kind.AUTO_REPLY,
        also=(),
        needs_owner=False,
        authorship=Authorship.MACHINE,
        absence=away,
        promise=None,
        payments=(),
        redirect_to=None,
        explained=True,
    )


def _asks_something(said: Heard, message: Message) -> bool:
    """A ticket system that carries what a person wrote: only "auto-generated", and a real request."""
    submitted = message.header("auto-submitted").lower()
    score = said.score
    return (
        submitted.startswith("auto-generated")
        and score(Says.QUERY) >= 2
        and score(Says.AWAY) < 1
        and score(Says.TICKET) < 2
    )
