"""kill -9 of the real program at every named point, and what the world looks like after the restart.

child.py     runs command lines of accountsd in processes that may be killed, at a time of day of ours
commands.py  the test's end of that: starts the child, hears how each command ended
world.py     a business with a Dovecot, an SMTP stand-in and a book on disk
stories.py   what happens in that world, sitting by sitting: every point lies on some story's way
seen.py      what arrived, where the mails lie, what the journal says: taken down to be compared
"""
