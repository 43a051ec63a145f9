"""Servers, log-ins and whom to trust: what custom fills in where the book is silent."""

from datetime import timedelta

import pytest

from accountsd.config import Flow, OAuth, Pace, Security, Settings, TokenCommand
from accountsd.config.secret import Credential, Environment, SecretCommand
from tests.shell.config.shelf import Shelf, messages

MICROSOFT = """oauth:
    {provider: microsoft, flow: client_credentials, client_id: abc, client_secret: {env: S},
     tenant: winder.example}
"""
GOOGLE = """oauth:
    {provider: google, flow: refresh_token, client_id: abc, client_secret: {env: S}, refresh_token: {env: R}}
"""


def settings(shelf: Shelf, imap: str = "", password: str = "", extra: str = "") -> Settings:
    """The settings of a book with another line or two."""
    if imap:
        shelf.edit("config.yaml", "{host: imap.winder.example}", imap)
    if password:
        shelf.edit("config.yaml", "password: {credential: mailbox-password}", password)
    if extra:
        shelf.edit("config.yaml", "trust:", f"{extra}\ntrust:")
    loaded = shelf.load()
    assert messages(loaded) == []
    assert loaded.settings is not None
    return loaded.settings


@pytest.mark.parametrize(
    ("written", "port", "security"),
    [
        ("{host: imap.winder.example}", 993, Security.TLS),
        ("{host: imap.winder.example, security: starttls}", 143, Security.STARTTLS),
        ("{host: imap.winder.example, port: 143}", 143, Security.STARTTLS),
        ("{host: imap.winder.example, port: 1993}", 1993, Security.TLS),
        ("{host: 127.0.0.1, security: none, port: 3143}", 3143, Security.NONE),
        ("{host: '::1', security: none}", 143, Security.NONE),
        ("{host: localhost, security: none}", 143, Security.NONE),
    ],
)
def test_ports_and_security(shelf: Shelf, written: str, port: int, security: Security) -> None:
    """Encrypted from the start unless the port says otherwise; in the clear on this machine only."""
    server = settings(shelf, imap=written).mailbox.imap
    assert (server.port, server.security) == (port, security)


def test_smtp_defaults(shelf: Shelf) -> None:
    """Port, pace and the day's limit."""
    mailbox = settings(shelf).mailbox
    assert (mailbox.smtp.port, mailbox.smtp.security) == (465, Security.TLS)
    assert (mailbox.pace, mailbox.per_day) == (Pace(20, timedelta(minutes=1)), 400)
    assert mailbox.address == "accounts@winder.example"
    assert mailbox.subaddress is None


def test_each_server_may_have_a_log_in_of_its_own(shelf: Shelf) -> None:
    """Where it has none, that of the mailbox."""
    own = "{host: imap.winder.example, username: reader, password: {env: IMAP_PASSWORD}}"
    mailbox = settings(shelf, imap=own).mailbox
    assert (mailbox.imap.username, mailbox.imap.login) == ("reader", Environment("IMAP_PASSWORD"))
    assert mailbox.smtp.login == Credential("mailbox-password")
    assert mailbox.smtp.username == "accounts@winder.example"


def test_a_shared_mailbox(shelf: Shelf) -> None:
    """Another address than the log-in; folders by other names; letters from subaddresses."""
    mailbox = settings(
        shelf,
        extra='  mailbox: office@winder.example\n  subaddress: "+"\n  folders: {done: Erledigt/}',
    ).mailbox
    assert (mailbox.address, mailbox.subaddress) == ("office@winder.example", "+")
    assert (mailbox.folders.done, mailbox.folders.owner) == ("Erledigt", "Accounts/Needs you")


def test_a_command_for_the_password(shelf: Shelf) -> None:
    """A list, as it will be started."""
    login = settings(
        shelf, password="password: {command: [pass, show, accounts]}"
    ).mailbox.imap.login
    assert login == SecretCommand(("pass", "show", "accounts"))


@pytest.mark.parametrize(
    ("written", "login"),
    [
        ("oauth: {command: [print-a-token]}", TokenCommand(("print-a-token",))),
        (
            MICROSOFT,
            OAuth(
                "microsoft",
                Flow.CLIENT_CREDENTIALS,
                "abc",
                Environment("S"),
                None,
                "winder.example",
            ),
        ),
        (
            GOOGLE,
            OAuth("google", Flow.REFRESH_TOKEN, "abc", Environment("S"), Environment("R")),
        ),
        (
            "oauth: {provider: microsoft, flow: device, client_id: abc}",
            OAuth("microsoft", Flow.DEVICE, "abc"),
        ),
    ],
)
def test_oauth(shelf: Shelf, written: str, login: OAuth | TokenCommand) -> None:
    """Every flow that the contract names."""
    assert settings(shelf, password=written).mailbox.smtp.login == login


@pytest.mark.parametrize(
    ("host", "provider", "ids"),
    [
        ("outlook.office365.com", "microsoft365", ("mx.winder.example",)),
        ("imap.gmail.com", "google", ("mx.winder.example",)),
        ("imap.winder.example", "other", ("mx.winder.example",)),
        ("notgmail.com", "other", ("mx.winder.example",)),
    ],
)
def test_the_provider_is_known_by_the_host(
    shelf: Shelf, host: str, provider: str, ids: tuple[str, ...]
) -> None:
    """A name that only ends like a provider's is nobody's."""
    trust = settings(shelf, imap=f"{{host: {host}}}").trust
    assert (trust.provider, trust.authserv_ids) == (provider, ids)


def test_trust_as_written(shelf: Shelf) -> None:
    """One name or several; the owner's addresses as listed."""
    shelf.edit(
        "config.yaml",
        "{authserv_id: mx.winder.example}",
        "{provider: google, authserv_id: [a.example, b.example], from_owner: jw@WINDER.example}",
    )
    trust = settings(shelf).trust
    assert (trust.provider, trust.authserv_ids) == ("google", ("a.example", "b.example"))
    assert (trust.owner, trust.own_address) == (("jw@winder.example",), "accounts@winder.example")


def test_google_writes_its_own_name(shelf: Shelf) -> None:
    """Without authserv_id Google's own is believed; with another provider nobody is, and it is told."""
    shelf.edit("config.yaml", "{authserv_id: mx.winder.example}", "{provider: google}")
    assert settings(shelf).trust.authserv_ids == ("mx.google.com",)
    shelf.edit("config.yaml", "{provider: google}", "{provider: other}")
    assert settings(shelf).trust.authserv_ids == ()
    assert "No server is trusted" in shelf.load().warnings[0].message
