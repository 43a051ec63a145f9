"""By which senders, subjects and phrases delivery notices are known, in many languages. Tables only."""

from __future__ import annotations

import re

from accountsd.core.reading.lists import row

DAEMONS = re.compile(
    r"^<?(?:mailer[-_.]?daemon|post[_-]?master|mail[-_.]?daemon|maildaemon|mail-delivery|mdaemon"
    r"|microsoftexchange[0-9a-f]+"
    r"|mailer|bounce[sd]?|mail\.daemon|mailerdaemon|no-?reply-?dsn|mailsystem|system|root|mmdf"
    r"|qmail|autoreply-bounce)(?:@|$)"
)
DAEMON_NAMES = row(
    "mail delivery|mailer-daemon|mail administrator|postmaster|mail deliver|delivery system"
    "|maildelivery|mail system|system administrator|sistema de correo|exchange"
)
SUBJECTS = row(
    "undeliver|delivery status|delivery failure|delivery has failed|delivery fail|failure notice"
    "|returned mail|mail delivery|delivery notification|mail could not be delivered|non delivery"
    "|nondeliverable|not delivered|message delivery|delayed mail|delivery delay|undelivered mail"
    "|unzustellbar|nicht zustellbar|zustellung|non remis|échec de la remise|échec de remise"
    "|no se puede entregar|no entregado|devuelto|mancata consegna|non recapitabile|não entregue"
    "|falha na entrega|kan niet worden bezorgd|onbestelbaar|går inte att leverera|ikke leveres"
    "|ei voida toimittaa|nie można dostarczyć|niedostarcz|nedoručiteln|配信不能|配信できません|エラー"
    "|returned to sender|could not send message|couldn't be delivered|warning: message"
    "|warning: could not|mail failure|email failure|mail system error|message status"
    "|delivery problem"
    "|failed mail|bounce|mail not delivered|cannot be delivered|can't be delivered"
    "|permanent delivery"
    "|transient delivery|delivery error|could not be delivered|rejected:|message rejected"
    "|nondelivery"
    "|ndn:|returned:|failed delivery|undelivarable|mail error|message undeliverable"
    "|warning: returned"
    "|delivery report|considered unsolicited|error sending your mail|duplicated message-id"
    "|mail undeliverable|message you sent blocked|inflex scan report"
)
DELAYS = row(
    "delayed|delay|will be retried|still being retried|will retry|verzögert|retardé"
    "|temporary problem"
    "|warning only|not yet been delivered|will continue for|delivery incomplete|retrasad|in ritardo"
    "|atrasad|vertraagd|fördröj|forsinket|viivästy|opóźnion|zpožděn|遅延"
)
EXPIRY = ("expired", "giving up", "timeout", "timed out", "too long", "retry time")
