"""Dutch: what is contested, the decisions and the owner that are asked for."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.DISPUTE: """
        (er) (stond|was|kwam|kwamen|stonden) (er)? (hier|maar)? * (maar|slechts) (eentje|één|een|twee|drie)
        (ligt|is|zijn|staat) (er)? * (nog steeds|nog altijd) (uit|niet|kapot|plat|offline|defect|stuk|leeg)
        waar(voor)? (zou|moet|moeten|zouden|betaal) (ik|we|wij)? * (voor)? betalen
        (eerst) * (dan|daarna) (pas|kijk|betaal|praten)
        (scherven|krassen|vlekken|schade|deuken|barst%|lekkage) * (lag%|achtergelaten|na|ontstaan|door|veroorzaakt|zit%|gemaakt)
        (had|hadden|was|zou) (toch)? * (anders afgesproken|inbegrepen|gratis|zonder meerprijs|een vaste prijs|vaste prijs)
        (meerwerk|extra werk|extra uren) * (niet|nooit|zonder|geen)
        (factuur|nota|rekening|bedrag) * (onzin|nergens op|onbegrijpelijk|te gek|uit de lucht|bespottelijk|terug)
        (sturen|stuur|zenden) * (factuur|nota|hem) * (retour|terug)
        (offerte|bestelling|opdracht|inkooporder) * (was|noemt|luidde|vermeldt|ging over) * (\\d+|een|andere|lager|zonder)
        (betwist%|niet (mee)? eens|niet akkoord|oneens|bezwaar tegen|maken * bezwaar|weiger%|afgekeurd|geweigerd|afgewezen|accepteren * niet|herken%|verwerpen|niet goedkeuren)
        (klopt|kloppen|deugt|strookt|overeen) * (niet|voor geen meter|van geen kant|geenszins|nooit)
        (niet) * (klopt|kloppen|correct|juist|terecht|overeen|volgens afspraak)
        (fout%|onjuist%|verkeerd%|dubbel gefactureerd|dubbel berekend|te hoog|te veel uren|te veel berekend|teveel|hoger dan|duurder dan|afwijk%|onterecht%|niet correct|verwisseld|vergissing|te duur)
        (twee keer|tweemaal|dubbel|nogmaals|weer|dezelfde) * (gefactureerd|berekend|gerekend|in rekening|op de factuur|doorbelast|aangerekend)
        (gefactureerd|berekend|gerekend|in rekening|aangerekend) * (twee keer|tweemaal|dubbel|al eerder)
        (nooit|niet|geen|niks|niemand|nergens) * (besteld|afgesproken|geleverd|gevraagd|goedgekeurd|opdracht|akkoord gegeven|overeengekomen|uitgevoerd|aangevraagd|afgerond|klaar|opgenomen|gebeurd|gemaakt|gedaan|inbegrepen|goedgevonden|geweest|langs geweest|gewerkt|doorgevoerd|online|aanwezig|gedronken|gebruikt|geplaatst|opgeleverd|geïnstalleerd|getekend|gezien)
        (besteld|afgesproken|geleverd|opdracht|overeengekomen) (hebben|is|was|hadden) * (nooit|niet|anders|iets anders|maar)
        (offerte|contract|afspraak|prijsafspraak|overeenkomst|tarief|prijs|order|raamcontract|inkooporder|bestelling|prijslijst) * (stond|staat|was|afgesproken|zegt|anders|niet|hoger|vermeldt|noemt|lager|andere)
        (volgens|conform|in|op) (de|onze|uw|het|mijn) (offerte|contract|afspraak|prijsafspraak|overeenkomst|inkooporder|bestelling|prijslijst|urenstaat|pakbon) * (maar|slechts|was|waren|is|zou|minder|staat|stond|zijn het)
        (afgesproken|overeengekomen|beloofde|geoffreerde) (prijs|tarief|bedrag|uren|was|waren)
        (creditnota|creditfactuur) * (graag|sturen|ontvangen|voor|maken|wachten|nodig|krijgen|opmaken|beloofd|waar)
        (graag|verzoek%|stuur|om|een|wacht%|waar blijft|eerst) * (creditnota|creditfactuur|correctie|herstel|gecorrigeerde factuur|aangepaste factuur|nieuwe factuur)
        (crediteren|corrigeren|gecorrigeerde%|intrekken|herzien|rechtzetten|terugbetal%)
        (gebrek%|kapot|defect|onvolledig|beschadigd%|werkt niet|niet af|slecht werk|ondeugdelijk|mankement%|klachten over|lekt|laat los|laat * los|gescheurd|scheef|ontbraken|ontbrak|ontbreken * (schroeven|onderdelen|stuks|delen)|half werk|broddelwerk|doet het niet goed|valt uit|schimmel|verrot|geel|gebarsten|niet schoon|vies|verprutst)
        (betaal|betalen|betaalt|betaling) * (niet|niets|geen|lucht) * (voor)?
        (niet|geen cent|niets) * (betalen|betaal|voldoen|verschuldigd voor)
        (niet van plan) * betalen
        (al|reeds) (inbegrepen|gefactureerd|verrekend|in rekening gebracht|opgezegd)
        (opgezegd|geannuleerd|afgezegd|ontbonden|herroepen|annulering)
        (waarom|waarvoor|hoezo|hoe komt u bij|hoe komen jullie) * (factuur|bedrag|kosten|rekening|post|uren|btw|toeslag|%tarief|tarief|prijs|hoger)
        (wacht%) * (nog)? * (op) * (creditnota|levering|rapport|correctie|oplevering|product%|herstel|onderdelen)
        (rekent|rekenen|brengt|brengen|factureert|factureren|past|hanteert|gerekend|berekend) (u|jullie|er)? * (maar|terwijl|er zes|negen|terwijl|voor een|doordeweeks%|nachttarief|weekendtarief|in plaats|te)
        (maar|slechts|alleen|hooguit) (\\d+|een|één|twee|drie|vier|vijf|zes|acht) * (geleverd|gekregen|ontvangen|geweest|gewerkt|gehad|besteld|afgesproken|uur|dagen|stuks)
        (uren|dagen|lessen|stuks|meter%|uur) * (gehad|gerekend|gestaan|niet gemaakt|geweest|gewerkt)
        (in plaats van|terwijl) * (\\d+|afgesproken|verlegd|offerte|besteld|was|waren|tarief)
        (moeilijk|niet zomaar|toch geen) * (rekenen|factureren|doorberekenen|in rekening)
        (verkeerde|andere) (maat|kleur|artikel%|product%|taart|filiaal|aantal|tarief|btw%|adres geleverd|afmeting)
        (wel|maar) (de|het|een) verkeerde
        (hoort|komt|horen) (op|voor) rekening van
        (btw|tarief|percentage|prijs) * (verlegd|zou * moeten zijn|had * moeten|fout|lager|hoger dan|vrijgesteld)
        (aan de buren|aan een ander|iemand anders) (gegund|gegeven|laten doen)
        (over een|over de) (slottermijn|eindafrekening|betaling) hoeven we
        (kom|komen) (ik|we|wij) * (lager|hoger|anders|minder) (uit)?
        (daadwerkelijk|werkelijk) (geleverd|ligt|liggen|gedaan|gewerkt|geplaatst)
        (zonder) (overleg|toestemming|akkoord|opdracht|onze goedkeuring|iets te vragen)
        (niet doorgevoerd|niet verwerkt|niet toegepast)
    """,
    Says.DECISION: """
        over * (hebben|praten|overleggen|spreken|onderhandelen)$
        (moeten we|wil ik|willen we|graag) * (het nog)? over * (hebben|praten)
        (korting|creditcard|paypal|splitsen|opsplitsen|andere prijs|goedkoper|andere valuta|van de prijs|vast bedrag|abonnement|looptijd|verlenging|verlengen|oude tarieven|staffel)
        (is het mogelijk|zou het|kan het|akkoord met|goed als|mogelijk om|bereid|zijn jullie bereid|mag het ook)
        (inbegrepen|inclusief|waarom|waarvoor|hoezo|uitleggen|toelichten|verklaren|hoe komt|hoe kan|hoe zijn jullie|hoe kwam|wat was er|nodig waren|nodig was|contract|offerte|onderhoud)
        (op naam van|op mijn naam|in plaats van op|overzetten|overschrijven naar|overdragen)
        (kunnen we|mogen we|zouden we|kan ik|mag ik) * (overstappen|opzeggen|pauzeren|stilleggen|uitstellen|ruilen|terugsturen|wijzigen van|verzetten|later|stil te leggen)
        (garantie|tweede bezoek|vertraging|vertraagde|in mindering|plafond|levertijd|wanneer komt u|wanneer komen jullie|wanneer levert)
        (sponsor%|gift|donatie|kwijtschelden)
    """,
    Says.OWNER: """
        (jay|baas|eigenaar|directeur|leidinggevende) (graag|even|wil|moet|mag|kan|heeft|zou|mij|ons|me)? * (bellen|spreken|belt|bel|zei|beloofd|afgesproken|overleg%|vragen)
        (bel|belt) (me|mij|ons|u|je|even|eerst|terug|graag)
        (terugbellen|telefonisch contact|afspraak maken|persoonlijk spreken|gebeld worden|graag een telefoontje|bel * terug)
    """,
}
