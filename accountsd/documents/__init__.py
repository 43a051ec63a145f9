"""Attachments → text and tables, in a process of its own with limits. Decides nothing.

What a stranger sends may be built to eat memory or time. So the opening is done by a child that is
kept warm; a child that eats too much is killed, and costs one flagged mail.
"""

from __future__ import annotations

from accountsd.documents.reader import Reader

__all__ = ["Reader"]
