"""Dutch: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nieuw%|ander%|gewijzigd%|gewisseld|veranderd%|verschillende|twee|afwijkend%) (bankrekening%|rekeningnummer%|rekening|iban|bankgegevens|bank|betaalgegevens|bankrekeningnummer%)
        (bankrekening%|rekeningnummer%|iban|bankgegevens|rekening) * (gewijzigd|veranderd|anders|wijkt af|klopt niet|nieuw|bevestigen|controleren|komt niet overeen|verifi%|juiste|buitenland%)
        (wijzig%|verander%|bevestig%|controleer%) * (bankrekening%|rekeningnummer%|iban|bankgegevens)
        (fraude|phishing|oplicht%|verdacht|nep|gehackt|spookfactuur)
    """,
    Says.LEGAL: """
        (advoca%|jurid%|jurist%|rechtbank|rechter|gerecht%|deurwaarder%|dagvaard%|incassobureau|kort geding|aangifte|rechtsbijstand|ingebrekestelling|aansprakelijk%)
        (faillissement%|failliet|curator|surseance|schuldsanering|wsnp|insolven%|bewindvoerder|schuldeiser%|vereffenaar|wco|liquidat%|verificatie%)
    """,
    Says.COMPLAINT: """
        (onacceptabel|belachelijk|schandalig|schandalige|onbeschoft|brutaal|respectloos|boos|kwaad|teleurgesteld|geïrriteerd|geërgerd|beledig%|ontevreden|onvriendelijk|onprofessioneel|zat|beu|klant kwijt|schande|dreigend%|ongehoord|verbaasd|verbaast|bezopen|triest|irritant|lekker bezig)
        (stop|houd op|hou op|kap) (met|hiermee|eens|nou|nu)?
        (geen|niet) (meer)? (mails|mailen|e-mails|herinneringen|berichten|contact|benader%|schrijven|lastig)
        (deze|die|jullie|uw|zo'n) (toon|manier|houding|briefje)
        (ander|andere|nieuwe) (leverancier|partij|bureau|partner)
        (klacht|klagen|beklag|opzeggen|overstappen|zoeken we een ander|samenwerking beëindigen)
        (niemand) * (antwoord%|reageert|belt|opneemt|terug)
        (jaren|jaar) * (klant|samenwerk%|nooit)
        (robot|computer|machine|automatisch) * (mail%|brief%|aanman%)
        (derde|vierde|vijfde|tweede) (mail|herinnering|aanmaning) * (in|week|dagen|al)
        (belden|bellen) * (gewoon|even)
    """,
    Says.NO_CONTACT: """
        (geen|niet) (meer)? * (mails|mailen|benader%|contact|berichten)
        (haal|verwijder) (mij|me|ons|mijn) * (lijst|bestand|systeem)
        (laat) (mij|me|ons) met rust
    """,
    Says.HARDSHIP: """
        (liquidite%|krap|krap bij kas|geldproblemen|betalingsproblemen|financieel|financiële|moeilijk%|geen geld|blut|cashflow|water aan de lippen|rood staan|omzet|tegenvall%|zwaar weer|slechte maanden)
        (kan|kunnen|kon|konden|lukt) * (niet|onmogelijk|nauwelijks) * (betalen|voldoen|opbrengen|missen|in één keer|ineens)?
        (termijnen|betalingsregeling|regeling|gespreid%|spreiden|uitstel|in delen|afbetal%|aflossing|maandelijks|meer tijd|respijt|coulance|later betalen|uitstellen|opschorten|adempauze)
        (klant%|opdrachtgever%) * (betaal%|niet betaald|wacht)
        (geef|geeft|gun) (ons|mij) * (tijd|maand|weken|uitstel|tot)
    """,
    Says.DISPUTE: """
        (betwist%|niet (mee)? eens|niet akkoord|oneens|bezwaar|weiger%|afgekeurd|geweigerd|afgewezen|accepteren * niet|herken%)
        (klopt|kloppen) * niet
        (fout%|onjuist%|verkeerd%|dubbel%|twee keer|te hoog|te veel|teveel|hoger dan|afwijk%|verschil|onterecht%|niet correct)
        (nooit|niet|geen|niks) * (besteld|afgesproken|geleverd|ontvangen|gevraagd|goedgekeurd|opdracht|akkoord|overeengekomen|uitgevoerd|aangevraagd|afgerond|klaar|gekregen|opgenomen|gebeurd|gemaakt|gedaan|de deur uit|inbegrepen)
        (offerte|contract|afspraak|prijsafspraak|overeenkomst|tarief|prijs|order) * (stond|staat|was|afgesproken|zegt|anders|niet|volgens|hoger)
        (creditnota|creditfactuur|crediteren|credit|gecorrigeerde%|corrigeren|correctie|nieuwe factuur|aangepaste factuur|terugbetal%|herstel%|aanpassen|intrekken)
        (gebrek%|kapot|defect|onvolledig|beschadigd|kwaliteit|werkt niet|niet af|slecht werk|ondeugdelijk|mankement%|klachten over)
        (betaal|betalen|betaalt) * (niet|niets|geen|lucht)
        (niet van plan) * betalen
        (al|reeds) (inbegrepen|gefactureerd|betaald met|verrekend|in rekening)
        (waarom|waarvoor|waar) * (factuur|bedrag|kosten|rekening|post|uren)
        (wacht%) * (nog)? * (op) * (creditnota|levering|rapport|correctie|oplevering|product%)
        haal * van de lijst
    """,
    Says.REDIRECT: """
        (niet|niet meer) (bij mij|aan mij|mijn|ik|verantwoordelijk|de juiste|degene|mijn afdeling) * (afdeling|persoon|taak|contactpersoon|over)?
        (verkeerde|juiste) (persoon|adres|afdeling|contactpersoon|mailadres|e-mailadres)
        (graag|gelieve|wilt u|kunt u|kun je|voortaan|vanaf nu|in het vervolg|alstublieft)? * (stuur%|sturen|mail%|mailen|richten|doorsturen|zend%|contact|contacteren|neem|nemen|indienen|in te dienen|verzend%|wend%) * (naar|aan|met|via|langs|bij|op) * (ADDRESS|collega|afdeling|administratie|portaal|crediteuren%|boekhouding|die weg|peppol)
        (verantwoordelijk|contactpersoon|overgenomen|vervang%|opvolg%|gaat hierover|behandelt|verwerkt)
        (nieuw|nieuwe) (e-mailadres|mailadres|adres|contactpersoon|factuuradres)
        (verkocht|overgenomen|gefuseerd)
    """,
    Says.LEFT: """
        (niet meer) (werkzaam|werken|in dienst|bij|hier|actief|lid)
        (uit dienst|vertrokken|met pensioen|afscheid genomen|zwangerschapsverlof|weg bij|overleden|andere baan)
    """,
    Says.PORTAL: """
        (portaal|portal|peppol|e-facturen|e-factuur|e-facturatie|ubl|ariba|coupa|basware|digipoort|mercurius|factuurplatform)
    """,
    Says.PAID: """
        (hebben|heb|heeft|is|zijn|werd|al|reeds|zojuist|gisteren|vandaag|was) * (betaald|overgemaakt|voldaan|overgeboekt|overgeschreven|uitbetaald|verstuurd|gestort|voldaan|afgeschreven|verricht|geregeld)
        (betaling|overboeking|overschrijving|bedrag|geld) * (is|werd|ging|verricht|gedaan|uitgevoerd|de deur uit|onderweg|verzonden|voldaan|overgemaakt|afgeschreven)
        (betaalbewijs|betaalspecificatie|betalingsbewijs|betalingsspecificatie|betaaladvies|betalingsadvies|betalingsavies|remittance|overzicht van betal%|rekeningafschrift)
        (betaald|overgemaakt|voldaan) (op|gisteren|vandaag|via|per|met|is|en|vorige|\\.|,)
        (moet|zou|zal) * (op uw rekening|bij jullie|bij u|binnen zijn|bijgeschreven)
        (is|al) (geregeld|voldaan|betaald)
    """,
    Says.SHORT: """
        (korting|minus|ingehouden|inhouding|resterende%|restant|rest|deelbetaling|helft|gedeeltelijk|aftrek|kosten|eerste termijn|voorschot|betalingskorting)
    """,
    Says.PROMISE: """
        (zal|zullen|gaan|ga|gaat|wordt|worden|zou|willen|kunnen) * (betalen|betaald|overmaken|overgemaakt|voldoen|voldaan|overboeken|meegenomen|uitbetaald|regelen|geregeld|mee|uitgevoerd|overgeschreven|in orde)
        (betaal|betalen|betaalt|maak|maken|maakt|regel|voldoen|boeken|betaal ik|schrijf|schrijven) (ik|wij|we|u|hem|het|deze|dit|morgen|vandaag|vrijdag|maandag|dinsdag|woensdag|donderdag|eind|volgende|over|uiterlijk)
        (betaalrun|betaalronde|betaalbatch|betaling|betaaldag|betalingsrun|betaaldatum) * (van|op|volgt|gaat|is|staat|gepland|mee|vrijdag|maandag|dinsdag|woensdag|donderdag)?
        (staat|is|zit|gaat|komt) * (klaar|ingepland|gepland|betaalrun|klaargezet|in de planning|voor betaling|mee|in de batch|betaalbaar|goedgekeurd voor)
        ~ (uiterlijk|voor|tegen|op) (vrijdag|maandag|dinsdag|woensdag|donderdag|eind|het einde|morgen|volgende|\\d+)
        ~ (morgen|volgende week|deze week|eind van de week|eind van de maand|binnenkort|zo snel mogelijk|spoedig|komende dagen|per omgaande|zsm)
        (beloof|beloven|toezeg%|zeg toe|reken maar)
    """,
    Says.CONDITION: """
        (als|zodra|mits|tenzij|indien|wanneer|onder voorbehoud|afhankelijk|pas als|pas na|nadat|hopelijk|zolang|eerst)
        (wachten|wacht) (nog)? op
    """,
    Says.QUERY: """
        (kopie|duplicaat|pdf|rekeningoverzicht|specificatie|urenstaat|bijlage|pakbon|origineel|afschrift|overzicht|openstaande posten)
        (kunt u|kun je|kunnen jullie|zou u|zou je|zouden jullie|graag|gelieve|wilt u|wil je|kan je|mogen wij|mag ik|willen jullie) * (sturen|stuur%|mailen|toesturen|doorgeven|bevestig%|aangeven|vermeld%|aanvullen|toelicht%|opnieuw|invullen|aanleveren|nasturen|laten weten|ontvangen|kopie|zeggen|doorsturen|toevoegen|ondertekenen)
        (nodig|ontbreekt|ontbreken|mis|missen|hebben nodig|moeten|zoek|zoeken|verzoek%|vragen) * (factuur|kopie|po-nummer|inkoopnummer|ordernummer|btw-nummer|kvk%|referentie%|formulier|gegevens|bestelnummer|kostenplaats|iban|nummer|adres|bon)
        (po-nummer|inkoopordernummer|inkoopnummer|ordernummer|bestelbon%|bestelnummer|btw-nummer|kvk-nummer|leveranciersformulier|kostenplaats|leveranciersgegevens|uittreksel|ondernemingsnummer|g-rekening)
        (kan|kunnen|heb|hebben|zie) * (niet|nooit|geen|nergens) * (vinden|ontvangen|factuur|gekregen|terugvinden|binnen)
        (welke|wat|wanneer|hoe|waar|wie|heeft u|hebben jullie)
    """,
    Says.DECISION: """
        (korting|creditcard|paypal|splitsen|opsplitsen|andere prijs|goedkoper|andere valuta)
        (is het mogelijk|zou het|kan het|akkoord met|goed als|mogelijk om)
        (inbegrepen|inclusief|waarom|waarvoor|verlenging|contract|offerte|onderhoud|abonnement)
    """,
    Says.OWNER: """
        (jay|baas|eigenaar|directeur|leidinggevende) * (bellen|spreken|contact|belt|bel|zei|beloofd|afgesproken|overleg%|weten|vragen)
        (bel me|bel mij|bel ons|terugbellen|telefonisch|afspraak maken|persoonlijk)
    """,
    Says.ACKNOWLEDGEMENT: """
        (bedankt|dank|dankjewel|ontvangen|genoteerd|begrepen|akkoord|prima|ok|oké|helemaal goed|in orde|goed ontvangen|top|duidelijk|perfect|komt goed|merci)
        (doorgestuurd|doorgezet|voorgelegd|ter goedkeuring|goedkeuring|in behandeling|verwerkt|wordt verwerkt|ingeboekt|geboekt|akkoord ligt|ligt bij|fiattering|getekend|doorgegeven|uitgezet|controle)
    """,
    Says.NEW_WORK: """
        (nieuw%|volgend%|ander%) (project|website|opdracht|klus|campagne|evenement|winkel|samenwerking)
        (offerte|prijsopgave|beschikbaar%|voorstel) * (voor|maken|van|nieuw)
        (interesse|uitnodig%|lezing|aanbevel%|referentie|samenwerken)
    """,
    Says.PERSONAL: """
        (overleden|begrafenis|crematie|bruiloft|geboorte|gefeliciteerd|condoleance%|sterkte|beterschap)
    """,
    Says.PITCH: """
        (nieuwsbrief|afmelden|uitschrijven|webinar|gratis|aanbieding|korting tot|demo|ontdek|klik hier|factoring|financiering|lening|seo|leads)
    """,
    Says.NOT_PAID: """
        (nog)? (niet|nooit) (betaald|voldaan|overgemaakt|ontvangen)
        (onbetaald|openstaand%)
    """,
    Says.SOUR: """
        (boos|teleurgesteld|belachelijk|onacceptabel|geïrriteerd|beu|zat van|schandalig|verbaasd|respectloos|lekker bezig)
    """,
    Says.AWAY: """
        (niet op kantoor|afwezig|vakantie|met verlof|gesloten|weer aanwezig|terug op|weer bereikbaar|buiten kantoor|spoedgevallen|automatisch antwoord|tijdens mijn afwezigheid)
    """,
    Says.TICKET: """
        (uw|je|jouw|een) (aanvraag|verzoek|bericht|e-mail|ticket|vraag) * (ontvangen|geregistreerd|in behandeling|aangemaakt)
        (ticketnummer|zaaknummer|ticket)
    """,
    Says.FILLER: """
        (beste|geachte|hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|lieve|hey|moi)
        (sorry|excuus|excuses|helaas|spijt%|vertraging|vergeten|over het hoofd|gemist|spam|vakantie|ziek|aandacht ontsnapt|ontsnapt|kwijt|blijven liggen|te laat|verlaat|drukte|tussendoor|ontschoten|doorheen geglipt)
        (mochten|vragen|hoor graag|bijgevoegd|in de bijlage|bijgaand|zie onder|naar aanleiding|zoals besproken|betreft|ter info|ter informatie|onderstaande|hierbij|laat weten|dank voor|volgens)
        (factuur|datum|bedrag|totaal|referentie|nummer|onderwerp)\\s*[:\\t]
        (fijne|prettige|goed|fijn) (dag|weekend|week|avond)
        (boekhouder|accountant|administratie|collega|boekhouding)
    """,
}
