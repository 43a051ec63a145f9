"""Whatever bytes a file has, the reader answers with statements or with one refusal, and in time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accountsd.bank import is_certain
from accountsd.errors import StatementError
from tests.shell.bank.counterfoil import statements
from tests.shell.bank.test_camt import entry, message, part
from tests.shell.bank.test_mt940 import one
from tests.shell.bank.test_ofx_and_qif import SGML, XML

SOUND = {
    "camt": message(entry("7.00", part("INV-1001", "Acme"))).encode(),
    "mt940": one("2611051105C50,00NTRF", ":86:166?20INV-1001?32Acme").encode(),
    "ofx1": SGML.encode(),
    "ofx2": XML.encode(),
    "qif": b"!Type:Bank\nD05/11/2026\nT1.00\nPAcme\n^\n",
    "csv": b"Date;Text;Amount\n2026-11-05;INV-1001;7.00\n",
}


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(sorted(SOUND)), st.integers(0, 10_000))
def test_a_damaged_file_is_read_or_refused(noise: bytes, kind: str, place: int) -> None:
    """Bytes cut out, put in or written over anywhere in a file of any format."""
    sound = SOUND[kind]
    at = place % len(sound)
    for damaged in (sound[:at], sound[:at] + noise + sound[at:], sound[:at] + noise):
        refused = refusal(damaged)
        assert refused is None or (refused.why and refused.remedy)


def refusal(content: bytes) -> StatementError | None:
    """Why it was refused; None where it was read."""
    try:
        statements(content)
    except StatementError as refused:
        return refused
    return None


@pytest.mark.parametrize("kind", SOUND)
def test_a_sound_file_is_known_for_what_it_is(kind: str) -> None:
    """A CSV alone may be anything: of the others the bytes themselves are proof."""
    assert statements(SOUND[kind])
    assert is_certain(SOUND[kind]) is (kind != "csv")


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x00" * 5000, b"<", b"<html>", b":20:\n"],
)
def test_what_is_no_statement_is_refused_with_a_remedy(content: bytes) -> None:
    """PDF, ZIP, workbooks, pages: the owner is told which formats there are."""
    with pytest.raises(StatementError):
        statements(content)


@pytest.mark.parametrize(
    "content",
    [
        b":20:A\n:25:B\n" + b":86:" + b"/A" * 200_000,
        b":20:A\n:25:B\n:60F:C261101EUR1,\n:61:2611051105C1,00NTRF\n:86:" + b"?20" * 100_000,
        b":20:A\n" + b":61:" + b"1" * 300_000,
        b"OFXHEADER:100\n<OFX><STMTRS>" + b"<STMTTRN><NAME>" * 50_000,
        b"!Type:Bank\n" + b"P" * 500_000,
        b"a;b;c\n" * 60_000,
        b'"' * 300_000,
        b"{1:" * 100_000,
        b"<Document><Stmt>" + b"<Ntry/>" * 50_000,
    ],
)
def test_nothing_takes_long(content: bytes) -> None:
    """Files built to make a reader walk for ever cost seconds of the processor at most."""
    start = time.process_time()
    refusal(content)
    assert time.process_time() - start < 5
