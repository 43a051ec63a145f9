"""The mailbox and whom to trust: log-ins filled in from above, ports and providers by custom."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from pathlib import Path

from accountsd.config.findings import At, Findings
from accountsd.config.paths import inside
from accountsd.config.secret import Credential, Environment, Secret, SecretCommand, SecretFile
from accountsd.config.settings import (
    Flow,
    Folders,
    Login,
    Mailbox,
    OAuth,
    Security,
    Server,
    TokenCommand,
)
from accountsd.config.shape.business import TrustShape
from accountsd.config.shape.mailbox import MailboxShape, OAuthShape, SecretShape, ServerShape
from accountsd.config.values import Wrong
from accountsd.core.reading.model import Trust

Path_ = tuple[str, ...]

_STARTTLS_PORTS = frozenset({143, 587})
_PORTS = {
    "imap": {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143},
    "smtp": {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25},
}
_HOSTS = {
    "microsoft365": ("outlook.com", "office365.com", "office.com"),
    "google": ("gmail.com", "google.com", "googlemail.com"),
}
_USERNAME = "Write it as in `username: accounts@winder.example`."
_GOOGLE_AUTHSERV = "mx.google.com"


def resolve_mailbox(shape: MailboxShape, findings: Findings, folder: Path) -> Mailbox:
    """Both servers, each with its log-in."""
    at: Path_ = ("mailbox",)
    if shape.password is not None and shape.oauth is not None:
        findings.problem(
            (*at, "oauth"), "Here are a password and OAuth 2.", "Keep one of the two.", At.KEY
        )
    common: Login | None = None
    if shape.oauth is not None:
        common = _oauth(shape.oauth, (*at, "oauth"), findings, folder)
    elif shape.password is not None:
        common = _secret(shape.password, (*at, "password"), findings, folder)
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
    at: Path_ = ("mailbox", kind)
    by_port = Security.STARTTLS if shape.port in _STARTTLS_PORTS else Security.TLS
    security = Security(shape.security) if shape.security else by_port
    port = shape.port or _PORTS[kind][security]
    if security is Security.NONE and not _is_loopback(shape.host):
        findings.problem(
            (*at, "security"),
            f"`none` would send the password to {shape.host} in the clear.",
            "Write `tls` or `starttls`; `none` is for 127.0.0.1, ::1 and localhost.",
        )
    if (port, security) in (
        (993, Security.STARTTLS),
        (465, Security.STARTTLS),
        (587, Security.TLS),
    ):
        findings.warn(
            (*at, "security"),
            f"Port {port} seldom speaks {security} from the start.",
            f"Try `security: {'starttls' if port == 587 else 'tls'}`.",
        )
    user = shape.username or username
    if user is None:
        findings.problem(
            ("mailbox", "username"),
            "`username` is missing: the log-in for both servers.",
            _USERNAME,
        )
    login = (
        _secret(shape.password, (*at, "password"), findings, folder) if shape.password else common
    )
    if login is None:
        findings.problem(
            ("mailbox", "password"),
            "Neither `password` nor `oauth` says how to log in.",
            "Write it as in `password: {credential: mailbox-password}`.",
        )
        login = Credential("mailbox-password")
    _warn_of_passwords(kind, shape, login, findings)
    return Server(shape.host, port, security, user or "", login)


def _warn_of_passwords(kind: str, shape: ServerShape, login: Login, findings: Findings) -> None:
    provider = provider_of(shape.host)
    if provider == "other" or isinstance(login, OAuth | TokenCommand):
        return
    said = {
        "google": "Google ended passwords in May 2025; only an app password still works.",
        "microsoft365": "Microsoft 365 turns password log-in off from the end of December 2026.",
    }
    findings.warn(("mailbox", kind, "host"), said[provider], "Use `oauth` instead of `password`.")


def _secret(shape: SecretShape, at: Path_, findings: Findings, folder: Path) -> Secret:
    given = [name for name in ("credential", "env", "file", "command") if getattr(shape, name)]
    if len(given) != 1:
        found = f"here are {' and '.join(given)}" if given else "here is none"
        findings.problem(
            at,
            f"One source was wanted: credential, env, file or command; {found}.",
            "Write `{credential: mailbox-password}`.",
        )
    if shape.credential:
        if "/" in shape.credential:
            findings.problem(
                (*at, "credential"),
                "A credential has a name, not a path.",
                "Use `file` for a path.",
            )
        return Credential(shape.credential)
    if shape.env:
        return Environment(shape.env)
    if shape.command:
        return SecretCommand(tuple(shape.command))
    if shape.file:
        try:
            return SecretFile(inside(folder, shape.file))
        except Wrong as wrong:
            hint = f"{wrong.hint} A secret kept elsewhere: `command: [cat, {shape.file}]`."
            findings.problem((*at, "file"), wrong.message, hint)
    return Credential("mailbox-password")


def _oauth(shape: OAuthShape, at: Path_, findings: Findings, folder: Path) -> Login:
    others = [
        key
        for key in ("provider", "flow", "client_id", "client_secret", "refresh_token", "tenant")
        if getattr(shape, key) is not None
    ]
    if shape.command:
        for key in others:
            findings.problem(
                (*at, key), "With `command` nothing else is needed.", "Delete the line.", At.KEY
            )
        return TokenCommand(tuple(shape.command))
    for key in _needed(shape):
        if getattr(shape, key) is None:
            findings.problem((*at, key), f"`{key}` is missing.", _OAUTH_HINTS[key])
    if shape.provider == "google" and shape.flow == Flow.CLIENT_CREDENTIALS:
        findings.problem(
            (*at, "flow"),
            "Google has no client credentials for a mailbox.",
            "Write `refresh_token` or `device`.",
        )
    client_secret, refresh = shape.client_secret, shape.refresh_token
    if refresh is not None and shape.flow != Flow.REFRESH_TOKEN:
        findings.problem(
            (*at, "refresh_token"),
            "Only `flow: refresh_token` uses it.",
            "Delete the line.",
            At.KEY,
        )
    return OAuth(
        provider=shape.provider or "microsoft",
        flow=Flow(shape.flow or "device"),
        client_id=shape.client_id or "",
        client_secret=_secret(client_secret, (*at, "client_secret"), findings, folder)
        if client_secret
        else None,
        refresh_token=_secret(refresh, (*at, "refresh_token"), findings, folder)
        if refresh
        else None,
        tenant=shape.tenant,
    )


_OAUTH_HINTS = {
    "provider": "Write `provider: google` or `provider: microsoft`.",
    "flow": "Write `flow: client_credentials`, `refresh_token` or `device`.",
    "client_id": "Write the id that the provider gave your application.",
    "client_secret": "Write `client_secret: {credential: oauth-secret}`.",
    "refresh_token": "Write `refresh_token: {credential: refresh-token}`.",
    "tenant": "Write the directory's id or domain, as in `tenant: winder.example`.",
}


def _needed(shape: OAuthShape) -> Sequence[str]:
    needed = ["provider", "flow", "client_id"]
    if shape.flow == Flow.CLIENT_CREDENTIALS or shape.provider == "google":
        needed.append("client_secret")
    if shape.flow == Flow.REFRESH_TOKEN:
        needed.append("refresh_token")
    if shape.provider == "microsoft" and shape.flow == Flow.CLIENT_CREDENTIALS:
        needed.append("tenant")
    return needed


def resolve_trust(
    shape: TrustShape, findings: Findings, imap_host: str, who: tuple[str, str]
) -> Trust:
    """`who` is the department's address and the owner's."""
    own, owner = who
    provider = shape.provider or provider_of(imap_host)
    ids = tuple(shape.authserv_id)
    if not ids and provider == "google":
        ids = (_GOOGLE_AUTHSERV,)
    if not ids and provider == "other":
        findings.warn(
            ("trust", "authserv_id"),
            "No server is trusted to say who wrote a mail: no mail counts as proven, not even yours.",
            "Write `trust: {authserv_id: NAME}`; `accountsd doctor` shows the name.",
        )
    return Trust(ids, provider, tuple(shape.from_owner) or (owner,), own)


def provider_of(host: str) -> str:
    """Who runs a host, by its name."""
    for provider, domains in _HOSTS.items():
        if any(host == domain or host.endswith(f".{domain}") for domain in domains):
            return provider
    return "other"


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
