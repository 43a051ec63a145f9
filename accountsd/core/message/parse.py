"""The MIME tree of any bytes, and the Message made of it.

Depth, number of parts and length of text are bounded; what lies beyond is kept as bytes or left,
and `truncated` says so. A mail inside a mail (message/rfc822) becomes a Message of its own.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from accountsd.core.message import charsets, headers
from accountsd.core.message.html import visible_text
from accountsd.core.message.model import Message, Part

DEEPEST = 24
MOST_PARTS = 400
MOST_TEXT = 1024 * 1024  # characters of body text that are read; more is told as truncated
MOST_PAGE = 400 * 1024  # characters of HTML; a page is slower to take apart than text

TRACED = frozenset({"received", "authentication-results", "x-ms-exchange-organization-authas"})
NESTED = frozenset({"message/rfc822", "message/global", "message/partial-rfc822"})
_DELIMITER = re.compile(rb"(?m)^--([^\s-][^\r\n]{3,80}?)[ \t]{0,4}\r?\ncontent-", re.IGNORECASE)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
# A plain body that only tells the reader to look at the other one.
_STUB = re.compile(r"\bhtml\b", re.IGNORECASE)


def parse(raw: bytes) -> Message:
    """Takes any bytes apart. The same bytes always give the same Message."""
    return _message(raw, 0, [MOST_PARTS])


@dataclass(slots=True)
class _Gathered:
    """What the walk over the MIME tree has found so far."""

    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    from_html: bool = False
    parts: list[Part] = field(default_factory=list)
    truncated: bool = False
    digest: list[bytes] = field(default_factory=list)


NAMING = ("message-id", "date", "from", "subject")


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A part's own fields and undecoded body."""

    media_type: str
    parameters: dict[str, str]
    name: str
    attached: bool
    content: bytes


def _message(raw: bytes, depth: int, budget: list[int]) -> Message:
    fields, body = headers.split(_without_mbox_line(raw))
    gathered = _Gathered()
    _walk(fields, body, depth, budget, gathered)
    decoded: dict[str, list[str]] = {}
    for name, value in fields:
        decoded.setdefault(name, []).append(headers.words(value))
    view = MappingProxyType({name: tuple(values) for name, values in decoded.items()})
    raw_of = _first_raw(fields)
    name, sender = next(iter(headers.addresses(raw_of.get("from", ""))), ("", ""))
    text = "\n\n".join(piece for piece in gathered.texts if piece.strip())
    html = "\n".join(gathered.htmls)
    subject = next(iter(view.get("subject", ("",))))
    return Message(
        message_id=next(iter(headers.ids(raw_of.get("message-id", ""))), ""),
        date=headers.moment(raw_of.get("date", "")),
        sender=sender,
        sender_name=name,
        reply_to=tuple(a for _, a in headers.addresses(raw_of.get("reply-to", ""))),
        to=tuple(
            a for key, value in fields if key in {"to", "cc"} for _, a in headers.addresses(value)
        ),
        subject=subject,
        in_reply_to=headers.ids(raw_of.get("in-reply-to", "")),
        references=headers.ids(raw_of.get("references", "")),
        headers=view,
        text=text[:MOST_TEXT],
        html=html[:MOST_TEXT],
        from_html=gathered.from_html,
        parts=tuple(gathered.parts),
        identity=_identity(raw_of, gathered.digest, raw),
        truncated=gathered.truncated or max(len(text), len(html)) > MOST_TEXT,
        trace=tuple((n, headers.words(v)) for n, v in fields if n in TRACED),
    )


def _without_mbox_line(raw: bytes) -> bytes:
    """A leading `From …` line belongs to the file the mail once stood in."""
    if raw.startswith((b"From ", b">From ")):
        return raw.partition(b"\n")[2]
    return raw


def _first_raw(fields: headers.Fields) -> dict[str, str]:
    first: dict[str, str] = {}
    for name, value in fields:
        first.setdefault(name, value)
    return first


def _identity(first: dict[str, str], digests: list[bytes], raw: bytes) -> str:
    """One name for one mail, however many copies of it arrive by whatever road."""
    whole = hashlib.sha256()
    if not any(first.get(name) for name in NAMING):
        # Nothing names it: two heaps of bytes are one mail only where they are equal.
        whole.update(raw)
    for name in NAMING:
        whole.update(headers.words(first.get(name, "")).encode("utf-8", "replace") + b"\x00")
    for digest in digests:
        whole.update(digest)
    return whole.hexdigest()


def _walk(
    fields: headers.Fields, body: bytes, depth: int, budget: list[int], out: _Gathered
) -> None:
    """Depth first; `budget` counts down over the whole mail, nested ones included."""
    leaf = _leaf(fields, body)
    if budget[0] <= 0:
        out.truncated = True
        return
    budget[0] -= 1
    if leaf.media_type.startswith("multipart/") and depth < DEEPEST:
        pieces = _pieces(body, leaf.parameters.get("boundary", "")) or _pieces(body, _guessed(body))
        if pieces:
            _multipart(leaf.media_type, pieces, depth, budget, out)
            return
        # Not one delimiter: broken on its way, but it can be read.
        leaf = replace(leaf, media_type="text/plain")
    if depth >= DEEPEST:
        out.truncated = True
    _take(leaf, depth, budget, out)


def _multipart(
    media_type: str, pieces: list[bytes], depth: int, budget: list[int], out: _Gathered
) -> None:
    """Of alternatives the plain one is the text and the HTML one is kept beside it."""
    if media_type != "multipart/alternative":
        for piece in pieces:
            _walk(*headers.split(piece), depth + 1, budget, out)
        return
    inner = _Gathered(truncated=out.truncated)
    plain: list[str] = []
    rich: list[str] = []
    for piece in pieces:
        one = _Gathered()
        _walk(*headers.split(piece), depth + 1, budget, one)
        (rich if one.from_html else plain).extend(one.texts)
        inner.htmls += one.htmls
        inner.parts += one.parts
        inner.digest += one.digest
        inner.truncated |= one.truncated
    chosen_plain = any(text.strip() for text in plain) and not _only_a_stub(plain, rich)
    out.texts += plain if chosen_plain else rich
    out.from_html |= bool(rich) and not chosen_plain
    out.htmls += inner.htmls
    out.parts += inner.parts
    out.digest += inner.digest
    out.truncated |= inner.truncated


def _only_a_stub(plain: list[str], rich: list[str]) -> bool:
    """`Your client does not show HTML.` beside the real letter."""
    said = " ".join(plain).strip()
    return len(said) < 300 and bool(_STUB.search(said)) and len(" ".join(rich)) > 2 * len(said)


def _take(leaf: _Leaf, depth: int, budget: list[int], out: _Gathered) -> None:
    """A leaf is body text, a mail inside the mail, or an attachment."""
    content = _decoded(leaf)
    out.digest.append(hashlib.sha256(content).digest())
    if leaf.media_type in NESTED:
        inner = None if depth >= DEEPEST else _message(content, depth + 1, budget)
        out.truncated |= inner is None or inner.truncated
        out.parts.append(Part(leaf.name, leaf.media_type, content, inner))
    elif leaf.attached or not leaf.media_type.startswith("text/"):
        out.parts.append(Part(leaf.name, leaf.media_type, content))
    elif leaf.media_type == "text/html":
        charset = leaf.parameters.get("charset", "") or charsets.declared_in_html(content)
        out.truncated |= len(content) > MOST_PAGE
        html = charsets.decode(content[: 4 * MOST_TEXT], charset)
        out.htmls.append(html)
        out.texts.append(visible_text(html[:MOST_PAGE]))
        out.from_html = True
    elif leaf.media_type in {"text/plain", "text/enriched", "text/markdown"}:
        out.truncated |= len(content) > 4 * MOST_TEXT
        text = charsets.decode(content[: 4 * MOST_TEXT], leaf.parameters.get("charset", ""))
        out.texts.append(text)
    else:
        out.parts.append(Part(leaf.name, leaf.media_type, content))


def _leaf(fields: headers.Fields, body: bytes) -> _Leaf:
    first = _first_raw(fields)
    media_type, parameters = headers.parameters(first.get("content-type", "text/plain"))
    disposition, more = headers.parameters(first.get("content-disposition", ""))
    if "/" not in media_type:
        media_type = "text/plain"
    name = more.get("filename") or parameters.get("name") or ""
    coding = first.get("content-transfer-encoding", "").partition(";")[0].strip().lower()
    return _Leaf(
        media_type=media_type,
        parameters={**parameters, "coding": coding},
        name=name.replace("/", "_").replace("\\", "_"),
        attached=disposition == "attachment" or bool(more.get("filename")),
        content=body,
    )


def _decoded(leaf: _Leaf) -> bytes:
    match leaf.parameters["coding"]:
        case "base64":
            clean = _NOT_BASE64.sub(b"", leaf.content)
            clean = clean[: len(clean) - (len(clean) % 4 == 1)]
            try:
                return base64.b64decode(clean + b"=" * (-len(clean) % 4))
            except (binascii.Error, ValueError):
                return leaf.content
        case "quoted-printable":
            return binascii.a2b_qp(leaf.content)
        case _:
            return leaf.content


def _guessed(body: bytes) -> str:
    """The delimiter that the body uses, where the header names none or another one."""
    found = _DELIMITER.search(body[:20_000])
    return found.group(1).decode("latin-1") if found else ""


def _pieces(body: bytes, boundary: str) -> list[bytes]:
    """The bodies between delimiter lines; a missing last delimiter ends with the mail."""
    if not boundary:
        return []
    mark = b"--" + boundary.encode("latin-1", "replace")
    pieces: list[bytes] = []
    start = -1
    at = body.find(mark)
    while at >= 0 and len(pieces) <= MOST_PARTS:
        line_end = body.find(b"\n", at)
        line_end = len(body) if line_end < 0 else line_end
        rest = body[at + len(mark) : line_end].strip() if line_end - at < 1000 else b"x"
        if (at == 0 or body[at - 1 : at] == b"\n") and rest in {b"", b"--"}:
            if start >= 0:
                pieces.append(_without_last_line_end(body[start:at]))
            start = -1 if rest else line_end + 1
        at = body.find(mark, max(line_end, at + len(mark)))
    if start >= 0:
        pieces.append(body[start:])
    return pieces


def _without_last_line_end(piece: bytes) -> bytes:
    """The line end before a delimiter belongs to the delimiter (RFC 2046, 5.1.1)."""
    return piece.removesuffix(b"\n").removesuffix(b"\r")
