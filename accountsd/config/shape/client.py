"""The shapes of a client, the contacts and the invoices."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from accountsd.config.fields import (
    Amount,
    Country,
    Currency,
    Day,
    Domain,
    Email,
    Language,
    Line,
    NotNegative,
    PayRunText,
    TermsText,
    Zone,
)
from accountsd.config.shape.base import Shape, choice
from accountsd.config.values import Wrong, day, line
from accountsd.core.book import ClientKind, Role

_KINDS = tuple(ClientKind)
_ROLES = tuple(Role)


class ContactShape(Shape):
    """A person at the client's."""

    name: Line = Field(description="As letters address the person.", examples=["Pat Lee"])
    email: Email = Field(description="The address.", examples=["pat@acme.example"])
    role: (
        Annotated[str, PlainValidator(choice(*_ROLES)), WithJsonSchema({"enum": [*_ROLES]})] | None
    ) = Field(
        None,
        description="payable: letters go to them · approver: copied in before the due day · boss: copied in"
        " by `cc: boss` only · copy: always copied in. A single contact is payable.",
        examples=["payable"],
    )
    phone: Line | None = Field(None, description="For calls.", examples=["+44 20 7946 0001"])


class HoldShape(Shape):
    """Your word that this client is left alone."""

    why: Line = Field(description="For yourself, later.", examples=["owner is talking to them"])
    until: Day | None = Field(
        None,
        description="Quiet through that day; without it you are asked every 30 days.",
        examples=["2026-12-01"],
    )


class PaidShape(Shape):
    """Money that came."""

    on: Day = Field(description="The day it came.", examples=["2026-11-02"])
    amount: Amount | None = Field(
        None, description="How much; without it the balance of that day.", examples=['"500.00"']
    )


def _payments(value: object) -> object:
    """A date, a mapping, or a list of either."""
    if value == "":
        raise Wrong("Nothing stands here.", "Write the day the money came, or delete `paid`.")
    several = value if isinstance(value, list) else [value]
    return [{"on": one} if isinstance(one, str) else one for one in several]


def _sent(value: object) -> object:
    words = line(value)
    if words in ("yes", "no", "true", "false"):
        return words in ("yes", "true")
    if words[:1].isdigit():
        return day(words)
    raise Wrong(f"`{words}` is neither yes, no nor a date.", "Write `yes`, `no` or a date.")


Payments = Annotated[
    list[PaidShape],
    BeforeValidator(_payments, json_schema_input_type=Day | PaidShape | list[Day | PaidShape]),
]
Sent = Annotated[
    object,
    PlainValidator(_sent),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "boolean"},
                {"enum": ["yes", "no"]},
                {"type": "string", "format": "date"},
            ]
        }
    ),
]


class InvoiceShape(Shape):
    """An invoice; or a credit note: with `credits`, or with a negative amount on account."""

    never_empty: ClassVar[frozenset[str]] = frozenset({"paid"})

    number: Line = Field(description="Unique in the whole book.", examples=["INV-1001"])
    issued: Day = Field(description="The day on the invoice.", examples=["2026-10-01"])
    due: Day | None = Field(
        None, description="The agreed day; default: by the terms.", examples=["2026-10-31"]
    )
    amount: Amount = Field(description="Gross: what is to be paid.", examples=['"1200.00"'])
    currency: Currency | None = Field(None, description="Default: the client's.", examples=["GBP"])
    po: Line | None = Field(None, description="Purchase order.", examples=["PO-77"])
    about: Line | None = Field(None, description="What for.", examples=["September retainer"])
    file: Line | None = Field(
        None,
        description="The invoice itself, beside this file: attached to the first letter and on request.",
        examples=["invoices/INV-1001.pdf"],
    )
    sent: Sent | None = Field(
        None,
        description="Whether the client has it already: yes | no | the DATE; default: by business.start.",
        examples=["no"],
    )
    policy: Line | None = Field(None, description="Default: the client's.", examples=["standard"])
    paid: Payments | None = Field(
        None,
        description="A date (that day's balance), or {on: DATE, amount: …}, or a list of these.",
        examples=["2026-11-02"],
    )
    credits: Line | None = Field(
        None, description="Makes it a credit note for that invoice.", examples=["INV-1001"]
    )


class ClientShape(Shape):
    """Who owes."""

    never_empty: ClassVar[frozenset[str]] = frozenset({"hold"})

    name: Line = Field(description="The client, as letters say it.", examples=["Acme Ltd"])
    kind: Annotated[str, PlainValidator(choice(*_KINDS)), WithJsonSchema({"enum": [*_KINDS]})] = (
        Field(
            description="company | sole trader | consumer | public body: decides which letters are lawful.",
            examples=["company"],
        )
    )
    contacts: list[ContactShape | None] = Field(
        description="Whom to write to: at least one; one of them payable unless there is only one."
    )
    domains: list[Domain] | None = Field(
        None,
        description="Mail from here is from this client. Default: the contacts' domains, public mail"
        " providers' excepted.",
        examples=["[acme.example]"],
    )
    reference: Line | None = Field(
        None, description="Your supplier number with them.", examples=["V-1009"]
    )
    policy: Line | None = Field(
        None, description="Default: `standard`, else the only one.", examples=["standard"]
    )
    terms: TermsText | None = Field(
        None, description="Instead of the policy's.", examples=["30 days"]
    )
    language: Language | None = Field(None, description="Of the letters.", examples=["en"])
    timezone: Zone | None = Field(
        None, description="For their office hours.", examples=["Europe/London"]
    )
    country: Country | None = Field(None, description="For their public holidays.", examples=["GB"])
    region: Line | None = Field(None, description="For regional holidays.", examples=["ENG"])
    currency: Currency | None = Field(None, description="Of their invoices.", examples=["GBP"])
    pay_run: PayRunText | None = Field(
        None,
        description="When they pay: `15` · `[1, 15]` · `last day` · `last friday` · `every thursday` · an"
        " RFC 5545 RRULE. On a holiday: the working day before.",
        examples=["last friday"],
    )
    purchase_order: (
        Annotated[
            str,
            PlainValidator(choice("required", "optional")),
            WithJsonSchema({"enum": ["required", "optional"]}),
        ]
        | None
    ) = Field(
        None,
        description="required: an invoice without one waits, and Tony asks for it.",
        examples=["required"],
    )
    credit_limit: NotNegative | None = Field(
        None, description="You are warned above it.", examples=['"5000"']
    )
    law: Country | None = Field(
        None, description="Whose late payment law applies.", examples=["GB"]
    )
    hold: HoldShape | None = Field(None, description="Leave this client alone.")
    invoices: list[InvoiceShape | None] = Field([], description="Invoices and credit notes.")
