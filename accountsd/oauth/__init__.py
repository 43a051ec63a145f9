"""Access tokens for the mailbox (OAuth 2): client credentials, a refresh token, or a command.

One `TokenSource` serves both roads. No browser is opened here, and no secret is ever shown.
"""

from accountsd.oauth.grants import ClientCredentials, Grant, RefreshToken, TokenCommand
from accountsd.oauth.source import Memory, TokenSource

__all__ = ["ClientCredentials", "Grant", "Memory", "RefreshToken", "TokenCommand", "TokenSource"]
