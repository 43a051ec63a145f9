"""Money comes: from the advice over the silence and the question to the receipt and the thanks."""

from __future__ import annotations

import email.policy
from email.message import EmailMessage

from accountsd.core.journal import Advised, AskKind, BooksKnown, Received
from accountsd.core.receivable import Standing
from tests.stories.letters import is_digest, words
from tests.stories.test_remittance import FERN, FORWARD
from tests.stories.town import DONE, JAY, NEEDS_YOU, Town

VAL = "val@fern.example"
STATEMENT = """\
:20:STARTUMS
:25:GB33WIND20201555555555
:28C:8/1
:60F:C270111GBP100,00
:61:2701110111C{amount}NTRFNONREF//B-{amount}
:86:166?00CREDIT?20{words}?32{payer}
:62F:C270111GBP{closing}
-
"""


def statement(amount: str, text: str, payer: str = "FERN LOGISTICS") -> str:
    """The bank's MT940 of 11 January 2027 with one line."""
    pence = int(amount.replace(",", "")) + 10_000
    closing = f"{pence // 100},{pence % 100:02}"
    return STATEMENT.format(amount=amount, words=text, payer=payer, closing=closing)


def drops(town: Town, text: str, name: str = "january.sta") -> None:
    """Somebody drops a file into the state's folder bank/."""
    folder = town.state / "bank"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="latin-1")


def mails(
    town: Town, text: str, *, subject: str = "January", words: str = "Our statement.\n"
) -> None:
    """Jay mails a statement from his own address; the mail host proves that it is he."""
    mail = town.written(f"Jay Winder <{JAY}>", words, subject, None, {})
    mail.add_attachment(
        text.encode("latin-1"),
        maintype="application",
        subtype="octet-stream",
        filename="january.sta",
    )
    assert town.hand_in is not None
    town.hand_in(JAY, ["accounts@winder.example"], mail.as_bytes(policy=email.policy.SMTP))
    town.settled()


def opens_thanks(town: Town, who: str) -> list[EmailMessage]:
    """Letters of thanks among what came."""
    return [mail for mail in town.opens(who) if "thank you" in str(mail["Subject"])]


def thanking(town: Town, when: str) -> None:
    """The policy says when a payment is answered with thanks."""
    config = town.config.read_text(encoding="utf-8")
    said = config.replace("terms: 30 days\n", f"terms: 30 days\n    thanks: {when}\n")
    town.config.write_text(said, encoding="utf-8")


async def _advised(town: Town) -> None:
    """Two letters have gone; on 4 January Jay forwards Fern's advice over 3,100.00."""
    await town.at("2026-12-01")
    await town.at("2026-12-16")
    town.clock("2027-01-04 11:10")
    town.writes(f"Jay Winder <{JAY}>", FORWARD, subject="Fwd: Remittance advice")
    await town.at("2027-01-04 11:11")
    town.opens(VAL)


async def test_advice_silence_question_receipt_and_thanks(town: Town) -> None:
    """Fern says that it has paid; Tony waits, asks Jay, sees the money in the bank, and says thank you."""
    town.moves_in(VAL)
    town.book(FERN)
    thanking(town, "cleared")
    async with town.at_work() as tony:
        await _advised(town)
        assert len(town.facts(Advised)) == 1
        for day in ("2027-01-05", "2027-01-08", "2027-01-11"):
            await town.at(day)
        assert (town.subjects(VAL), town.asks()) == ([], []), "quiet for the grace"
        await town.at("2027-01-12")
        (ask,) = town.asks()
        assert (ask.kind, ask.invoices) == (AskKind.MONEY, ("INV-1006",))
        assert town.facts(Received) == []

        town.opens(JAY)
        drops(town, statement("3100,00", "PAYMENT FERN-0104"))
        await town.at("2027-01-12 11:00")
        (receipt,) = town.facts(Received)
        assert (receipt.client, str(receipt.amount)) == ("fern", "3100.00")
        assert tony.ledger.fresh("fern", town.now).receivables[0].standing is Standing.SETTLED
        await town.at("2027-01-12 11:05")
        assert town.asks() == [], "the money answers the question"
        assert not (town.state / "bank" / "january.sta").exists()
        assert (town.state / "bank" / "done" / "january.sta").exists()

        (letter,) = opens_thanks(town, VAL)
        assert letter["Subject"] == "Invoice INV-1006: thank you"
        said = words(letter)
        assert "£3,100.00 reached us on 11 January 2027 for invoice INV-1006" in said
        assert "settled" in said
        for day in ("2027-01-13", "2027-01-20", "2027-02-03"):
            await town.at(day)
        assert town.subjects(VAL) == [], "thanked once, and asked no more"
        digest = next(mail for mail in town.opens(JAY) if is_digest(mail))
        assert "£3,100.00 from Fern Logistics on 11 January 2027, for INV-1006" in words(digest)


async def test_a_short_payment_is_jays_to_judge_and_fern_is_asked_for_the_rest_only(
    town: Town,
) -> None:
    """3,000.00 with the number: the invoice rests while Jay is asked; then 100.00 are open, politely."""
    town.moves_in(VAL)
    town.book(FERN)
    thanking(town, "always")
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        await town.at("2027-01-11")
        town.opens(VAL)
        drops(town, statement("3000,00", "INV-1006"))
        await town.at("2027-01-12")
        (ask,) = town.asks()
        assert "GBP 100.00 short" in ask.what
        for day in ("2027-01-13", "2027-01-18", "2027-02-01"):
            await town.at(day)
        assert town.subjects(VAL) == [], "an open question on money silences its invoice"

        town.clock("2027-02-01 10:00")
        assert town.says("allocate", ask.id, "INV-1006") == 0
        account = tony.ledger.fresh("fern", town.now)
        assert str(account.receivables[0].balance) == "100.00"
        await town.at("2027-02-02")
        assert town.asks() == []
        for day in ("2027-02-08", "2027-02-09"):
            await town.at(day)
        letters = town.opens(VAL)
        assert letters
        assert all("£100.00" in words(letter) for letter in letters)
        assert not any("£3,100.00 is open" in words(letter) for letter in letters)


async def test_a_statement_that_jay_mails_is_money_and_one_that_he_forwards_is_not(
    town: Town,
) -> None:
    """From his own proven address and not forwarded; read twice, it counts once."""
    town.moves_in(VAL)
    town.book(FERN)
    async with town.at_work() as tony:
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        text = statement("3100,00", "INV-1006")
        town.clock("2027-01-12 09:40")
        forwarded = "---------- Forwarded message ---------\nFrom: Val Stone <val@fern.example>\n"
        mails(
            town, text, subject="Fwd: statement", words=f"{forwarded}Subject: statement\n\nHere.\n"
        )
        await town.at("2027-01-12 09:41")
        assert town.facts(Received) == [], "what a client sends is never money"
        town.clock("2027-01-12 09:50")
        mails(town, text)
        await town.at("2027-01-12 09:51")
        assert [str(fact.amount) for fact in town.facts(Received)] == ["3100.00"]
        assert [fact.day.isoformat() for fact in town.facts(BooksKnown)] == ["2027-01-11"]
        assert "January" in town.lies_in(DONE)
        drops(town, text)
        await town.at("2027-01-12 10:30")
        assert len(town.facts(Received)) == 1
        assert tony.ledger.fresh("fern", town.now).receivables[0].standing is Standing.SETTLED


async def test_a_forged_statement_moves_nothing(town: Town) -> None:
    """In Jay's name, but the mail host does not prove it: Jay is asked, and no money is seen."""
    town.moves_in(VAL)
    town.book(FERN)
    async with town.at_work():
        await town.at("2026-12-01")
        town.clock("2027-01-12 09:40")
        mail = town.written(f"Jay Winder <{JAY}>", "Our statement.\n", "January", None, {})
        mail.add_attachment(
            statement("3100,00", "INV-1006").encode(),
            maintype="text", subtype="plain", filename="january.sta",
        )  # fmt: skip
        town.puts(mail.as_bytes(policy=email.policy.SMTP))
        await town.at("2027-01-12 09:41")
        assert town.facts(Received) == []
        assert town.lies_in(NEEDS_YOU) == ["January"]


async def test_a_file_that_cannot_be_read_is_put_aside_with_its_reason(town: Town) -> None:
    """Jay is told file, line and remedy; the files beside it are read."""
    town.moves_in(VAL)
    town.book(FERN)
    async with town.at_work():
        await town.at("2026-12-01")
        town.clock("2027-01-12 09:40")
        drops(town, statement("3100,00", "INV-1006").replace("2701110111C", "27AB110111C"), "a.sta")
        drops(town, statement("3100,00", "INV-1006"), "b.sta")
        await town.at("2027-01-12 09:41")
        (ask,) = town.asks()
        assert "a.sta:5: no booking can be read" in ask.what
        reason = (town.state / "bank" / "refused" / "a.sta.reason.txt").read_text(encoding="utf-8")
        assert "a.sta:5:" in reason
        assert (town.state / "bank" / "done" / "b.sta").exists()
        assert len(town.facts(Received)) == 1
