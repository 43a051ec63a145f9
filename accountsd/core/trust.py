"""Who is believed: the grade of a mail (house.md, *Who is believed*). Reads headers, decides nothing.

Only the topmost Authentication-Results of a server that the owner named counts, and only above the
first Received of somebody else's host. Any other such header is a stranger's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import authres

from accountsd.core.journal import Grade
from accountsd.core.reading import domains

if TYPE_CHECKING:
    from accountsd.core.book import Book
    from accountsd.core.message import Message
    from accountsd.core.reading.model import Known, Trust

_BY = re.compile(r"\bby\s+\[?([A-Za-z0-9._:-]{1,255})")
# Hosts that stand between the trusted server and the mailbox at the two big providers.
PROVIDER_HOSTS = {
    "google": ("google.com", "gmail.com"),
    "microsoft365": ("outlook.com", "microsoft.com", "office365.com", "exchangelabs.com"),
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """The grade, whether it is the owner, whose domain or address it is, and why in a sentence."""

    grade: Grade
    owner: bool
    client: str | None  # the client whose contact or domain the From address is
    why: str
    lookalike_of: str | None = None  # a client whose domain the sender's imitates

    @property
    def authentic(self) -> str:
        """`authentic` in `read --json`."""
        match self.grade:
            case Grade.PROVEN:
                return "pass"
            case Grade.CONTRADICTED:
                return "fail"
            case _:
                return "none"


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the trusted server said; `passed` None where it said nothing of use."""

    words: str
    passed: bool | None


def grade(message: Message, trust: Trust, book: Book, known: Known) -> Grade:
    """The grade alone, for callers that need no more."""
    return judge(message, trust, book, known).grade


def judge(message: Message, trust: Trust, book: Book, known: Known) -> Judgement:
    """How far the sender of this mail is believed, and on what evidence."""
    owner = message.sender in {address.lower() for address in trust.owner}
    whose = domains.tables(book, known)
    client = whose.client_of(message.sender)
    imitated = None if client or owner else whose.imitated_by(message.sender)
    verdict = _verdict(message, trust, is_owner=owner)
    if imitated:
        why = f"{message.sender} looks like {imitated.domain} but is not"
        return Judgement(Grade.CONTRADICTED, owner, None, why, imitated.client)
    if verdict.passed is False:
        return Judgement(Grade.CONTRADICTED, owner, client, verdict.words)
    if verdict.passed:
        return Judgement(Grade.PROVEN, owner, client, verdict.words)
    if owner and _answers_token(message, trust):
        return Judgement(Grade.PROVEN, owner, client, "it answers with the token Tony gave")
    letter = next((i for i in answered(message) if i in known.letters), None)
    if letter and client and known.letters[letter].client == client:
        return Judgement(
            Grade.IN_THREAD, owner, client, "no verdict, but it answers a letter of ours"
        )
    why = "the sender's server was not checked by ours"
    return Judgement(Grade.CLAIMED, owner, client, why)


def answered(message: Message) -> tuple[str, ...]:
    """The ids that a mail answers, the nearest first."""
    return tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))


def _answers_token(message: Message, trust: Trust) -> bool:
    said = f"{message.subject}\n{message.text[:5000]}"
    return any(token and token in said for token in trust.owner_tokens)


def _verdict(message: Message, trust: Trust, *, is_owner: bool) -> _Verdict:
    """The trusted server's word on the From domain."""
    field = _trusted_results(message, trust)
    if trust.provider == "microsoft365" and is_owner and _internal(message):
        return _Verdict("sent from inside the owner's own tenant", passed=True)
    if field is None:
        return _Verdict("no verdict", passed=None)
    results = _results(field)
    domain = domains.of(message.sender)
    if is_owner and any(_authenticated_as(result, message.sender) for result in results):
        return _Verdict("sent through our server with the owner's own log-in", passed=True)
    said = {result.method: result.result for result in results}
    if said.get("compauth") == "pass" and trust.provider == "microsoft365":
        return _Verdict("compauth=pass", passed=True)
    match said.get("dmarc"):
        case "pass":
            return _Verdict(f"dmarc=pass for {domain}", passed=True)
        case "fail" | "permerror" | "reject" | "quarantine":
            return _Verdict(f"dmarc={said['dmarc']} for {domain}", passed=False)
        case _:
            return _aligned(results, domain)


def _aligned(results: list[_Result], domain: str) -> _Verdict:
    """Where the domain has no DMARC: DKIM or SPF for the very domain of From."""
    failed: str | None = None
    for result in results:
        signed = result.domain
        if not signed or not domains.same_organisation(signed, domain):
            continue
        if result.method in {"dkim", "spf"} and result.result == "pass":
            return _Verdict(f"{result.method}=pass for {signed}", passed=True)
        if result.method == "spf" and result.result == "fail":
            failed = f"spf=fail for {signed}"
    return _Verdict(failed, passed=False) if failed else _Verdict("no verdict", passed=None)


@dataclass(frozen=True, slots=True)
class _Result:
    """One method's result: dkim, pass, the domain it speaks for, and the SMTP log-in if any."""

    method: str
    result: str
    domain: str
    login: str


def _authenticated_as(result: _Result, address: str) -> bool:
    return result.method == "auth" and result.result == "pass" and result.login == address


def _results(field: str) -> list[_Result]:
    try:
        parsed = authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {field}")
    except Exception:  # noqa: BLE001 - the parser raises many types on a server's odd wording
        return []
    found: list[_Result] = []
    for result in parsed.results:
        properties = {f"{p.type}.{p.name}": str(p.value).lower() for p in result.properties}
        domain = (
            properties.get("header.d")
            or properties.get("smtp.mailfrom")
            or properties.get("header.i")
            or properties.get("smtp.helo")
            or ""
        )
        login = properties.get("smtp.auth", "")
        method, word = str(result.method).lower(), str(result.result).lower()
        found.append(_Result(method, word, domain.rpartition("@")[2], login))
    return found


def _trusted_results(message: Message, trust: Trust) -> str | None:
    """The field itself, completed with an id where Microsoft leaves it out."""
    trusted = {name.lower() for name in trust.authserv_ids}
    for name, value in message.trace:
        if name == "received":
            by = _BY.search(value)
            if by and not _ours(by.group(1).lower(), trust):
                return None
        elif name == "authentication-results":
            first = value.partition(";")[0].strip().lower().split(" ")[0]
            if first in trusted:
                return value
            if trust.provider == "microsoft365" and "=" in first:
                return f"microsoft365; {value}"
    return None


def _ours(host: str, trust: Trust) -> bool:
    """A host of the trusted server's organisation, or one inside the house (no dot in its name)."""
    if "." not in host or host.startswith("127.") or ":" in host:
        return True
    near = (
        *trust.authserv_ids,
        domains.of(trust.own_address),
        *PROVIDER_HOSTS.get(trust.provider, ()),
    )
    return any(domains.same_organisation(host, name.lower()) for name in near if "." in name)


def _internal(message: Message) -> bool:
    return any(
        name == "x-ms-exchange-organization-authas" and value.lower() == "internal"
        for name, value in message.trace
    )
