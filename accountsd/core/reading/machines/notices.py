"""Delivery notices: which address failed, was delayed or reached, how hard, and which letter of ours.

First the report that RFC 3464 asks for, then the many that follow no standard: addresses and codes in
the text above the returned message. A notice that names no letter of ours is a claim like any other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.reading.machines import cloud, report
from accountsd.core.reading.machines.marks import DAEMON_NAMES, DAEMONS, DELAYS, EXPIRY, SUBJECTS
from accountsd.core.reading.machines.reasons import (
    DEAD,
    MOVED,
    NOT_THE_ADDRESS,
    Reason,
    reason_for,
    reason_named,
)
from accountsd.core.reading.machines.returned import letter_named, notice_text, returned_to
from accountsd.core.reading.model import Notice, NoticeRecipient

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.message import Message
    from accountsd.core.reading.model import Known


def feedback(message: Message, known: Known) -> Notice | None:
    """An ARF complaint (RFC 5965)."""
    by_cloud = cloud.recipients(message)
    if by_cloud and by_cloud[0] == "Complaint":
        said = tuple(_complaint(one.address) for one in by_cloud[1])
        return Notice(said, letter_named(message, known), feedback=True)
    part = next((p for p in message.parts if p.media_type == "message/feedback-report"), None)
    if part is None:
        return None
    fields = part.content[:20_000].decode("utf-8", "replace")
    named = re.findall(
        r"(?im)^(?:original-rcpt-to|removal-recipient)\s{0,8}:\s{0,8}<?([^\s<>]{1,320})", fields
    )
    addresses = dict.fromkeys(n.lower() for n in named)
    people = tuple(_complaint(address) for address in addresses)
    return Notice(people, letter_named(message, known), feedback=True)


def _complaint(address: str) -> NoticeRecipient:
    return NoticeRecipient(address, None, None, "feedback", "feedback", permanent=False)


def notice(message: Message, known: Known) -> Notice | None:
    """The notice that this mail is, or None."""
    groups = _groups(message)
    by_cloud = cloud.recipients(message)
    groups += by_cloud[1] if by_cloud else ()
    if not groups and not is_notice(message):
        return None
    text = notice_text(message)
    if groups:
        people = [_from_report(one, text, alone=len(groups) == 1) for one in groups]
    else:
        people = _from_text(message, text)
    return Notice(tuple(people), letter_named(message, known))


def _groups(message: Message) -> list[report.Recipient]:
    """The recipients of the report part; a notice inside a notice counts as well."""
    found = [
        one
        for part in message.parts
        if part.media_type in report.REPORT_TYPES
        for one in report.recipients(part.content)
    ]
    if not found and is_notice(message):
        inner = [part.message for part in message.parts if part.message]
        found = [one for mail in inner if is_notice(mail) for one in _groups(mail)]
    return found


def is_notice(message: Message) -> bool:
    """By sender, by an empty return path or by header; never by the subject alone."""
    kind = message.header("content-type").lower()
    if "delivery-status" in kind or message.header("x-failed-recipients"):
        return True
    daemon = bool(DAEMONS.match(message.sender)) or any(
        name in message.sender_name.lower() for name in DAEMON_NAMES
    )
    empty = message.header("return-path").strip() in {"<>", "< >", "<MAILER-DAEMON>"}
    automatic = message.header("auto-submitted").lower().startswith("auto-")
    subject = any(words in message.subject.lower() for words in SUBJECTS)
    nameless = not message.sender and bool(DAEMONS.match(message.header("from").lower()))
    bare = not message.sender and (subject or nameless)
    if _says_so(message):
        return True
    return (
        bare
        or (daemon and (subject or empty or automatic or _has_code(message)))
        or (subject and (empty or automatic) and _has_code(message))
    )


_SAID = re.compile(
    r"could not be delivered to:? ?<|was not delivered to:"
    r"|delivery to the following recipients? failed|couldn't be delivered to"
    r"|送信できませんでした|message could not be delivered|following addresses had"
    r"|mail could not be delivered",
    re.IGNORECASE,
)


def _says_so(message: Message) -> bool:
    """No person: the notice's own sentence, with what we wrote attached."""
    returned = any(
        part.media_type in {"message/rfc822", "text/rfc822-headers"} for part in message.parts
    )
    return returned and bool(_SAID.search(message.text[:3000])) and not message.in_reply_to


def _has_code(message: Message) -> bool:
    text = message.text[:20_000]
    return bool(report.STATUS.search(text) or report.REPLY.search(text)) or "@" in text


def _from_report(one: report.Recipient, text: str, *, alone: bool) -> NoticeRecipient:
    near = _near(text, one.address, alone=alone, others=())
    said = one.diagnostic or near
    return _recipient(
        one.address, one.action or _action_by(one.status, text), one.status, said, near
    )


def _from_text(message: Message, text: str) -> list[NoticeRecipient]:
    addresses = _failed_addresses(message, text)
    action = "delayed" if _is_delay(message, text) else "failed"
    alone = len(addresses) == 1
    return [
        _recipient(address, action, "", near, near)
        for address in addresses
        for near in [_near(text, address, alone=alone, others=addresses)]
    ]


def _is_delay(message: Message, text: str) -> bool:
    subject = message.subject.lower()
    if any(words in subject for words in DELAYS):
        return True
    low = f"{subject}\n{text[:3000]}".lower()
    return any(words in low for words in DELAYS) and not any(words in low for words in EXPIRY)


def _action_by(status: str, text: str) -> str:
    if status.startswith("2"):
        return "delivered"
    low = text[:3000].lower()
    return "delayed" if status.startswith("4") and any(w in low for w in DELAYS) else "failed"


def _recipient(address: str, action: str, status: str, said: str, near: str) -> NoticeRecipient:
    """Codes and the reason, from the report's own fields and the server's words."""
    if action in {"delivered", "relayed", "expanded"}:
        code = next(iter(report.REPLY.findall(said)), None)
        return NoticeRecipient(
            address, status or "2.0.0", code, "delivered", action, permanent=False
        )
    reason = reason_for(said)
    if reason.name in {"unknown", "filtered"} and near and near != said:
        other = reason_for(near)
        reason = other if other.name != "unknown" else reason
    if reason.name == "unknown user" and _after_the_letter(status, said, near):
        reason = reason_named("filtered")
    code = next(iter(report.REPLY.findall(said)), None) or next(
        iter(report.REPLY.findall(near)), None
    )
    status = _status(status, said, near, reason, "4" if action == "delayed" else code)
    hard = _hard(status, reason) and action != "delayed"
    return NoticeRecipient(address, status, code, reason.name, action or "failed", permanent=hard)


def _status(given: str, said: str, near: str, reason: Reason, code: str | None) -> str:
    """The most telling code: the server's own in its words, the report's, else one for the reason."""
    vague = not given or given.endswith((".0.0", ".4.7"))
    for text in (said, near):
        codes: list[str] = report.STATUS.findall(text)
        inner = [s for s in codes if not s.endswith(".0.0") and s[0] != "2"]
        telling = [s for s in inner if not s.endswith((".4.7", ".1.0"))]
        if inner and vague:
            return (telling or inner)[0]
    if given:
        return given
    temporary = given.startswith("4") or (code or "").startswith("4")
    return ("4" + reason.status[1:]) if temporary else reason.status


def _after_the_letter(status: str, said: str, near: str) -> bool:
    """A server that took the address and refused after DATA filters; it does not lack the mailbox."""
    both = f"{said}\n{near}"
    if status.startswith(("5.1", "4.1", "5.4", "4.4")) or any(
        code[2:4] in {"1.", "4."} for code in report.STATUS.findall(both)
    ):
        return False
    low = both.lower()
    at_address = any(words in low for words in ("rcpt", "address not found", "rejected address"))
    return bool(report.REPLY.search(both)) and not at_address and not status.startswith("5.2.2")


def _hard(status: str, reason: Reason) -> bool:
    """The address itself is no good. Codes of another class (5.7.x, 5.2.x) say that it may be."""
    subject = status[2:4]
    if status.startswith("4.") and (reason.name != "unknown user" or status.startswith("4.0")):
        return False
    if reason.hard and status not in NOT_THE_ADDRESS:
        return subject != "7." or reason.name == "accepts no mail"
    return status == MOVED or (reason.name in {"unknown", "filtered"} and status in DEAD)


_ANGLE = re.compile(r"<([^\s<>@]{1,128}@[^\s<>@]{1,255})>")
_LINE_ADDRESS = re.compile(
    r"(?:^|[\s<(\"'\[=:;,])(?:smtp:|rfc822;|mailto:)?([a-z0-9!#$%&'*+/=?^_`{"
    r"|}~.-]{1,128}@[a-z0-9.-]{1,255}\.?[a-z0-9-]+)",
    re.IGNORECASE,
)


def _failed_addresses(message: Message, text: str) -> list[str]:
    """Named in a header, else on lines of the text, ourselves and the daemon excepted."""
    header = message.header("x-failed-recipients")
    if header:
        return list(dict.fromkeys(a.strip(" <>").lower() for a in header.split(",") if "@" in a))
    ours = {*message.to, message.sender, message.header("return-path").strip("<> ").lower()}
    lines = text.split("\n")[:400]
    for pick in (_ANGLE, _LINE_ADDRESS):
        found = [
            match.strip(".").lower()
            for line in lines
            if not _of_somebody_else(line)
            for match in pick.findall(line[:1000])
        ]
        wanted = [a for a in dict.fromkeys(found) if a not in ours and not DAEMONS.match(a)]
        if wanted:
            return wanted[:1] if pick is _LINE_ADDRESS else wanted[:20]
    return returned_to(message)


def _of_somebody_else(line: str) -> bool:
    low = line.lower()
    return any(
        w in low
        for w in (
            "mail from",
            "postmaster",
            "contact",
            "sender:",
            "from:",
            "message-id",
            "helo",
            "support@",
            "content-type",
            "regarding this",
        )
    )


def _near(text: str, address: str, *, alone: bool, others: Sequence[str]) -> str:
    """What the notice says about this address: the lines from its mention to the next one's."""
    if alone or not address:
        return text[:6000]
    lines = text.split("\n")[:400]
    out: list[str] = []
    taking = False
    for line in lines:
        low = line.lower()
        if address in low:
            taking = True
        elif taking and "@" in line:
            other = any(one in low for one in others)
            taking = not other and line.startswith((" ", "\t"))
        if taking:
            out.append(line)
    return "\n".join(out)[:4000] or text[:4000]
