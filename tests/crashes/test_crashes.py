"""The power fails at every named point of the program; afterwards nothing is lost, and nothing is twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.crashes import stories
from tests.crashes.seen import Seen, take_down
from tests.crashes.stories import Story
from tests.crashes.world import World
from tests.shell.store.crash_points import listed

MakeWorld = Callable[[], World]

# Which story comes to a point; whatever is not named here lies on the way of a working day.
ON_THE_WAY: dict[Story, tuple[str, ...]] = {
    stories.a_morning: (
        "smtp.",
        "store.migrate.",
        "store.books.",
        "store.outbox.recover.",
        "store.outbox.queue.",
        "store.outbox.claim.",
        "store.outbox.handing_over.",
        "store.outbox.sent.",
    ),
    stories.a_bad_day: (
        "store.outbox.later.",
        "store.outbox.put_back.",
        "store.outbox.refused.",
        "store.outbox.in_doubt.",
        "store.outbox.count_scan.",
        "store.outbox.retry.",
    ),
    stories.out_of_hours: ("store.outbox.withdraw.", "store.outbox.reschedule."),
    stories.without_move: ("imap.copy.", "imap.delete.", "imap.expunge."),
    stories.a_new_disk: ("store.outbox.rebuild_said.",),
    stories.from_a_backup: ("store.restore.",),
    stories.a_damaged_mail: ("store.mail.tried.", "store.mail.shunt."),
    stories.no_answer: ("store.outbox.lapse.", "store.outbox.drop."),
}
# No command comes to these today; each says where it is killed instead.
ELSEWHERE = {
    "imap.label.": "needs a Gmail, which no test can borrow; tests/shell/test_imap_line.py plays its answers",
    "store.outbox.learn_ids.": "copies teach ids through copy_seen; tests/shell/store/test_crashes.py",
}
POINTS = [point for point in listed() if not point.startswith(tuple(ELSEWHERE))]


def story_of(point: str) -> Story:
    """The story that comes to a point."""
    found = (story for story, names in ON_THE_WAY.items() if point.startswith(names))
    return next(found, stories.a_working_day)


@pytest.fixture(scope="session")
def undisturbed() -> Callable[[Story, MakeWorld], Seen]:
    """How a story ends when the power never fails; lived once."""
    known: dict[Story, Seen] = {}

    def live(story: Story, make: MakeWorld) -> Seen:
        if story not in known:
            world = make()
            assert not world.live(story(world))
            known[story] = take_down(world)
        return known[story]

    return live


@pytest.mark.parametrize("point", POINTS)
def test_the_power_fails(
    point: str, make_world: MakeWorld, undisturbed: Callable[[Story, MakeWorld], Seen]
) -> None:
    """Killed there, started again: each letter arrived once or the owner is asked, each mail is filed."""
    story = story_of(point)
    usual = undisturbed(story, make_world)
    world = make_world()
    world.crash = point
    assert world.live(story(world)), f"{story.__name__} never comes to {point}"
    seen = take_down(world)
    assert not seen.repeated()
    missing = usual.letters - seen.letters
    # A letter may be in doubt: then it is never sent a second time unasked.
    assert missing.total() <= seen.doubts, missing
    assert seen.mails == usual.mails
    assert seen.facts == usual.facts
    assert seen.unread == 0


def test_the_list_is_not_stale() -> None:
    """What is said to be killed elsewhere is still there to be killed."""
    points = listed()
    for names in (*ON_THE_WAY.values(), tuple(ELSEWHERE)):
        for name in names:
            assert any(point.startswith(name) for point in points), name
