"""`doctor` against real servers: what it finds, what it learns, and what it says of our domain."""

from __future__ import annotations

import dns.exception
import dns.resolver
import pytest

from accountsd import outbox
from accountsd.daemon.domain import records
from accountsd.daemon.finding import Verdict
from tests.servers.manners import Manner
from tests.shell.daemon.office import Office

SPF, DMARC = "v=spf1 mx -all", "v=DMARC1; p=reject"


@pytest.fixture(autouse=True)
def _no_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's resolver is nobody's business here: it answers nothing."""

    def silent(name: str, *_: object, **__: object) -> None:
        raise dns.exception.Timeout

    monkeypatch.setattr(dns.resolver, "resolve", silent)


def _found(office: Office) -> tuple[int, str]:
    answer = office.counter.types("doctor", "--json")
    findings = answer.json()["findings"]
    assert all(set(finding) == {"verdict", "what", "unreachable"} for finding in findings)
    return answer.code, "\n".join(f"{f['verdict']}: {f['what']}" for f in findings)


def test_two_good_servers(office: Office) -> None:
    """Both are logged in to, the letter to ourselves comes back, nothing is bad: exit 0."""
    code, told = _found(office)
    assert code == 0, told
    assert "good: IMAP: logged in at localhost:" in told
    assert "good: IMAP: IDLE" in told
    assert "good: SMTP: logged in at localhost:" in told
    assert "good: a letter to ourselves was taken" in told
    assert "good: the letter to ourselves came back after" in told
    with office.counter.store() as store:
        assert outbox.load_traits(store).copy_comes_back


def test_a_host_that_files_sent_itself_is_known_afterwards(office: Office) -> None:
    """The copy lies in Sent and not in the inbox: from now on none is made."""
    office.host.behave(Manner.FILE_SENT)
    office.host.behave(Manner.REWRITE_ID)
    _, told = _found(office)
    assert "good: the server files what we send in Sent by itself" in told
    assert "good: the server replaces Message-IDs; both are remembered" in told


def test_a_wrong_password_is_69(office: Office) -> None:
    """Said of the server that refused it; the password itself is in no line."""
    office.secret("wrong horse")
    code, told = _found(office)
    assert code == 69
    assert "bad: IMAP: the log-in was refused" in told
    assert "wrong horse" not in told


@pytest.mark.parametrize(
    ("answers", "spf", "dmarc"),
    [
        ({"winder.example": (SPF,), "_dmarc.winder.example": (DMARC,)}, "good", "good"),
        ({}, "BAD", "warn"),
        ({"winder.example": (SPF, SPF), "_dmarc.winder.example": (DMARC, DMARC)}, "BAD", "warn"),
        ({"winder.example": ("other text",)}, "BAD", "warn"),
    ],
    ids=["both", "none", "two of each", "other texts"],
)
def test_what_the_world_is_told_about_our_domain(
    answers: dict[str, tuple[str, ...]], spf: str, dmarc: str
) -> None:
    """No SPF record makes junk of our letters, two count as none; a missing DMARC is worth knowing."""
    found = records("accounts@winder.example", lambda name: answers.get(name, ()))
    assert [finding.verdict for finding in found] == [Verdict(spf), Verdict(dmarc)]


def test_a_resolver_that_does_not_answer_is_a_finding() -> None:
    """Never an error: the rest of the examination goes on."""
    assert [f.verdict for f in records("accounts@winder.example")] == [Verdict.WARN, Verdict.WARN]
