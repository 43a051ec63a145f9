"""The mailbox: log-ins filled in from above, ports and security by custom."""

from __future__ import annotations

import ipaddress
from pathlib import Path

from accountsd.config.findings import At, Findings
from accountsd.config.resolve.login import resolve_oauth, resolve_secret
from accountsd.config.resolve.trust import provider_of
from accountsd.config.secret import Credential
from accountsd.config.settings import Folders, Login, Mailbox, OAuth, Security, Server, TokenCommand
from accountsd.config.shape.mailbox import MailboxShape, ServerShape

Path_ = tuple[str, ...]

_STARTTLS_PORTS = frozenset({143, 587})
_PORTS = {
    "imap": {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143},
    "smtp": {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25},
}
_ODD = ((993, Security.STARTTLS), (465, Security.STARTTLS), (587, Security.TLS))


def resolve_mailbox(shape: MailboxShape, findings: Findings, folder: Path) -> Mailbox:
    """Both servers, each with its log-in."""
    at: Path_ = ("mailbox",)
    if shape.password is not None and shape.oauth is not None:
        findings.problem(
            (*at, "oauth"), "Here are a password and OAuth 2.", "Keep one of the two.", At.KEY
        )
    common: Login | None = None
    if shape.oauth is not None:
        common = resolve_oauth(shape.oauth, (*at, "oauth"), findings, folder)
    elif shape.password is not None:
        common = resolve_secret(shape.password, (*at, "password"), findings, folder)
    imap = _server("imap", shape.imap, shape.username, common, findings, folder)
    smtp = _server("smtp", shape.smtp, shape.username, common, findings, folder)
    return Mailbox(
        imap=imap,
        smtp=smtp,
        pace=shape.smtp.pace,
        per_day=shape.smtp.per_day,
        address=shape.mailbox or imap.username,
        folders=_folders(shape, findings),
        subaddress=None if shape.subaddress == "none" else shape.subaddress,
    )


def _folders(shape: MailboxShape, findings: Findings) -> Folders:
    folders = shape.folders
    names = {"done": folders.done, "owner": folders.owner, "remittances": folders.remittances}
    seen = {"inbox": "where new mail arrives"}
    for key, name in names.items():
        plain = name.strip("/").lower()
        if plain in seen:
            findings.problem(
                ("mailbox", "folders", key),
                f"The folder `{name}` is {seen[plain]} already.",
                "Give each a folder of its own.",
            )
        seen[plain] = f"that of `{key}`"
    return Folders(**{key: name.strip("/") for key, name in names.items()})


def _server(
    kind: str,
    shape: ServerShape,
    username: str | None,
    common: Login | None,
    findings: Findings,
    folder: Path,
) -> Server:
    port, security = _how(kind, shape, findings)
    user = shape.username or username
    if user is None:
        findings.problem(
            ("mailbox", "username"),
            "`username` is missing: the log-in for both servers.",
            "Write it as in `username: accounts@winder.example`.",
        )
    login = common
    if shape.password:
        login = resolve_secret(shape.password, ("mailbox", kind, "password"), findings, folder)
    if login is None:
        findings.problem(
            ("mailbox", "password"),
            "Neither `password` nor `oauth` says how to log in.",
            "Write it as in `password: {credential: mailbox-password}`.",
        )
        login = Credential("mailbox-password")
    if isinstance(login, OAuth):
        _check_whose_tokens(kind, shape, login, findings)
    _warn_of_passwords(kind, shape, login, findings)
    return Server(shape.host, port, security, user or "", login)


def _how(kind: str, shape: ServerShape, findings: Findings) -> tuple[int, Security]:
    """Port and security, each by the other where it is not written."""
    at = ("mailbox", kind, "security")
    by_port = Security.STARTTLS if shape.port in _STARTTLS_PORTS else Security.TLS
    security = Security(shape.security) if shape.security else by_port
    port = shape.port or _PORTS[kind][security]
    if security is Security.NONE and not _is_loopback(shape.host):
        findings.problem(
            at,
            f"`none` would send the password to {shape.host} in the clear.",
            "Write `tls` or `starttls`; `none` is for 127.0.0.1, ::1 and localhost.",
        )
    if (port, security) in _ODD:
        findings.warn(
            at,
            f"Port {port} seldom speaks {security} from the start.",
            f"Try `security: {'starttls' if port == 587 else 'tls'}`.",
        )
    return port, security


def _check_whose_tokens(kind: str, shape: ServerShape, login: OAuth, findings: Findings) -> None:
    """The large providers take their own tokens only; of other hosts we do not know whose they take."""
    names = {"google": "Google", "microsoft365": "Microsoft"}
    host = names.get(provider_of(shape.host))
    ours = {"google": "Google", "microsoft": "Microsoft"}[login.provider]
    if host is not None and host != ours:
        findings.problem(
            ("mailbox", kind, "host"),
            f"{shape.host} is {host}'s, and {ours}'s tokens do not open it.",
            f"Write `provider: {host.lower()}`, or the right host.",
        )


def _warn_of_passwords(kind: str, shape: ServerShape, login: Login, findings: Findings) -> None:
    provider = provider_of(shape.host)
    if provider == "other" or isinstance(login, OAuth | TokenCommand):
        return
    said = {
        "google": "Google ended passwords in May 2025; only an app password still works.",
        "microsoft365": "Microsoft 365 turns password log-in off from the end of December 2026.",
    }
    findings.warn(("mailbox", kind, "host"), said[provider], "Use `oauth` instead of `password`.")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
