"""A clerk's questions about config.yaml itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from accountsd.config.findings import Findings
from accountsd.config.public_mail import PUBLIC_MAIL
from accountsd.config.resolve.house import House
from accountsd.core.calendar import regions
from accountsd.core.letter import LetterClass, class_of

# In a shorter span than this a busy morning's letters do not fit through a slow server.
SHORTEST_HOURS = timedelta(hours=1)


def review_house(house: House, findings: Findings) -> None:
    """Everything but the clients."""
    _business(house, findings)
    _trust(house, findings)
    opens, closes = (
        datetime.combine(house.today, at) for at in (house.hours.opens, house.hours.closes)
    )
    if closes - opens < SHORTEST_HOURS:
        findings.warn(
            ("hours", "send"),
            "Less than an hour a day: what does not fit waits for the next.",
            "Is that meant?",
        )
    for name, policy in house.policies.items():
        chases = [step for step in policy.steps if step.letter and _is_chase(step.letter)]
        if len(chases) > policy.at_most:
            findings.warn(
                ("policies", name, "at_most"),
                f"The ladder has {len(chases)} chases, but after {policy.at_most} Tony leaves it to you:"
                f" `{chases[-1].name}` is never said.",
                f"Write `at_most: {len(chases)}`, or take steps out.",
            )


def _is_chase(letter: str) -> bool:
    return class_of(letter) is LetterClass.CHASE


def _business(house: House, findings: Findings) -> None:
    business = house.business
    if not any(letter.isdigit() for letter in business.pay_to) and "http" not in business.pay_to:
        findings.warn(
            ("business", "pay_to"),
            "Here is no account number and no link: clients would not know where to pay to.",
            "Write it as it should stand in letters.",
        )
    if regions(business.country) is None:
        findings.warn(
            ("business", "country"),
            f"The public holidays of {business.country} are not known: only weekends count.",
        )
    if business.start is not None and business.start - house.today > timedelta(days=92):
        findings.warn(
            ("business", "start"),
            f"Until {business.start} every invoice counts as already with the client.",
            "Is the year right?",
        )


def _trust(house: House, findings: Findings) -> None:
    department = house.department.address.lower()
    owners = [owner.lower() for owner in house.settings.trust.owner]
    if department in owners and house.business.owner_email.lower() != department:
        findings.warn(
            ("trust", "from_owner"),
            "The department's own address is no owner: its letters would be taken for your orders.",
            "Delete it from the list.",
        )
    if department.rpartition("@")[2] in PUBLIC_MAIL:
        findings.warn(
            ("department", "address"),
            "A public mail provider: letters about money from such an address are often taken for fraud.",
            "Use a mailbox of your own domain.",
        )
