"""The shapes of business, department, hours, digest and trust."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from accountsd.config.fields import (
    Clock,
    Country,
    Currency,
    Day,
    DaysText,
    Email,
    Flag,
    Hours,
    Language,
    Line,
    NamedEmail,
    Text,
    Weekdays,
    Zone,
)
from accountsd.config.shape.base import Shape, as_list, choice


class BooksShape(Shape):
    """How far behind payments are entered."""

    within: DaysText = Field(
        description="Nobody is chased for an invoice until payments are known up to the day after its due"
        " day; you say so with `accountsd books DATE`, at the latest this long after.",
        examples=["3 working days"],
    )


class BusinessShape(Shape):
    """Whose money it is, and what business mail must show."""

    name: Line = Field(
        description="Your business, as clients know it.", examples=["Winder Consulting"]
    )
    owner: NamedEmail = Field(
        description="Your name and your own address: digests and questions go there. It never appears in"
        " a letter to a client.",
        examples=["Jay Winder <jay@winder.example>"],
    )
    address: Text | None = Field(
        None,
        description="Postal address, shown in letters.",
        examples=["1 High Street, London N1 1AA"],
    )
    registration: Line | None = Field(
        None,
        description="Company registration: what business mail must show.",
        examples=["England 01234567"],
    )
    vat_number: Line | None = Field(
        None, description="VAT number, shown in letters.", examples=["GB123456789"]
    )
    legal_footer: Text | None = Field(
        None,
        description="Anything else that business mail must show where you are.",
        examples=["Registered office: 1 High Street, London N1 1AA"],
    )
    country: Country = Field(
        description="ISO 3166-1, two letters: public holidays and law.", examples=["GB"]
    )
    region: Line | None = Field(
        None, description="A subdivision, for regional public holidays.", examples=["ENG"]
    )
    timezone: Zone = Field(
        description="IANA time zone of the business.", examples=["Europe/London"]
    )
    currency: Currency = Field(
        description="ISO 4217, three letters: of invoices that say nothing else.", examples=["GBP"]
    )
    language: Language = Field(
        "en", description="Letters to clients who have no language of their own.", examples=["en"]
    )
    start: Day | None = Field(
        None,
        description="Invoices issued before count as already with the client: they get no invoice letter"
        " and no courtesy letter. Default: the day of the first run.",
        examples=["2026-11-24"],
    )
    books: BooksShape | None = Field(
        None, description="Optional: say that payments are entered with a delay."
    )
    pay_to: Text = Field(
        description="How to pay you, word for word as it stands in letters.",
        examples=["Winder Consulting · sort code 00-00-00 · account 00000000"],
    )


class DepartmentShape(Shape):
    """Who signs the letters."""

    name: Line = Field(description="The name under the letters.", examples=["Tony"])
    title: Line = Field(
        "Accounts Department", description="The line below it.", examples=["Accounts Department"]
    )
    address: Email = Field(
        description="The address that letters come from and answers go to.",
        examples=["accounts@winder.example"],
    )
    phone: Line | None = Field(
        None, description="A number that clients may ring.", examples=["+44 20 7946 0000"]
    )
    machine_header: Flag = Field(
        default=False,
        description="Mark letters sent by the calendar as automatic (RFC 3834). Ticket systems suspend"
        " such mail.",
        examples=["false"],
    )


class HoursShape(Shape):
    """When letters may reach a client: in the client's time zone, never on a public holiday there."""

    days: Weekdays = Field(
        frozenset(range(5)), description="Days of the week: a span or a list.", examples=["mon-fri"]
    )
    send: Hours = Field(
        (time(9), time(16, 30)),
        description="Between these times of the day.",
        examples=["09:00-16:30"],
    )


class DigestShape(Shape):
    """The daily digest to the owner, in the time zone of the business."""

    at: Clock = Field(time(7, 30), description="Time of day.", examples=["07:30"])
    days: Weekdays = Field(
        frozenset(range(5)), description="Days of the week: a span or a list.", examples=["mon-fri"]
    )


_PROVIDERS = ("microsoft365", "google", "other")


class TrustShape(Shape):
    """Whose word is believed about who wrote a mail."""

    provider: (
        Annotated[str, PlainValidator(choice(*_PROVIDERS)), WithJsonSchema({"enum": [*_PROVIDERS]})]
        | None
    ) = Field(
        None,
        description="Who runs the mailbox; default: known by the name of the IMAP host.",
        examples=["other"],
    )
    authserv_id: Annotated[
        list[Line], BeforeValidator(as_list, json_schema_input_type=Line | list[Line])
    ] = Field(
        [],
        description="The server whose Authentication-Results are believed: a name or a list of names."
        " `accountsd doctor` shows it.",
        examples=["mx.winder.example"],
    )
    from_owner: Annotated[
        list[Email], BeforeValidator(as_list, json_schema_input_type=Email | list[Email])
    ] = Field(
        [],
        description="Addresses that are yours; default: the one in `business.owner`.",
        examples=["[jay@winder.example]"],
    )
