"""Danish: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases import nordic
from accountsd.core.reading.phrases.grammar import Says

OFFICE, TURNS = nordic.OFFICE, nordic.TURNS
MATTERS, DOUBTS = nordic.MATTERS, nordic.DOUBTS
_OWN = {
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
        (likviditet%|økonomiske problem%|økonomisk (krise|situation|situasjon)|svært at betale|vanskelig å betale|stram%|trængt|ingen penge|presset|betalingsvanskeligheder|på røven|krise|manglende indtægt%|lavsæson)
        (kan|har|magter|formår) * (ikke|ingen|umuligt) * (betale|råd|penge|mulighed|det hele|midler)
        (afdrag%|rater|ratebetaling|afdragsordning|henstand|udsættelse|udskyde|mere tid|længere frist|betalingsaftale|betalingsordning|opdele|dele op|luft)
        (kunder|kunde) * (ikke betalt|betaler ikke|skylder)
        (give|giver|giv|få) (os|mig)? * (tid|henstand|udsættelse|måned|frist)
    """,
    Says.DISPUTE: """
        (bestrider|bestride%|uenig%|ikke enig%|indsigelse%|afviser|afvist|anfægte%|accepterer ikke|godkender ikke|kan ikke genkende|kan ikke godkende|kender ikke)
        (stemmer|passer) * ikke
        (forkert%|fejl|fejlagtig%|dobbelt%|to gange|for høj%|for meget|mere end|afvig%|forskel|ikke korrekt|uberettiget)
        (aldrig|ikke|ingen|intet|uden) * (bestilt|aftalt|leveret|modtaget var%|godkendt|bedt om|udført|færdig%|inkluderet|lovet|accepteret|virker|afsluttet|rekvireret)
        (tilbud%|aftale%|kontrakt%|pris|timepris|ordrebekræftelse) * (stod|siger|var|lød|ifølge|anden|ikke|aftalt)
        (kreditnota|kreditere%|kreditér|ny faktura|rettet faktura|korrig%|rettelse|annuller%|tilbagebetal%|refunder%)
        (mangel%|mangler ved|defekt%|kvalitet%|ødelagt|virker ikke|ufærdig%|beskadig%|reklam%|dårligt udført)
        (betaler|betale) (vi|jag|jeg)? * (ikke|intet|først)
        (allerede) (inkluderet|faktureret|betalt i)
        (hvorfor|hvad er|hvad dækker) * (faktura%|beløb%|opkræv%|gebyr|post%)
        (venter|afventer) (stadig|fortsat)? * (på)? * (kredit%|levering|rettelse|rapport)
    """,
    Says.LEFT: """
        (ikke længere ansat|fratrådt|stoppet|arbejder ikke|gået på pension|barsel|forladt virksomheden|ikke ansat|afgået ved døden|fået nyt job)
    """,
    Says.PORTAL: """
        (portal%|peppol|ean|ean-nummer|e-faktura|nemhandel|elektronisk faktura|oioubl|ariba|coupa|leverandørportal)
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
    Says.SOUR: """
        (skuffet|vred|sur|irriteret|uacceptabelt|utilfreds|træt af|latterligt|fornærmet)
    """,
    Says.TICKET: """
        (din|jeres|deres) (henvendelse|sag|mail|besked|forespørgsel) * (modtaget|registreret|oprettet)
        (sagsnummer|sagsnr)
    """,
}
_ROOMS = (_OWN, *nordic.ROOMS)
LINES = {
    says: "\n".join(room[says] for room in _ROOMS if says in room)
    for says in {says: None for room in _ROOMS for says in room}
}
