"""What parent and child say to one another: a length, then JSON. No pickle: a child may be taken over."""

from __future__ import annotations

import base64
import json
import struct
from typing import IO, Any

from accountsd.core.document import Document

_LENGTH = struct.Struct(">I")
LONGEST = 64 * 1024 * 1024


def send(stream: IO[bytes], what: dict[str, Any]) -> None:
    """One frame, flushed."""
    body = json.dumps(what, ensure_ascii=True).encode("ascii")
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next frame; None where the other side has gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > LONGEST:
        return None
    body = stream.read(length)
    if len(body) < length:
        return None
    frame = json.loads(body)
    return frame if isinstance(frame, dict) else None


def request(name: str, media_type: str, content: bytes) -> dict[str, Any]:
    """An attachment on its way to the child."""
    coded = base64.b64encode(content).decode("ascii")
    return {"name": name, "media_type": media_type, "content": coded}


def asked(frame: dict[str, Any]) -> tuple[str, str, bytes]:
    """The same, on arrival."""
    return frame["name"], frame["media_type"], base64.b64decode(frame["content"])


def answer(document: Document) -> dict[str, Any]:
    """A document on its way back."""
    return {
        "text": document.text,
        "tables": document.tables,
        "problem": document.problem,
        "picture": document.picture,
    }


def answered(name: str, frame: dict[str, Any]) -> Document:
    """The same, on arrival, every value made what its type says."""
    tables = tuple(
        tuple(tuple(str(cell) for cell in row) for row in table) for table in frame["tables"]
    )
    problem = frame["problem"]
    return Document(
        name=name,
        text=str(frame["text"]),
        tables=tables,
        problem=None if problem is None else str(problem),
        picture=bool(frame["picture"]),
    )
