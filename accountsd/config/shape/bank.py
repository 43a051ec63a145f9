"""The shape of `bank`: the columns of a CSV, named once, where Tony does not find them by himself."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from accountsd.config.fields import Line
from accountsd.config.shape.base import Shape, as_list, choice
from accountsd.core.columns import DayOrder

_ORDERS = tuple(order.value for order in DayOrder)


class CsvShape(Shape):
    """One bank's CSV. A column is its heading, or its number where the file has no headings."""

    date: Line = Field(description="The day of booking.", examples=["Booking date"])
    value: Line | None = Field(None, description="The value day.", examples=["Value date"])
    amount: Line | None = Field(
        None, description="The amount with its sign; else `in` and `out`.", examples=["Amount"]
    )
    came_in: Line | None = Field(
        None, alias="in", description="Money in, in a column of its own.", examples=["Paid in"]
    )
    went_out: Line | None = Field(
        None, alias="out", description="Money out, in a column of its own.", examples=["Paid out"]
    )
    text: Annotated[
        list[Line], BeforeValidator(as_list, json_schema_input_type=Line | list[Line])
    ] = Field([], description="What the payer wrote: a column or a list.", examples=["[Details]"])
    name: Line | None = Field(None, description="The other side's name.", examples=["Payer"])
    account: Line | None = Field(None, description="The other side's account.", examples=["IBAN"])
    reference: Line | None = Field(
        None, description="The bank's own number of the booking.", examples=["Transaction ID"]
    )
    balance: Line | None = Field(None, description="The balance after it.", examples=["Balance"])
    currency: Line | None = Field(None, description="The currency.", examples=["Currency"])
    dates: (
        Annotated[str, PlainValidator(choice(*_ORDERS)), WithJsonSchema({"enum": [*_ORDERS]})]
        | None
    ) = Field(
        None,
        description="day first | month first | year first; default: as the file shows.",
        examples=["day first"],
    )
    into: Line | None = Field(
        None, description="Your account, where the file does not name it.", examples=["GB00…"]
    )


class BankShape(Shape):
    """How statements are read, where they do not explain themselves."""

    csv: dict[Line, CsvShape] = Field(
        {}, description="Columns of a bank's CSV, under a name of your choice."
    )
