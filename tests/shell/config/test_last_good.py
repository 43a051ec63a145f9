"""Promise 10: a wrong edit stops only whom it concerns; what lessens a claim is believed at once."""

from datetime import date

from accountsd.core.book import Payment
from accountsd.core.money import Money
from tests.shell.config.shelf import ACME, BOLT, RIGHT, Shelf, acme, invoice


def test_a_wrong_client_file_leaves_that_client_as_it_was(shelf: Shelf) -> None:
    """A raised amount with a slip beside it is not believed; the client is known, and marked."""
    shelf.write("clients/bolt.yaml", BOLT)
    shelf.load()
    shelf.edit("clients/acme.yaml", '"1200.00"', '"9999.00", poo: PO-1')
    loaded = shelf.load()
    assert invoice(loaded).amount == Money.of("1200.00", "GBP")
    assert loaded.book is not None
    assert list(loaded.book.broken) == ["acme"]
    assert loaded.book.broken["acme"].startswith("clients/acme.yaml:6:")
    assert "bolt" in loaded.book.clients


def test_a_wrong_file_does_not_replace_the_last_good_text(shelf: Shelf) -> None:
    """What is kept for the next start is the text that was right."""
    shelf.load()
    shelf.edit("clients/acme.yaml", "kind: company", "kind: firm")
    loaded = shelf.load()
    assert loaded.last_good["clients/acme.yaml"] == ACME
    assert loaded.good_files() == {"config.yaml": RIGHT}
    shelf.edit("clients/acme.yaml", "kind: firm", "kind: consumer")
    assert "kind: consumer" in shelf.load().last_good["clients/acme.yaml"]


def test_without_a_last_good_text_the_client_is_left_out_and_named(shelf: Shelf) -> None:
    """A first book with one wrong client works for the others."""
    shelf.write("clients/bolt.yaml", BOLT.replace("company", "firm"))
    loaded = shelf.load()
    assert loaded.book is not None
    assert list(loaded.book.clients) == ["acme"]
    assert list(loaded.book.broken) == ["bolt"]


def test_paid_in_a_wrong_edit_is_believed_at_once(shelf: Shelf) -> None:
    """The owner notes a payment and misspells something else: nobody is asked for that money."""
    shelf.load()
    shelf.edit("clients/acme.yaml", 'amount: "80.00"', 'amount: "80.00", paid: 2026-11-20')
    shelf.edit("clients/acme.yaml", "kind: company", "kind: firm")
    loaded = shelf.load()
    assert invoice(loaded, "INV-1002").payments == (Payment(date(2026, 11, 20), None),)
    assert loaded.problems


def test_a_credit_note_in_a_wrong_edit_is_believed_at_once(shelf: Shelf) -> None:
    """A credit note lessens the claim, so it counts although the file is wrong."""
    shelf.load()
    note = "    - {number: CN-7, credits: INV-1001, issued: 2026-11-01, amount: 100.00}\n"
    shelf.write("clients/acme.yaml", ACME.replace("company", "firm") + note)
    (credit,) = acme(shelf.load()).credit_notes
    assert (credit.number, credit.credits, credit.amount) == (
        "CN-7",
        "INV-1001",
        Money.of("100", "GBP"),
    )


def test_hold_in_a_wrong_edit_is_believed_at_once(shelf: Shelf) -> None:
    """Even a hold that cannot be read means that the owner wants quiet."""
    shelf.load()
    shelf.write("clients/acme.yaml", ACME.replace("  kind", "  hold: talking to Pat\n  kind"))
    hold = acme(shelf.load()).hold
    assert hold is not None
    assert (hold.why, hold.until) == ("talking to Pat", None)


def test_lessenings_are_read_from_a_text_that_is_no_yaml(shelf: Shelf) -> None:
    """A tab somewhere does not hide the payment noted below it."""
    shelf.load()
    text = ACME.replace("  kind: company", "\tkind: company").replace(
        'amount: "80.00"', 'amount: "80.00", paid: 2026-11-20'
    )
    shelf.write("clients/acme.yaml", text)
    loaded = shelf.load()
    assert invoice(loaded, "INV-1002").payments == (Payment(date(2026, 11, 20), None),)


def test_a_payment_taken_back_in_a_wrong_edit_is_not_believed(shelf: Shelf) -> None:
    """What makes a claim larger waits until the file is right."""
    shelf.edit("clients/acme.yaml", 'amount: "80.00"', 'amount: "80.00", paid: 2026-11-20')
    shelf.load()
    shelf.write("clients/acme.yaml", ACME.replace("company", "firm"))
    assert invoice(shelf.load(), "INV-1002").payments == (Payment(date(2026, 11, 20), None),)


def test_a_smaller_payment_in_a_wrong_edit_is_not_believed(shelf: Shelf) -> None:
    """The larger of two figures for the same money stands until the file is right."""
    paid = 'amount: "80.00", paid: {on: 2026-11-20, amount: %s}'
    shelf.edit("clients/acme.yaml", 'amount: "80.00"', paid % "50.00")
    shelf.load()
    shelf.write(
        "clients/acme.yaml",
        ACME.replace("company", "firm").replace('amount: "80.00"', paid % "20.00"),
    )
    assert invoice(shelf.load(), "INV-1002").payments[0].amount == Money.of("50.00", "GBP")
    shelf.write(
        "clients/acme.yaml",
        ACME.replace("company", "firm").replace('amount: "80.00"', paid % "60.00"),
    )
    assert invoice(shelf.load(), "INV-1002").payments[0].amount == Money.of("60.00", "GBP")


def test_a_payment_of_the_future_is_not_believed_either(shelf: Shelf) -> None:
    """A wrong edit cannot make a promise a payment."""
    shelf.load()
    shelf.edit("clients/acme.yaml", 'amount: "80.00"', 'amount: "80.00", paid: 2027-01-01')
    assert invoice(shelf.load(), "INV-1002").payments == ()


def test_a_wrong_config_leaves_the_whole_book_as_it_was(shelf: Shelf) -> None:
    """Nobody is chased, but mail is read: policies, mailbox and clients are those of the last good text."""
    shelf.load()
    shelf.edit("config.yaml", "country: GB", "country: Britannia")
    loaded = shelf.load()
    assert loaded.book is not None
    assert loaded.settings is not None
    assert loaded.book.business.country == "GB"
    assert (loaded.book.config_broken or "").startswith("config.yaml:4:12: business.country:")
    assert loaded.last_good["config.yaml"] == RIGHT
    assert "acme" in loaded.book.clients


def test_a_wrong_config_without_a_good_one_is_no_book(shelf: Shelf) -> None:
    """There is nothing to go by: the daemon stops with the list."""
    shelf.edit("config.yaml", "country: GB", "country: Britannia")
    loaded = shelf.load()
    assert (loaded.book, loaded.settings) == (None, None)
    assert len(loaded.problems) == 1


def test_problems_of_client_files_are_told_while_the_config_is_wrong(shelf: Shelf) -> None:
    """Everything at once, whether there was a good book or not."""
    shelf.edit("config.yaml", "country: GB", "country: Britannia")
    shelf.edit("clients/acme.yaml", "kind: company", "kind: firm")
    assert [problem.file for problem in shelf.load().problems] == [
        "config.yaml",
        "clients/acme.yaml",
    ]


def test_a_payment_in_a_wrong_config_is_believed_at_once(shelf: Shelf) -> None:
    """A sole trader keeps the clients in config.yaml itself; the same holds there."""
    inline = "clients:\n" + "".join(f"  {line}\n" for line in BOLT.splitlines())
    inline += '    invoices: [{number: INV-9, issued: 2026-10-01, amount: "50.00"}]\n'
    shelf.write("config.yaml", RIGHT + inline)
    shelf.load()
    shelf.edit("config.yaml", '"50.00"', '"50.00", paid: 2026-11-01')
    shelf.edit("config.yaml", "country: GB", "country: Britannia")
    loaded = shelf.load()
    assert loaded.book is not None
    (bill,) = loaded.book.clients["bolt"].invoices
    assert bill.payments == (Payment(date(2026, 11, 1), None),)


def test_a_deleted_client_file_is_gone(shelf: Shelf) -> None:
    """Deleting is no mistake: the last good text does not bring a client back."""
    shelf.load()
    (shelf.folder / "clients/acme.yaml").unlink()
    before = shelf.good
    loaded = shelf.load()
    assert loaded.book is not None
    assert not loaded.book.clients
    assert loaded.gone_files(before) == {"clients/acme.yaml"}


def test_a_number_that_moved_while_its_old_file_is_wrong_is_counted_once(shelf: Shelf) -> None:
    """The sound file has the invoice; the last good text of the wrong one does not double it."""
    shelf.load()
    shelf.write("clients/acme.yaml", "acme: {kind: firm}\n")
    shelf.write(
        "clients/bolt.yaml",
        BOLT + "  invoices: [{number: INV-1002, issued: 2026-10-15, amount: 80.00}]\n",
    )
    loaded = shelf.load()
    assert loaded.book is not None
    assert [one.number for one in acme(loaded).invoices] == ["INV-1001"]
    assert [one.number for one in loaded.book.clients["bolt"].invoices] == ["INV-1002"]


def test_a_policy_taken_away_breaks_only_the_clients_that_name_it(shelf: Shelf) -> None:
    """A client whose policy is gone is left out and named; the others go on."""
    shelf.write("config.yaml", RIGHT + "policies: {standard: {}, patient: {terms: 60 days}}\n")
    shelf.write("clients/bolt.yaml", BOLT + "  policy: patient\n")
    assert not shelf.load().problems
    shelf.write("config.yaml", RIGHT)
    loaded = shelf.load()
    assert loaded.book is not None
    assert list(loaded.book.broken) == ["bolt"]
    assert list(loaded.book.clients) == ["acme"]


def test_everybody_in_a_wrong_file_waits(shelf: Shelf) -> None:
    """A line that slipped may have belonged to the neighbour: nobody in that file is chased."""
    shelf.write("clients/acme.yaml", ACME + BOLT)
    shelf.load()
    shelf.write("clients/acme.yaml", ACME + BOLT.replace("company", "firm"))
    loaded = shelf.load()
    assert loaded.book is not None
    assert sorted(loaded.book.broken) == ["acme", "bolt"]
    assert sorted(loaded.book.clients) == ["acme", "bolt"]
