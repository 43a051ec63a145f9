"""Dutch: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.phrases.nl.classes import DAY, MONEY, PAID, PAY, PAYS, RUN, SOON, WHEN

LINES = {
    Says.PAID: f"""
        (is|zijn|was) * (de deur uit gegaan|de deur uit|eruit gegaan|naar u toe|weggegaan|onderweg|op uw rekening gezet)
        (staat|stond) (het|er|al|dit)? * (er)? (al|sinds|reeds) * (op|erop|vanmorgen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag)
        (sinds) (vanmorgen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|vorige week) * (op|erop|binnen|bij u|bij jullie)
        (hebben|heb|heeft|hadden|had|werd|werden|was|waren|is|zijn) * ({PAID})
        ({PAID}) (op|gisteren|eergisteren|vandaag|via|per|met|aan|bij|door|van|is|en|vorige|afgelopen|zojuist|net|al|hebben|heb|heeft|zie|vanmorgen|vanochtend|deze week)
        (al|reeds|zojuist|gisteren|eergisteren|vorige week|vorige maand|contant|volledig|inmiddels|keurig|allang|afgelopen \\w+|vanmorgen|vanochtend|vandaag|net|per ideal|via ideal|per incasso) * ({PAID}|geregeld|gedaan|meegegaan)
        (betaling|overboeking|overschrijving|bedrag|geld|opdracht|storting|tikkie) * (is|werd|ging|zijn) * (verricht|gedaan|uitgevoerd|de deur uit|onderweg|verzonden|voldaan|overgemaakt|afgeschreven|weg|vertrokken|gelukt|binnen|verstuurd|bij (u|jullie|je))
        (betaling|overboeking|overschrijving) (vond|heeft) (al)? * (plaats|plaatsgevonden)
        (betaalbewijs|betaalspecificatie%|betalingsbewijs|betalingsspecificatie%|betaaladvies|betalingsadvies|betalingsavies|remittance|betaalbevestiging|overschrijvingsbewijs|betaaloverzicht) (in|bijgevoegd|bijgaand|hierbij|van|hieronder|zit|zie|volgt|voor|als)
        (bijgevoegd|bijgaand|hierbij|in de bijlage|zie) * (betaalbewijs|betaalspecificatie|betalingsbewijs|betalingsspecificatie|betaaladvies|betalingsadvies|betaalbevestiging|overschrijvingsbewijs|rekeningafschrift|bankafschrift)
        (moet|moeten|zou|zal|zouden) (al|inmiddels|dus|nu|het|u|je|jullie)? * (op (uw|je|jullie) rekening|bij jullie|bij u|bij je|binnen|bijgeschreven) (staan|zijn|hebben|moeten zijn)
        (moeten|moet|zou) * (rijker|ontvangen hebben|hebben ontvangen|binnen zijn|bijgeschreven zijn)
        (is|al|was|allang) (al|reeds|allang|inmiddels|gisteren|vorige week)? (geregeld|voldaan|betaald|gebeurd|afgehandeld|weg)
        (al|reeds|net|zojuist|inmiddels) (geregeld|gedaan|betaald|gebeurd|overgemaakt)
        (niets|niks) meer (open|verschuldigd|schuldig|te betalen)
        (staat|staan|is) (er|bij ons|nu)? * (niets|niks) (meer)? (open|verschuldigd)
        (staat|staan) * op nul
        (staat erop|staat er al op|het staat er|geld is binnen|geld is er)
        (betaling|betalingen|herinnering|mail|bericht) * (gekruist|kruisten|kruisen)
        (elkaar) (gekruist|kruisten)
        (sinds|al) (gisteren|vorige week|maandag|dinsdag|woensdag|donderdag|vrijdag|een week|dagen) * (bij (u|jullie|je)|op (uw|jullie|je) rekening|binnen)
        (strepen|streep) * (lijstje|lijst) * afgeboekt
        (meegegaan|meegenomen|verwerkt) * (batch|betaalrun|betaalronde|run|betaling van) * (van|vorige|gisteren)
        (met|in) * (batch|betaalrun|betaalronde|run) van * (meegegaan|betaald|verwerkt|gezeten)
        betaling (is)? (reeds|al|gisteren|vandaag|inmiddels)? (verricht|gedaan|uitgevoerd|onderweg|voldaan)
        (is|zijn|werd) (automatisch)? (geïncasseerd|afgeschreven)
    """,
    Says.NOT_PAID: """
        (nog)? (niet|nooit) (betaald|voldaan|overgemaakt|ontvangen|overgeboekt|gestort)
        (onbetaald|nog open)
        (wordt|worden|word) (niet|niets|geen|pas|alleen) * (betaald|overgemaakt|voldaan|vrijgegeven)
    """,
    Says.SHORT: """
        (korting|minus|ingehouden|inhouding|inhouden|achterhouden|houden * achter|resterende%|restant|rest|overige|deelbetaling|helft|gedeeltelijk|aftrek|afgetrokken|eerste termijn|voorschot|aanbetaling|betalingskorting|mindering|verrekend|eraf|nettobedrag|verschil|alvast|derde|laatste|bankkosten)
        (alleen|slechts|maar) (de|het|een|\\d+) * (helft|deel|gedeelte|netto%|\\d+|eerste|materiaal|arbeid)
        (dubbel|twee keer|tweemaal|te veel|teveel|te weinig|per ongeluk|abusievelijk|verkeerde (rekening|begunstigde|bedrag)|vergist|tikfout|zowel in)
        (in|én|en) * (als in|én in)
    """,
    Says.PROMISE: f"""
        (staat|staan|ligt) klaar (voor|op|om)
        (druk|drukken|klik) (ik|we) * (knop|verzenden|betalen)
        (zetten|zet|betalen|doen|nemen) (we|wij|ik) (jullie|u|hem|het|die|deze|dit) * (bovenaan|als eerste|mee|meteen)
        ({DAY}) wordt (hij|het|dit|alles|de factuur|uw factuur) (voldaan|betaald|overgemaakt|geregeld)
        beloofd is beloofd
        (zal|zullen|gaan|ga|gaat|wordt|worden|word|wil|willen) * ({PAY}|{PAID}|meegenomen|geregeld|in orde|ingepland|klaargezet|overgezet|verwerkt|verstuurd)
        ({PAID}|geregeld|afgehandeld) (wordt|worden|zal)
        ({PAYS}) (ik|wij|we|u|hem|het|deze|dit|jullie|je|uw|de|ze|alles|'t|t|die)? * ({WHEN}|{SOON})
        ({DAY}|{SOON}) * (betaal|betalen|maak|maken|boek|boeken|schrijf|schrijven|stort|storten|regel|regelen|zet|voldoen|vereffenen|doe|reken) (ik|wij|we|het|dit|hem|t|uw|jullie|de|alles)
        (gaat|gaan|komt|komen|volgt|loopt|lopen|gebeurt|valt) * ({WHEN}) * ({RUN}|de deur uit|weg|uit|mee|over|naar (u|jullie|je)|binnen|in orde|goed|overgemaakt|overboeking)
        (gaat|gaan|loopt|lopen|komt|draait|neem|nemen|zit|zitten|staat|staan) * (mee|in|met|klaar) * ({RUN}|{DAY})
        ({MONEY}) (gaat|gaan|komt|komen|volgt|volgen|staat|staan|wordt|worden|is|zijn|loopt) (er|dan|dus|nog|altijd|gewoon|automatisch|volledig)? ({WHEN})
        (staat|staan|is|zijn|zit|zitten|komt|gezet) * (ingepland|gepland|klaargezet|klaar|geprogrammeerd|geautoriseerd|geaccordeerd|betaalbaar gesteld|in de planning|vrijgegeven voor betaling) * ({WHEN})
        (ingepland|gepland|klaargezet|geagendeerd|geprogrammeerd|geautoriseerd) (voor|op|met|in)
        (goedgekeurd|akkoord|geaccordeerd|gefiatteerd) en * (ingepland|klaar|betaald|gaat|mee|klaargezet|komt)
        (heeft|hebben|heb|hebt|krijgt|krijgen|krijg|ontvangt|ontvangen|ziet|zien) (u|je|jij|jullie|jou)? * (geld|bedrag|het|alles|betaling|binnen|euro|€|terug|op (uw|je|jullie) rekening) * ({WHEN}|{SOON})
        (u|je|jij|jullie) (heeft|hebben|hebt|heb|krijgt|krijgen|ontvangt|ontvangen|ziet) * (geld|bedrag|het|alles|betaling|binnen|euro|€|terug|overschrijving) * ({WHEN}|{SOON})
        (u|je|jullie) (heeft|hebben|hebt|krijgt|krijgen|ziet) * ({WHEN}) * (binnen|op (uw|je|jullie) rekening|geld|terug|alles)
        ({WHEN}) (heeft|hebben|heb|hebt|krijgt|krijg|krijgen|ziet|ontvangt|is|staat) (u|je|jij|jullie|het|dit|alles|de betaling|het bedrag|het geld) * (binnen|geld|alles|terug|in één keer|betaald|op (uw|je|jullie) rekening|van de baan|geregeld|de euro|euro|bedrag|erop|gepiept|in orde|voldaan)?
        (op|binnen) * (heeft u|heb je|hebben jullie|hebt u) (de|het|alles|\\d+|onze|uw|je)
        (kunt|kan|kunnen|mag) (u|je|jullie) * (verwachten|tegemoetzien|rekenen op|tegemoet zien|uitgaan van|zien)
        (reken|rekent) (u|maar)? (dus)? (maar)? op
        ({DAY}) (is|wordt) (het|dit|de zaak|alles) (gepiept|gebeurd|geregeld|rond|opgelost|afgehandeld|betaald|voldaan|klaar)
        (komt|komen) * (in orde|goed|voor elkaar|eraan|jullie kant op|uw kant op)
        (wij|we) (betalen|hanteren) (altijd|standaard|steeds)? * ({WHEN})
        (eerstvolgende|volgende|komende|aankomende) ({RUN})
        (is|van|uit) (van de baan|de wereld uit|opgelost)
        (beloof|beloofd|beloven|toezeg%|toegezegd|zeg toe|erewoord|reken maar op|geen zorgen|afgesproken)
        (regel|regelen|pak|doe|maak|zet) (ik|het|dit|hem|t|'t) (het|dit|zo|straks|vandaag|morgen|meteen|direct|gelijk|nog|klaar|vanavond|over|dan|even)
        (rijd|loop|ga) (ik)? * (langs|naar) * (bank|betalen|stort)
        (overboeking|betaling|overschrijving|bedrag|geld) (gaat|wordt|volgt|komt|doe ik|doen we) * ({WHEN}|{SOON}|eruit|uit)
        (schrijven|boeken|maken|schrijf|boek|maak) * (over|klaar) (op|voor|aan|naar|morgen|vandaag|vrijdag|maandag)
        ({DAY}) * (maak|boek|schrijf|maken|boeken|schrijven) (ik|we|wij) * over
        dan (maak|regel|betaal|boek|doe|zet|schrijf|maken|regelen|betalen) (ik|we|wij)
        (valutadatum|uitvoeringsdatum|uitvoering|betaaldatum) (op|is|van|wordt)? \\d+
        ~ (uiterlijk|voor|tegen|op) (vrijdag|maandag|dinsdag|woensdag|donderdag|eind|het einde|morgen|volgende|\\d+)
        ~ (morgen|volgende week|deze week|eind van de week|eind van de maand|binnenkort|zo snel mogelijk|spoedig|komende dagen|per omgaande|zsm)
        ~ (betaal%|betaling%|overboek%|overmak%|geld|betaalrun|voldoen)
    """,
    Says.CONDITION: """
        (als|zodra|mits|tenzij|indien|wanneer|onder voorbehoud|afhankelijk|pas als|pas na|nadat|hopelijk|zolang|eerst|op voorwaarde|niet eerder|vermits|voorwaarde|pas wanneer|in ruil)
        (wachten|wacht) (nog)? op
        (stuur|maak|corrigeer|lever|geef|doe|pas) * (dan) (gaat|betaal%|maken|maak|krijg|volgt|is|komt)
        (lukt|krijgen|keurt|tekent|komt) (het|we|de|u) * dan
        (na) (de|het|een) (oplevering|levering|keuring|goedkeuring|oogst|verkoop) * (betalen|betaal|maken)
        (maar dan) (wel|ronden|graag|alleen|pas)
        (vanaf) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgend jaar) (kunnen|kan)
    """,
}
