"""Whose address is it? Addresses and domains of the book's clients, and domains that imitate them.

Looked up in tables built once per book. Public mail providers' domains are nobody's own: there only
exact addresses count. A lookalike domain is never the client.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.reading.lists import bag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accountsd.core.book import Book
    from accountsd.core.reading.model import Known

PUBLIC = bag(
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com"
    " yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.co.jp ymail.com aol.com icloud.com me.com"
    " mac.com"
    " gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.de posteo.de proton.me"
    " protonmail.com pm.me tutanota.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it"
    " virgilio.it alice.it tin.it telefonica.net terra.es sapo.pt uol.com.br bol.com.br ziggo.nl"
    " planet.nl kpnmail.nl telia.com online.no wp.pl onet.pl o2.pl interia.pl seznam.cz centrum.cz"
    " mail.com zoho.com fastmail.com btinternet.com sky.com virginmedia.com talktalk.net"
    " bigpond.com"
    " optusnet.com.au comcast.net verizon.net att.net docomo.ne.jp ezweb.ne.jp"
)
# Second levels under which organisations register, where a country has them.
SECOND_LEVELS = bag("co com org net gov ac edu ltd plc me nhs sch or ne go gob gouv asso")
LOOKS_LIKE = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "i": "l", "-": None, "_": None})


def of(address: str) -> str:
    """The domain of an address, or ""."""
    return address.rpartition("@")[2] if "@" in address else ""


def organisation(domain: str) -> str:
    """mail.acme.co.uk → acme.co.uk"""
    labels = domain.strip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVELS else 2
    return ".".join(labels[-keep:])


def same_organisation(left: str, right: str) -> bool:
    """Relaxed alignment: the registered domains agree."""
    return bool(left) and organisation(left.lower()) == organisation(right.lower())


@dataclass(frozen=True, slots=True)
class Imitated:
    """The domain of the book that a sender's domain imitates."""

    domain: str
    client: str


@dataclass(frozen=True, slots=True)
class Tables:
    """Addresses and domains → client; spellings near to a domain → that domain."""

    addresses: dict[str, str]
    domains: dict[str, str]
    near: dict[str, Imitated]

    def client_of(self, address: str) -> str | None:
        """By exact address, else by own domain or a subdomain of it."""
        if address in self.addresses:
            return self.addresses[address]
        domain = of(address)
        while domain.count(".") >= 1:
            if domain in self.domains:
                return self.domains[domain]
            domain = domain.partition(".")[2]
        return None

    def imitated_by(self, address: str) -> Imitated | None:
        """The client's domain that this address's domain could be mistaken for."""
        domain = organisation(of(address))
        if not domain or domain in PUBLIC or domain in self.domains:
            return None
        label = domain.partition(".")[0]
        heads = [label[:at] for at, char in enumerate(label) if char == "-"]
        tails = [label[at + 1 :] for at, char in enumerate(label) if char == "-"]
        for spelling in (*_spellings(label), *(_skeleton(piece) for piece in (*heads, *tails))):
            if spelling in self.near:
                return self.near[spelling]
        return None


_made: list[tuple[object, object, Tables]] = []


def tables(book: Book, known: Known) -> Tables:
    """Built once per book and set of learned contacts; the last two are remembered."""
    for of_book, of_contacts, made in _made:
        if of_book is book and of_contacts is known.contacts:
            return made
    built = _build(book, known)
    _made.insert(0, (book, known.contacts, built))
    del _made[2:]
    return built


def _build(book: Book, known: Known) -> Tables:
    addresses: dict[str, str] = dict(known.contacts)
    own: dict[str, str] = {}
    for client in book.clients.values():
        addresses.update((contact.email.lower(), client.id) for contact in client.contacts)
        given = client.domains or tuple(of(contact.email) for contact in client.contacts)
        own.update((d.lower(), client.id) for d in given if d and d.lower() not in PUBLIC)
    near: dict[str, Imitated] = {}
    for domain, client_id in own.items():
        label = organisation(domain).partition(".")[0]
        if len(label) >= 4:
            for spelling in _spellings(label):
                near.setdefault(spelling, Imitated(domain, client_id))
    return Tables(addresses, own, near)


def _skeleton(label: str) -> str:
    """What the eye sees: no hyphens, figures as the letters they resemble, rn as m."""
    return label.translate(LOOKS_LIKE).replace("rn", "m").replace("vv", "w").replace("cl", "d")


def _spellings(label: str) -> Iterable[str]:
    """The skeleton, and for longer names it with any one letter left out: one typing error apart."""
    seen = _skeleton(label)
    yield seen
    if len(seen) >= 6:
        yield from (seen[:at] + seen[at + 1 :] for at in range(len(seen)))
