"""One letter, one attempt, five endings. The only home of aiosmtplib.

`deliver` hands one letter over and says how that ended (core/delivery.py); it retries nothing,
remembers nothing and logs nothing: that is the outbox's business.
"""

from accountsd.smtp.deliver import deliver
from accountsd.smtp.session import (
    Login,
    PasswordLogin,
    Security,
    Server,
    Timeouts,
    TokenLogin,
    open_session,
)

__all__ = [
    "Login",
    "PasswordLogin",
    "Security",
    "Server",
    "Timeouts",
    "TokenLogin",
    "deliver",
    "open_session",
]
