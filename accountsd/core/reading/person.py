"""What a person wrote: kinds, invoices, promise, payments, and whether the owner must see it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accountsd.core.journal import Grade, Kind
from accountsd.core.reading import (
    advice,
    asked,
    automatic,
    enclosed,
    hear,
    implied,
    language,
    misgivings,
    money_said,
    redirected,
    sentences,
    verdict,
    which,
)
from accountsd.core.reading.ear import beside
from accountsd.core.reading.implied import Scene
from accountsd.core.reading.model import Authorship, Evidence, PaymentSaid, Reading
from accountsd.core.reading.moment import day_of
from accountsd.core.reading.phrases.grammar import Says

if TYPE_CHECKING:
    from accountsd.core.message import Message
    from accountsd.core.reading.client import Whose
    from accountsd.core.reading.hear import Heard
    from accountsd.core.reading.model import Desk, PromiseSaid
    from accountsd.core.reading.quotation import Own
    from accountsd.core.reading.verdict import Verdict
    from accountsd.core.trust import Judgement

MOST_QUOTED = 40_000
LITTLE = 0.5  # a hint of a payment


@dataclass(frozen=True, slots=True)
class _Found:
    """What the rooms found, before it is put together."""

    invoices: tuple[str, ...]
    promise: PromiseSaid | None
    payments: tuple[PaymentSaid, ...]
    redirect: str | None
    advised: advice.Advice | None
    reasons: list[Evidence]  # why the owner should see it
    unexplained: list[Evidence]  # what no rule covers


def person(message: Message, own: Own, about: Whose, judged: Judgement, desk: Desk) -> Reading:
    """The reading of a mail that somebody wrote."""
    table = which.tables(desk.book, desk.known.open_numbers, about.client)
    parts, whole = sentences.split(own.text)
    languages = language.spoken(" ".join(one.folded for one in parts), about.language(desk.book))
    heard = hear.listen(parts, languages)
    scene = Scene(
        day_of(message, desk.now, about.zone(desk.book)),
        about.country(desk.book),
        about.currency(desk.book),
        table,
        _invoices(message, own, about, table, desk),
    )
    advised = _advice(message, own, about, heard, judged, desk)
    implied.note_paid(heard, scene)
    implied.note(heard, scene)
    promise = None if advised else money_said.promise(heard, scene)
    ruled = verdict.kinds(heard, advised=advised is not None, dated=bool(promise and promise.day))
    promise = promise if _kept(promise, ruled) else None
    found = _found(message, own, about, judged, desk, heard, scene, advised, ruled, promise)
    if not whole:
        found.unexplained.append(Evidence("longer than is read", f"{len(own.text)} signs"))
    reading = _put_together(own, about, judged, ruled, found)
    away = reading.kind is Kind.AUTO_REPLY
    folded = sentences.fold(own.text)
    ruled_reading = replace(
        reading,
        absence=automatic.absence(folded, scene.base, scene.country, message.sender)
        if away
        else None,
        language=languages[0] if languages else None,
        matters=() if enclosed.unread(message, advised) else asked.matters(heard, reading.kind),
        no_contact=heard.score(Says.NO_CONTACT) >= 1,
        forwarded=own.forwarded is not None or enclosed.passed_on(message) is not None,
    )
    return beside(ruled_reading, message.subject, heard, scene, desk)


def _found(  # noqa: PLR0913, PLR0917  (the rooms meet here, and nowhere else)
    message: Message,
    own: Own,
    about: Whose,
    judged: Judgement,
    desk: Desk,
    heard: Heard,
    scene: Scene,
    advised: advice.Advice | None,
    ruled: Verdict,
    promise: PromiseSaid | None,
) -> _Found:
    payments = _payments(heard, scene, advised, ruled, judged.grade)
    if not advised and advice.lists_open_items(own.text):
        payments = ()
    paid = tuple(dict.fromkeys(p.invoice for p in payments)) if advised else ()
    told = (ruled.kind, *ruled.also)
    redirect = (
        redirected.elsewhere(message, own.text, desk, about) if Kind.REDIRECT in told else None
    )
    reasons = _reasons(heard, ruled, promise, payments, scene, redirect, about)
    reasons += _contradictions(advised)
    reasons += misgivings.reasons(ruled.kind, message, own, heard, advised, judged, desk)
    if judged.grade is Grade.CONTRADICTED:
        reasons.append(Evidence("not from whom it says", judged.why))
    closed = _closed(ruled) or (advised is not None and advised.problem is None)
    unexplained = [] if closed else verdict.unexplained(heard)
    invoices = paid or scene.invoices
    return _Found(invoices, promise, payments, redirect, advised, reasons, unexplained)


def _put_together(
    own: Own, about: Whose, judged: Judgement, ruled: Verdict, found: _Found
) -> Reading:
    advised = found.advised
    strange = (line.words for line in advised.lines if not line.invoice) if advised else ()
    why = (Evidence("who", judged.why), *ruled.why, *found.reasons, *found.unexplained)
    return Reading(
        kind=ruled.kind,
        also=ruled.also,
        needs_owner=bool(found.reasons) or bool(found.unexplained),
        why=why[:16],
        client=about.client,
        candidates=about.candidates,
        invoices=found.invoices,
        promise=found.promise,
        payments=found.payments,
        reference=advised.reference if advised else None,
        total=advised.total if advised else None,
        reply_text=own.text,
        language=None,
        grade=judged.grade,
        authorship=Authorship.OWNER if judged.owner else Authorship.PERSON,
        redirect_to=found.redirect,
        explained=not found.unexplained,
        thread_letters=about.letters,
        sender_known=judged.client is not None or judged.owner,
        bad_remittance=advised.problem if advised else None,
        advice=advised is not None and bool(found.payments or advised.problem),
        unmatched=tuple(strange),
    )


def _advice(
    message: Message, own: Own, about: Whose, heard: Heard, judged: Judgement, desk: Desk
) -> advice.Advice | None:
    """A remittance in the body, in what is forwarded, or attached; never from who is contradicted."""
    if judged.grade is Grade.CONTRADICTED:
        return None
    found = advice.find(message, own, about, desk)
    if found is None or found.attached or found.problem:
        return found
    if found.tabled:
        planned = heard.score(Says.PROMISE) >= 1 and heard.score(Says.PAID) < 1
        return None if planned and not found.reference else found
    return found if _told_plainly(heard, own, found) else None


def _told_plainly(heard: Heard, own: Own, found: advice.Advice) -> bool:
    """A payment that is told in sentences is an advice where nothing weightier is said beside it."""
    dated = heard.score(Says.PROMISE) >= 1
    kind = verdict.kinds(heard, advised=False, dated=dated).kind
    quiet = kind in {Kind.PAID, Kind.ACKNOWLEDGEMENT, Kind.OTHER}
    certain = found.adds_up and kind not in {Kind.LEGAL, Kind.BANK_CHANGE}
    hinted = kind is Kind.REDIRECT and (heard.score(Says.PAID) >= LITTLE or bool(found.reference))
    return quiet or ((certain or kind is Kind.PROMISE or hinted) and advice.speaks(own.text))


def _kept(promise: PromiseSaid | None, ruled: Verdict) -> bool:
    """Beside bad news only a commitment with a day is one; lawyers and changed accounts promise nothing."""
    if promise is None:
        return False
    if ruled.kind in {
        Kind.LEGAL,
        Kind.BANK_CHANGE,
        Kind.COMPLAINT,
        Kind.REDIRECT,
        Kind.OTHER,
        Kind.QUERY,
    }:
        return False
    return ruled.kind is Kind.PROMISE or promise.day is not None


def _payments(
    heard: Heard, scene: Scene, advised: advice.Advice | None, ruled: Verdict, grade: Grade
) -> tuple[PaymentSaid, ...]:
    """From the advice's lines, else from sentences; a redirect or a bank matter pays nothing."""
    if advised:
        return tuple(
            PaymentSaid(
                line.invoice, line.amount, advised.day or scene.base, line.discount, line.withheld
            )
            for line in advised.lines
            if line.invoice
        )
    if grade is Grade.CONTRADICTED:
        return ()
    said = ruled.kind is Kind.PAID
    beside = ruled.kind in {Kind.DISPUTE, Kind.COMPLAINT} and heard.score(Says.PAID) >= 1
    return money_said.payments(heard, scene, all_named=said) if said or beside else ()


def _contradictions(advised: advice.Advice | None) -> list[Evidence]:
    """Figures that do not fit, and what was taken off."""
    if advised is None:
        return []
    reasons = [Evidence("the advice is not booked", advised.problem)] if advised.problem else []
    if advised.deducted:
        reasons.append(Evidence("something was deducted", str(advised.total or "")))
    return reasons


def _closed(ruled: Verdict) -> bool:
    """A pitch is filed without every sentence being understood."""
    return ruled.kind is Kind.OTHER and bool(ruled.why) and ruled.why[0].rule == "a pitch"


def _invoices(
    message: Message, own: Own, about: Whose, table: which.Numbers, desk: Desk
) -> tuple[str, ...]:
    """Named in the writer's words or the subject; else in the quotation; else by thread or amount."""
    attached = "\n".join(p.name for p in message.parts)
    documents = "\n".join(d.words for d in desk.documents.values())[:MOST_QUOTED]
    spoken = f"{message.subject}\n{own.text}"
    found = which.find(spoken, table)
    if not found:
        forwarded = own.forwarded.text if own.forwarded else ""
        found = which.find(
            f"{own.quoted[:MOST_QUOTED]}\n{forwarded[:MOST_QUOTED]}\n{attached}\n{documents}", table
        )
    if not found:
        found = which.by_amount(own.text, table, about.currency(desk.book))
    named = tuple(f.number for f in found if f.number in table.invoices)
    if not named and about.letters:
        refs = {ref.letter: ref.invoices for ref in desk.known.letters.values()}
        named = tuple(
            n for letter in about.letters for n in refs.get(letter, ()) if n in table.invoices
        )
    order = {number: at for at, number in enumerate(table.invoices)}
    return tuple(sorted(dict.fromkeys(named), key=lambda n: order[n]))


def _reasons(
    heard: Heard,
    ruled: Verdict,
    promise: PromiseSaid | None,
    payments: tuple[PaymentSaid, ...],
    scene: Scene,
    redirect: str | None,
    about: Whose,
) -> list[Evidence]:
    """Every reason for which the owner must see the mail."""
    if _closed(ruled):
        return []
    reasons = verdict.owner_reasons(heard, ruled)
    if promise and Kind.PROMISE in (ruled.kind, *ruled.also):
        away = (promise.day - scene.base).days if promise.day else None
        part = money_said.is_part(promise, scene, heard)
        reasons += verdict.promise_reasons(heard, promise, away, part=part)
    if ruled.kind is Kind.PROMISE and promise is None:
        reasons.append(Evidence("a promise that commits to nothing", ""))
    if ruled.kind is Kind.PAID:
        reasons += _short(heard, payments, scene)
    if ruled.kind is Kind.REDIRECT and not redirect and heard.score(Says.PORTAL) < 1:
        reasons.append(Evidence("no usable address", ""))
    if ruled.kind is Kind.OTHER:
        reasons.append(Evidence("a person's own matter", ""))
    if about.client is None and about.candidates:
        reasons.append(Evidence("two clients are possible", ", ".join(about.candidates)))
    return reasons


def _short(heard: Heard, payments: tuple[PaymentSaid, ...], scene: Scene) -> list[Evidence]:
    """Less was paid than is open, or something was deducted."""
    reasons = []
    for payment in payments:
        invoice = scene.table.invoices.get(payment.invoice)
        paid = payment.amount
        if invoice is None or paid is None or paid.currency != invoice.amount.currency:
            continue
        if paid < invoice.amount:
            reasons.append(Evidence("less than is open", f"{paid} of {invoice.amount}"))
    said = [one for one in heard.spoken if one.weight(Says.PAID) >= 1]
    if any(one.weight(Says.SHORT) >= 1 for one in said):
        reasons += heard.evidence(Says.SHORT, "not simply in full")
    return reasons
