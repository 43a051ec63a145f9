"""`accountsd bank` and `accountsd allocate`: what the owner types about money, and what he is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.shell.cli.counter import Answer, Counter

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "Date,Description,Name,Amount,Balance\n"
ACME = "2026-11-20,INV-1001 thanks,ACME LTD,1200.00,2200.00\n"
SMITH = "2026-11-20,hello,J SMITH,33.00,2233.00\n"
BIRCH = "2026-11-21,,BIRCH AND DAUGHTERS,400.00,2633.00\n"


def dropped(counter: Counter, *rows: str, name: str = "november.csv") -> Path:
    """The bank's CSV on the owner's desk."""
    path = counter.folder / name
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return path


def documents(answer: Answer) -> list[dict[str, Any]]:
    """One JSON document a line."""
    return [json.loads(line) for line in answer.out.splitlines()]


def balance(counter: Counter, number: str) -> str:
    """What is open of an invoice."""
    found = counter.types("status", "--all", "--json").json()["invoices"]
    return str(next(one["balance"] for one in found if one["number"] == number))


def test_a_statement_settles_what_it_names(counter: Counter) -> None:
    """Each receipt is told with what became of it, and the day up to which money is known."""
    told = counter.types("bank", str(dropped(counter, ACME, SMITH)))
    assert told.code == 0
    assert "INV-1001 GBP 1200.00 (INV-1001 is named, and it is the exact balance)" in told.out
    assert "J SMITH: nobody's that the book knows" in told.out
    assert "2 new, 0 known already." in told.out
    assert "Payments are known up to 2026-11-20." in told.out
    assert balance(counter, "INV-1001") == "0.00"


def test_the_same_file_again_adds_nothing(counter: Counter) -> None:
    """Neither does an overlapping one."""
    counter.types("bank", str(dropped(counter, ACME, SMITH)))
    again = counter.types("bank", str(dropped(counter, ACME, SMITH)))
    assert "0 new, 2 known already." in again.out
    more = counter.types("bank", str(dropped(counter, SMITH, BIRCH, name="next.csv")))
    assert "1 new, 1 known already." in more.out


def test_a_dry_run_records_nothing(counter: Counter) -> None:
    """Neither receipts nor a state."""
    path = dropped(counter, ACME)
    assert "INV-1001 GBP 1200.00" in counter.types("bank", "--dry-run", str(path)).out
    assert balance(counter, "INV-1001") == "1200.00"


def test_a_dry_run_needs_no_book(counter: Counter) -> None:
    """A file can be looked at on any machine: its entries, and no matching."""
    path = dropped(counter, ACME)
    counter.config.unlink()
    told = counter.types("bank", "--dry-run", "--json", str(path))
    assert told.code == 0
    (document,) = documents(told)
    (entry,) = document["statements"][0]["entries"]
    assert (entry["amount"], entry["booked"], entry["text"]) == (
        "1200.00",
        "2026-11-20",
        "INV-1001 thanks",
    )
    assert document["receipts"] == []


def test_json_has_every_entry_and_what_became_of_it(counter: Counter) -> None:
    """One document a file, one a line: money as text, absent as null."""
    files = [dropped(counter, ACME), dropped(counter, BIRCH, name="next.csv")]
    first, second = documents(counter.types("bank", "--json", *map(str, files)))
    assert first["format"] == "csv"
    assert first["statements"][0]["opening"] == {"day": "2026-11-20", "amount": "1000.00"}
    assert first["receipts"] == [
        {
            "amount": "1200.00",
            "currency": "GBP",
            "date": "2026-11-20",
            "payer": "ACME LTD",
            "outcome": "certain",
            "clients": ["acme"],
            "allocated": [{"invoice": "INV-1001", "amount": "1200.00"}],
            "why": "INV-1001 is named, and it is the exact balance",
            "ask": None,
            "lying": None,
        }
    ]
    assert second["receipts"][0]["outcome"] == "on account"


def test_a_broken_file_is_refused_with_its_line_and_the_others_are_read(counter: Counter) -> None:
    """Exit 1, the file and line on stderr, and nothing of it counts."""
    bad = dropped(counter, ACME, "2026-11-21,x,y,12O0.00,1\n", name="bad.csv")
    good = dropped(counter, BIRCH, name="good.csv")
    told = counter.types("bank", str(bad), str(good))
    assert told.code == 1
    assert f"{bad}:3: “12O0.00” is no amount" in told.err
    assert "Nothing of it counts." in told.err
    assert balance(counter, "INV-1001") == "1200.00"
    assert "1 new, 0 known already." in told.out
    (document, _) = documents(counter.types("bank", "--json", str(bad), str(good)))
    assert document["error"]["line"] == 3


def test_balances_that_do_not_add_up_are_a_warning(counter: Counter) -> None:
    """A row is missing from the middle: both figures are named, and the owner is asked once."""
    rows = [f"2026-11-{d:02},x,J SMITH,1.00,{100 + d}.00\n" for d in (1, 2, 3, 4, 6)]
    told = counter.types("bank", str(dropped(counter, *rows)))
    assert told.code == 0
    assert "warning: " in told.err
    assert "GBP 105.00, but the closing balance is GBP 106.00" in told.err


def test_a_short_payment_is_asked_about_and_allocated_by_a_word(counter: Counter) -> None:
    """The question's own words answer it; the rest stays open."""
    short = "2026-11-20,INV-1001,ACME LTD,1000.00,2000.00\n"
    counter.types("bank", str(dropped(counter, short)))
    (ask,) = counter.types("status", "--json").json()["asks"]
    assert "GBP 200.00 short" in ask["what"]
    told = counter.types("allocate", ask["id"], "INV-1001=1000.00")
    assert told.out == "INV-1001: GBP 1000.00; GBP 200.00 stays open.\n"
    assert balance(counter, "INV-1001") == "200.00"
    assert counter.types("status", "--json").json()["asks"] == []


def test_resolve_leaves_it_on_account(counter: Counter) -> None:
    """The question is closed, the credit stays."""
    counter.types("bank", str(dropped(counter, "2026-11-20,INV-1001,ACME LTD,1000.00,2000.00\n")))
    (ask,) = counter.types("status", "--json").json()["asks"]
    assert counter.types("resolve", ask["id"]).code == 0
    status = counter.types("status", "--json").json()
    assert status["asks"] == []
    assert balance(counter, "INV-1001") == "1200.00"
    assert next(c["balance"] for c in status["clients"] if c["id"] == "acme") == "280.00"


def test_nobodys_money_is_given_to_a_client(counter: Counter) -> None:
    """500.00 from J Smith may be INV-2001; the owner says it is Birch's, on account."""
    counter.types("bank", str(dropped(counter, "2026-11-20,hello,J SMITH,500.00,1500.00\n")))
    (ask,) = counter.types("status", "--json").json()["asks"]
    told = counter.types("allocate", ask["id"], "--client", "birch")
    assert told.out == "GBP 500.00 is on the account of Birch & Daughters.\n"


def test_what_lies_is_listed_and_can_be_allocated_at_any_time(counter: Counter) -> None:
    """Nobody asked about J Smith's 33.00; alone `allocate` names it, and the owner says whose it is."""
    counter.types("bank", str(dropped(counter, ACME, SMITH)))
    (head, row) = counter.types("allocate").out.splitlines()
    assert head.split() == ["receipt", "came", "left", "client", "payer", "words"]
    name = row.split()[0]
    assert row.split()[1:] == ["2026-11-20", "GBP", "33.00", "-", "J", "SMITH", "hello"]
    told = counter.types("allocate", name, "INV-1002=33.00")
    assert told.out == "INV-1002: GBP 33.00; GBP 47.00 stays open.\n"
    assert len(counter.types("allocate").out.splitlines()) == 1


def test_words_that_do_not_fit_are_refused(counter: Counter) -> None:
    """Exit 64 and what would fit; nothing is recorded."""
    counter.types("bank", str(dropped(counter, "2026-11-20,INV-1001,ACME LTD,1000.00,2000.00\n")))
    (ask,) = counter.types("status", "--json").json()["asks"]
    for words in (
        ("nonsense", "INV-1001"),
        (ask["id"],),
        (ask["id"], "acme"),
        (ask["id"], "INV-1001=much"),
        (ask["id"], "INV-1001=1000.01"),
        (ask["id"], "INV-1001", "--client", "acme"),
        (ask["id"], "--returned"),
    ):
        assert counter.types("allocate", *words).code == 64, words
    assert balance(counter, "INV-1001") == "1200.00"


def test_paid_after_the_bank_is_the_same_money(counter: Counter) -> None:
    """Asked about 1,200.00 without a number he types `paid`: counted once, the question is closed."""
    counter.types("bank", str(dropped(counter, "2026-11-20,hello,ACME LTD,1200.00,2200.00\n")))
    assert len(counter.types("status", "--json").json()["asks"]) == 1
    told = counter.types("paid", "INV-1001", "--on", "2026-11-19")
    assert "it is that money, counted once" in told.out
    status = counter.types("status", "--json").json()
    assert status["asks"] == []
    assert next(c["balance"] for c in status["clients"] if c["id"] == "acme") == "80.00"


def test_the_books_columns_are_believed(counter: Counter) -> None:
    """A bank whose headings say nothing is named once under bank: csv:."""
    path = counter.folder / "odd.csv"
    path.write_text("When,Sum,What\n20/11/2026,1200.00,INV-1001\n", encoding="utf-8")
    assert counter.types("bank", str(path)).code == 1
    config = counter.config.read_text(encoding="utf-8")
    counter.config.write_text(
        config + "bank: {csv: {odd: {date: When, amount: Sum, text: What}}}\n", encoding="utf-8"
    )
    assert "INV-1001 GBP 1200.00" in counter.types("bank", str(path)).out
