"""CSV of any bank: delimiter, charset, preamble, columns by heading in many languages or by content."""

from __future__ import annotations

import pytest

from accountsd.core.columns import CsvColumns, DayOrder
from accountsd.core.statement import contradiction
from accountsd.errors import StatementError
from tests.shell.bank.counterfoil import entries, statements

FILES = {
    "savings bank": (
        '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";'
        '"Beguenstigter/Zahlungspflichtiger";"Kontonummer";"BLZ";"Betrag";"Waehrung";"Info"\n'
        '"DE12";"05.11.26";"06.11.26";"GUTSCHRIFT";"INV-1001";"Acme";"DE44500105175407324931";"C";"1.200,00";"EUR";"Umsatz gebucht"\n',
        "2026-11-05 2026-11-06 1200.00 EUR | INV-1001 | Acme | DE44500105175407324931",
    ),
    "dutch, side in words": (
        "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort;Mededelingen\n"
        "20261105;ACME BV;NL20INGB0001234567;NL69INGB0123456789;OV;Bij;1200,00;Overschrijving;INV-1001\n"
        "20261106;Shop;NL20INGB0001234567;;BA;Af;20,50;Betaal;pas\n",
        "2026-11-05 - 1200.00 EUR | INV-1001 | ACME BV | NL69INGB0123456789\n"
        "2026-11-06 - -20.50 EUR | pas | Shop | ",
    ),
    "french, two columns": (
        "Relevé du compte FR76 3000 6000 0112 3456 7890 189\n\nDate;Libellé;Débit euros;Crédit euros\n"
        '05/11/2026;"VIR ACME INV-1001";;1 200,00\n06/11/2026;"PRLV";12,00;\n',
        "2026-11-05 - 1200.00 EUR | VIR ACME INV-1001 |  | \n2026-11-06 - -12.00 EUR | PRLV |  | ",
    ),
    "spanish": (
        "Fecha operación;Fecha valor;Concepto;Importe;Saldo\n05/11/2026;06/11/2026;INV-1001 ACME;1.200,00;2.200,00\n",
        "2026-11-05 2026-11-06 1200.00 EUR | INV-1001 ACME |  | ",
    ),
    "italian": (
        "Data contabile;Data valuta;Causale;Dare;Avere\n05/11/2026;06/11/2026;INV-1001;;1.200,00\n",
        "2026-11-05 2026-11-06 1200.00 EUR | INV-1001 |  | ",
    ),
    "portuguese": (
        "Data Mov.;Data Valor;Descrição;Débito;Crédito;Saldo\n05-11-2026;05-11-2026;INV-1001;;1200,00;2200,00\n",
        "2026-11-05 2026-11-05 1200.00 EUR | INV-1001 |  | ",
    ),
    "polish": (
        "Data operacji,Data waluty,Nadawca/Odbiorca,Tytuł,Kwota,Waluta\n2026-11-05,2026-11-05,ACME,INV-1001,1200.00,PLN\n",
        "2026-11-05 2026-11-05 1200.00 PLN | INV-1001 | ACME | ",
    ),
    "swedish, valuta is a currency": (
        "Bokföringsdag;Belopp;Avsändare;Rubrik;Valuta\n2026/11/05;1200,00;Acme;INV-1001;SEK\n",
        "2026-11-05 - 1200.00 SEK | INV-1001 | Acme | ",
    ),
    "norwegian": (
        "Dato;Tekst;Inn på konto;Ut fra konto\n05.11.2026;INV-1001;1200,00;\n",
        "2026-11-05 - 1200.00 EUR | INV-1001 |  | ",
    ),
    "finnish": (
        "Kirjauspäivä;Määrä;Saaja/Maksaja;Viesti;Viite\n5.11.2026;1200,00;Acme Oy;Lasku;INV-1001\n",
        "2026-11-05 - 1200.00 EUR | Lasku | Acme Oy | ",
    ),
    "czech": (
        "Datum provedení;Objem;Název protiúčtu;Protiúčet;Zpráva pro příjemce\n05.11.2026;1200,00;Acme;123/0100;INV-1001\n",
        "2026-11-05 - 1200.00 EUR | INV-1001 | Acme | 123/0100",
    ),
    "japanese": (
        "日付,お取引内容,お引出し,お預入れ,残高\n2026/11/05,INV-1001 アクメ,,120000,220000\n",
        "2026-11-05 - 120000.00 EUR | INV-1001 アクメ |  | ",
    ),
    "american": (
        'Date,Description,Amount,Running Bal.\n11/05/2026,"INV-1001 ACME","1,200.00","2,200.00"\n11/25/2026,FEE,"(5.00)","2,195.00"\n',
        "2026-11-05 - 1200.00 EUR | INV-1001 ACME |  | \n2026-11-25 - -5.00 EUR | FEE |  | ",
    ),
    "tabs": (
        "Date\tPayer\tReference\tAmount\n5 Nov 2026\tAcme\tINV-1001\t1200.00\n",
        "2026-11-05 - 1200.00 EUR | INV-1001 | Acme | ",
    ),
    "no headings": (
        "05.11.2026,06.11.2026,INV-1001 Acme,DE44500105175407324931,1200.00,2200.00\n"
        "06.11.2026,06.11.2026,Fee,,-5.00,2195.00\n",
        "2026-11-05 2026-11-06 1200.00 EUR | INV-1001 Acme |  | DE44500105175407324931\n"
        "2026-11-06 2026-11-06 -5.00 EUR | Fee |  | ",
    ),
    "totals and notes below": (
        "sep=;\nDatum;Text;Betrag\n05.11.2026;INV-1001;1.200,00\nSumme;;1.200,00\n;;\nAlle Angaben ohne Gewähr\n",
        "2026-11-05 - 1200.00 EUR | INV-1001 |  | ",
    ),
    "not booked yet": (
        "Date,Status,Description,Amount\n2026-11-05,PENDING,INV-1001,1200.00\n",
        "2026-11-05 - 1200.00 EUR pending | INV-1001 |  | ",
    ),
}


@pytest.mark.parametrize("bank", FILES)
def test_columns_are_found(bank: str) -> None:
    """In each language the day, the amount with its sign, the words, the payer and his account."""
    text, expected = FILES[bank]
    assert "\n".join(entries(text.encode())) == expected


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850"])
def test_any_charset(coding: str) -> None:
    """With a mark or without."""
    text = "Buchungstag;Empfänger;Verwendungszweck;Betrag\n05.11.2026;Müller;für März;1.200,00\n"
    assert entries(text.encode(coding)) == ["2026-11-05 - 1200.00 EUR | für März | Müller | "]


def test_the_running_balance_is_checked_whichever_row_is_first() -> None:
    """Newest first or last; where it does not run through, both figures are named."""
    rows = ["01.11.2026;a;10,00;110,00", "02.11.2026;b;20,00;130,00", "03.11.2026;c;-5,00;125,00"]
    head = "Datum;Text;Betrag;Saldo\n"
    for order in (rows, rows[::-1]):
        (found,) = statements(head + "\n".join(order) + "\n")
        assert found.opening is not None
        assert found.closing is not None
        assert (str(found.opening.amount), str(found.closing.amount)) == ("100.00", "125.00")
        assert contradiction(found) is None
    more = [
        *rows,
        "04.11.2026;d;5,00;130,00",
        "06.11.2026;f;1,00;141,00",
        "07.11.2026;g;1,00;142,00",
    ]
    (missing,) = statements(head + "\n".join(more) + "\n")
    told = contradiction(missing) or ""
    assert "EUR 132.00" in told
    assert "EUR 142.00" in told


def test_several_accounts_and_currencies_are_several_statements() -> None:
    """A file of all accounts."""
    text = (
        "Account,Date,Amount,Currency,Description\nA,2026-11-05,1.00,EUR,x\nB,2026-11-05,2.00,EUR,y\n"
        "A,2026-11-05,3.00,GBP,z\n"
    )
    assert [(one.account, one.currency) for one in statements(text)] == [
        ("A", "EUR"),
        ("B", "EUR"),
        ("A", "GBP"),
    ]


def test_columns_named_once_in_the_book() -> None:
    """A bank whose headings say nothing: the owner's names are believed before anything is guessed."""
    named = CsvColumns(
        bank="odd", booked="When", amount="Sum", text=("What", "More"), name="Who",
        order=DayOrder.MONTH_FIRST, into="GB00WIND",
    )  # fmt: skip
    text = "When,Sum,Who,What,More\n11/05/2026,1200.00,Acme,INV-1001,thanks\n"
    (found,) = statements(text, columns=(named,))
    assert found.account == "GB00WIND"
    assert entries(text, columns=(named,)) == [
        "2026-11-05 - 1200.00 EUR | INV-1001 thanks | Acme | "
    ]
    numbers = CsvColumns(bank="bare", booked="1", came_in="2", went_out="3", text=("4",))
    bare = "05/11/2026,1200.00,,INV-1001\n06/11/2026,,5.00,Fee\n"
    assert entries(bare, columns=(numbers,)) == [
        "2026-11-05 - 1200.00 EUR | INV-1001 |  | ",
        "2026-11-06 - -5.00 EUR | Fee |  | ",
    ]


def test_an_ambiguous_date_follows_the_country_of_the_business() -> None:
    """03/04 is the third of April, but for an American."""
    text = "Date,Description,Amount\n03/04/2026,a,1.00\n"
    assert entries(text)[0].startswith("2026-04-03")
    assert entries(text, month_first=True)[0].startswith("2026-03-04")


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("Datum;Name;Betrag\n20261105;Acme;1200,00\n20261106;A\n", 3, "ends before its amount"),
        ("Date,Text,Amount\n2026-11-05,x,12O0.00\n", 2, "is no amount"),
        ("Date,Text,Amount\n2026-13-05,x,12.00\n", 2, "is no day"),
        ("Date,Text,Amount\n2026-11-05,x,12.345678\n", 2, "decimals"),
        ("hello world\nthis is no table\n", 0, "neither a table nor a statement"),
        ("a,b,c\n1,2,3\n", 1, "no column of days and amounts"),
        ("Date,Text,Amount\n", 0, ""),
        ("", 0, "empty"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int, why: str) -> None:
    """Nothing of the file counts; a table with a heading alone is an empty statement."""
    if not why:
        assert statements(text) == ()
        return
    with pytest.raises(StatementError, match=why) as refused:
        statements(text)
    assert refused.value.line == line


def test_a_running_balance_that_does_not_run_is_kept_to_be_told() -> None:
    """A row is missing or doubled: the balances contradict the movements, and the statement says so."""
    text = (
        "Date,Description,Amount,Balance\n"
        "18/11/2026,ACME,800.50,2100.00\n19/11/2026,X,50.00,9999.00\n"
    )
    (statement,) = statements(text)
    told = contradiction(statement)
    assert told is not None
    assert "2150.00" in told
    assert "9999.00" in told
