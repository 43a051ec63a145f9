"""What the world is told about our mail domain: SPF (RFC 7208) and DMARC (RFC 7489), looked up in DNS.

DKIM keys stand under selectors that only the mail host knows; the letter to ourselves shows whether
it signs. A resolver that does not answer is a finding, never an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import dns.exception
import dns.resolver

from accountsd.daemon.finding import Finding, bad, good, warn

if TYPE_CHECKING:
    from collections.abc import Callable

LIFETIME = 5.0  # seconds for one question


def records(
    address: str, ask: Callable[[str], tuple[str, ...]] | None = None
) -> tuple[Finding, ...]:
    """Findings on SPF and DMARC of the domain of `address`. `ask` gives the TXT records of a name."""
    domain = address.rpartition("@")[2]
    look_up = ask or _txt
    return (_spf(domain, look_up), _dmarc(domain, look_up))


def _spf(domain: str, ask: Callable[[str], tuple[str, ...]]) -> Finding:
    try:
        found = [text for text in ask(domain) if text.lower().startswith("v=spf1")]
    except dns.exception.DNSException as silent:
        return warn(f"SPF of {domain} could not be looked up: {silent}")
    match found:
        case []:
            return bad(f"{domain} has no SPF record: many servers will call our letters junk")
        case [record]:
            return good(f"SPF: {record}")
        case _:
            return bad(f"{domain} has {len(found)} SPF records: with more than one, none counts")


def _dmarc(domain: str, ask: Callable[[str], tuple[str, ...]]) -> Finding:
    try:
        found = [text for text in ask(f"_dmarc.{domain}") if text.lower().startswith("v=dmarc1")]
    except dns.exception.DNSException as silent:
        return warn(f"DMARC of {domain} could not be looked up: {silent}")
    if len(found) != 1:
        return warn(f"{domain} has no DMARC record: anybody can write in our name")
    return good(f"DMARC: {found[0]}")


def _txt(name: str) -> tuple[str, ...]:
    try:
        answer = dns.resolver.resolve(name, "TXT", lifetime=LIFETIME)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return ()
    return tuple(b"".join(record.strings).decode("utf-8", "replace") for record in answer)
