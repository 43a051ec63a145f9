"""A labelled record (decoded fields) → the bytes of a mail, as a server would have delivered it."""

from __future__ import annotations

import base64
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from typing import Any


def raw(record: dict[str, Any]) -> bytes:
    """One record of replies.jsonl as a complete RFC 5322 message."""
    lines = [
        f"From: {_address(record['from'])}",
        f"To: {_address(record['to'])}",
        f"Subject: {Header(record['subject'], 'utf-8').encode()}",
        f"Date: {format_datetime(datetime.fromisoformat(record['received']))}",
        f"Message-ID: <{record['id']}@example>",
        "MIME-Version: 1.0",
    ]
    skipped = {"content-type", "content-transfer-encoding"}
    lines += [
        f"{name}: {Header(value, 'utf-8', maxlinelen=900).encode() if not value.isascii() else value}"
        for name, value in record["headers"].items()
        if name.lower() not in skipped
    ]
    bodies = [_part("text/plain", record["text"])] if record["text"] is not None else []
    bodies += [_part("text/html", record["html"])] if record["html"] is not None else []
    body = bodies[0] if len(bodies) == 1 else _multipart("alternative", "b2", bodies)
    attachments = [_attachment(a) for a in record["attachments"]]
    if attachments:
        body = _multipart("mixed", "b1", [body, *attachments])
    return ("\r\n".join(lines) + "\r\n" + body).encode()


def _address(text: str) -> str:
    name, angle, rest = text.rpartition("<")
    return (
        f"{Header(name.strip(), 'utf-8').encode()} <{rest}"
        if angle and not name.isascii()
        else text
    )


def _part(media_type: str, text: str, extra: str = "") -> str:
    coded = base64.encodebytes(text.encode()).decode().replace("\n", "\r\n")
    head = f'Content-Type: {media_type}; charset="utf-8"\r\n'
    return f"{head}Content-Transfer-Encoding: base64\r\n{extra}\r\n{coded}"


def _attachment(record: dict[str, Any]) -> str:
    if record["type"] in {"message/rfc822", "text/rfc822-headers", "message/delivery-status"}:
        text = record["text"].replace("\r\n", "\n").replace("\n", "\r\n")
        return f"Content-Type: {record['type']}\r\n\r\n{text}"
    name = Header(record["name"], "utf-8").encode()
    extra = f'Content-Disposition: attachment; filename="{name}"\r\n' if record["name"] else ""
    return _part(record["type"], record["text"], extra)


def _multipart(kind: str, boundary: str, parts: list[str]) -> str:
    inner = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n{inner}--{boundary}--\r\n'
