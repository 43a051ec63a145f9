"""German words of a matter, and those that make thanks and manners doubtful."""

from __future__ import annotations

# A sentence without manners that holds one of these is not calm, and no mere aside.
MATTERS = """
    rechnung% rechnen mahn% bezahl% zahl% überweis% konto% bank% iban% euro% eur € chf franken cent geld% betrag% summe% preis% tarif% satz% stundensatz
    gebühr% kosten% kostet teuer% billig% rabatt% skonto% nachlass% angebot% vertrag% auftrag% aufträge% beauftrag% bestell% liefer% ware% paket% stunde% std
    leistung% arbeit% gearbeitet qualität% mangel% mängel% defekt% kaputt% beschädig% schaden% schäden fehl% falsch% irr% reparatur% reparier% garantie%
    gutschrift% storn% rückerstatt% erstatt% abzug% abgezogen einbehalt% minder% kürz% gekürzt doppelt% zweimal dreimal weniger zuviel zuwenig hälfte
    rate% raten% stund% aufschub fällig% verzug% zins% schuld% forderung% anspruch% ansprüche% rest% restlich%
    anwalt% anwält% gericht% klag% jurist% inkasso% insolv% konkurs% gläubig% pfänd% vollstreck% polizei anzeige% betrug% betrüg% fälsch% gehackt
    verdächtig% komisch% seltsam% merkwürdig% beschwer% unverschämt% frech% ton tonfall unfreundlich% sauer wütend ärger% enttäusch% lächerlich% peinlich% schlecht%
    miserabel% schlimm% furchtbar% schrecklich% traurig% unfall% krankenhaus tod tot gestorben verstorben% beerdig% brand% brenn% gebrannt hochwasser% überflut%
    schwierig% knapp% eng engpass% pleite% not notlage% krise% existenz% kündig% gekündigt entlass% schließ% geschlossen% verkauf% aufgeb% aufgegeben
    nicht nichts nie niemals niemand% kein% weder nur lediglich aber allerdings jedoch sondern statt anstatt ohne außer obwohl entgegen erst
    sofern sobald solange bevor sonst warum weshalb wieso wofür weswegen wann welche%
    bitten soll% sollt% muss müss% möcht% woll% will würd% brauch% benötig% bräucht% warte% gewartet vermiss% schick% send% anruf%
    rückruf% reagier% treffen besprech% klär% hilf% helfen gebt nehmen nimmt wechsel% gewechselt ander%
    interesse spende% praktik% bewerb% einlad% schimmel% dreck% schmutz% undicht% locker% schief% gerissen reißt verdorben
    sperr% block% lösch% streich% entfern% belästig% genug reicht langsam endlich ständig dauernd trotzdem dennoch eigentlich angeblich
    anlage% beleg% kopie% formular% unterlage% liste% bestätig% unterschr% freigab% freigeb% genehmig% prüf% zusage% versproch% versprech% vereinbar% abgemacht% ausgemacht%
"""
# Beside thanks and manners these too: what is only acknowledged holds no trouble and no years of custom.
DOUBTS = """
    kalt kaputt jahre jahren stammkunde stammkunden ständig dauernd endlich langsam maschine automat computer roboter bot mahnung mahnungen
    tonfall ton genug reicht mehrfach dreimal service kundendienst beschwerde problem probleme ärger defekt schaden mangel mängel preis stunden angebot vertrag
    arbeit handwerker monteur geselle techniker geliefert bestellt zuviel trotz trotzdem eigentlich wer wieso zweite dritte vierte
"""
