"""German: greetings, manners and small talk; absences, tickets, pitches, and a person's own matters."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.NEW_WORK: """
        (neues|neuen|nächstes|weiteres|weiterer|anstehendes|zweiten|weiteren|anderes) (projekt|auftrag|website|webseite|vorhaben|shooting|anfrage|objekt|baustelle)
        (angebot|kostenvoranschlag|offerte|preisanfrage|kapazität%) * (für|machen|erstellen|unterbreiten|schicken|hätten|haben|kosten|über|bräuchten|noch)
        (bräuchte%|benötig%|hätten gern|suchen|erstellen sie|machen sie|unterbreiten) * (angebot|kostenvoranschlag|offerte|termin)
        (wie viel|was|wieviel) (würde|kostet|kosten|verlangen|nehmen) * (neue|website|für|ein|eine|sie)
        (haben|hätten|hast|hättest|habt) (sie|du|ihr) * (kapazität%|zeit für|lust|interesse|im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) * (zeit|frei|kapazität))
        (interesse|lust|einladung|einladen|eingeladen|referenz|weiterempfehl%|vortrag|zusammenarbeiten|praktikum|praktikant%|schülerpraktik%|bewerbung|bewerben|ausbildungsplatz)
        (termin) * (ausmachen|vereinbaren|wartung|besichtigung|vor ort|aufmaß|abstimmen)
        (ansehen|anschauen|vorbeikommen|vorbeischauen|begutachten|vermessen|reparieren|montieren|einbauen|streichen lassen)
        (fotos|bilder|logo|texte) * (verwenden|nutzen|veröffentlichen|jahresbericht|abdrucken)
    """,
    Says.PERSONAL: """
        (verstorben|gestorben|beerdigung|trauerfeier|hochzeit|geburtstag|glückwunsch|gratulier%|genesung|beileid|todesfall|kondolenz|taufe|nachwuchs|kartoffelsalat)
        (kaffee|mittagessen|abendessen|bier) * (trinken|treffen|zeit|lust|nächste woche|mal)
        (oma|opa|mama|papa|enkel) (wird|hat|ist|kommt)
    """,
    Says.PITCH: """
        (newsletter|abmelden|abbestellen|abonnier%|webinar|kostenlos%|unverbindlich%|gratis|sonderangebot|rabattaktion|demo|seo|factoring|kredit%|leads|mehr erfahren|hier klicken|klicken sie|exklusiv%|fachmesse|jetzt (anmelden|sichern|testen|buchen))
        (bieten|unterstützen|helfen|optimieren|senken|steigern|senke|verbessern) (wir|ich)? * (ihnen|unternehmen|firmen|ihre|ihren|auch)
        (wir|ich) (bieten|optimieren|senken|steigern|vermitteln|suchen laufend|kaufen|liefern) * (ihre|ihren|ihnen|ab|zu|gebraucht%|und zahlen)
        (höchstpreise|bestpreis%|zertifizierter|marktführer|ihr partner für|rabattcode|jetzt neu|lernen sie uns kennen)
    """,
    Says.AWAY: """
        (nicht im büro|außer haus|abwesend|abwesenheit|urlaub|im urlaub|elternzeit|winterpause|betriebsferien|betriebsruhe|geschlossen|krankgeschrieben|dienstreise|mutterschutz|nicht besetzt|sabbatical)
        (wieder) (im büro|da|erreichbar|zurück|für sie)
        (zurück am|zurück ab|ab dem)
        (nicht weitergeleitet|nicht gelesen|in dringenden fällen|automatische antwort|begrenzten zugriff|eingeschränkt erreichbar)
    """,
    Says.TICKET: """
        (ihre|deine|eine) (anfrage|nachricht|e-mail|mail|ticket|anliegen) * (eingegangen|erhalten|bearbeit%|erfasst|registriert)
        (ticket|vorgang%|vorgangsnummer|ticketnummer|bearbeitungsnummer)
    """,
    Says.FILLER: """
        (guten|schönen|einen schönen|gute|schöne|schönes|ein schönes|gutes|angenehmen|erholsame%|frohe%|fröhliche%|sonnige|herbstliche|winterliche|frühlingshafte) (tag|morgen|abend|feierabend|wochenende|woche|wochenstart|start|restwoche|feiertag%|zeit|weihnacht%|ostern|neues jahr|rutsch|urlaub|ferien|mittag|montag|freitag)
        (hallo|moin|servus|grüezi|grüß gott|grüß dich|liebe%|lieber|sehr geehrte%|hi|werte%|sg|tach|mahlzeit|ahoi|salü|guten tag|hey)
        (grüße|gruß|grüßen|grüßle|lg|mfg|vg|hochachtungsvoll|alles gute|alles liebe|besten wünschen|bis bald|bis dann|bis nächste woche|bis demnächst|schönen gruß|herzlich%)
        (entschuldig%|sorry|tut (mir|uns) leid|bedauer%|verzeih%|pardon|verzögerung|versehen|untergegangen|übersehen|vergessen|liegen geblieben|liegengeblieben|verspätung|verspätet|späte antwort|spam%|umstellung|rückstand|durchgerutscht|verlegt|durch die lappen|aus den augen|verschwitzt|verbummelt|verschusselt|untergetaucht|hat gedauert|länger gedauert|warten lassen|fürs warten)
        (melden sie sich|melde dich|für rückfragen|bei rückfragen|bei fragen|zur verfügung|mit freundlichen|wie besprochen|wie telefonisch besprochen|wie vereinbart|wie gewünscht|anbei|im anhang|siehe unten|siehe anhang|beigefügt|zu ihrer information|zur info|bezug|betreff|verständnis|geduld|kurze info|kurze rückmeldung|kurze antwort|hiermit|wie folgt|noch fragen|anbei finden)
        (falls|wenn|sollte|sollten) (noch|sie|es|du|ihr|weitere)? * (fragen|etwas sein sollte|was sein sollte|etwas fehlt|unklar|rückfragen|etwas benötigen|etwas brauchen|noch was)
        (rechnung|betrag|datum|belegnr|summe|brutto|netto|rechnungsnummer|referenz|kundennummer|position)\\s*[:.]
        (nachrichten|mails|mail|schreiben|briefe) * (gekreuzt|überschnitten)
        (sie haben recht|stimmt, da|da haben sie recht|mein fehler|unser fehler|mein versäumnis|unser versäumnis|asche auf mein haupt|ging unter|ist durchgerutscht|unangenehm)
        (ich|wir) (habe|haben|hab|hatte|war|waren) * (angeschaut|nachgesehen|nachgeschaut|geprüft|gefunden|krank|flach|unterwegs|verreist|außer gefecht|auf montage|im lager)
        (nicht zu|keine) * (danken|ursache|umstände)
        (hoffe|hoffen|ich hoffe|wir hoffen|hoffentlich) * (gut|ihnen geht|geht es|angekommen|wohlauf|gesund|erholt|genossen|wohl|gekommen|verschont|erwischt|klappt|passt)
        (wie geht|geht es ihnen|wie war|wie läuft) * (ihnen|dir|euch|es|urlaub|wochenende|ihrem|gut|inzwischen)?
        (buchhaltung|buchhalterin|buchhalter|steuerberater%|kollegin|kollege|kollegen|chefin)
        (prüfung|sachlich%|genehmigung|unterschrift|system|freigabeprozess)
        (es war|war) * (nett|schön|eine freude|angenehm|toll) * (kennen%|zu sehen|sprechen|treffen|gespräch|sie|mit ihnen|euch|dich)?
        (schneit|regnet|wetter|hitze|kälte|sonne scheint|nebel|sonnig%|verregnet%|winter|frühling|schnee|hund|kinder haben ferien|ferien|schulferien)
        (antwort|rückmeldung|bezug|betrifft|komme|kommen|nun|nochmals|zurück) (auf|zu|zurück zu) (ihre%|ihrem|ihrer|ihr|deine%|dem|der|unser%) * (mail|schreiben|e-mail|nachricht|brief|anfrage|erinnerung|telefonat|gespräch|rechnung|mahnung)
        (im auftrag|in vertretung|im namen) (von|meiner|meines|unserer|unseres|der|des)
        (ich|wir) (schreibe|schreiben|melde|melden) (ihnen|mich|uns|dir)? * (im auftrag|heute|kurz|wegen|aus|von|bezüglich|noch einmal|aufgrund)
        (wir|ich) (haben|habe|hatten|hatte) * (software|system|umzug|umgezogen|inventur|jahresabschluss|umbau|messe|personalwechsel|viel zu tun|viel los|alle hände voll|zusammen)
        (so|also|na|gut|nun|tja), (jetzt|dann|schön)? (aber|gut|nun|also)?
        (freue|freuen) (mich|uns) * (auf|über|darauf|sehr|hören)?
        (seit|in) * (führe|leite|arbeite|mache|bin|gibt es|existiert) (ich|wir|es|unser%) * (praxis|betrieb|laden|firma|geschäft|büro|allein|hier)
        (betrieb|firma|laden|praxis|geschäft) * (gegründet|gibt es seit|besteht seit|umgezogen|in zweiter generation|in dritter generation)
        (was sie suchen|das gewünschte|die gewünschten|das besprochene)
        (mit freundlichem|mit besten|mit den besten|viele|beste|liebe|herzliche|schöne|freundliche|sonnige) (grüße%|gruß|wünsche%|empfehlung%)
        (gut|alles|soweit|wieder|bestens) * (in ordnung|bestens|gesund|gut bei uns|wohlauf|beim alten)
        (keine sorge|keinen kopf|kein problem|keine ursache|kein ding|nichts für ungut|macht nichts|nicht schlimm|kein grund zur sorge|ruhig blut)
        (nichts|nix|gar nichts) (auszusetzen|zu beanstanden|einzuwenden|im wege)
        (nicht|keineswegs) (vergessen|böse gemeint|bös gemeint|mit absicht|absichtlich|untergegangen|wundern|persönlich)
        (keine|kein) (einwände|beanstandung%|rückfragen|fragen|spur|rede|einwand|weiteren fragen)
    """,
}
OFFICE = """
    ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen sich mein meine meinen meinem meiner meines dein deine
    deinen deiner sein seine seinen seiner seinem ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jede jeder jedes jeden alle allen alles
    allem aller beide beiden welche welcher welches welchen wer wen wem was wo wann wie wohin woher
    und oder denn da dass ob als damit weil während bis seit obwohl und/oder sowie bzw usw
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für durch gegen neben zwischen per via laut gemäß wegen
    ab außerhalb innerhalb hinter bezüglich hinsichtlich zwecks ins ans fürs aufs
    bin bist ist sind seid war waren wäre wären gewesen sein habe hast hat haben hatte hatten hätte hätten gehabt hab
    werde wirst wird werden wurde wurden würde würden worden kann kannst können konnte konnten könnte könnten
    muss müssen musste mussten müsste müssten soll sollen sollte sollten will wollen wollte wollten darf dürfen dürfte möchte möchten mag
    lasse lässt lassen lass gelassen tue tun tut getan mache macht machen gemacht gehe geht gehen ging gegangen komme kommt kommen kam gekommen
    gebe gibt geben gab gegeben nehme nimmt nehmen nahm genommen sehe sieht sehen sah gesehen finde findet finden gefunden
    stehe steht stehen stand liege liegt liegen lag bleibe bleibt bleiben blieb bringe bringt bringen gebracht halte hält halten
    sage sagt sagen sagte gesagt schreibe schreibt schreiben geschrieben schicke schickt schicken geschickt sende sendet senden gesendet
    hören gehört meldet melden gemeldet weiß wissen gewusst denke denkt gedacht glaube arbeite arbeitet arbeiten heißt heißen gilt gelten
    erreiche erreicht erreichen gehören gehörte suche suchen sucht gesucht brauche braucht brauchen benötige benötigt benötigen bekommt bekommen
    erhalte erhält erhalten läuft laufen lief führen führt hole holt holen setze setzt setzen gesetzt stelle stellt stellen gestellt warten wartet
    unterschreibt unterschreiben unterschrieben freigeben freigegeben prüft prüfen geprüft bucht buchen gebucht zeichnet gezeichnet klappt geklappt
    hier da dort dann jetzt nun heute heut gestern morgen übermorgen bald gleich sofort soeben eben gerade grad schon bereits noch immer wieder
    auch so sehr ganz gern gerne bitte danke ja nein doch mal einmal nochmal nochmals halt eh etwa circa ca ungefähr rund genau fast ziemlich
    viel viele vielen mehr wenig etwas einige einigen paar mehrere andere anderen andere weitere weiteren sonstige ganze ganzen leider
    zuerst danach davor vorher vorab nachher inzwischen mittlerweile zwischenzeitlich derzeit momentan aktuell aktuelle aktuellen
    hierzu dazu daran darauf darum dafür hierfür davon damit dabei darüber hierbei deshalb daher deswegen also übrigens außerdem zudem somit
    sicher sicherlich natürlich selbstverständlich gewiss wirklich tatsächlich einfach kurz kurze kurzen direkt endlich
    pünktlich spätestens frühestens regulär reguläre regulären planmäßig automatisch automatisiert vollständig komplett volle vollen voller gesamt gesamte
    gesamten sämtliche offene offenen fällige fälligen gültige richtig korrekt neu neue neuen neues alt alten alte gut gute guten schön schöne
    groß klein lang lange spät früh frühen späten nächste nächsten nächster nächstes kommende kommenden letzte letzten letzter vergangene vergangenen vorige
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags freitags woche wochen monat monats monate tag tage tagen tages
    jahr jahre jahres stunde stunden uhr minute minuten vormittag nachmittag abend früh mittag mittags abends wochenende ende anfang mitte quartal
    januar februar märz april mai juni juli august september oktober november dezember jänner jan feb apr jun jul aug sep okt nov dez
    ersten zweiten dritten vierten fünften zehnten fünfzehnten zwanzigsten dreißigsten ultimo eins zwei drei vier fünf sechs sieben acht neun zehn zwölf
    herr herrn frau dr dipl ing firma gmbh ag kg ohg gbr ev eg mbh co abteilung abteilungsleiter% büro team kollege% kollegin% kollegen chef% leiter% leitung
    geschäftsführer% geschäftsführung geschäftsleitung vorstand% buchhalt% finanz% rechnungswesen rechnungsprüf% einkauf% verwaltung% sekretariat% zentrale% zuständig%
    sachbearbeit% kreditoren% debitoren% controlling% assistenz steuer% bank% sparkasse% volksbank% raiffeisen% hausbank% onlinebanking% konto kontos konten
    kontoauszug% euro eur chf franken cent usd gbp brutto netto mwst ust betrag% beträge summe% gesamtsumme geld% rechnung% beleg% posten saldo% forderung%
    zahlung% zahl% bezahl% überweis% überwies% begleich% beglich% anweis% angewies% ausgleich% buchung% verbuch% gebucht auszahlung% scheck% lastschrift% dauerauftrag%
    paypal sepa valuta verwendungszweck% wertstellung auftrag auftrags auftragsnummer% bestell% lieferant% liefer% kunde kunden kundennummer vorgang% vorgänge akte
    nummer% nr re rg az anlage% anhang% pdf datei% dokument% formular% unterlage% kopie% original% mail mails e-mail email postfach% nachricht% schreiben brief% post
    erinnerung% zahlungserinnerung% mahnung hinweis% hinweise anfrage% antwort% rückmeldung% info% information% telefon% telefonisch% anruf gespräch telefonat
    freigabe% freigaben prüfung% genehmig% unterschrift% zeichnung% bearbeit% verarbeit% weitergeleit% weiterleit% weitergegeb% eingegang% eingang% erfass% registrier%
    system% software% sap datev portal% plattform% link% adresse% anschrift% stammdaten% ansprechpartner% kontakt% e rechnungsempfänger umgezogen umzug
    dank% verständnis geduld grüße gruß freundlich% beste besten herzlich% liebe lieber lieben entschuldig% verzöger% versehen verspät% urlaub% krank ferien% feiertag%
    name% namens angabe% daten termin% frist% fällig% fälligkeit% lauf zahllauf% stapel runde% plan plant geplant% eingeplant vorgemerkt vorgesehen
    seite% liste% übersicht% aufstellung% nachweis% bescheinigung% bestätig% quittung% avis% sammel% internen intern interne% monatlich% wöchentlich% üblich% gewohnt%
    versprochen ehrenwort hand post weg reise sache thema punkt fall frage% problem ordnung voll höhe bescheid gesehen versand% hausintern% deutsch% englisch%
    prüfer% wirtschaftsprüfer% revision% betriebsprüf% verein% gemeinde% stadt% amt praxis kanzlei% schule% stiftung% laden
    %rechnung %rechnungen %überweisung %überweisungen %zahlung %zahlungen %zahllauf %nummer %adresse %abteilung %kasse %bank %betrag %summe %konto
    %eingang %ausgang %beleg %belege %bestätigung %bescheinigung %auszug %stelle %datum %woche %monat %tag %morgen %abend %nachmittag %mittag %lauf
    %freigabe %prüfung %anlage %leitung %leiter %portal %system %ordner %post %avis %auftrag %grüße %wetter
"""
TURNS = """
    nicht nichts nie niemals niemand niemanden kein keine keinen keinem keiner keines weder nur lediglich bloß aber allerdings jedoch sondern
    statt anstatt stattdessen ohne außer obwohl entgegen dennoch trotzdem hälfte teil teils teilweise vorerst einstweilen zunächst angeblich komisch
    seltsam merkwürdig falsch falsche falscher falschen warum weshalb wieso wofür wenn falls sofern sobald vorausgesetzt solange bevor sonst
    irrtümlich versehentlich doppelt zweimal dreimal rest raten nimmer nirgends gar bedingung vorbehalt einwand zurück abzüglich minus
    gekürzt abgezogen einbehalten reicht vorsicht angst erst hätte kaum niemandem höchstens
"""
