"""`init`, `check`, `schema`, `--version`: the book from its first line on."""

from __future__ import annotations

import json

from accountsd import __version__
from tests.shell.cli.counter import CLIENTS, Counter

ANSWERS = (
    *("--name", "Winder Consulting", "--owner", "Jay Winder <jay@winder.example>"),
    *("--address", "accounts@winder.example", "--country", "GB", "--timezone", "Europe/London"),
    *("--currency", "GBP", "--imap", "imap.winder.example", "--smtp", "smtp.winder.example"),
    *("--pay-to", "sort code 00-00-00"),
)


def test_a_right_book_is_summed_up(counter: Counter) -> None:
    """How many clients, invoices and policies, how much in all, and the mode."""
    answer = counter.types("check")
    assert answer.code == 0
    last = answer.out.splitlines()[-1]
    assert last == (
        "The book is right: 2 clients, 3 invoices, 1 policy; GBP 1780.00 in all; mode on."
    )


def test_every_problem_is_told_at_once_with_its_place(counter: Counter) -> None:
    """Two mistakes in one file: exit 1, both with line and column, and how many there are."""
    counter.book(
        CLIENTS.replace('"80.00"', "eighty").replace(
            "kind: company\n  contacts: [{name: Robin", "kind: firm\n  contacts: [{name: Robin"
        )
    )
    answer = counter.types("check")
    assert answer.code == 1
    assert answer.out.rstrip().endswith("2 problems.")
    assert "clients/all.yaml:10:" in answer.out
    assert "clients/all.yaml:13:" in answer.out


def test_check_json_is_the_contracts_document(counter: Counter) -> None:
    """`problems` and `warnings`, each with file, line, column, path, message, hint; nothing else printed."""
    counter.book(CLIENTS.replace('"80.00"', "eighty"))
    answer = counter.types("check", "--json")
    assert answer.code == 1
    document = answer.json()
    assert set(document) == {"problems", "warnings"}
    (problem,) = document["problems"]
    assert set(problem) == {"file", "line", "column", "path", "message", "hint"}
    assert problem["path"] == "acme.invoices[1].amount"
    assert (problem["line"], problem["column"]) == (10, 54)
    counter.book()
    answer = counter.types("check", "--json")
    assert (answer.code, answer.json()["problems"]) == (0, [])


def test_check_rules_reads_the_table_aloud(counter: Counter) -> None:
    """For each kind of mail: what Tony does, and why it is heard before the next."""
    told = counter.types("check", "--rules").out
    assert told.index("\nbank change") < told.index("\ncomplaint") < told.index("\npromise")
    assert told.count("    why here  ") == told.count("    does      ") == 13


def test_a_wrong_letter_of_the_owners_own_is_a_problem_too(counter: Counter) -> None:
    """A template beside the book that names what does not exist is told before it is ever needed."""
    folder = counter.config.parent / "templates" / "en"
    folder.mkdir(parents=True)
    (folder / "overdue.md").write_text("Subject: Hello\n\n{{ no_such_thing }}\n", encoding="utf-8")
    counter.book(CLIENTS.replace('"80.00"', "eighty"))
    answer = counter.types("check", "--json")
    assert answer.code == 1
    amount, slip = answer.json()["problems"]
    assert (amount["file"], slip["file"], slip["line"]) == (
        "clients/all.yaml",
        "templates/en/overdue.md",
        3,
    )
    assert slip["hint"] is None, "what is absent is null"


def test_init_writes_a_book_that_is_right_and_only_rehearses(counter: Counter) -> None:
    """All answers given on the command line: nothing is asked, and `check` finds no problem."""
    folder = counter.folder / "new"
    answer = counter.types("init", str(folder), *ANSWERS)
    assert answer.code == 0
    assert (folder / "config.yaml").exists()
    counter.folder = folder.parent
    checked = counter.types("--config", str(folder / "config.yaml"), "check")
    assert checked.code == 0, checked.out
    assert checked.out.rstrip().endswith("mode rehearsal.")


def test_init_asks_for_what_was_not_said(counter: Counter) -> None:
    """It asks for little; an empty answer takes what is offered."""
    folder = counter.folder / "asked"
    given = "Jay's\nJay Winder <jay@winder.example>\naccounts@winder.example\n" + "\n" * 8
    answer = counter.types("init", str(folder), "--imap", "imap.winder.example",
                           "--smtp", "smtp.winder.example", "--pay-to", "x", given=given)  # fmt: skip
    assert answer.code == 0, answer.err
    assert 'name: "Jay\'s"' in (folder / "config.yaml").read_text(encoding="utf-8")


def test_init_never_overwrites(counter: Counter) -> None:
    """A book that is there stays as it is, to the last byte; also a clients' file alone."""
    before = counter.config.read_bytes()
    assert counter.types("init", str(counter.config.parent), *ANSWERS).code == 64
    assert counter.config.read_bytes() == before
    folder = counter.folder / "half"
    (folder / "clients").mkdir(parents=True)
    mine = folder / "clients" / "clients.yaml"
    mine.write_text("mine", encoding="utf-8")
    answer = counter.types("init", str(folder), *ANSWERS)
    assert mine.read_text(encoding="utf-8") == "mine"
    assert not (folder / "config.yaml").exists(), "all of it, or nothing"
    assert answer.err == f"accountsd: {mine}: there already; `init` never overwrites\n"
    (counter.folder / "file").write_text("in the way", encoding="utf-8")
    answer = counter.types("init", str(counter.folder / "file" / "below"), *ANSWERS)
    assert answer.code == 64
    assert "Traceback" not in answer.err


def test_the_schema_of_both_files_is_json_schema(counter: Counter) -> None:
    """For editors: an object with properties, and a description of each option."""
    for kind in ("config", "clients"):
        schema = counter.types("schema", kind).json()
        assert schema["$schema"].startswith("https://json-schema.org/")
    assert json.dumps(counter.types("schema").json()) == json.dumps(
        counter.types("schema", "config").json()
    )
    assert counter.types("schema", "letters").code == 64


def test_version_and_help_need_neither_book_nor_state(counter: Counter) -> None:
    """They work before anything is installed."""
    counter.config.unlink()
    assert counter.types("--version").out == f"accountsd, version {__version__}\n"
    told = counter.types("--help")
    assert told.code == 0
    for command in ("run", "once", "check", "doctor", "plan", "status", "paid", "approve", "demo"):
        assert f"\n  {command} " in told.out


def test_no_book_at_all_is_a_wrong_book(counter: Counter) -> None:
    """Exit 78 for what needs one, and the file is named."""
    counter.config.unlink()
    answer = counter.types("plan")
    assert answer.code == 78
    assert "config.yaml" in answer.err
