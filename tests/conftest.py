"""What every test may ask for. Fixtures start things and stop them; they assert nothing.

The servers live as long as the run (one set a worker); what a test finds in them is its own: `dovecot`
has no accounts yet, `postfix` an empty queue, `token_server` no memory.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from hypothesis import HealthCheck, settings

from tests.servers.dovecot import Dovecot
from tests.servers.ground import Authority
from tests.servers.oauth import TokenServer
from tests.servers.postfix import Postfix
from tests.servers.proxy import Proxy
from tests.servers.smtp_standin import Security, StandIn

# One seed for everybody: a red run on one machine is red on the next, and CI never fails by luck.
settings.register_profile(
    "ci",
    derandomize=True,
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# New histories every time, and many: the run that is meant to find what nobody thought of.
settings.register_profile(
    "long", parent=settings.get_profile("ci"), derandomize=False, max_examples=5_000
)
settings.load_profile("long" if os.environ.get("ACCOUNTSD_LONG") == "1" else "ci")

# One test that plays for a minute: begun last, every other worker would wait for it.
LONGEST = ("tests/test_machine.py",)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that the workers end together."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))


@pytest.fixture(scope="session")
def authority() -> Iterator[Authority]:
    """Who signs the servers' certificates; Python's default TLS context believes it for the whole run."""
    authority = Authority()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(authority.ca_file))
        yield authority
    authority.remove()


@pytest.fixture(scope="session")
def token_server_of_run(authority: Authority) -> Iterator[TokenServer]:
    """The token server, running; tests ask for `token_server`."""
    with TokenServer(authority) as server:
        yield server


@pytest.fixture(scope="session")
def dovecot_of_run(authority: Authority, token_server_of_run: TokenServer) -> Iterator[Dovecot]:
    """Dovecot, running; tests ask for `dovecot`."""
    with Dovecot(authority, tokeninfo=token_server_of_run.tokeninfo) as server:
        yield server


@pytest.fixture(scope="session")
def postfix_of_run(authority: Authority, dovecot_of_run: Dovecot) -> Iterator[Postfix]:
    """Postfix, running; tests ask for `postfix`."""
    with Postfix(authority, dovecot_of_run) as server:
        yield server


@pytest.fixture
def token_server(token_server_of_run: TokenServer) -> TokenServer:
    """A token server in a good mood; Dovecot and Postfix believe its tokens (XOAUTH2)."""
    token_server_of_run.reset()
    return token_server_of_run


@pytest.fixture
def dovecot(dovecot_of_run: Dovecot) -> Iterator[Dovecot]:
    """A running Dovecot without accounts: `account = dovecot.add("accounts@winder.example")`."""
    dovecot_of_run.fresh()
    yield dovecot_of_run
    # A test that killed it and left it so must not fail the next one.
    dovecot_of_run.revive()


@pytest.fixture
def postfix(postfix_of_run: Postfix, dovecot: Dovecot) -> Iterator[Postfix]:
    """A running Postfix with an empty queue; whoever has an account in `dovecot` gets his mail there."""
    assert postfix_of_run.dovecot is dovecot
    yield postfix_of_run
    # Now, not before the next test: that one would get this one's mail, Postfix or not.
    postfix_of_run.fresh()


@pytest.fixture
def make_standin(authority: Authority) -> Iterator[Callable[[Security], StandIn]]:
    """Start an SMTP server with manners to choose, behind TLS or not."""
    with ExitStack() as stack:
        yield lambda security: stack.enter_context(StandIn(authority, security))


@pytest.fixture
def standin(make_standin: Callable[[Security], StandIn]) -> StandIn:
    """An SMTP server with manners to choose, on a plain connection; it behaves until told otherwise."""
    return make_standin("none")


@pytest.fixture
def make_proxy() -> Iterator[Callable[[int], Proxy]]:
    """Put a bad line before a port, for instance before `dovecot.ports.imap`."""
    with ExitStack() as stack:
        yield lambda port: stack.enter_context(Proxy(port))
