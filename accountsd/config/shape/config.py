"""The shapes of the two kinds of files: config.yaml, and a file of clients."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator, RootModel, WithJsonSchema

from accountsd.config.fields import Identity, Line
from accountsd.config.shape.bank import BankShape
from accountsd.config.shape.base import Shape, as_list, choice
from accountsd.config.shape.business import (
    BusinessShape,
    DepartmentShape,
    DigestShape,
    HoursShape,
    TrustShape,
)
from accountsd.config.shape.client import ClientShape
from accountsd.config.shape.mailbox import MailboxShape
from accountsd.config.shape.policy import PolicyShape
from accountsd.core.book import Mode

_MODES = tuple(Mode)


class ConfigShape(Shape):
    """config.yaml: the business, the department, the mailbox, the policies."""

    business: BusinessShape = Field(description="Whose money it is.")
    department: DepartmentShape = Field(description="Who signs the letters.")
    mode: Annotated[
        str, PlainValidator(choice(*_MODES)), WithJsonSchema({"enum": [*_MODES, True]})
    ] = Field(
        "on",
        description="rehearsal: nothing leaves · approve: a list for you every morning · on.",
        examples=["on"],
    )
    mailbox: MailboxShape = Field(description="The mailbox that Tony lives in.")
    hours: HoursShape = Field(HoursShape(), description="When letters may reach a client.")
    digest: DigestShape = Field(DigestShape(), description="The daily digest to you.")
    trust: TrustShape = Field(TrustShape(), description="Whose word is believed about a mail.")
    bank: BankShape = Field(BankShape(), description="How your bank's statements are read.")
    policies: dict[Line, PolicyShape] = Field(
        {}, description="By name. A client without a policy follows `standard`, else the only one."
    )
    clients_from: Annotated[
        list[Line], BeforeValidator(as_list, json_schema_input_type=Line | list[Line])
    ] = Field(
        [],
        description="Further files with clients, beside this one: a pattern or a list of patterns.",
        examples=["clients/*.yaml"],
    )
    clients: dict[Identity, ClientShape] = Field({}, description="By an id of your choice.")


class ClientsShape(RootModel[dict[Identity, ClientShape]]):
    """A file of clients: a mapping of ids to clients."""
