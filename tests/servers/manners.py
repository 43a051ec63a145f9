"""The manners an SMTP server may have, as one table. Nothing is done here; `smtp_session` behaves by it."""

from dataclasses import dataclass
from enum import Enum, auto


class Phase(Enum):
    """How far a session has come: what the client has just done."""

    CONNECT = auto()
    EHLO = auto()
    STARTTLS = auto()
    AUTH = auto()
    MAIL = auto()
    RCPT = auto()
    DATA = auto()  # the command: the letter has not been handed over
    END = auto()  # the final dot: the letter is in the server's hands
    QUIT = auto()


class Then(Enum):
    """What follows the answer."""

    GO_ON = auto()
    HANG_UP = auto()
    STALL = auto()


class Manner(Enum):
    """What a server may do. ACCEPT is what it does anyway."""

    ACCEPT = auto()
    # --- the site: no letter is to blame
    GREETING_554 = auto()
    GREETING_421 = auto()
    WRONG_PASSWORD = auto()
    AUTH_UNAVAILABLE = auto()
    NO_AUTH = auto()  # AUTH is not offered
    NO_STARTTLS = auto()  # STARTTLS is not offered: stripped on the way
    DEFER_MAIL = auto()
    REFUSE_MAIL = auto()
    DAILY_LIMIT = auto()  # 550 after the dot, in the words of a quota
    SENDER_BLOCKED = auto()  # 550 at RCPT, in the words of a block
    RELAY_DENIED = auto()
    # --- an address
    DEFER_RCPT = auto()
    REFUSE_RCPT = auto()
    # --- a letter
    DEFER_DATA = auto()
    REFUSE_DATA = auto()
    DEFER_END = auto()
    REFUSE_END = auto()
    DUPLICATE = auto()  # refused because the server has it already
    # --- the line
    HANG_UP_AT_EHLO = auto()
    HANG_UP_BEFORE_DATA = auto()
    HANG_UP_IN_DATA = auto()  # after 354, before the final dot
    HANG_UP_AFTER_250 = auto()
    KEEP_AND_HANG_UP = auto()  # after the dot, without an answer; the letter is on its way
    LOSE_AND_HANG_UP = auto()  # after the dot, without an answer; the letter is gone
    KEEP_AND_STALL = auto()
    STALL = auto()  # never answers, at the phase asked for
    # --- what becomes of an accepted letter
    REWRITE_ID = auto()  # as Microsoft 365: a new Message-ID, told whole in the 250
    REWRITE_ID_BARE = auto()  # as Amazon SES: the 250 tells what stands before the @
    REWRITE_ID_SILENTLY = auto()
    FILE_SENT = auto()  # files a copy in the sender's Sent, swallows the copy to himself
    DELAY_COPY = auto()  # the copy to the sender himself waits for `release`
    LOSE_COPY = auto()  # the copy to the sender himself never comes


@dataclass(frozen=True)
class Habit:
    """What is said at a phase in place of the usual answer; nothing is said when `says` is empty."""

    phase: Phase
    says: str = ""
    then: Then = Then.GO_ON
    keeps: bool = False


_END, _RCPT = Phase.END, Phase.RCPT

HABITS: dict[Manner, Habit] = {
    Manner.GREETING_554: Habit(Phase.CONNECT, "554 5.7.1 No service for you", Then.HANG_UP),
    Manner.GREETING_421: Habit(Phase.CONNECT, "421 4.3.2 Shutting down", Then.HANG_UP),
    Manner.WRONG_PASSWORD: Habit(Phase.AUTH, "535 5.7.8 Authentication credentials invalid"),
    Manner.AUTH_UNAVAILABLE: Habit(Phase.AUTH, "454 4.7.0 Temporary authentication failure"),
    Manner.DEFER_MAIL: Habit(Phase.MAIL, "451 4.3.0 Try again later"),
    Manner.REFUSE_MAIL: Habit(Phase.MAIL, "550 5.1.8 Sender address rejected"),
    Manner.DAILY_LIMIT: Habit(_END, "550 5.4.5 Daily user sending limit exceeded"),
    Manner.SENDER_BLOCKED: Habit(_RCPT, "550 5.7.1 Sender blocked because of spam"),
    Manner.RELAY_DENIED: Habit(_RCPT, "550 5.7.1 Relaying denied"),
    Manner.DEFER_RCPT: Habit(_RCPT, "451 4.2.1 Mailbox busy, try again later"),
    Manner.REFUSE_RCPT: Habit(_RCPT, "550 5.1.1 User unknown"),
    Manner.DEFER_DATA: Habit(Phase.DATA, "451 4.3.0 Try again later"),
    Manner.REFUSE_DATA: Habit(Phase.DATA, "554 5.5.1 No valid recipients"),
    Manner.DEFER_END: Habit(_END, "451 4.3.0 Try again later"),
    Manner.REFUSE_END: Habit(_END, "550 5.7.1 Message content rejected"),
    Manner.DUPLICATE: Habit(_END, "550 5.7.0 Duplicate message: already accepted"),
    Manner.HANG_UP_AT_EHLO: Habit(Phase.EHLO, then=Then.HANG_UP),
    Manner.HANG_UP_BEFORE_DATA: Habit(Phase.DATA, then=Then.HANG_UP),
    Manner.HANG_UP_IN_DATA: Habit(Phase.DATA, "354 Go ahead", Then.HANG_UP),
    Manner.HANG_UP_AFTER_250: Habit(_END, "250 2.0.0 Ok", Then.HANG_UP, keeps=True),
    Manner.KEEP_AND_HANG_UP: Habit(_END, then=Then.HANG_UP, keeps=True),
    Manner.LOSE_AND_HANG_UP: Habit(_END, then=Then.HANG_UP),
    Manner.KEEP_AND_STALL: Habit(_END, then=Then.STALL, keeps=True),
}


@dataclass
class Order:
    """A manner as a test asked for it."""

    manner: Manner
    at: Phase = Phase.END  # for STALL
    only: str = ""  # for the RCPT phase: this address alone
    times: int = -1  # so many times, then no more; negative: until told otherwise

    def habit(self) -> Habit | None:
        """What it means at a phase; None for manners that concern the whole session or the letter."""
        if self.manner is Manner.STALL:
            return Habit(self.at, then=Then.STALL)
        return HABITS.get(self.manner)
