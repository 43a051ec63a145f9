"""Dutch classes of words that the phrases are made of: verbs of paying, names of money, days to come."""

from __future__ import annotations

PAID = (
    "betaald|overgemaakt|voldaan|overgeboekt|overgeschreven|uitbetaald|gestort|afgeschreven|vereffend|afgerekend"
    "|geïncasseerd|verricht|afgeboekt|weggeboekt|uitgevoerd|afgelost|ingelost|afbetaald|verzonden|afgehandeld|aangezuiverd"
)
PAY = (
    "betalen|overmaken|voldoen|overboeken|overschrijven|uitbetalen|storten|vereffenen|afrekenen|regelen|uitvoeren"
    "|klaarzetten|inplannen|afhandelen|aanzuiveren|meenemen|doen|wegwerken|versturen|afboeken|boeken|maken"
)
PAYS = (
    "betaal|betalen|betaalt|maak|maken|maakt|boek|boeken|boekt|schrijf|schrijven|schrijft|stort|storten|regel|regelen"
    "|regelt|voldoe|voldoen|voldoet|vereffen|vereffenen|reken|zet|zetten|neem|nemen|doe|doen|stuur|handel|handelen"
)
MONEY = (
    "betaling|betalingen|overboeking|overschrijving|bedrag|bedragen|geld|factuur|facturen|nota|rekening|post|posten|som|saldo"
    "|honorarium|centen|opdracht|betaalopdracht|storting|factuurbedrag|totaalbedrag|tikkie|zaak|het|alles|dit|deze|die|hij|openstaande"
)
DAY = (
    "vandaag|vanavond|vanmiddag|morgen|morgen%|overmorgen|maandag%|dinsdag%|woensdag%|donderdag%|vrijdag%|zaterdag%|zondag%"
    "|ma|di|wo|do|vr|zat|\\d+|\\d+e|eind|einde|begin|half|medio|ultimo|volgende|komende|aanstaande|eerstkomende|eerstvolgende|deze|dit"
    "|week|weekend|maand|maandeinde|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|eerste|tweede|vijfde|tiende|twaalfde|vijftiende|zestiende|twintigste|vijfentwintigste|dertigste|laatste|dag|dagen|werkdagen|weken"
    "|een|twee|drie|vier|vijf|tien|veertien|paar|kerst|pasen|uur"
)
WHEN = f"op|uiterlijk|voor|vóór|tegen|binnen|over|in|per|met|rond|nog|meteen|direct|straks|{DAY}"
SOON = (
    "direct|meteen|onmiddellijk|zo snel mogelijk|zsm|z.s.m|spoedig|binnenkort|per omgaande|tijdig|op tijd|snel|straks"
    "|een dezer dagen|komende dagen|zo spoedig mogelijk|gelijk"
)
RUN = (
    "betaalrun|betaalronde|betaalbatch|batch|betaaldag|betalingsrun|betaalopdracht|betaallijst|run|ronde|verwerkingsproces"
    "|betaalbestand|bankpakket|salarissen|weekbetaling|maandbetaling|betalingsronde|betaalstaat"
)
PAPER = (
    "factuur|facturen|nota|rekening|kopie|kopietje|duplicaat|pdf|rekeningoverzicht|overzicht|specificatie|urenstaat|urenbriefje"
    "|bijlage|bijlagen|pakbon|werkbon|bon|bonnen|bonnetjes|origineel|afschrift|saldobevestiging|saldolijst|e-factuur|ubl|bestand|formulier"
    "|crediteurenformulier|leveranciersformulier|document%|stukken|bewijs|pagina|mail|bericht|herinnering|aanmaning|opdrachtbevestiging|lijst|vragenlijst"
)
DATA = (
    "po-nummer|po|inkoopnummer|inkoopordernummer|inkooporder|ordernummer|btw-nummer|btw|btw-id|kvk%|registratienummer|referentie%|kenmerk"
    "|gegevens|bestelnummer|bestelbon%|kostenplaats|nummer|adres|factuuradres|postadres|projectnummer|klantnummer|leveranciersnummer|debiteurnummer|ondernemingsnummer"
    "|g-rekening|uittreksel|vervaldatum|betaaldatum|betaaltermijn|termijn|factuurdatum|factuurnummer|tenaamstelling|contactpersoon|naam"
    "|vestiging|periode|leverdatum|budgethouder|grootboek%|omschrijving|bedrag|levering|klus|opdracht|bestelling"
)
SEND = (
    "sturen|stuur|stuurt|mailen|toesturen|toezenden|opsturen|doorgeven|bevestigen|aangeven|vermelden|aanvullen|opnieuw|nogmaals|invullen|aanleveren"
    "|nasturen|weten|ontvangen|zeggen|doorsturen|toevoegen|ondertekenen|geven|krijgen|verstrekken|maken|uitreiken|aanpassen|zetten|hebben|zenden|terugsturen|wijzigen|vermeld"
)
