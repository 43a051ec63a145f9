"""A world for each case, on servers that live as long as the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.crashes.commands import Commands
from tests.crashes.world import World
from tests.servers.dovecot import Dovecot
from tests.servers.ground import Authority
from tests.servers.proxy import Proxy
from tests.servers.smtp_standin import StandIn


@pytest.fixture(scope="session")
def commands(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Commands]:
    """One child that forks, for all cases; it believes the test's authority."""
    with Commands(tmp_path_factory.mktemp("commands") / "stderr") as commands:
        yield commands


@pytest.fixture(scope="session")
def relay(authority: Authority, dovecot_of_run: Dovecot) -> Iterator[StandIn]:
    """The submission server; letters to ourselves arrive in Dovecot."""
    with StandIn(authority, "starttls") as relay:
        relay.deliver_to(dovecot_of_run)
        yield relay


@pytest.fixture
def make_world(
    dovecot: Dovecot, relay: StandIn, commands: Commands, tmp_path: Path
) -> Iterator[Callable[[], World]]:
    """A world in which nothing has happened yet. One at a time: the mailbox of the last one is gone."""
    with ExitStack() as stack:

        def make() -> World:
            dovecot.fresh()
            folder = tmp_path / f"world-{len(list(tmp_path.iterdir()))}"
            folder.mkdir()
            line = stack.enter_context(Proxy(dovecot.ports.imap))
            return World(folder, dovecot, relay, commands, line)

        yield make
