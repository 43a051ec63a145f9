"""THE MAP: who is wired to whom, the order of starting and stopping, and the loop.

    servers.py   settings → log-ins on both servers
    wiring.py    book, store, mailbox and letters → the rooms that inbox and outbox work in
    tony.py      one turn: read, think, write — and the digest when its time has come
    run.py       `run`: the loop, the ticks, the signals, systemd
    doctor.py    `doctor`: an examination; domain.py asks DNS, finding.py is what it says
    files.py     invoice files as attachments

Only this package knows everybody; nobody imports it but the commands and the demo.

Start: lock → state (migrate, check) → book → recover → connect → ready.
Turn:  read the mailbox → chores → plan → letters → outbox (reads again before it writes) → digest.
Stop:  no new work → the letter in hand is finished → mailbox → state → lock.

Nothing is imported here: a command that needs one part does not wait for all of them.
"""
