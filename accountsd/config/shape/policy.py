"""The shapes of a policy and its steps."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from accountsd.config.fields import (
    Count,
    Country,
    DaysText,
    Flag,
    NotNegative,
    Share,
    TermsText,
    WhenText,
    Word,
)
from accountsd.config.shape.base import Shape, choice
from accountsd.config.values import Wrong
from accountsd.core.book import Spreading, Thanks
from accountsd.core.terms import Days, Terms, TermsKind

_ALLOCATE = tuple(word.value for word in Spreading)
_THANKS = tuple(word.value for word in Thanks)


class StepShape(Shape):
    """A rung of the ladder: a letter, or something to do."""

    name: Word = Field(description="A name of your choice, once in a policy.", examples=["overdue"])
    when: WhenText = Field(
        description="`on issue` · `N [working] days after issue` · `… before due` · `… after due` · `… before"
        " pay run` · `… after last letter`.",
        examples=["1 day after due"],
    )
    letter: Word | None = Field(
        None, description="The letter to send: a file of templates/.", examples=["overdue"]
    )
    do: (
        Annotated[
            str,
            PlainValidator(choice("call", "hand over")),
            WithJsonSchema({"enum": ["call", "hand over"]}),
        ]
        | None
    ) = Field(None, description="Instead of a letter: call | hand over.", examples=["hand over"])
    sender: Annotated[
        str,
        PlainValidator(choice("department", "owner")),
        WithJsonSchema({"enum": ["department", "owner"]}),
    ] = Field(
        "department",
        alias="from",
        description="owner: a draft for you to send in your own name.",
        examples=["owner"],
    )
    cc: (
        Annotated[str, PlainValidator(choice("boss")), WithJsonSchema({"enum": ["boss"]})] | None
    ) = Field(
        None,
        description="boss: copy in the contact of that role. Companies only.",
        examples=["boss"],
    )
    approve: Flag = Field(
        default=False,
        description="Wait for your yes to these words and this total.",
        examples=["true"],
    )


class DiscountShape(Shape):
    """An agreed discount for early settlement."""

    rate: Share = Field(description="Per cent.", examples=["2"])
    within: DaysText = Field(description="Counted from the day of issue.", examples=["14 days"])


class InterestShape(Shape):
    """Agreed interest; without a rate it is the statutory one."""

    rate: NotNegative | None = Field(None, description="Per cent a year.", examples=["8.0"])


def _interest(value: object) -> object:
    """`none` and `statutory` are words; anything else must be a mapping with a rate."""
    if isinstance(value, str):
        return None if choice("none", "statutory")(value) == "none" else InterestShape()
    if isinstance(value, dict) and value.get("rate") is None:
        raise Wrong(
            "The rate of the agreed interest is missing.", 'Write it as in `{rate: "8.0"}`.'
        )
    return value


Interest = Annotated[
    InterestShape | None,
    BeforeValidator(_interest),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": ["none", "statutory"]},
                {
                    "type": "object",
                    "properties": {"rate": {"type": ["string", "number"]}},
                    "required": ["rate"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]


class PolicyShape(Shape):
    """When and how to ask for money."""

    terms: TermsText = Field(
        Terms(TermsKind.DAYS, 30),
        description="When an invoice is due: `30 days` · `end of month` · `15 of next month` · `14 days after"
        " end of month`.",
        examples=["30 days"],
    )
    gap: DaysText = Field(
        Days(5), description="Least time between two chases to one client.", examples=["5 days"]
    )
    at_most: Count = Field(
        10, description="Chases on one invoice; after that it is yours.", examples=["10"]
    )
    quiet_after_promise: DaysText = Field(
        Days(3, working=True),
        description="Grace after the day that a client promised.",
        examples=["3 working days"],
    )
    quiet_after_remittance: DaysText = Field(
        Days(5, working=True),
        description="Grace after a client says that money is on its way.",
        examples=["5 working days"],
    )
    small_balance: NotNegative = Field(
        Decimal("1.00"), description="A smaller rest is never chased.", examples=['"1.00"']
    )
    tolerance: NotNegative = Field(
        Decimal("0.00"),
        description="A receipt short by no more than this settles the invoice.",
        examples=['"0.00"'],
    )
    discount: DiscountShape | None = Field(
        None, description="An agreed discount for early settlement."
    )
    allocate: Annotated[
        str, PlainValidator(choice(*_ALLOCATE)), WithJsonSchema({"enum": [*_ALLOCATE]})
    ] = Field(
        "ask",
        description="A payment that names no invoice and equals no balance: ask | oldest first.",
        examples=["ask"],
    )
    thanks: Annotated[
        str, PlainValidator(choice(*_THANKS)), WithJsonSchema({"enum": [*_THANKS]})
    ] = Field(
        "never",
        description="A letter of thanks: never | cleared (nothing is open any more) | always (for a part"
        " too; it asks politely about the rest).",
        examples=["never"],
    )
    interest: Interest = Field(
        None,
        description='none | statutory | {rate: "8.0"}.',
        examples=["none"],
    )
    law: Country | None = Field(
        None,
        description="Whose late payment law applies; default: that of business.country.",
        examples=["GB"],
    )
    steps: list[StepShape | None] | None = Field(
        None, description="The ladder, in order of harshness. Default: the one of the example."
    )
