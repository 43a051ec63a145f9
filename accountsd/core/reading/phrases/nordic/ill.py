"""Danish and Norwegian: what is contested, an empty purse, anger, changed accounts: the owner's matters."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (kontonummer%|bankkonto%|iban|kontooplysninger|kontoopplysninger|konto|kontoen|registreringsnummer%) * (ændret|endret|byttet|skiftet|anderledes|annerledes|en anden|et andet|en annen|ikke stemmer|stemmer ikke|gammel|lukket)
        (byttet|skiftet|ændret|endret|ny|nyt|nye) * (kontonummer%|bank|bankkonto%|konto)
    """,
    Says.LEGAL: """
        (advokat%|jurist%|inkasso%|forliksråd%|konkurs%|tingrett%|namsmann%|gældssanering|gjeldsordning|politianmeld%|stævn%|stevn%|retslig%|rettslig%|bobestyr%|søksmål%|retssag%|rettssak%)
    """,
    Says.COMPLAINT: """
        (slutt|stopp|hold opp|stop|hold op) * (sende|ringe|mase|plage|skrive|purre|rykke|med)
        (uforskammet|frekt|frekk%|ubehøvlet|uhøflig%|respektløs%|skuffet|skuffende|sint|vred|irritert|irriteret|latterlig%|pinlig%|elendig%|lei av|træt af|trætte af|truende|uprofesjonel%|uprofessionel%|misfornøyd%|utilfreds%)
        (tredje|fjerde|femte|enda en|endnu en) * (purring%|rykker%|påminnelse%|påmindelse%|mail|e-post)
        (ingen|aldri|aldrig) * (svarer|svart|svaret|ringer|ringt|tar telefonen|tager telefonen|vender tilbage)
        (nok er nok|nå er det nok|nu er det nok|la oss være|lad os være|takk for ingenting|tak for ingenting)
    """,
    Says.HARDSHIP: """
        (likviditet%|betalingsproblem%|dårlig råd|dårlig økonomi|økonomiske problemer|økonomiske vanskeligheder|økonomiske vansker|økonomisk vanskelig%|tomt på konto|ikke råd|ikke penge|ikke penger|ingen penger|ingen penge|mangler penge%|permitter%|stram økonomi)
        (avdrag%|afdrag%|rater|henstand|utsettelse|udsættelse|delbetale|dele opp|dele op|lengre frist|længere frist|nedbetal%|betalingsutsett%|mere tid|mer tid|betalingsplan)
        (klarer|kan|greier|makter) * ikke * (betale|hele|alt)
        (omsætning%|omsetning%|salget|bestillinger|ordrer|sæson%|sesong%) * (faldet|falt|svigtet|sviktet|dårlig|halveret|halvert|uteblevet|uteblitt)
    """,
    Says.DISPUTE: """
        (aldri|aldrig|ikke|ingen|uten|uden) * (bestilt|avtalt|aftalt|levert|leveret|godkjent|godkendt|bedt om|utført|udført|ferdig%|færdig%|lovet|akseptert|accepteret|virker|fungerer|kommet|dukket opp|mottatt vare%|reparert|repareret)
        (fakturert|faktureret|belastet|regnet|opkrævet|tatt betalt|taget betaling) * (to ganger|to gange|dobbelt|for mye|for meget|feil|forkert|samme|mer enn|mere end)
        (dårlig|elendig|feil|slurvete|sjusket|mangelfuldt|mangelfull%) * (utført|udført|arbeid|arbejde|kvalitet|jobb|håndverk)
        (timepris%|pris%|beløp%|beløb%|summen|antall%|antal|satsen) * (for høy%|for høj%|feil|forkert|stemmer ikke|ikke riktig|ikke rigtig%|høyere enn|højere end|for mange)
        (stemmer|passer|samsvarer) * ikke
        (bestrider|bestrides|uenig%|ikke enig%|innsigelse%|indsigelse%|avviser|afviser|reklamer%|reklamasjon|reklamation|kreditnota%|krediter%|kreditere%|rettet faktura|ny faktura|korriger%|prisavslag|ødelagt|skadet|defekt%|lekker|lækker)
        (timer|stk|dager|dage) * (ikke|i stedet for) * (\\d+|to|tre|fire|fem|seks|syv|otte|åtte|ni|ti|tolv)
        (betaler) (vi|jeg)? * (ikke|ingenting|intet)
        (hvorfor) * (faktur%|beløp%|beløb%|gebyr%|pris%|post%)
    """,
}
