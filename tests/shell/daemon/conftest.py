"""An office with its servers, closed at the end whatever happened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.smtp_standin import StandIn
from tests.shell.cli.counter import Counter
from tests.shell.daemon.office import Manager, Office


@pytest.fixture
def office(tmp_path: Path, dovecot: Dovecot, standin: StandIn) -> Iterator[Office]:
    """The sample business with Dovecot and a well-behaved mail host."""
    account = dovecot.add("accounts@winder.example")
    dovecot.add("jay@winder.example")
    standin.deliver_to(dovecot)
    manager = Manager(tmp_path)
    office = Office(Counter(tmp_path), dovecot, standin, account, manager)
    office.book()
    yield office
    manager.close()
