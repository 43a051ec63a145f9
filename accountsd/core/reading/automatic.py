"""Mail that no person wrote but that is no delivery notice: away, received, read, list, challenge.

`Precedence: bulk` alone is never an automatic reply. Who "has left" is a redirect, whoever sent it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accountsd.core.reading.model import Absence, Authorship
from accountsd.core.reading.when import days

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.message import Message

SUBJECTS = re.compile(
    r"^(?:re:\s?|aw:\s?|sv:\s?)?(?:automatic reply|auto[- ]?reply|auto[- ]?response"
    r"|out of (?:the )?office|autoreply|ooo\b|away from"
    r"|vacation|on leave|automatische antwort|abwesenheit|abwesend|réponse automatique"
    r"|absence du bureau|absent|respuesta automática"
    r"|fuera de (?:la )?oficina|ausente|risposta automatica|fuori sede|assente"
    r"|resposta automática|fora do escritório|ausência"
    r"|automatisch antwoord|afwezig|autosvar|automatiskt svar|frånvaro|automatisk svar|fravær"
    r"|automaattinen vastaus|poissa"
    r"|odpowiedź automatyczna|autoodpowiedź|nieobecn|automatická odpověď|nepřítomn|自動応答|自動返信|不在"
    r"|read:|gelesen:|lu\s?:|leído:"
    r"|letto:|lida:|gelezen:|läst:|læst:|lest:|przeczytano:|přečteno:|not read:|delivered:|開封済み"
    r"|\[?ticket|\[#\d+\]|\[(?:case|ticket|solicitud|request)"
    r"|request received|we have received your|thank you for contacting|case #|message received"
    r"|confirm your (?:message|email))",
    re.IGNORECASE,
)
_SAYS_AWAY = re.compile(
    r"\b(?:out of (?:the )?office|annual leave|on (?:holiday|vacation|leave)|maternity leave"
    r"|back (?:in the office|on|behind)|returning on"
    r"|will not be reading|limited access|unattended|unmonitored|not monitored|has been received"
    r"|request \(?#?\d+|was read on|ticket"
    r"|nicht im (?:büro|haus)|im urlaub|abwesend|winterpause|betriebsferien|wieder für sie da"
    r"|weitergeleitet|congés?|absente? (?:du|jusqu)"
    r"|de retour|fermés?|vacaciones|fuera de la oficina|de vuelta|ausente|ferie|fuori ufficio"
    r"|assente|rientr\w+|férias|ausente|vakantie|afwezig"
    r"|semester|tillbaka|obemannat|ferie|tilbage|tilbake|lomalla|urlop\w*|nieobecn\w+|dovolen\w+"
    r"|nepřítom\w+)\b|不在|休暇|休業|自動",
    re.IGNORECASE,
)
_RETURN = re.compile(
    r"\b(?:until|till|through|back|return\w*|reopen\w*|bis|zurück|ab dem|ab|wieder|jusqu'au"
    r"|retour|de retour|hasta|vuelta|regres\w+|fino al"
    r"|rientr\w+|até|regress\w+|volt\w+|tot|terug|weer|till och med|tillbaka|åter|til|tilbage"
    r"|tilbake|asti|saakka|palaan|do|wracam|wrócę|od"
    r"|zpět|vrátím)\b|まで|から"
)
_INCLUSIVE = re.compile(
    r"\b(?:until|till|through|bis(?: einschließlich)?|jusqu'au|hasta|fino al|até|tot(?: en met)?"
    r"|till och med|t\.o\.m|til og med|til|asti|saakka|do)\b|まで"
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


def written_by(message: Message) -> Authorship | None:
    """MACHINE, LIST or OURSELVES by the headers; None where a person may have written."""
    if message.header("list-id") or message.header("list-unsubscribe"):
        return Authorship.LIST
    submitted = message.header("auto-submitted").lower()
    if (
        submitted.startswith("auto-replied")
        or message.header("x-autoreply")
        or message.header("x-autorespond")
    ):
        return Authorship.MACHINE
    kind = message.header("content-type").lower()
    if "disposition-notification" in kind or any(
        part.media_type == "message/disposition-notification" for part in message.parts
    ):
        return Authorship.MACHINE
    if SUBJECTS.search(message.subject.strip()) and (
        submitted.startswith("auto-") or _SAYS_AWAY.search(message.text[:3000])
    ):
        return Authorship.MACHINE
    if message.header("precedence").lower() in {"auto_reply", "auto-reply"}:
        return Authorship.MACHINE
    return None


def absence(folded: str, base: date, country: str, ours: str) -> Absence:
    """The day of return, where one is given, and who stands in meanwhile."""
    until: date | None = None
    for day in days(folded, base, country, past=False):
        before = folded[max(0, day.start - 40) : day.start]
        if (
            day.day
            and day.day >= base
            and _RETURN.search(before + folded[day.start : day.end + 14])
        ):
            returns = _INCLUSIVE.search(before) and not re.search(
                r"\b(?:back|zurück|retour|wieder)\b", before
            )
            until = _next(day.day) if returns else day.day
    others = [a.lower().rstrip(".") for a in _ADDRESS.findall(folded) if a.lower() != ours]
    return Absence(until=until, stand_in=others[0] if others else None)


def _next(day: date) -> date:
    return day.fromordinal(day.toordinal() + 1)
