"""The decision table: what Tony does about each kind of mail, in the order of hearing.

The bad news first: a promise beside a complaint is heard, but after it. `accountsd check --rules`
prints this table, so each row says in a sentence when it speaks and what it does. A rule writes on
the case; it never acts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.decision import machines, people
from accountsd.core.journal import Kind

if TYPE_CHECKING:
    from accountsd.core.decision.case import Case


@dataclass(frozen=True, slots=True)
class Rule:
    """A row: the kind it hears, why it stands here, what it does, and the doing itself."""

    kind: Kind
    why_here: str
    does: str
    apply: Callable[[Case], None]


RULES: tuple[Rule, ...] = (
    Rule(
        Kind.BOUNCE,
        "a machine is never answered, and only a notice that names a letter of ours counts",
        "the address is noted as failed; a hard failure is an Ask and the next contact gets the"
        " letter",
        machines.bounce,
    ),
    Rule(
        Kind.AUTO_REPLY,
        "nobody wrote it: it starts no other silence",
        "letters to that address wait for the return (at most 21 days), else 5 working days",
        machines.auto_reply,
    ),
    Rule(
        Kind.BANK_CHANGE,
        "fraud comes as a friendly note: hear it before anything else a person says",
        "nothing leaves to the client until the owner has spoken",
        people.bank_change,
    ),
    Rule(
        Kind.LEGAL,
        "a notice of insolvency or a lawyer forbids every further letter",
        "nothing leaves to the client until the owner has spoken",
        people.legal,
    ),
    Rule(
        Kind.COMPLAINT,
        "hear a complaint before a promise",
        "no chase until the owner has spoken; no letter at all where they ask not to be written to",
        people.complaint,
    ),
    Rule(
        Kind.HARDSHIP,
        "who cannot pay needs a person, and a plan",
        "no chase until a plan is agreed or the owner has spoken",
        people.hardship,
    ),
    Rule(
        Kind.DISPUTE,
        "what is contested is not chased as if it were not",
        "the invoices named, else all open ones, are disputed until credited, paid or settled",
        people.dispute,
    ),
    Rule(
        Kind.REDIRECT,
        "write to the right person before reading on",
        "a proven address of the same domain is used from now on; any other is the owner's to"
        " confirm",
        people.redirect,
    ),
    Rule(
        Kind.PAID,
        "said to be paid is not paid, but it is quiet for the grace",
        "the invoices are advised; figures that contradict each other go to the owner",
        people.advice,
    ),
    Rule(
        Kind.PROMISE,
        "a day that was named is waited for",
        "quiet until the day and the grace; a condition, over 30 days or a third promise is an Ask",
        people.promise,
    ),
    Rule(
        Kind.QUERY,
        "a question is answered before money is asked for again",
        "a routine one is answered from the book, once a day and three times a week at most; any"
        " other is the owner's, and the invoices wait until he has answered",
        people.query,
    ),
    Rule(
        Kind.ACKNOWLEDGEMENT,
        "thanks change nothing",
        "nothing beyond the two quiet days after any person's mail",
        people.acknowledgement,
    ),
    Rule(
        Kind.OTHER,
        "what has no kind is last",
        "a person's matter goes to the owner; newsletters and pitches are filed",
        people.other,
    ),
)
