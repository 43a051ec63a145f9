"""Any sequence of moves on several letters: what the outbox says always fits together."""

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from accountsd.core.journal import Sent
from accountsd.store import LetterState, NewLetter, SaidRows, Store, new_letter_id
from tests.shell.store import samples
from tests.shell.store.samples import LATER, NOW, PAT

S = LetterState
invoices = st.sampled_from(["INV-1001", "INV-1002"])
names = st.sampled_from(["firm", "escalation"])
index = st.integers(0, 9)


class Outbox(RuleBasedStateMachine):
    """Letters about two invoices are queued, moved, lost and found in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.folder.name))
        self.ids: list[str] = []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def pick(self, number: int) -> str:
        return self.ids[number % len(self.ids)] if self.ids else "nobody"

    @rule(numbers=st.sets(invoices, min_size=1), name=names, approval=st.booleans())
    def queue(self, numbers: set[str], name: str, approval: bool) -> None:
        letter = samples.chase(*sorted(numbers), name=name)
        new = NewLetter(new_letter_id(), samples.awaiting(letter) if approval else letter)
        self.ids += self.store.outbox.queue([new], NOW).written

    @rule(number=index)
    def approve(self, number: int) -> None:
        self.store.outbox.approve(self.pick(number), NOW, [])

    @rule(number=index)
    def claim(self, number: int) -> None:
        self.store.outbox.claim(self.pick(number), NOW)

    @rule(number=index)
    def hand_over(self, number: int) -> None:
        self.store.outbox.handing_over(self.pick(number), NOW)

    @rule(number=index)
    def proof(self, number: int) -> None:
        """A 250, or a copy in the mailbox: it can turn up at any time after the hand-over."""
        found = self.store.outbox.letter(self.pick(number))
        if found and found.state in (S.HANDING_OVER, S.IN_DOUBT, S.QUEUED):
            self.store.outbox.sent(found.id, LATER, to=[PAT])

    @rule(number=index, said=st.sampled_from(SaidRows))
    def refuse(self, number: int, said: SaidRows) -> None:
        self.store.outbox.refused(self.pick(number), NOW, error="550", said=said)

    @rule(number=index)
    def doubt(self, number: int) -> None:
        self.store.outbox.in_doubt(self.pick(number), NOW, "lost")

    @rule(number=index)
    def withdraw(self, number: int) -> None:
        self.store.outbox.withdraw(self.pick(number), NOW, "paid")

    @rule(number=index)
    def drop(self, number: int) -> None:
        self.store.outbox.drop(self.pick(number), NOW)

    @rule(number=index)
    def retry(self, number: int) -> None:
        self.store.outbox.retry(self.pick(number), NOW)

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(Path(self.folder.name))
        self.store.recover(NOW)

    @invariant()
    def no_words_are_taken_twice(self) -> None:
        """Letters that are out, or may go out, never share what they say of an invoice."""
        live = (S.WAITING, S.QUEUED, S.CLAIMED, S.HANDING_OVER, S.SENT, S.IN_DOUBT)
        words = Counter(
            (one.invoice, one.letter)
            for letter in self.store.outbox.letters(*live)
            for one in letter.letter.said
        )
        assert all(count == 1 for count in words.values())

    @invariant()
    def the_journal_knows_what_was_sent(self) -> None:
        """One fact Sent for each letter that is sent, and for no other."""
        sent = {letter.id for letter in self.store.outbox.letters(S.SENT)}
        facts = [fact for fact in self.store.journal.all() if isinstance(fact, Sent)]
        assert sorted(fact.letter for fact in facts) == sorted(sent)


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(
    # Every step is a commit to a real disk: fewer examples than where nothing is written.
    max_examples=settings().max_examples // 6,
    stateful_step_count=25,
)
