"""German classes of words that the phrases are made of: verbs of paying, names of money, days to come."""

from __future__ import annotations

# What has been done with the money.
PAID = (
    "bezahlt|gezahlt|überwiesen|beglichen|angewiesen|ausgeglichen|abgebucht|eingezahlt|transferiert"
    "|entrichtet|eingezogen|getätigt|rausgeschickt|ausgebucht|ausgezahlt|losgeschickt|rausgegangen"
    "|abgegangen|hinausgegangen|geleistet|durchgeführt|ausgeführt|veranlasst|abgeschickt|gutgeschrieben"
    "|belastet|bezahlen lassen|einbezahlt|überwiesn|vorgenommen|freigegeben und überwiesen"
)
# What will be done with it.
PAY = (
    "bezahlen|zahlen|überweisen|begleichen|anweisen|ausgleichen|entrichten|einzahlen|transferieren"
    "|vornehmen|ausführen|tätigen|leisten|auszahlen|abschicken|losschicken|rausschicken|anstoßen|veranlassen"
    "|einplanen|nachholen|erledigen|regeln|abbuchen|durchführen|fertigmachen|freigeben und überweisen"
)
PAYS = (
    "zahle|zahlen|zahlt|bezahle|bezahlen|bezahlt|überweise|überweisen|überweist|begleiche|begleichen"
    "|begleicht|veranlasse|veranlassen|veranlasst|weise|weisen|weist|gleiche|gleichen|gleicht|überweis|zahl"
    "|buche|buchen|bucht|schicke|schicken|leiste|leisten|tätige|tätigen|nehme|nehmen|führt|führe|führen"
    "|mache|mach|machen|macht|erledige|erledigen|erledigt|regle|regeln|bringe|bringen|bringt|lege|leg|trage|stoße|stoßen"
)
MONEY = (
    "zahlung|zahlungen|überweisung|betrag|beträge|summe|geld|rechnung|rechnungen|rechnungsbetrag|posten"
    "|position|positionen|forderung|saldo|honorar|gesamtbetrag|gesamtsumme|scheck|sammelüberweisung|restbetrag"
    "|auszahlung|gutschrift|ausgleich|anweisung|begleichung|geldeingang|zahlungseingang|beleg|belege"
    "|überweisungsauftrag|zahlungsauftrag|dauerauftrag|lastschrift|re|die sache|das thema|alles|es|das"
)
# A day or a stretch to come, as far as its first word tells.
DAY = (
    "heute|heut|morgen|übermorgen|montag%|dienstag%|mittwoch%|donnerstag%|freitag%|samstag%|sonntag%"
    "|mo|di|mi|do|fr|\\d+|ende|anfang|mitte|ultimo|monats%|quartals%|wochen%|jahresende|ersten|zweiten"
    "|fünften|siebten|achten|zehnten|zwölften|fünfzehnten|zwanzigsten|fünfundzwanzigsten|dreißigsten|letzten"
    "|nächste%|kommende%|diese|dieser|diesen|laufe%|woche|januar|februar|märz|april|mai|juni|juli"
    "|august|september|oktober|november|dezember|feierabend|mittag%|fälligkeit%|termin%|zahltag|stichtag"
    "|einer woche|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|wenigen|paar|tagen|werktage%|bankarbeitstage%"
    "|stunde%|nachmittag%|vormittag%|abend%"
)
WHEN = f"am|bis|zum|spätestens|in|im|innerhalb|binnen|vor|mit|zur|gleich|sofort|umgehend|zeitnah|pünktlich|noch|{DAY}"
SOON = (
    "sofort|umgehend|zeitnah|pünktlich|demnächst|in kürze|kurzfristig|schnellstmöglich|so schnell wie möglich"
    "|in den nächsten tagen|die tage|fristgerecht|termingerecht|unverzüglich|rechtzeitig|gleich|alsbald"
)
RUN = (
    "zahllauf|zahlungslauf|zahlungsvorschlag|überweisungslauf|sepa-lauf|lauf|zahltag|zahlungstermin|sammler"
    "|sammelüberweisung|zahlungsrunde|buchungslauf|zahlstapel|zahlungsstapel|dienstagsrunde|zahlungsdatei|wochenlauf|monatslauf"
)
# The papers and figures that an office asks for.
PAPER = (
    "rechnung|rechnungen|rechnungskopie|kopie|kopien|duplikat|zweitschrift|abschrift|pdf|kontoauszug|saldenliste"
    "|saldenbestätigung|offene-posten-liste|op-liste|leistungsnachweis%|stundennachweis%|stundenzettel|lieferschein%"
    "|aufstellung|einzelnachweis|beleg|belege|anhang|anlage|anlagen|original|originalrechnung|unterlagen|formular|fragebogen|xrechnung|e-rechnung"
    "|zip|datei|seite|übersicht|auszug|nachweis%|zahlungserinnerung|dokument%|auftragsbestätigung|zugferd|liste"
)
DATA = (
    "bestellnummer|bestellnr|auftragsnummer|steuernummer|ust-id%|ust|ustid%|umsatzsteuer-id%|umsatzsteuer|uid%|steuer-id|nummer|po-nummer|po|angabe%"
    "|bescheinigung|freistellungs%|ansässigkeits%|kostenstelle|projektnummer|adresse|anschrift|stammdaten%|lieferantennummer"
    "|kreditorennummer|kundennummer|information%|leistungszeitraum|leistungsdatum|rechnungsdatum|rechnungsnummer|fälligkeit|zahlungsziel|frist"
    "|ansprechpartner%|rechnungsadresse|rechnungsanschrift|rechnungsempfänger|firmierung|bestellbezug|referenz%"
    "|handelsregister%|lieferantenfragebogen|selbstauskunft|stammdatenblatt|daten|registernummer|gläubiger-id|bic|leitweg%"
    "|betrag|verwendungszweck|empfänger|rechtsform|kontaktdaten|telefonnummer|faxnummer|mailadresse|e-mail-adresse"
)
SEND = (
    "senden|schicken|zusenden|zuschicken|zukommen|übermitteln|mitteilen|nennen|angeben|ergänzen|ausstellen|nachreichen"
    "|mailen|zumailen|überlassen|hinterlegen|ausfüllen|einreichen|bereitstellen|weiterleiten|nachsenden|nachschicken"
    "|durchgeben|hochladen|beilegen|beifügen|anhängen|geben|bestätigen|eintragen|aufnehmen|vermerken|ändern|aktualisieren"
    "|faxen|verschicken|ausdrucken|unterschreiben|bekommen|haben|erhalten|sagen|verraten|lassen|übersenden|zustellen"
)
