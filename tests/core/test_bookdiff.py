"""What an edit of the book took away or changed behind Tony's back, and what the owner is asked about it."""

from dataclasses import replace

from accountsd.core.book import Client, CreditNote
from accountsd.core.bookdiff import Edit, Settled, asks, compare, homes_of, is_over, settle
from accountsd.core.journal import AskKind
from tests.core.sample import book, client, gbp, invoice, on

BEFORE = book(client(invoice(), invoice("INV-1002")))
NOTHING = Edit((), (), ())


def test_an_edit_that_takes_nothing_away_is_no_edit() -> None:
    """A purchase order, a text, a later due day and a new invoice tell the client nothing new."""
    later = invoice(po="PO-77", about="September retainer", due=on("2026-11-15"))
    after = book(client(later, invoice("INV-1002"), invoice("INV-1003")))

    assert compare(BEFORE, BEFORE) == NOTHING
    assert compare(BEFORE, after) == NOTHING


def test_an_invoice_that_went_with_its_balance_is_asked_about() -> None:
    """It is not chased; the owner is told once, and never again about the same sum."""
    after = book(client(invoice()))
    edit = compare(BEFORE, after)

    assert [gone.number for gone in edit.vanished_invoices] == ["INV-1002"]
    (ask,) = asks(edit, {"INV-1001", "INV-1002"}, set())
    assert (ask.kind, ask.client, ask.invoices) == (AskKind.BOOK, "acme", ("INV-1002",))
    assert ask.evidence == ("GBP 1200.00, due 2026-10-31",)
    assert not ask.louder
    assert asks(edit, {"INV-1002"}, set())[0].id == ask.id


def test_an_invoice_that_is_back_is_no_question() -> None:
    """Put back into the book, as the question proposed."""
    (ask,) = asks(compare(BEFORE, book(client(invoice()))), {"INV-1002"}, set())

    assert is_over(ask, BEFORE)
    assert not is_over(ask, book(client(invoice())))


def test_an_invoice_that_was_settled_may_go() -> None:
    """Tidying up the book is nobody's question."""
    edit = compare(BEFORE, book(client(invoice())))

    assert asks(edit, {"INV-1001"}, {"INV-1002"}) == ()


def test_a_client_under_another_id_has_not_vanished() -> None:
    """Numbers are unique in the book: the invoices say who it is."""
    renamed = client(
        replace(invoice(), client="acme-ltd"),
        replace(invoice("INV-1002"), client="acme-ltd"),
        id="acme-ltd",
    )

    assert compare(BEFORE, book(renamed)) == NOTHING


def test_a_client_that_is_gone_is_counted() -> None:
    """With all its invoices: too many of these at once are a surprise."""
    edit = compare(BEFORE, book(client(id="other")))

    assert edit.vanished_clients == ("acme",)
    assert [gone.number for gone in edit.vanished_invoices] == ["INV-1001", "INV-1002"]


def test_a_changed_sum_is_asked_about_only_where_the_client_has_the_old_one() -> None:
    """`Send as corrected?`: amount, currency and day of issue are what the client holds on paper."""
    after = book(
        client(invoice(amount=gbp("1250.00")), invoice("INV-1002", issued=on("2026-10-02")))
    )
    edit = compare(BEFORE, after)

    assert [(old.number, new.number) for old, new in edit.changed] == [
        ("INV-1001", "INV-1001"),
        ("INV-1002", "INV-1002"),
    ]
    (ask,) = asks(edit, {"INV-1001", "INV-1002"}, {"INV-1001"})
    assert ask.evidence == ("was GBP 1200.00 of 2026-10-01", "is GBP 1250.00 of 2026-10-01")
    assert ask.what == (
        "INV-1001 was changed in the book after the client had received it. Send as corrected?"
    )
    assert ask.louder


def test_each_change_is_a_question_of_its_own() -> None:
    """Changed twice, asked twice; the same change is asked once."""
    first = compare(BEFORE, book(client(invoice(amount=gbp("1250.00")), invoice("INV-1002"))))
    second = compare(BEFORE, book(client(invoice(amount=gbp("1300.00")), invoice("INV-1002"))))
    (one,), (other,) = (asks(edit, (), {"INV-1001"}) for edit in (first, second))

    assert one.id != other.id
    assert asks(first, (), {"INV-1001"})[0].id == one.id


def test_a_change_that_is_taken_back_is_no_question() -> None:
    """What the client holds is right again: nobody is asked to correct it, and the question is over."""
    dearer = book(client(invoice(amount=gbp("1250.00")), invoice("INV-1002")))
    (ask,) = asks(compare(BEFORE, dearer), (), {"INV-1001"})

    assert asks(compare(dearer, BEFORE), (), {"INV-1001"}, [ask]) == ()
    assert is_over(ask, BEFORE)
    assert not is_over(ask, dearer)


def test_a_second_change_takes_the_place_of_the_first() -> None:
    """One question: from what the client holds to what the book says now."""
    dearer = book(client(invoice(amount=gbp("1250.00"))))
    dearest = book(client(invoice(amount=gbp("1300.00"))))
    (one,) = asks(compare(BEFORE, dearer), (), {"INV-1001"})
    (other,) = asks(compare(dearer, dearest), (), {"INV-1001"}, [one])

    assert other.evidence == ("was GBP 1200.00 of 2026-10-01", "is GBP 1300.00 of 2026-10-01")
    assert is_over(one, dearest)
    assert not is_over(other, dearest)
    assert is_over(other, book(client()))


def under(name: str, *numbers: str) -> Client:
    """A client of that id with these invoices."""
    return client(*(replace(invoice(number), client=name) for number in numbers), id=name)


STOOD = homes_of(BEFORE)


def test_a_client_under_another_id_is_told_by_his_numbers() -> None:
    """Whatever the id: INV-1001 and INV-1002 are Acme's."""
    after = book(under("acme-ltd", "INV-1001", "INV-1002"))

    assert settle(STOOD, after) == Settled(
        moved={"INV-1001": "acme-ltd", "INV-1002": "acme-ltd"},
        left=(("INV-1001", "acme"), ("INV-1002", "acme")),
        renamed=(("acme", "acme-ltd"),),
    )
    assert settle(homes_of(after), after) == Settled({}, (), ())


def test_a_credit_note_tells_as_much() -> None:
    """Its number is unique like an invoice's."""
    note = CreditNote("CN-8", "acme-ltd", on("2026-10-12"), gbp("50.00"))
    after = book(client(id="acme-ltd", credit_notes=(note,)))

    assert settle({"CN-8": "acme"}, after).renamed == (("acme", "acme-ltd"),)


def test_one_client_made_two_is_no_other_name() -> None:
    """Nobody has taken Acme's name: each heir is found by the numbers that left."""
    after = book(under("acme-uk", "INV-1001"), under("acme-us", "INV-1002"))
    settled = settle(STOOD, after)

    assert settled.renamed == ()
    assert settled.left == (("INV-1001", "acme"), ("INV-1002", "acme"))


def test_an_invoice_that_was_anothers_is_no_other_name() -> None:
    """Acme is still there, and so is a client whose file is wrong this moment."""
    after = book(client(invoice()), under("birch", "INV-1002"))
    broken = book(under("birch", "INV-1002"), broken={"acme": "acme.yaml:1:1: wrong"})

    assert settle(STOOD, after) == Settled({"INV-1002": "birch"}, (), ())
    assert settle(STOOD, broken) == Settled({"INV-1002": "birch"}, (), ())
