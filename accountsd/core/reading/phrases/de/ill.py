"""German: bad news – banks that changed, lawyers and courts, anger, empty purses."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (neue|neuen|neuer|geänderte%|andere|anderen|abweichende%|aktualisierte%|zweite|unterschiedliche|fremde%|unbekannte%|ausländische%) (bankverbindung%|bankdaten|kontoverbindung%|iban|konto|kontonummer%|bankkonto|kontodaten|zahlungsdaten|bank)
        (bankverbindung%|bankdaten|kontoverbindung%|iban|konto|kontonummer%|kontodaten|zahlungsdaten) * (geändert|gewechselt|ändern|änderung|umgestellt|weicht|abweich%|stimmt nicht|nicht überein|gehört|unbekannt|prüfen|verifizieren|nicht die|anders|litauen|litauisch%|ausland|aufgelöst|erloschen|neu|echt|richtig|gültig|noch aktuell|geprüft|hinterlegt|hinterlegen|ausland)
        (geändert|gewechselt|wechsel|änderung|ändern|umstellung|umgestellt) * (bankverbindung%|bankdaten|kontoverbindung%|iban|konto|bank)
        (betrug%|phishing|gefälscht%|fake|betrüger%|verdächtig%|unseriös|gehackt|hacker|fälschung|gibt sich * aus|scam|in ihrem namen)
        welche * (bankverbindung|iban|konto|kontonummer) * (richtig|gilt|stimmt|korrekt|gültig|aktuell)
        (unser|unsere|mein|ihr|das|ein|dieses) (neues|neue|anderes) (konto|bankkonto|iban|bankverbindung)
        (konto|bankverbindung) * (verschieden|unterscheidet|verwechselt|erwischt|aufgelöst|veraltet)
        (auf|an) (das|ein|dieses|folgendes|unser) (neue|neues|andere|anderes|folgende|fremdes) konto
        (altes|alte|alten|bisherige%|früheres|frühere%) (konto|bankverbindung|iban|bank)
        (iban|bankverbindung|konto|bank|kontonummer|empfängername|kontoinhaber) * (echt|wirklich|von ihnen|richtig|korrekt|nicht zu|passt|anders|komisch|plötzlich|litau%|neobank|zypern|malta|telefonisch bestätig%|kam mir)
        (seit wann|stimmt es|ist es richtig|trifft es zu|wieso|warum) * (konto|bank|iban|bankverbindung)
        (ist|sind) * (de\\d\\d|at\\d\\d|ch\\d\\d|lt\\d\\d|gb\\d\\d|iban) * (echt|wirklich|von ihnen|ihre|richtig|noch)
        (nur noch|künftig|ab sofort|stattdessen) * (auf|an) * (de\\d\\d|at\\d\\d|ch\\d\\d|iban|konto)
        (bankwechsel|kontowechsel|bank gewechselt|hausbank gewechselt|konto gewechselt|kontoänderung|ibanänderung|iban-änderung)
    """,
    Says.LEGAL: """
        (anwalt|anwalts|anwälte%|anwältin|anwaltskosten|rechtsanwalt%|rechtsanwält%|kanzlei|anwaltlich%|rechtsbeistand|rechtsabteilung|rechtsweg|rechtsschutz%|rechtliche%|juristisch%|jurist%|syndikus|mandant%|justiziar%)
        (vor gericht|gerichtlich%|gerichtsstand%|gerichtstermin|ans gericht|das gericht|zum gericht|landgericht%|klage|klagen|verklagen|mahnbescheid%|vollstreckung%|gerichtsvollzieher%|prozess|einstweilige|eigenantrag|klageschrift|mahnverfahren|schlichtung%|mediation)
        amtsgericht% * (antrag|eröffnet|bestellt|gestellt|beschluss|verfahren|klage|az|aktenzeichen)
        (insolvenz%|insolvent|zahlungsunfähig%|gläubigerversammlung|gläubiger|gläubigern|sachwalter%|masseverwalter%|konkurs%|liquidation|liquidator|eigenverwaltung|nachlassverwalter%|nachlassgericht|konkursamt|betreibung%|restschuldbefreiung|wohlverhaltens%|schuldenbereinigung%|schuldnerberatung|altschulden|masseschuld%|überschuldet|überschuldung)
        (forderung%|ansprüche%|anspruch) * (anmeld%|tabelle|melden|anzumelden)
        (anmeldung|anmelden|melden) * (ansprüche%|forderung%)
        (nachlass|erbe|erben|erbschaft) * (verstorben%|vertrete|ausgeschlagen|anmeldung|ansprüche%|verwalt%)
        (strafanzeige|anzeige erstatten|anzeige erstattet|polizei|staatsanwalt%|schadensersatz%|schadenersatz%|verbraucherzentrale|ombudsmann|datenschutzbehörde|handelskammer|innung)
        (aufrechn%|aufgerechnet|haftbar|abmahnung|unterlassung%|verjährung%|verzugsschaden)
        (inkasso%|schuldnerverzeichnis|pfänd%|gepfändet)
        (gericht) * (sehen|wieder|entscheiden|treffen|gehen)
        (vergleich|mediator) * (vorschlag%|bieten|anbieten|schließen)
    """,
    Says.COMPLAINT: """
        (sehr|ja|wirklich|ausgesprochen|wie) (charmant|nett|freundlich|reizend|sympathisch|kundenfreundlich)$
        (nehmt|nehmts|nimm|nehmen|streicht|löscht) * (mich|uns) * (verteiler|liste|kartei|system|raus)
        (ständige|dauernde|ewige|permanente|andauernde) (nachgehake|mahnerei|gemahne|mails|mahnungen|anrufe|erinnerungen|nachfragen|genöle)
        keine (mails|e-mails|anrufe|mahnungen|briefe) mehr
        (rote köpfe|kopfschütteln|unverständnis|vertrauensbruch|stellungnahme|schlechter stil|stillos|taktlos%|geschmacklos%|feingefühl|fingerspitzengefühl|anstand|manieren)
        (gewartet|warte|warten|wartete) * (vergeblich|stundenlang|ewig|seit wochen|seit monaten|umsonst)
        (mitarbeiter|monteur|techniker|geselle|kollege|handwerker|fahrer) * (unpünktlich|nicht erschienen|betrunken|geraucht|geflucht|beschimpft|frech|angeschrien|kam nicht|pampig)
        (unverschämt%|frechheit|inakzeptabel|nicht akzeptabel|respektlos%|unhöflich%|dreist%|zumutung|unprofessionell|lächerlich|peinlich|armselig|skandal%|beleidigend%|empörend|empört|ärgerlich|verärgert|sauer|wütend|enttäusch%|verwundert|befremd%|irritiert|verstimmt|genervt|entsetzt|schockiert|unfreundlich%|unfassbar|unerhört|beschämend|bodenlos%|schäbig|unterirdisch|eine schande|nerven|nervt|nervig|schikan%|unter aller|das letzte|traurig dass|stinksauer|fassungslos)
        (diesem|diesen|der|ihr|ihrem|solchen|so einen|so ein|so einem) \\w{0,14}? ?(ton|tonfall|stil|umgangston)
        (beschwer%|reklamier% mich|unzufrieden)
        (hören|hör) sie (bitte)? (auf|endlich)
        (keine|nicht) (weiteren|mehr) * (mails|e-mails|mahnungen|erinnerungen|schreiben|nachrichten|anschreiben|kontaktieren|belästigen|anrufe|anrufen)
        (unterlassen|unterlasst|unterlass|verschonen|verschonen|sparen) (sie|ihr)? * (mails|anrufe|mahnungen|schreiben|nachrichten|weitere|erinnerungen|uns|mich|sich)
        (belästig%|bombardier%|zuspammen|zugespammt|drangsalier%|penetrant%|terror%|spamm%|bedräng%|zugemüllt|bloßgestellt|blamiert|bloßstell%)
        (anderen|neuen|anderer|andere|neue) (anbieter|dienstleister|lieferanten|partner|agentur|handwerker|firma)
        (wechseln|wechsle) * (dienstleister|anbieter|lieferanten|agentur|partner|handwerker)
        (zusammenarbeit|geschäftsbeziehung) * (beenden|beendet|überdenken|aufkündigen|ende|vorbei)
        (kündige|kündigen) (ich|wir|den|hiermit)
        (als kunden verlieren|kunden verloren|vertrauen verloren|letzter auftrag|letztes mal|nie wieder|nie mehr|empfehlen * nicht weiter)
        (maschine|roboter|automat|computer|automatisiert%|automatismus|bot|software) * (mahn%|schreib%|feiertag%|kunde%|raus|abspeisen|behandeln|statt eines menschen)
        (zweite|dritte|vierte|fünfte|dreimal|viermal|fünfmal|schon wieder|ständig|dauernd|täglich|jeden tag|stündlich|zum dritten mal|alle zwei tage) * (mahnung%|mahn%|erinnerung%|angemahnt|gemahnt|angeschrieben|post von ihnen|mails von ihnen)
        (mahnung|mahnungen|erinnerung|mail) * (am tag der|am sonntag|an weihnachten|an heiligabend|jeden tag|nach der anderen|zur beerdigung|beerdigung|trauer%|am feiertag|mitten in der nacht)
        (seit|nach) * jahr% * (kunde|kundin|zusammenarbeit|noch nie|gewohnt|so etwas|erwartet|treue%|mehr respekt)
        noch nie * (so|derart) * (behandelt|angeschrieben|gemahnt|erlebt)
        (niemand|keiner|kein mensch|nie) * (meldet|antwortet|reagiert|zurückgerufen|erreichbar|rückmeldung|ruft|ans telefon|geht ran|kommt * zurück|geantwortet)
        (auf|meine) * (mails|e-mails|anrufe|briefe|nachrichten|fragen|beschwerde) * (nie|nicht|keine|nichts|kein%|ignorier%)
        (lassen sie|lasst|lass) (mich|uns|die firma|meine|unsere)? * in ruhe
        (in ruhe lassen|in ruhe lasst|in frieden)
        ~ (chef|vorgesetzten|geschäftsführer|inhaber) * (meldet|weiter|sprechen|anrufen)
        (nicht gewohnt|das geht so nicht|so geht man nicht|so geht das nicht|schluss damit|es reicht|jetzt reicht|mir reicht|reicht mir|was soll das|geht gar nicht|geht's noch)
        (schlechter|schlechten|mieser|katastrophaler|lausiger|mangelhafter) (service|umgang|kundendienst|kundenservice|ton)
        (löschen|nehmen|streichen) sie (mich|uns|meine|unsere) * (nummer|adresse|daten|verteiler|liste|automatismus|raus|system)
        (will|wollen|möchte|möchten) * (nichts|nicht|keine%) mehr * (hören|lesen|belästigt|angeschrieben|von ihnen)
        (danke|dank|schönen dank) (für|auch für) (nichts|gar nichts)
        (ganz großes kino|herzlichen glückwunsch zu|respekt|bravo|na bravo|chapeau|glückwunsch) * (mahn%|arbeit|schnell|kino|service|rechnung|leistung)
        (lasse|lassen) (ich)? (mich|uns|mir) * (nicht|nichts) * (behandeln|bieten|gefallen|sagen|abspeisen|bedrohen)
        (wie oft|zum wievielten mal|wie lange noch) * (noch|sagen|schreiben|mahnen|soll)
        (wenigstens|zumindest|mindestens) * (anruf|entschuldigung|antwort|rückmeldung|höflichkeit|erwartet)
        (wie ein|wie einen|wie) (zechpreller|verbrecher|betrüger|schwerverbrecher|kriminelle%|dieb%|bettler|bittsteller|schuldner|kleinkind)
        (kein wort|ohne ein wort|nicht einmal|nicht mal|keine entschuldigung) * (gesagt|entschuldigt|gemeldet|entschuldigung|anruf|angerufen|gegrüßt)
        (stammkunden|stammkunde|treuen kunden|langjährige% kunde%) * (um|behandelt|nicht|so|umgehen|geht man)
        (dreckig|verdreckt|versaut|ruiniert|ramponiert|liegen lassen|hinterlassen) * (wort|teppich|boden|wohnung|wand|garten|gemacht)?
        (blieb|war|waren|blieben) * (das ganze|tagelang|wochenlang|den ganzen|stundenlang) * (kalt|aus|kaputt|wochenende|tag|gewartet)
    """,
    Says.NO_CONTACT: """
        (keine|nicht) (weiteren|mehr) * (mails|e-mails|schreiben|kontaktieren|anschreiben|nachrichten)
        (streichen|löschen|entfernen|nehmen) sie (mich|uns|meine|unsere) * (verteiler|liste|daten|adresse|nummer|automatismus)
        (lassen sie|lasst) (mich|uns) (bitte)? in ruhe
    """,
    Says.HARDSHIP: """
        (konto|kasse|kassen|topf|geldbeutel|portemonnaie) * (leer|blank|geplündert|gesperrt|gepfändet)
        (einfach|gerade|derzeit|momentan|schlicht) (nichts|kein geld) (mehr)? (da|übrig|drin)
        (nur noch|gerade mal) (halb so viele|die hälfte der) * (gäste|kunden|aufträge|einnahmen)
        (gäste|kunden|aufträge|bestellungen|touristen|patienten) * (ausbleiben|bleiben aus|weggeblieben|fehlen|storniert|abgesagt|halb so viele)
        (entgegenkommen|entgegenkommen%) * (nachlass|termin|raten|möglich|könnten|zahlung)
        (gläubiger|lieferanten) um geduld
        (insolvenz|ruin|pleite|schließung) (droht|steht bevor|abzuwenden|vermeiden)
        (muss|müssen) * (schließen|zusperren|aufgeben|dichtmachen|kündigen|entlassen)
        (nicht vor|frühestens im|frühestens nach) * (zahlen|möglich|überweisen|leisten)
        (liquidität%|zahlungsschwierigkeit%|zahlungsengpass|engpass|finanziell%|knapp bei kasse|klamm|pleite|kein geld|geldnot|geldsorgen|durststrecke|flaute|ebbe|kasse leer|konto leer|überzogen|am limit|am anschlag|notlage|existenz%|schulden|scheidung|privatinsolvenz|minijob|bürgergeld|arbeitslos%|jobcenter|hartz|sozialamt)
        (kann|können|könnte|könnten|konnte|konnten|könnt) * (nicht|kaum|unmöglich|gerade nicht|nur) * (bezahlen|zahlen|aufbringen|begleichen|überweisen|leisten|stemmen|bedienen|auf einmal|bezahlt)
        (nicht|kaum|nichts) * (in der lage|da) * (zahlen|zu zahlen|begleichen|bezahlen|überweisen|zahlen könnte)
        (raten|ratenzahlung%|ratenplan|teilzahlung%|teilbeträge%|monatsraten|häppchen|zahlungsplan|stundung|stunden zu|zu stunden|zahlungsaufschub|aufschub|zahlungsziel verlängern|fristverlängerung|später zahlen|abstottern|abzahlen|abbezahlen|ratenweise|zahlungspause|moratorium|stunden sie)
        (umsatz%|umsätze|aufträge|auftragslage|geschäft|saison|kunden|kundschaft|einnahmen|%einnahmen|spenden%|ernte|betrieb|lokal) * (eingebrochen|weggebrochen|ausgefallen|schlecht|schleppend|anlaufen|fehlen|zurückgegangen|ausgeblieben|zahlt nicht|nicht gezahlt|halbiert|weg|rückläufig|im keller|mies|steht still|geschlossen bleiben)
        (kurzarbeit|entlassen|insolvenzgefahr|existenzangst|krankgeschrieben|schwer krank|krankenhaus|chemo%|reha|unfall|hochwasser|brand|abgebrannt|überflutet|überschwemmung|pflegefall|schlaganfall|herzinfarkt|burnout)
        (bitte|bitten|bittet|ersuchen|hoffe|hoffen) * (geduld bis|aufschub|mehr zeit|etwas zeit|entgegenkommen|stillzuhalten|verständnis dass wir|kulanz|zahlungsaufschub|noch ein paar wochen|noch einen monat|luft)
        (auf|über|in) (zwei|drei|vier|fünf|sechs|mehrere|zwölf|\\d+) (monate|raten|teile|mal|häppchen|termine|teilen|monaten|etappen)
        (auf|über) * (jahr|monate|halbes jahr|quartal%) * (verteilen|strecken|aufteilen|abzahlen|stückeln)
        (summe|betrag|rechnung|zahlung) * (verteilen|strecken|stückeln|in teilen|stemmen|schieben)
        (sobald|bis|wenn|erst wenn) * (kunde%|auftraggeber|geld|fördergeld%|zuschuss|versicherung|kredit|bank|touristen|saison) * (zahlt|gezahlt|eingeht|eingegangen|da ist|reinkommt|bewilligt|wiederkommen|ausgezahlt|wieder läuft|verlängert|anläuft|kommt|kommen)
        unangenehm * (moment|gerade|aber)
        (nachlass|verzicht%|vergleich|teilerlass|schuldenerlass) * (gewähren|forderung|betrag|teil|anbieten)
        (hinten und vorne|vorne und hinten|von der hand in den mund|jeden cent|jeden euro|über wasser|überleben|überstehen|leergeräumt|am ende|wasser bis zum hals|nicht mehr weiter|den gürtel|hungertuch|am existenzminimum|rente|durchhalten|gerade noch)
        (reicht|reichen) (es)? (gerade|nur|knapp|kaum|nicht|für) * (löhne|miete|gehälter|gehalt|leben|nicht|nötigste|essen)
        (mehr als) * (monatlich|im monat|pro monat) * (nicht|schaffe|geht)
        (monatlich|im monat|pro monat) * (zahlen|abzahlen|schaffe|überweisen|aufbringen|drin)
        (schaffe|schaffen) (ich|wir)? * (nicht|nur|gerade nicht|kaum)
        (zahlungen|zahlung|rechnungen) * (schieben|verschieben|zurückstellen|aussetzen|strecken|hinauszögern|vorerst)
        (nichts da|nichts mehr da|nichts zu holen|geht (grad|gerade|echt|momentan|derzeit)? * nicht|ist derzeit nicht drin|nicht drin|nicht zu machen|nicht hinterher)
        (bank|finanzamt|vermieter) * (kredit%|gekündigt|gesperrt|gepfändet|leergeräumt|dispo|linie|rahmen|abgelehnt|zugedreht)
        (nicht hinterher|weiß nicht wie|wissen nicht wie|wissen nicht,? wie|keine reserven|keine rücklagen|rücklagen aufgebraucht|reserven aufgebraucht|engpässe|harte zeit%|schwere zeit%|schwierige zeit%|schwierigen lage|angespannt%)
        (halbes jahr|ein paar wochen|einige wochen|etwas) (aufschub|luft|zeit|geduld|stillhalten|warten)
    """,
    Says.SOUR: """
        (verärgert|enttäuscht|unverschämt|frechheit|sauer|genervt|unmöglich|ungehalten|verwundert|befremdlich|ärgerlich|peinlich|tonfall|in diesem ton|schon wieder|zumutung|lächerlich|nicht gewohnt|langsam reicht|was soll das|kino|respekt,|danke für nichts)
    """,
}
