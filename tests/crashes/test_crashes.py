"""The power fails at every named point of the program; afterwards nothing is lost, and nothing is twice."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest

from tests.crashes import stories
from tests.crashes.seen import Seen, take_down
from tests.crashes.stories import Story
from tests.crashes.world import World
from tests.shell.store.crash_points import listed

MakeWorld = Callable[[], World]

# Which story comes to an operation; whatever is not named here lies on the way of a morning.
ON_THE_WAY: dict[Story, tuple[str, ...]] = {
    stories.the_post: ("store.mail", "store.rawfiles"),
    stories.the_in_tray: ("store.mail.place",),
    stories.at_the_bank: ("bank.",),
    stories.refused_and_put_off: ("store.outbox.later", "store.outbox.refused"),
    stories.lost_without_a_word: (
        "store.outbox.in_doubt",
        "store.outbox.count_scan",
        "store.outbox.retry",
    ),
    stories.locked_out: ("store.outbox.put_back",),
    stories.out_of_hours: (
        "store.outbox.approve",
        "store.outbox.withdraw",
        "store.outbox.reschedule",
    ),
    stories.without_move: ("imap.copy", "imap.delete", "imap.expunge"),
    stories.at_gmail: ("imap.label",),
    stories.a_new_disk: ("store.outbox.rebuild_said",),
    stories.from_a_backup: ("store.restore",),
    stories.a_damaged_mail: ("store.mail.tried", "store.mail.shunt"),
    stories.no_answer: ("store.outbox.lapse", "store.outbox.drop"),
}


def operation(point: str) -> str:
    """What a point stands before, in or after: `smtp.dot.before` belongs to `smtp.dot`."""
    return point.rpartition(".")[0]


# Each operation with its points, those before it first: by the second kill it is done once more.
OPERATIONS = {
    name: sorted(points, reverse=True) for name, points in groupby(listed(), key=operation)
}


def story_of(name: str) -> Story:
    """The story with the longest name that fits."""
    fits = {
        prefix: story
        for story, prefixes in ON_THE_WAY.items()
        for prefix in prefixes
        if name.startswith(prefix)
    }
    return fits[max(fits, key=len)] if fits else stories.a_morning


@pytest.fixture(scope="session")
def undisturbed() -> Callable[[Story, MakeWorld], Seen]:
    """How a story ends when the power never fails; lived once."""
    known: dict[Story, Seen] = {}

    def live(story: Story, make: MakeWorld) -> Seen:
        if story not in known:
            world = make()
            world.live(story(world))
            known[story] = take_down(world)
        return known[story]

    return live


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_power_fails(
    name: str, make_world: MakeWorld, undisturbed: Callable[[Story, MakeWorld], Seen]
) -> None:
    """Killed before it, then after it: each letter arrived once or the owner is asked, each mail is filed."""
    story = story_of(name)
    usual = undisturbed(story, make_world)
    world = make_world()
    world.crashes += OPERATIONS[name]
    world.live(story(world))
    assert not world.crashes, f"{story.__name__} never comes to them"
    seen = take_down(world)
    assert not seen.repeated()
    missing = usual.letters - seen.letters
    # A letter may be in doubt: then it is never sent a second time unasked.
    assert missing.total() <= seen.doubts, missing
    assert seen.mails == usual.mails
    assert seen.facts == usual.facts
    assert seen.unread == 0


def test_the_table_is_not_stale() -> None:
    """What is said of an operation is said of one that is still there."""
    for prefix in (prefix for prefixes in ON_THE_WAY.values() for prefix in prefixes):
        assert any(name.startswith(prefix) for name in OPERATIONS), prefix
