"""Dovecot's configuration for the tests, as text. It starts nothing."""

import os
import pwd
import shutil
from pathlib import Path
from typing import NamedTuple

from tests.servers.ground import HOST, Authority, is_root


class Ports(NamedTuple):
    """Where the instance listens, all on loopback."""

    imap: int  # plain, or STARTTLS
    imaps: int
    lmtp: int
    auth: int  # Postfix asks here whether a password is right


def mail_user() -> tuple[int, int]:
    """Who owns the mail: nobody, when we may choose; Dovecot refuses to serve mail of root."""
    if not is_root():
        return os.getuid(), os.getgid()
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def configuration(
    folder: Path, ports: Ports, authority: Authority, tokeninfo: str, separator: str
) -> str:
    """The whole file; the folder must be one that the mail user may enter."""
    return "\n".join(
        (
            _base(folder, authority),
            _who(),
            _mailboxes(separator),
            _listeners(ports),
            _passwords(folder),
            _tokens(folder, tokeninfo) if tokeninfo else "",
        )
    )


def _base(folder: Path, authority: Authority) -> str:
    return f"""
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = {HOST}
ssl = yes
ssl_cert = <{authority.cert_file}
ssl_key = <{authority.key_file}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
# A wrong password is answered at once; hundreds of tests would wait otherwise.
auth_failure_delay = 0
mail_max_userip_connections = 0
recipient_delimiter = +
postmaster_address = postmaster@winder.example
# The machine does not lose power during a test; kill -9 keeps what the kernel has.
mail_fsync = never
mail_location = maildir:~/Maildir
mailbox_idle_check_interval = 1 s
first_valid_uid = 1
last_valid_uid = 0
"""


def _who() -> str:
    if is_root():
        return ""
    me = pwd.getpwuid(os.getuid()).pw_name
    return f"""
default_internal_user = {me}
default_login_user = {me}
default_internal_group =
service imap-login {{
  chroot =
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


def _mailboxes(separator: str) -> str:
    special = "".join(
        f"  mailbox {name} {{\n    auto = subscribe\n    special_use = \\{name}\n  }}\n"
        for name in ("Sent", "Junk", "Trash", "Drafts")
    )
    prefix = "" if separator == "/" else f"INBOX{separator}"
    return f"""
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
{special}}}
"""


def _listeners(ports: Ports) -> str:
    return f"""
service imap-login {{
  # One process for every log-in starts faster than a new one each time.
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    port = {ports.imap}
  }}
  inet_listener imaps {{
    port = {ports.imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = {HOST}
    port = {ports.lmtp}
  }}
}}
service anvil {{
  # Without this file nobody counts wrong passwords, and nobody is made to wait for them.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  inet_listener {{
    address = {HOST}
    port = {ports.auth}
  }}
}}
"""


def _passwords(folder: Path) -> str:
    # Dovecot runs the script as its own user, who may not look into this checkout.
    script = folder / "checkpassword"
    shutil.copy(Path(__file__).with_name("checkpassword"), script)
    script.chmod(0o755)
    return f"""
passdb {{
  driver = checkpassword
  args = {script} {folder}/users
}}
userdb {{
  driver = prefetch
}}
userdb {{
  driver = checkpassword
  args = {script} {folder}/users
}}
"""


def _tokens(folder: Path, tokeninfo: str) -> str:
    asked = folder / "oauth2.conf"
    asked.write_text(
        f"tokeninfo_url = {tokeninfo}\nusername_attribute = email\nintrospection_mode = auth\n"
    )
    return f"""
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {asked}
}}
"""
