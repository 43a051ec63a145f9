"""Dutch: what an office asks for, to whom it sends us, and what it merely takes note of."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.phrases.nl.classes import DATA, PAPER, SEND

LINES = {
    Says.QUERY: f"""
        (graag|gelieve|kunt|kun|mag|stuur|stuurt|kan) * (als pdf|als ubl|als bijlage|als los bestand)
        (mag|kan|kunnen|kun|kunt|wil|wilt) * (ik|we|u|je|die|hem|deze|ze) * (nog eens|opnieuw|nogmaals|ook)? * (doorgestuurd|gemaild|verstuurd|bezorgen|als ubl|als pdf|per mail|per post|krijgen)
        (vind|zie) (ik)? * (nergens|niet) * ({PAPER})
        (is|zijn) (dit|het|dat|de prijs) (incl|excl|inclusief|exclusief|met|zonder) * btw
        (graag|gelieve) * ({PAPER}) * (nogmaals|opnieuw|mailen|als pdf|per mail|sturen|toesturen)
        (kunt|kun|kunnen|zou|zouden|graag|gelieve|wilt|wil|kan|mogen|mag|willen|alsjeblieft|alstublieft) * ({PAPER}|{DATA}) * ({SEND})
        (graag|gelieve|alstublieft|alsjeblieft|mag ik|mogen wij|mogen we|zou ik|verzoek|verzoeken|vraagt om|vragen om|vraag om|verzoekt) * ({PAPER}|{DATA})
        (stuur|stuurt|mail|zend|geef|geeft|vermeld|vermeldt|zet|stuur je) (u|je|mij|me|ons|hem|jullie|even|ze)? * ({PAPER}|{DATA}|opnieuw|nogmaals|nog een keer)
        (nodig|ontbreekt|ontbreken|mis|missen|hebben * nodig|heb * nodig|zoek|zoeken|mist) * ({PAPER}|{DATA})
        ({PAPER}|{DATA}) * (nodig|ontbreekt|ontbreken|moet er nog bij|moet er nog op|moet erop|vereist|verplicht|toevoegen|aanvullen|nog een keer|nogmaals|opnieuw|kwijt|ontvangen we graag|zien we graag)
        (welk|welke|wat is|wat zijn|om welke|voor welke|op welke|naar welk|wie|wanneer|waar vind|waar staat|onder welk|hoe luidt|naar wie|aan wie|betreft dit|hoort|is dit|klopt) * ({PAPER}|{DATA})
        (heeft|heb|hebben|hebt|is er|zijn er|krijg|krijgen) (u|je|jullie|er|voor|ik|we)? * ({PAPER}|{DATA})
        (kan|kunnen|kon|heb|hebben|zie|zien|vind|vinden|krijg) * (niet|nooit|geen|nergens|niks) * (vinden|ontvangen|gekregen|terugvinden|binnen|openen|open|gezien|plaatsen|thuisbrengen|lezen|zien|ontvangen)
        (bijlage|bestand|pdf|link|e-factuur) * (doet het niet|niet open|opent niet|leeg|beschadigd|ontbreekt|ontbrak|vergeten|werkt niet|onleesbaar|niet te openen)
        (zit|zat|zie) * (niks|niets|geen|niet) (bij|bijlage|bijgevoegd|aangehecht)
        (mag|kan|zou|kunt|factureert|gelieve|graag) * (naam|tenaamstelling|factuur|adres|factuuradres|factuur%) * (aanpassen|wijzigen|gewijzigd|op de factuur|zetten|naar|aan de|op naam van de b)
        (factureert|factureer|adresseer|adresseert) * (voortaan|aan de|naar|op|aan)
        (naar|aan|bij) (wie|welk%|wat voor) * (sturen|richten|mailen|zijn|moet|moeten|stuur)
        (wie|wat|welke) (had|heeft|van ons|hebben) * (besteld|getekend|gevraagd|aangevraagd|opdracht gegeven|ontvangst)
        (om|over) (welk|welke|wat) * (gaat|klus|factuur|levering|opdracht|bestelling|periode)
        (wat is|wat was|wanneer is|tot wanneer) (de|het|uw|jullie|dit)? * (vervaldatum|betaaldatum|termijn|uiterste|verschil|openstaand%|bedrag|saldo|totaal|rekeningnummer)
        (po-nummer|inkoopordernummer|inkoopnummer|ordernummer|bestelbon%|bestelnummer|btw-nummer|kvk-nummer|leveranciersformulier|kostenplaats|leveranciersgegevens|ondernemingsnummer|saldobevestiging) * (op|nog|graag|voor|van|bij|erbij|is|aub)
        (accountant|boekhouder|controller|systeem|afdeling|compliance%) * (vraagt|verzoekt|wil|heeft) * (om|nodig|naar|graag)
        ~ (welke|welk|wat|wanneer|hoe|waar|wie|heeft u|hebben jullie)
        ~ (factuur|nota|nummer|bijlage|adres|bedrag|formulier|kopie|gegevens|overzicht)
        ~ (kunt|kun|zou|graag|mag ik|gelieve)
    """,
    Says.REDIRECT: """
        (niet|niet meer) (bij mij|aan mij|mijn|ik|verantwoordelijk|de juiste|degene|mijn afdeling) * (afdeling|persoon|taak|contactpersoon|over)?
        (verkeerde|juiste) (persoon|adres|afdeling|contactpersoon|mailadres|e-mailadres|loket)
        (bij de verkeerde|verkeerde van|verkeerde (jansen|bedrijf|firma))
        (graag|gelieve|wilt u|kunt u|kun je|voortaan|vanaf nu|in het vervolg|alstublieft|facturen|alleen|uitsluitend|liever|beter|rechtstreeks|dit kan|dat kan) * (naar|aan|met|via|langs|bij|op) * (ADDRESS|collega|afdeling|administratie|portaal|crediteuren%|boekhouding|peppol|basware|financiële)
        (stuur%|sturen|mail|mailen|richten|doorsturen|zend%|contacteren|contact|wend%|indienen|probeer|vraag|bereik|bereiken|moet|kan|kunt|gaat|voor) * ADDRESS
        (graag|voortaan|gelieve|alleen|uitsluitend|naar|via|op|bij|aan|daar is het|daarvoor|hiervoor|dit|dat|regelt|adres|voor) * ADDRESS
        ADDRESS * (gebruiken|sturen|mailen|contact|regelt|behandelt|verder|hier leest|voortaan)
        (facturen|factuur|boekhouding|administratie|secretariaat|collega|opvolger%|opvolgster|zus|broer|boekhouder|penningmeester|afdeling|crediteurenadministratie|servicecentrum|hoofdkantoor|vestiging) * ADDRESS
        (verantwoordelijk|contactpersoon|overgenomen|vervang%|opvolg%|gaat hierover|gaat over|behandelt|neemt * over|regelt dat|gaat daarover) * (is|door|de|het|collega|mijn|alle|dat)?
        (nieuw|nieuwe) (e-mailadres|mailadres|adres|contactpersoon|factuuradres)
        (verkocht|gefuseerd|opgegaan in|overgedaan aan|andere vennootschap|verhuurder|andere eigenaar|nieuwe eigenaar)
        (moet|moeten) (u|je|jullie)? * (bij|naar) * (zijn|wezen)
        (hoort|horen|valt) * (bij|onder) (de|een|het|ons|onze) (afdeling|andere|administratie|crediteuren|hoofdkantoor|collega)
        (geen idee bij wie|niet voor ons bestemd|hoort hier niet|thuishoort|niet bij ons)
        (hier|daar) (leest|kijkt) * (niemand|mee|niet)
    """,
    Says.LEFT: """
        (niet meer) (werkzaam|werken|in dienst|bij (ons|dit|de|het)|hier|actief|lid)
        (uit dienst|vertrokken|met pensioen|afscheid genomen|weg bij|andere baan) * (is|per|sinds|en|probeer|opvolg%)?
        (werkt|werk) (hier|er|daar)? * niet meer
        (heeft|hebben) (ons|het bedrijf|de organisatie|de firma) verlaten
    """,
    Says.PORTAL: """
        (via|naar|op|met|in|enkel|alleen|uitsluitend|een|ons) * (portaal|portal|leveranciersportaal|leveranciersportal|factuurportaal|peppol|ariba|coupa|basware|digipoort|mercurius|factuurplatform|e-facturatie)
        (e-facturen|e-factuur|ubl) (alleen|verplicht|enkel|via|uitsluitend)
    """,
    Says.ACKNOWLEDGEMENT: """
        (bedankt|dank|dankjewel|dankuwel|dank je|dank u|merci|hartelijk dank|met dank)
        (ontvangen|genoteerd|begrepen|prima|ok|oké|oke|helemaal goed|in orde|top|duidelijk|perfect|mooi|in goede orde|staat genoteerd|helder|gezien|gelezen|binnengekomen|akkoord)
        (doorgestuurd|doorgezet|voorgelegd|ter goedkeuring|in behandeling|verwerkt|wordt verwerkt|ingeboekt|geboekt|akkoord ligt|ligt bij|fiattering|getekend|doorgegeven|uitgezet|ter controle|ter fiattering|goedkeuringsstroom|workflow|geregistreerd|ingevoerd|gescand|afgetekend)
        (zet|stuur|geef|leg|speel) (ik|het|hem|dit|de|uw) * (door|voor|uit|aan)
        (ligt|liggen|zit|zitten|staat|wacht|is) (hij|nu|nog|al|bij|in|op|ter|momenteel|ze)? * (controle|goedkeuring|akkoord|fiattering|behandeling|directeur|directie|handtekening|goedkeuringsstroom|budgethouder|administratie|tekenen|ondertekening)
        (bekijken|bekijk|controleren|controleer|nakijken|uitzoeken|zoek|zoeken|checken|check|kijk|kijken) (het|dit|we|wij|ik|de|uw|hem)? * (intern|uit|na|even|naar|later|deze week)?
        (wordt|worden) (momenteel|nu|nog|door|intern|verder|eerst)? * (gecontroleerd|bekeken|beoordeeld|nagekeken|behandeld|verwerkt|goedgekeurd|uitgezocht)
        (pak|pakken|nemen|neem) (ik|we|wij|het|hem|dit|de)? * (op|mee|in behandeling|in overleg)
        (kom|komen) (ik|we|wij)? (hier|er|hierop|erop)? * (op terug|terug op|bij u terug|erop terug)
        (fijn|goed|mooi|attent|prettig) dat (u|je|jullie) * (herinnert|mailt|laat weten|doorgeeft|even|stuurt)
        (zonder bezwaar|geen bezwaar|geen opmerkingen) (ingeboekt|akkoord|verwerkt|goedgekeurd)
        (goedgekeurd|geaccordeerd|gefiatteerd)
        ~ (goedkeuring|controle|akkoord|behandeling)
    """,
}
