"""Promise 4: never a mail lost: every mail is kept, read, filed and accounted for exactly once."""

from tests.promises.office import DONE, IN_TRAY, Office
from tests.promises.paper import ACME, invoice
from tests.promises.post import AWAY, LIST, PAT, STRANGER, Mail
from tests.promises.truth import Truth
from tests.promises.witness import Witness


async def at_work(office: Office) -> Witness:
    """Tony has looked once; nothing is owed yet."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    return Witness(office, Truth())


async def test_every_kind_of_mail_finds_its_place(office: Office) -> None:
    """A promise, a question, an absence, a newsletter, a stranger: each kept once and filed once."""
    witness = await at_work(office)
    await office.write(Mail(PAT, "Hello,\n\nwe will pay INV-1001 on 11 September 2026.\n"))
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this, and why so late?\n"))
    await office.write(Mail(PAT, "I am out of the office.\n", headers=AWAY))
    await office.write(Mail(PAT, "Our news of September.\n", "News", headers=LIST))
    await office.write(Mail(STRANGER, "Could you quote for a training day?\n", "Training"))
    await office.turn()
    await witness.all_mail_is_filed()
    assert len(await office.town.mails(DONE)) + len(await office.town.mails(IN_TRAY)) == 5


async def test_what_is_not_understood_reaches_the_owner(office: Office) -> None:
    """A question is shown to the owner at once, with the mail itself, and waits in his in-tray."""
    await at_work(office)
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this, and why so late?\n"))
    await office.turn()
    (flag,) = [each for each in office.letters if each.letter.name == "flag"]
    assert "who ordered this, and why so late?" in flag.words
    assert len(await office.town.mails(IN_TRAY)) == 1


async def test_a_stranger_reaches_the_owner(office: Office) -> None:
    """Mail of somebody nobody knows is not thrown away: the owner gets it."""
    await at_work(office)
    await office.write(Mail(STRANGER, "Could you quote for a training day in May?\n", "Training"))
    await office.turn()
    (flag,) = [each for each in office.letters if each.letter.name == "flag"]
    assert "Could you quote for a training day in May?" in flag.words


async def test_a_mail_read_by_somebody_else_is_still_read(office: Office) -> None:
    """The owner has opened the mail in his own program, so that it no longer shows as new."""
    witness = await at_work(office)
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this?\n"))
    await office.town.mark_read("INBOX")
    await office.turn()
    await witness.all_mail_is_filed()
    assert [each.letter.name for each in office.letters].count("flag") == 1


async def test_a_copied_message_id_hides_no_mail(office: Office) -> None:
    """A stranger sends a mail under the Message-ID that Pat's will bear: Pat's is read all the same."""
    await at_work(office)
    stolen = (("Message-ID", "<order-77@acme.example>"),)
    await office.write_as_it_is(Mail(STRANGER, "nothing\n", headers=stolen))
    await office.turn()
    await office.write_as_it_is(
        Mail(PAT, "Tony,\n\nwe do not agree with INV-1001.\n", headers=stolen)
    )
    await office.turn()
    assert "disputed" in {silence.cause.value for silence in office.account("acme").silences}


async def test_the_same_mail_twice_is_heard_once(office: Office) -> None:
    """A server that delivers a mail a second time: one promise, not two."""
    await at_work(office)
    twice = Mail(
        PAT,
        "Hello,\n\nwe will pay INV-1001 on 11 September 2026.\n",
        headers=(("Message-ID", "<a@acme.example>"), ("Date", "Tue, 01 Sep 2026 09:00:00 +0000")),
    )
    await office.write_as_it_is(twice)
    await office.write_as_it_is(twice)
    await office.turn()
    await office.turn()
    assert [type(fact).__name__ for fact in office.journal()].count("Promised") == 1
    assert await office.town.mails("INBOX") == []


async def test_a_mail_without_anything(office: Office) -> None:
    """No subject, no date, no sender, no words: kept, filed, and the owner is told."""
    await at_work(office)
    await office.town.bring(b"X-Nothing: at all\r\n\r\n")
    await office.turn()
    await office.turn()  # The copy of the flag about it lies in the inbox until now.
    assert len(await office.town.mails("INBOX")) == 0
    assert len(await office.town.mails(IN_TRAY)) + len(await office.town.mails(DONE)) == 1
