"""The town, freshly built for each story."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.ground import until
from tests.servers.postfix import Postfix
from tests.servers.smtp_standin import StandIn
from tests.stories.town import Door, Town


@pytest.fixture
def town(tmp_path: Path, dovecot: Dovecot, postfix: Postfix) -> Town:
    """Winder Consulting with a real mail host at both ends."""
    return Town(
        tmp_path,
        dovecot,
        imap=Door(dovecot.ports.imaps, "tls"),
        relay=Door(postfix.ports.submission, "starttls"),
        settled=lambda: until(lambda: not postfix.queued(), "Postfix to deliver what it took"),
        hand_in=postfix.send,
    )


@pytest.fixture
def odd_town(
    tmp_path: Path, dovecot: Dovecot, make_standin: Callable[..., StandIn]
) -> tuple[Town, StandIn]:
    """The same, but the letters leave by a mail host whose manners the story chooses."""
    host = make_standin("none")
    host.deliver_to(dovecot)
    town = Town(
        tmp_path,
        dovecot,
        imap=Door(dovecot.ports.imaps, "tls"),
        relay=Door(host.port, "none"),
    )
    return town, host
