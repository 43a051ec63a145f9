"""Swedish: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (ny%|annat|andra|ändrat|ändrade|bytt|olika|två) (bankgiro%|plusgiro%|bankkonto%|kontonummer|kontouppgifter|bank|iban|bankuppgifter|betaluppgifter|konto)
        (bankgiro%|kontonummer|kontouppgifter|iban|bankuppgifter|konto) * (ändra%|bytt|stämmer inte|ny%|bekräft%|kontroller%|fel|annat|skiljer)
        (bekräft%|kontroller%|ändra%) * (bankgiro%|kontonummer|kontouppgifter|iban|bankuppgifter)
        (bedrägeri%|bluff%|phishing|nätfiske|misstänkt%|bluffaktura|kapat)
    """,
    Says.LEGAL: """
        (advokat%|jurist%|juridisk%|domstol%|tingsrätt%|stämning|stämma|rättslig%|kronofogden|kronofogde%|inkassokrav|polisanmäl%|betalningsföreläggande|skadestånd)
        (konkurs%|konkursförvaltare|rekonstruktion%|insolven%|borgenär%|likvidation|likvidator|ackord|betalningsinställelse)
    """,
    Says.COMPLAINT: """
        (oacceptabelt|skandal%|otrevlig%|oförskämd%|respektlös%|arg|förbannad|besviken|besvikna|irriterad%|upprörd%|kränk%|pinsamt|löjligt|under all kritik|dålig service|missnöjd%|otroligt dåligt|trött på|hotfull%|bedrövlig%)
        (sluta|lägg av|upphör) (med|att|mejla|skicka|ringa|tjata)?
        (inga|inte) (fler|mer)? (mejl|mail|påminnelser|brev|kontakta)
        (den|er|denna) (tonen|ton)
        (annan|ny|byta) (leverantör|byrå|samarbetspartner)
        (klagomål|klaga|reklamera er|säga upp|avsluta samarbetet|förlora en kund)
        (ingen) * (svarar|ringer|återkommer|hör av sig)
        (år) * (kund%|samarbet%|aldrig)
        (tredje|fjärde|femte|andra) (påminnelse%|mejl%|mail%) * (på|vecka|dagar)
    """,
    Says.NO_CONTACT: """
        (sluta|upphör) * (mejla|skicka|kontakta|skriva)
        (ta bort) (mig|oss|min) * (lista|register)
        (kontakta) (mig|oss) inte
    """,
    Says.HARDSHIP: """
        (likviditet%|ekonomiskt|svår%|knapert|ont om pengar|kassan|pank|pengarna slut|tufft|tuff period|betalningssvårigheter|kärvt|uppsagda|permitter%)
        (kan|klarar|hinner|mäktar|har råd) * (inte|inga) * (betala|råd|pengar|möjlighet|hela|allt på en gång)
        (avbetal%|delbetal%|uppdelning|dela upp|anstånd|uppskov|längre tid|mer tid|betalningsplan|skjuta upp|senarelägg%|respit|i omgångar|rater)
        (kund%) * (inte betalat|betalar inte|obetald%)
        (ge|ger|få) (oss|mig)? * (tid|anstånd|månad|uppskov|till)
    """,
    Says.DISPUTE: """
        (bestrid%|bestrider|tvist%|håller inte med|godkänner inte|godtar inte|accepterar inte|invänd%|motsätter|känner inte igen|avvisa%|nekar)
        (stämmer) * inte
        (fel|felaktig%|dubbel%|två gånger|för hög%|för mycket|mer än|avvik%|skillnad%|inte korrekt|debiterad%|missvisande)
        (aldrig|inte|inget|ingen|utan) * (beställ%|avtalat|överenskom%|levererat|levererad%|fått|godkänt|ingå%|mottagit|utfört|utförd%|begärt|klart|fungerar|kommit|lovat|färdig%|gjort|nämnts)
        (offert%|avtal%|överenskommelse%|kontrakt%|pris|fast pris|ordererkännande) * (stod|säger|var|enligt|annat|ingick|ingår|inte|på)
        (kreditfaktura|kreditera%|kreditnota|kredit|ny faktura|rättad faktura|korriger%|rätta|makulera%|återbetal%|justera%|skicka en ny)
        (brist%|trasig%|defekt%|kvalitet%|ofullständig%|skadad%|fungerar inte|dåligt utfört|reklam%|ofärdig%)
        (betalar|betala) (vi|jag)? * (inte|inget|först)
        (redan) (ingår|ingick|fakturerat|betalat i|debiterat)
        (varför|vad är|vad avser) * (faktura%|belopp%|debiter%|kostnad%|post%)
        (väntar|inväntar) (fortfarande)? * (på)? * (kredit%|leverans%|rättelse|rapport%|svar på|ny faktura)
        kom överens
    """,
    Says.REDIRECT: """
        (inte|inte längre) (jag|mig|min|mitt|rätt|ansvarig%|jobbar med|hanterar|hos mig) * (person|avdelning|ansvar|bord|fakturor)?
        (fel|rätt) (person|adress|avdelning|mottagare|mejladress|kontakt)
        (vänligen|var god|skicka|snälla|i fortsättningen|framöver|hädanefter|maila|mejla|kontakta|vänd|hör av|skickas|sänds|adressera%|vidarebefordra)? * (till|med|via|på) (ADDRESS|min kollega|ekonomi%|vår ekonomi%|leverantörsreskontra%)
        (skicka|mejla|maila|kontakta|vänd) * (ADDRESS|kollega|ekonomiavdelning%|leverantörsreskontra%|portal%)
        (ansvarig|tagit över|ersätter|efterträd%|ny kontakt|ny kontaktperson|sköter|hanterar)
        (ny) (adress|mejladress|fakturaadress|e-postadress)
    """,
    Says.LEFT: """
        (slutat|arbetar inte|jobbar inte|inte kvar|gått i pension|föräldraledig%|lämnat (företaget|bolaget)|ej längre anställd|inte längre anställd|avlidit)
    """,
    Says.PORTAL: """
        (portal%|peppol|e-faktura|e-fakturor|svefaktura|ariba|coupa|leverantörsportal|visma autoinvoice|gln)
    """,
    Says.PAID: """
        (har|är|blev|redan|precis|nyss|vi|jag|den|hade) * (betalat|betalt|betald|betalades|betalats|överfört|överförd|skickat betalningen|satt in|gjort betalningen|betalade|erlagt|reglerad|reglerat|dragits|gick iväg)
        (betalning%|överföring%|pengarna|beloppet|inbetalning%) * (är|har|gick|gjord%|gjordes|skickad%|genomförd%|iväg|utförd%|skedde|avsänd%|på väg|drogs|registrerad%)
        (betalningsbekräftelse|betalningsavi|betalningskvitto|remittering|kvitto|utbetalningsavi|betalningsspecifikation|betalningsbesked)
        (betald%|betalt|betalades|betalat) (i|den|igår|idag|via|med|förra|till|per|på)
        (bör|borde|ska) * (finnas|vara|synas|er tillhanda|på ert konto|framme)
        (redan|är) (betald|betalt|klar|reglerad)
    """,
    Says.SHORT: """
        (avdrag|rabatt|minus|resten|resterande|återstående|delbetalning|hälften|innehåll%|dragit av|kassarabatt|första delen|bankavgift%)
    """,
    Says.PROMISE: """
        (ska|kommer|skall|kommer att|blir|betalas|tänker|planerar) * (betala|betalas|betald|föra över|överföras|skickas|regleras|göra|med i|sätta in|iväg|ordna|betalning|gå iväg|bli betald)
        (betalar|betalas|överför|reglerar|skickar|sätter|går iväg|ordnar) (vi|jag|den|i|på|nu|imorgon|fredag|måndag|tisdag|onsdag|torsdag|senast|nästa|till|idag|er|in|via|med)
        (betalning|betalningen|fakturan|den) * (sker|ligger|är|går|kommer|läggs|schemalagd|planerad|bokad|inlagd|förfaller|attesterad)
        (betalkörning%|betalningskörning%|utbetalning%|betalfil%|betalningsomgång%)
        ~ (senast|innan|före|till) (fredag|måndag|tisdag|onsdag|torsdag|månadsskiftet|den|i morgon|imorgon|\\d+|veckans)
        ~ (i morgon|imorgon|nästa vecka|denna vecka|i veckan|inom kort|snarast|så fort|vid månadsskiftet|i dagarna|slutet av)
        (lovar|utlovar|garanterar)
    """,
    Says.CONDITION: """
        (om|så snart|så fort|när|förutsatt|under förutsättning|beroende|om inte|efter att|förhoppningsvis|först när|såvida)
        (väntar|inväntar) (på)?
    """,
    Says.QUERY: """
        (kopia|fakturakopia|pdf|kontoutdrag|specifikation%|underlag|bilaga|original|tidrapport|f-skattebevis|registreringsbevis|reskontrautdrag)
        (kan|kunde|skulle|vänligen|var snäll|snälla|behöver|behövs|saknar|saknas|önskar|vill|får|går det) * (skicka%|maila|mejla|sända|bekräfta|ange|komplettera|uppge|förtydliga|kopia|nummer|referens|ordernummer|inköpsorder%|uppgift%|fyll%|ny faktura|faktura|veta|meddela|underlag|moms%|blankett%|lägga till)
        (ordernummer|inköpsordernummer|referens%|momsregistreringsnummer|organisationsnummer|vat-nummer|f-skatt%|leverantörsuppgifter|kostnadsställe|beställarreferens|id06)
        (hittar|har|ser|finner|fått) * (inte|aldrig|ingen) * (faktura%|fått|kopia|den|mottagit)?
        (vilken|vilket|vilka|vad|när|hur|var|vem|finns det|har ni)
    """,
    Says.DECISION: """
        (rabatt|kortbetal%|paypal|dela upp|annat pris|bättre pris|annan valuta)
        (är det möjligt|vore det|går det bra|skulle ni kunna tänka)
        (ingår|inkluderat|varför|förläng%|avtal%|offert%|underhåll|abonnemang)
    """,
    Says.OWNER: """
        (jay|chef%|ägaren|ansvarig) * (ringa|ringer|prata|kontakta|tala|sa|lovade|kom överens|möte|höra av)
        (ring mig|ring oss|ringa upp|telefon|boka ett möte|personligen)
    """,
    Says.ACKNOWLEDGEMENT: """
        (tack|tackar|mottagit|mottagen|noterat|uppfattat|okej|ok|perfekt|bra|fint|toppen|förstått|det låter bra|kvitterar|utmärkt)
        (vidarebefordrat|skickat vidare|för attest|attest%|godkänn%|ligger hos|under behandling|registrerad|bokför%|hanteras|för godkännande|lämnat vidare|på gång|kollar)
    """,
    Says.NEW_WORK: """
        (nytt|ny|nästa|annat) (projekt|uppdrag|jobb|webbplats|kampanj|butik|samarbete|event)
        (offert|prisförslag|tillgänglig%) * (på|för|nytt)
        (intresse%|inbjud%|föreläs%|rekommend%|referens för)
    """,
    Says.PERSONAL: """
        (gick bort|avlidit|begravning|bröllop|gratulerar|grattis|kondole%|krya på)
    """,
    Says.PITCH: """
        (nyhetsbrev|avregistrera|avprenumerera|webbinarium|gratis|erbjudande|demo|klicka här|factoring|finansiering|lån|seo|leads)
    """,
    Says.NOT_PAID: """
        (inte|ej|aldrig) (ännu|än)? (betald|betalat|betalts|betalad)
        (obetald%)
    """,
    Says.SOUR: """
        (besviken|arg|irriterad|upprörd|oacceptabelt|missnöjd|trött på|löjligt|pinsamt|otrevlig%)
    """,
    Says.AWAY: """
        (inte på kontoret|semester|ledig|frånvarande|tillbaka|obemannat|stängt|föräldraledig|autosvar|brådskande|tjänstledig|sjukskriven)
    """,
    Says.TICKET: """
        (ditt|ert|din) (ärende|mejl|meddelande|förfrågan|mail) * (mottag%|registrerat|skapat|hanteras)
        (ärendenummer|ärende-id)
    """,
    Says.FILLER: """
        (hej|hejsan|god morgon|god middag|bästa|tjena|hallå|godmorgon)
        (ursäkta|förlåt|beklagar|ledsen|tyvärr|försening%|missat|glömt|fastnat|skräppost|semester|sjuk%|legat|bortglömd|sen|sent|strul|mellan stolarna|miss|kommit bort)
        (hör av|återkommer|bifogat|bifogar|enligt|angående|gällande|se nedan|för kännedom|tveka inte|med anledning|som avtalat|avser|härmed|vid frågor|bilagt)
        (faktura|datum|belopp|summa|referens|nummer)\\s*[:\\t]
        (trevlig|ha en|fin|god|bra) (helg|dag|kväll|vecka|jul|fin|trevlig|bra)
        (ekonomi%|bokförare|redovisning%|kollega|attestflöde%)
    """,
}
