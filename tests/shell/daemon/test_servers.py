"""Log-ins of a book: whose tokens are asked for, and what is said where nobody can log in yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from accountsd.config import Flow, OAuth, load
from accountsd.config.secret import Environment
from accountsd.daemon.servers import servers
from accountsd.errors import SecretUnavailable
from accountsd.store import Store
from tests.shell.cli.counter import TUESDAY, Counter

if TYPE_CHECKING:
    from pathlib import Path

    from accountsd.imap import Login


def login(tmp_path: Path, oauth: OAuth) -> Login:
    """How the mailbox of a book with this log-in is opened."""
    counter = Counter(tmp_path)
    counter.book()
    settings = load(counter.config, today=TUESDAY.date()).settings
    assert settings is not None
    imap = replace(settings.mailbox.imap, login=oauth)
    changed = replace(settings, mailbox=replace(settings.mailbox, imap=imap))
    with Store.open(counter.state) as store:
        return servers(changed, store).mailbox


def test_a_device_that_nobody_has_logged_in_asks_nobody(tmp_path: Path) -> None:
    """No empty token is sent to the provider: the owner is told what to write instead."""
    mailbox = login(tmp_path, OAuth("microsoft", Flow.DEVICE, "abc"))
    with pytest.raises(SecretUnavailable, match="write `flow: refresh_token`"):
        mailbox.secret()


def test_a_secret_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refresh token is looked for where the book says, before anybody is asked."""
    monkeypatch.delenv("REFRESH", raising=False)
    kept = OAuth("google", Flow.REFRESH_TOKEN, "abc", Environment("S"), Environment("REFRESH"))
    with pytest.raises(SecretUnavailable, match="REFRESH"):
        login(tmp_path, kept).secret()
