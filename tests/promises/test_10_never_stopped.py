"""Promise 10: never stopped by bad input: one broken mail, client or file does not hold up the rest."""

from datetime import timedelta

import pytest

from tests.promises.office import IN_TRAY, Office
from tests.promises.paper import ACME, BIRCH, invoice
from tests.promises.post import PAT, ROBIN, Mail

LONDON_BIRCH = {**BIRCH, "timezone": "Europe/London", "country": "GB"}


async def two_clients(office: Office) -> None:
    """Acme and Birch: both would be reminded tomorrow, on 2 September."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-08-17", sent=True))
    office.paper.client("birch", LONDON_BIRCH, invoice("INV-1002", "2026-08-17", sent=True))
    office.paper.config["policies"]["standard"]["steps"] = [
        {"name": "overdue", "when": "1 day after due", "letter": "overdue"}
    ]
    office.at("2026-09-01")
    await office.start()
    await office.turn()


async def test_a_broken_file_stops_that_client_alone(office: Office) -> None:
    """A slip in Acme's file: Acme gets no reminder, Birch gets its own; mended, Acme gets one."""
    await two_clients(office)
    office.paper.spoilt["clients/acme.yaml"] = "acme: {name: [}\n"
    await office.edit()
    await office.next_day()
    assert office.letters_to(PAT) == []
    assert office.letters_to(ROBIN) == ["overdue"]
    office.paper.spoilt.clear()
    await office.edit()
    await office.next_day()
    assert office.letters_to(PAT) == ["overdue"]


async def test_a_broken_config_stops_every_chase_and_no_reading(office: Office) -> None:
    """A slip in config.yaml: nobody is reminded, mail is read all the same, also after a restart."""
    await two_clients(office)
    office.paper.spoilt["config.yaml"] = "business: {name: Winder\n"
    await office.edit()
    await office.restart()
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this?\n"))
    await office.next_day()
    assert office.letters_to(PAT) == office.letters_to(ROBIN) == []
    assert len(await office.town.mails(IN_TRAY)) == 1


@pytest.mark.parametrize(
    "lessening",
    [
        "acme:\n  invoices:\n    - {number: INV-1001, amount: twelve, paid: 2026-09-01}\n",
        "acme:\n  invoices:\n    - number: INV-1001\n      paid: 2026-09-01\n  oops: [\n",
        "acme:\n  name: Acme Ltd\n  hold: {why: they are friends, untill: 2026-12-01}\n",
    ],
    ids=["paid, and a wrong amount", "paid, and an open list", "hold, and a wrong key"],
)
async def test_what_lessens_a_claim_is_believed_in_a_broken_file(
    office: Office, lessening: str
) -> None:
    """`paid` or `hold` can be read in the wrong file: it counts at once, for the balance or the silence."""
    await two_clients(office)
    office.paper.spoilt["clients/acme.yaml"] = lessening
    await office.edit()
    account = office.account("acme")
    causes = {silence.cause.value for silence in account.silences}
    assert account.receivables[0].balance.minor == 0 or "hold" in causes
    await office.next_day()
    assert office.letters_to(PAT) == []


HOSTILE = {
    "no header at all": b"\r\n\r\n",
    "bytes of no meaning": bytes(range(256)) * 40,
    "a header without end": b"Subject: " + b"a" * 200_000 + b"\r\n\r\nhello\r\n",
    "nested without end": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(60)
    ),
    "an unknown charset": (
        b"From: pat@acme.example\r\nContent-Type: text/plain; charset=none-such\r\n\r\n\xff\xfe\r\n"
    ),
    "a broken address": b"From: <<<>>>,,@@ <pat@\r\nTo: \xff\r\nDate: yesterday\r\n\r\nhello\r\n",
    "a bounce of nothing": (
        b"From: <>\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: ;;;\r\n--x--\r\n"
    ),
    "five megabytes": b"From: pat@acme.example\r\n\r\n"
    + b"We will pay on Monday. > \r\n" * 200_000,
}


async def test_no_mail_holds_up_the_others(office: Office) -> None:
    """Broken, hostile and huge mails come first; the good one behind them is read in the same turn."""
    await two_clients(office)
    for raw in HOSTILE.values():
        await office.town.bring(raw)
    await office.write(Mail(PAT, "Tony,\n\nwe do not agree with INV-1001.\n"))
    await office.turn()
    assert "disputed" in {silence.cause.value for silence in office.account("acme").silences}
    await office.turn()
    assert await office.town.mails("INBOX") == []


async def test_a_kept_mail_that_cannot_be_read_back(office: Office) -> None:
    """The disk has lost a kept mail: after three tries the owner is asked, and the others were read."""
    await two_clients(office)
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this?\n"))
    kept = "store.mail.keep.after_commit"
    assert await office.turn_until_power_fails(lambda name: name == kept)
    for file in (office.folder / "state" / "mail").rglob("*.gz"):
        file.write_bytes(b"")
    await office.restart()
    await office.write(Mail(ROBIN, "Tony,\n\nwe do not agree with INV-1002.\n"))
    for _ in range(3):
        await office.turn()
        office.now += timedelta(minutes=10)
    kinds = {record.ask.kind.value for record in office.tony.store.journal.open_asks()}
    assert "shunted" in kinds
    assert "disputed" in {silence.cause.value for silence in office.account("birch").silences}


async def test_a_clock_set_back_makes_no_payment_one_to_come(office: Office) -> None:
    """Paid yesterday; the clock goes back three days: the client stays in the book, and is not chased."""
    await two_clients(office)
    office.paper.invoice("INV-1001")["paid"] = {"on": "2026-09-01", "amount": "1.00"}
    await office.edit()
    office.now -= timedelta(days=3)
    office.paper.invoice("INV-1002")["about"] = "another edit"
    await office.edit()
    assert set(office.tony.ledger.book.clients) == {"acme", "birch"}
    await office.restart()
    assert set(office.tony.ledger.book.clients) == {"acme", "birch"}


def spoil_template(office: Office, name: str) -> None:
    """The owner's own version of a letter has a slip."""
    own = office.paper.folder / "templates" / "en"
    own.mkdir(parents=True, exist_ok=True)
    (own / f"{name}.md").write_text("Subject: {{ no_such_word }}\n\nHello\n")


async def test_a_letter_with_a_slip_stops_that_letter_alone(office: Office) -> None:
    """The owner's reminder cannot be printed: he is asked once; invoices go out, and it goes when mended."""
    await two_clients(office)
    spoil_template(office, "overdue")
    office.paper.config["policies"]["standard"]["steps"].insert(
        0, {"name": "invoice", "when": "on issue", "letter": "invoice"}
    )
    office.paper.invoices("birch").append(invoice("INV-1003", "2026-09-02"))
    office.paper.invoice("INV-1002")["paid"] = "2026-09-01"
    await office.edit()
    await office.next_day()
    await office.turn()
    assert office.letters_to(PAT) == []
    assert office.letters_to(ROBIN) == ["invoice"]
    (ask,) = [record.ask for record in office.tony.store.journal.open_asks()]
    assert "overdue.md:1" in ask.what
    (office.paper.folder / "templates" / "en" / "overdue.md").unlink()
    await office.restart()
    await office.turn()
    assert office.letters_to(PAT) == ["overdue"]


async def test_a_flag_with_a_slip_is_written_in_our_words(office: Office) -> None:
    """The owner's own flag cannot be printed: he gets ours, and the digest names the slip."""
    await two_clients(office)
    office.paper.config["digest"]["at"] = "07:30"
    await office.edit()
    spoil_template(office, "flag")
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this?\n"))
    await office.next_day()
    told = {each.letter.name: each.words for each in office.letters if not each.is_for_a_client}
    assert "who ordered this?" in told["flag"]
    assert "flag.md:1" in told["digest"]
