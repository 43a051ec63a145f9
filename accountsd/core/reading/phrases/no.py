"""Norwegian: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases import nordic
from accountsd.core.reading.phrases.grammar import Says

OFFICE, TURNS = nordic.OFFICE, nordic.TURNS
MATTERS, DOUBTS = nordic.MATTERS, nordic.DOUBTS
_OWN = {
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
        (likviditet%|økonomiske problem%|økonomisk (krise|situation|situasjon)|svært at betale|vanskelig å betale|stram%|trængt|ingen penge|presset|betalingsvanskeligheder|på røven|krise|manglende indtægt%|lavsæson)
        (kan|har|magter|formår) * (ikke|ingen|umuligt) * (betale|råd|penge|mulighed|det hele|midler)
        (avdrag%|rater|ratebetaling|afdragsordning|betalingsutsettelse|utsettelse|utsette|mere tid|længere frist|betalingsavtale|betalingsordning|opdele|dele op|luft)
        (kunder|kunde) * (ikke betalt|betaler ikke|skylder)
        (give|giver|giv|få) (os|mig)? * (tid|betalingsutsettelse|utsettelse|måned|frist)
    """,
    Says.DISPUTE: """
        (bestrider|bestride%|uenig%|ikke enig%|indsigelse%|avviser|avvist|anfægte%|accepterer ikke|godkjenner ikke|kan ikke genkende|kan ikke godkjenne|kender ikke)
        (stemmer|passer) * ikke
        (forkert%|fejl|fejlagtig%|dobbelt%|to gange|for høj%|for meget|mere end|afvig%|forskel|ikke korrekt|uberettiget)
        (aldrig|ikke|ingen|intet|uden) * (bestilt|avtalt|leveret|mottatt var%|godkjennt|bedt om|udført|færdig%|inkluderet|lovet|accepteret|virker|afsluttet|rekvireret)
        (tilbud%|avtale%|kontrakt%|pris|timepris|ordrebekræftelse) * (stod|siger|var|lød|ifølge|anden|ikke|avtalt)
        (kreditnota|kreditere%|kreditér|ny faktura|rettet faktura|kreditere|korrig%|rettelse|annuller%|tilbakebetal%|refunder%)
        (mangel%|mangler ved|defekt%|kvalitet%|ødelagt|fungerer ikke|ufærdig%|beskadig%|reklam%|dårligt udført)
        (betaler|betale) (vi|jag|jeg)? * (ikke|intet|først)
        (allerede) (inkluderet|faktureret|betalt i)
        (hvorfor|hva er|hva gjelder) * (faktura%|beløb%|opkræv%|gebyr|post%)
        (venter|avventer) (stadig|fortsat)? * (på)? * (kredit%|levering|rettelse|rapport)
    """,
    Says.LEFT: """
        (ikke lenger ansat|sluttet|fratrådt|arbejder ikke|gået på pension|barsel|forladt bedriften|selskapet|ikke ansat|afgået ved døden|fået nyt job)
    """,
    Says.PORTAL: """
        (portal%|peppol|ean|ean-nummer|e-faktura|nemhandel|elektronisk faktura|oioubl|ariba|coupa|leverandørportal)
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
    Says.SOUR: """
        (skuffet|sint|sur|irriteret|uacceptabelt|utilfreds|træt af|latterligt|fornærmet)
    """,
    Says.TICKET: """
        (din|jeres|deres) (henvendelse|sag|mail|besked|forespørgsel) * (mottatt|registreret|oprettet)
        (saksnummer|saksnr)
    """,
}
_ROOMS = (_OWN, *nordic.ROOMS)
LINES = {
    says: "\n".join(room[says] for room in _ROOMS if says in room)
    for says in {says: None for room in _ROOMS for says in room}
}
