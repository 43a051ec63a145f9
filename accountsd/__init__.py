"""An accounts department that lives in a mailbox; what each part may do is drawn in daemon.py."""

__version__ = "0.1.0"
