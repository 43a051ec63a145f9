"""The child: asked for one attachment after the other until nobody asks any more.

Runs as `python -m accountsd.documents.child` with its memory held; it reads its standard input and
nothing else, and writes nothing but answers.
"""

from __future__ import annotations

import os
import sys

from accountsd.core.document import Document
from accountsd.documents import limits, wire
from accountsd.documents.opening import opened


def main() -> None:
    """Until the parent closes the pipe."""
    limits.hold_memory()
    asking = sys.stdin.buffer
    # A library that prints must not speak into the answers.
    answering = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while (frame := wire.receive(asking)) is not None:
        limits.allow_cpu()
        name, media_type, content = wire.asked(frame)
        wire.send(answering, wire.answer(_safely(name, media_type, content)))


def _safely(name: str, media_type: str, content: bytes) -> Document:
    try:
        return opened(name, media_type, content)
    except MemoryError:
        return Document(name, problem="takes more memory to open than a remittance can need")
    except RecursionError:
        return Document(name, problem="is nested too deeply to be opened")
    except Exception as broken:  # noqa: BLE001 - parsers of strangers' files raise anything
        return Document(name, problem=f"cannot be opened ({type(broken).__name__})")


if __name__ == "__main__":
    main()
