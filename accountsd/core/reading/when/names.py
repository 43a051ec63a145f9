"""Names of months, weekdays and relative days. Months and weekdays come from CLDR, endings apart."""

from __future__ import annotations

from functools import cache

from babel import Locale

from accountsd.core.reading.lists import bag

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs")
# Endings and short forms that CLDR does not list.
EXTRA_WEEKDAYS = {
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "mondays": 0, "tues": 1, "tues.": 1, "weds": 2, "thur": 3, "thurs": 3, "thur.": 3, "fridays": 4,
    "sat": 5, "sun": 6, "montags": 0, "freitags": 4, "sonnabend": 5, "viernes": 4, "sábado": 5,
    "segunda": 0, "segunda-feira": 0, "terça": 1, "terça-feira": 1, "quarta": 2, "quarta-feira": 2,
    "quinta": 3, "quinta-feira": 3, "sexta": 4, "sexta-feira": 4, "środę": 2, "sobotę": 5, "niedzielę": 6,
    "poniedziałku": 0, "wtorku": 1, "środy": 2, "czwartku": 3, "piątku": 4, "soboty": 5, "niedzieli": 6,
    "středu": 2, "pondělka": 0, "úterka": 1, "středy": 2, "čtvrtka": 3, "pátku": 4, "sobotu": 5, "neděli": 6,
    "maanantaina": 0, "tiistaina": 1, "keskiviikkona": 2, "torstaina": 3, "perjantaina": 4, "lauantaina": 5,
    "sunnuntaina": 6, "maanantaihin": 0, "tiistaihin": 1, "keskiviikkoon": 2, "torstaihin": 3,
    "perjantaihin": 4, "lauantaihin": 5, "sunnuntaihin": 6, "måndagen": 0, "tisdagen": 1, "onsdagen": 2,
    "torsdagen": 3, "fredagen": 4, "mandagen": 0, "tirsdagen": 1, "venerdi": 4, "lunedi": 0, "martedi": 1,
    "mercoledi": 2, "giovedi": 3, "miercoles": 2, "woensdagochtend": 2, "freitagmorgen": 4, "maandagochtend": 0,
}  # fmt: skip
EXTRA_MONTHS = {
    "sept": 9, "janner": 1, "jänner": 1, "feber": 2, "januari": 1, "septembra": 9, "tammikuun": 1,
    "helmikuun": 2, "maaliskuun": 3, "huhtikuun": 4, "toukokuun": 5, "kesäkuun": 6, "heinäkuun": 7,
    "elokuun": 8, "syyskuun": 9, "lokakuun": 10, "marraskuun": 11, "joulukuun": 12, "setiembre": 9,
}  # fmt: skip
NOT_NAMES = bag(
    "on so we do mar may set dim sam mi fr di mo sa mer to ma za ti sun sat sex seg ter qua qui dom"
    " lun mag ago pe la su ke st pá po út so ne čt pt wt sob sat. la. m. d. j. v. s. l. x. do."
    " má má."
    " lis maj mai kr ve sze out"
)
# "Freitagnachmittag", "maandagochtend": a weekday and a part of it in one word.
PARTS = {
    "de": ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "s"),
    "nl": ("ochtend", "morgen", "middag", "avond"),
}
# Three letters are a month only beside a figure; the words above only there, too.


@cache
def months() -> dict[str, int]:
    """Every spelling of a month in any of the languages → its number."""
    found: dict[str, int] = dict(EXTRA_MONTHS)
    for language in LANGUAGES:
        names = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[context][width].items():
                    found.setdefault(name.lower().rstrip("."), number)
    return {name: number for name, number in found.items() if not name.isdigit()}


@cache
def weekdays() -> dict[str, int]:
    """Every spelling of a weekday → 0 for Monday."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        names = Locale(language).days
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in names[context][width].items():
                    key = name.lower().rstrip(".")
                    if len(key) > 3 and key not in NOT_NAMES:
                        found.setdefault(key, number)
                        found.update({key + part: number for part in PARTS.get(language, ())})
    return {**found, **EXTRA_WEEKDAYS}


# Whole phrases → what they mean, longest first: an offset in days, "month end", or a vague time.
RELATIVE: dict[str, str] = {
    phrase: meaning
    for meaning, phrases in {
        "+0": "today|this morning|this afternoon|this evening|tonight|just now|this arvo|right now|straight away"
        "|heute|heute morgen|soeben|gerade eben|eben|aujourd'hui|ce jour|ce matin|cet après-midi"
        "|à l'instant|ce soir"
        "|hoy|hoy mismo|esta mañana|esta tarde|ahora mismo|acabo de|oggi|stamattina"
        "|questa mattina|in data odierna"
        "|hoje|hoje mesmo|agora mesmo|esta manhã|vandaag|vanmorgen|vanmiddag|vanochtend|zojuist"
        "|idag|i dag|i morse"
        "|nyss|precis|i eftermiddag|nettop|nå nettopp|tänään|juuri|dzisiaj|dziś|dzisiejszym"
        "|przed chwilą|właśnie"
        "|dnes|právě|本日|今日|ただいま|先ほど|本日中|今朝",
        "+1": "morgenochtend|morgenmiddag|morgenavond|morgenvroeg|morgenmorgen|morgen abend|morgen vormittag|morgen nachmittag|tomorrow|tmrw|tmw|tomorrow morning|morgen|morgen früh|demain|demain matin|mañana|domani|amanhã"
        "|imorgon|i morgon|i morgen|imorgen|huomenna|jutro|zítra|明日|あす",
        "+2": "day after tomorrow|übermorgen|après-demain|pasado mañana|dopodomani|depois de amanhã|overmorgen|overmorgenochtend"
        "|i övermorgon|i overmorgen|ylihuomenna|pojutrze|pozítří|明後日",
        "-1": "yesterday|yesterday's|last night|gestern|hier|hier soir|ayer|ieri|ontem|gisteren|igår|i går|eilen"
        "|wczoraj|wczorajszym|včera|昨日|さくじつ",
        "-2": "day before yesterday|vorgestern|avant-hier|anteayer|l'altro ieri|anteontem|eergisteren|i förrgår"
        "|i forgårs|toissapäivänä|przedwczoraj|předevčírem|一昨日",
        "month end": "end of month|last day of the month|letzten des monats|end of the month|end of this month|month end|month-end|eom|ende des monats|monatsende"
        "|ende dieses monats|ende monat|monatsletzten|monatsultimo|zum ultimo|letzter tag des monats|letzten tag des monats|laatste dag van de maand|eind v.d. maand|eind vd maand|ultimo deze maand|einde van deze maand|fin de mois|fin du mois|à la fin du mois|en fin de mois"
        "|fin de mes|final de mes"
        "|finales de mes|final del mes|a fin de mes|fine mese|fine del mese|a fine mese"
        "|fim do mês|final do mês"
        "|fim de mês|eind van de maand|einde van de maand|eind deze maand|einde maand|maandeinde"
        "|slutet av månaden"
        "|månadsskiftet|månadens slut|slutningen af måneden|ultimo måneden|månedens udgang"
        "|slutten av måneden"
        "|utgangen av måneden|kuun lopussa|kuukauden lopussa|kuun loppuun|koniec miesiąca"
        "|końca miesiąca|końcem miesiąca"
        "|koncem měsíce|konci měsíce|konce měsíce|今月末|今月末日|月末|当月末",
        "next month end": "end of next month|ende nächsten monats|ende des nächsten monats|fin du mois prochain"
        "|fin de mes que viene|final del mes que viene|fine del mese prossimo|fine mese prossimo"
        "|final do próximo mês"
        "|eind volgende maand|slutet av nästa månad|slutningen af næste måned"
        "|slutten av neste måned"
        "|ensi kuun lopussa|koniec przyszłego miesiąca|koncem příštího měsíce|来月末|翌月末|来月末日|翌月末日",
        "week end": "end of the week|eow|end of business week|end of week|end of this week|ende der woche|ende dieser woche|zum wochenende|vor dem wochenende|bis wochenende|ende woche|voor het weekend|einde week|eind v.d. week|einde van deze week|fin de semaine"
        "|fin de la semaine|d'ici la fin de la semaine|eind van de week|eind deze week"
        "|einde van de week"
        "|slutet av veckan|slutningen af ugen|slutten av uken|loppuviikosta|viikon loppuun"
        "|koniec tygodnia"
        "|końca tygodnia|konce týdne|fine settimana|final de semana|fim da semana"
        "|final da semana|今週中|今週末",
        "vague": "next week|next month|shortly|soon|in due course|in the coming days|within days"
        "|later this week"
        "|this week|next few days|coming week|couple of days|couple of weeks|few weeks|few days"
        "|nächste woche|kommende woche"
        "|in kürze|demnächst|in den nächsten tagen|nächsten monat|diese woche"
        "|la semaine prochaine|semaine prochaine"
        "|prochainement|sous peu|dans les prochains jours|le mois prochain|la próxima semana"
        "|próxima semana"
        "|semana que viene|próximos días|en breve|próximamente|el mes que viene"
        "|prossima settimana|settimana prossima"
        "|nei prossimi giorni|a breve|próximos dias|semana que vem|próxima semana|em breve"
        "|volgende week"
        "|binnenkort|komende dagen|komende week|nästa vecka|inom kort|i dagarna|næste uge"
        "|snarest|inden længe|neste uke"
        "|snart|ensi viikolla|lähipäivinä|pian|w przyszłym tygodniu|przyszłym tygodniu|wkrótce"
        "|niebawem|najbliższych dniach"
        "|příští týden|brzy|v nejbližších dnech|来週|近日中|早急に|速やかに|来月",
    }.items()
    for phrase in phrases.split("|")
}
