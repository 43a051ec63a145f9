"""Days as Polish and Czech say them: names in their cases, stretches, ordinals in words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accountsd.core.reading.lists import row
from accountsd.core.reading.when.rows import Calendar, calendar_of, read

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.when.model import Day

_NAMES = (
    "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    "poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli",
    "poniedziałkowym|wtorkowym|środowym|czwartkowym|piątkowym|sobotnim|niedzielnym",
    "poniedziałkowy|wtorkowy|środowy|czwartkowy|piątkowy|sobotni|niedzielny",
    "poniedziałkowej|wtorkowej|środowej|czwartkowej|piątkowej|sobotniej|niedzielnej",
    "pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
    "pondělka|úterka|středy|čtvrtka|pátku|soboty|neděle",
    "pondělku|úterku|středu|čtvrtku|pátek|sobotu|neděli",
    "pondělní|úterní|středeční|čtvrteční|páteční|sobotní|nedělní",
    "pondělním|úterním|středečním|čtvrtečním|pátečním|sobotním|nedělním",
)
_WEEKDAYS = {
    **{word: at for names in _NAMES for at, word in enumerate(row(names))},
    "środę": 2, "sobotę": 5, "niedzielę": 6, "středě": 2, "úterkem": 1, "pátkem": 4, "piątkiem": 4,
    "poniedziałkiem": 0, "pn": 0, "czw": 3, "pt": 4,
}  # fmt: skip
_COUNTS = {
    "jednego": 1, "dwóch": 2, "dwu": 2, "dwa": 2, "trzech": 3, "trzy": 3, "czterech": 4, "cztery": 4,
    "pięciu": 5, "pięć": 5, "sześciu": 6, "sześć": 6, "siedmiu": 7, "siedem": 7, "ośmiu": 8, "dziesięciu": 10,
    "dziesięć": 10, "czternastu": 14, "czternaście": 14, "jednoho": 1, "dva": 2, "dvou": 2,
    "tři": 3, "tří": 3, "čtyři": 4, "čtyř": 4, "pět": 5, "pěti": 5, "šest": 6, "šesti": 6, "sedm": 7,
    "sedmi": 7, "osm": 8, "osmi": 8, "deset": 10, "deseti": 10, "čtrnáct": 14, "čtrnácti": 14,
}  # fmt: skip
_POLISH = (
    "pierwszego|drugiego|trzeciego|czwartego|piątego|szóstego|siódmego|ósmego|dziewiątego|dziesiątego"
    "|jedenastego|dwunastego|trzynastego|czternastego|piętnastego|szesnastego|siedemnastego|osiemnastego"
    "|dziewiętnastego|dwudziestego|dwudziestego pierwszego|dwudziestego drugiego|dwudziestego trzeciego"
    "|dwudziestego czwartego|dwudziestego piątego|dwudziestego szóstego|dwudziestego siódmego"
    "|dwudziestego ósmego|dwudziestego dziewiątego|trzydziestego|trzydziestego pierwszego"
)
_CZECH = (
    "prvního|druhého|třetího|čtvrtého|pátého|šestého|sedmého|osmého|devátého|desátého|jedenáctého|dvanáctého"
    "|třináctého|čtrnáctého|patnáctého|šestnáctého|sedmnáctého|osmnáctého|devatenáctého|dvacátého"
    "|dvacátého prvního|dvacátého druhého|dvacátého třetího|dvacátého čtvrtého|dvacátého pátého"
    "|dvacátého šestého|dvacátého sedmého|dvacátého osmého|dvacátého devátého|třicátého|třicátého prvního"
)
_ORDINALS = {word: at for words in (_POLISH, _CZECH) for at, word in enumerate(row(words), start=1)}
_NEXT = r"(?:przyszłym tygodniu|przyszłego tygodnia|następnym tygodniu|nadchodzącym tygodniu)"
_NEXT_CZECH = r"(?:příští týden|příštího týdne|příštím týdnu|další týden|dalšího týdne)"
_DOT = r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})(?!\d|[.:,]\d| ?(?:zł|pln|kč|czk|€|euro|eur|%|procent|godz|hod))"
_ROWS = rf"""
today = dzisiaj | dziś | dziś wieczorem | jeszcze dzisiaj | jeszcze dziś | do końca dnia | w ciągu dnia | wieczorem | po południu | do wieczora | ještě dnes | dnes večer | do konce dne | během dneška | v průběhu dne | odpoledne | do večera | během dne
in days = jutro rano | jutro po południu | jutra | do jutra | jutrzejsz\w+ | zítra ráno | zítra odpoledne | zítřka | do zítřka | zítřejší\w* | zejtra
in days = (?:w ciągu|w przeciągu|w terminie|za|do|během|v průběhu|zhruba za|najpóźniej za|nejpozději do|nejpozději za)(?: najbliższych| kolejnych| następnych| maksymalnie| najdalej| příštích| následujících| nejbližších)? {{n}} (?:dni|dnů|dny|dní)
in weeks = (?:w ciągu|w przeciągu|za|do|během|v průběhu|w terminie)(?: najbliższych| następnych| příštích| następnego| najbliższego)? {{n}} (?:tygodni|tygodnie|týdnů|týdny|týdnu) | (?:za|w ciągu|w przeciągu|w terminie|do) (?:najbliższego )?(?:tydzień|tygodnia) | (?:za|do) (?:týden|týdne)
in months = (?:za|w ciągu|do|během) {{n}} (?:miesiące|miesięcy|měsíce|měsíců) | (?:za|w ciągu|do|během) (?:miesiąc|miesiąca|měsíc|měsíce)(?! )
working days = (?:w ciągu |w przeciągu |za |do |během |v průběhu |w terminie )?(?:najbliższych |kolejnych |maksymalnie |następnych |příštích |následujících )?{{n}} (?:dni roboczych|dni roboczych|dni robocze|dni bankowych|pracovních dnů|pracovních dní|pracovní dny|bankovních dnů)
next week = (?:w |we |v |ve )?{{wd}},? (?:w |we |v )?{_NEXT} | (?:w )?{_NEXT},? (?:w |we ){{wd}} | (?:v |ve )?{{wd}},? {_NEXT_CZECH} | (?:v )?{_NEXT_CZECH},? (?:v |ve ){{wd}} | (?:v |ve |w |we |do )?(?:przyszły|przyszłą|przyszłego|przyszłej|następny|następną|příští|příštího|příštím|další) {{wd}}
coming weekday = (?:w |we |do |na )?(?:ten|tę|tą|tego|najbliższy|najbliższą|najbliższego|najbliższej|nadchodzący|nadchodzącą|tento|tuto|tohoto|nejbližší|nadcházející) {{wd}}(?!,? (?:den |d\. |kl|dnia |dne )?\d) | (?:w|we|do|na|od|przed|najpóźniej|v|ve|k|nejpozději|už|hned) (?:najbliższ\w+ |samego |samý )?{{wd}}(?!,? (?:den |d\. |kl|dnia |dne )?\d)
week after = (?:w |we |v |ve )?{{wd}} za (?:tydzień|týden)
last weekday = (?:w |we |v |ve |minionych )?(?:zeszły|zeszłą|ubiegły|ubiegłą|miniony|minioną|ostatni|ostatnią|poprzedni|minulý|minulou|minulé|předchozí|uplynulý) {{wd}}
week end = (?:do |pod |na |przed )?(?:końca|koniec|końcem) (?:tego |bieżącego )?tygodnia | (?:przed|do) (?:weekendem|weekendu) | (?:ke |do |před )?(?:konci|konce|koncem|závěrem) (?:tohoto )?týdne | před víkendem | do víkendu | na závěr týdne
next monday = po weekendzie | (?:na |z )?(?:początku|początkiem) {_NEXT} | po víkendu | (?:na )?(?:začátkem|začátku|počátkem) příštího týdne | hned po weekendzie
next wednesday = (?:w )?połowie {_NEXT} | (?:v )?(?:polovině|polovinou|v půlce) příštího týdne | w środku przyszłego tygodnia
next friday = (?:do |pod |na )?(?:końca|koniec|końcem) {_NEXT} | (?:do |ke )?(?:konce|koncem|konci) příštího týdne | w ciągu przyszłego tygodnia | během příštího týdne | v průběhu příštího týdne
numbered week = (?:w |we )?{{wd}},? (?:w )?tygodniu (?:nr )?{{kw}} | (?:w )?tygodniu (?:nr )?{{kw}} | (?:w )?{{kw}}\.? (?:tygodniu|tydzień)(?: roku)? | (?:ve |v )?{{kw}}\. týdnu | (?:ve |v )?týdnu {{kw}}
month end = (?:do |pod |na |z |wraz z )?(?:końca|koniec|końcem) (?:tego |bieżącego |br\.? )?miesiąca | (?:ostatni|ostatniego|ostatnim) (?:dzień|dnia|dniu)(?: roboczy| roboczego| roboczym)? (?:tego )?miesiąca | (?:do |ke |na )?(?:konci|konce|koncem|závěrem) (?:tohoto )?měsíce | (?:poslední|posledního|posledním) (?:den|dni|dne|pracovní den) (?:v )?měsíc\w+ | na přelomu měsíce | na przełomie miesiąca
next month end = (?:do |pod |na )?(?:końca|koniec|końcem) (?:przyszłego|następnego) miesiąca | (?:do |ke )?(?:konce|koncem|konci) příštího měsíce
end of = (?:do |pod |na |z |ke )?(?:końca|koniec|końcem|konce|koncem|konci|závěrem|schyłku) (?:miesiąca )?{{month}} | (?:ostatniego|ostatni dzień|posledního) {{month}}
middle of = (?:w |do |około |v |do )?(?:połowie|połowy|połowę|polovině|poloviny|polovinou|půlce|půlky) {{month}}
month middle = (?:w |do |v )?(?:połowie|połowy|polovině|poloviny|polovinou|půlce) (?:tego |tohoto )?(?:miesiąca|měsíce)
quarter end = (?:do |pod )?(?:końca|koniec|końcem) kwartału | (?:do )?(?:konce|koncem) (?:kvartálu|čtvrtletí)
year end = (?:do |pod |przed )?(?:końca|koniec|końcem) (?:tego |bieżącego )?roku | przed (?:nowym rokiem|sylwestrem) | (?:do |ke )?(?:konce|koncem|konci) (?:tohoto )?roku | do silvestra | před koncem roku
christmas = (?:przed|do) (?:świętami|świąt)(?: bożego narodzenia)? | przed bożym narodzeniem | (?:před|do) (?:vánocemi|vánoci|vánoc|svátky|svátků)
day of = {{nr}} {{month}}
day next month = (?:do |na )?(?P<d>[0-3]?\d)(?:-?(?:go|tego|ego))?\.? (?:przyszłego|następnego|kolejnego) miesiąca | (?:do |k )?(?P<d>[0-3]?\d)\. (?:příštího|následujícího) měsíce | {{nr}} (?:przyszłego|następnego|příštího) (?:miesiąca|měsíce)
day this month = (?:do |na )?(?P<d>[0-3]?\d)(?:-?(?:go|tego|ego))?\.? (?:tego|bieżącego|b\.?) ?(?:miesiąca|m\.) | (?:do |k )?(?P<d>[0-3]?\d)\. (?:tohoto|t\.) ?(?:měsíce|m\.) | {{nr}} (?:tego|tohoto|bieżącego) (?:miesiąca|měsíce)
day of = !(?:dnia )?(?P<d>[0-3]?\d)(?:-?go|-?tego|-?ego) {{month}}
day number = !(?P<d>[0-3]?\d)(?:-go|-tego|-ego|-stego|-ty|go|tego|ego|-ego) | (?:do|na|dnia|najpóźniej|dne|nejpozději|k|ke|od|przed|před) (?:dnia |dne )?(?P<d>[0-3]?\d)\.?(?=\s?[,;!)]|\.?$|\.? (?:będzie|zapłac\w+|przel\w+|ureg\w+|br|bm|b\.m|bude|uhrad\w+|zaplat\w+|je|jest|máme|a|i|oraz|tak)\b)
day number = (?:do|na|najpóźniej|przed|nejpozději|k|ke|před|tak|jest|bude|vždy|zawsze|płacę|płacimy|zaplatíme|uhradíme|zapłacimy|zapłacę|pošleme|wyjdzie|pójdzie|odejde) {{nr}}(?=\s?[,.;!)]|$| (?:będzie|zapłac\w+|przel\w+|bude|uhrad\w+|zaplat\w+|a|i|máte|mají|pošl\w+)\b) | ^{{nr}}(?=\s?[,.;!)]|$| (?:będzie|zapłac\w+|przel\w+|bude|uhrad\w+|zaplat\w+|pójdzie|wyjdzie|odejde|máte|pošl\w+)\b)
day and month = !(?:do|na|w|dnia|w dniu|najpóźniej|na dzień|dne|nejpozději|k|ke|od|dniu|przed|před|{"|".join(row(_NAMES[0]))}|środę|{"|".join(row(_NAMES[5]))}|středu) (?:dnia |dne )?{_DOT} | !{_DOT} ?(?:br|b\.r)\.?
vague = w tym tygodniu | w najbliższych dniach | w najbliższym czasie | w bieżącym tygodniu | jak najszybciej | niezwłocznie | bezzwłocznie | wkrótce | lada dzień | zaraz | od razu | od ręki | natychmiast | na dniach | w ciągu kilku dni | w ciągu najbliższych dni | tento týden | v nejbližších dnech | v následujících dnech | v příštích dnech | co nejdříve | obratem | neprodleně | okamžitě | hned | brzy | každým dnem | během pár dní | ihned | tenhle týden | w przyszłym miesiącu | příští měsíc | w przyszłym tygodniu | příští týden | po niedzieli
"""


@cache
def _calendar() -> Calendar:
    return calendar_of(_ROWS, _WEEKDAYS, _COUNTS, _ORDINALS)


def slavic(text: str, base: date, *, past: bool) -> list[Day]:
    """Every such day in a folded sentence."""
    return read(text, base, _calendar(), past=past)
