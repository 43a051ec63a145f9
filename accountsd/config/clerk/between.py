"""A clerk's questions between clients: two that share an address or a domain cannot be told apart."""

from __future__ import annotations

from collections.abc import Iterable

from accountsd.config.resolve.book import Clients


def between(files: Iterable[Clients]) -> None:
    """Each shared address and each shared domain, once, on the client that comes second."""
    addresses: dict[str, str] = {}
    domains: dict[str, str] = {}
    for file in files:
        for identity, client in file.sound.items():
            at = (*file.at, identity)
            for place, contact in enumerate(client.contacts):
                first = addresses.setdefault(contact.email.lower(), identity)
                if first != identity:
                    file.findings.warn(
                        (*at, "contacts", place, "email"),
                        f"{contact.email} is a contact of `{first}` as well: a mail from there is put"
                        " to one of them only by what it names.",
                    )
            shared = [
                domain
                for domain in client.domains
                if domains.setdefault(domain, identity) != identity
            ]
            if shared:
                file.findings.warn(
                    (*at, "domains"),
                    f"{shared[0]} belongs to `{domains[shared[0]]}` as well: a mail from an unknown"
                    " address there names no client by itself.",
                    "Name the domain with one of them only (`domains: []` with the other).",
                )
