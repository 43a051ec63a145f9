"""Swedish: what an office asks for, where it sends us, what it takes note of; manners and absences."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

PAPER = (
    "kopia%|kopior|fakturakopia%|faktura|fakturan|fakturor|fakturorna|pdf%|kontoutdrag%|specifikation%|underlag%|bilaga%|original%|tidrapport%"
    "|följesedel%|sammanställning%|saldobesked%|lista|översikt|intyg%|f-skattebevis|registreringsbevis|reskontra%|orderbekräftelse%"
    "|kvitto|blankett%|formulär%|avisering|utdrag|fil|dokument%"
)
DATA = (
    "ordernummer%|inköpsordernummer|inköpsorder%|beställningsnummer%|beställarreferens|referens%|momsregistreringsnummer%|momsnummer%|momsreg%"
    "|organisationsnummer%|orgnummer|org.nr|vat-nummer%|vat|kostnadsställe%|leverantörsnummer|fakturaadress%|adress|adressen|projektnummer%"
    "|kundnummer|förfallodatum%|fakturanummer%|märkning|po-nummer%|po|uppgift%|leverantörsuppgifter|betalningsvillkor%|bankgironummer|ocr%|iban|saldo|saldot|belopp"
)
LINES = {
    Says.QUERY: f"""
        (kan|kunde|skulle|vänligen|var snäll|var vänlig|snälla|gärna|går det|möjligt|får|vill|vore|tacksam%|ber|behöver|behövs|önskar|saknar|saknas|be|undrar|ha|söker|efterfrågar|efterlyser) * ({PAPER}|{DATA})
        (skicka|maila|mejla|sänd|ange|uppge|komplettera|bifoga|meddela|fyll|lägg|skriv|ändra) (gärna|oss|mig|över|om|in|till|ut|med)? * ({PAPER}|{DATA})
        ({PAPER}|{DATA}) * (saknas|behövs|fattas|krävs|efterfrågas|saknar vi|behöver vi|måste finnas|tack$|en gång till|på nytt|igen)
        (vad|vilket|vilken|vilka|när|hur mycket|hur|var|vart|till vilket) * ({PAPER}|{DATA}|skyldiga|förfaller|totalt|totalsumman)
        (hittar|har|ser|finner|kan|fått|får) * (inte|aldrig|ingen|ej) * ({PAPER}|fått|hitta|öppna|hittat|mottagit|sett|upp)
        (har|finns) (ni|det) * ({PAPER}|{DATA})
        (stämmer|gäller) (det|er|den) * ({DATA}|adress%|belopp%)
    """,
    Says.REDIRECT: """
        (skicka|skickas|mejla|maila|mejlas|mailas|kontakta|vänd|hänvisas|hänvisar|skriv|adressera|adresseras|rikta|ställ|sänd|sändas|vidarebefordra|använd|nå|nås|till|via|på|adressen|är) * ADDRESS
        ADDRESS * (ansvarar|sköter|hanterar|tar hand om|tar emot|gäller|är rätt|hjälper|i stället|istället|framöver|i fortsättningen)
        (fel|rätt|ny) (person|adress|avdelning|mottagare|mejladress|kontaktperson|fakturaadress|mailadress|e-postadress|kontakt)
        (inte|ej) (längre)? (rätt person|ansvarig|jag som|min uppgift|mitt bord|hos mig|mitt ansvar|mitt område)
        (tagit över|tar över|övertagit|efterträd%|min efterträdare|min kollega) * (ADDRESS|ekonomi%|fakturor%|ansvar%|hanterar|sköter)?
        (ny|nytt|ändrat|ändrad|bytt) (adress|mejladress|fakturaadress|e-postadress|mailadress)
    """,
    Says.LEFT: """
        (slutat|arbetar inte|jobbar inte|inte kvar|gått i pension|föräldraledig%|lämnat (företaget|bolaget)|inte längre anställd|avlidit)
    """,
    Says.PORTAL: """
        (portal%|peppol|e-faktura|e-fakturor|svefaktura|ariba|coupa|leverantörsportal|visma autoinvoice|gln)
    """,
    Says.DECISION: """
        (rabatt|kortbetal%|paypal|dela upp|annat pris|bättre pris|annan valuta|rabatt%|prisavdrag|nedsättning|förlänga|förlängd)
        (är det möjligt|vore det|går det bra|skulle ni kunna tänka|kan ni tänka er|kan vi få) * (betala|rabatt|senare|pris|kort|tid|dela|sänka|ändra|slopa|vänta)
        (ingår|inkluderat|varför|offert|underhåll|abonnemang|förlänger)
    """,
    Says.OWNER: """
        (jay|chef|chefen hos er|ägaren|vd|vd:n) * (ringa|ringer|prata|kontakta|tala|sa|lovade|kom överens|möte|höra av)
        (ring mig|ring oss|ringa upp|ringa mig|be honom|be henne|boka ett möte|personligen|slå mig en signal)
    """,
    Says.ACKNOWLEDGEMENT: """
        (tack|tackar|tusen tack|stort tack|tacksam för|tackar för)
        (mottagit|mottagen|mottaget|noterat|noterar|noterad|uppfattat|förstått|kvitterar|tagit emot|tar emot|kommit fram|nått oss|tagit del)
        (har|vi har|jag har) (fått|sett|läst) (er|ert|era|ditt|din|mejlet|mailet|fakturan|påminnelsen|den|det|brevet)
        (okej|ok|perfekt|toppen|utmärkt|bra|fint|det låter bra|då vet vi|då vet jag|inga problem|självklart|absolut|det är lugnt|låter bra|jajamän|visst)
        (vidarebefordrat|vidarebefordrar|vidarebefordrad|skickat|skickar|skickade|lämnat|lämnar|gett|har gett|sänt) * (vidare|till (ekonomi%|bokföring%|kollega%|min|vår|chef%|ansvarig%|redovisning%|attest%))
        (ligger|är|ute|finns|väntar) (nu|ännu|fortfarande|hos|ute)? * (för attest|på attest|under attest|för godkännande|under behandling|för granskning|hos (chefen|attestanten|ekonomi%|vår)|i attestflödet|registrerad|bokförd)
        (attesteras|granskas|hanteras|bokförs|bokförd|registrerad|registrerat|på gång|kollar|tittar på|undersöker|återkommer|ser över|kolla upp|kontrollerar|ser efter|hör mig för|kollar upp|under attest|för attest|tar upp|tar det med|stämmer av)
    """,
    Says.NEW_WORK: """
        (nytt|ny|nästa|annat|ytterligare) (projekt|uppdrag|jobb|webbplats|kampanj|butik|samarbete|event|beställning|bygge)
        (offert|prisförslag|tillgänglig%|kostnadsförslag) * (på|för|nytt|ett|en)
        (intresse%|inbjud%|föreläs%|rekommend%|referens för|praktikplats|praktik|ansöka|sponsra%)
        (när|kan ni|kan du|skulle ni) * (komma|komma ut|titta förbi|börja|boka in)
    """,
    Says.PERSONAL: """
        (gick bort|avlidit|begravning%|bröllop%|gratulerar|grattis|kondole%|krya på)
    """,
    Says.PITCH: """
        (nyhetsbrev|avregistrera|avprenumerera|webbinarium|gratis|erbjudande|demo|klicka här|factoring|finansiering|lån|seo|leads)
        (vi erbjuder|boka en demo|prova gratis|öka er|spara pengar)
    """,
    Says.AWAY: """
        (inte på kontoret|på semester|har semester|ledig|frånvarande|tillbaka|åter|obemannat|stängt|föräldraledig|autosvar|brådskande|tjänstledig|sjukskriven|tjänsteresa|inte i tjänst|läser inte|på resande fot)
        (automatiskt svar|semesterstängt|begränsad tillgång)
    """,
    Says.TICKET: """
        (ditt|ert|din) (ärende|mejl|meddelande|förfrågan|mail) * (mottag%|registrerat|skapat|hanteras)
        (ärendenummer|ärende-id)
    """,
    Says.FILLER: """
        (hej|hejsan|god morgon|god middag|bästa|tjena|hallå|godmorgon|mvh|hälsningar|hälsning|vänliga|god fortsättning|allt gott|lev väl)
        (ursäkta|förlåt|beklagar|ledsen|tyvärr|försening%|försenad|missat|missade|missades|glömt|glömde|fastnat|fastnade|skräppost%|semester|sjuk%|legat|bortglömd|sent|sen|strul|krånglat|mellan stolarna|miss|kommit bort|dröjt|dröjer|dröjsmål%|vårt misstag|mitt misstag|hamnat)
        (hör av|hör av er|hör av dig|hör gärna av|återkommer|bifogat|bifogar|enligt|angående|gällande|se nedan|för kännedom|tveka inte|med anledning|som avtalat|avser|härmed|vid frågor|bilagt|bifogad|enligt överenskommelse|som utlovat)
        (faktura|datum|belopp|summa|referens|nummer)\\s*[:\\t]
        (trevlig|ha en|fin|god|bra|skön|härlig) (helg|dag|kväll|vecka|jul|fin|trevlig|bra|fortsatt|sommar|eftermiddag)
        (hoppas) (allt|att allt|ni|du|att ni|att du) * (bra|väl|fint|mår|haft|gott|trevlig%)
        (om) (ni|du|det) * (frågor|undrar|är något|något är oklart|funderingar|behöver något)
        (påminnelse%|mejl%|mail%|er påminnelse) * (korsat|korsades|korsats)
        (trevligt|kul|roligt) (att)? * (höras|träffas|ses|samarbeta)
        (tålamod%|förståelse%)
        (ingen fara|inga bekymmer|inget problem|inga problem|ingen orsak|inga konstigheter|inga frågor|ingen brådska)
        (inte) (glömt|bortglömd%)
    """,
}
