"""The token server gives, refuses and fails as it is told."""

import json
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

import pytest

from tests.servers.oauth import Mood, TokenServer


def _ask(url: str, **form: str) -> tuple[int, str]:
    """POST a form; the status and the answer's text."""
    data = urllib.parse.urlencode(form).encode()
    try:
        with urllib.request.urlopen(url, data=data, timeout=1) as answer:  # noqa: S310  our own server
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.read().decode()


def test_a_token_is_granted_and_known_afterwards(token_server: TokenServer) -> None:
    """A request for a token is answered with one that belongs to the department's mailbox."""
    for url in (token_server.token_url, token_server.plain_url):
        status, text = _ask(url, grant_type="refresh_token", refresh_token="r1")
        granted: dict[str, Any] = json.loads(text)
        assert (status, granted["token_type"], granted["expires_in"]) == (200, "Bearer", 3600)
        assert token_server.good[granted["access_token"]] == "accounts@winder.example"
    assert token_server.requests[0].form == {"grant_type": "refresh_token", "refresh_token": "r1"}


def test_a_new_refresh_token_can_come_with_it(token_server: TokenServer) -> None:
    """Some servers replace the refresh token each time it is used."""
    token_server.new_refresh_token = "r2"
    assert json.loads(_ask(token_server.token_url)[1])["refresh_token"] == "r2"


@pytest.mark.parametrize(
    ("mood", "status", "error"),
    [
        (Mood.INVALID_CLIENT, 401, "invalid_client"),
        (Mood.INVALID_GRANT, 400, "invalid_grant"),
        (Mood.PENDING, 400, "authorization_pending"),
    ],
)
def test_a_refusal_says_why(token_server: TokenServer, mood: Mood, status: int, error: str) -> None:
    """A secret that ran out, a revoked token and a person who has not yet answered are told apart."""
    token_server.mood = mood
    answer = _ask(token_server.token_url)
    assert (answer[0], json.loads(answer[1])["error"]) == (status, error)
    assert token_server.good == {}


@pytest.mark.parametrize(("mood", "status"), [(Mood.UNAVAILABLE, 503), (Mood.NONSENSE, 200)])
def test_it_can_answer_with_a_web_page(token_server: TokenServer, mood: Mood, status: int) -> None:
    """A server in trouble, or a hotel's log-in page in its place, answers with something else."""
    token_server.mood = mood
    answer = _ask(token_server.token_url)
    assert answer[0] == status
    assert answer[1].startswith("<html>")


@pytest.mark.parametrize("mood", [Mood.HANG_UP, Mood.STALL])
def test_it_can_give_no_answer(token_server: TokenServer, mood: Mood) -> None:
    """A server that hangs up, or never answers, leaves the caller with an error of the line."""
    token_server.mood = mood
    with pytest.raises(OSError, match=r"timed out|closed|reset"):
        _ask(token_server.plain_url)


def test_a_device_gets_a_code_to_show(token_server: TokenServer) -> None:
    """A program without a browser gets a code and an address for its user."""
    granted = json.loads(_ask(token_server.device_url, client_id="c")[1])
    assert (granted["user_code"], granted["device_code"]) == ("WDJB-MJHT", "device-1")
