"""MT940 and MT942 as banks write them: every entry with amount, sign, days, words, name and account."""

from __future__ import annotations

import pytest

from accountsd.core.statement import contradiction
from accountsd.errors import StatementError
from tests.shell.bank.counterfoil import entries, statements

HEAD = ":20:START\n:25:20041010/1234567890\n:28C:27/1\n:60F:C261101EUR1000,00\n"
FOOT = ":62F:C261105EUR{closing}\n-\n"


def one(field61: str, *below: str, closing: str = "1000,00") -> str:
    """A statement with a single booking."""
    return HEAD + ":61:" + field61 + "\n" + "\n".join(below) + "\n" + FOOT.format(closing=closing)


@pytest.mark.parametrize(
    ("field61", "expected"),
    [
        ("2611051105C1200,50NTRFNONREF", "2026-11-05 2026-11-05 1200.50 EUR"),
        ("261105C1200,NTRFNONREF//BANK1", "2026-11-05 2026-11-05 1200.00 EUR"),
        ("2611051104D0,99NMSCREF", "2026-11-04 2026-11-05 -0.99 EUR"),
        ("2611051105CR1200,50N062NONREF", "2026-11-05 2026-11-05 1200.50 EUR"),
        ("2611051105DR12,50N062NONREF", "2026-11-05 2026-11-05 -12.50 EUR"),
        ("2611051105RC12,50N062NONREF", "2026-11-05 2026-11-05 -12.50 EUR reversal"),
        ("2611051105RDR12,50N062NONREF", "2026-11-05 2026-11-05 12.50 EUR reversal"),
        ("261105C000000000300,00N541NONREF", "2026-11-05 2026-11-05 300.00 EUR"),
        ("2611051105C 30,00NTRF", "2026-11-05 2026-11-05 30.00 EUR"),
        ("2611051105C30.25NTRF", "2026-11-05 2026-11-05 30.25 EUR"),
        ("2611051105EC30,25NTRF", "2026-11-05 2026-11-05 30.25 EUR pending"),
        ("2701021230C30,25NTRF", "2026-12-30 2027-01-02 30.25 EUR"),
        ("2612310102C30,25NTRF", "2027-01-02 2026-12-31 30.25 EUR"),
        ("2611051105C30,25S051", "2026-11-05 2026-11-05 30.25 EUR"),
        ("2611051105C30,25", "2026-11-05 2026-11-05 30.25 EUR"),
    ],
)
def test_a_booking_has_its_days_sign_and_amount(field61: str, expected: str) -> None:
    """Value and entry day (over the turn of the year too), funds codes, reversals, points for commas."""
    assert entries(one(field61)) == [f"{expected} |  |  | "]


def test_a_line_broken_before_its_amount_is_put_together() -> None:
    """Some savings banks break :61: there, and the colon of :86: off from its number."""
    text = one("2611051105CR\n30,00N062NONREF", ":", "86:166?00GUTSCHRIFT?20SVWZ+Test")
    assert entries(text) == ["2026-11-05 2026-11-05 30.00 EUR | Test |  | "]


def test_german_subfields() -> None:
    """?20 to ?29 and ?60 to ?63 are the words, cut at 27 signs; SVWZ is what the payer wrote."""
    text = one(
        "2611051105C1200,00N062NONREF",
        ":86:166?00SEPA-UEBERWEISUNG?109200?20EREF+ACME-4711?21KREF+NONREF?22SVWZ+Rechnung INV-1001 v",
        "om?235.11. Danke",
        "?30COBADEFFXXX?31DE44500105175407324931?32Acme Handelsgesellschaft mb?33H & Co?34000?60 Gruss",
    )
    (found,) = statements(text)[0].movements
    assert found.text == "Rechnung INV-1001 vom 5.11. Danke Gruss"
    assert found.name == "Acme Handelsgesellschaft mbH & Co"
    assert found.account == "DE44500105175407324931"
    assert found.end_to_end == "ACME-4711"


def test_labels_repeated_in_another_spelling_are_no_words_of_the_payer() -> None:
    """SVWZ+ and behind its words once more EREF: and IBAN:."""
    text = one(
        "2611051105DR30,00NDDTKREF+",
        ":86:105?00Lastschrift?20EREF+DD-1?21SVWZ+Mitgliedsbeitrag ?22Mein Verein EREF: D?23D-1 MREF: 27"
        "?24 IBAN: DE692801?30GENODEF1?31DE69280123450012345670?32Mein Verein e.V.",
    )
    (found,) = statements(text)[0].movements
    assert (found.text, found.end_to_end) == ("Mitgliedsbeitrag Mein Verein", "DD-1")
    assert found.references == ()


def test_home_banking_writes_two_signs_for_the_end_of_a_line() -> None:
    """@@ between the fields, and the end of the message stuck to the last of them."""
    text = one("2611051105C50,00NTRF", ":86:INV-1001", closing="1050,00").removesuffix("\n-\n")
    (found,) = statements(("\n" + text + "-").replace("\n", "@@"))
    assert [m.text for m in found.movements] == ["INV-1001"]
    assert contradiction(found) is None


@pytest.mark.parametrize("sign", ["~", "^", "<", ">"])
def test_other_signs_between_subfields(sign: str) -> None:
    """Poland writes ~, ^ or <, the account in two parts or as an IBAN; Triodos writes >."""
    fields = (
        "020",
        "00152",
        "20FAKTURA INV-10",
        "2101",
        "3010205561",
        "319000361245650140",
        "32ACME SP. Z O. O.",
        "33",
        "63",
    )
    text = one("2611051105C50,00N152NONREF//BR1", ":86:" + sign.join(fields))
    assert entries(text) == [
        "2026-11-05 2026-11-05 50.00 EUR | FAKTURA INV-10 01 | ACME SP. Z O. O. | 102055619000361245650140"
    ]
    iban = (*fields, "38PL50102055619000361245650240")
    assert entries(one("2611051105C50,00N152", ":86:" + sign.join(iban)))[0].endswith(
        "| PL50102055619000361245650240"
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/Acme B.V./REMI/INV-1001/EREF/E1",
            ),
            "INV-1001 | Acme B.V. | NL91ABNA0417164300",
        ),
        (
            (
                ":86:/EREF/E1//CNTP/NL92RABO0123456789/RABONL2U/ACME BV/UTRECHT//REMI/USTD//INV-1001 dank/",
            ),
            "INV-1001 dank | ACME BV | NL92RABO0123456789",
        ),
        (
            (
                ":86:/EREF/E1//CNTP/NL92RABO0123456789/RABONL2U/ACME BV///REMI/STRD/CUR/RF06INV1001/",
            ),
            "RF06INV1001 | ACME BV | NL92RABO0123456789",
        ),
        (
            (
                "NL75INGB0001234567",
                ":86:/ORDP//NAME/Acme B.V./ADDR/Dam 1/REMI/INV-1001/ISDT/2026-11-05",
            ),
            "INV-1001 | Acme B.V. | NL75INGB0001234567",
        ),
        (
            (":86:/ORDP//NAME/Acme Ltd/BENM//NAME/Winder Consulting/REMI/INV-1001",),
            "INV-1001 | Acme Ltd | ",
        ),
    ],
)
def test_swift_code_words(lines: tuple[str, ...], expected: str) -> None:
    """/REMI/ is what it is for, /NAME/ and /CNTP/ who it is; of two parties the one that ordered it."""
    (found,) = entries(one("2611051105C50,00NTRFNONREF", *lines))
    assert found == f"2026-11-05 2026-11-05 50.00 EUR | {expected}"


def test_of_what_went_out_the_other_side_is_who_benefits() -> None:
    """A debit with both parties told."""
    text = one(
        "2611051105D50,00NTRF", ":86:/ORDP//NAME/Winder Consulting/BENM//NAME/Landlord/REMI/Rent"
    )
    assert entries(text) == ["2026-11-05 2026-11-05 -50.00 EUR | Rent | Landlord | "]


def test_code_words_cut_at_the_end_of_a_line() -> None:
    """A line is full at 65 signs and goes on in the next, inside a code word or a number."""
    text = one(
        "2611051105C426,27N654NONREF",
        ":86:/TRTP/SEPA OVERBOEKING/IBAN/NL70TRIO0123456789/BIC/TRIONL2U/NAME/",
        "TEST MT940 NAME CLIENT/REMI/FACTUURNUMMER 12345678 EN 1234/EREF/2",
        "0240119225235TRIONL2U",
    )
    (found,) = statements(text)[0].movements
    assert (found.text, found.name) == ("FACTUURNUMMER 12345678 EN 1234", "TEST MT940 NAME CLIENT")
    assert found.end_to_end == "20240119225235TRIONL2U"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "SEPA OVERBOEKING                 IBAN: FR1420041010050500013M02606",
                "   BIC: GNPAFRPP                    NAAM: ENERGIE NATURA BENELUX",
                "OMSCHRIJVING: 1/2 FACTUUR 2026-77 KENMERK: NOTPROVIDED",
            ),
            "1/2 FACTUUR 2026-77 | ENERGIE NATURA BENELUX | FR1420041010050500013M02606",
        ),
        (("GIRO   6890316 ENERGIE NATURA", "INV-1001"), "INV-1001 | ENERGIE NATURA | 6890316"),
        (
            ("NL47INGB9999999999 acme bv", "INV-1001 betaling"),
            "INV-1001 betaling | acme bv | NL47INGB9999999999",
        ),
        (
            ("911 PRZELEW;z rach.: 85114010940000123456001001;od: ACME;tyt.: INV-1001",),
            "INV-1001 | ACME | 85114010940000123456001001",
        ),
        (("-CHQ73401   TX BRN-CLG-CHQ PAID",), "-CHQ73401 TX BRN-CLG-CHQ PAID |  | "),
        (
            ("Miete EREF: N0003 SVWZ: INV-1001 IBAN: DE89370400440532013000",),
            "INV-1001 |  | DE89370400440532013000",
        ),
    ],
)
def test_words_without_subfields(lines: tuple[str, ...], expected: str) -> None:
    """Labels, an account and a name in front, or plain text."""
    (found,) = entries(one("2611051105C50,00NTRF", ":86:" + "\n".join(lines)))
    assert found == f"2026-11-05 2026-11-05 50.00 EUR | {expected}"


def test_fields_ns_of_private_banks() -> None:
    """Two figures before each line; those of the account itself are no booking's."""
    text = (
        ":20:START\n:25:1222333444\n:28:1/1\n:NS:22Test GmbH\n23Konto\n:60F:C261101EUR0,00\n"
        ":61:2611051105CR50,00S05168790452\n:NS:01INV-1001\n02 von Acme\n15Acme GmbH\n17Buchung\n"
        ":62F:C261105EUR50,00\n"
    )
    assert entries(text) == ["2026-11-05 2026-11-05 50.00 EUR | INV-1001 von Acme | Acme GmbH | "]


def test_several_statements_in_swifts_envelope() -> None:
    """{1:…}{4: blocks with CRLF and an :86: behind the balance, which is about no booking."""
    body = one("2611051105C50,00NTRF", ":86:INV-1001", closing="1050,00").removesuffix("-\n")
    tail = ":64:C261105EUR1050,00\n:86:/SUM/1/1/0/50,00/\n"
    text = "".join(
        "{1:F01INGBNL2AXXXX00001}{2:I940INGBNL2AXXXN}{4:\n" + body + tail + "-}" for _ in range(2)
    )
    found = statements(text.replace("\n", "\r\n").encode())
    assert [len(one.movements) for one in found] == [1, 1]
    assert [contradiction(one) for one in found] == [None, None]
    assert found[0].movements[0].text == "INV-1001"


def test_account_currency_and_number_stand_in_the_head() -> None:
    """A currency behind the IBAN belongs to the statement, not to the account."""
    text = HEAD.replace("20041010/1234567890", "NL20INGB0001234567EUR") + FOOT.format(
        closing="1000,00"
    )
    (found,) = statements(text, currency="GBP")
    assert (found.account, found.currency, found.number) == ("NL20INGB0001234567", "EUR", "27/1")


def test_an_interim_report_vouches_for_the_day_before() -> None:
    """MT942 has a moment instead of a closing balance: that day is not over."""
    text = (
        ":20:R\n:25:DE44500105175407324931\n:28C:1\n:34F:EURC0,\n:13D:2611051030+0100\n"
        ":61:2611051105C50,00NTRF\n:86:INV-1001\n:61:2611041104C7,00NTRF\n:90C:2EUR57,\n"
    )
    (found,) = statements(text)
    assert (found.interim, found.currency, str(found.through)) == (True, "EUR", "2026-11-04")


def test_charsets_that_no_file_names() -> None:
    """UTF-8, Windows-1252, DOS and Polish Windows: the name comes out as it is written."""
    for coding, name in (
        ("utf-8", "Bäcker Müller"),
        ("cp1252", "Bäcker Müller"),
        ("cp850", "Bäcker Müller"),
        ("utf-8-sig", "Łódź Węgiel"),
    ):
        text = one("2611051105C50,00NTRF", f":86:166?20INV-1001?32{name}")
        assert statements(text.encode(coding))[0].movements[0].name == name, coding
    polish = one("2611051105C50,00NTRF", ":86:020~20INV-1001~32Łódź Węgiel").replace(
        "20041010/1234567890", "/PL44102055610000380209739045"
    )
    assert statements(polish.encode("cp1250"))[0].movements[0].name == "Łódź Węgiel"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (one("26AB05C50,00NTRF"), 5),
        (one("261305C50,00NTRF"), 5),
        (one("261105X50,00NTRF"), 5),
        (one("261105C50,001NTRF"), 5),
        (HEAD.replace("C261101EUR1000,00", "C261101EUR"), 4),
        (HEAD + ":62F:C26110XEUR1,00\n", 5),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int) -> None:
    """No day, no amount, no sign: the whole file is refused, and says where and what to do."""
    with pytest.raises(StatementError) as refused:
        statements(text)
    assert refused.value.line == line
    assert str(refused.value).startswith(f"file:{line}: ")
    assert "download" in refused.value.remedy
