"""Which line is which: the same statement twice, or two that overlap in two formats, count once.

A line is known by the bank's own reference where there is one, else by account, day, amount and words, and
by its place among equals in its statement. In another format it is the same line if account, day and
amount agree and nothing in the words speaks against it; each known line is one line of the other file.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accountsd.core.journal import Received, SourceKind
from accountsd.core.matching.payer import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accountsd.core.journal import Fact
    from accountsd.core.statement import Movement, Statement

# How the ids of receipts from a bank begin.
RECEIPT = "bank:"
_ENOUGH_ALIKE = 2  # one in so many words of the shorter text


@dataclass(slots=True)
class Entered:
    """A line that the journal has; the parts of one that paid for several clients are one."""

    ref: str
    day: date
    value: date | None
    minor: int
    currency: str
    into: str
    reference: str
    account: str
    words: frozenset[str]

    @property
    def kind(self) -> str:
        """The format it came in."""
        return self.ref.partition("-")[0]


@dataclass(slots=True)
class Known:
    """All lines of the journal, by what they are looked up by."""

    refs: dict[str, Entered] = field(default_factory=dict)
    by_amount: dict[tuple[str, int], list[Entered]] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: Iterable[Fact]) -> Known:
        """From everybody's facts; also what was retracted since has been seen."""
        known = cls()
        for fact in facts:
            if isinstance(fact, Received) and fact.source.kind is SourceKind.STATEMENT:
                known.enter(fact)
        known.sort()
        return known

    def sort(self) -> None:
        """When all parts of the lines have been entered."""
        self.by_amount.clear()
        for entered in self.refs.values():
            self.by_amount.setdefault((entered.currency, entered.minor), []).append(entered)

    def enter(self, fact: Received) -> None:
        """One part of a line. What was moved to another client since is no further part."""
        if is_moved(fact.id):
            return
        ref = fact.source.ref
        if ref in self.refs:
            self.refs[ref].minor += fact.amount.minor
            return
        words = frozenset((*words_of(fact.line), *words_of(fact.payer)))
        self.refs[ref] = Entered(
            ref=ref,
            day=fact.day,
            value=fact.value,
            minor=fact.amount.minor,
            currency=fact.amount.currency,
            into=fact.into,
            reference=fact.reference,
            account=fact.account,
            words=words,
        )

    def unknown(self, statement: Statement) -> list[tuple[Movement, str]]:
        """The movements that came in and are new, each with its id."""
        coming = [(m, ref) for m, ref in references(statement) if m.amount.minor > 0]
        used = {ref for _, ref in coming if ref in self.refs}
        new: list[tuple[Movement, str]] = []
        for movement, ref in coming:
            if ref in self.refs:
                continue
            same = self._same(movement, statement, used)
            if same is None:
                new.append((movement, ref))
            else:
                used.add(same.ref)
        return new

    def _same(self, movement: Movement, statement: Statement, used: set[str]) -> Entered | None:
        amount = movement.amount
        for entered in self.by_amount.get((amount.currency, amount.minor), ()):
            if entered.ref not in used and _is_same(entered, movement, statement):
                return entered
        return None


def references(statement: Statement) -> list[tuple[Movement, str]]:
    """Every booked movement with its id; equals in one statement are numbered."""
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for movement in statement.booked:
        key = _key(movement, statement.account)
        seen[key] += 1
        digest = hashlib.blake2b("\x1f".join((*key, str(seen[key]))).encode(), digest_size=10)
        found.append((movement, f"{statement.kind}-{digest.hexdigest()}"))
    return found


def moved_id(receipt: str, client: str | None) -> str:
    """The id of a receipt that turned out to be another client's."""
    return f"{receipt}>{client or ''}"


def is_moved(receipt: str) -> bool:
    """Whether this receipt took the place of another."""
    return ">" in receipt


def _key(movement: Movement, account: str) -> tuple[str, ...]:
    amount = f"{movement.amount.currency} {movement.amount}"
    if movement.reference:
        # With its day: some banks give a standing order the same reference every month.
        day = movement.booked.isoformat()
        return ("reference", _bare(account), movement.reference, amount, day)
    words = " ".join(words_of(f"{movement.text} {movement.name}"))
    return ("words", _bare(account), movement.booked.isoformat(), amount, words)


def _is_same(entered: Entered, movement: Movement, statement: Statement) -> bool:
    """The same line in another file: nothing may speak against it."""
    days = {movement.booked, movement.value} - {None}
    if not days & {entered.day, entered.value} or not _one_account(entered.into, statement.account):
        return False
    if entered.kind == statement.kind and entered.reference and movement.reference:
        # Of one format two references are two lines, whatever the words.
        return entered.reference == movement.reference
    if entered.account and movement.account and _one_account(entered.account, movement.account):
        return True
    return _alike(entered.words, frozenset(words_of(f"{movement.words} {movement.name}")))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Formats cut and order words differently; who tells none contradicts none."""
    fewer = min(len(one), len(other))
    return fewer == 0 or len(one & other) * _ENOUGH_ALIKE >= fewer


def _one_account(one: str, other: str) -> bool:
    """An IBAN ends in the account's number; a file that names no account contradicts none."""
    left, right = _digits(one), _digits(other)
    return not left or not right or left.endswith(right) or right.endswith(left)


def _digits(account: str) -> str:
    """`20041010/9999999901` and `DE12 2004 1010 9999 9999 01` end alike."""
    return "".join(sign for sign in account.rpartition("/")[2] if sign.isdigit()).lstrip("0")


def _bare(account: str) -> str:
    return account.replace(" ", "").upper()
