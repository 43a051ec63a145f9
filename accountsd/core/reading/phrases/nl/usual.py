"""Dutch: greetings, manners and small talk; absences, tickets, pitches, and a person's own matters."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.NEW_WORK: """
        (nieuw%|volgend%|ander%) (project|website|opdracht|klus|campagne|evenement|winkel|samenwerking)
        (offerte|prijsopgave|voorstel) * (voor|maken|van|nieuw)
        (interesse om|uitnodig%|lezing|aanbevel%|samenwerken|spreker|stageplek|stage|sollicit%|vacature|voorstellen aan|kennismaken)
        (hebben|heeft|heb) (jullie|u|je) * (tijd|ruimte|plek|over|beschikbaar|capaciteit|vrij)
        (opmeten|op te meten|langskomen|kom je|komt u|lenen|huren|twijfelen over|meedenken)
        (jay) (graag)? * (spreken|ontmoeten|voorstellen|uitnodigen)
        (beschikbaar) * (voor|in|om)
    """,
    Says.PERSONAL: """
        (overleden|begrafenis|crematie|bruiloft|geboorte|gefeliciteerd met|condoleance%|sterkte|beterschap|verjaardag|barbecue|buurtbarbecue)
        (andere|verkeerde) (jansen|pietersen|van den berg|persoon met dezelfde naam)
    """,
    Says.PITCH: """
        (nieuwsbrief|afmelden|uitschrijven|webinar|gratis|aanbieding|korting tot|demo|ontdek|klik hier|factoring|financiering|lening|seo|leads|inkoopprijs|nieuwe collectie|halen, twee betalen)
        (wij|we) (leveren|bieden|helpen|verhogen|verlagen) * (tegen|bedrijven|uw|interesse|ondernemers)
    """,
    Says.AWAY: """
        (niet op kantoor|afwezig|vakantie|met verlof|gesloten|weer aanwezig|terug op|weer bereikbaar|buiten kantoor|spoedgevallen|automatisch antwoord|tijdens mijn afwezigheid|niet aanwezig|zwangerschapsverlof|ouderschapsverlof|bouwvak|bij mijn terugkomst|niet bereikbaar)
    """,
    Says.TICKET: """
        (uw|je|jouw|een) (aanvraag|verzoek|bericht|e-mail|ticket|vraag) * (ontvangen|geregistreerd|in behandeling|aangemaakt)
        (ticketnummer|zaaknummer|ticket)
    """,
    Says.FILLER: """
        (beste|geachte|hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|dag|lieve|hey|moi|hé|dames|heren)
        (sorry|excuus|excuses|helaas|spijt%|vertraging|vergeten|over het hoofd|gemist|spam|aandacht ontsnapt|ontsnapt|blijven liggen|te laat|verlaat|drukte|tussendoor|ontschoten|doorheen geglipt|late reactie|uitblijven van|ondergesneeuwd|verhuizing|wachten)
        (mochten|vragen|hoor graag|bijgevoegd|in de bijlage|zie bijlage|bijgaand|zie onder|naar aanleiding|zoals besproken|zoals afgesproken|zoals gevraagd|betreft|ter info|ter informatie|onderstaande|hierbij|laat weten|dank voor)
        (factuur|datum|bedrag|totaal|referentie|nummer|onderwerp)\\s*[:\\t]
        (fijne|prettige|goed|fijn|prettig|goede|mooie|vrolijk|zalig|gelukkig|zonnige|een goede) (dag|weekend|week|avond|dag verder|werkdag|feestdagen|vakantie|pasen|kerst%|nieuwjaar|pinksteren|middag)
        (groet%|groeten|groetjes|mvg|vriendelijke groet%|hartelijke groet%|tot dan|tot snel|tot volgende week|tot ziens|tot in|de groeten)
        (boekhouder|accountant|administratie|collega|boekhouding)
        (hoop|hopen|ik hoop|wij hopen) * (goed|alles|gezond|maakt|gaat|geïnformeerd|weekend|uitgerust)
        (hoe gaat het|hoe is het|hoe was|alles goed|hoe maakt)
        (wat een|wat|het was) * (leuk|leuke|fijn|fijne|gezellig|mooi|goed|aangenaam) * (gesprek|dag|kennismaking|weerzien|bezoek|te spreken|je te zien)?
        (warm|koud|regen|regent|sneeuw%|storm|zon|zonnetje|kermis|carnaval|sinterklaas|camping|vakantiedrukte|fietsvakantie|examens)
        (ik|wij|we) (mail|schrijf|antwoord|bel|schrijven|mailen|antwoorden|reageer|reageren) (u|je|jullie)? * (namens|op verzoek|naar aanleiding|in verband|vanwege|over|even|inzake|vanaf)
        (namens|op verzoek van|in opdracht van) (de|het|mijn|onze|mevrouw|meneer|dhr)
        (u spreekt met|ik ben de nieuwe|met wie spreek|even voorstellen)
        (zo|nou|goed|ok|oké), (daar|dan|hier|nu|even) (ben|zijn)? (ik|we)? (weer|verder)?
        (ik ben|we zijn|wij zijn|ben ik|zijn we) * (bereikbaar|te bereiken|aanwezig op|terug van|telefonisch)
        (bedrijf|zaak|winkel|kantoor|boerderij|praktijk) * (begonnen|opgericht|sinds|bestaat|jaar oud|familiebedrijf)
        (werken|zitten|wonen) (we|wij|tegenwoordig)? (tegenwoordig|sinds kort|nu) * (vanuit|op|in)
        (geen zorgen|geen probleem|geen punt|maak je niet druk|niets aan de hand|geen dank|graag gedaan)
        (geen) (klachten|bezwaar|bezwaren|opmerkingen|vragen|vraag|behoefte|twijfel)
        (van uitstel geen sprake|geen sprake van|niet vergeten|niet expres|met opzet)
    """,
}
OFFICE = """
    ik je jij u hij zij ze het we wij jullie me mij jou hem haar ons hen hun zich mijn jouw uw zijn onze
    de een dit dat deze die der den des er eentje elke elk ieder iedere alle allen alles beide iets iemand men welke welk wat wie waar wanneer hoe
    en of dan dus want omdat dat terwijl totdat sinds toen nadat zoals
    in op aan van voor na bij met naar uit over om te tot tegen door per via sedert tijdens vanaf volgens wegens conform namens inzake binnen buiten
    boven onder naast achter rond rondom tussen zonder behalve ivm evt bijv incl excl
    ben bent is was waren zijn geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden zal zult zullen zou zouden
    kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde hoef hoeft hoeven laat laten
    ga gaat gaan ging gingen gegaan kom komt komen kwam gekomen doe doet doen deed gedaan maak maakt maken gemaakt geef geeft geven gaf gegeven
    neem neemt nemen nam genomen zie ziet zien zag gezien sta staat staan stond lig ligt liggen lag zit zitten zat zet zetten gezet blijf blijft blijven
    krijg krijgt krijgen kreeg gekregen vind vindt vinden vond gevonden zeg zegt zeggen zei gezegd weet weten wist denk denkt denken dacht hoop hopen
    stuur stuurt sturen stuurde gestuurd verstuurd opgestuurd mail mailt mailen gemaild bel bellen gebeld schrijf schrijft schrijven geschreven lees gelezen
    vraag vraagt vragen gevraagd zoek zoekt zoeken kijk kijkt kijken gekeken wacht wachten werk werkt werken gewerkt teken tekent tekenen getekend
    ontvang ontvangt ontvangen ontving controleer controleert controleren gecontroleerd hoor hoort horen gebruik gebruikt gebruiken loopt lopen loop
    nu al nog net ook zo weer eens even wel toch erg heel zeer graag alstublieft aub alsjeblieft svp dank ja nee hier daar daarna daarvoor hiervoor daarmee hiermee
    hierop daarop erop eraan erbij ervan ermee hierbij daarbij verder samen direct meteen straks zojuist vandaag gisteren eergisteren morgen overmorgen
    vanavond vanmiddag vanochtend vanmorgen binnenkort spoedig snel later eerder vroeg laat altijd vaak soms meestal inmiddels intussen ondertussen momenteel
    tijdelijk opnieuw nogmaals uiterlijk ongeveer circa ca precies gewoon natuurlijk zeker eigenlijk volledig helemaal geheel compleet keurig netjes
    veel meer minder meeste paar enkele enige andere ander volgende volgend vorige vorig afgelopen komende aanstaande eerstvolgende eerste laatste nieuwe nieuw oude oud
    goede goed mooi groot grote klein kleine kort korte lang lange juiste juist hele heel openstaande open openstaand totale totaal
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken weekend maand maanden dag dagen jaar jaren uur ochtend middag avond kwartaal
    januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep okt nov dec eind einde begin half medio
    een één twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig eerste tweede derde vierde vijfde tiende vijftiende twintigste
    heer mevrouw meneer dhr mevr mw dr bv nv vof cv stichting vereniging gemeente school bedrijf firma zaak kantoor winkel praktijk afdeling% team collega% directeur%
    directie% bestuur% voorzitter% penningmeester% secretar% manager% budgethouder% inkoop% inkoper% boekhoud% accountant% administratie% administrateur% crediteur% debiteur%
    financ% controller% receptie hoofdkantoor% vestiging% bank% rabobank ing abn kbc belfius rekening% rekeningnummer bankrekening bankpakket internetbankieren
    euro eur cent bruto netto btw bedrag% som saldo geld% centen factuur% facturen nota nota's rekening post posten bon bonnen boekstuk% dossier% order% opdracht%
    betaal% betaling% overgemaakt% overmak% overboek% overschrijv% voldaan voldoe% vereffen% gestort stort% afgerekend afgeschreven geboekt ingeboekt boek boeken boekt
    verwerk% incasso% ideal tikkie bancontact paypal contant pin sepa afschrift% valuta% kenmerk% omschrijving% bestel% lever% klant% klantnummer nummer% nr ref
    bijlage% pdf bestand% document% formulier% kopie% origineel mail mails mailtje email e bericht% brief% post herinnering% aanmaning% verzoek% vraag vragen antwoord% reactie%
    akkoord goedkeur% goedgekeurd% geaccordeerd accordering% fiatt% geautoriseerd controle% handtekening% getekend verwerking% systeem% software% portaal% workflow link% adres% gegevens
    contact% telefoon% telefonisch naam tenaamstelling termijn% vervaldatum datum gepland ingepland planning agenda klaar klaargezet run ronde lijst% overzicht% specificatie%
    bewijs% bevestig% ontvangst% regel% geregeld orde punt zaak kwestie klus% gang dienst% hand post weg kant oog hoofd plek plaats tijd moment
    dankjewel bedankt groet% vriendelijke hartelijke beste fijne prettige excuus excuses vertraging% drukte vakantie% ziek verlof% verhuis% spam% vergeten gemist
    spreken gesproken afgesproken beloofd intern interne extern maandelijks wekelijks automatisch automatische definitief officieel zakelijk% belasting% notaris
    %rekening %factuur %nummer %betaling %bedrag %datum %afdeling %administratie %run %ronde %bewijs %overzicht %adres %formulier %week %dag %maand %ochtend %middag
    %avond %bank %kantoor %directeur %boeking %schrijving %storting %goedkeuring %controle
"""
TURNS = """
    niet niets niks nooit niemand geen geenszins nergens maar alleen slechts pas mits tenzij zodra als indien wanneer zolang voordat eerst hoewel echter
    behalve zonder waarom waarvoor hoezo helft deel gedeelte deels gedeeltelijk restant rest overige vermeende zogenaamd verkeerd verkeerde fout vreemd raar gek
    abusievelijk dubbel tweemaal hooguit nauwelijks amper anders daarentegen evenmin noch weinig minder minus voorlopig vooralsnog alvast uitstel termijnen
    voorwaarde eraf ofwel terwijl desondanks
"""
