"""Promise 3: never past an unanswered mail: what a client wrote is read before the client is written to."""

from tests.promises.office import Office
from tests.promises.paper import ACME, BIRCH, invoice
from tests.promises.post import PAT, ROBIN, Mail
from tests.promises.town import Manner


async def two_overdue(office: Office) -> None:
    """Acme and Birch owe since yesterday; it is the morning on which both would be reminded."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-08-18"))
    birch = {**BIRCH, "timezone": "Europe/London", "country": "GB"}
    office.paper.client("birch", birch, invoice("INV-1002", "2026-08-18"))
    office.at("2026-09-02", 8)
    await office.start()
    await office.turn()


async def test_a_mail_of_the_last_minute(office: Office) -> None:
    """The reminder is written and waits for nine; a mail comes before: it stops that one alone."""
    await two_overdue(office)
    await office.write(Mail(PAT, "Hello Tony,\n\nwho ordered this?\n\nPat\n"))
    office.at("2026-09-02", 9, 1)
    await office.turn()
    assert office.letters_to(PAT) == []
    assert office.letters_to(ROBIN) == ["overdue"]


async def test_when_the_mailbox_cannot_be_read_nobody_is_written_to(office: Office) -> None:
    """The line to the mailbox is cut: no client gets a letter. When it is back, both do."""
    await two_overdue(office)
    office.line.refuse()
    office.at("2026-09-02", 10)
    turn = await office.turn()
    assert turn.unreachable
    assert office.letters_to(PAT) == office.letters_to(ROBIN) == []
    office.line.accept()
    await office.restart()
    await office.turn()
    assert office.letters_to(PAT) == office.letters_to(ROBIN) == ["overdue"]


async def test_an_unanswered_question_waits_for_the_owner(office: Office) -> None:
    """Pat asks something that only the owner can answer: no reminder meanwhile, and the owner is told."""
    await two_overdue(office)
    await office.write(Mail(PAT, "Hello Tony,\n\nwhich cost centre did Jay agree with Sam?\n"))
    await office.until("2026-09-14")
    assert office.letters_to(PAT) == []
    flags = [each for each in office.letters if each.letter.name == "flag"]
    assert len(flags) == 1
    assert "which cost centre did Jay agree" in flags[0].words


async def test_a_mail_in_junk_is_read_too(office: Office) -> None:
    """A known contact's answer was filed under Junk by the server: it is found before the reminder goes."""
    await two_overdue(office)
    await office.write(Mail(PAT, "Tony,\n\nwe do not agree with INV-1001.\n"))
    await office.town.move("INBOX", "Junk")
    office.at("2026-09-02", 10)
    await office.turn()
    assert office.letters_to(PAT) == []
    assert "disputed" in {silence.cause.value for silence in office.account("acme").silences}


async def test_a_mail_that_comes_while_letters_leave(office: Office) -> None:
    """A long morning of deferred letters: before each new try the mailbox is read again."""
    await two_overdue(office)
    office.town.manner = Manner.BUSY
    office.at("2026-09-02", 9, 30)
    await office.turn()
    await office.write(Mail(ROBIN, "Tony,\n\nwe do not agree with INV-1002. Not done.\n"))
    office.town.manner = Manner.GOOD
    office.at("2026-09-02", 11)
    await office.turn()
    assert office.letters_to(PAT) == ["overdue"]
    assert office.letters_to(ROBIN) == []
