"""What English clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

from datetime import date

import pytest

from accountsd.core.journal import Kind
from tests.core.reading.mails import PASS, said
from tests.core.reading.tongues import lines, said_by_a_client_of

ROUTINE = """
paid | Did ours on the 2nd, ref 8812.
paid | The wire hit your account on Tuesday.
paid | I dropped the cheque through your door on Monday.
paid | We lodged the money the day before yesterday.
paid | That one was taken care of last week.
paid | Treasury pushed the funds across this morning.
promise | You'll have it by the 20th.
promise | It leaves us on the 18th.
promise | Yup, tomorrow.
promise | Approved and scheduled for Wednesday.
promise | Yours is down for the 27th.
query | We never got the invoice, could you send it over?
query | Which of our two sites was this for?
query | What's your ABN?
query | When is this one due?
query | Do you take cards?
query | Is the total inclusive of VAT?
redirect | Best route is our shared inbox, payables@acme.example.
redirect | Try finance@ at our domain, they'll pick it up.
redirect | It's Marion now: marion@acme.example.
acknowledgement | Looks right to me, handing it over to bookkeeping.
acknowledgement | We've logged it, it needs the manager's signature.
acknowledgement | Hope you are well.
acknowledgement | We had snow here all week.
acknowledgement | Greetings from the train to York.
acknowledgement | What a week.
auto_reply | I am out of the office until Monday 16 November.
"""
OWNERS = """
paid | Sent you everything except the delivery charge.
paid | We knocked off the forty for the broken pane and paid the rest yesterday.
paid | Paid on Monday, though by mistake we did it twice.
promise | You'll have it by the 20th if the council pays us.
promise | Half of it leaves us on the 18th.
promise | Once the snags are fixed I'll transfer it on Friday.
dispute | The boxes were never delivered.
dispute | You've billed us twice for the same visit.
hardship | We can't do it at the moment, the shop is shut.
complaint | Your tone is insulting.
query | Could you explain why it took eleven hours?
"""
NOT_SO = """
It did not leave us on Monday.
You'll have nothing by the 20th.
You have until the 20th to mend it.
You dropped it off on Monday and it was cracked.
I'd promised you the 20th, and the cupboard is bare.
Great service, if one likes waiting.
The small one was there on Monday, the big one was not.
We need it from you by the 20th.
Thanks for nothing.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, noted, small talk: understood, nobody is troubled."""
    read = said_by_a_client_of("en", words)
    assert (read.kind.value, read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A part, a condition, a dispute, an empty purse, anger: a person decides."""
    read = said_by_a_client_of("en", words)
    assert read.needs_owner, kind


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`not`, `nothing`, `if`, a demand, what was promised once: no routine sentence."""
    assert said_by_a_client_of("en", words).needs_owner


def test_money_and_a_day_to_come_are_a_promise_whatever_the_verb() -> None:
    """`You'll have it by the 20th` names the day, and no word for paying."""
    read = said("You'll have it by the 20th.")
    assert read.promise is not None
    assert read.promise.day == date(2026, 11, 20)


def test_colour_beside_a_promise_needs_no_rule() -> None:
    """An aside without a word of any matter does not bring the mail to the owner."""
    read = said("It will be paid on Friday. The accountant is breathing like a steam engine.")
    assert read.kind is Kind.PROMISE
    assert not read.needs_owner


def test_who_is_in_copy_may_be_written_to_instead() -> None:
    """`Ruth, in copy, looks after invoices`: her address stands in the header of the mail."""
    read = said(
        "Please deal with my colleague Ruth, in copy.", headers=f"{PASS}Cc: ruth@acme.example\n"
    )
    assert read.redirect_to == "ruth@acme.example"
