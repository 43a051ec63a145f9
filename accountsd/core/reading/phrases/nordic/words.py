"""Danish and Norwegian: the words of an office, those that turn a sentence, and those of a matter."""

from __future__ import annotations

OFFICE = """
    jeg du vi han hun den det de mig meg dig deg os oss jer dere sig seg min mit mitt mine din dit ditt dine vores vår vårt våre jeres deres hans hendes hennes sin sit sitt sine
    en et ei og eller at å som for på af av til fra med om i ud ut ved hos per pr via under over mellem mellom efter etter før inden innen siden mod mot gennem gjennom
    er var være været vært bliver blir blive bli blev ble har hadde havde have ha haft hatt skal skulle kan kunne vil ville må måtte får fik fikk få fået fått bør burde plejer pleier
    kommer kom komme kommet går gik gikk gå gået gått gør gjør gjorde gøre gjøre gjort tager tar tog tok tage ta taget tatt giver gir gav ga give gi givet gitt ser så se set sett
    ligger lå ligge ligget står stod sto stå stået stått siger sier sagde sa skriver skrev skrive sender sendte sende sendt hører hørte høre hørt ved vet vidste visste tror tænker tenker håber håper ønsker
    finder finner fandt fant finde finne fundet funnet kigger kigget tjekker tjekket sjekker sjekket sjekke tjekke undersøger undersøker ringer venter hedder heter arbejder arbeider jobber klarer håndterer
    lægger legger lagt lægge legge sætter setter sat satt holder begynder begynner slutter åbner åpner lukker læst lest læser leser
    godkend% godkjen% attest% betal% udbetal% utbetal% indbetal% innbetal% faktur% påmind% påminn% rykker% purring% bogfør% bokfør% bogholder% regnskab% regnskap% økonomi% leverandør% afdeling% avdeling% kontor% firma% selskab% selskap% virksomhed% bedrift% forening%
    bank% konto% kontoen penge% beløb% beløp% sum summen kroner kr dkk nok euro moms% mva% kvittering% bilag% vedlegg% vedhæft% vedlagt ordre% bestil% reference% referanse% nummer% kopi% dokument% fil filen pdf mail% e-mail% e-post% epost% brev% adresse% kontakt% person% kolleg% chef% sjef% ansvarlig%
    direktør% kasserer% formand% leder% styre% administrat% registrer% sag% sak% system% portal% spørgsmål spørsmål svar% information% informasjon% oplysning% opplysning% tak takk hilsen venlig% vennlig% gerne gjerne vipps mobilepay
    dag dage dager dagen uge ugen uger uke uken uka uker måned måneden måneder år året time timer morgen aften kveld formiddag eftermiddag ettermiddag går morges overmorgen weekend weekenden helg helgen
    mandag% tirsdag% onsdag% torsdag% fredag% lørdag% søndag% januar februar marts mars april maj mai juni juli august september oktober november december desember jan feb mar apr aug sep sept okt nov dec des
    første anden andre tredje næste neste sidste siste forrige kommende seneste senest snart snarest straks nu nå netop nettopp lige når her der så altid alltid ofte endnu ennå enda også bare meget mye
    hele helt alt alle samtlige begge hver noget noe nogen noen få andet annet denne dette disse samme selv egen ny nyt nytt nye gammel gamle rigtig riktig klar klart
    god godt gode bra fint sikker% vanlig% sædvanlig% almindelig% automatisk% manuelt direkte omgående tid tiden igen igjen videre tilbage tilbake ind inn op opp ned frem fram fremme afsted sammen over
    to tre fire fem seks syv otte åtte ni ti undskyld beklager desværre dessverre forsink% ferie% syg syk sygdom% fri kunde% kundenummer forfald% forfall% planlagt plan% kørsel% kjøring% periode% kvartal% revisor% ja nej nei jo okay ok vel nok eventuel% eventuelt
    post posten skrivebord% skrivebord telefon% mobil% internet% nettbank% netbank% underskrift% signer% liste% linje% orden gang nedenfor ovenfor
"""
TURNS = """
    ikke aldrig aldri ingen intet ingenting uden uten kun men dog derimod imidlertid medmindre såfremt dersom undtagen unntatt trods tross stedet førend halvdelen halvparten halve delvis
    hvorfor forkert feil fejl dobbelt måske kanskje tvivl påstår næppe neppe indtil ellers bestrider vilkår betingelse forbehold forbehold hverken verken nægter nekter mærkeligt merkelig
"""
DOUBTS = """
    år årevis stamkunde konstant endelig robot automat krav inkasso tonen tone nok flere gange ganger service kundeservice klage problem problemer bøvl defekt skade skader mangel mangler pris prisen timer tilbud aftale avtale
    arbejde arbeid montør håndværker håndverker leveret levert bestilt trods alligevel egentlig egentligt hvem hvorfor anden andre tredje fjerde kold kaldt
"""
MATTERS = """
    faktur% betal% rykker% purr% påmind% påminn% krav% konto% bank% iban kr kroner euro penge% beløb% beløp% sum% pris% takst% timepris% time% gebyr% kost% dyr% billig% rabat% tilbud% aftal% avtal% kontrakt% opgave% oppdrag% bestil% ordre% lever% vare% pakke%
    arbejd% arbeid% jobb% kvalitet% mangl% mangel% fejl% feil% forkert% ødel% defekt% skade% beskad% repar% udbedr% garanti% kredit% annull% refunder% tilbagebetal% tilbakebetal% fradrag% trukket dobbelt gange ganger mindre mindst halv% del afdrag% avdrag% rate% henstand% utset% udsæt% forfald% forfall% rente% gæld% gjeld% skyld% rest%
    advokat% jurist% ret retten rettssak% retssag% inkasso% foged% konkurs% insolv% likvid% politi% bedrag% svind% svindel% hack% falsk% mistænk% mistenk% mærkelig% merkelig% klag% uforskam% frekk% sur vred sint irrit% skuff% latterlig% pinlig% dårlig% elendig% værst% trist% ulyk% hospital% sykehus% død% begrav% brand% brann% oversvøm%
    svær% vanskelig% stram% krise% luk% steng% opsig% oppsig% sælg% selg% fyr% permitt% ikke aldrig aldri ingen intet ingenting uden uten kun bare men dog stedet trods tross dersom såfremt hvis før hvorfor hvornår når hvem hvilken hvilket
    skal må vil ville burde bør kan brug% trenger% behøv% ønsk% vent% savn% send% ring% svar% møde% møte% book% hjælp% hjelp% beder ber bytt% skift% ændr% endr% ny nyt nytt nye anden annen andet annet interess% spons% praktik% ansøg% søknad% invit% stop% slut% slet% fjern% nok konstant endelig alligevel egentlig%
    bilag% kvittering% kopi% skema% skjema% liste% attest% godkend% godkjen% lov% lovet
"""
