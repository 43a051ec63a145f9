"""Whose word is believed about who wrote a mail, by the provider of the mailbox."""

from __future__ import annotations

from accountsd.config.findings import Findings
from accountsd.config.shape.business import TrustShape
from accountsd.core.reading.model import Trust

_HOSTS = {
    "microsoft365": ("outlook.com", "office365.com", "office.com"),
    "google": ("gmail.com", "google.com", "googlemail.com"),
}
# Google signs its verdicts with this name, whatever the domain.
_GOOGLE_AUTHSERV = "mx.google.com"


def resolve_trust(
    shape: TrustShape, findings: Findings, imap_host: str, who: tuple[str, str]
) -> Trust:
    """`who` is the department's address and the owner's."""
    own, owner = who
    provider = shape.provider or provider_of(imap_host)
    ids = tuple(shape.authserv_id)
    if not ids and provider == "google":
        ids = (_GOOGLE_AUTHSERV,)
    if not ids and provider == "other":
        findings.warn(
            ("trust", "authserv_id"),
            "No server is trusted to say who wrote a mail: no mail counts as proven, not even yours.",
            "Write `trust: {authserv_id: NAME}`; `accountsd doctor` shows the name.",
        )
    return Trust(ids, provider, tuple(shape.from_owner) or (owner,), own)


def provider_of(host: str) -> str:
    """Who runs a host, by its name."""
    for provider, domains in _HOSTS.items():
        if any(host == domain or host.endswith(f".{domain}") for domain in domains):
            return provider
    return "other"
