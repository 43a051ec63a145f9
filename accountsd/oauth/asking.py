"""One form POST (RFC 6749, 4.4 and 6), or one run of a command: a token, or whose business it is that
there is none. Secrets stand in no message and in no exception's cause.
"""

from __future__ import annotations

import ipaddress
import json
import ssl
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from accountsd.errors import CredentialsRefused, ServerUnavailable

# A command says nothing of how long its token is good; it has a cache of its own.
COMMAND_LIFE = timedelta(minutes=6)
# RFC 6749, 5.1 only recommends `expires_in`; without it we ask again soon.
UNKNOWN_LIFE = timedelta(minutes=10)
_PATIENCE = 30  # seconds
_COMMAND_PATIENCE = 60  # seconds
_LARGEST_ANSWER = 65_536  # bytes; real ones have about 2,000
# These pass by themselves; every other error of RFC 6749, 5.2 needs a person.
_PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})


@dataclass(frozen=True, slots=True)
class Granted:
    """A token, how long it is good, and perhaps a new refresh token in place of ours."""

    token: str = field(repr=False)
    life: timedelta
    refresh_token: str | None = field(default=None, repr=False)


def post(url: str, form: Mapping[str, str], tls: ssl.SSLContext | None) -> Granted:
    """A token for the form. Raises ServerUnavailable where it may pass, else CredentialsRefused."""
    host = urlsplit(url).hostname or url
    if urlsplit(url).scheme != "https" and not _is_loopback(host):
        raise ServerUnavailable(host, "a token is asked for over https only")
    request = Request(  # noqa: S310  (the scheme is looked at just above)
        url,
        data=urlencode(form).encode(),
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": "accountsd",
        },
    )
    try:
        with _opener(tls).open(request, timeout=_PATIENCE) as answer:
            status, body = answer.status, answer.read(_LARGEST_ANSWER + 1)
    except HTTPError as no:
        with no:
            status, body = no.code, no.read(_LARGEST_ANSWER + 1)
    except (OSError, HTTPException) as broken:
        # `from None` here and below: what led here holds the form.
        raise ServerUnavailable(host, f"no token: {_line(str(broken), form)}") from None
    return _understood(host, status, _json(body), form)


def _opener(tls: ssl.SSLContext | None) -> OpenerDirector:
    """No handler for redirects: one would carry the secrets to somebody else."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(context=tls or ssl.create_default_context()),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _understood(
    host: str, status: int, answer: Mapping[str, object], form: Mapping[str, str]
) -> Granted:
    token = answer.get("access_token")
    if status == 200 and isinstance(token, str) and token.isascii() and token.isprintable():
        again = answer.get("refresh_token")
        return Granted(token, _life(answer), again if isinstance(again, str) else None)
    error = answer.get("error")
    if not isinstance(error, str):
        raise ServerUnavailable(host, f"no token: HTTP {status}, and no answer that makes sense")
    words = _line(f"{error}: {answer.get('error_description') or 'no reason given'}", form)
    if status >= 500 or status in {408, 429} or error in _PASSING:
        raise ServerUnavailable(host, f"no token: {words}")
    raise CredentialsRefused(host, f"no token: {words}")


def _life(answer: Mapping[str, object]) -> timedelta:
    # Microsoft has sent it as text.
    said = answer.get("expires_in")
    try:
        seconds = float(said) if isinstance(said, str | int | float) else 0
    except ValueError:
        seconds = 0
    if not 0 < seconds < timedelta(days=365).total_seconds():
        return UNKNOWN_LIFE
    return timedelta(seconds=seconds)


def _json(body: bytes) -> Mapping[str, object]:
    if len(body) > _LARGEST_ANSWER:
        return {}
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _line(text: str, form: Mapping[str, str]) -> str:
    """One short line in which no secret of ours stands, should the server have sent it back."""
    for name in ("client_secret", "refresh_token"):
        if secret := form.get(name):
            text = text.replace(secret, "…")
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= 300 else f"{line[:299]}…"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def run(command: tuple[str, ...]) -> Granted:
    """The token that a command prints. Raises ServerUnavailable, or CredentialsRefused."""
    name = f"token command {command[0]}"
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_COMMAND_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ServerUnavailable(name, f"no answer in {_COMMAND_PATIENCE} seconds") from None
    except OSError as broken:
        raise CredentialsRefused(name, f"cannot be run: {broken.strerror}") from None
    # What it printed is not repeated, not even on its way out with an error: it may be a token.
    if done.returncode != 0:
        raise ServerUnavailable(name, f"ended with exit code {done.returncode}")
    first = done.stdout.decode("utf-8", "replace").strip().partition("\n")[0].strip()
    if not first or not first.isascii() or not first.isprintable() or " " in first:
        raise CredentialsRefused(name, "printed no token")
    return Granted(first, COMMAND_LIFE)
