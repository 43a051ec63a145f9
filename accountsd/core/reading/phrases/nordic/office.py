"""Danish and Norwegian: what an office asks for, where it sends us, what it takes note of; manners, absences."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

PAPER = (
    "kopi|kopien|kopier|fakturakopi%|faktura|fakturaen|fakturaer|fakturaene|fakturaerne|pdf%|kontoudtog%|kontoutskrift%|kontoutdrag%|specifikation%|spesifikasjon%|bilag%|vedlegg%"
    "|original%|timeseddel%|timeliste%|følgeseddel%|pakkseddel%|oversigt%|oversikt%|saldo%|liste|dokumentation%|dokumentasjon%|ordrebekræftelse%|ordrebekreftelse%|kvittering|kontoudskrift|skema|skjema%|blanket%|attest%|utskrift%|fil|filen|regning|regningen"
)
DATA = (
    "ordrenummer%|indkøbsordre%|innkjøpsordre%|bestillingsnummer%|rekvisition%|rekvisisjon%|reference%|referanse%|referansenummer|momsnummer%|mva-nummer%|cvr%|se-nummer|org.nr|organisasjonsnummer%|vat-nummer%|vat"
    "|ean-nummer%|ean|kundenummer%|leverandørnummer%|leverandøroplysning%|projektnummer%|prosjektnummer%|fakturaadresse%|faktureringsadresse|adresse|adressen|forfaldsdato%|forfallsdato%|fakturanummer%|po-nummer%|po|oplysning%|opplysning%|bestillerreferanse%|kostnadssted%|kid%|beløb|beløp"
)
LINES = {
    Says.QUERY: f"""
        (kan|kunne|ville|venligst|vennligst|vær venlig|vær så snill|gerne|gjerne|er det muligt|er det mulig|få|må|vil|beder|ber|bedes|har brug for|trenger|mangler|ønsker|savner|fremsende|sende|efterlyser|etterlyser) * ({PAPER}|{DATA})
        (send|mail|angiv|oppgi|oplys|opplys|vedhæft|legg ved|udfyld|skriv|ret|tilføj) (gerne|gjerne|os|oss|mig|meg|over|venligst|vennligst)? * ({PAPER}|{DATA})
        ({PAPER}|{DATA}) * (mangler|savnes|kræves|kreves|behøves|trengs|én gang til|en gang til|på ny|igen|igjen|på nytt)
        (hvad|hva|hvilket|hvilken|hvilke|hvornår|når|hvor meget|hvor mye|hvor) * ({PAPER}|{DATA}|skylder|forfalder|forfaller|i alt|totalt)
        (finder|finner|har|ser|kan|fik|fikk) * (ikke|aldrig|aldri|ingen) * ({PAPER}|fået|fått|finde|finne|åbne|åpne|modtaget|mottatt|set|sett)
        (har|findes|finnes) (i|du|dere|der|det) * ({PAPER}|{DATA})
    """,
    Says.REDIRECT: """
        (send|sendes|sende|skriv|mail|kontakt|kontakte|henvend|henvises|henviser|videresend|ret|rettes|rett|stil|bruk|brug|til|via|på|hos|adressen|er) * ADDRESS
        ADDRESS * (står for|tager sig af|tar seg av|håndterer|ansvarlig|er den rette|er rett|fremover|i fremtiden|heretter|i stedet)
        (forkert|forkerte|feil|rette|rett|riktig|rigtige) (person|adresse|afdeling|avdeling|modtager|mottaker|kontaktperson|mailadresse|e-postadresse)
        (ikke|ikke længere|ikke lenger) (mig|meg|jeg|min|mitt|rette|ansvarlig|den rigtige|rett) * (person|afdeling|avdeling|bord|ansvar|område|som)?
        (overtaget|overtatt|overtager|overtar|afløser|efterfølger|etterfølger) * (ADDRESS|efter|etter|min|mig|meg)
        (ny|nye|ændret|endret) (mailadresse|adresse|fakturaadresse|e-mailadresse|e-postadresse|kontaktperson)
    """,
    Says.DECISION: """
        (rabat%|rabatt%|kortbetaling|paypal|dele op|dele opp|anden pris|annen pris|bedre pris|anden valuta|annen valuta|nedslag|avslag i prisen|forlænge|forlenge)
        (er det muligt|er det mulig|kunne i|kunne dere|går det an|kan vi få|ville det være) * (betale|rabat%|senere|pris|kort|frist|dele|ændre|endre|vente|frafalde|frafalle)
        (inkluderet|inkludert|hvorfor|tilbud på|abonnement%|forlænger|forlenger)
    """,
    Says.OWNER: """
        (jay|chef|sjef%|ejeren|eieren|direktør%) * (ringe|ringer|tale|snakke|kontakte|sagde|sa|lovede|lovet|aftalt|avtalt|møde|møte)
        (ring til mig|ring til meg|ring meg|ring mig|ring til os|ringe mig|ringe meg|personligt|personlig|book et møde|avtale et møte)
    """,
    Says.ACKNOWLEDGEMENT: """
        (tak|takk|mange tak|tusen takk|mange takk|tusind tak|takker)
        (modtaget|mottatt|noteret|notert|noterer|forstået|forstått|kvitterer|taget imod|tatt imot|registreret|registrert|set|bekræfter modtagelsen|bekrefter mottak%)
        (har|vi har|jeg har) (fået|fått|set|sett|læst|lest) (jeres|deres|din|dit|den|det|mailen|fakturaen|rykkeren|påmindelsen|purringen|påminnelsen|brevet)
        (okay|ok|perfekt|fint|super|greit|flott|det er i orden|den er god|selvfølgelig|naturligvis|absolut|absolutt|helt i orden|i orden|det lyder godt|høres bra ut)
        (videresendt|videresender|sendt|sender|givet|gitt|gir|giver) * (videre|til (bogholderi%|regnskap%|økonomi%|min|vores|vår|chef%|sjef%|kollega%|kreditor%|godkendelse|godkjenning))
        (ligger|er|afventer|venter|avventer) * (til godkendelse|til godkjenning|på godkjenning|under behandling|til attestation|til attestering|på attestasjon|hos (chefen|sjefen|økonomi%|bogholderi%|regnskap%|vores|vår)|under attestering)
        (godkendes|attesteres|behandles|bogføres|bokføres|kigger på|ser på|undersøger|undersøker|vender tilbage|kommer tilbake|følger op|følger opp|tjekker|sjekker|kontrollerer|hører mig for|finder ud af|finner ut|til godkendelse|til godkjenning|ser nærmere)
    """,
    Says.AWAY: """
        (ikke på kontoret|på ferie|har ferie|har fri|fri|fraværende|tilbage|tilbake|ubemandet|ubemannet|lukket|stengt|barsel|foreldrepermisjon|permisjon|autosvar|haster|sygemeldt|sykmeldt|tjenesterejse|tjenestereise|læser ikke|leser ikke|på rejse|på reise)
        (automatisk svar|ferielukket|feriestengt|begrænset adgang|begrenset tilgang)
    """,
    Says.FILLER: """
        (hej|hei|heisann|god morgen|goddag|god dag|kære|kjære|hallo|mvh|hilsen|hilsner|venlig|vennlig|bedste|beste|de bedste|med venlig|med vennlig|alt godt|ha det)
        (undskyld|beklager|unnskyld|desværre|dessverre|forsinke%|forsinket|overset|oversett|glemt|glemte|spam%|søppelpost|ferie|syg|syk|sygdom|sykdom|ligget|lå|rod|rot|bøvl|smuttet|fejl fra vores side|vår feil|min fejl|min feil|gået i glemmebogen|gikk i glemmeboken|røg|havnet|strøget)
        (hør fra|vend tilbage|vedhæftet|vedlagt|i henhold til|ifølge|angående|vedrørende|se nedenfor|til orientering|til info|tøv ikke|i forbindelse med|som aftalt|som avtalt|hermed|ved spørgsmål|ved spørsmål|ta kontakt)
        (faktura|dato|beløb|beløp|sum|reference|referanse|nummer)\\s*[:\\t]
        (god|fortsat|fortsatt|rigtig god|ha en|ha|hav en|riktig god|fin) (weekend|helg|dag|aften|kveld|uge|uke|jul|ferie|sommer|fin|god|bedring|eftermiddag|ettermiddag)
        (håber|håper) (alt|at alt|i|du|dere|at i|at du) * (godt|vel|bra|fint|har det|haft|hatt)
        (hvis|dersom|om) (i|du|dere|der|det) * (spørgsmål|spørsmål|er noget|er noe|tvivl|i tvil)
        (mails|rykker%|påmindelse%|e-poster|purring%|breve) * (krydset|krysset)
        (tålmodighed%|tålmodighet%|forståelse%|forståelsen)
        (ingen problem%|intet problem|ikke noe problem|det gør ikke noget|det gjør ingenting|ingen årsag|ingen årsak)
        (ikke) (glemt)
    """,
}
