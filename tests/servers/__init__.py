"""Mail servers that the tests start for themselves, real ones and ones with bad manners.

Nothing here knows accountsd: a server is started, told how to behave, asked what it saw, stopped.
"""
