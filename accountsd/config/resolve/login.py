"""How to log in: where a password is kept, or how a token is had."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from accountsd.config.findings import At, Findings
from accountsd.config.paths import inside
from accountsd.config.secret import Credential, Environment, Secret, SecretCommand, SecretFile
from accountsd.config.settings import Flow, Login, OAuth, TokenCommand
from accountsd.config.shape.mailbox import OAuthShape, SecretShape
from accountsd.config.values import Wrong

Path_ = tuple[str, ...]

_HINTS = {
    "provider": "Write `provider: google` or `provider: microsoft`.",
    "flow": "Write `flow: client_credentials`, `refresh_token` or `device`.",
    "client_id": "Write the id that the provider gave your application.",
    "client_secret": "Write `client_secret: {credential: oauth-secret}`.",
    "refresh_token": "Write `refresh_token: {credential: refresh-token}`.",
    "tenant": "Write the directory's id or domain, as in `tenant: winder.example`.",
}
_KEYS = tuple(_HINTS)
# Microsoft's words for "whatever directory the person who logs in belongs to".
_NO_DIRECTORY = frozenset({"common", "organizations", "consumers"})


def resolve_secret(shape: SecretShape, at: Path_, findings: Findings, folder: Path) -> Secret:
    """Where a secret is kept: exactly one source."""
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


def resolve_oauth(shape: OAuthShape, at: Path_, findings: Findings, folder: Path) -> Login:
    """How a token is had; what a flow needs and does not have is told key by key."""
    if shape.command:
        for key in _KEYS:
            if getattr(shape, key) is not None:
                findings.problem(
                    (*at, key), "With `command` nothing else is needed.", "Delete the line.", At.KEY
                )
        return TokenCommand(tuple(shape.command))
    _check_flow(shape, at, findings)

    def kept(key: str) -> Secret | None:
        source: SecretShape | None = getattr(shape, key)
        return resolve_secret(source, (*at, key), findings, folder) if source else None

    return OAuth(
        provider=shape.provider or "microsoft",
        flow=Flow(shape.flow or "device"),
        client_id=shape.client_id or "",
        client_secret=kept("client_secret"),
        refresh_token=kept("refresh_token"),
        tenant=shape.tenant,
    )


def _check_flow(shape: OAuthShape, at: Path_, findings: Findings) -> None:
    for key in _needed(shape):
        if getattr(shape, key) is None and not findings.touches((*at, "command")):
            findings.problem((*at, key), f"`{key}` is missing.", _HINTS[key])
    if shape.provider == "google" and shape.flow == Flow.CLIENT_CREDENTIALS:
        findings.problem(
            (*at, "flow"),
            "Google has no client credentials for a mailbox.",
            "Write `flow: refresh_token`, or a token command.",
        )
    if shape.tenant is not None:
        _check_tenant(shape, (*at, "tenant"), findings)
    if shape.refresh_token is not None and shape.flow != Flow.REFRESH_TOKEN:
        findings.problem(
            (*at, "refresh_token"),
            "Only `flow: refresh_token` uses it.",
            "Delete the line.",
            At.KEY,
        )


def _check_tenant(shape: OAuthShape, at: Path_, findings: Findings) -> None:
    if shape.provider == "google":
        findings.problem(at, "Only Microsoft has tenants.", "Delete the line.", At.KEY)
    elif shape.flow == Flow.CLIENT_CREDENTIALS and str(shape.tenant).lower() in _NO_DIRECTORY:
        findings.problem(
            at,
            f"`{shape.tenant}` is no directory of its own, and a program has its rights in one.",
            _HINTS["tenant"],
        )


def _needed(shape: OAuthShape) -> Sequence[str]:
    needed = ["provider", "flow", "client_id"]
    if shape.flow == Flow.CLIENT_CREDENTIALS or shape.provider == "google":
        needed.append("client_secret")
    if shape.flow == Flow.REFRESH_TOKEN:
        needed.append("refresh_token")
    if shape.provider == "microsoft" and shape.flow == Flow.CLIENT_CREDENTIALS:
        needed.append("tenant")
    return needed
