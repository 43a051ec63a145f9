"""The mailbox: a thread of its own holds one connection; the daemon asks and waits.

    mailbox.py   what the daemon calls: scan, fetch, file … and the doorbell
    thread.py    the one thread: connect, do what is asked, IDLE in between, reconnect
    login.py     TLS, password or token: a Session, or why there is none
    folders.py   where Sent, Junk and our own folders are on this server
    look.py      what is new: search, headers, sizes, the mail itself; changes nothing
    filing.py    into a folder, once, however often it is asked
    model.py     how to get in

A wake-up is a hint; the scan is the truth. Nothing here decides what a mail means.
"""

from accountsd.imap.mailbox import Mailbox
from accountsd.imap.model import Login, Method, Names, Security

__all__ = ["Login", "Mailbox", "Method", "Names", "Security"]
