"""config.yaml without its clients: business, department, hours, trust, policies, settings.

Everything that a client of any file needs to be resolved stands in one `House`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from accountsd.config.findings import Findings
from accountsd.config.problem import any_of, closest
from accountsd.config.resolve.bank import resolve_bank
from accountsd.config.resolve.mailbox import resolve_mailbox
from accountsd.config.resolve.policy import resolve_policies
from accountsd.config.resolve.trust import resolve_trust
from accountsd.config.settings import Settings
from accountsd.config.shape.business import BusinessShape
from accountsd.config.shape.config import ConfigShape
from accountsd.core.book import Business, Department, DigestTime, Hours, Mode, Policy
from accountsd.core.calendar import regions

# Language of letters → the names of its letters.
Letters = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class House:
    """All of config.yaml but the clients."""

    business: Business
    department: Department
    hours: Hours
    digest: DigestTime
    mode: Mode
    policies: Mapping[str, Policy]
    settings: Settings
    letters: Letters | None
    today: date

    @property
    def default_policy(self) -> Policy | None:
        """`standard`, else the only one."""
        if len(self.policies) == 1:
            return next(iter(self.policies.values()))
        return self.policies.get("standard")


def resolve_house(
    shape: ConfigShape, findings: Findings, folder: Path, today: date, letters: Letters | None
) -> House:
    """The house; where something was wrong it is told, and the rest resolved."""
    business = _business(shape.business, findings, letters)
    department = shape.department
    if department.address.lower() == business.owner_email.lower():
        findings.warn(
            ("department", "address"),
            "Tony has your own address: what clients write to you would be taken for answers to Tony.",
            "Give the department a mailbox of its own.",
        )
    mailbox = resolve_mailbox(shape.mailbox, findings, folder)
    trust = resolve_trust(
        shape.trust, findings, mailbox.imap.host, (department.address, business.owner_email)
    )
    return House(
        business=business,
        department=Department(
            name=department.name,
            address=department.address,
            title=department.title,
            phone=department.phone,
            machine_header=department.machine_header,
        ),
        hours=Hours(shape.hours.days, *shape.hours.send),
        digest=DigestTime(shape.digest.at, shape.digest.days),
        mode=Mode(shape.mode),
        policies=resolve_policies(shape.policies, findings, letters),
        settings=Settings(mailbox, trust, folder, resolve_bank(shape.bank, findings)),
        letters=letters,
        today=today,
    )


def _business(shape: BusinessShape, findings: Findings, letters: Letters | None) -> Business:
    name, address = shape.owner
    return Business(
        name=shape.name,
        owner_name=name,
        owner_email=address,
        country=shape.country,
        timezone=shape.timezone,
        currency=shape.currency,
        pay_to=shape.pay_to,
        language=known_language(shape.language, ("business", "language"), findings, letters),
        region=known_region(shape.country, shape.region, ("business", "region"), findings),
        address=shape.address,
        registration=shape.registration,
        vat_number=shape.vat_number,
        legal_footer=shape.legal_footer,
        start=shape.start,
        books_within=shape.books.within if shape.books else None,
    )


def known_region(
    country: str, region: str | None, path: tuple[str | int, ...], findings: Findings
) -> str | None:
    """A subdivision whose holidays are known. Nothing else is done with it, so others are refused."""
    if region is None:
        return None
    known = regions(country) or ()
    if region in known:
        return region
    plain = region.removeprefix(f"{country}-").upper()
    meant = plain if plain in known else closest(region, known)
    advice = f"Write `{meant}`." if meant else f"Known: {any_of(known or ['none'])}."
    hint = advice if known else "Delete the line."
    findings.problem(path, f"`{region}` is no region of {country} with holidays of its own.", hint)
    return None


def known_language(
    language: str, path: tuple[str | int, ...], findings: Findings, letters: Letters | None
) -> str:
    """A language that has letters: itself (`pt_BR` is `pt-BR`), or without its country (`en`)."""
    if letters is None:
        return language
    for spelled in (language.replace("_", "-"), language.partition("_")[0]):
        if spelled in letters:
            return spelled
    findings.problem(
        path,
        f"There are no letters in `{language}`.",
        f"Write {any_of(sorted(letters))}, or add the folder templates/{language}/ beside config.yaml.",
    )
    return language
