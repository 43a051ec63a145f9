"""Postfix's configuration for the tests, as text. It starts nothing."""

from pathlib import Path
from typing import NamedTuple

from tests.servers.dovecot_conf import Ports
from tests.servers.ground import HOST, Authority

AUTHSERV_ID = "mx.winder.example"


QUEUES = (
    *("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming"),
    *("maildrop", "private", "public", "saved", "trace"),
)


class SmtpPorts(NamedTuple):
    """Where the instance listens, all on loopback."""

    submission: int  # STARTTLS offered, log-in wanted
    smtps: int  # TLS from the start, log-in wanted
    mx: int  # plain, from the world


def main_cf(folder: Path, authority: Authority, dovecot: Ports) -> str:
    """The settings. `static:all` makes every domain local, so nothing can leave this machine."""
    return _ground(folder) + _reception(folder, authority, dovecot)


def _ground(folder: Path) -> str:
    """Where it lives, and whose mail it takes."""
    return f"""
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {folder}/mail.log
maillog_file_prefixes = /tmp
mail_owner = postfix
setgid_group = postdrop
myhostname = {AUTHSERV_ID}
mydestination =
mynetworks = {HOST}/32
inet_interfaces = loopback-only
inet_protocols = ipv4
disable_dns_lookups = yes
smtpd_peername_lookup = no
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = static:all
virtual_mailbox_maps = static:all
relay_domains =
default_transport = error:nothing leaves this machine
recipient_delimiter = +
"""


def _reception(folder: Path, authority: Authority, dovecot: Ports) -> str:
    """Who may hand mail over, how, and where it goes from here."""
    return f"""
virtual_transport = lmtp:inet:{HOST}:{dovecot.lmtp}
# Who is to be refused or put off stands in the file; everybody else is let in, and Dovecot knows who
# has a mailbox: an unknown one comes back as a bounce, as from a real host behind a gateway.
smtpd_recipient_restrictions = check_recipient_access regexp:{folder}/conf/recipients, permit
smtpd_relay_restrictions = reject_unauth_destination
smtpd_tls_cert_file = {authority.cert_file}
smtpd_tls_key_file = {authority.key_file}
smtpd_tls_security_level = may
smtpd_tls_auth_only = no
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:{HOST}:{dovecot.auth}
smtpd_sasl_security_options = noanonymous
# Tests do not wait: a letter put off is tried again at once, and a wrong password is answered at once.
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
smtpd_error_sleep_time = 0
smtpd_hard_error_limit = 1000
smtpd_client_connection_count_limit = 0
bounce_notice_recipient = postmaster@{AUTHSERV_ID}
smtp_connect_timeout = 5s
"""


def master_cf(ports: SmtpPorts) -> str:
    """The processes; none in a chroot, all of Postfix's own user where it allows."""
    asks = (
        "-o smtpd_sasl_auth_enable=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject"
    )
    door = "smtpd -o syslog_name=postfix"
    senders = "-o smtpd_sender_restrictions=check_sender_access,regexp:$config_directory/senders"
    inside = ("cleanup", "bounce", "defer:bounce", "trace:bounce", "verify", "flush", "proxymap")
    outward = ("lmtp", "smtp", "relay:smtp", "error", "retry:error", "discard")
    lines = [
        f"{HOST}:{ports.submission} inet n - n - - {door} {asks}",
        f"{HOST}:{ports.smtps} inet n - n - - {door} -o smtpd_tls_wrappermode=yes {asks}",
        f"{HOST}:{ports.mx} inet n - n - - {door} {senders}",
        "pickup unix n - n 60 1 pickup",
        "qmgr unix n - n 1 1 qmgr",
        "tlsmgr unix - - n 1000? 1 tlsmgr",
        "rewrite unix - - n - - trivial-rewrite",
        "showq unix n - n - - showq",
        "anvil unix - - n - 1 anvil",
        "scache unix - - n - 1 scache",
        "postlog unix-dgram n - n - 1 postlogd",
    ]
    for name in inside + outward:
        service, _, program = name.partition(":")
        public = "n" if service in {"cleanup", "flush"} else "-"
        limit = "0" if service in {"cleanup", "bounce", "defer", "trace"} else "-"
        wake = "1000?" if service == "flush" else "-"
        lines.append(f"{service} unix {public} - n {wake} {limit} {program or service}")
    return "\n".join(lines) + "\n"


def rules() -> dict[str, str]:
    """The tables: which recipients are turned away at the door, and what is said of a sender."""
    return {
        "recipients": (
            "/^gone@/ 550 5.1.1 User unknown\n"
            "/^full@/ 452 4.2.2 Mailbox full\n"
            "/^busy@/ 451 4.3.0 Try again later\n"
        ),
        "senders": (
            f"/@([^@]+)$/ PREPEND Authentication-Results: {AUTHSERV_ID};"
            " dmarc=pass header.from=$1\n"
        ),
    }
