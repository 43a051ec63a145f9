"""Promise 5: never an answer to a machine: a bounce, an auto-reply, a list, or ourselves."""

import pytest

from tests.promises.office import Office
from tests.promises.paper import ACME, invoice
from tests.promises.post import AWAY, LIST, PAT, Mail

MACHINES = {
    "an absence": Mail(PAT, "I am out of the office until Monday. Please send a copy.\n", headers=AWAY),
    "a newsletter": Mail(PAT, "Please send a copy of INV-1001 to us.\n", "News", headers=LIST),
    "a ticket system": Mail(
        PAT, "Your request was received. Please send INV-1001 again.\n", "[#77] received",
        headers=(("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")),
    ),
    "a bounce": Mail(
        "Mail Delivery System <MAILER-DAEMON@mx.winder.example>",
        "Your message could not be delivered.\n", "Undelivered Mail Returned to Sender",
        headers=(("Auto-Submitted", "auto-replied"), ("Return-Path", "<>")),
    ),
    "ourselves": Mail("Tony <accounts@winder.example>", "Please send a copy of INV-1001.\n", "Hello"),
}  # fmt: skip


@pytest.mark.parametrize("mail", MACHINES.values(), ids=MACHINES)
async def test_no_letter_answers(office: Office, mail: Mail) -> None:
    """Whatever the machine asks for: nothing is sent to it, and nothing to the client because of it."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    before = office.letters_to(PAT)
    message_id = await office.write(mail)
    await office.turn()
    await office.turn()
    assert office.letters_to(PAT) == before
    assert all(message_id not in each.answers for each in office.letters)
    assert all("mailer-daemon" not in each.to.lower() for each in office.letters)


async def test_two_machines_do_not_talk_for_ever(office: Office) -> None:
    """Pat's absence answers every letter that she gets: she gets the letters of the calendar, no others."""
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    for _ in range(5):
        answers = office.last_letter_to(PAT)
        await office.write(
            Mail(PAT, "I am away.\n", "Automatic reply", answers=answers, headers=AWAY)
        )
        await office.turn()
    assert office.letters_to(PAT) == ["invoice"]


async def test_letters_that_answer_say_that_a_machine_wrote_them(office: Office) -> None:
    """Flags and digests are marked, so that no other machine answers them."""
    office.paper.config["digest"]["at"] = "07:30"
    office.paper.client("acme", ACME, invoice("INV-1001", "2026-09-01"))
    office.at("2026-09-01")
    await office.start()
    await office.turn()
    await office.write(Mail(PAT, "Hello,\n\nwho ordered this?\n"))
    await office.turn()
    own = [each for each in office.letters if not each.is_for_a_client]
    assert {each.letter.name for each in own} >= {"flag", "digest"}
    for each in own:
        assert each.message["Auto-Submitted"] == "auto-replied"
        assert each.message["X-Auto-Response-Suppress"] == "All"
