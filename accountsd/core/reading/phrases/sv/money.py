"""Swedish: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

PAID = (
    "betalat|betalt|betald|betalda|betalats|överfört|överförd|överförts|fört över|swishat|swishad|swishats|reglerat|reglerad"
    "|reglerats|satt in|insatt|erlagt|girerat|utbetald|utbetalats|dragits|gått iväg|gått ut|skickats|verkställt|verkställts"
    "|genomfört|genomförts|avprickad|bokat betalningen och skickat|skickat pengarna|skickat betalningen|gjort betalningen|gjort överföringen"
)
DID = (
    "betalade|betalades|överförde|överfördes|swishade|swishades|reglerade|reglerades|drogs|sattes in|satte in|debiterades"
    "|skickade betalningen|skickade pengarna|gjorde betalningen|gjorde överföringen|förde över|verkställdes|genomfördes"
)
PAY = (
    "betala|betalas|föra över|överföra|överföras|swisha|reglera|regleras|sätta in|sättas in|skicka pengarna|göra betalningen"
    "|göra överföringen|lägga upp|lägga in|gå iväg|skickas|vara betald|vara hos er|vara er tillhanda|bli betald|ordna|ordnas|utbetalas"
    "|betalas ut|genomföra|genomföras|ske|fixa|verkställa|ombesörja|tas med|komma med|läggas upp|läggas in|vara framme|lösa"
)
PAYS = (
    "betalar|överför|swishar|reglerar|sätter in|för över|skickar|lägger in|lägger upp|gör|ordnar|fixar|betalas|regleras"
    "|överförs|går iväg|går ut|sker|skickas|utbetalas|genomförs|ombesörjer|verkställer|verkställs|kör|löser|sätter|lägger|tar"
)
SURE = "betalar|överför|swishar|reglerar|sätter in|för över|betalas|regleras|överförs|går iväg|utbetalas|genomförs|verkställer"
MONEY = (
    "betalning|betalningen|utbetalning|utbetalningen|överföring|överföringen|pengarna|fakturan|fakturorna|beloppet|summan"
    "|likviden|inbetalningen|hela beloppet|hela summan|räkningen|den|det|allt|posten|skulden|saldot"
)
DAY = (
    "måndag%|tisdag%|onsdag%|torsdag%|fredag%|lördag%|söndag%|imorgon|i morgon|övermorgon|ikväll|i kväll|idag|i dag|helgen|vecka"
    "|veckan|veckans|veckor|månadsskiftet|månaden|månads%|\\d+|senast|inom|omgående|snarast|januari|februari|mars|april|maj|juni|juli"
    "|augusti|september|oktober|november|december|slutet|mitten|början|nästa|kommande|strax|direkt|genast|eftermiddag|förmiddag"
    "|förfallodagen|förfallodatum%|den första|den sista|dagarna|kort|jul|nyår|tid|i tid"
)
RUN = "betalkörning%|betalningskörning%|betalfil%|körning%|bankfil%|leverantörsbetalning%|betalomgång%|utbetalning%|betalningsomgång%|betaldag%|betalrunda%"
LINES = {
    Says.PAID: f"""
        (har|hade|är|blev|blivit|hann) * ({PAID})
        (vi|jag|ekonomi%|kollega%|chefen) (redan|precis|nyss|just) * ({PAID})
        ({PAID}) (i|den|igår|redan|idag|via|med|förra|per|på|genom|av oss|härifrån|\\d+|för länge sedan|sedan)
        ({DID}) (vi|jag|er|den|det|fakturan|i|igår|via|med|förra|per|hela|beloppet|från|till|precis|nyss|redan|idag|på|\\d+)
        ({MONEY}|vi|jag) ({DID})
        ({MONEY}) * (gjord|gjordes|gick iväg|gick ut|gick från|gick|skedde|skickades|utförd%|utfördes|avsänd%|lämnade (oss|vårt)|bokfördes|nådde er)
        ({MONEY}) (bör|borde|måste|ska|skall) (redan|nu|alltså|därför|vid det här laget)? * (finnas|synas|ligga|ha kommit|ha nått|ha landat|vara (hos er|framme|på ert|er))
        (bör|borde) (redan|nu)? (ni|finnas|synas|ligga|ha kommit|ha nått|ha landat|vara) * (hos er|på ert konto|på kontot|er tillhanda|framme|pengarna|betalningen)
        ({MONEY}) * (är på väg|på ert konto sedan|hos er sedan)
        (bifogar|bifogat|bifogad|bifogas|här är|här kommer|se|skickar|bilägger) * (betalningsbekräftelse%|kvitto|kvittot|kvittens%|betalningsbevis%|betalningsavi%|bankutdrag%|betalningsspecifikation%)
        (betalningsavisering|betalningsspecifikation|betalningsbekräftelse|remittering%|utbetalningsavi|betalningsbesked)
        (är|var) (redan|nu|alltså)? (betald|betalt|reglerad|avprickad|reglerat)
    """,
    Says.NOT_PAID: """
        (inte|ej|aldrig|ännu inte) (ännu|än|blivit|blev|kunnat|hunnit)? (betald|betalat|betalts|betalt|betalad|betalas|betala|reglerad|överförd|överfört|genomförts)
        (obetald%)
    """,
    Says.SHORT: """
        (avdrag|dragit av|drog av|minus|resten|resterande|återstoden|återstående|delbetalning%|delbetalat|hälften|halva|kassarabatt|bankavgift%|en del av|delar av|första delen|kvittat|kvittade|höll inne|hållit inne|innehåller|innehöll|innehållit|för lite|för mycket|mellanskillnad%|skillnaden|källskatt)
        (bara|endast|enbart) * (\\d+|del|delen|kr|kronor)
        (fel (konto|bankgiro|plusgiro|mottagare|belopp)|dubbelt|två gånger|av misstag|råkade|rot-avdrag%|felaktigt)
        (utom|exklusive|förutom) * (moms%|frakt%|avgift%|ränta%)
    """,
    Says.PROMISE: f"""
        (ska|skall|kommer|kommer att|tänker|planerar|tänkte|avser|räknar med att|ser till att|siktar på att|hinner) * ({PAY})
        ({PAYS}) (vi|jag|den|det|hela|er|ni|fakturan|beloppet|pengarna|allt|summan|detta|in|iväg|nu|räkningen)? * ({DAY})
        ({DAY}) * ({SURE}) (vi|jag|den|hela|er|pengarna|fakturan|betalningen|beloppet|det|allt|till)
        ({DAY}) * (gör|ordnar|fixar|tar|lägger|skickar|kör|löser) (vi|jag) * (betalning%|överföring%|pengarna|det|den|fakturan|beloppet)
        ({DAY}) * (för|sätter|lägger) (vi|jag) (över|in|upp|ut)
        (vi|jag) (betalar|överför|swishar|reglerar|sätter in|för över) (hela|fakturan|den|er|beloppet|allt|det|räkningen|summan)
        ({MONEY}) (sker|går|kommer|skickas|läggs|betalas|görs|regleras|genomförs|ligger|dras|är|bör|ska|beräknas) * ({DAY})
        ({MONEY}) * (schemalagd|planerad|inplanerad|inlagd|upplagd|bokad|förberedd|bevakad|bevakning|inbokad|schemalagt|planerat|inlagt|upplagt|tidsinställd)
        (schemalagd|planerad|inplanerad|inlagd|upplagd|bokad|inbokad|förberedd|schemalagt|planerat|inlagt|upplagt) * ({DAY})
        (attesterad|godkänd|klar|klart|attesterat|attest klar) * (för|till) (betalning|utbetalning)
        (ni|du) (har|får|ser|kommer att (få|ha|se)|ska (ha|få)|kan räkna med|kan vänta er|kan förvänta er) * (pengarna|betalningen|betalning|beloppet|summan|den|det|likviden|allt|alltihop|er betalning|era pengar) * ({DAY})
        ({DAY}) (har|får|ser) (ni|du) * (pengarna|betalningen|betalning|beloppet|summan|det|likviden|allt|alltihop)
        ({MONEY}) (är|finns|kommer|bör|ska) * (hos er|på ert konto|framme|er tillhanda|klart|klar|ordnat) * ({DAY})
        ({DAY}) * (är|finns) * ({MONEY}) * (hos er|på ert konto|framme|klart|ordnat|betald|betalt|ur världen|klar)
        (med|i|på|till|för|vår|nästa|kommande|nästkommande) (\\w+ )?({RUN})
        (får|ska|kan) (ni|du) (den|pengarna|betalningen|betalt) * ({DAY})
        (lovar|utlovar|garanterar)
        ~ (senast|innan|före|till) (fredag|måndag|tisdag|onsdag|torsdag|månadsskiftet|den|i morgon|imorgon|\\d+|veckans)
        ~ (i morgon|imorgon|nästa vecka|denna vecka|i veckan|inom kort|snarast|vid månadsskiftet|i dagarna|slutet av)
    """,
    Says.CONDITION: """
        (så snart|så fort|förutsatt|under förutsättning|beroende på|om inte|efter att|förhoppningsvis|först när|först efter|såvida|ifall|bara (om|vi|ni|jag|det)|vid godkänd|i utbyte|mot att|på villkor)
        (om) (ni|du|de|vi|jag|man|det|den|inget|allt|kunden|varorna|leveransen|banken|kreditnotan|arbetet|felet|pengarna|styrelsen|resten)
        (när) (ni|vi|jag|kunden|varorna|leveransen|banken|kreditnotan|arbetet|felet|pengarna|han|hon|de|allt|bidraget) * (fått|får|har|är|kommer|betalar|betalat|levererat|åtgärdat|rättat|godkänt|klart)
        (väntar|inväntar) (på|in)?
        (slopa|stryk|ta bort|sänk|rätta|skicka|åtgärda|laga|ge) * (så|då) (betalar|för|sätter|swishar|löser|får)
        (kommer|får|har) * och (då|sedan) (betalar|för|kan)
    """,
}
