"""Danish: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (ny%|anden|andet|ændret|ændrede|skiftet|to|forskellige) (bankkonto|kontonummer|kontonumre|bank|iban|bankoplysninger|kontooplysninger|betalingsoplysninger|konto)
        (kontonummer|bankkonto|iban|bankoplysninger|kontooplysninger|konto) * (ændre%|skiftet|stemmer ikke|passer ikke|ny%|bekræft%|kontroller%|anderledes|forkert)
        (bekræft%|kontroller%|ændre%) * (kontonummer|iban|bankoplysninger|kontooplysninger)
        (svindel|phishing|bedrageri|mistænkelig%|falsk%|hacket)
    """,
    Says.LEGAL: """
        (advokat%|juridisk%|jurist%|retten|retssag|fogedret%|stævning|sagsanlæg|inkassosag|politianmeld%|erstatning%|betalingspåkrav)
        (konkurs%|kurator|rekonstruktion%|insolven%|kreditor%|likvidat%|bobestyrer|dekret|skifteret%|tvangsopløs%|anmeld% krav)
    """,
    Says.COMPLAINT: """
        (uacceptabel%|utilfreds%|skuffe%|vred|sur|rasende|irriteret|fornærm%|respektløs%|uforskammet|skandaløs%|latterlig%|ubehøvlet|træt af|tonen|grov%|dårlig service|dårlig stil|chokeret|truende|forarget)
        (stop|hold op|lad være) (med|at|nu)?
        (ikke|ingen) (flere|mere)? (mails|rykkere|breve|kontakte|skrive)
        (anden|ny|finde en anden|skifte) (leverandør|samarbejdspartner|udbyder)
        (klage|klager|opsige|afslutte samarbejdet|miste en kunde|mistet en kunde)
        (ingen) * (svarer|ringer|vender tilbage|tager telefonen)
        (år) * (kunde|samarbejde%|aldrig)
        (tredje|fjerde|femte|anden) (rykker|mail|påmindelse) * (på|uge|dage|allerede)
    """,
    Says.NO_CONTACT: """
        (stop|hold op) * (mail%|skriv%|kontakt%|send%)
        (slet|fjern) (mig|os|min) * (liste|register|system)
        (kontakt) (mig|os) ikke
    """,
    Says.HARDSHIP: """
        (likviditet%|økonomisk%|økonomi%|svært|stram%|trængt|ingen penge|presset|betalingsvanskeligheder|på røven|krise|manglende indtægt%|lavsæson)
        (kan|har|magter|formår) * (ikke|ingen|umuligt) * (betale|råd|penge|mulighed|det hele|midler)
        (afdrag%|rater|ratebetaling|afdragsordning|henstand|udsættelse|udskyde|mere tid|længere frist|betalingsaftale|betalingsordning|opdele|dele op|luft)
        (kunder|kunde) * (ikke betalt|betaler ikke|skylder)
        (give|giver|giv|få) (os|mig)? * (tid|henstand|udsættelse|måned|frist)
    """,
    Says.DISPUTE: """
        (bestrider|bestride%|uenig%|ikke enig%|indsigelse%|afviser|afvist|anfægte%|accepterer ikke|godkender ikke|kan ikke genkende|kan ikke godkende|kender ikke)
        (stemmer|passer) * ikke
        (forkert%|fejl|fejlagtig%|dobbelt%|to gange|for høj%|for meget|mere end|afvig%|forskel|ikke korrekt|uberettiget)
        (aldrig|ikke|ingen|intet|uden) * (bestilt|aftalt|leveret|modtaget|godkendt|bedt om|udført|færdig%|inkluderet|fået|lovet|accepteret|virker|afsluttet|rekvireret)
        (tilbud%|aftale%|kontrakt%|pris|timepris|ordrebekræftelse) * (stod|siger|var|lød|ifølge|anden|ikke|aftalt)
        (kreditnota|kreditere%|kreditér|ny faktura|rettet faktura|korrig%|rettelse|annuller%|tilbagebetal%|refunder%)
        (mangel%|mangler ved|defekt%|kvalitet%|ødelagt|virker ikke|ufærdig%|beskadig%|reklam%|dårligt udført)
        (betaler|betale) (vi|jag|jeg)? * (ikke|intet|først)
        (allerede) (inkluderet|faktureret|betalt i)
        (hvorfor|hvad er|hvad dækker) * (faktura%|beløb%|opkræv%|gebyr|post%)
        (venter|afventer) (stadig|fortsat)? * (på)? * (kredit%|levering|rettelse|rapport)
    """,
    Says.REDIRECT: """
        (ikke|ikke længere) (mig|min|mit|rette|ansvarlig|håndterer|den rigtige) * (person|afdeling|bord|ansvar|område)?
        (forkert%|rette|rigtige) (person|adresse|afdeling|modtager|kontakt%)
        (venligst|send|sende|sendes|skriv|mail|kontakt|henvend|videresend|fremover|i fremtiden|ret) * (til|via|med|på) * (ADDRESS|kollega|bogholderi%|økonomiafdeling%|kreditor%|portal%)
        kontakt * (ADDRESS|kollega|bogholderi%)
        (ansvarlig|overtaget|afløser|efterfølger|ny kontaktperson|varetager|håndterer)
        (ny) (mailadresse|adresse|fakturaadresse|e-mailadresse|kontaktperson)
    """,
    Says.LEFT: """
        (ikke længere ansat|fratrådt|stoppet|arbejder ikke|gået på pension|barsel|forladt virksomheden|ikke ansat|afgået ved døden|fået nyt job)
    """,
    Says.PORTAL: """
        (portal%|peppol|ean|ean-nummer|e-faktura|nemhandel|elektronisk faktura|oioubl|ariba|coupa|leverandørportal)
    """,
    Says.PAID: """
        (har|er|blev|allerede|lige|netop|vi|jeg) * (betalt|overført|indbetalt|afregnet|betalte|sendt betalingen|overførte|gennemført|trukket)
        (betaling%|overførsel%|pengene|beløbet) * (er|har|blev|gik|sendt|gennemført|afsendt|foretaget|på vej|sket|trukket)
        (betalingsbekræftelse|betalingsadvis|remittering|kvittering|betalingskvittering|betalingsoversigt|posteringstekst)
        (betalt|overført) (i|den|d|via|på|per|med|sidste|til|fra|og)
        (burde|skulle|bør) * (være|ses|fremgå|hos jer|på jeres konto)
        (er|allerede) (betalt|afregnet|ordnet)
    """,
    Says.SHORT: """
        (fratrukket|minus|rabat|resten|resterende|restbeløb|delbetaling|halvdelen|tilbageholdt|modregnet|kontantrabat|første rate|bankgebyr)
    """,
    Says.PROMISE: """
        (vil|skal|bliver|betales|forventer|agter|regner med|kommer til) * (betale|betalt|overføre|overført|overføres|betales|sendt|sørge|gennemført|afregne|indbetale|betaling|med)
        (betaler|betales|overfører|sender|sørger|overføres|afregner) (vi|jeg|den|i|på|nu|fredag|mandag|tirsdag|onsdag|torsdag|senest|næste|til|idag|inden|for|her|med)
        (betaling|betalingen|faktura|fakturaen|den) * (sker|ligger|er|går|kommer|planlagt|sat|klar|godkendt til|falder|med i)
        (betalingskørsel%|betalingsrunde%|betalingskørslen|udbetaling%|kørsel)
        ~ (senest|inden|før|på|til) (fredag|mandag|tirsdag|onsdag|torsdag|udgangen|den|i morgen|ultimo|\\d+)
        ~ (i morgen|næste uge|denne uge|snarest|hurtigst muligt|inden længe|ultimo|sidst på måneden|i løbet af)
        (lover|garanterer|du kan regne med)
    """,
    Says.CONDITION: """
        (hvis|så snart|når|forudsat|under forudsætning|afhængig%|medmindre|efter at|forhåbentlig|først når|såfremt)
        (venter|afventer) (på)?
    """,
    Says.QUERY: """
        (kopi|fakturakopi|pdf|kontoudtog|specifikation|bilag|dokumentation|original|timeseddel|posteringsoversigt)
        (kan|kunne|vil|venligst|må|bedes|behøver|mangler|har brug for|skal bruge|ønsker|beder) * (sende|send%|oplys%|bekræft%|angive|påføre|kopi|nummer|reference|ordrenummer|faktura|cvr%|oplysninger|udfyld%|fremsend%|maile|rekvisition%|vide|få|dokumentation|bilag|tilføje)
        (ordrenummer|indkøbsordre%|rekvisitionsnummer|cvr-nummer|momsnummer|ean-nummer|leverandørskema|leverandøroplysninger|reference%|stamdata)
        (kan|har|ser) * (ikke|aldrig|ingen) * (finde|modtaget|faktura%|fået|se)
        (hvilken|hvilket|hvad|hvornår|hvordan|hvor|hvem|har i)
    """,
    Says.DECISION: """
        (rabat|kreditkort|paypal|dele op|anden pris|bedre pris|anden valuta)
        (er det muligt|ville det|kunne i tænke|er det ok)
        (inkluderet|hvorfor|forlæng%|aftale%|tilbud|abonnement)
    """,
    Says.OWNER: """
        (jay|chef%|ejeren|direktøren|indehaver%) * (ringe|ringer|tale|kontakte|snakke|sagde|lovede|aftalte|møde)
        (ring til mig|ring til os|ringe til mig|telefonisk|personligt|et møde)
    """,
    Says.ACKNOWLEDGEMENT: """
        (tak|modtaget|noteret|forstået|ok|okay|fint|perfekt|super|helt i orden|det er i orden|dejligt|kvitterer|bekræfter modtagelse)
        (videresendt|sendt videre|til godkendelse|godkend%|ligger hos|under behandling|bogført|registreret|attest%|i proces|behandles|sendt til)
    """,
    Says.NEW_WORK: """
        (nyt|ny|næste|andet) (projekt|opgave|hjemmeside|kampagne|butik|samarbejde|event)
        (tilbud|pris) * (på|nyt|ny)
        (interesse%|invit%|foredrag|anbefal%)
    """,
    Says.PERSONAL: """
        (gået bort|døde|begravelse|bisættelse|bryllup|tillykke|kondole%|god bedring)
    """,
    Says.PITCH: """
        (nyhedsbrev|afmeld|webinar|gratis|tilbud|demo|klik her|factoring|finansiering|lån|seo|leads)
    """,
    Says.NOT_PAID: """
        (ikke|aldrig|endnu ikke) (endnu)? (betalt|overført|afregnet)
        (ubetalt%)
    """,
    Says.SOUR: """
        (skuffet|vred|sur|irriteret|uacceptabelt|utilfreds|træt af|latterligt|fornærmet)
    """,
    Says.AWAY: """
        (ikke på kontoret|ferie|fraværende|tilbage|lukket|barsel|orlov|autosvar|haster|hastesager|på kontoret igen)
    """,
    Says.TICKET: """
        (din|jeres|deres) (henvendelse|sag|mail|besked|forespørgsel) * (modtaget|registreret|oprettet)
        (sagsnummer|sagsnr)
    """,
    Says.FILLER: """
        (hej|kære|god morgen|goddag|goddav|til rette)
        (undskyld%|beklager|desværre|forsink%|glemt|overset|spam|ferie|syg%|røget|smuttet|ligget|forsent|for sent|misforst%|bortkommet)
        (hører|vender tilbage|vedhæftet|vedlagt|ifølge|vedrørende|angående|se nedenfor|til orientering|tøv ikke|i henhold|som aftalt|hermed|spørgsmål)
        (faktura|dato|beløb|total|reference|nummer)\\s*[:\\t]
        (god|hav en|fortsat) (dag|weekend|aften|uge|god|dejlig)
        (bogholder%|revisor|kollega|økonomi%)
    """,
}
