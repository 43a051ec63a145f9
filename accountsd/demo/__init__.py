"""The demo: a sample business, an embedded mail server, and eight weeks in under a minute.

The daemon is the one that runs in earnest; only the clock, the mail server and the people are played.

    server.py    the village's mail server: IMAP for Tony (pymap), SMTP for everybody (aiosmtpd)
    business.py  the book of the sample business
    people.py    what clients and the owner do, and when
    story.py     the weeks, day by day
    telling.py   how the story's lines are worded
    pages.py     the letters as files to open, and the page that links them
    command.py   `accountsd demo`
"""
