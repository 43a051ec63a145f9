"""German: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (neue|neuen|neuer|geänderte%|andere|anderen|abweichende%|aktualisierte%|zweite|unterschiedliche) (bankverbindung%|bankdaten|kontoverbindung%|iban|konto|kontonummer%|bankkonto|kontodaten)
        (bankverbindung%|bankdaten|kontoverbindung%|iban|konto|kontonummer%|kontodaten) * (geändert|gewechselt|ändern|änderung|umgestellt|weicht|abweich%|stimmt nicht|nicht überein|bestätigen|gehört|unbekannt|prüfen|verifizieren|nicht die|anders|litauen|ausland)
        (geändert|gewechselt|wechsel|änderung|ändern|umstellung) * (bankverbindung%|bankdaten|kontoverbindung%|iban|konto|bank)
        (betrug%|phishing|gefälscht%|fake|betrüger%|verdächtig%|unseriös)
        welche * (bankverbindung|iban|konto|kontonummer) * (richtig|gilt|stimmt|korrekt|gültig|aktuell)
        (auf|an) (das|ein|dieses|folgendes|unser) (neue|neues|andere|anderes|folgende) konto
        (altes|alte|alten|bisherige%) (konto|bankverbindung|iban)
    """,
    Says.LEGAL: """
        (anwalt|anwalts|anwälte|anwältin|rechtsanwalt%|rechtsanwält%|kanzlei|anwaltlich%|rechtsbeistand|rechtsabteilung|rechtsweg|rechtliche%|juristisch%)
        (gericht%|amtsgericht%|landgericht%|klage|klagen|verklagen|mahnbescheid%|vollstreckung%|gerichtlich%|prozess|einstweilige)
        (insolvenz%|insolvent|zahlungsunfähig%|gläubigerversammlung|gläubiger|sachwalter|masseverwalter|konkurs%|liquidation|liquidator|eigenverwaltung|nachlass%|konkursamt|nachlassverwalter|betreibung%)
        (forderung%) * (anmeld%|tabelle)
        (strafanzeige|anzeige erstatten|polizei|staatsanwalt%|schadensersatz%|verbraucherzentrale)
        (aufrechn%|haftbar|abmahnung|unterlassung%)
    """,
    Says.COMPLAINT: """
        (unverschämt%|frechheit|unmöglich|inakzeptabel|nicht akzeptabel|respektlos%|unhöflich%|dreist%|zumutung|unprofessionell|lächerlich|peinlich für sie|armselig|skandal%|beleidigend|empörend|empört|ärgerlich|verärgert|sauer|wütend|enttäusch%|verwundert|befremd%|irritiert|verstimmt|genervt|entsetzt|schockiert)
        (diesem|diesen|der|ihr|solchen|so einen) (ton|tonfall|stil|umgangston)
        (beschwer%|reklamier% mich|unzufrieden)
        (hören|hör) sie (bitte)? (auf|endlich)
        (keine|nicht) (weiteren|mehr)? (mails|e-mails|mahnungen|erinnerungen|schreiben|nachrichten|anschreiben|kontaktieren|belästigen)
        (belästig%|bombardier%|zuspammen|zugespammt|drangsalier%|penetrant)
        (anderen|neuen|anderer) (anbieter|dienstleister|lieferanten|partner|agentur)
        (kündig%|zusammenarbeit beenden|geschäftsbeziehung beenden|als kunden verlieren|kunden verloren|vertrauen verloren|zusammenarbeit überdenken)
        (maschine|roboter|automat|computer|automatisiert%) * (mahn%|schreib%|feiertag%|kunde%)
        (zweite|dritte|vierte|fünfte|schon wieder) (mahnung|erinnerung|mail|e-mail) * (tag%|woche%|und)
        (seit|nach) * jahren * (kunde|zusammenarbeit|noch nie|gewohnt|so etwas)
        noch nie * (so|derart) * (behandelt|angeschrieben|gemahnt|erlebt)
        (niemand|keiner) * (meldet|antwortet|reagiert|zurückgerufen|erreichbar|rückmeldung|ruft)
        (lassen sie|lasst) (mich|uns) (bitte)? in ruhe
        ~ (chef|vorgesetzten|geschäftsführer|inhaber) * (meldet|weiter|sprechen|anrufen)
        (nicht gewohnt|das geht so nicht|schluss damit)
        (schlechter|mieser|katastrophaler) (service|umgang|kundendienst)
    """,
    Says.NO_CONTACT: """
        (keine|nicht) (weiteren|mehr) * (mails|e-mails|schreiben|kontaktieren|anschreiben|nachrichten)
        (streichen|löschen|entfernen|nehmen) sie (mich|uns|meine) * (verteiler|liste|daten|adresse)
        (lassen sie|lasst) (mich|uns) (bitte)? in ruhe
    """,
    Says.HARDSHIP: """
        (liquidität%|zahlungsschwierigkeit%|zahlungsengpass|engpass|finanziell%|knapp bei kasse|klamm|pleite|kein geld|geldnot|geldsorgen|durststrecke|flaute|ebbe|kasse leer|konto leer|überzogen)
        (kann|können|könnte|könnten|konnte|konnten) * (nicht|kaum|unmöglich) (bezahlen|zahlen|aufbringen|begleichen|überweisen|leisten|stemmen|bedienen|auf einmal)
        (nicht|kaum) in der lage * (zahlen|zu zahlen|begleichen|bezahlen|überweisen)
        (raten|ratenzahlung%|ratenplan|teilzahlung%|teilbeträge%|in raten|monatsraten|häppchen|zahlungsplan|stundung|zu stunden|zahlungsaufschub|aufschub|zahlungsziel verlängern|fristverlängerung|später zahlen|verlängerung|zahlungsaufschub)
        (umsatz%|umsätze|aufträge|auftragslage|geschäft|saison|kunden|kundschaft) * (eingebrochen|weggebrochen|ausgefallen|schlecht|schleppend|anlaufen|fehlen|zurückgegangen|ausgeblieben|zahlt nicht|nicht gezahlt)
        (kurzarbeit|entlassen|insolvenzgefahr|existenz%|krank%|unfall|hochwasser|brand)
        (bitte|bitten) * (geduld|aufschub|mehr zeit|etwas zeit|nachsicht|entgegenkommen) * (bis|monat%|weil|da|wegen)?
        (auf|über) (zwei|drei|vier|fünf|sechs|mehrere|\\d+) (monate|raten|teile|mal|häppchen|termine)
        (sobald|bis|wenn) * (kunde%|auftraggeber|geld|zahlung%) * (zahlt|gezahlt|eingeht|eingegangen|da ist|reinkommt)
        unangenehm * (moment|gerade|aber)
        (nachlass|verzicht%|vergleich) * (gewähren|forderung|betrag|teil|anbieten)
    """,
    Says.DISPUTE: """
        (stimmt|stimmen|passt|passen) * nicht
        (falsch%|fehlerhaft%|unrichtig%|inkorrekt|nicht korrekt|unstimmig%|abweichung|abweichend%|differenz|doppelt%|zweimal|zu hoch|zu viel|überhöht|mehr als vereinbart|nicht nachvollzieh%|nachvollziehen)
        (nie|nicht|niemals|weder|keine%) * (bestellt|beauftragt|vereinbart|geliefert|erhalten|erbracht|angeboten|abgesprochen|freigegeben|bekommen|genehmigt|besprochen|zugestimmt|angekündigt|durchgeführt|angefordert|funktioniert|fertig%|abgenommen|erfolgt|enthalten|gemacht)
        (laut|gemäß|im|in unserem|entgegen|entsprechend) (angebot|auftrag|vertrag|absprache|vereinbarung|rahmenvertrag|preisliste|kostenvoranschlag|bestellung|stundenzettel|lieferschein)
        (gutschrift%|gutgeschrieben|rechnungskorrektur|korrekturrechnung|korrigierte%|berichtigte%|storno%|stornier%|neue rechnung|geänderte rechnung|erstattung|rechnung korrigieren|rechnung berichtigen)
        (mangel|mängel%|mangelhaft%|defekt%|beschädigt%|unvollständig%|beanstand%|reklam%|nachbesser%|minderung|schlechte qualität|funktioniert nicht|nicht brauchbar)
        (bestreit%|widersprech%|widerspruch|nicht einverstanden|nicht akzeptieren|ablehnen|abgelehnt|weisen * zurück|zurückgewiesen|strittig|nicht anerkennen|anerkennen * nicht|zurückbehalt%|einbehalt%|kürzen|gekürzt)
        (vorher|solange|bis dahin|erst wenn|erst nach|bevor) * (überweise%|zahl%|bezahl%|freigeb%|freigabe) * (nichts|nicht|keine)?
        (zahlen|bezahlen|überweisen|zahle|bezahle|überweise) (wir|ich)? * (nicht|nichts|keinen)
        (bereits|schon) * (enthalten|abgerechnet|berechnet|inbegriffen|gutgeschrieben|in rechnung)
        (warum|weshalb|wieso|wofür|was soll) * (berechnet|rechnung|betrag|position|kosten|stunden|zuschlag|pauschale|mehr)
        (warten|warte|fehlt|fehlen) * (noch)? (immer)? * (auf|die|der|das) * (lieferung|gutschrift|leistung|abnahme|bericht|unterlagen|ware|ergebnis|nachbesserung)
        (stundensatz|preis|tarif|satz|menge|stunden|betrag|mehrwertsteuer|umsatzsteuer|steuersatz|position) * (falsch|höher|zu hoch|vereinbart|nicht|weicht|statt|anders|abweich%)
        statt (der|des|den|dem|vereinbarten|\\d+|wie)
        (erkennen|kennen|zuordnen) * nicht
    """,
    Says.REDIRECT: """
        (nicht|nicht mehr) (an mich|bei mir|ich|zuständig|mein (bereich|aufgabengebiet|thema)|der richtige|die richtige|verantwortlich|in meiner)
        (falsche%|verkehrte%) (ansprechpartner%|adresse|empfänger|person|abteilung|stelle|postfach)
        (zuständig|ansprechpartner%|verantwortlich) (ist|sind|für|dafür|hierfür|in|bei)
        (bitte|künftig|zukünftig|ab sofort|in zukunft|nur|ausschließlich)? * (senden|schicken|richten|wenden|adressieren|mailen|weiterleiten|schreiben|einreichen|hochladen|stellen|nimmt) * (an|über|via|per|unter) * (ADDRESS|kolleg%|buchhaltung|portal|zentrale|kreditoren%|rechnungseingang)
        (bitte)? (kontaktieren|wenden sie sich|sprechen sie|schreiben sie) * (ADDRESS|kolleg%|buchhaltung|an)
        (rechnungen|rechnung|mahnungen|post) * (an|nimmt|nur|ausschließlich|laufen|gehen|bearbeitet|über) * (ADDRESS|zentral|buchhaltung|kreditoren%)
        (neue|geänderte) (e-mail-adresse|mailadresse|adresse|ansprechpartner%|rechnungsadresse)
        (übernommen|nachfolg%|vertretung) * (hat|ist|von|durch|frau|herr|kolleg%)?
        (verkauft|übernommen|fusioniert) * (firma|unternehmen|geschäft|betrieb|von|an)
    """,
    Says.LEFT: """
        (nicht mehr) (bei|im unternehmen|in der firma|tätig|beschäftigt|da|hier|für)
        (verlassen|ausgeschieden|gekündigt|im ruhestand|in rente|pensioniert|in elternzeit|elternzeit|gewechselt|verstorben)
    """,
    Says.PORTAL: """
        (portal|lieferantenportal|peppol|ariba|coupa|xrechnung|zugferd|e-rechnung%|erechnung%|leitweg%|rechnungseingangsplattform|edi)
    """,
    Says.PAID: """
        (haben|habe|hat|wurde|wurden|ist|sind|worden|bereits|schon|heute|gestern|hatten|hatte) * (bezahlt|überwiesen|gezahlt|beglichen|angewiesen|überweisung|ausgeglichen|veranlasst|getätigt|abgebucht|eingezahlt|ausgeführt|transferiert|rausgegangen|raus|beglichen)
        (bezahlt|überwiesen|beglichen|angewiesen|gezahlt) (am|wurde|worden|haben|ist|hat|heute|gestern|mit|in|und|per|von|\\.|,)
        (zahlung|betrag|überweisung|geld|summe|rechnung%) * (ist|wurde|sind|ging|bereits|schon|gestern|heute)? * (raus|rausgegangen|unterwegs|erfolgt|ausgeführt|angewiesen|überwiesen|abgebucht|abgegangen|bezahlt|beglichen|veranlasst|auf dem weg|ging)
        (zahlungsavis|avis|zahlungsbestätigung|zahlungsbeleg|überweisungsbeleg|zahlungsnachweis|kontoauszug|überweisungsbestätigung|zahlungsanzeige)
        (zu ihren gunsten|valuta|verwendungszweck|zahlbetrag)
        (müsste|sollte|dürfte) * (eingegangen|bei ihnen|auf ihrem konto|gutgeschrieben|da)
        (erledigt|beglichen|ausgeglichen)
        ging * (raus|gestern|heute|am|per|los)
    """,
    Says.SHORT: """
        (skonto|abzüglich|abzgl|abzug|einbehalt%|teilzahlung|teilbetrag|anzahlung|restbetrag|rest|restliche%|quellensteuer|bankspesen|gekürzt|hälfte|erste rate|sicherheitseinbehalt|minus)
    """,
    Says.PROMISE: """
        (werde|werden|wird|würde|würden) * (bezahlen|zahlen|überweisen|begleichen|anweisen|veranlassen|ausgleichen|bezahlt|überwiesen|beglichen|angewiesen|ausgeführt|gezahlt|veranlasst|anstoßen|eingehen|rausgehen|ausgezahlt)
        (zahle|zahlen|bezahle|bezahlen|überweise|überweisen|begleiche|begleichen|veranlasse|veranlassen|weise|weisen|erledige|gleichen|überweist|zahlt) (ich|wir|sie|es|ihnen|den|die|das|diese|am|bis|zum|morgen|heute|nächste%|noch|dann|den betrag|spätestens|kommende%)
        (geht|gehen|läuft|laufen|kommt|kommen|ist|sind|steht|stehen|erfolgt|folgt) * (zahlungslauf|zahllauf|zahlungsvorschlag|überweisungslauf|raus|rausgehen|zur zahlung|zahlung eingeplant|eingeplant|vorgemerkt|terminiert|zur auszahlung|überweisung|auf die reise|angewiesen)
        (zahlung|überweisung|rechnung|betrag|geld) * (erfolgt|geht|folgt|ist|wird|kommt|läuft|eingeplant|terminiert|vorgesehen) * (am|bis|zum|morgen|nächste%|kommende%|diese|ende|in|freitag|montag|dienstag|mittwoch|donnerstag|heute|mit|im|raus)
        (zahlungslauf|zahllauf|zahltag|zahlungsziel)
        ~ (bis|spätestens|bis spätestens|zum|am) (freitag|montag|dienstag|mittwoch|donnerstag|monatsende|ende|morgen|kommenden|nächsten|\\d+)
        ~ (nächste woche|kommende woche|diese woche|morgen|ende des monats|monatsende|in den nächsten tagen|umgehend|zeitnah|heute noch|in kürze|demnächst|schnellstmöglich)
        (versprochen|verspreche|zugesagt|zusagen|können sie rechnen|dürfen sie rechnen)
    """,
    Says.CONDITION: """
        (sobald|wenn|falls|sofern|vorausgesetzt|unter der voraussetzung|vorbehaltlich|soweit|hoffentlich|voraussichtlich erst|abhängig|je nachdem|nachdem|erst nach|sowie)
        (warten|warte) (noch)? auf
    """,
    Says.QUERY: """
        (rechnungskopie|kopie|duplikat|zweitschrift|abschrift|pdf|kontoauszug|saldenliste|offene-posten-liste|op-liste|leistungsnachweis|stundennachweis|lieferschein|aufstellung|einzelnachweis|beleg|belege|anhang|anlage)
        (können|könnten|könntest|kannst|würden|bitte|dürfte|dürften) (sie|ihr|du|ich|wir|uns|mir)? * (senden|schicken|zusenden|zuschicken|zukommen|übermitteln|mitteilen|nennen|bestätigen|prüfen|angeben|ergänzen|ausstellen|nachreichen|erklären|sagen|zumailen|überlassen|hinterlegen|ausfüllen|einreichen|bereitstellen|neu)
        (benötigen|benötige|brauchen|brauche|fehlt|fehlen|bräuchten|bräuchte|erbitten|vermisse|vermissen|bitten um|bitte um|ersuchen) * (rechnung|kopie|bestellnummer|auftragsnummer|steuernummer|ust-id%|umsatzsteuer%|nummer|angabe%|formular|nachweis|bescheinigung|freistellungs%|kostenstelle|projektnummer|original|pdf|adresse|anschrift|bankverbindung|stammdaten|information%|unterlagen|leistungszeitraum)
        (bestellnummer|bestellbezug|ust-id%|umsatzsteuer-id%|steuernummer|kreditorennummer|lieferantennummer|kostenstelle|lieferantenstammdaten|stammdatenblatt|selbstauskunft|freistellungsbescheinigung|ansässigkeitsbescheinigung|leistungszeitraum|lieferantenfragebogen)
        (finde|finden|liegt|haben|habe|sehe|sehen|erhalten) * (nicht|keine|nie) * (rechnung|vor|gefunden|bekommen|system|auffindbar|erhalten)?
        (welche|wofür|worum|was|wann|wie|wer|wo|welcher|welches|wohin|wieso) *
        (rechnungsadresse|rechnungsanschrift|rechnungsempfänger|firmierung)
    """,
    Says.DECISION: """
        (rabatt|preisnachlass|nachlass|günstiger|skonto gewähren|skontoabzug|angebot|verlängerung|vertrag|kreditkarte|paypal|aufteilen|splitten|anderes zahlungsziel)
        (wäre|ist) * (möglich|denkbar|in ordnung|okay|ok|einverstanden)
        (enthalten|inklusive|inbegriffen|beinhaltet|wofür|warum|wieso)
    """,
    Says.OWNER: """
        (jay|chef|inhaber|geschäftsführer|vorgesetzte%) * (anrufen|sprechen|melden|meldet|zurückrufen|telefonieren|weitergeben|weiterleiten|klären|bitte|gesagt|vereinbart|zugesagt|versprochen)
        (anruf|rückruf|rufen sie|ruf|telefonat|telefonieren|persönlich|gespräch|termin)
    """,
    Says.ACKNOWLEDGEMENT: """
        (danke|dank|besten dank|vielen dank|herzlichen dank|merci)
        (erhalten|eingegangen|angekommen|bekommen|zur kenntnis|notiert|vermerkt|verstanden|alles klar|passt|in ordnung|geht klar|ok|okay|super|prima|perfekt|bestens|gerne)
        (weitergeleitet|weitergegeben|weiterleiten|leite|vorgelegt|zur freigabe|in bearbeitung|in prüfung|wird geprüft|geprüft|freigabe|freigegeben|gebucht|verbucht|erfasst|zur prüfung|liegt bei|abgelegt|eingereicht|kümmere|kümmern)
    """,
    Says.NEW_WORK: """
        (neues|neuen|nächstes|weiteres|weiterer|anstehendes) (projekt|auftrag|website|webseite|vorhaben|shooting|termin|anfrage)
        (angebot|kostenvoranschlag|preis%|anfrage|verfügbar|kapazität%|zeit) * (für|machen|erstellen|unterbreiten|schicken|hätten|haben|kosten)
        (interesse|lust|einladung|einladen|eingeladen|referenz|empfehl%|empfohlen|vortrag|zusammenarbeiten)
    """,
    Says.PERSONAL: """
        (verstorben|gestorben|beerdigung|trauerfeier|hochzeit|geburt%|glückwunsch|gratulier%|genesung|beileid|todesfall)
    """,
    Says.PITCH: """
        (newsletter|abmelden|abbestellen|abonnier%|webinar|kostenlos%|unverbindlich%|gratis|sonderangebot|aktion|rabattaktion|demo|seo|factoring|kredit%|leads|mehr erfahren|hier klicken|jetzt|exklusiv%|messe)
        (bieten|unterstützen|helfen) (ihnen|unternehmen|firmen)
    """,
    Says.NOT_PAID: """
        (noch)? (nicht|nie|keine) (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|ausgeführt|raus)
        (unbezahlt|offen)
    """,
    Says.SOUR: """
        (verärgert|enttäuscht|unverschämt|frechheit|sauer|genervt|unmöglich|ungehalten|verwundert|befremdlich|ärgerlich|peinlich|tonfall|in diesem ton)
    """,
    Says.AWAY: """
        (nicht im büro|außer haus|abwesend|abwesenheit|urlaub|im urlaub|elternzeit|winterpause|betriebsferien|betriebsruhe|geschlossen|krankgeschrieben|dienstreise)
        (wieder) (im büro|da|erreichbar|zurück|für sie)
        (zurück am|zurück ab|ab dem)
        (nicht weitergeleitet|nicht gelesen|in dringenden fällen|automatische antwort|begrenzten zugriff)
    """,
    Says.TICKET: """
        (ihre|deine|eine) (anfrage|nachricht|e-mail|mail|ticket|anliegen) * (eingegangen|erhalten|bearbeit%|erfasst|registriert)
        (ticket|vorgang%|vorgangsnummer|ticketnummer|bearbeitungsnummer)
    """,
    Says.FILLER: """
        (guten (tag|morgen|abend)|hallo|moin|servus|grüezi|grüß gott|liebe%|sehr geehrte%|guten|hi|werte%|sg)
        (entschuldig%|sorry|tut (mir|uns) leid|bedauer%|verzeih%|pardon|verzögerung|versehen%|untergegangen|übersehen|vergessen|liegen geblieben|liegengeblieben|verspätung|verspätet|spam|urlaub|krank|lag|hing|umstellung|rückstand|durchgerutscht|verlegt)
        (melden sie sich|für rückfragen|bei fragen|zur verfügung|mit freundlichen|bitte beachten|wie besprochen|anbei|im anhang|siehe unten|beigefügt|zu ihrer information|zur info|bezug|betreff|vielen dank für ihr verständnis|verständnis|geduld|bitte um kurze|bestätigung|kurze info|hiermit|wie folgt)
        (rechnung|betrag|datum|belegnr|summe|brutto|netto|rechnungsnummer|referenz|kundennummer|position)\\s*[:.]
        (schönes|schönen|gutes) (wochenende|tag|abend|woche|restwoche|feiertag%)
        (buchhaltung|buchhalterin|buchhalter|steuerberater%|kollegin|kollege|chefin)
        (prüfung|sachlich%|genehmigung|unterschrift|system|freigabeprozess)
    """,
}
