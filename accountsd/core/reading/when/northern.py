"""Days as Swedish, Danish, Norwegian and Finnish say them: names, stretches, weeks by their number."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accountsd.core.reading.lists import row
from accountsd.core.reading.when.rows import Calendar, calendar_of, read

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.when.model import Day

_SWEDISH = row("måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag")
_DANISH = row("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag")
_FINNISH = row("maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai")
_ENDINGS = row(
    "|en|s|ens|arna|erne|morgon|morgen|kväll|kvällen|aften|kveld|eftermiddag|ettermiddag|förmiddag"
)
_CASES = row("|na|n|hin|ksi|sta|iltana|aamuna|aamulla|illaksi")
_GENITIVES = {
    **{day + "ens": at for days in (_SWEDISH, _DANISH) for at, day in enumerate(days)},
    **{day + "n": at for at, day in enumerate(_FINNISH)},
}
_WEEKDAYS = {
    **{
        day + ending: at
        for days in (_SWEDISH, _DANISH)
        for at, day in enumerate(days)
        for ending in _ENDINGS
    },
    **{day + ending: at for at, day in enumerate(_FINNISH) for ending in _CASES},
    "keskiviikkoon": 2,
    **_GENITIVES,
}
_PAST_DAYS = {day + "s": at for days in (_SWEDISH, _DANISH) for at, day in enumerate(days)}
_COUNTS = {
    "en": 1, "ett": 1, "et": 1, "én": 1, "ét": 1, "två": 2, "to": 2, "tre": 3, "fyra": 4, "fire": 4, "fem": 5,
    "sex": 6, "seks": 6, "sju": 7, "syv": 7, "åtta": 8, "otte": 8, "åtte": 8, "nio": 9, "ni": 9, "tio": 10,
    "ti": 10, "tolv": 12, "fjorton": 14, "fjorten": 14, "femton": 15, "femten": 15, "tjugo": 20, "tyve": 20,
    "tjue": 20, "trettio": 30, "tredive": 30, "tretti": 30, "ett par": 2, "et par": 2, "yhden": 1, "kahden": 2,
    "kolmen": 3, "neljän": 4, "viiden": 5, "kuuden": 6, "seitsemän": 7, "kymmenen": 10, "parin": 2,
    "neljäntoista": 14,
}  # fmt: skip
_IN_WORDS = (
    (
        "första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde"
        "|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugoförsta|tjugoandra|tjugotredje|tjugofjärde"
        "|tjugofemte|tjugosjätte|tjugosjunde|tjugoåttonde|tjugonionde|trettionde|trettioförsta"
    ),
    (
        "første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende"
        "|femtende|sekstende|syttende|attende|nittende|tyvende|enogtyvende|toogtyvende|treogtyvende|fireogtyvende"
        "|femogtyvende|seksogtyvende|syvogtyvende|otteogtyvende|niogtyvende|tredivte|enogtredivte"
    ),
    (
        "første|andre|tredje|fjerde|femte|sjette|sjuende|åttende|niende|tiende|ellevte|tolvte|trettende|fjortende"
        "|femtende|sekstende|syttende|attende|nittende|tjuende|tjueførste|tjueandre|tjuetredje|tjuefjerde"
        "|tjuefemte|tjuesjette|tjuesjuende|tjueåttende|tjueniende|trettiende|trettiførste"
    ),
)
_ORDINALS = {word: at for words in _IN_WORDS for at, word in enumerate(row(words), start=1)}
_DOT = r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})(?!\d|[.:,]\d| ?(?:kr|€|euro|%|prosent|procent|timer|tuntia|klo))"
_ROWS = rf"""
today = i kväll | ikväll | i eftermiddag | senare i dag | senare idag | under dagen | innan dagen är slut | i aften | senere i dag | i løbet af dagen | inden fyraften | i dag | i kveld | i løpet av dagen | før dagen er omme | i ettermiddag | tänä iltana | illalla | iltapäivällä | iltapäivän aikana | tämän päivän aikana | vielä tänään | päivän aikana | saman tien
in days = (?:om|inom|inden for|innen|i løbet af|i løpet av|de närmaste|de nærmeste|under de närmaste|i løpet av de neste|inom de närmaste) {{n}} (?:dagar|dag|dage|dager|døgn|dygn) | {{n}} päivän (?:kuluessa|kuluttua|päästä|sisällä|aikana) | om någon dag
in days = (?:om|i) {{n}} dag(?:e|er|ar)s tid
in weeks = (?:om|inom|inden for|innen|i løbet af|i løpet av) {{n}} (?:veckor|vecka|uger|uge|uker|uke) | {{n}} viikon (?:kuluessa|kuluttua|päästä|sisällä|aikana) | viikon (?:kuluttua|päästä|kuluessa|sisällä) | (?:om|inom) en veckas tid
in months = (?:om|inom|inden for|innen|i løbet af|i løpet av) {{n}} (?:månader|månad|måneder|måned) | {{n}} kuukauden (?:kuluessa|kuluttua|päästä|sisällä) | kuukauden (?:kuluttua|päästä|kuluessa|sisällä)
working days = (?:om|inom|inden for|innen|i løbet af|i løpet av|de närmaste|de nærmeste)? ?{{n}} (?:arbetsdagar|bankdagar|vardagar|hverdage|bankdage|arbejdsdage|virkedager|bankdager|arbeidsdager|bankvirkedager|arkipäivän|pankkipäivän|työpäivän)(?: kuluessa| sisällä| kuluttua)?
next week = (?:på |nu på )?{{wd}},? (?:i |under |den )?(?:nästa vecka|næste uge|neste uke|neste veke|kommande vecka|kommende uge|kommende uke|ensi viikolla) | (?:nästa vecka|næste uge|neste uke|ensi viikolla|kommande vecka),?(?: på| om)? {{wd}} | ensi viikon {{wd}} | (?:nästa|næste|neste) {{wd}} | {{wd}} (?:veckan|ugen|uken) efter
coming weekday = (?:nu på|på|nu|kommande|kommende|førstkommende|innevarande|tulevana|ensi|viimeistään|allerede|redan|jo|innen|inden|senast|senest|till|til|per|før|före|innan|fra|om) (?:förstkommande |førstkommende |kommende |kommande |nu |på )?{{wd}}(?!,? (?:den |d\. |kl|dnia |dne )?\d) | (?P<wd>{"|".join(_GENITIVES)})
week after = {{wd}} (?:om en vecka|om en uge|om en uke|otte dage|otte dage frem|viikon päästä|viikon kuluttua)
last weekday = (?:förra|sidste|sist|siste|forrige|i|nu i) (?P<wd>{"|".join(_PAST_DAYS)}) | (?:förra|sidste|sist|siste|forrige|viime) {{wd}}
week end = (?:i |innan |före |før |inden |mot |hen mod )?(?:slutet av veckan|slutet av denna vecka|veckans slut|veckoslutet|veckan är slut|slutningen af ugen|ugens udgang|ugen er omme|slutten av uka|slutten av uken|uken er omme|uka er omme|ukeslutt|utgangen av uken|utgangen av uka) | sidst på ugen | sist i uken | i veckoslutet | (?:innan|före|før|inden|til|till) (?:helgen|helga|helg|weekenden|weekend) | ennen viikonloppua | viikonlopuksi | (?:tämän )?viikon (?:loppuun(?: mennessä)?|lopussa|lopulla) | loppuviikosta | loppuviikolla | perjantaiksi
next monday = (?:efter|etter|över|over) (?:helgen|helga|helg|weekenden) | (?:i |på |först i |først i )?(?:början av|begynnelsen av|begyndelsen af|starten av|starten af|inledningen av) (?:nästa vecka|næste uge|neste uke|kommande vecka) | først (?:i|på) (?:næste uge|neste uke|kommende uge) | tidlig (?:i )?(?:neste|næste) (?:uke|uge) | tidigt nästa vecka | viikonlopun jälkeen | ensi viikon (?:alussa|alkupuolella|alkuun mennessä) | heti ensi viikon alussa | alkuviikosta
next wednesday = (?:i )?(?:mitten av nästa vecka|midten af næste uge|midten av neste uke|midten av kommende uke) | midt i (?:næste uge|neste uke) | ensi viikon puoliväli\w+
next friday = (?:i |före |innan |inden |innen |før )?(?:slutet av nästa vecka|slutningen af næste uge|slutten av neste uke|utgangen av neste uke|nästa vecka är slut) | sidst i næste uge | sist i neste uke | inom nästa vecka | ensi viikon (?:loppuun(?: mennessä)?|lopussa|lopulla|aikana) | i løbet af næste uge | i løpet av neste uke | under nästa vecka
numbered week = (?:på )?{{wd}} (?:i |den )?(?:vecka|uge|uke|v|viikolla|viikko)\.? ?{{kw}} | (?:vecka|uge|uke|veckan|v\.|viikolla|viikko|vk) ?{{kw}} | v {{kw}}
month end = (?:i |innan |före |før |inden |ved |vid |i god tid før )?(?:slutet av månaden|slutet på månaden|månadens slut|månadens utgång|utgången av månaden|månadsskiftet|månadsslutet|slutningen af måneden|månedens udgang|udgangen af måneden|udgangen af denne måned|månedens slutning|slutten av måneden|slutten på måneden|utgangen av måneden|månedsskiftet|månedsslutt|månedsslut|slutet av denna månad|slutten av denne måneden) | (?:sista|sidste|siste) (?:dagen|dag|bankdagen|bankdag|vardagen|hverdag|virkedag|virkedagen) i (?:månaden|måneden|denna månad) | ultimo(?: måneden| denne måned)? | sidst på måneden | sist i måneden | (?:tämän )?(?:kuun|kuukauden) (?:loppuun(?: mennessä)?|lopussa|lopulla|vaihteessa|vaihteeseen mennessä|viimeinen päivä|viimeisenä päivänä|viimeisenä arkipäivänä) | den siste i måneden | den sidste i måneden | den sista i månaden | den sista
next month end = (?:slutet av nästa månad|slutningen af næste måned|slutten av neste måned|ensi kuun (?:lopussa|loppuun(?: mennessä)?))
end of = (?:ultimo|sista|den sista|sidst i|slutningen af|udgangen af|utgangen av|slutten av|utgången av|slutet av|slutet på) {{month}} | {{month}} (?:lopussa|loppuun(?: mennessä)?|lopulla)
middle of = (?:medio|mitten av|midten af|midten av|midt i) {{month}} | {{month}} puoliväli\w+
month middle = (?:mitten av månaden|midten af måneden|midten av måneden|medio måneden|medio denne måned|midt i måneden|kuun puoliväli\w+|kuukauden puoliväli\w+)
quarter end = (?:kvartalets slut|kvartalsskiftet|kvartalets udgang|utgangen av kvartalet|kvartalsslutt|vuosineljänneksen lopussa|slutet av kvartalet)
year end = (?:före|innan|før|inden|till|ved|vid|innen) (?:nyår|nytår|nyttår|årsskiftet|årets slut|årets utgång|årets udgang|utgangen av året|årsslutt) | vuoden loppuun(?: mennessä)? | vuodenvaihteeseen mennessä | ennen vuodenvaihdetta | i slutet av året
christmas = (?:före|innan|før|inden|till|til) jul | (?:före|innan) julhelgen | ennen joulua | jouluun mennessä
day of = (?:den |d\. )?{{nr}} {{month}}
day number = (?:till|per|senast|senest|den|innan|före|fram till|før|inden|innen|d\.|til) {{nr}}(?=\s?[,.;!)]|$| (?:är|går|har|kommer|kör|skickar|betalar|og|och|denna|i denne|så|er|betaler|sender)\b)
day number = (?:per|senast|senest|innan|före|fram till|til den|d|före den|innen|inden|til) ?(?:den |d\. ?)?(?P<d>[0-3]?\d)(?:\.|:e|:a|e)?(?=\s?[,;!)]|\.?$|\.? (?:är|går|har|kommer|kör|skickar|betalar|og|och|denna|i denne|denne|så|er|betaler|sender|ds|dennes)\b)
day number = (?P<d>[0-3]?\d)\. ?päivä\w*(?: mennessä)? | (?:kuun|kuukauden) (?P<d>[0-3]?\d)\. ?(?:päivä\w*)?
day of = {{month}} (?P<d>[0-3]?\d)\.(?: päivä\w*)?
day this month = (?P<d>[0-3]?\d)(?::e|:a|\.) (?:denna månad|denne måned|denne måneden|i denne måned|denne md\.?)
day next month = (?:den )?(?P<d>[0-3]?\d)(?::e|:a|\.)? (?:i |af |av )?(?:nästa månad|næste måned|neste måned) | ensi kuun (?P<d>[0-3]?\d)\.(?: päivä\w*)?
day and month = !(?:innen|inden|den|d\.|senast|senest|per|til|till|før|före|på|frem til|viimeistään|{"|".join(("måndag|mandag|tirsdag|tisdag|onsdag|torsdag|fredag", *(day + "na" for day in _FINNISH)))}) (?:den |d\. ?)?{_DOT} | {_DOT} mennessä
vague = i veckan | denna vecka | i ugen | i denne uge | i løbet af ugen | denne uken | i uken | i løpet av uken | under veckan | de närmaste dagarna | närmaste dagarna | i dagarna | inom de närmaste dagarna | en av de närmaste dagarna | de nærmeste dage | de nærmeste dagene | de kommende dage | snarast | snarest | hurtigst muligt | så snart som möjligt | snarast möjligt | så fort som mulig | så snart som mulig | snarest mulig | omgående | omgående | straks | inom kort | inden længe | om kort tid | asap | hurtigst mulig | lähipäivinä | lähiaikoina | pikimmiten | mahdollisimman pian | pian | viipymättä | heti | tällä viikolla | tämän viikon aikana | ensi kuussa | nästa månad | næste måned | neste måned | nästa vecka | næste uge | neste uke | ensi viikolla | inom rimlig tid
"""


@cache
def _calendar() -> Calendar:
    return calendar_of(_ROWS, _WEEKDAYS, _COUNTS, _ORDINALS)


def northern(text: str, base: date, *, past: bool) -> list[Day]:
    """Every such day in a folded sentence."""
    return read(text, base, _calendar(), past=past)
