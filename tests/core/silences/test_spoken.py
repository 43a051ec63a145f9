"""Just spoken, and mails that wait for the owner.

Unless said otherwise Acme owes INV-1001 (GBP 1200.00, due Saturday 31 October 2026), the business
began with us on 1 November, and the first reminder, `overdue`, could go on Tuesday 3 November.
"""

from __future__ import annotations

from dataclasses import replace

from accountsd.core.journal import (
    Answered,
    By,
    Cause,
)
from tests.core.answers import letters, planned, silent
from tests.core.sample import (
    base,
    book,
    client,
    contacted,
    heard,
    invoice,
    on,
    paused,
    resumed,
    sent,
)

WINDER = book(client(invoice()))
TUESDAY = "2026-11-03"


def test_just_spoken_a_letter() -> None:
    """After a chase the client is left alone for the gap of five days."""
    other = invoice("INV-1002", due=on("2026-10-31"), issued=on("2026-10-02"))
    late = invoice("INV-1003", due=on("2026-11-04"), issued=on("2026-10-05"))
    winder = book(client(invoice(), other, late))
    facts = [sent("2026-11-03", "overdue", "INV-1001", "INV-1002")]
    # INV-1003's first reminder would be due on 5 November.
    assert silent(planned(winder, facts, "2026-11-06"), "acme", Cause.JUST_SPOKEN, "2026-11-07")
    assert letters(planned(winder, facts, "2026-11-09")) == ["overdue"]


def test_just_spoken_by_the_owner() -> None:
    """The owner's own mail to the client counts like a chase."""
    facts = [contacted("2026-11-02")]
    assert silent(planned(WINDER, facts, TUESDAY), "acme", Cause.JUST_SPOKEN, "2026-11-06")
    assert letters(planned(WINDER, facts, "2026-11-09")) == ["overdue"]


def test_just_spoken_a_persons_mail() -> None:
    """After a person's mail Tony is quiet for two working days; the third is free."""
    facts = [heard("2026-11-02")]
    assert silent(planned(WINDER, facts, "2026-11-04"), "acme", Cause.JUST_SPOKEN, "2026-11-04")
    assert letters(planned(WINDER, facts, "2026-11-05")) == ["overdue"]


def test_just_spoken_ends_by_release_but_never_twice_in_a_day() -> None:
    """`release` ends the wait after a mail; after a letter of today nothing more goes today."""
    facts = [heard("2026-11-02"), resumed("2026-11-02", Cause.JUST_SPOKEN)]
    assert letters(planned(WINDER, facts, TUESDAY)) == ["overdue"]
    facts += [sent(TUESDAY, "overdue"), resumed(TUESDAY, Cause.JUST_SPOKEN)]
    assert not planned(WINDER, facts, TUESDAY, "11:00").dues


def test_a_machine_starts_no_silence() -> None:
    """A newsletter or an automatic receipt makes Tony wait for nothing."""
    facts = [replace(heard("2026-11-02"), person=False)]
    assert letters(planned(WINDER, facts, TUESDAY)) == ["overdue"]


def test_unanswered() -> None:
    """A mail that waits for the owner silences what it names, without end, until he resolves it."""
    mail = paused("2026-11-02", Cause.UNANSWERED, "INV-1001", ask="abc")
    answer = planned(WINDER, [mail], "2027-03-01")
    assert silent(answer, "INV-1001", Cause.UNANSWERED, None)
    assert answer.held[0].ask == "abc"
    done = Answered(**base("2027-02-26", By.OWNER), ask="abc", word="resolve")
    assert letters(planned(WINDER, [mail, done], "2027-03-01")) == ["overdue"]
    wrote = [mail, contacted("2027-02-01")]
    assert letters(planned(WINDER, wrote, "2027-03-01")) == ["overdue"]


def test_unanswered_from_an_unknown_sender_ends_by_itself() -> None:
    """A contradicted sender keeps Tony quiet for three working days at most."""
    mail = paused("2026-11-02", Cause.UNANSWERED, until="2026-11-05")
    assert silent(planned(WINDER, [mail], "2026-11-05"), "acme", Cause.UNANSWERED, "2026-11-05")
    assert letters(planned(WINDER, [mail], "2026-11-06")) == ["overdue"]


def test_two_unanswered_mails_are_two_matters() -> None:
    """Resolving one open mail does not answer the other."""
    facts = [
        paused("2026-11-02", Cause.UNANSWERED, "INV-1001", ask="first"),
        paused("2026-11-02", Cause.UNANSWERED, "INV-1001", ask="second"),
        Answered(**base("2026-11-03", By.OWNER), ask="second", word="resolve"),
    ]
    answer = planned(WINDER, facts, "2026-11-09")
    assert silent(answer, "INV-1001", Cause.UNANSWERED, None)
    assert answer.held[0].ask == "first"
