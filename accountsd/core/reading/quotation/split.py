"""The lines of a body, sorted into the writer's own pieces, the quotation, and a forwarded mail."""

from __future__ import annotations

from dataclasses import dataclass, field

from accountsd.core.message.headers import addresses
from accountsd.core.reading.lists import bag
from accountsd.core.reading.quotation import lines as marks
from accountsd.core.reading.quotation import signature
from accountsd.core.reading.quotation.letterheads import FORWARD_SUBJECTS

MOST_LINES = 3_000  # a longer mail is cut here, and counts as not read to its end
# Words of shared mailboxes: nobody signs with them alone.
DEPARTMENTS = bag(
    "accounts office info finance ap ar the of and team accounting invoice invoices desk support"
    " billing help helpdesk payable payables purchase ledger vendor master supplier onboarding"
    " front"
    " reception payment payments remittance credit control dept department group ltd inc gmbh"
    " buchhaltung compta"
)
LONG_LINE = 58  # a quoted line at least so long may have been wrapped into the next


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail inside the text: who wrote what to whom, as the fields above it say."""

    sender: str
    sender_name: str
    date: str
    to: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Own:
    """`text` is the writer's own; `quoted` all the rest that is not signature."""

    text: str
    quoted: str
    forwarded: Forwarded | None
    signed: str = ""  # closing, name, contact block: what was cut below the text
    earlier: Forwarded | None = None  # the mail quoted below, where a program printed its fields


@dataclass(slots=True)
class _Sorted:
    """Own pieces in order, and what was quoted."""

    pieces: list[list[str]] = field(default_factory=lambda: [[]])
    quoted: list[str] = field(default_factory=list)
    forwarded: tuple[dict[str, str], list[str]] | None = None
    earlier: tuple[dict[str, str], list[str]] | None = None

    def own(self, line: str) -> None:
        self.pieces[-1].append(line)

    def quote(self, lines: list[str]) -> None:
        self.quoted += lines
        if self.pieces[-1]:
            self.pieces.append([])


def own_words(text: str, sender_name: str = "", sender: str = "", subject: str = "") -> Own:
    """`text` as `Message.text` has it; the sender's name helps to find the signature."""
    lines = [line.replace("\xa0", " ").rstrip() for line in text.split("\n")[:MOST_LINES]]
    sorted_ = _sort(lines, forwarding=subject.strip().lower().startswith(FORWARD_SUBJECTS))
    names = names_of(sender_name, sender)
    pieces = [signature.strip(piece, names) for piece in sorted_.pieces]
    said = [piece for piece in pieces if any(line.strip() for line in piece)]
    if len(said) > 1:
        said = [said[0], *(piece for piece in said[1:] if not _only_footer(piece))]
    return Own(
        text="\n\n".join("\n".join(piece) for piece in said).strip(),
        quoted="\n".join(sorted_.quoted),
        forwarded=_forwarded(sorted_.forwarded),
        signed="\n".join(_cut(sorted_.pieces, pieces)),
        earlier=_forwarded(sorted_.earlier),
    )


def names_of(name: str, address: str) -> frozenset[str]:
    """The words by which this sender may sign."""
    local = address.partition("@")[0]
    words = name.replace(",", " ").replace(".", " ").split() + local.replace("_", ".").split(".")
    found = {w.lower().strip("()\"'") for w in words}
    return frozenset(w for w in found if len(w) > 1 or not w.isascii()) - DEPARTMENTS


def _cut(whole: list[list[str]], kept: list[list[str]]) -> list[str]:
    """The lines that are no longer there."""
    left = {line for piece in kept for line in piece}
    return [line for piece in whole for line in piece if line.strip() and line not in left]


def _only_footer(piece: list[str]) -> bool:
    text = " ".join(piece)
    return signature.is_disclaimer(text) or "mailing list" in text or "lists." in text


def _sort(lines: list[str], *, forwarding: bool) -> _Sorted:
    out = _Sorted()
    at, count = 0, len(lines)
    while at < count:
        line = lines[at]
        if marks.is_quoted(line):
            end = _quoted_run(lines, at)
            out.quote(lines[at:end])
            at = end
            continue
        kind = marks.separator(line)
        if kind == "above":
            at = _after_ticket_mark(lines, at, out)
            continue
        step = _opening(lines, at, kind, out, forwarding=forwarding)
        if step is None:
            out.own(line)
            at += 1
        else:
            at = step
    return out


def _opening(
    lines: list[str], at: int, kind: str | None, out: _Sorted, *, forwarding: bool
) -> int | None:
    """Where a quotation opens here: the line to go on with. None where none opens."""
    start = at + 1 if kind else at
    while start < len(lines) and kind and (not lines[start].strip() or marks.is_rule(lines[start])):
        start += 1
    if not kind and marks.is_rule(lines[at]):
        start = _skip_blank(lines, at + 1)
    block = marks.header_block(lines, start) if start < len(lines) else None
    if block:
        end = start + block[0]
        is_forward = kind == "forward" or forwarding or not any(p for p in out.pieces if p)
        out.earlier = out.earlier or (block[1], lines[end:])
        return _after_opening(lines, at, end, out, block[1] if is_forward else None)
    span = marks.attribution(lines, start) if start < len(lines) else 0
    if span:
        return _after_opening(lines, at, start + span, out, None)
    if kind:
        return _after_opening(lines, at, at + 1, out, None)
    return None


def _after_opening(
    lines: list[str], at: int, end: int, out: _Sorted, fields: dict[str, str] | None
) -> int:
    """Below an opening all is quoted, unless quote marks show line by line what is."""
    following = _skip_blank(lines, end)
    marked = following < len(lines) and marks.is_quoted(lines[following])
    stop = end if marked else len(lines)
    if fields is not None and out.forwarded is None:
        inner = [marks.unquoted(line) for line in lines[end:]] if marked else lines[end:]
        out.forwarded = (fields, inner)
        stop = len(lines)
    out.quote(lines[at:stop])
    return stop


def _skip_blank(lines: list[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at


def _quoted_run(lines: list[str], at: int) -> int:
    """The end of a run of quoted lines, with lines that a program wrapped out of them."""
    end = at
    while end < len(lines):
        if marks.is_quoted(lines[end]):
            end += 1
            continue
        before = lines[end - 1]
        wrapped = lines[end].strip() and marks.is_quoted(before) and len(before) >= LONG_LINE
        if wrapped and end + 1 < len(lines) and marks.is_quoted(lines[end + 1]):
            end += 1
            continue
        break
    return end


def _after_ticket_mark(lines: list[str], at: int, out: _Sorted) -> int:
    """A help desk prints its frame first: of several framed comments the newest is the writer's."""
    frames: list[int] = [
        index for index in range(at + 1, min(len(lines), at + 400)) if marks.is_rule(lines[index])
    ]
    stamps = [i for i in range(at + 1, min(len(lines), at + 60)) if marks.is_stamp(lines[i])]
    if stamps and (not frames or stamps[0] < frames[0]):
        ends = [*stamps[1:2], *frames[:1], len(lines)]
        return _newest_comment(lines, stamps[0] + 1, min(ends), out)
    if not frames:
        return at + 1
    start = frames[0] + 1
    end = frames[1] if len(frames) > 1 else len(lines)
    start = _skip_blank(lines, start)
    while start < end and lines[start].strip():  # who wrote, and when
        start += 1
    return _newest_comment(lines, start, end, out)


def _newest_comment(lines: list[str], start: int, end: int, out: _Sorted) -> int:
    """Below the line that names the writer and the time; what follows was written before."""
    out.pieces[-1] = []
    for line in lines[start:end]:
        out.own(line)
    out.quote(lines[end:])
    return len(lines)


def _forwarded(found: tuple[dict[str, str], list[str]] | None) -> Forwarded | None:
    if found is None:
        return None
    fields, body = found
    name, address = next(iter(addresses(fields.get("from", ""))), (fields.get("from", ""), ""))
    return Forwarded(
        sender=address,
        sender_name=name,
        date=fields.get("date", ""),
        to=fields.get("to", ""),
        subject=fields.get("subject", ""),
        text="\n".join(body).strip("\n"),
    )
