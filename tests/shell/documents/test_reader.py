"""Attachments are opened by a child with limits; what it is given cannot hurt the daemon."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from accountsd.core import message
from accountsd.documents import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def _text(place: str, words: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def _related(target: str, kind: str) -> str:
    link = f'<Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>'


SHEET = (
    f'<worksheet xmlns="{MAIN}"><sheetData>'
    f'<row r="1">{_text("A1", "Invoice")}{_text("B1", "Paid")}</row>'
    f'<row r="2">{_text("A2", "INV-1001")}<c r="B2"><v>1200.5</v></c></row></sheetData></worksheet>'
)
PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": _related("xl/workbook.xml", "officeDocument"),
    "xl/workbook.xml": (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        '<sheets><sheet name="Paid" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": _related("worksheets/sheet1.xml", "worksheet"),
    "xl/worksheets/sheet1.xml": SHEET,
}


@pytest.fixture(scope="module")
def opener() -> Iterator[Reader]:
    """One warm child for all of these."""
    reader = Reader()
    yield reader
    reader.close()


def workbook(**more: str) -> bytes:
    """A workbook of one sheet."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**PARTS, **more}.items():
            archive.writestr(name, text)
    return kept.getvalue()


def test_a_workbook_becomes_a_grid(opener: Reader) -> None:
    """Figures come without the noise of binary fractions."""
    document = opener.read("paid.xlsx", "application/octet-stream", workbook())
    assert document.tables == ((("Invoice", "Paid"), ("INV-1001", "1200.50")),)


def test_a_bomb_in_a_workbook_is_not_unfolded(opener: Reader) -> None:
    """What would fill the memory is told, and the child lives."""
    bomb = workbook(**{"xl/media/image1.bin": "0" * 90_000_000})
    assert opener.read("paid.xlsx", "application/octet-stream", bomb).problem is not None
    assert opener.read("a.csv", "text/csv", b"a;b;c\n1;2;3\n").problem is None


def test_a_child_that_takes_too_long_is_killed() -> None:
    """The mail is flagged; the next attachment is read by a new child."""
    hasty = Reader(wall_seconds=0.0)
    assert hasty.read("a.csv", "text/csv", b"a;b;c\n1;2;3\n").problem is not None
    hasty.close()
    patient = Reader()
    assert patient.read("a.csv", "text/csv", b"a;b;c\n1;2;3\n").problem is None
    patient.close()


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_file_of_fields_in_any_encoding(opener: Reader, coding: str) -> None:
    """The delimiter is found by counting; a mark at the beginning is no part of the first heading."""
    text = "Référence;Date;Montant\nINV-1001;04/11/2026;1 200,00\nINV-1002;04/11/2026;80,00\n"
    table = opener.read("règlement.csv", "text/csv", text.encode(coding)).tables[0]
    assert table[0] == ("Référence", "Date", "Montant")
    assert table[1][0] == "INV-1001"


def test_commas_inside_quotes_cut_nothing(opener: Reader) -> None:
    """Grouped amounts stand in quotes."""
    text = 'Invoice,Date,Paid\nINV-1001,2026-11-04,"1,200.00"\nINV-1002,2026-11-04,80.00\n'
    assert opener.read("a.csv", "text/csv", text.encode()).tables[0][1][2] == "1,200.00"


def test_an_x12_820_is_told_in_plain_words(opener: Reader) -> None:
    """Each open item a row, a credit memo taken off."""
    head = "ISA*00*" + " " * 10 + "*00*" + " " * 10 + "*ZZ*ACME           *ZZ*WINDER         "
    head += "*261104*0602*U*00401*000000001*0*P*>~"
    body = "ST*820*0001~BPR*I*1100*C*ACH*CTX*********20261104~TRN*1*AC-7781~CUR*PR*GBP~"
    body += "RMR*IV*INV1001*PI*1200*1200~RMR*CM*CN7*AJ*100~SE*7*0001~"
    document = opener.read("820.edi", "application/edi-x12", (head + body).encode())
    assert "Payment reference: AC-7781" in document.text
    assert document.tables[0][1:] == (("INV1001", "1200", "", "1200"), ("CN7", "", "", "-100"))


def test_a_remadv_is_told_in_plain_words(opener: Reader) -> None:
    """The released apostrophe of EDIFACT is no end of a segment."""
    text = (
        "UNA:+.? 'UNB+UNOA:1+A+B+261104:0900+1'UNH+1+REMADV:D:96A:UN'BGM+481+AC-7781'"
        "DTM+203:20261104:102'NAD+PR+++O?'Lee Ltd'CUX+2:GBP'DOC+380+INV-1001'MOA+12:1200.00'"
        "UNS+S'MOA+12:1200.00'UNT+9+1'"
    )
    document = opener.read("r.edi", "application/edifact", text.encode())
    assert "Payment date: 2026-11-04" in document.text
    assert "O'Lee Ltd" in document.text
    assert document.tables[0][1] == ("INV-1001", "1200.00", "", "1200.00")


def test_xml_resolves_no_entity(opener: Reader) -> None:
    """A file of ours cannot be fetched into a stranger's advice."""
    text = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b></a>'
    assert "root:" not in opener.read("a.xml", "application/xml", text.encode()).text


def test_what_is_no_document_is_left_closed(opener: Reader) -> None:
    """Calendars and signatures are not opened; a broken PDF is told as such."""
    mail = message.parse(
        b"From: pat@acme.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n"
        b"Content-Type: text/calendar; name=a.ics\n\nBEGIN:VCALENDAR\n--b\n"
        b"Content-Type: application/pdf; name=r.pdf\n\n%PDF-1.4 broken\n--b--\n"
    )
    found = opener.of(mail)
    assert list(found) == [1]
    assert found[1].problem is not None
