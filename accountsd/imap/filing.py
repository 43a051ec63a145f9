"""A mail into a folder, once, however often it is asked and wherever the last try was cut off.

Never expunges what we did not put there to be expunged, and never deletes a mail that is not in its
new folder. Gmail files by labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from accountsd.core.slip import Filed, Role
from accountsd.faults import point
from accountsd.imap import look

if TYPE_CHECKING:
    from accountsd.core.slip import Whereabouts
    from accountsd.imap.login import Session


def file(session: Session, mail: Whereabouts, to: Role) -> Filed:
    """Put the mail into the folder of that role."""
    target = session.name(to)
    if mail.folder == target:
        return Filed.ALREADY
    uid = _where(session, mail)
    if uid is None:
        look.select(session, target)
        return Filed.ALREADY if look.find(session, mail) else Filed.GONE
    if session.gmail and mail.folder == session.name(Role.INBOX):
        return _label(session, uid, target)
    if session.can("MOVE"):
        point("imap.move.before")
        session.client.move([uid], target)
        point("imap.move.after")
        return Filed.MOVED
    return _copy_and_remove(session, mail, uid, target)


def _where(session: Session, mail: Whereabouts) -> int | None:
    """Open the mail's folder for writing and find it there; None: it is not there (any more)."""
    try:
        answer = session.client.select_folder(mail.folder)
    except IMAPClientAbortError:
        raise
    except IMAPClientError:
        # The folder itself is gone; the owner may have renamed it.
        return None
    if int(answer.get(b"UIDVALIDITY", 0)) == mail.uidvalidity:
        slip = look.at(session, mail)
        return mail.uid if slip is not None and slip.key == mail.key else None
    found = look.find(session, mail)
    return found[0].uid if found else None


def _copy_and_remove(session: Session, mail: Whereabouts, uid: int, target: str) -> Filed:
    """Without MOVE (RFC 6851): copy, mark, expunge — and go on where a cut-off try stopped."""
    look.select(session, target)
    copied = _copies(session, mail)
    session.client.select_folder(mail.folder)
    if not copied:
        point("imap.copy.before")
        session.client.copy([uid], target)
        point("imap.copy.after")
    point("imap.delete.before")
    session.client.add_flags([uid], [b"\\Deleted"], silent=True)
    point("imap.delete.after")
    if session.can("UIDPLUS"):
        point("imap.expunge.before")
        session.client.uid_expunge([uid])
        point("imap.expunge.after")
    # Without UIDPLUS it stays, marked: a plain EXPUNGE would take what others have marked with it.
    return Filed.MOVED


def _copies(session: Session, mail: Whereabouts) -> bool:
    """Whether the selected folder has this very mail. The size too: a stranger can copy headers."""
    return any(slip.size == mail.size for slip in look.find(session, mail))


def _label(session: Session, uid: int, target: str) -> Filed:
    """On Gmail: the label of the target instead of the inbox and of our other folders."""
    ours = (Role.DONE, Role.OWNER, Role.REMITTANCES)
    others = [session.name(role) for role in ours if session.name(role) != target]
    point("imap.label.before")
    session.client.add_gmail_labels([uid], [target], silent=True)
    session.client.remove_gmail_labels([uid], ["\\Inbox", *others], silent=True)
    point("imap.label.after")
    return Filed.MOVED
