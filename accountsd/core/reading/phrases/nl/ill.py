"""Dutch: bad news – banks that changed, lawyers and courts, anger, empty purses."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (attest|bewijs|bevestiging) van (uw|de) bank
        (be|nl|de|lu)\\d\\d
        nieuw (nummer|rek|rekeningnr)
        (nieuw%|ander%|gewijzigd%|gewisseld|veranderd%|verschillende|twee|afwijkend%|vreemd%|onbekend%|buitenlands%|poolse|litouwse|duitse|spaanse|oude) (bankrekening%|rekeningnummer%|rekening|iban|bankgegevens|bank|betaalgegevens|bankrekeningnummer%|banknummer)
        (bankrekening%|rekeningnummer%|iban|bankgegevens|banknummer|rekening) * (gewijzigd|veranderd|anders|wijkt af|klopt niet|nieuw|controleren|komt niet overeen|verifi%|buitenland%|opgeheven|vervallen|verwerkt|vertrouw|echt|van jullie|van u)
        (iban|bankgegevens|rekeningnummer%) * (bevestigen|juiste|correct|welk%)
        (wijzig%|verander%|bevestig%|controleer%|gewisseld) * (bankrekening%|rekeningnummer%|iban|bankgegevens|van bank)
        (fraude|phishing|oplicht%|verdacht%|nep|nepfactuur|nepmail|gehackt|spookfactuur|doet zich voor|zich voordoe%|uit uw naam|uit naam van|hacker%)
        (van bank) (veranderd|gewisseld|verander%|wissel%)
        (naar|op) (nl\\d\\d|be\\d\\d|de\\d\\d|lt\\d\\d|gb\\d\\d)
        (bank|rekening|iban) * (niks voor jullie|vreemd|raar|vertrouw%|opvallend|ineens|plotseling)
        (nl\\d\\d|be\\d\\d|de\\d\\d|lt\\d\\d|gb\\d\\d) * (gebruiken|echt|van u|van jullie|juist|klopt)
    """,
    Says.LEGAL: """
        (raadsman|raadsvrouw|meester \\w+|notaris * nalatenschap|confrater)
        (advocaat|advocate|advocaten|advocatenkantoor|jurid%|jurist%|rechtbank|rechter|gerechtelijk%|kantonrechter|deurwaarder%|dagvaard%|incassobureau|incasso-%|kort geding|aangifte|rechtsbijstand%|ingebrekestelling|in gebreke|aansprakelijk%|rechtsmaatregel%|exploot|beslag|proces-verbaal|politie|geschillencommissie|mediator|verjaard|verjaring)
        (faillissement%|failliet|curator|surseance|schuldsanering|wsnp|insolven%|bewindvoer%|schuldeiser%|vereffenaar|wco|liquidat%|verificatie%|nalatenschap|schuldhulp%|minnelijk traject|beschermingsbewind|stopgezette onderneming|gerechtelijke reorganisatie)
        (vordering) * (indienen|aanmelden|betwist|curator)
        (naar de|voor de) rechter
    """,
    Says.COMPLAINT: """
        haal * uit * (systeem|bestand|lijst|adreslijst)
        (vind|vinden) (ik|wij|we)? (het|dit|dat)? * (niet kunnen|niet netjes|te ver|schandalig|not done|ongehoord|onfatsoenlijk|erg)
        (al weken|wekenlang|al drie weken|al maanden|nooit) * (terugbellen|niet gebeld|geen antwoord|teruggebeld|reactie|antwoord)
        (reken|rekent) * niet meer op (mij|ons)
        (niet meegemaakt|nog nooit meegemaakt)
        (tevreden|blij) (ben|bent|zijn|mee)$
        (onacceptabel|onaanvaardbaar|belachelijk|schandalig%|onbeschoft|brutaal|respectloos|boos|kwaad|teleurgesteld|teleurstellend|geïrriteerd|geërgerd|beledig%|ontevreden|onvriendelijk|onprofessioneel|spuugzat|beu|schande|schandelijk|dreigend%|gedreigd|dreigen|dreigement%|ongehoord|verbaasd|verbazing|verbaast|bezopen|triest|irritant|lekker bezig|woedend|schofferend|walgelijk|overstuur|ongepast|misselijk%|te gek voor woorden|onbegrijpelijk|klantonvriendelijk|asociaal|intimider%|belaagd|lastiggevallen|stalken|stalking)
        (stop|houd op|hou op|kap) (met|hiermee|eens|nou|nu)?
        (geen|niet) (meer) * (mails|mailen|e-mails|herinneringen|berichten|contact|benader%|schrijven|lastig|op in|bellen|bel|gewenst)
        (bel|mail|schrijf|benader|stuur) (mij|me|ons) * (niet meer|nooit meer|geen)
        contact * (niet meer gewenst|ongewenst)
        (deze|die|jullie|uw|zo'n|dit soort|nare|rare) (toon|manier|houding|briefje|mails|brieven|praktijken|wijze van)
        (ander|andere|nieuwe) (leverancier|partij|bureau|partner|aannemer|schilder|loodgieter)
        (klacht|klagen|beklag|overstappen|zoeken we een ander|samenwerking beëindigen|klant kwijt|klant verloren|weggejaagd|nooit meer|hoeft het * niet meer|laatste keer)
        (niemand) * (antwoord%|reageert|belt|opneemt|terug)
        (altijd als|elke keer|als) (ik|we) bel * (bandje|niemand|wachtrij|voicemail)
        (jaren|jaar|trouwe) * (klant|samenwerk%) * (en dan|dit|zo|weggejaagd|kwijt|krijg|nooit)
        (robot|computer|machine|automatisch%) * (mail%|brief%|aanman%|lijst)
        (derde|vierde|vijfde|tweede|zoveelste) (mail|herinnering|aanmaning|brief) * (in|week|dagen|al|van)
        (belden|bellen) * (gewoon|even)
        (bedankt|dank|fijn) (voor|hoor)? (niks|niets|nada)
        (lekker dan|nou bedankt|gefeliciteerd|fraai is dat|mooie boel|klantvriendelijkheid|service van niks|zogenaamde service|mooi is dat)
        (op de dag van|tijdens) (de|een|het|mijn) * (begrafenis|crematie|uitvaart|kerst|feestdag%)
        (sneller|eerder) * (aanmaning|herinnering|mail) * (dan|monteur)
        (zo) * (met) (mensen|klanten|elkaar) (om|omgaan|omgaat)
        (manier van communiceren|wijze van communiceren|zo ga je niet|zo gaan we niet|zo doe je dat niet|dit kan echt niet|kan echt niet|waar halen jullie|het lef|schaam%|schamen)
        (haal|verwijder|schrap) (mij|me|ons) * (lijst|bestand|systeem)
        (laat) (mij|me|ons) met rust
        (goed|prima|degelijk) werk * (allang|al lang)? (niet meer|nooit)
        (geschrokken|huilen|van slag|in tranen) * (brief|mail|aanmaning|herinnering)?
        (zonder boeket|in de kou|voor schut|voor paal|voor gek) (stond|gezet|gestaan|laten staan|zaten)?
    """,
    Says.NO_CONTACT: """
        (geen|niet) (meer) * (mails|mailen|benader%|contact|berichten|gewenst)
        (haal|verwijder) (mij|me|ons|mijn) * (lijst|bestand|systeem)
        (laat) (mij|me|ons) met rust
        (bel|mail) (mij|me|ons) niet meer
    """,
    Says.HARDSHIP: """
        (liquidite%|krap|krap bij kas|geldproblemen|betalingsproblemen|financieel|financiële|geen geld|blut|cashflow|water aan de lippen|rood staan|tegenvall%|zwaar weer|slechte maanden|moeilijke periode|moeilijke tijd%|moeilijk momenteel|schulden|uitkering|bijstand|voedselbank|gescheiden|scheiding|werkloos|ontslagen|ziekenhuis|burn-out|weduwe|faillissement nabij|noodgedwongen)
        (kan|kunnen|kon|konden|lukt) * (niet|onmogelijk|nauwelijks|geen) * (betalen|voldoen|opbrengen|missen|in één keer|ineens|ophoesten|dragen)
        (termijnen|betalingsregeling|regeling|gespreid%|spreiden|uitstel|in delen|afbetal%|aflossing|aflossen|maandelijks|meer tijd|respijt|coulance|later betalen|uitstellen|opschorten|adempauze|in stukjes|gedeelten|termijnbetaling|afbetalingsplan)
        (in) (twee|drie|vier|vijf|zes|tien|meerdere|\\d+) (keer|termijnen|delen|stukken|maanden|gelijke)
        (klant%|opdrachtgever%|gasten|omzet|inkomsten|verkoop|bezoekers|seizoen|oogst|stal|winkel|zalen) * (betaal%|niet betaald|wacht|weg|gehalveerd|ingestort|gesloten|binnen|geruimd|tegen|leeg|half|halve|stil|weggevallen|terugge%|opgedroogd)
        (geef|geeft|gun|geven|gunnen) (ons|mij|u|me) * (tijd|maand|weken|uitstel|tot|respijt)
        (tijd) (willen|kunnen)? (geven|gunnen)
        (per maand|maandelijks|in de maand) * (kan|kunnen|uiterste|dragen|missen|lukt|betalen|aflossen)
        (te weinig|onvoldoende|geen|nauwelijks) (middelen|geld|saldo|inkomsten|omzet|reserves|buffer|opdrachten|klanten|klant)
        (bodem|pot|kas|rekening|portemonnee|spaarpot) * (in zicht|leeg|op|geplunderd|geblokkeerd)
        (eerst|net) (de)? (salarissen|lonen|huur|personeel) * (huur|leeg|dan|betaald|betalen)
        (zit er|zit het er) (echt|even|gewoon|nu)? * niet in
        (mensen|personeel|medewerkers) * (laten gaan|ontslaan|moeten ontslaan|naar huis)
        (komt|kwam|komen) er (niets|niks|nauwelijks iets|geen klant%|geen geld|niemand) (meer)? (binnen)?
        (stopgezet|geruimd|failliet gegaan|brand|overstroming|waterschade|vogelgriep|ingestort|opengebroken|corona)
        (kopje onder|hoofd boven water|rondkomen|de eindjes|aan de grond|het niet meer trekken|niet meer bolwerken|overeind|water tot|lippen)
        (alleenstaand%|koelkast|wasmachine) * (begaf|kinderen|kapot|ook nog)
        (niemand|geen mens) * (terras|winkel|zaak)
    """,
    Says.SOUR: """
        (boos|teleurgesteld|belachelijk|onacceptabel|geïrriteerd|beu|zat van|schandalig|verbaasd|verbazing|respectloos|lekker bezig|lekker dan|bedankt voor niks|gefeliciteerd|klantvriendelijkheid)
    """,
}
