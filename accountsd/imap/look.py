"""What is new, and what it says. Looks only: nothing here changes a mail, a flag or a folder.

Sizes and headers come first, `BODY.PEEK[]` later and one mail at a time: a mailbox that was away for
weeks, or a mail of 60 MB, must not fill the memory.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from accountsd.core.slip import Batch, Cursor, Raw, Role, Slip
from accountsd.errors import ServerUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from accountsd.core.slip import Whereabouts
    from accountsd.imap.login import Session

# UIDs in one FETCH: a longer line is more than some servers read.
CHUNK = 500
# The in-tray first: what the owner moves out of it while we look then shows in a folder looked at later.
ORDER = (Role.OWNER, Role.DONE, Role.REMITTANCES, Role.SENT, Role.INBOX, Role.JUNK)

_FIELDS = (
    "MESSAGE-ID DATE FROM SENDER REPLY-TO TO CC SUBJECT IN-REPLY-TO REFERENCES CONTENT-TYPE"
    " AUTO-SUBMITTED X-ACCOUNTSD-LETTER"
)
_SLIP = ("RFC822.SIZE", "INTERNALDATE", "FLAGS", f"BODY.PEEK[HEADER.FIELDS ({_FIELDS})]")


def scan(session: Session, cursors: Mapping[str, Cursor]) -> tuple[Batch, ...]:
    """Every watched folder beyond its cursor (by the server's name); no cursor: a first batch."""
    watched = (role for role in ORDER if role in session.folders.names)
    return tuple(_batch(session, role, cursors.get(session.name(role))) for role in watched)


def since(session: Session, role: Role, day: date) -> tuple[Slip, ...]:
    """Slips of the mail that arrived on or after `day`."""
    validity, _ = select(session, session.name(role))
    return _slips(session, session.name(role), validity, _search(session, ["SINCE", day]))


def ours(session: Session, role: Role) -> tuple[Slip, ...]:
    """Slips of all mail in the folder that carries a letter's id of ours, or says so."""
    if session.gmail and role is not Role.SENT:
        # What we sent lies in Sent there, and All Mail shows it again.
        return ()
    validity, _ = select(session, session.name(role))
    # Gmail searches for few headers, so there every mail in Sent is looked at.
    criteria = [] if session.gmail else ["HEADER", "X-Accountsd-Letter", ""]
    found = _slips(session, session.name(role), validity, _search(session, criteria))
    return tuple(slip for slip in found if slip.letter)


def fetch(session: Session, mail: Whereabouts, limit: int) -> Raw | None:
    """The mail, or its first MiB where it is larger than `limit`; None: it is no longer there."""
    validity, _ = select(session, mail.folder)
    if validity != mail.uidvalidity:
        return None
    whole = mail.size <= limit
    item = "BODY.PEEK[]" if whole else "BODY.PEEK[]<0.1048576>"
    answer = session.client.fetch([mail.uid], [item]).get(mail.uid)
    content = _body(answer) if answer else None
    if content is None:
        if session.client.search(["UID", str(mail.uid)]):
            # It is there and the server will not give it: passing it by would lose it.
            raise ServerUnavailable(session.server, f"did not deliver mail {mail.uid}")
        return None
    return Raw(content, whole)


def select(session: Session, folder: str) -> tuple[int, int]:
    """Open a folder to look only. Its UIDVALIDITY and the UID that the next mail will have."""
    answer = session.client.select_folder(folder, readonly=True)
    validity = int(answer.get(b"UIDVALIDITY", 0))
    upcoming = answer.get(b"UIDNEXT")
    if upcoming is None:
        # RFC 3501 lets a server leave it out; the last mail tells.
        upcoming = max(session.client.search(["ALL"]), default=0) + 1
    return validity, int(upcoming)


def find(session: Session, mail: Whereabouts) -> tuple[Slip, ...]:
    """The same mail as this in the selected folder, by our own identity; deleted ones excepted."""
    plain = mail.message_id.isascii() and '"' not in mail.message_id
    if mail.message_id and plain and "\\" not in mail.message_id:
        uids = _search(session, ["HEADER", "Message-ID", mail.message_id])
    elif mail.received is not None:
        # The server reckons in a zone of its own.
        day = mail.received.date()
        around = ["SINCE", day - timedelta(days=1), "BEFORE", day + timedelta(days=2)]
        uids = _search(session, around)
    else:
        uids = _search(session, [])
    slips = _slips(session, mail.folder, mail.uidvalidity, uids)
    return tuple(slip for slip in slips if slip.key == mail.key)


def at(session: Session, mail: Whereabouts) -> Slip | None:
    """What the selected folder has under the mail's UID."""
    found = _slips(session, mail.folder, mail.uidvalidity, [mail.uid])
    return found[0] if found else None


def _batch(session: Session, role: Role, cursor: Cursor | None) -> Batch:
    folder = session.name(role)
    validity, upcoming = select(session, folder)
    if role is Role.INBOX:
        session.upcoming = upcoming
    # What is marked as deleted has been moved by a program that cannot move.
    present = frozenset(_search(session, [])) if role is Role.OWNER else None
    if cursor is None:
        return Batch(
            role=role,
            folder=folder,
            slips=(),
            end=Cursor(validity, upcoming - 1),
            first=True,
            newest=_newest(session, folder, validity),
            present=present,
        )
    renewed = cursor.uidvalidity != validity
    after = 0 if renewed else cursor.uid
    # `n:*` always names the last mail, also one before n. UIDNEXT is not trusted to save the search.
    uids = [uid for uid in session.client.search(["UID", f"{after + 1}:*"]) if uid > after]
    slips = _slips(session, folder, validity, sorted(uids))
    end = Cursor(validity, max([after, *uids]))
    return Batch(role, folder, slips, end, renewed=renewed, present=present)


def _newest(session: Session, folder: str, validity: int) -> datetime | None:
    """When the last mail of the selected folder arrived, by the server's clock."""
    last = _search(session, [])[-1:]
    return next((slip.received for slip in _slips(session, folder, validity, last)), None)


def _search(session: Session, criteria: list[Any]) -> list[int]:
    return sorted(session.client.search(["NOT", "DELETED", *criteria]))


def _slips(session: Session, folder: str, validity: int, uids: Sequence[int]) -> tuple[Slip, ...]:
    items = [*_SLIP, "X-GM-LABELS"] if session.gmail else [*_SLIP]
    found: list[Slip] = []
    for chunk in _chunks(uids):
        answers = session.client.fetch(chunk, items)
        # A UID may be missing from the answer: moved or deleted since the search.
        found.extend(
            _slip(folder, validity, uid, answers[uid])
            for uid in chunk
            if uid in answers and not _not_arrived(answers[uid], session, folder)
        )
    return tuple(found)


def _slip(folder: str, validity: int, uid: int, answer: Mapping[bytes, Any]) -> Slip:
    received = answer.get(b"INTERNALDATE")
    return Slip(
        folder=folder,
        uidvalidity=validity,
        uid=uid,
        size=int(answer.get(b"RFC822.SIZE") or 0),
        received=received.astimezone(UTC) if isinstance(received, datetime) else None,
        header=_body(answer) or b"",
    )


def _not_arrived(answer: Mapping[bytes, Any], session: Session, folder: str) -> bool:
    """A draft is nobody's mail yet; Gmail's All Mail shows again what lies in Sent."""
    flags = {bytes(flag).lower() for flag in answer.get(b"FLAGS", ()) if isinstance(flag, bytes)}
    if b"\\draft" in flags:
        return True
    if not session.gmail or folder != session.name(Role.INBOX):
        return False
    labels = {
        bytes(label).strip(b'"').lstrip(b"\\").lower()
        for label in answer.get(b"X-GM-LABELS", ())
        if isinstance(label, bytes)
    }
    return bool(labels & {b"sent", b"draft", b"drafts"})


def _body(answer: Mapping[bytes, Any]) -> bytes | None:
    """The one BODY[…] of an answer: servers spell the section back each in their own way."""
    for name, value in answer.items():
        if name.upper().startswith(b"BODY[") and isinstance(value, bytes):
            return value
    return None


def _chunks(uids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(uids), CHUNK):
        yield list(uids[start : start + CHUNK])
