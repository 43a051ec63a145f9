"""Sentences that no phrase explains, but in which every word is an office's own: they hide nothing.

The tables list the small words of each language and the words of a purchase ledger. A sentence with
one unknown word is not explained by this rule, and its mail goes to the owner.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accountsd.core.reading.language import SMALL_WORDS
from accountsd.core.reading.lists import bag
from accountsd.core.reading.phrases.tables import words as office_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accountsd.core.reading.phrases.grammar import Hit

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SIGN = re.compile(r"[^\W\d_]{2,}")

OFFICE_EN = bag(
    "a about above access account accounts accounting across add added address after again"
    " against ago ahead all allow along"
    " already also although always am an and another any anyone anything anyway ap apart appear"
    " appears approval approve"
    " approved approver april are area around arrive as ask asked at attached attachment august"
    " authorised authority"
    " available away back balance bank banking based be because been before being below best"
    " better between bill bills bit"
    " board book booked both boss box branch bring business but buyer by calendar call called"
    " came can card care carrier case"
    " cash cashier catch cc central centre change changed charge check checked cheque class"
    " clear cleared clerk client close"
    " closed code colleague collect come comes coming company complete completed computer"
    " confirm confirmed contact contract"
    " contractor controller copied copy correct cost could council couple course cover created"
    " creditor creditors currently"
    " customer cut cycle daily data date dated day days deal december dept department desk"
    " detail details did different direct"
    " director do document documents does doing done down due during each earlier early either"
    " electronic else email emails end"
    " ends enough enter entered entity error estate etc even event every everything exactly"
    " example except expect expected"
    " extra far fast february few field file filed final finance find fine finish first"
    " following for form forward forwarded"
    " found four friday from front full funds further future gave general get gets getting give"
    " given go goes going good got"
    " great group had half hand handle hands happen happened happy hard has have having he head"
    " hear held help her here hi him"
    " his hold home hour hours house how however i i'd i'm i've if important in include included"
    " information input inside"
    " instead into invoice invoiced invoices is issue issued it it'll it's item items its"
    " january job july june just keep keeps"
    " key keyed kind knew know known last late later latest least leave left less let letter"
    " level like line lines list little"
    " load loaded local log logged long longer look looked looking looks lot lots made mail"
    " mailbox main make makes making"
    " manager many march mark matched matter matters may me mean means meant meantime meet"
    " meeting message met might mind mine"
    " minute moment monday month monthly months more morning most move moved much must my name"
    " near need needed needs never new"
    " next no nobody none normal normally not note noted nothing notice noticed november now"
    " number numbers october of off"
    " office often ok old on once one ones online only onto open opened or order orders other"
    " others our ours out outside over"
    " overdue overnight own owner page paid paper papers paperwork part party pass passed past"
    " pay payable payables paying"
    " payment payments payroll people per perhaps period person personally phone pick picked"
    " pile place plan please plus po"
    " point possible post posted present press print printed probably problem procedure process"
    " processed processing"
    " procurement project proper provide provided purchase purchasing put quarter question"
    " questions queue quick quickly quite"
    " raise raised rather ready real really reason receipt receive received recent recently"
    " record records ref reference"
    " regarding regular release released remember remind reminder reply report request required"
    " requirement respond response"
    " rest result return right routine run runs said same sat saturday say saying says schedule"
    " scheduled second see seem seems"
    " seen send sending sent september serve service set settle settled several share she"
    " shortly should show shown side sign"
    " signed since single site sitting small so software some someone something soon sooner sort"
    " sorted space spare specific"
    " spoke staff stage stamp stand standard start started state statement status stay step"
    " still stop straight stuck submit"
    " such sunday supplier suppliers supply support supposed sure system systems take taken"
    " takes taking talk team tell term"
    " terms than thank thanks that that's the their them then there there's these they thing"
    " things think this those though"
    " thought through thursday till time times to today together told tomorrow too took top"
    " total touch towards track transfer"
    " tray treasurer tried trouble true try trying tuesday turn twice two type under understand"
    " unfortunately until up update"
    " updated upload uploaded urgent us use used user using usual usually value various vat"
    " vendor version very via voucher"
    " wait waiting want wanted was way we we'll we're we've website wednesday week weekend"
    " weekly weeks well went were what"
    " when where whether which while who whole whoever why will wish with within without won't"
    " work worked working works worry"
    " would write written wrong year years yes yesterday yet you you'd you'll you're your yours"
    " bookkeeper signatory"
    " signatories building holiday leave sick delighted everybody everyone accelerate unable usd"
    " gbp eur clause retention"
    " released subcontract indicate records directly fax signature"
    " checkbook link card"
)
WORRY = bag(
    "wrong problem trouble stop never unable unfortunately complaint dispute lawyer solicitor"
    " court insolvency fraud angry"
    " unhappy disappointed refuse reject rejected cancel cancelled terminate threat sue owe why"
    " quality broken damage damaged"
    " poor bad terrible overcharged twice mistake incorrect error fail failed"
)


@cache
def _known(languages: tuple[str, ...]) -> frozenset[str]:
    words: set[str] = set()
    for language in languages:
        words |= SMALL_WORDS.get(language, frozenset())
    if "en" in languages:
        words |= OFFICE_EN
    return frozenset(words)


def harmless(
    text: str, folded: str, languages: tuple[str, ...], room: int, hits: Sequence[Hit]
) -> bool:
    """No words at all, a name, a table's row, or only words that an office uses and none that worry.

    `room` is how many unknown words the phrases found in the sentence allow for: names, places, asides.
    """
    words = [word for word in _WORD.findall(folded) if len(word) > 1]
    office = office_words(languages[0]) if languages else None
    if office and office.turned(folded, hits):
        return False
    if len(words) <= 2 or not _SIGN.search(folded):
        return room > 0 or not any(word in WORRY for word in words)
    if "\t" in text or text.count("   ") > 1:
        return True
    if sum(c.isdigit() for c in folded) > len("".join(words)):
        return True
    if office:
        return office.strange(folded) <= max(min(room, len(words) // 2), len(words) // 8)
    if languages[:1] != ("en",):
        return room > 0  # there is no list of an office's words for this language
    if not room and any(word in WORRY for word in words):
        return False
    unknown = [word for word in words if word not in _known(("en",))]
    return len(unknown) <= max(room, len(words) // 8)
