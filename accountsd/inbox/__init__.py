"""The inbox: the one road in. Keep, read, decide, record, file — in that order, whatever crashes.

    turn.py      the whole of it, once: what the outbox waits for before a letter leaves
    intake.py    the mailbox scanned to its end; every mail kept raw before anything else
    take.py      a kept mail: parse, read, decide, one commit
    shunt.py     what could not be read: three tries, then a person
    flags.py     what the owner is told at once, with the original
    filing.py    decided mail into its folder on the server
    tray.py      what the owner moves out of `Needs you` is his word
    sent.py      what lies in Sent: our own copies are proof, the owner's own mail is contact
    first.py     the first start: older mail is listed, never acted on
    older.py     letters of ours that the journal does not know: the state is the older one
    known.py     what the journal knows that a reading needs
    room.py      what all these work with

A mail is ours when its bytes and the cursor are committed together; only then is it touched on the
server. Nothing here sends.
"""

from accountsd.inbox.known import Memory, known_from
from accountsd.inbox.room import Post, Room, Told
from accountsd.inbox.turn import Turn, turn

__all__ = ["Memory", "Post", "Room", "Told", "Turn", "known_from", "turn"]
