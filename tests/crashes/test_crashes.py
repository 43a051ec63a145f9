"""The power fails at every named point of the program; afterwards nothing is lost, and nothing is twice."""

from collections.abc import Callable

import pytest

from tests.crashes.seen import take_down
from tests.crashes.stories import STORIES, Story
from tests.crashes.world import World


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_undisturbed(story: Story, make_world: Callable[[], World]) -> None:
    """Without a power failure."""
    world = make_world()
    world.live(story(world))
    seen = take_down(world)
    print(seen)
    print(len(world.visited), sorted(world.visited))
    assert not seen.repeated()
