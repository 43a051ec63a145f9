"""Norwegian: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (ny%|anden|andet|endret|endrede|byttet|to|forskellige) (bankkonto|kontonummer|kontonumre|bank|iban|bankopplysninger|kontoopplysninger|betalingsopplysninger|konto)
        (kontonummer|bankkonto|iban|bankopplysninger|kontoopplysninger|konto) * (endre%|skiftet|stemmer ikke|passer ikke|samsvarer ikke|ny%|bekreft%|kontroller%|anderledes|forkert)
        (bekreft%|kontroller%|endre%) * (kontonummer|iban|bankopplysninger|kontoopplysninger)
        (svindel|phishing|bedrageri|mistænkelig%|falsk%|hacket)
    """,
    Says.LEGAL: """
        (advokat%|juridisk%|jurist%|retten|rettssak|forliksråd%|fogedret%|stevning|søksmål|inkassosag|politianmeld%|erstatning%|betalingspåkrav)
        (konkurs%|bostyrer|gjeldsforhandling%|insolven%|kreditor%|likvidat%|bobestyrer|dekret|skifteret%|tvangsopløs%|anmeld% krav)
    """,
    Says.COMPLAINT: """
        (uacceptabel%|misfornøyd%|skuff%|sint|sur|rasende|irriteret|fornærm%|respektløs%|uforskammet|skandaløs%|latterlig%|ubehøvlet|træt af|tonen|grov%|dårlig service|dårlig stil|chokeret|truende|forarget)
        (stop|hold op|lad være) (med|at|nu)?
        (ikke|ingen) (flere|mere)? (mails|rykkere|breve|kontakte|skrive)
        (anden|ny|finde en anden|skifte) (leverandør|samarbejdspartner|udbyder)
        (klage|klager|opsige|afslutte samarbejdet|miste en kunde|mistet en kunde)
        (ingen) * (svarer|ringer|kommer tilbake|tager telefonen)
        (år) * (kunde|samarbejde%|aldrig)
        (tredje|fjerde|femte|anden) (rykker|mail|påmindelse) * (på|uke|dage|allerede)
    """,
    Says.NO_CONTACT: """
        (stop|hold op) * (mail%|skriv%|kontakt%|send%)
        (slet|fjern) (mig|os|min) * (liste|register|system)
        (kontakt) (mig|os) ikke
    """,
    Says.HARDSHIP: """
        (likviditet%|økonomisk%|økonomi%|svært|stram%|trængt|ingen penge|presset|betalingsvanskeligheder|på røven|krise|manglende indtægt%|lavsæson)
        (kan|har|magter|formår) * (ikke|ingen|umuligt) * (betale|råd|penge|mulighed|det hele|midler)
        (avdrag%|rater|ratebetaling|afdragsordning|betalingsutsettelse|utsettelse|utsette|mere tid|længere frist|betalingsavtale|betalingsordning|opdele|dele op|luft)
        (kunder|kunde) * (ikke betalt|betaler ikke|skylder)
        (give|giver|giv|få) (os|mig)? * (tid|betalingsutsettelse|utsettelse|måned|frist)
    """,
    Says.DISPUTE: """
        (bestrider|bestride%|uenig%|ikke enig%|indsigelse%|avviser|avvist|anfægte%|accepterer ikke|godkjenner ikke|kan ikke genkende|kan ikke godkjenne|kender ikke)
        (stemmer|passer) * ikke
        (forkert%|fejl|fejlagtig%|dobbelt%|to gange|for høj%|for meget|mere end|afvig%|forskel|ikke korrekt|uberettiget)
        (aldrig|ikke|ingen|intet|uden) * (bestilt|avtalt|leveret|mottatt|godkjennt|bedt om|udført|færdig%|inkluderet|fået|lovet|accepteret|virker|afsluttet|rekvireret)
        (tilbud%|avtale%|kontrakt%|pris|timepris|ordrebekræftelse) * (stod|siger|var|lød|ifølge|anden|ikke|avtalt)
        (kreditnota|kreditere%|kreditér|ny faktura|rettet faktura|kreditere|korrig%|rettelse|annuller%|tilbakebetal%|refunder%)
        (mangel%|mangler ved|defekt%|kvalitet%|ødelagt|fungerer ikke|ufærdig%|beskadig%|reklam%|dårligt udført)
        (betaler|betale) (vi|jag|jeg)? * (ikke|intet|først)
        (allerede) (inkluderet|faktureret|betalt i)
        (hvorfor|hva er|hva gjelder) * (faktura%|beløb%|opkræv%|gebyr|post%)
        (venter|avventer) (stadig|fortsat)? * (på)? * (kredit%|levering|rettelse|rapport)
    """,
    Says.REDIRECT: """
        (ikke|ikke lenger) (mig|min|mit|rette|ansvarlig|håndterer|den riktige) * (person|avdeling|bord|ansvar|område)?
        (forkert%|rette|riktige) (person|adresse|avdeling|modtager|kontakt%)
        (vennligst|send|sende|sendes|skriv|mail|kontakt|henvend|videresend|fremover|i fremtiden|ret) * (til|via|med|på) * (ADDRESS|kollega|regnskapsføreri%|økonomiavdeling%|kreditor%|portal%)
        kontakt * (ADDRESS|kollega|regnskapsføreri%)
        (ansvarlig|overtaget|afløser|efterfølger|ny kontaktperson|varetager|håndterer)
        (ny) (mailadresse|adresse|fakturaadresse|e-mailadresse|kontaktperson)
    """,
    Says.LEFT: """
        (ikke lenger ansat|sluttet|fratrådt|arbejder ikke|gået på pension|barsel|forladt bedriften|selskapet|ikke ansat|afgået ved døden|fået nyt job)
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
        (betaler|betales|overfører|sender|sørger|overføres|afregner) (vi|jeg|den|i|på|nu|fredag|mandag|tirsdag|onsdag|torsdag|senest|neste|til|idag|inden|for|her|med)
        (betaling|betalingen|faktura|fakturaen|den) * (sker|ligger|er|går|kommer|planlagt|sat|klar|godkjennt til|falder|med i)
        (betalingskjøring%|betalingsrunde%|betalingskjøringen|remittering%|udbetaling%|kørsel)
        ~ (senest|inden|før|på|til) (fredag|mandag|tirsdag|onsdag|torsdag|udgangen|den|i morgen|ultimo|\\d+)
        ~ (i morgen|neste uke|denne uke|snarest|hurtigst muligt|inden længe|ultimo|sidst på måneden|i løbet af)
        (lover|garanterer|du kan regne med)
    """,
    Says.CONDITION: """
        (hvis|dersom|så snart|når|forudsat|under forudsætning|afhængig%|medmindre|efter at|forhåbentlig|først når|såfremt)
        (venter|avventer) (på)?
    """,
    Says.QUERY: """
        (kopi|fakturakopi|pdf|kontoudtog|specifikation|bilag|dokumentation|original|timeseddel|posteringsoversigt)
        (kan|kunne|vil|vennligst|må|bes|behøver|mangler|har brug for|skal bruke|ønsker|beder) * (sende|send%|oplys%|bekreft%|angive|påføre|kopi|nummer|reference|ordrenummer|faktura|cvr%|opplysninger|udfyld%|fremsend%|maile|rekvisition%|vide|få|dokumentation|bilag|tilføje)
        (ordrenummer|innkjøpsordre%|bestillingsnummer|organisasjonsnummer|mva-nummer|ean-nummer|leverandørskema|leverandøropplysninger|reference%|stamdata)
        (kan|har|ser) * (ikke|aldrig|ingen) * (finde|mottatt|faktura%|fået|se)
        (hvilken|hvilket|hva|når|hvordan|hvor|hvem|har dere)
    """,
    Says.DECISION: """
        (rabat|kreditkort|paypal|dele op|anden pris|bedre pris|anden valuta)
        (er det muligt|ville det|kunne i tænke|er det ok)
        (inkluderet|hvorfor|forlæng%|avtale%|tilbud|abonnement)
    """,
    Says.OWNER: """
        (jay|chef%|ejeren|direktøren|indehaver%) * (ringe|ringer|tale|kontakte|snakke|sagde|lovede|avtalte|møde)
        (ring til mig|ring til os|ringe til mig|telefonisk|personligt|et møde)
    """,
    Says.ACKNOWLEDGEMENT: """
        (takk|mottatt|notert|forstått|ok|okay|fint|perfekt|super|helt i orden|det er i orden|dejligt|kvitterer|bekræfter modtagelse)
        (videresendt|sendt videre|til godkjennelse|godkjenn%|ligger hos|under behandling|bokført|registreret|attest%|i proces|behandles|sendt til)
    """,
    Says.NEW_WORK: """
        (nyt|ny|neste|andet) (projekt|opgave|nettside|kampagne|butik|samarbejde|event)
        (tilbud|pris) * (på|nyt|ny)
        (interesse%|invit%|foredrag|anbefal%)
    """,
    Says.PERSONAL: """
        (gået bort|døde|begravelse|bisættelse|bryllup|tillykke|kondole%|god bedring)
    """,
    Says.PITCH: """
        (nyhetsbrev|meld av|webinar|gratis|tilbud|demo|klik her|factoring|finansiering|lån|seo|leads)
    """,
    Says.NOT_PAID: """
        (ikke|aldrig|endnu ikke) (endnu)? (betalt|overført|afregnet)
        (ubetalt%)
    """,
    Says.SOUR: """
        (skuffet|sint|sur|irriteret|uacceptabelt|utilfreds|træt af|latterligt|fornærmet)
    """,
    Says.AWAY: """
        (ikke på kontoret|ferie|fraværende|borte|tilbake|lukket|barsel|orlov|autosvar|haster|hastesager|på kontoret igen)
    """,
    Says.TICKET: """
        (din|jeres|deres) (henvendelse|sag|mail|besked|forespørgsel) * (mottatt|registreret|oprettet)
        (saksnummer|saksnr)
    """,
    Says.FILLER: """
        (hej|kære|god morgen|goddag|goddav|til rette)
        (unnskyld%|beklager|dessverre|forsink%|glemt|oversett|spam|ferie|syg%|røget|smuttet|ligget|forsent|for sent|misforst%|bortkommet)
        (hører|kommer tilbake|vedlagt|vedlegg|ifølge|vedrørende|angående|se nedenfor|til orientering|tøv ikke|i henhold|som avtalt|hermed|spørsmål)
        (faktura|dato|beløb|total|reference|nummer)\\s*[:\\t]
        (god|hav en|fortsat) (dag|weekend|aften|uke|god|dejlig)
        (regnskapsfører%|revisor|kollega|økonomi%)
    """,
}
