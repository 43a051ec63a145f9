"""OFX of both generations and QIF: what they say, and what they leave to the book."""

from __future__ import annotations

import pytest

from accountsd.errors import StatementError
from tests.shell.bank.counterfoil import entries, statements

SGML = """\
OFXHEADER:100
DATA:OFXSGML

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP
<BANKACCTFROM><BANKID>300000<ACCTID>12345678<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20261101<DTEND>20261106
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261105120000[0:GMT]<TRNAMT>1200.00<FITID>F1<NAME>ACME &amp; CO<MEMO>INV-1001</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261106<TRNAMT>-5,5<FITID>F2<NAME>FEE</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>1194.50<DTASOF>20261106</LEDGERBAL>
<AVAILBAL><BALAMT>9999.00<DTASOF>20261106</AVAILBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""
XML = """\
<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE"?>
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR</CURDEF>
<BANKACCTFROM><ACCTID>DE12500105170648489890</ACCTID></BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20261105</DTPOSTED><TRNAMT>1200.000</TRNAMT><FITID>F1</FITID>
<PAYEE><NAME>Acme</NAME></PAYEE><BANKACCTTO><ACCTID>DE44500105175407324931</ACCTID></BANKACCTTO><MEMO>INV-1001</MEMO></STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""


def test_ofx_1_closes_hardly_a_tag() -> None:
    """The bank's own number, entities in names, a comma for the point, the ledger's balance."""
    assert entries(SGML) == [
        "2026-11-05 - 1200.00 GBP | INV-1001 | ACME & CO | ",
        "2026-11-06 - -5.50 GBP | FEE | FEE | ",
    ]
    (found,) = statements(SGML)
    assert (found.account, found.currency, str(found.through)) == ("12345678", "GBP", "2026-11-06")
    assert found.closing is not None
    assert str(found.closing.amount) == "1194.50"
    assert [m.reference for m in found.movements] == ["F1", "F2"]


def test_ofx_2_is_xml() -> None:
    """Three decimals of naughts, and the payer in a group of his own."""
    assert entries(XML) == ["2026-11-05 - 1200.00 EUR | INV-1001 | Acme | DE44500105175407324931"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (SGML.replace("1200.00", "12OO"), "no amount"),
        (SGML.replace("20261105120000[0:GMT]", "yesterday"), "no day"),
        (SGML[: SGML.index("</BANKTRANLIST>")], "ends before"),
        ("OFXHEADER:100\n<OFX></OFX>", "no account statement"),
    ],
)
def test_a_broken_ofx_is_refused_whole(text: str, why: str) -> None:
    """A file cut off in the middle counts nothing."""
    with pytest.raises(StatementError, match=why):
        statements(text)


@pytest.mark.parametrize(
    ("day", "other", "expected"),
    [
        ("11/5/26", "11/25/2026", "2026-11-05"),  # American, by the second
        ("5/11/26", "25/11/2026", "2026-11-05"),  # European, by the second
        ("11/ 5'26", "11/25'26", "2026-11-05"),  # Quicken pads and writes an apostrophe
        ("05.11.2026", "06.11.2026", "2026-11-05"),
        ("2026-11-05", "2026-11-06", "2026-11-05"),
        ("5/11/26", "6/11/26", "2026-11-05"),  # neither tells: as in the book's country
    ],
)
def test_qif_dates(day: str, other: str, expected: str) -> None:
    """The order of day and month is what the whole file shows."""
    text = f"!Type:Bank\nD{day}\nT1,200.00\nPAcme\nMINV-1001\n^\nD{other}\nT-5\nPFee\n^\n"
    assert entries(text)[0] == f"{expected} - 1200.00 EUR | INV-1001 | Acme | "


def test_qif_of_an_account_with_its_opening_balance() -> None:
    """The account's number, the first record as a balance, splits that are no money of their own."""
    text = (
        "!Account\nNDE12500105170648489890\nTBank\n^\n!Type:Bank\nD05/11/2026\nT100,00\nPOpening Balance\n^\n"
        "D05/11/2026\nT1.200,00\nPAcme\nMINV-1001\nSSales\n$1.000,00\nSVAT\n$200,00\n^\n"
    )
    (found,) = statements(text)
    assert found.account == "DE12500105170648489890"
    assert found.opening is not None
    assert [str(m.amount) for m in found.movements] == ["1200.00"]


@pytest.mark.parametrize("record", ["D32/13/2026\nT1.00\n", "D05/11/2026\nTmuch\n", "T1.00\n"])
def test_a_broken_qif_is_refused_with_its_line(record: str) -> None:
    """A record without a day or an amount."""
    with pytest.raises(StatementError, match="file:2: a record has no"):
        statements(f"!Type:Bank\n{record}^\n")
