"""CAMT.052, .053 and .054 of every version: entries, batches, parties, references, balances."""

from __future__ import annotations

import pytest

from accountsd.core.statement import contradiction
from accountsd.errors import StatementError
from tests.shell.bank.counterfoil import entries, statements

OURS = "DE12500105170648489890"
THEIRS = "DE44500105175407324931"


def balance(kind: str, amount: str, day: str, side: str = "CRDT") -> str:
    """A balance."""
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>{amount}</Amt>"
        f"<CdtDbtInd>{side}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
    )


def entry(
    amount: str, *parts: str, side: str = "CRDT", status: str = "<Sts>BOOK</Sts>", more: str = ""
) -> str:
    """A booked entry of 5 November 2026."""
    return (
        f"<Ntry><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>{more}{status}"
        "<BookgDt><Dt>2026-11-05</Dt></BookgDt><ValDt><Dt>2026-11-06</Dt></ValDt>"
        f"<NtryDtls>{''.join(parts)}</NtryDtls></Ntry>"
    )


def part(
    words: str = "", name: str = "", account: str = "", more: str = "", side: str = "Dbtr"
) -> str:
    """The details of a transaction."""
    party = f"<{side}><Nm>{name}</Nm></{side}>" if name else ""
    iban = f"<{side}Acct><Id><IBAN>{account}</IBAN></Id></{side}Acct>" if account else ""
    text = f"<RmtInf><Ustrd>{words}</Ustrd></RmtInf>" if words else ""
    return f"<TxDtls>{more}<RltdPties>{party}{iban}</RltdPties>{text}</TxDtls>"


def message(*inside: str, kind: str = "053", version: str = "02") -> str:
    """The whole document."""
    outer, inner = {
        "052": ("BkToCstmrAcctRpt", "Rpt"),
        "053": ("BkToCstmrStmt", "Stmt"),
        "054": ("BkToCstmrDbtCdtNtfctn", "Ntfctn"),
    }[kind]
    return (
        "<?xml version='1.0' encoding='UTF-8'?>"
        f"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.{kind}.001.{version}'><{outer}>"
        f"<{inner}><Id>S1</Id><CreDtTm>2026-11-05T18:00:00</CreDtTm>"
        f"<Acct><Id><IBAN>{OURS}</IBAN></Id><Ccy>EUR</Ccy></Acct>{''.join(inside)}</{inner}></{outer}></Document>"
    )


@pytest.mark.parametrize("kind", ["052", "053", "054"])
@pytest.mark.parametrize("version", ["01", "02", "04", "06", "08", "13"])
def test_every_kind_and_version_is_read_alike(kind: str, version: str) -> None:
    """Elements are known by their names, not by the namespace of a version."""
    text = message(
        entry("1200.00", part("INV-1001", "Acme GmbH", THEIRS)), kind=kind, version=version
    )
    assert entries(text) == [f"2026-11-05 2026-11-06 1200.00 EUR | INV-1001 | Acme GmbH | {THEIRS}"]


def test_in_another_envelope_and_with_prefixes() -> None:
    """A wrapper of the bank's own, a prefix before every name, several statements in one file."""
    inner = message(entry("7.00", part("a"))).partition("?>")[2]
    text = f"<?xml version='1.0'?><w:Box xmlns:w='urn:box'><w:Meta/>{inner}{inner}</w:Box>"
    assert len(statements(text)) == 2
    prefixed = inner.replace("<", "<c:").replace("<c:/", "</c:").replace("xmlns=", "xmlns:c=")
    assert entries(prefixed) == entries(inner)


def test_newer_versions_wrap_parties_and_status() -> None:
    """From version 8 on: Dbtr/Pty/Nm and Sts/Cd."""
    details = (
        "<TxDtls><RltdPties><Dbtr><Pty><Nm>Acme GmbH</Nm></Pty></Dbtr>"
        "<DbtrAcct><Id><Othr><Id>4711</Id></Othr></Id></DbtrAcct></RltdPties></TxDtls>"
    )
    text = message(entry("7.00", details, status="<Sts><Cd>BOOK</Cd></Sts>"), version="08")
    assert entries(text) == ["2026-11-05 2026-11-06 7.00 EUR |  | Acme GmbH | 4711"]


def test_a_batch_is_split_where_each_part_tells_its_amount() -> None:
    """Two payments booked as one sum: each with its own payer, words and reference."""
    parts = (
        part("INV-1001", "Acme", more="<Amt Ccy='EUR'>329.56</Amt><CdtDbtInd>CRDT</CdtDbtInd>"),
        part(
            "INV-1002",
            "Birch",
            more="<AmtDtls><TxAmt><Amt Ccy='EUR'>100.00</Amt></TxAmt></AmtDtls>",
        ),
    )
    text = message(
        entry(
            "429.56",
            "<Btch><NbOfTxs>2</NbOfTxs></Btch>",
            *parts,
            more="<AcctSvcrRef>R1</AcctSvcrRef>",
        )
    )
    assert entries(text) == [
        "2026-11-05 2026-11-06 329.56 EUR | INV-1001 | Acme | ",
        "2026-11-05 2026-11-06 100.00 EUR | INV-1002 | Birch | ",
    ]
    movements = statements(text)[0].movements
    assert [m.reference for m in movements] == ["R1/1", "R1/2"]
    assert [m.entry for m in movements] == [1, 1]


def test_a_batch_whose_parts_do_not_add_up_stays_one_sum() -> None:
    """Parts without amounts, or with amounts that make another sum, are not believed."""
    for amounts in (("", ""), ("<Amt Ccy='EUR'>1.00</Amt>", "<Amt Ccy='EUR'>2.00</Amt>")):
        parts = [part(f"INV-100{at}", more=more) for at, more in enumerate(amounts)]
        (found,) = statements(message(entry("429.56", *parts)))[0].movements
        assert str(found.amount) == "429.56"


def test_the_other_side_is_the_debtor_of_what_came_in() -> None:
    """And the creditor of what went out; where that is ourselves, the side opposite."""
    both = part("x", "Acme", THEIRS).replace(
        "</RltdPties>",
        f"<Cdtr><Nm>Winder</Nm></Cdtr><CdtrAcct><Id><IBAN>{OURS}</IBAN></Id></CdtrAcct></RltdPties>",
    )
    assert entries(message(entry("7.00", both)))[0].endswith(f"| Acme | {THEIRS}")
    landlord = part("Rent", "Landlord", THEIRS, side="Cdtr")
    assert entries(message(entry("7.00", landlord, side="DBIT"))) == [
        f"2026-11-05 2026-11-06 -7.00 EUR | Rent | Landlord | {THEIRS}"
    ]
    ours = part("Return", "Winder", OURS).replace(
        "</RltdPties>", "<Cdtr><Nm>Landlord</Nm></Cdtr></RltdPties>"
    )
    assert entries(message(entry("7.00", ours)))[0].endswith("| Landlord | ")


def test_the_ultimate_debtor_speaks_where_no_debtor_does() -> None:
    """Payment services name only him."""
    details = "<TxDtls><RltdPties><UltmtDbtr><Nm>Acme</Nm></UltmtDbtr></RltdPties></TxDtls>"
    assert entries(message(entry("7.00", details)))[0].endswith("|  | Acme | ")


def test_a_reversal_keeps_the_direction_that_the_bank_states() -> None:
    """A credit taken back goes out; its parties are those of the payment it takes back."""
    text = message(
        entry("7.00", part("Return", "Acme", THEIRS), side="DBIT", more="<RvslInd>true</RvslInd>")
    )
    assert entries(text) == [f"2026-11-05 2026-11-06 -7.00 EUR reversal | Return | Acme | {THEIRS}"]


def test_references_with_and_without_words() -> None:
    """Creditor references, document numbers and the end-to-end id, for the look-up of our numbers."""
    details = (
        "<TxDtls><Refs><EndToEndId>E-1</EndToEndId></Refs><RmtInf><Strd>"
        "<RfrdDocInf><Nb>INV-1001</Nb></RfrdDocInf><CdtrRefInf><Ref>RF06INV1001</Ref></CdtrRefInf>"
        "<AddtlRmtInf>thanks</AddtlRmtInf></Strd></RmtInf></TxDtls>"
    )
    (found,) = statements(message(entry("7.00", details)))[0].movements
    assert found.references == ("RF06INV1001", "INV-1001", "thanks")
    assert (found.text, found.end_to_end) == ("RF06INV1001 INV-1001 thanks", "E-1")
    nothing = details.replace("E-1", "NOTPROVIDED")
    assert statements(message(entry("7.00", nothing)))[0].movements[0].end_to_end == ""


def test_the_banks_own_words_are_the_last_resort() -> None:
    """An entry without details has only AddtlNtryInf."""
    text = message(entry("7.00", side="DBIT")).replace(
        "</NtryDtls>", "</NtryDtls><AddtlNtryInf>Fee</AddtlNtryInf>"
    )
    assert entries(text) == ["2026-11-05 2026-11-06 -7.00 EUR | Fee |  | "]


def test_what_is_pending_is_told_and_what_is_for_information_is_not() -> None:
    """PDNG is no money yet; INFO never is."""
    text = message(
        entry("7.00", part("a"), status="<Sts>PDNG</Sts>"),
        entry("8.00", part("b"), status="<Sts><Cd>INFO</Cd></Sts>"),
        kind="052",
    )
    assert entries(text) == ["2026-11-05 2026-11-06 7.00 EUR pending | a |  | "]


def test_charges_that_a_bank_kept_are_told() -> None:
    """Of 1,205.00 sent, 5.00 stayed with a bank."""
    details = part("INV-1001", more="<Chrgs><Rcrd><Amt Ccy='EUR'>5.00</Amt></Rcrd></Chrgs>")
    (found,) = statements(message(entry("1200.00", details)))[0].movements
    assert str(found.charges) == "5.00"


def test_balances_are_checked_and_both_are_named() -> None:
    """1,000.00 and 7.00 make 1,007.00; a closing balance of 1,010.00 is contradicted."""
    opening = balance("OPBD", "1000.00", "2026-11-05")
    right = message(opening, entry("7.00"), balance("CLBD", "1007.00", "2026-11-05"))
    assert contradiction(statements(right)[0]) is None
    wrong = message(opening, entry("7.00"), balance("CLBD", "1010.00", "2026-11-05"))
    told = contradiction(statements(wrong)[0]) or ""
    assert "EUR 1007.00" in told
    assert "EUR 1010.00" in told
    below = message(
        balance("PRCD", "5.00", "2026-11-04", "DBIT"),
        entry("7.00"),
        balance("CLBD", "2.00", "2026-11-05"),
    )
    assert contradiction(statements(below)[0]) is None


def test_days_may_have_a_time() -> None:
    """DtTm with its zone; an entry without a booking day has its value day."""
    text = message(entry("7.00")).replace(
        "<BookgDt><Dt>2026-11-05</Dt>", "<BookgDt><DtTm>2026-11-05T09:30:00+01:00</DtTm>"
    )
    assert entries(text)[0].startswith("2026-11-05 2026-11-06 7.00")
    assert entries(text.replace("BookgDt", "Other"))[0].startswith("2026-11-06 2026-11-06 7.00")


def test_utf_16_and_latin_1_as_the_declaration_says() -> None:
    """XML says its charset itself."""
    text = message(entry("7.00", part("Bäcker", "Müller")))
    for coding in ("utf-16", "iso-8859-1", "utf-8"):
        content = text.replace("UTF-8", coding).encode(coding)
        assert entries(content)[0].endswith("| Bäcker | Müller | "), coding


BOMB = (
    "<?xml version='1.0'?><!DOCTYPE Document [<!ENTITY a 'aaaaaaaaaa'>"
    "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><Document><Stmt>&b;</Stmt></Document>"
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (BOMB, "declares a document type"),
        ("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><Document/>", "declares a document type"),
        (message(entry("7.00"))[:-40], "the XML is broken"),
        ("<Document><pain.001/></Document>", "no account statement"),
        (message(entry("7,0O")), "is no amount"),
        (message(entry("7.00", side="")), "does not tell whether money came or went"),
        (message(entry("7.00").replace("Ccy='EUR'", "Ccy='XXXX'")), "is no amount"),
        (message("<Ntry><CdtDbtInd>CRDT</CdtDbtInd></Ntry>"), "has no amount"),
    ],
)
def test_hostile_and_broken_files_are_refused_whole(text: str, why: str) -> None:
    """No entity is expanded, nothing is fetched, and no entry of a broken file counts."""
    with pytest.raises(StatementError, match=why):
        statements(text)


def test_a_thousand_levels_deep_costs_one_refused_file() -> None:
    """Nesting without end is refused like any broken file."""
    with pytest.raises(StatementError):
        statements("<Document>" + "<a>" * 5000 + "</a>" * 5000 + "</Document>")
