"""Keys that are checked but change nothing yet: said plainly, once each, so that nobody relies on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from accountsd.config.shape.client import ClientShape
from accountsd.config.shape.config import ConfigShape

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Idle:
    """A key without effect, and where it stands."""

    key: str
    path: Path


_SAID: Mapping[str, str] = {
    "interest": "No interest is computed or asked for yet.",
    "law": "No interest is computed yet, so nothing follows from the law named.",
    "from: owner": "Tony does not write in your name yet: you get the draft, and send it or not.",
    "do: call": "Tony cannot prepare a call yet: you are reminded on that day, no more.",
    "do: hand over": "Tony cannot prepare a case file yet: you are asked on that day, no more.",
    "purchase_order": "An invoice without a purchase order does not wait for one yet.",
    "credit_limit": "Nobody watches the limit yet; `status` shows it.",
    "flow: device": "`accountsd login` does not exist yet, so nobody can log in this way.",
}


def said(key: str, count: int) -> str:
    """The plain statement, with how often the key stands in the book."""
    more = f" ({count} places.)" if count > 1 else ""
    return f"`{key}` has no effect yet. {_SAID[key]}{more}"


def idle_in_config(shape: ConfigShape) -> Iterator[Idle]:
    """Keys of policies and mailbox."""
    if shape.mailbox.oauth is not None and shape.mailbox.oauth.flow == "device":
        yield Idle("flow: device", ("mailbox", "oauth", "flow"))
    for name, policy in shape.policies.items():
        at: Path = ("policies", name)
        for key in ("interest", "law"):
            if getattr(policy, key) is not None:
                yield Idle(key, (*at, key))
        for place, step in enumerate(policy.steps or []):
            if step is not None and step.do is not None:
                yield Idle(f"do: {step.do}", (*at, "steps", place, "do"))
            if step is not None and step.sender == "owner":
                yield Idle("from: owner", (*at, "steps", place, "from"))


def idle_in_client(shape: ClientShape, at: Path) -> Iterator[Idle]:
    """Keys of a client."""
    if shape.purchase_order == "required":
        yield Idle("purchase_order", (*at, "purchase_order"))
    for key in ("credit_limit", "law"):
        if getattr(shape, key) is not None:
            yield Idle(key, (*at, key))
