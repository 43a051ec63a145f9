"""A business that a state machine plays: its town, its truth and its witness, from begin to calm end."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine, initialize

from tests.promises.office import Office
from tests.promises.paper import ACME, BIRCH, CEDAR
from tests.promises.truth import Truth
from tests.promises.witness import Witness

CLIENTS = {"acme": ACME, "birch": BIRCH, "cedar": CEDAR}


class Log(logging.Handler):
    """Everything that was logged."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(logging.Formatter().format(record))


class Played(RuleBasedStateMachine):
    """What the rules play with; they are in `tests/test_machine.py`."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.office = Office(Path(self.folder.name), nobody=frozenset({"lou@cedar.example"}))
        self.truth = Truth()
        self.witness = Witness(self.office, self.truth)
        self.log = Log()
        logging.getLogger("accountsd").addHandler(self.log)
        self.do(self.office.__aenter__())

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        """In the loop in which the town lives."""
        return self.loop.run_until_complete(work)

    @initialize()
    def begin(self) -> None:
        """Three clients, no invoices; Tony comes."""
        for name, client in CLIENTS.items():
            self.office.paper.client(name, client)
        self.do(self.office.start())
        self.turn()

    def turn(self) -> None:
        """Tony does what he can, and the witness looks."""
        self.do(self.office.turn())
        self.look()

    def look(self) -> None:
        """At what arrived, and at what was logged."""
        lines, self.log.lines = self.log.lines, []
        self.witness.look(lines)

    def teardown(self) -> None:
        """All grows calm, and every mail is accounted for."""
        try:
            if self.office.has_tony:
                self.truth.spoilt.clear()
                self.do(self.office.calm())
                for _ in range(3):
                    self.do(self.office.next_day())
                    self.look()
                self.do(self.witness.all_mail_is_filed())
        finally:
            logging.getLogger("accountsd").removeHandler(self.log)
            self.do(self.office.__aexit__())
            self.loop.close()
            self.folder.cleanup()
