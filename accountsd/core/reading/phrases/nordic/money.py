"""Danish and Norwegian: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

PAID = (
    "betalt|overført|overførte|indbetalt|innbetalt|udbetalt|utbetalt|sendt afsted|sendt pengene|gennemført|gjennomført|afregnet|udlignet|gjort opp"
    "|godkendt i banken|foretaget|foretatt|trukket|vippset|vipset|mobilepayet|indsat|satt inn|sat ind|gået|gått|ekspederet|effektuert|gjort betalingen"
)
PAY = (
    "betale|betales|betalt|overføre|overføres|indbetale|innbetale|sende pengene|foretage|foreta|gennemføre|gjennomføre|lægge ind|legge inn|sætte ind|sette inn"
    "|afregne|ordne|ordnes|klare|klares|gå igennem|vippse|vipse|være betalt|være hos|være på|blive betalt|bli betalt|gøre det|gjøre opp|sørge for|ske|skje|gå ut|gå ud"
)
PAYS = (
    "betaler|overfører|indbetaler|innbetaler|sender|foretager|foretar|gennemfører|gjennomfører|lægger|legger|sætter|setter|ordner|klarer|vippser|vipser|betales|overføres"
    "|gør|gjør|sørger|afregner|kører|kjører|sker|skjer|går|tager|tar|udbetales|utbetales|forfalder|gjennomføres|gennemføres"
)
SURE = "betaler|overfører|indbetaler|innbetaler|betales|overføres|vippser|vipser|afregner|gjennomføres|gennemføres|udbetales|utbetales"
MONEY = (
    "betaling|betalingen|overførsel|overførslen|overføring|overføringen|pengene|penge|penger|faktura|fakturaen|fakturaerne|fakturaene|beløbet|beløpet|hele beløbet"
    "|hele beløpet|summen|regningen|regninga|den|det|alt|posten|saldoen|oppgjøret"
)
DAY = (
    "mandag%|tirsdag%|onsdag%|torsdag%|fredag%|lørdag%|søndag%|i morgen|imorgen|i overmorgen|i aften|i kveld|i dag|idag|weekenden|helgen|helga|uge|ugen|uke|uken|uka"
    "|måneden|måned%|månedsskiftet|\\d+|senest|inden|innen|om|snarest|hurtigst|omgående|straks|januar|februar|marts|mars|april|maj|mai|juni|juli|august|september"
    "|oktober|november|december|desember|slutningen|slutten|midten|begyndelsen|begynnelsen|utgangen|udgangen|ultimo|medio|næste|neste|kommende|førstkommende|formiddag|ettermiddag"
    "|eftermiddag|forfald%|forfallsdato%|den første|den sidste|jul|nytår|nyttår|dage|dager|virkedager|bankdage|til tiden|kort tid|med det samme|med en gang|rettidig"
)
RUN = "betalingskørsel%|betalingskjøring%|betalingsrunde%|betalingsfil%|betalingskørslen|remittering%|betalingsoppdrag%|lønskørsel%|kørsel|kjøring%|bankfil%"
LINES = {
    Says.PAID: f"""
        (har|er|blev|ble|bliver|var|hadde|havde|fik|fikk) * ({PAID})
        (vi|jeg|bogholderiet|regnskap%|kollega%) (allerede|lige|nettopp|netop) * ({PAID})
        ({PAID}) (i|den|allerede|d|med|via|per|på|fra|sidste|forrige|sist|\\d+|til jer|til dere|for|vores|vår|ved)
        (betalte|overførte|indbetalte|innbetalte|sendte pengene|vippset|vipset|satte inn|satte ind|trakk|gjennomførte|gennemførte|foretog|foretok) (vi|jeg|den|det|fakturaen|i|hele|beløbet|beløpet|via|med|på|regningen|betalingen|allerede|\\d+)
        (vi|jeg|bogholderiet|regnskap%) (betalte|overførte|indbetalte|innbetalte|vippset|vipset)
        (betalingen|overførslen|overføringen|pengene|beløbet|beløpet) (gik|er gået|er sendt|blev|ble|gikk|har gått|forlot|forlod) * (afsted|igennem|gennem|ut|ud|av gårde|fra|sendt|trukket|overført|foretaget|konto|i går|mandag|tirsdag|onsdag|torsdag|fredag|\\d+|gjennomført|gennemført|gjort)
        ({MONEY}) (burde|bør|skulle|skal|må|måtte|skulle gerne) (nu|nå|allerede|derfor)? * (være|stå|ligge|ha|have|kunne ses) * (hos jer|hos dere|på jeres konto|på kontoen|på deres konto|inne|fremme|framme|modtaget|kontoen deres)
        (burde|bør|skulle) (nu|nå|allerede|gerne)? (være|stå|ligge) * (hos jer|hos dere|på jeres konto|på kontoen|på deres konto|kontoen deres)
        (vedhæftet|vedlagt|vedhæfter|vedlegger|her er|se|sender) * (kvittering%|betalingsbekræftelse%|betalingsbekreftelse%|betalingsbilag|overførselskvittering|bankbilag|betalingsavis%)
        (betalingsavisering|betalingsbekræftelse|betalingsbekreftelse|betalingsspecifikation|betalingsspesifikasjon|remitteringsadvis|betalingsmeddelelse)
    """,
    Says.NOT_PAID: """
        (ikke|aldrig|aldri|endnu ikke|ennå ikke) (endnu|ennå|enda|blevet|blitt|kunnet)? (betalt|betale|betales|overført|overføre|overføres|gennemført|gjennomført|foretaget)
        (ubetalt%|ubetalte)
    """,
    Says.SHORT: """
        (fradrag|trukket fra|trak fra|trakk fra|minus|resten|resterende|restbeløb%|restbeløp%|delbetaling%|halvdelen|halve|halvparten|kontantrabat%|bankgebyr%|en del af|en del av|deler av|første del|modregn%|motregn%|tilbageholdt|holdt tilbage|holdt tilbake|for lidt|for lite|for meget|for mye|differencen|differansen|skonto)
        (kun|bare|blot) * (\\d+|del|delen|kr|kroner)
        (forkert|feil|gal) (konto|beløb|beløp|modtager|mottaker)
        (dobbelt|to gange|to ganger|ved en fejl|ved en feil|ved en feiltakelse)
        (uden|uten|bortset fra|eksklusiv|ekskl) (moms|mva|fragt|frakt|gebyr%|rente%|kørsel|reise%)
    """,
    Says.PROMISE: f"""
        (skal|vil|kommer til å|kommer til at|planlægger at|planlegger å|regner med at|regner med å|forventer at|forventer å|satser på å|sørger for at) * ({PAY})
        ({PAYS}) (vi|jeg|den|det|hele|i|jer|dere|fakturaen|beløbet|beløpet|pengene|alt|regningen|ind|inn|dette|over|nu|nå)? * ({DAY})
        ({DAY}) * ({SURE}) (vi|jeg|den|hele|jer|pengene|fakturaen|betalingen|beløbet|beløpet|det|alt)
        ({DAY}) * (gør|gjør|ordner|sender|tager|tar|sætter|setter|lægger|legger|klarer) (vi|jeg) * (betaling%|overførsel%|overføring%|pengene|det|den|fakturaen|beløbet|beløpet|inn|ind)
        (vi|jeg) (betaler|overfører|indbetaler|innbetaler) (hele|fakturaen|den|jer|dere|beløbet|beløpet|alt|det|regningen)
        ({MONEY}) (sker|skjer|går|kommer|sendes|lægges|legges|betales|foretages|foretas|ligger|er|bliver|blir|gennemføres|gjennomføres|skal|vil|ventes|forventes|overføres) * ({DAY})
        ({MONEY}) * (planlagt|lagt inn|lagt ind|lagt til betaling|sat til betaling|satt til betaling|godkendt til betaling|godkjent for betaling|klar til betaling|forberedt|registreret til betaling|bestilt|i banken til|forfallsdato satt|sat op)
        (planlagt|lagt inn|lagt ind|sat til|satt til|klar til|klargjort til|godkendt til|godkjent for|godkjent til|registrert til) (betaling|utbetaling|udbetaling|\\d+|{DAY})
        (i|de|du|dere) (har|får|modtager|mottar|vil have|vil få|kan forvente|kan regne med|skal nok få|skal få) * (pengene|betalingen|betaling|beløbet|beløpet|den|det|alt|oppgjør) * ({DAY})
        ({DAY}) (har|får|modtager|mottar) (i|de|du|dere) * (pengene|betalingen|beløbet|beløpet|det|alt)
        ({MONEY}) (er|vil være|bør være|skal være|skulle være|burde være) * (hos jer|hos dere|på jeres konto|på kontoen|på konto|fremme|framme|i orden|ordnet|klar) * ({DAY})
        ({DAY}) * (er|vil) * ({MONEY}) * (hos jer|hos dere|på jeres konto|på kontoen|i orden|ordnet|betalt)
        (med|i|på|til|vores|vår|neste|næste) (\\w+ )?({RUN})
        (betaler|overfører) (vi|jeg)
        (lover|garanterer)
        ~ (senest|inden|innen|før|til) (fredag|mandag|tirsdag|onsdag|torsdag|månedsskiftet|den|i morgen|\\d+)
        ~ (i morgen|næste uge|neste uke|denne uge|denne uken|inden længe|snarest|hurtigst muligt|slutningen af|slutten av)
    """,
    Says.CONDITION: """
        (så snart|så fort|forudsat|forutsatt|under forudsætning|under forutsetning|afhængig%|avhengig%|med mindre|medmindre|efter at|etter at|forhåbentlig|forhåpentlig%|først når|først efter|først etter|såfremt|bare (i|dere|vi|jeg|det)|mod at|mot at|på betingelse|på betingelse av)
        (hvis|dersom|om) (i|de|du|dere|vi|jeg|man|det|den|ingen|alt|kunden|varerne|varene|leveringen|banken|kreditnotaen|arbeidet|arbejdet|feilen|fejlen|pengene|styret)
        (når) (i|dere|du|vi|jeg|kunden|varerne|varene|leveringen|banken|kreditnotaen|arbeidet|arbejdet|feilen|fejlen|pengene|han|hun|de|alt) * (fået|får|fått|har|er|kommer|betaler|betalt|levert|leveret|udbedret|rettet|godkendt|godkjent)
        (venter|afventer|avventer) (på)?
        (slet|stryk|fjern|ret|rett|send|udbedr|giv) * (så|da) (betaler|overfører|får)
    """,
}
