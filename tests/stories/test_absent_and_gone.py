"""Nobody at the other end: out of the office, or an address that does not exist."""

from __future__ import annotations

from accountsd.core.journal import AskKind, Undelivered
from tests.stories.letters import words
from tests.stories.town import JAY, NEEDS_YOU, PAT, Town

ACME = """
acme:
  name: Acme Ltd
  kind: company
  contacts:
    - {name: Pat Lee, email: pat@acme.example, role: payable}
    - {name: Sam Cole, email: sam@acme.example, role: boss}
  invoices:
    - {number: INV-1001, issued: 2026-12-01, due: 2026-12-15, amount: "1200.00"}
"""
AWAY = """
    Thank you for your message. I am out of the office until 4 January 2027 and will reply
    when I am back.
    """


async def test_who_is_out_of_the_office_is_not_chased_until_a_day_after_the_return(
    town: Town,
) -> None:
    """Away until (and on) Monday 4 January: the reminder due on 29 December goes on the 7th."""
    town.book(ACME)
    async with town.at_work():
        await town.at("2026-12-01")
        await town.at("2026-12-16")
        reminder = town.opens(PAT)[-1]
        town.clock("2026-12-16 09:32")
        town.writes(
            "Pat Lee <pat@acme.example>",
            AWAY,
            subject=f"Automatic reply: {reminder['Subject']}",
            answering=reminder,
            fields={"Auto-Submitted": "auto-replied"},
        )
        for day in ("2026-12-16 09:33", "2026-12-29", "2027-01-04", "2027-01-06"):
            await town.at(day)
            assert town.subjects(PAT) == [], day
        assert town.subjects(JAY) == [], "an absence needs nobody"
        await town.at("2027-01-07")
        assert town.subjects(PAT) == ["Invoice INV-1001: second reminder"]


async def test_a_letter_that_bounces_goes_to_the_next_contact_of_the_role(town: Town) -> None:
    """Lou has left: his letter comes back, the owner is told, and Max gets the invoice instead."""
    town.moves_in("max@elm.example")
    town.book(
        """
        elm:
          name: Elm Studio
          kind: company
          contacts:
            - {name: Lou Park, email: lou@elm.example, role: payable}
          invoices:
            - {number: INV-1005, issued: 2026-12-01, amount: "990.00"}
        """
    )
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        await town.at("2026-12-01 09:35")
        (failed,) = town.facts(Undelivered)
        assert failed.address == "lou@elm.example"
        assert failed.permanent
        flag = next(mail for mail in town.opens(JAY) if "did not arrive" in str(mail["Subject"]))
        assert "lou@elm.example" in words(flag)
        assert [ask.kind for ask in town.asks()] == [AskKind.DELIVERY]
        assert len(town.lies_in(NEEDS_YOU)) == 1
        await town.at("2026-12-02")
        town.clock("2026-12-02 10:00")
        text = (town.config.parent / "clients" / "clients.yaml").read_text()
        other = "{name: Max Reed, email: max@elm.example, role: payable}"
        town.book(text.replace("{name: Lou Park, email: lou@elm.example, role: payable}", other))
        await town.at("2026-12-02 10:01")
        assert town.subjects("max@elm.example") == ["Invoice INV-1005 from Winder Consulting"]
        await town.at("2026-12-03")
        assert town.subjects("max@elm.example") == []


async def test_with_two_contacts_the_second_gets_what_the_first_cannot(town: Town) -> None:
    """Both are payable and both are written to; when Lou's copy comes back, Max has his already."""
    town.moves_in("max@elm.example")
    town.book(
        """
        elm:
          name: Elm Studio
          kind: company
          contacts:
            - {name: Lou Park, email: lou@elm.example, role: payable}
            - {name: Max Reed, email: max@elm.example, role: payable}
          invoices:
            - {number: INV-1005, issued: 2026-12-01, amount: "990.00"}
        """
    )
    async with town.at_work():
        await town.at("2026-12-01 09:30")
        await town.at("2026-12-01 09:35")
        await town.at("2026-12-02 09:30")
        assert town.subjects("max@elm.example") == ["Invoice INV-1005 from Winder Consulting"]
        await town.at("2026-12-07 09:30")
        (courtesy,) = town.opens("max@elm.example")
        assert "lou@elm.example" not in str(courtesy["To"])
