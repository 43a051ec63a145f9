"""What a careful clerk would ask about: nothing wrong, but seldom meant."""

from __future__ import annotations

from accountsd.config.resolve.client import Desk
from accountsd.config.shape.client import ClientShape
from accountsd.core.book import Client


def review(client: Client, shape: ClientShape, at: tuple[str | int, ...], desk: Desk) -> None:
    """Warnings about one client."""
