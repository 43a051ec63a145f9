"""A client: contacts by role, domains, policy and terms by precedence, then the invoices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from accountsd.config.findings import At as Spot
from accountsd.config.findings import Findings
from accountsd.config.problem import all_of, any_of, closest
from accountsd.config.public_mail import PUBLIC_MAIL
from accountsd.config.resolve.house import House, known_language, known_region
from accountsd.config.resolve.invoice import Ledger, money, resolve_invoices
from accountsd.config.shape.client import ClientShape, ContactShape
from accountsd.core.book import Client, ClientKind, Contact, Hold, Policy, Role

At = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a client is resolved: the house, the findings of its file, the file's folder."""

    house: House
    findings: Findings
    folder: Path


def resolve_client(identity: str, shape: ClientShape, desk: Desk, at: At) -> Client:
    """The client; where something is wrong it is told, and the rest resolved."""
    business = desk.house.business
    country = shape.country or business.country
    # A region of the business means nothing in another country.
    region = shape.region or (business.region if country == business.country else None)
    if shape.region:
        region = known_region(country, shape.region, (*at, "region"), desk.findings)
    language = business.language
    if shape.language:
        language = known_language(
            shape.language, (*at, "language"), desk.findings, desk.house.letters
        )
    policy = _with_terms(policy_named(shape.policy, desk, (*at, "policy")), shape)
    contacts = _contacts(shape, desk, at)
    currency = shape.currency or business.currency
    client = Client(
        id=identity,
        name=shape.name,
        kind=ClientKind(shape.kind),
        contacts=contacts,
        domains=tuple(shape.domains) if shape.domains is not None else _own_domains(contacts),
        policy=policy,
        language=language,
        country=country,
        region=region,
        timezone=shape.timezone or business.timezone,
        currency=currency,
        reference=shape.reference,
        pay_run=shape.pay_run,
        purchase_order_required=shape.purchase_order == "required",
        credit_limit=money(shape.credit_limit, currency, (*at, "credit_limit"), desk.findings),
        hold=Hold(shape.hold.why, shape.hold.until) if shape.hold else None,
    )
    invoices, credit_notes = resolve_invoices(shape.invoices, _ledger(client, shape, desk, at))
    client = replace(client, invoices=invoices, credit_notes=credit_notes)
    _letters(client, shape, desk, at)
    return client


def _letters(client: Client, shape: ClientShape, desk: Desk, at: At) -> None:
    """Every letter that may go to the client has to be there in the client's language."""
    letters = desk.house.letters or {}
    there, somewhere = letters.get(client.language), frozenset().union(*letters.values())
    if there is None:
        return  # No letters are known, or none in that language: told already.
    language = client.language
    policies = {i.policy.name: i.policy for i in client.invoices} | {
        client.policy.name: client.policy
    }
    for policy in policies.values():
        # What no language has is told where the policy stands.
        named = [step.letter for step in policy.steps if step.letter in somewhere]
        missing = [letter for letter in named if letter not in there]
        if missing:
            desk.findings.problem(
                (*at, "language") if shape.language else at,
                f"Letters to {client.name} are in `{language}`, and there is no {all_of(missing)} in it,"
                f" which the policy `{policy.name}` names.",
                f"Add templates/{language}/{missing[0]}.md beside config.yaml, or write another `language`.",
                Spot.VALUE if shape.language else Spot.KEY,
            )


def _ledger(client: Client, shape: ClientShape, desk: Desk, at: At) -> Ledger:
    def named(name: str, where: At) -> Policy:
        return _with_terms(policy_named(name, desk, where), shape)

    return Ledger(
        client=client.id,
        currency=client.currency,
        policy=client.policy,
        policy_named=named,
        findings=desk.findings,
        folder=desk.folder,
        today=desk.house.today,
        at=(*at, "invoices"),
    )


def _with_terms(policy: Policy, shape: ClientShape) -> Policy:
    return (
        replace(policy, terms=shape.terms)
        if shape.terms and shape.terms != policy.terms
        else policy
    )


def policy_named(name: str | None, desk: Desk, at: At) -> Policy:
    """The policy of that name; of none the default. A problem gives any, so that the rest is read."""
    policies = desk.house.policies
    found = policies.get(name) if name else desk.house.default_policy
    if found is not None:
        return found
    if name:
        meant = closest(name, policies)
        hint = f"Did you mean `{meant}`?" if meant else f"Write {any_of(policies)}."
        desk.findings.problem(at, f"There is no policy `{name}`.", hint)
    else:
        desk.findings.problem(
            at,
            "Several policies and none is called `standard`: which is meant?",
            f"Write `policy: {next(iter(policies))}`.",
        )
    return next(iter(policies.values()))


def _contacts(shape: ClientShape, desk: Desk, at: At) -> tuple[Contact, ...]:
    at = (*at, "contacts")
    present = {
        place: contact for place, contact in enumerate(shape.contacts) if contact is not None
    }
    if not shape.contacts:
        desk.findings.problem(
            at, "At least one contact was wanted.", "Write `- {name: Pat Lee, email: …}`."
        )
    alone = len(shape.contacts) == 1
    contacts = tuple(_contact(one, alone, (*at, place), desk) for place, one in present.items())
    complete = len(present) == len(shape.contacts)
    if contacts and complete and not any(contact.role is Role.PAYABLE for contact in contacts):
        desk.findings.problem(
            at,
            "None of the contacts is payable: letters would go to nobody.",
            "Give one `role: payable`.",
        )
    return contacts


def _contact(shape: ContactShape, alone: object, at: At, desk: Desk) -> Contact:
    if shape.role is None and not alone:
        desk.findings.problem(
            (*at, "role"),
            f"`role` is missing: there are several contacts, what is {shape.name} there for?",
            "Write `role: payable`, `approver`, `boss` or `copy`.",
        )
    if alone and shape.role not in (None, Role.PAYABLE):
        desk.findings.warn(
            (*at, "role"),
            f"The only contact is `{shape.role}`; letters go there all the same.",
            "Write `role: payable`, or add the contact that pays.",
        )
    role = Role.PAYABLE if alone or shape.role is None else Role(shape.role)
    return Contact(shape.name, shape.email, role, shape.phone)


def _own_domains(contacts: tuple[Contact, ...]) -> tuple[str, ...]:
    domains = (contact.email.rpartition("@")[2].lower() for contact in contacts)
    return tuple(dict.fromkeys(domain for domain in domains if domain not in PUBLIC_MAIL))
