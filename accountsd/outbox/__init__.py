"""The road out: everything that leaves goes through here, and through nothing else.

    drain.py     read first → still due? → claim → deliver → record
    record.py    an ending → the letter's state, facts, asks
    site.py      whether we knock at the server at all
    guard.py     the second guard: by addresses and numbers alone
    proof.py     letters in doubt
    ahead.py     letters that a wrong clock wrote
    pace.py      how fast, and how soon again
    envelope.py  a Letter → the bytes that travel; headers.py its header values
    traits.py    what doctor has learnt of the server

It writes no letter and reads no mail: the planner decides what is due, the inbox reads.
"""

from accountsd.core.doubt import Traits
from accountsd.outbox.ahead import take_back
from accountsd.outbox.drain import Deliver, Drained, Road, drain, send_one
from accountsd.outbox.envelope import Stamp, build
from accountsd.outbox.pace import Pace, retry_after
from accountsd.outbox.proof import Settled, settle
from accountsd.outbox.record import Outcome
from accountsd.outbox.site import knock_again
from accountsd.outbox.traits import load_traits, save_traits

__all__ = [
    "Deliver",
    "Drained",
    "Outcome",
    "Pace",
    "Road",
    "Settled",
    "Stamp",
    "Traits",
    "build",
    "drain",
    "knock_again",
    "load_traits",
    "retry_after",
    "save_traits",
    "send_one",
    "settle",
    "take_back",
]
