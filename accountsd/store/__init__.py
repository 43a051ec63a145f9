"""The only SQL: journal, outbox, kept mail, cursors, last good book. Each public call is one commit.

`Store` opens a state directory; its nouns are `journal`, `outbox`, `mail`, `cursors`, `meta`, `books`,
`names`.
Beside it: the locks, the owner of the directory, `backup` and `restore`.
"""

from accountsd.store.backup import Manifest, backup
from accountsd.store.locks import lock_roads
from accountsd.store.outbox.rows import new_letter_id
from accountsd.store.owner import become_owner_of
from accountsd.store.records import (
    Arrival,
    AskRecord,
    Cursor,
    FoundLetter,
    IdSource,
    Keeping,
    KeptMail,
    LetterState,
    MailState,
    NewLetter,
    Outgoing,
    Queued,
    Recovered,
    SaidRows,
    Spot,
)
from accountsd.store.restore import Existing, restore
from accountsd.store.state import Check, Store

__all__ = [
    "Arrival",
    "AskRecord",
    "Check",
    "Cursor",
    "Existing",
    "FoundLetter",
    "IdSource",
    "Keeping",
    "KeptMail",
    "LetterState",
    "MailState",
    "Manifest",
    "NewLetter",
    "Outgoing",
    "Queued",
    "Recovered",
    "SaidRows",
    "Spot",
    "Store",
    "backup",
    "become_owner_of",
    "lock_roads",
    "new_letter_id",
    "restore",
]
