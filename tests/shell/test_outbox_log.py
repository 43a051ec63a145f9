"""What the road out says in the log: keys and reasons, never an address (promise 9)."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
import structlog

from accountsd.store import Store
from tests.servers.manners import Manner
from tests.servers.smtp_standin import StandIn
from tests.shell.outboxroom import Room, book, digest


async def test_no_address_in_the_log(
    standin: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Promise 9: servers repeat addresses, and the owner's own would stand in the log."""
    with Store.open(tmp_path / "state") as store:
        room = Room(store, standin, book())
        room.standin.behave(Manner.REFUSE_RCPT)
        room.queue(replace(digest(), to=("jay@winder.example",)))
        # A logger that nobody has used: one in use keeps the set-up of an earlier test.
        module = import_module("accountsd.outbox.drain")
        monkeypatch.setattr(module, "log", structlog.stdlib.get_logger())
        with structlog.testing.capture_logs() as logged:
            await room.drain()
        assert [line["event"] for line in logged] == ["letter.refused"]
        assert "jay@winder.example" not in repr(logged)
