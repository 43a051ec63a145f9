"""The book: what was agreed. Clients, contacts, invoices, policies — typed, frozen, resolved.

`config/` makes these from YAML; beyond it nothing asks whether a name exists. The grammar of
`terms`, `when` and `pay_run` is in `core/terms.py`; what day that gives is in `core/calendar.py`.
The book never knows what has happened: that is the journal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from accountsd.core.money import Money
    from accountsd.core.terms import Days, PayRun, Terms, When


class ClientKind(StrEnum):
    """What the client is in law: decides which letters are lawful."""

    COMPANY = "company"
    SOLE_TRADER = "sole trader"
    CONSUMER = "consumer"
    PUBLIC_BODY = "public body"


class Role(StrEnum):
    """What a contact is there for; payable is To, copy always Cc (contract, Roles)."""

    PAYABLE = "payable"
    APPROVER = "approver"
    BOSS = "boss"
    COPY = "copy"


class Mode(StrEnum):
    """How far Tony may go: nothing leaves, a morning list, or on his own."""

    REHEARSAL = "rehearsal"
    APPROVE = "approve"
    ON = "on"


class Sender(StrEnum):
    """In whose name a step is said."""

    DEPARTMENT = "department"
    OWNER = "owner"


class Deed(StrEnum):
    """What a step does when it is no letter."""

    CALL = "call"
    HAND_OVER = "hand over"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the client's; `email` is normalised (lower-case domain)."""

    name: str
    email: str
    role: Role
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """`paid:` in YAML. `amount` None means: that day's balance."""

    on: date
    amount: Money | None


@dataclass(frozen=True, slots=True)
class Hold:
    """The owner's word that Tony keeps quiet; without `until` he is asked every 30 days."""

    why: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A rung of the ladder: exactly one of `letter` and `deed`."""

    name: str
    when: When
    letter: str | None = None
    deed: Deed | None = None
    sender: Sender = Sender.DEPARTMENT
    cc_boss: bool = False
    approve: bool = False


class Spreading(StrEnum):
    """What a payment that names nothing and equals no balance is put against."""

    ASK = "ask"
    OLDEST_FIRST = "oldest first"


class Thanks(StrEnum):
    """When a payment is answered with thanks."""

    NEVER = "never"
    CLEARED = "cleared"  # nothing is open any more
    ALWAYS = "always"  # for a part as well: the letter asks, politely, about the rest


@dataclass(frozen=True, slots=True)
class Discount:
    """Agreed for early settlement: so many per cent (decimal text), counted from the day of issue."""

    rate: str
    within: Days


@dataclass(frozen=True, slots=True)
class Policy:
    """When and how to ask for money; the defaults are the contract's."""

    name: str
    terms: Terms
    steps: tuple[Step, ...]
    gap: Days
    at_most: int
    quiet_after_promise: Days
    quiet_after_remittance: Days
    small_balance: str  # decimal text: it is read in each invoice's own currency
    tolerance: str  # decimal text, likewise
    discount: Discount | None = None
    spreading: Spreading = Spreading.ASK
    thanks: Thanks = Thanks.NEVER


@dataclass(frozen=True, slots=True)
class Invoice:
    """What the client owes us for something; `amount` is gross and positive."""

    number: str
    client: str
    issued: date
    due: date  # agreed day: as written, else by the terms
    amount: Money
    policy: Policy  # resolved: invoice over client
    po: str | None = None
    about: str | None = None
    file: Path | None = None
    with_client: bool | date | None = None  # `sent:` yes, no, a date; None: business.start decides
    payments: tuple[Payment, ...] = ()


@dataclass(frozen=True, slots=True)
class CreditNote:
    """What we owe the client; `amount` positive here. `credits` None: on account."""

    number: str
    client: str
    issued: date
    amount: Money
    credits: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """Who owes. Everything a default could give is resolved."""

    id: str
    name: str
    kind: ClientKind
    contacts: tuple[Contact, ...]
    domains: tuple[str, ...]
    policy: Policy
    language: str
    country: str
    region: str | None
    timezone: ZoneInfo
    currency: str
    reference: str | None = None
    pay_run: PayRun | None = None
    purchase_order_required: bool = False
    credit_limit: Money | None = None
    hold: Hold | None = None
    invoices: tuple[Invoice, ...] = ()
    credit_notes: tuple[CreditNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Business:
    """Whose money it is, and what business mail must show."""

    name: str
    owner_name: str
    owner_email: str
    country: str
    timezone: ZoneInfo
    currency: str
    pay_to: str
    language: str = "en"
    region: str | None = None
    address: str | None = None
    registration: str | None = None
    vat_number: str | None = None
    legal_footer: str | None = None
    start: date | None = None  # None: the shell fills in the day of the first run
    books_within: Days | None = None


@dataclass(frozen=True, slots=True)
class Department:
    """Who signs."""

    name: str
    address: str
    title: str = "Accounts Department"
    phone: str | None = None
    machine_header: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekdays (0 is Monday) and a span of the day, in the zone of whoever is written to."""

    days: frozenset[int]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class DigestTime:
    """When the owner reads: in the business's zone."""

    at: time
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Book:
    """All that was agreed. `broken` names clients whose file is wrong: they get no chase."""

    business: Business
    department: Department
    hours: Hours
    digest: DigestTime
    mode: Mode
    policies: Mapping[str, Policy]
    clients: Mapping[str, Client]
    owner_addresses: tuple[str, ...]  # trust.from_owner
    broken: Mapping[str, str] = field(default_factory=dict)  # client id → what is wrong, in a line
    config_broken: str | None = None  # config.yaml itself is wrong: nobody is chased
