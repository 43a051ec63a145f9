"""Swedish: the words of an office, those that turn a sentence, and those of a matter."""

from __future__ import annotations

OFFICE = """
    jag du ni vi han hon den det de dem mig dig er oss sig min mitt mina din ditt dina vår vårt våra ert era deras hans hennes sin sitt sina
    en ett och eller att som för på av till från med om i ur vid hos per via under över mellan enligt efter före innan sedan mot genom åt utan
    är var vara varit blir blev blivit bli har hade ha haft ska skall skulle kan kunde kunna kunnat vill ville måste får fick få fått bör borde brukar
    kommer kom komma kommit går gick gå gått gör gjorde göra gjort tar tog ta tagit ger gav ge gett ser såg se sett ligger låg ligga legat står stod stå finns fanns
    säger sa sagt skriver skrev skriva skickar skickade skicka skickat hör hörde höra hört vet visste veta tror tänker hoppas önskar behöver behövs
    hittar hittade hitta hittat tittar tittade titta kollar kollade kolla kollat ringer väntar heter jobbar arbetar arbeta sköter sköta hanterar hantera ansvarar
    lägger lade lägga lagt läggs sätter satte sätta kör körde köra hinner hann håller hålla börjar slutar lämnar lämnade stänger öppnar loggar läser läst
    attest% godkän% betal% utbetal% inbetal% faktur% påminn% bokför% redovis% ekonomi% leverantör% avdelning% kontor% företag% bolag% förening% styrels% kommun% kansli%
    bank% bankgiro% plusgiro% swish% konto% kontot pengar% belopp% summa% summan krona kronor kr sek euro moms% avi% ocr% kvitto% kvittens% reskontra% verifikation%
    order% beställ% referens% nummer% kopia% kopior bilag% underlag% dokument% fil filen pdf mejl% mail% e-post epost brev% adress% kontakt% person% kolleg% chef% ansvarig%
    vd kassör% ordförande% handlägg% assistent% administrat% registrer% ärende% system% portal% fråg% svar% information% uppgift% tack% hälsning% vänlig% snäll% gärna
    idag igår imorgon morgon kväll eftermiddag förmiddag dag dagar dagen dagarna vecka veckan veckor veckans månad månaden månader år året åren helg helgen timme
    måndag% tisdag% onsdag% torsdag% fredag% lördag% söndag% januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr aug sep sept okt nov dec
    första sista andra tredje nästa förra kommande senaste senast snart snarast strax nu nyss precis redan just då när här där sen alltid ofta ännu än också även bara så mycket väldigt
    hela helt allt alla alltihop samtliga båda varje någon något några annan annat sådan denna detta dessa samma själv egen eget ny nytt nya gammal gamla rätt klar klart
    bra fint god gott trevlig% säker% vanlig% normal% ordinarie automatisk% manuell% direkt omgående tid tiden igen åter vidare tillbaka ut in upp ner fram framme iväg bort ihop över
    två tre fyra fem sex sju åtta nio tio ursäkta förlåt beklagar tyvärr dröj% försen% sen sent semester% sjuk% ledig% vab kund% kundnummer förfall% förfaller sker ske skedde
    planer% schema% bevak% körning% period% kvartal% år bokslut% revisor% löner lön lönen ja nej jo okej ok visst absolut självklart givetvis förstås ju väl nog eventuell%
    post posten postlåda skräppost brevlåda skrivbord% telefon% mobil% dator% internet% inloggning dosa bankdosa signer% signatur sin underskrift skriv% spec% lista% rad raden
"""
TURNS = """
    inte ej icke aldrig ingen inget inga ingenting ingalunda utan endast enbart men dock fast däremot såvida ifall utom trots istället förrän hälften halva delvis
    varför felaktigt felaktig fel dubbelt kanske tveksamt konstigt märkligt påstår knappast tills annars bestrider villkor förbehåll däremellan minus
"""
DOUBTS = """
    år åren stamkund ständigt hela tiden äntligen robot dator automat krav kravbrev inkasso ton tonen nog räcker flera gånger service kundtjänst klagomål problem
    bekymmer trasig trasigt skada skador fel brist brister pris priset timmar offert avtal arbete jobbet montör hantverkare snickare levererat beställt trots ändå egentligen
    vem varför andra tredje fjärde kall kallt
"""
MATTERS = """
    faktur% betal% påminn% krav% konto% bank% iban bankgiro% plusgiro% swish% kr kronor euro sek pengar% belopp% summa% pris% tariff% timpris% timme% timmar avgift% kostnad% kostar
    dyr% billig% rabatt% offert% avtal% kontrakt% uppdrag% beställ% order% lever% vara varor paket% arbete% jobb% kvalit% brist% fel% trasig% defekt% skad% sönder reparer% lag% garanti%
    kredit% makuler% återbetal% avdrag% dragit dubbelt gånger mindre halv% hälften del% rat% anstånd% uppskov% förfall% ränta% dröjsmål% skuld% skyldig% rest% återst%
    advokat% jurist% domstol% tingsrätt% inkasso% kronofog% konkurs% likvid% polis% bedräg% bluff% hack% kapad% misstänk% konstig% märklig% klag% oförskämd% otrevlig% arg% besvik% irriter% upprörd%
    löjlig% pinsam% dålig% illa sämst% hemsk% ledsam% olyck% sjukhus% död% dog avlid% begrav% brand% brun% översväm% svår% knap% kris% stäng% säg% sälj% sälja ups% permitter% varsl%
    inte ej aldrig ingen inget inga ingenting utan bara endast men dock istället trots såvida ifall förrän tills varför när vem vilken
    ska skall måste vill ville borde bör kan behöv% önsk% vänta% väntar sakna% skick% ring% svar% möte% träff% boka% hjälp% ber be byt% bytt ändr% ny nytt nya annan annat andra
    intress% spons% praktik% ansök% inbjud% sluta% stryk% radera% ta spärr% nog räcker ständigt äntligen ändå egentligen bilag% kvitt% kopia% underlag% blankett% lista% attest% godkän% gransk% lovat lova%
"""
