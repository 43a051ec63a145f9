"""Why a server refused, by the words it used: one row a reason, first match wins.

`status` is the code we report where the notice gives none; RFC 3463 leaves x.0.9xx free, and Sisimai's
register of such codes is followed so that reports can be compared. `hard` means the address is no
good; everything else may come right by itself or by somebody's hand.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """A row: its name, the code where none is given, whether the address is dead, the words."""

    name: str
    status: str
    hard: bool
    words: tuple[str, ...]


def _row(name: str, status: str, words: str, *, hard: bool = False) -> Reason:
    return Reason(name, status, hard, tuple(words.split("|")))


REASONS: tuple[Reason, ...] = (
    _row(
        # Before the mailbox: "domain does not exist" holds "does not exist".
        "unknown host",
        "5.0.912",
        "domain does not exist|domain doesn't exist|domain not found|no such domain|unknown domain"
        "|domain may not exist|domain is not reachable|unrouteable mail domain|host unknown"
        "|unknown host|host not found|host or domain name not found|domain name not found",
        hard=True,
    ),
    _row("virus", "5.0.971", "virus found|contains a virus|virus detected|infected|malware"),
    _row(
        "mailbox full",
        "5.0.922",
        "mailbox full|mailbox is full|over quota|overquota|quota exceed|exceeded quota"
        "|exceeds quota|quota has been"
        "|quota full|over the allowed quota|mailbox size limit|mailbox has exceeded"
        "|storage limit|disk quota|user is over"
        "|insufficient system storage|not enough storage space|exceeded storage|out of storage"
        "|account is full"
        "|mailfolder is full|mail box is full|is full|user has exhausted|no space|would exceed"
        "|inbox is full|exceeds the size"
        "|max message size of the mailbox|quota violation|full mailbox|over maximum"
        "|mailbox exceed|space left|dd limit"
        "|mail size limit|容量|boîte pleine|postfach ist voll|postfach voll|buzón lleno"
        "|casella piena",
    ),
    _row(
        "authentication",
        "5.0.970",
        "dmarc|dkim|spf fail|spf check|spf validation|not authenticated|unauthenticated"
        "|authentication requirements"
        "|authentication checks|domain-based message authentication|spf record"
        "|sender policy framework|failed spf",
    ),
    _row(
        "no reverse name",
        "5.0.973",
        "reverse dns|ptr record|rdns|unresolvable ip|does not resolve properly|no ptr"
        "|cannot resolve your address"
        "|cannot find your hostname|cannot find your reverse hostname|reverse lookup"
        "|client host rejected: cannot find"
        "|missing ptr|ip name lookup failed|no reverse|fix reverse",
    ),
    _row(
        "reputation",
        "5.0.975",
        "reputation|talosintelligence|poor reputation|sending ip has a|low reputation"
        "|history of abuse",
    ),
    _row(
        "starttls",
        "5.0.976",
        "starttls|does not support tls|tls required|tls is required|encryption required",
    ),
    _row(
        "blocked",
        "5.0.971",
        "spamhaus|spamcop|barracudacentral|blocked using|dnsbl|blacklist|black list|blocklist"
        "|block list|after initial connection",
    ),
    _row(
        "spam",
        "5.0.980",
        "spam|unsolicited|junk|bulk mail|content filter|blocked by content|likely suspicious",
    ),
    _row(
        "suspended",
        "5.0.921",
        "suspend|disabled|inactive|deactivated|locked|not active|not active|expired account"
        "|account is closed|closed account"
        "|recipient no longer on|unavailable due to|has been blocked|address no longer accepts"
        "|temporarily disabled",
    ),
    _row(
        "message too big",
        "5.0.934",
        "message too large|too big|message size exceeds|exceeds size limit|size limit"
        "|message file too big"
        "|exceeded maximum|larger than|exceeds maximum message size|exceeds fixed|message length",
    ),
    _row(
        "moved",
        "5.0.916",
        "has moved|address has been changed|user moved|has been replaced by|new address"
        "|no longer with|changed their address",
        hard=True,
    ),
    _row(
        "accepts no mail",
        "5.0.932",
        "does not accept mail|not accept any mail|does not accept any|no mail accepted|nullmx"
        "|null mx|smtp server does not accept"
        "|doesn't accept mail|not accepting mail|domain does not accept|does not receive mail"
        "|not receiving mail|no smtp service",
        hard=True,
    ),
    _row(
        "sender rejected",
        "5.0.918",
        "google groups|googlegroups.com|グループに|group you tried|sender rejected|sender address rejected|sender denied"
        "|access denied|rejected your message|invalid sender|mail from"
        "|from address|sender verify|sender verification|domain of sender"
        "|may not have permission|you might not have permission|do not have permission"
        "|permission to post"
        "|permission to send|not have permission|group you tried to contact"
        "|might not exist, or you|bounce from|null sender"
        "|sender domain|domain of the sender|envelope sender|sender not|not authorized"
        "|unauthorized|you are not allowed",
    ),
    _row(
        "unknown user",
        "5.0.911",
        "final delivery userid|user unknown|unknown user|no such user|unknown local part"
        "|unknown recipient|recipient unknown|no such recipient"
        "|invalid recipient|recipient not found|recipientnotfound|recipnotfound|user not found"
        "|not found by smtp"
        "|address unknown|unknown address|no mailbox|mailbox unavailable|mailbox not found"
        "|mailbox unknown|no such mailbox"
        "|invalid mailbox|unknown mailbox|does not exist|doesn't exist|doesn’t exist|not exist"
        "|nonexistent|non-existent"
        "|no such address|no such person|no user|user doesn|unknown account|account unknown"
        "|no account|bad address"
        "|bad destination mailbox|undeliverable address|is not a valid|invalid address"
        "|not a known user"
        "|not listed in|couldn't be found|could not be found|wasn't found|was not found"
        "|no longer available|no longer valid|not a valid recipient|not valid recipient"
        "|email address could not|unrouteable"
        "|unroutable|user is unknown|unknown or illegal|illegal user|unknown user account"
        "|no valid recipient|valid recipient"
        "|there is no one at this address|this user doesn't have|not our customer"
        "|isn't in my control|not a user"
        "|this account has been disabled or discontinued|has been disabled or"
        "|destination server rejected recipients|mailbox does not|recipient is not|user does not"
        "|who are you looking for"
        "|nichtzustellbar|nicht gefunden|empfänger unbekannt|unbekannter|adresse inconnue"
        "|destinataire inconnu"
        "|usuario desconocido|utente sconosciuto|usuário|宛先不明|ご指定のメールアドレス|user missing|no one here"
        "|alias target|unknown e-mail|unknown email|can't accept this recipient|not found in"
        "|rejected recipient"
        "|unable to find|user invalid|invalid user|recipient invalid|spool file|no longer exists"
        "|not in directory|is no user",
        hard=True,
    ),
    _row(
        "unknown host",
        "5.0.912",
        "host unknown|unknown host|domain not found|host not found|no such domain|unknown domain"
        "|unrouteable mail domain"
        "|name service error|name or service not known|domain does not|nxdomain|no mx|mx record"
        "|dns error|domain name not"
        "|host or domain name not found|illegal host|bad destination host|bad destination system"
        "|server not found"
        "|couldn't find any host|could not find any|cannot find any|unresolvable hostname"
        "|couldn't be resolved|recipient domain"
        "|domain must|non-existent domain|does not resolve|can not be resolved"
        "|cannot be resolved|dns lookup|no relevant answers"
        "|find a gateway|no host found|domain doesn|domain isn|invalid domain|invalid host"
        "|unknown hostname",
        hard=True,
    ),
    _row(
        "blocked",
        "5.0.971",
        "blacklist|black list|blocklist|block list|blocked using|listed at|listed in|spamhaus"
        "|spamcop|barracudacentral|rbl|dnsbl"
        "|ip address is blocked|your ip|from your ip|bad sender ip|access denied, banned"
        "|is not allowed to connect"
        "|connection refused by policy|client host blocked|sender ip|host blocked"
        "|banned sending ip|closed connection to"
        "|your network is|unallowed|your host is|blocked by|rejected because of local"
        "|temporarily blocked|bad host"
        "|no access from mail server|server blocked|helo command rejected|access from ip"
        "|connections not accepted"
        "|connection rejected|email blocked|messages from|client host",
    ),
    _row(
        "relaying",
        "5.0.909",
        "relay|not a local|not local|we do not relay|authentication required|not permitted to",
    ),
    _row(
        "too fast",
        "5.0.945",
        "too many connections|too many concurrent|rate limit|too fast|rate at|throttl"
        "|too much mail|too many messages|too many"
        "|try again later|deferred due to|slow down|unusual rate|exceeded the rate"
        "|exceeded the maximum",
    ),
    _row(
        "policy",
        "5.0.972",
        "policy|prohibited|disallowed|not permitted|not allowed|denied by|administrat|restricted"
        "|forbidden|closed for",
    ),
    _row(
        "not compliant",
        "5.0.974",
        "rfc 5322|rfc5322|rfc 5321|rfc 822|rfc822|missing header|missing required|bare lf"
        "|duplicate header|malformed",
    ),
    _row(
        "expired",
        "5.0.947",
        "host not reachable|socket error|did not accept our requests|expired|will retry|timed out|time out|timeout|retry time|too old"
        "|in queue too long|not been delivered|could not be delivered for"
        "|retry timeout|giving up|delivery time|unable to deliver in|delayed|undeliverable for"
        "|been in the queue|has been waiting"
        "|not responding|maximum retries|connection refused|was not delivered|could not connect"
        "|couldn't connect|connect to"
        "|lost connection|network is unreachable|no route to host|connection lost"
        "|conversation with|did not respond"
        "|temporary problem|temporarily unable|temporary failure|delivery incomplete"
        "|still being retried|deferred",
    ),
    _row(
        "command",
        "5.0.951",
        "syntax error|command not|bad sequence|unrecognized|command unrecognised",
    ),
    _row(
        "program",
        "5.0.939",
        "mailer error|program failure|procmail|child process|error from pipe|command died"
        "|died with|pipe to|mail filter",
    ),
    _row(
        "server trouble",
        "5.0.930",
        "local error|system error|server error|configuration error|loop|too many hops"
        "|internal error|internal software"
        "|resources|cannot create|i/o error|input/output|service unavailable|not able to"
        "|database|invalid argument",
    ),
    _row(
        "filtered",
        "5.0.910",
        "recipient address rejected|address rejected|filter|rejected|refused|not accepted"
        "|unacceptable|reject|denied|declined|bounced by|protected by|on hold|failed",
    ),
)

# Where words fail: what the codes of RFC 3463 say of the address.
DEAD = frozenset({"5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4"})
MOVED = "5.1.6"
# Codes that speak of the sender, whatever the words beside them.
NOT_THE_ADDRESS = frozenset(
    {"5.1.7", "5.1.8", "4.1.7", "4.1.8", "5.1.9", "5.4.5", "5.4.6", "5.4.7"}
)
UNKNOWN = Reason("unknown", "5.0.900", hard=False, words=())


def reason_for(text: str) -> Reason:
    """The first row one of whose words stands in the server's text."""
    low = " ".join(text.lower().split())[:4000]
    for row in REASONS:
        if any(words in low for words in row.words):
            return row
    return UNKNOWN


def reason_named(name: str) -> Reason:
    """The row of that name."""
    return next(row for row in REASONS if row.name == name)
