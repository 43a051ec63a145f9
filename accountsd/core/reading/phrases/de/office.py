"""German: what an office asks for, to whom it sends us, and what it merely takes note of."""

from __future__ import annotations

from accountsd.core.reading.phrases.de.classes import DATA, PAPER, SEND
from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.QUERY: f"""
        (können|könnten|könntest|kannst|könntet|würden|würdest|dürfte|dürften|darf|wären|wärst|mögen|möchten|möchte|bitte|gerne|ließe|lassen) * ({PAPER}|{DATA}) * ({SEND}|bitten|neu|nochmal|noch einmal|erneut|zu)
        (bitte|bitten|bittet|erbitte|erbitten|ersuchen|ersucht|wünscht|verlangt|wünschen|verlangen|möchte|bräuchte|bräuchten) * ({PAPER}|{DATA})
        (senden|schicken|mailen|senden sie|schick|sende|nennen|ergänzen|geben|tragen|vermerken|übermitteln|teilen|stellen|reichen|schreiben|lassen) (sie|mir|uns|ihr)? * ({PAPER}|{DATA}) * (bitte|nochmal|noch einmal|erneut|zu|mit|nach|an|durch|aus|als|ein|auf|zukommen|neu)?
        (benötigen|benötige|benötigt|brauchen|brauche|braucht|fehlt|fehlen|bräuchten|bräuchte|vermisse|vermissen|suche|suchen) * ({PAPER}|{DATA})
        ({PAPER}|{DATA}) * (fehlt|fehlen|benötigt|brauchen wir|benötigen wir|bräuchten|erforderlich|notwendig|her damit|nochmal|noch einmal|erneut|müsste|muss noch|gehört noch|zu ergänzen|ergänzen|nachreichen|zukommen lassen|vermisse|wird benötigt)
        (welche|welcher|welches|welchen|wie lautet|wie lauten|wie ist|wie heißt|was ist|wo finde|wo steht|wann|bis wann|an wen|an welche|auf welche|unter welcher|zu welcher|worauf|wie viele|gilt|gelten|zählt|stimmt|lautet|lauten) * ({PAPER}|{DATA})
        (haben|hätten|hast|hättest|gibt|gäbe|existiert|führen|nehmen|akzeptieren|verwenden) (sie|du|ihr|es) * ({PAPER}|{DATA})
        (finde|finden|find|liegt|habe|hab|haben|sehe|sehen|erhalten|kann|können|konnte|konnten|lässt|ist) * (nicht|keine|nie|nimmer|nirgends|kein) * (finden|vor|gefunden|bekommen|im system|auffindbar|erhalten|öffnen|gesehen|angekommen|gespeichert|vorliegen|lesen|lesbar|zuordnen|auftauch%|entdecken|eingegangen|verfügbar)
        (finde|find|finden|sehe|habe|hab|haben|vermisse) (ich|wir|bei uns|hier)? * (keine|die|ihre|kein|eine) (rechnung|originalrechnung|mail|anlage|anhang|pdf|datei) * (nicht|nimmer|mehr|nirgends|dazu|dabei|im system|bei uns|vorliegen|gefunden)
        (anhang|datei|pdf|anlage|zip|link) * (lässt|kann|konnte|ist|war|geht|ließ|nicht|fehlt|fehlte|leer|beschädigt|defekt|öffnen)
        (rechnung|mail|mahnung|schreiben|beleg) * (nie|nicht) * (erhalten|gesehen|bekommen|angekommen|gefunden|vorgelegen) * (senden|schicken|mailen|nochmal|noch einmal|kopie|erneut|zukommen)
        (um|für) * ({PAPER}|{DATA}) (als anlage|als pdf|per mail|per post|in kopie)? * (bitten|wären wir dankbar|wäre ich dankbar|danken wir|wäre nett)
        (bitte|gerne|könnten|können) * (neu ausstellen|neu ausgestellt|adressieren auf|ändern auf|umadressieren|auf * ändern|lauten auf|ausstellen auf)
        (rechnungsadresse|rechnungsanschrift|rechnungsempfänger|firmierung|anschrift|adresse) * (ändern|geändert|anpassen|korrekt|lauten|lautet|auf|aktualisieren|umgezogen)
        (wohin|bis wann|ab wann|wann|an wen|zu wann) * (muss|müssen|sollen|soll|schicken|senden|adressieren|überweisen|zahlen|fällig|spätestens|dürfen)
        (worum|um was|um welche%|wofür|worauf|zu welchem) * (geht es|handelt|bezieht|gehört|ist)
        (kreditorenanlage|lieferantenanlage|stammdatenanlage|lieferantenstamm|lieferantenstammdaten) * (benötig%|brauch%|bräucht%|noch|fehlt|bitte|ausfüllen)
        (freistellungsbescheinigung|ansässigkeitsbescheinigung|selbstauskunft|stammdatenblatt|lieferantenfragebogen|unbedenklichkeits%|mindestlohn%|saldenbestätigung|leistungsnachweis%|stundenzettel)
        (bestellnummer|bestellbezug|ust-id%|umsatzsteuer-id%|steuernummer|kostenstelle|leistungszeitraum|leistungsdatum) * (auf|ins|in|als|unter|nennen|mitteilen|bitte|angeben|fehlt|noch)
        (iban|bankverbindung|konto) * (auf briefpapier|auf briefkopf|briefkopf|schriftlich geben)
        (gehts|geht es|ginge das|ginge es|wäre das möglich|ist das machbar) * (auch)? (ohne|als|per|mit) * (zip|pdf|mail|post|papier)
        ~ (welche|welcher|welches|wie|wo|wann|wer|wohin|was|worum|an wen)
        ~ (rechnung|beleg|nummer|adresse|betrag|unterlagen|formular|fällig%|kopie)
        ~ (bitte|könnten|können|würden|hätten)
    """,
    Says.REDIRECT: """
        (rechnungsfragen|fragen|rechnungen|zahlungen|mahnungen) (beantwortet|bearbeitet|klärt|übernimmt|macht) * (ADDRESS|nachfolger%|kolleg%|vertretung|abteilung)
        (unternehmen|firma|betrieb|haus) * (verlassen|ausgeschieden|gewechselt)
        (hier|da|dort) (liest|guckt|schaut|sitzt|bearbeitet) (das|sowas|so was|die)? (keiner|niemand)
        (sie|du|ihr) (sind|bist|seid|san) (bei mir|hier|da|leider|ganz)? * (falsch|verkehrt)
        (ich|wir) (mache|mach|bin|machen) * nur (das|den|die|der|im|für) (lager|hausmeister|versand|empfang|technik|fahrer|praktikant%|küche|verkauf)
        (nicht|nicht mehr) (an mich|bei mir|ich|zuständig|mein (bereich|aufgabengebiet|thema)|der richtige|die richtige|verantwortlich|in meiner|über mich)
        (bin|ich|da|dafür) * nicht * (der richtige|die richtige|zuständig|verantwortlich|mein bereich|ansprechpartner%)
        (falsche%|verkehrte%) (ansprechpartner%|adresse|empfänger|person|abteilung|stelle|postfach|adressat%)
        (zuständig|ansprechpartner%|verantwortlich|kontakt) (ist|sind|für|dafür|hierfür|in|bei|dafür ist) * (frau|herr|kolleg%|buchhaltung|abteilung|ADDRESS|die|der|das)
        (dafür|hierfür|für rechnungen|für zahlungen|darum|zuständig) (ist|sind|kümmert|kümmern|macht) * (frau|herr|kolleg%|abteilung|zuständig|ADDRESS|verantwortlich|sich)
        (bitte|künftig|zukünftig|ab sofort|ab jetzt|in zukunft|nur|ausschließlich|dafür|hierfür|lieber|besser|stattdessen|direkt|immer|gleich) * (an|über|via|per|unter|bei|mit) * (ADDRESS|kolleg%|buchhaltung|portal|zentrale|kreditoren%|rechnungseingang|finanzabteilung|rechnungswesen|verwaltung|steuerbüro)
        (senden|schicken|richten|wenden|adressieren|mailen|weiterleiten|schreiben|einreichen|stellen|schick|mail|sende|schreib|probieren|versuchen|kontaktieren|fragen|erreichen|erreichst|sprechen) * ADDRESS
        (bitte|künftig|ab sofort|ab jetzt|dafür|nur noch|ausschließlich|richtige adresse|adresse lautet|neue adresse|zuständig|hilft|erreichen|erreichbar|unter|an|nehmen|statt|über|eher) * ADDRESS
        ADDRESS * (nehmen|verwenden|benutzen|nutzen|zuständig|schreiben|schicken|senden|rein|hilft|kümmert|weiterhelfen|wenden|ist richtig|macht das)
        (rechnungen|rechnung|mahnungen|post|belege|rechnungseingang|mails|zahlungserinnerungen|papierrechnungen) (bitte|künftig|ab sofort|nur|nur noch|ausschließlich|immer|laufen|läuft|gehen|gehören|nimmt|bearbeitet|werden)? * (ADDRESS|zentral%|buchhaltung|kreditoren%|finanzabteilung|rechnungswesen|portal|lieferantenplattform)
        (frau|herr|kollege|kollegin|mann|schwester|bruder|steuerbüro|steuerberater%|buchhaltung|kolleg%|nachfolger%|vertretung|büro|abteilung|assistent%|sekretariat) * (ADDRESS)
        (neue|geänderte) (e-mail-adresse|mailadresse|adresse|ansprechpartner%|rechnungsadresse|postfach)
        (ansprechpartner%|zuständigkeit%|sachbearbeiter%|adresse) (wechselt|hat gewechselt|ändert sich|hat sich geändert|wurde geändert|ist neu)
        (nachfolg%|vertretung|in vertretung) * (hat|ist|von|durch|frau|herr|kolleg%|erreich%)
        (übernommen|übernimmt) * (frau|herr|kolleg%|nachfolger%|vertretung|aufgaben)
        (verkauft|fusioniert|neue eigentümer%|neuen eigentümer%|neuer inhaber|gehört inzwischen|gehört jetzt|hausverwaltung|franchisegeber)
        (kommt bei uns|bei uns) * (rein|niemand|keiner) * (guckt|liest|bearbeitet)
        (wird|werden) * (bearbeitet|gebucht|gezahlt|bezahlt) (in|von|durch) (der|die|unserer|unsere|dem|unserem) (zentrale|mutter%|abteilung|steuerbüro|hausverwaltung|holding|konzern%)
        (nichts mehr damit zu tun|nichts damit zu tun|nicht für uns bestimmt|gehört einer privatperson|hier nicht bekannt|irrläufer)
    """,
    Says.LEFT: """
        (nicht mehr) (bei (uns|der|dem)|im unternehmen|in der firma|tätig|beschäftigt|da|hier|dort|im haus|für (die|uns|das))
        (verlassen|ausgeschieden|im ruhestand|in rente|pensioniert|in pension|im mutterschutz|elternzeitvertretung) * (haben|hat|ist|bin|seine|ihre|firma|unternehmen|nachfolg%)?
        (arbeite|arbeitet) * nicht mehr
        (hat|haben) * (firma|unternehmen|haus|uns) verlassen
        (seit meiner kündigung|meinem ausscheiden|meinem weggang|habe dort gekündigt|bin ausgeschieden)
    """,
    Says.PORTAL: """
        (bitte|über|im|ins|per|via|nur|ausschließlich|auf|in|seit|gilt) * (portal|lieferantenportal|rechnungsportal|peppol|ariba%|coupa|lieferantenplattform|rechnungseingangsplattform|rechnungsplattform|edi|zre|ozg-re|ticketsystem|usp.gv.at|upload-portal)
        (xrechnung|zugferd|e-rechnung%|leitweg%) * (nur|ausschließlich|verpflichtend|pflicht|zwingend|akzeptieren|annehmen|über|vorgeschrieben)
        (laden|hochladen|hochzuladen|einstellen|einzustellen) * (portal|plattform|%plattform|ticketsystem|link|hoch)
        (papierbelege|papierrechnungen|pdf-rechnungen) * (nicht|zurückgewiesen|akzeptiert|akzeptieren|angenommen)
    """,
    Says.ACKNOWLEDGEMENT: """
        (danke|dank|besten dank|vielen dank|herzlichen dank|merci|tausend dank|dankeschön|bedanke mich|bedanken uns)
        (habe|hab|haben|ist|sind|wurde|ihre?|dein%|euer|eure|mail|schreiben|nachricht|rechnung|erinnerung|hinweis|mahnung) * (erhalten|eingegangen|angekommen|bekommen|registriert|empfangen)
        (eingang|erhalt|empfang) (bestätigt|bestätige%|hiermit|dankend|ihrer|der)?
        (geht|ging|gehen) (heute|gestern|soeben|gerade)? ein
        (erhalten|angekommen|gesehen|gelesen|empfangen)
        (zur kenntnis genommen|nehmen wir zur kenntnis|notiert|vermerkt|verstanden|alles klar|geht klar|in ordnung|geht in ordnung|ok|okay|super|prima|perfekt|bestens|gerne|wunderbar|passt|passt so|so machen wir|gut zu wissen|einverstanden|roger|läuft)
        (weitergeleitet|weitergegeben|weitergereicht|vorgelegt|übergeben|hinterlegt|abgelegt|gebucht|verbucht|erfasst|eingebucht|eingescannt|gescannt|eingereicht|zugewiesen|freigezeichnet|gegengezeichnet) * (an|zur|zum|bei|worden|im|in|der|dem|und|habe|haben|ist|wurde)?
        (gebe|leite|reiche|schicke|lege|geb|leit|reich) (ich|wir|es|das|ihn|sie|die|ihre%|den)? * (weiter|durch|vor|buchhaltung|kolleg%|chef%|abteilung|verwaltung)
        (liegt|liegen|ist|sind|hängt|wartet|befindet|steckt) (sich|jetzt|noch|aktuell|derzeit|gerade|momentan|schon|bereits|beim|bei|in|im|zur)? * (freigabe%|prüfung|bearbeitung|genehmigung|unterschrift|zeichnung|freigaben|klärung|umlauf|buchhaltung|geschäftsführer%|fachabteilung|vorgesetzte%|system)
        (wird|werden|wurde) (gerade|aktuell|derzeit|noch|intern|von|bei|durch|bereits|momentan)? * (geprüft|bearbeitet|freigegeben|genehmigt|gebucht|verbucht|erfasst|weitergeleitet|vorgelegt|gesichtet)
        (prüfe|prüfen|prüft|klären|kläre|klärt|schauen|schaue|sehe|sehen|kümmere|kümmern|kümmert) (ich|wir|es|das|die|sie|mir|uns|mich|darum|sich|den|ihre%) * (intern|nach|sachlich|an|rechnung|vorgang|darum|drum|rechnerisch|nochmal|melde%|gleich|gerade|unterlagen)?
        (melde|melden) (ich|wir)? (mich|uns) * (wieder|falls|wenn|sobald|bei|etwas|dann|gleich|rückmeldung)?
        (wir|ich) (melden|melde) (uns|mich) * (wenn|falls|sobald|bei) * (etwas|fehlt|fragen|unklar|neues)
        (zur|in) (freigabe|prüfung|bearbeitung|genehmigung|unterschrift|klärung)
        (freigegeben|genehmigt|freigezeichnet|abgezeichnet) * (soeben|heute|ist|wurde|vom|von|worden)?
        ~ (kümmere|kümmern|freigabe|prüfung|geprüft)
    """,
}
