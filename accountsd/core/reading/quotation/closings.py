"""Closing formulas, one row a language: the line above the name, and nothing that says anything."""

from __future__ import annotations

from accountsd.core.reading.lists import row

CLOSINGS: dict[str, tuple[str, ...]] = {
    "en": row(
        "kind regards|best regards|warm regards|warmest regards|kindest regards|regards"
        "|many regards"
        "|with regards|with kind regards|with best regards|best wishes|with best wishes"
        "|all the best"
        "|all best|best|yours sincerely|yours faithfully|yours truly|yours|sincerely"
        "|sincerely yours"
        "|respectfully|cheers|ta|tks|thx|rgds|kr|br|thanks|thank you|many thanks|thanks again"
        "|thanks so much|thanks very much|thank you very much|thanks in advance"
        "|thank you in advance"
        "|thanks and regards|thanks & regards|thanks and kind regards|thanks and best regards"
        "|thanks & best regards|thanks a lot|thanking you|thanks for your help"
        "|many thanks and kind regards|with thanks|with many thanks|thank you and regards"
        "|thank you & regards|thank you and kind regards|warmly|cordially|take care|have a good day"
        "|have a great day|have a nice day|speak soon|talk soon|best, |xx|x|yours aye|hugs"
        "|have a good weekend|have a great weekend|lots of love|love|peace|later|see ya"
        "|cheers mate|ttfn"
        "|toodle pip|yours in haste|kindly|with appreciation|in haste|best regards and thanks"
        "|ngā mihi"
        "|sláinte|slán|groete|thanking you in anticipation|for and on behalf of|on behalf of|bye"
        "|bye for now|yours respectfully"
    ),
    "de": row(
        "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß"
        "|mit freundlichem gruss"
        "|freundliche grüße|freundliche grüsse|freundlichen gruß|beste grüße|beste grüsse"
        "|besten gruß"
        "|besten gruss|bester gruß|viele grüße|viele grüsse|viele liebe grüße"
        "|vielen dank und viele grüße"
        "|liebe grüße|liebe grüsse|lieben gruß|schöne grüße|schöne grüsse|herzliche grüße"
        "|herzliche grüsse|herzlichst|herzlich|herzlichen gruß|gruß|gruss|grüße|grüsse|lg|vg|mfg|bg"
        "|hochachtungsvoll|danke und gruß|danke und viele grüße|danke|vielen dank|besten dank"
        "|mit besten grüßen|mit besten grüssen|mit vielen grüßen|mit herzlichen grüßen|gruß aus"
        "|grüße aus"
        "|grüße nach|freundlich grüßt|es grüßt|schönen gruß|schönen tag noch"
        "|mit freundlichen gruessen"
        "|viele gruesse|merci und gruss|vielen dank vorab|danke im voraus|servus|tschüss|i. a.|i.a."
        "|im auftrag|gruezi"
    ),
    "fr": row(
        "cordialement|bien cordialement|très cordialement|bien à vous|bien à toi"
        "|sincères salutations"
        "|salutations|meilleures salutations|salutations distinguées|respectueusement|amicalement"
        "|bonne journée|bonne réception|belle journée|bonne fin de journée|bien sincèrement|cdt"
        "|cdlt|bàv"
        "|à bientôt|merci|merci d'avance|merci par avance|merci et bonne journée|merci beaucoup"
        "|avec mes remerciements|en vous remerciant|avec nos remerciements|très sincèrement"
        "|bises|bisous"
        "|bon week-end|bonne soirée|je vous prie d'agréer|veuillez agréer|nous vous prions d'agréer"
        "|je vous prie de croire|veuillez recevoir|dans cette attente|recevez|avec mes salutations"
        "|bon courage|bien amicalement|cordiales salutations|à vous"
    ),
    "es": row(
        "un saludo|saludos|saludos cordiales|un cordial saludo|cordiales saludos|cordialmente"
        "|atentamente"
        "|muy atentamente|atte|un abrazo|abrazos|gracias y un saludo|muchas gracias|gracias"
        "|gracias y saludos|reciba un cordial saludo|reciban un cordial saludo|un saludo cordial"
        "|quedo atento|quedo atenta|saludos y gracias|quedamos a su disposición|sin otro particular"
        "|sin más|buen día|que tenga buen día|slds|saludos atentos|besos|un fuerte abrazo"
        "|gracias de antemano|le saluda atentamente|cordial saludo|muchas gracias y un saludo"
    ),
    "it": row(
        "cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|cordialmente"
        "|grazie e cordiali saluti|grazie|grazie mille|grazie e saluti|grazie e buona giornata"
        "|buona giornata|buon lavoro|a presto|ciao|con i migliori saluti|i migliori saluti"
        "|tanti saluti"
        "|cari saluti|porgiamo distinti saluti|in fede|buona serata|porgo cordiali saluti"
        "|un caro saluto"
        "|ringraziando|la ringrazio|vi ringrazio|in attesa di riscontro"
    ),
    "pt": row(
        "atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos"
        "|com cumprimentos"
        "|att|atte|cordialmente|abraço|abraços|um abraço|obrigado|obrigada|muito obrigado"
        "|muito obrigada"
        "|grato|grata|cordiais saudações|saudações|respeitosamente|desde já agradeço"
        "|obrigado e cumprimentos|at.te|bom trabalho|fico à disposição|ficamos à disposição|bjs"
        "|um bom dia|bom dia e bom trabalho|um grande abraço|cpts|mcpts"
    ),
    "nl": row(
        "groete|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet"
        "|vriendelijke groeten"
        "|mvg|groet|groeten|groetjes|hartelijke groet|hartelijke groeten|met hartelijke groet"
        "|met groet"
        "|met vriendelijke groet en dank|hoogachtend|bedankt|alvast bedankt|dank|dank je wel"
        "|dank u wel"
        "|beste groet|beste groeten|fijne dag|gr|met beste groet|met beste groeten|fijne dag nog"
        "|fijn weekend|tot snel|vr gr|vrgr|prettige dag|bvd|met dank en groet|alvast dank"
        "|veel groeten"
        "|de groeten|liefs|met collegiale groet"
    ),
    "sv": row(
        "med vänlig hälsning|med vänliga hälsningar|vänlig hälsning|vänliga hälsningar|vänligen|mvh"
        "|hälsningar|hälsning|bästa hälsningar|bästa hälsning|hälsar|hej så länge|tack"
        "|tack på förhand"
        "|tack så mycket|allt gott|vh|ha det bra|varma hälsningar|med bästa hälsningar|hej då"
        "|ha det gott"
        "|trevlig helg|många hälsningar|tack och hej"
    ),
    "da": row(
        "med venlig hilsen|venlig hilsen|de bedste hilsner|bedste hilsner|mange hilsner|hilsen"
        "|hilsner"
        "|mvh|vh|kh|dbh|tak|på forhånd tak|mange tak|venligst|kærlig hilsen|god weekend"
        "|med venlig hilsen og tak|god dag|med de bedste hilsner|bedste hilsen|hav en god dag"
        "|med hilsen"
    ),
    "no": row(
        "med vennlig hilsen|vennlig hilsen|med hilsen|beste hilsen|mvh|hilsen|hilsner|takk"
        "|på forhånd takk|vennligst|ha en fin dag|ha en god dag|ha det bra|god helg|mange takk"
        "|med beste hilsen|alt godt|vh|hils|beste hilsner"
    ),
    "fi": row(
        "ystävällisin terveisin|terveisin|parhain terveisin|yt|t|terv|kiitos|kiitos etukäteen"
        "|kiitoksia"
        "|hyvää päivänjatkoa|kunnioittavasti|ystävällisesti|terveiset|lämpimin terveisin"
        "|mukavaa päivää"
        "|aurinkoisin terveisin|kiittäen|kiitos ja terveisin|hyvää viikonloppua"
        "|ystävällisin terveisin,"
    ),
    "pl": row(
        "z poważaniem|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku"
        "|z pozdrowieniami|łączę pozdrowienia|pozdrowienia|dziękuję|dziękuję i pozdrawiam"
        "|z góry dziękuję"
        "|miłego dnia|dziękujemy|pzdr|ukłony|z szacunkiem|łączę wyrazy szacunku|dzięki"
        "|do usłyszenia"
        "|kłaniam się|życzę miłego dnia"
    ),
    "cs": row(
        "s pozdravem|s přátelským pozdravem|zdravím|hezký den|přeji hezký den|děkuji|díky"
        "|děkuji a přeji hezký den|s úctou|s díky|děkujeme|srdečně zdravím|pěkný den"
        "|přeji pěkný den"
        "|mějte se hezky|s přáním pěkného dne|předem děkuji|s pozdravem a přáním hezkého dne|zdraví"
        "|krásný den|ahoj|děkuji za pochopení a přeji pěkný den"
    ),
    "ja": row(
        "よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|何卒よろしくお願いいたします|何卒よろしくお願い申し上げます|どうぞよろしくお願いいたします"
        "|どうぞよろしくお願いします"
        "|宜しくお願い致します|宜しくお願いいたします|宜しくお願い申し上げます|以上、よろしくお願いいたします|以上、よろしくお願い致します|以上、よろしくお願いします|以上"
        "|以上です|敬具|草々"
        "|引き続きよろしくお願いいたします|今後ともよろしくお願い申し上げます|今後とも何卒よろしくお願いいたします|取り急ぎご連絡まで|まずはご連絡まで|今後ともよろしくお願いいたします"
        "|今後ともどうぞよろしくお願いいたします|ご確認のほどよろしくお願いいたします|何卒宜しくお願い申し上げます|よろしくお願い申し上げます|何卒宜しくお願いいたします"
        "|何卒宜しくお願い致します"
        "|どうぞよろしくお願い申し上げます|以上、宜しくお願い致します|以上、よろしくお願い申し上げます|何卒よろしくお願い致します|お手数ですがよろしくお願いいたします"
        "|今後とも宜しくお願い致します"
    ),
}

ALL = frozenset(phrase.strip(" ,") for phrases in CLOSINGS.values() for phrase in phrases)
LONGEST = max(len(phrase) for phrase in ALL)
POSTSCRIPTS = (
    "p.s",
    "p.-s",
    "ps:",
    "ps ",
    "ps.",
    "p.s.",
    "p.s",
    "p.-s",
    "n.b.",
    "nb:",
    "追伸",
    "p.d.",
    "pd:",
    "p. s.",
    "ps,",
    "ps -",
)
