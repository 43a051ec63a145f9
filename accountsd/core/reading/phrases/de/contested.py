"""German: what is contested, the decisions and the owner that are asked for."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.DISPUTE: """
        (anders|so nicht|nicht so) (abgemacht|vereinbart|besprochen|ausgemacht|abgesprochen|verabredet|angeboten|gedacht|bestellt)
        (dieser|der|solcher) form * nicht * (verbuchen|buchen|freigeben|anerkennen|bezahlen|akzeptieren|bearbeiten)
        (rechnung|mahnung|forderung|summe|preis) * (quatsch|unsinn|blödsinn|witz|scherz|frei erfunden|aus der luft|mondpreis|wucher|abzocke)
        (senden|schicken|geben|reichen) * (rechnung|sie|diese|hiermit) * (zurück|retour)
        (pauschale|pauschalpreis|festpreis|pauschalangebot|fixpreis|kostendeckel) * (vereinbart|über|von|ist|war|ausgemacht|gemacht|angeboten|enthalten)
        (in auftrag gegeben|bestellt|gebucht) * (verrechnet|berechnet|abgerechnet|geliefert) * (werden|wurden|haben|sie|drei|vier|fünf|mehr|\\d+)
        (befreit|steuerbefreit|reverse charge|ermäßigt%) * (davon|umsatzsteuer|mwst|mehrwertsteuer|steuersatz|satz|statt|müsste|gilt)
        (steht|stehen) (noch|immer noch|nach wie vor|doch) (da|aus|unverändert|ungeöffnet)
        (bis zur klärung|bis das geklärt|solange das nicht|bis zur korrektur) * (bleibt|zahlen|liegt|ruht|gesperrt|überweisen)
        (rabatt|skonto|nachlass|gutschrift|anzahlung) * (nicht berücksichtigt|nicht abgezogen|fehlt|vergessen|übersehen|nicht verrechnet)
        (komme|kommen) (ich|wir) * (auf|euro|€) * (weniger|anderen|andere|nur)
        (wochenendzuschlag|nachtzuschlag|notdienst%|feiertagszuschlag|expresszuschlag|anfahrtspauschale|fahrtkosten) * (werktag%|dienstag%|obwohl|nicht|warum|zweimal|für|berechnet)
        (es fehlten|es fehlen|fehlten|nicht dabei waren|nicht mitgeliefert) * (teile|schrauben|stück|artikel|karton%|paket%|palette%|positionen|seiten)?
        (unser auftrag|unsere bestellung|bestellung|angebot|vertrag|auftragsbestätigung) * (nennt|lautet auf|weist|sieht|sagt|hieß|enthält|war von|lautete)
        (war|waren) (doch|ganz|völlig|so)? (anders|niemand|keiner) *
        (der|die|das) (falsche|falschen|verkehrte%) * (geliefert|bekommen|erhalten|filiale|artikel|größe|farbe|ware|maß%|text|bild%|fassung|datei)
        (stimmt|stimmen|passt|passen|stimmig|entspricht|entsprechen|deckt|decken) * (nicht|nie|keineswegs|hinten und vorne|keinem%)
        (falsch%|fehlerhaft%|unrichtig%|inkorrekt|nicht korrekt|unstimmig%|abweichung%|zu hoch|zu viel|zuviel|überhöht|mehr als vereinbart|nicht nachvollzieh%|überzogen|überteuert|zu teuer)
        (doppelt%|zweimal|dasselbe|dieselbe|schon mal|schon einmal|noch einmal|erneut|ein zweites mal) * (berechnet|abgerechnet|in rechnung|fakturiert|verrechnet|rechnung|drauf|bezahlt|gestellt|dasselbe)
        (berechnet|abgerechnet|in rechnung gestellt|fakturiert|drauf|verrechnet) * (doppelt|zweimal|schon mal|schon einmal|noch einmal|erneut)
        (doppelt gemoppelt|dasselbe|identisch%|gleiche nummer|doppelte rechnung|doppelrechnung|doppelbuchung)
        (nie|nicht|niemals|weder|keine%|niemand|keiner|kein mensch) * (bestellt|beauftragt|vereinbart|geliefert|erbracht|angeboten|abgesprochen|freigegeben|genehmigt|besprochen|zugestimmt|angekündigt|durchgeführt|angefordert|funktioniert|fertig%|abgenommen|enthalten|gemacht|gebucht|beschlossen|gewünscht|verlangt|gewollt|unterschrieben|stattgefunden|erschienen|gekommen|gearbeitet|ausgeführt worden|erledigt worden|gebraucht|verbaut|aufgebaut|eingebaut|montiert|repariert|gereinigt)
        (bestellt|beauftragt|vereinbart|geliefert|erbracht|angeboten|abgesprochen|abgenommen|gebucht|beschlossen) (haben|hatten|habe|hatte|wurde|wurden|war|waren) * (nie|nicht|niemals|anders|etwas anderes|nur|lediglich)
        ~ (laut|gemäß|im|in unserem|entsprechend) (angebot|auftrag|vertrag|absprache|vereinbarung|rahmenvertrag|preisliste|kostenvoranschlag|bestellung|stundenzettel|lieferschein)
        (entgegen|anders als|abweichend von|im widerspruch zu) * (angebot|auftrag|vertrag|absprache|vereinbarung|rahmenvertrag|preisliste|kostenvoranschlag|bestellung|zusage|abgesprochen|vereinbart|besprochen)
        (laut|gemäß|im|in unserem|nach|entsprechend) (\\w+ )?(angebot|auftrag|vertrag|absprache|vereinbarung|rahmenvertrag|preisliste|kostenvoranschlag|bestellung|stundenzettel|lieferschein|aufzeichnungen|zählung|unterlagen|zeiterfassung) * (nur|lediglich|andere%|weniger|waren|war|stand|steht|hatten|sind es|nicht|fanden|kosten|haben sie)
        (gutschrift%|gutgeschrieben|rechnungskorrektur|korrekturrechnung|korrigierte%|berichtigte%|neue rechnung|geänderte rechnung|rechnung korrigieren|rechnung berichtigen|korrektur) (für|bitte|ausstellen|über|schicken|erstellen|erhalten|erbeten|benötig%|fehlt|noch|anfordern|verlangen|statt|wegen|warte%)
        (bitte|bitten|um|eine|die|auf|ohne|wo bleibt|noch|zugesagte|versprochene) * (gutschrift|stornorechnung|storno|stornierung|rechnungskorrektur|korrekturrechnung|erstattung|rückerstattung|nachlieferung|nachbesserung)
        (storno%|stornier%|widerrufen|widerruf|annullier%)
        (korrektur|korrigieren|berichtigen|ändern|streichen|rausnehmen|herausnehmen) * (position%|posten|betrag|stunden|menge|preis|satz|zeile)
        (position%|posten|betrag|stunden|menge|preis|satz|zeile) * (korrigieren|berichtigen|streichen|rausnehmen|herausnehmen|entfernen|abziehen|kürzen|herunter%)
        (mangel|mängel%|mangelhaft%|defekt%|beschädigt%|unvollständig%|beanstand%|reklam%|nachbesser%|minderung|mindern|schlechte qualität|funktioniert nicht|nicht brauchbar|kaputt|unbrauchbar|undicht|wackelt|wackeln|verkratzt|zerkratzt|gerissen|reißen|stürzt|schimmel%|pfusch|schlampig%|verspätet% lieferung|zu spät geliefert|verdorben|schief|tropft|klemmt|abgeblättert|blättert|versaut)
        (bestreit%|widersprech%|widerspruch|nicht einverstanden|nicht akzeptieren|akzeptieren * nicht|ablehnen|lehnen * ab|abgelehnt|weisen * zurück|weise * zurück|zurückgewiesen|strittig|nicht anerkennen|anerkennen * nicht|zurückbehalt%|einbehalten|behalten * ein|kürzen|gekürzt|anfechten|so nicht)
        (einverstanden|akzeptieren|hinnehmen|anerkennen|bestätigen) * (nicht|keinesfalls)
        (nicht|keinesfalls) * (einverstanden|akzeptieren|hinnehmen|anerkennen|bestätigen|bekannt)
        (vorher|solange|bis dahin|erst wenn|erst nach|bevor) * (überweise%|zahl%|bezahl%|freigeb%|freigabe|geben) * (nichts|nicht|keine%)
        (zahlen|bezahlen|überweisen|zahle|bezahle|überweise|bezahlt|gezahlt) (wir|ich|wird)? * (nicht|nichts|keinen|keine|nur was|nur für|keinen cent)
        (nicht|nichts|keinen cent) * (zahlen|bezahlen|überweisen|zahle|bezahle)
        (bezahle|zahle|bezahlen|zahlen) (ich|wir)? doch (keine%|nicht%)
        (bereits|schon) * (enthalten|abgerechnet|berechnet|inbegriffen|in rechnung gestellt|gekündigt)
        (warum|weshalb|wieso|wofür|was soll|wie kommen sie auf|wie kommt) * (berechnet|rechnung|betrag|position|kosten|stunden|zuschlag|%zuschlag|pauschale|mehr|aufschlag|tauch%|preis|summe)
        (warten|warte|fehlt|fehlen) * (noch)? (immer)? * (auf|die|der|das|uns) * (lieferung|gutschrift|leistung|abnahme|ware|ergebnis|nachbesserung|teile|hälfte der|rückgabe)
        (stundensatz|preis|tarif|satz|menge|stunden|betrag|mehrwertsteuer|umsatzsteuer|steuersatz|position|kilometergeld|anfahrt|zuschlag) * (falsch|höher|zu hoch|weicht|statt|anders|abweich%|überhöht|gestiegen|verdoppelt)
        statt (der|des|den|dem|vereinbarten|\\d+|wie|nur) * (berechnet|in rechnung|angesetzt|abgerechnet|aufgeführt|geliefert|stehen|steht)
        (\\d+|zwei|drei|vier|fünf|sechs|zehn) \\w+ statt
        (erkennen|kennen|zuordnen) * nicht
        (nur|lediglich|bloß) * (geliefert|erhalten|bekommen|erbracht|gearbeitet|da gewesen|anwesend|angekommen|vereinbart|bestellt|ausgemacht|abgemacht|angeboten|statt)
        (und|und zwar|sondern|aber) nicht (\\d+|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|die|den|auf|für|mehr)
        (überschritten|überschreit%|teurer als|mehr als * (vereinbart|angeboten|geplant)|höher als)
        (fehler|irrtum|versehen|zahlendreher) * (unterlaufen|passiert|drin|eingeschlichen|in der rechnung|ihrerseits|bei ihnen|bei den)
        (nehmen|nehme|nimmt) * nicht ab
        (hatten|waren) * (geeinigt|ausgemacht|abgemacht|vereinbart|verabredet|handschlag|besprochen)
        (vereinbart|ausgemacht|abgemacht|abgesprochen|zugesagt) (war|waren|hatten|wurde|wurden) *
        (schulden|schulde|zahlen) (wir|ich)? (ihnen)? (nicht|keine%)
        (unvollständig%|unfertig%|nicht fertig|halb fertig|liegen gelassen|nicht zu ende|abgebrochen)
        (ohne) * (absprache|rücksprache|auftrag|zustimmung|genehmigung|einwilligung|gefragt)
        (unterschrift|abnahme|freigabe) fehlt * (und|aus gutem grund|weil|da)
        fehlt * (unterschrift|abnahmeprotokoll|aus gutem grund)
        (rechnung|mahnung|forderung|ansprüche%) * (unberechtigt|gegenstandslos|haltlos|unbegründet|verjährt|verwirkt|zurückziehen|zurücknehmen)
        (unberechtigt|gegenstandslos|haltlos|unbegründet|verjährt)
        (nie im leben|kann nicht sein|kann ja wohl nicht|gar niemand|niemals)
        (ein|das) * (irrtum|versehen|fehler) (ihrerseits|von ihnen|sein|vor)
    """,
    Says.DECISION: """
        (über|noch) * (reden|sprechen|verhandeln|unterhalten) (wir|müssen|müssten|möchte|wollen)?
        (was|wie) * (gemeint|zu verstehen|zustande|zusammen|begründet)
        (rabatt%|preisnachlass|nachlass|günstiger|skonto gewähren|skontoabzug|skonto|sonderpreis|sonderkondition%|mengenrabatt|verlängerung|vertrag%|kreditkarte|paypal|aufteilen|splitten|verteilen|anderes zahlungsziel|zahlungsziel von|längeres zahlungsziel|kulanz%|pauschal%)
        (wäre|ist|ginge) * (möglich|denkbar|in ordnung|okay|ok|einverstanden|machbar|drin)
        (enthalten|inklusive|inbegriffen|beinhaltet|warum|wieso|weshalb|mit drin|wie kommt es|wie kommt das|kommt da noch was|mit dabei|wie erklär%|was rechtfertigt)
        (umschreiben|umzuschreiben|umstellen|umbuchen|übertragen|ausstellen) * (auf|lassen)?
        (statt|anstatt|anstelle) (auf|an|monatlich|quartalsweise|jährlich|der|des|von)
        (auf|an) (meine|meinen|die|unsere|den|eine) (mutter|frau|mann|bruder|sohn|tochter|schwester%|schwestergesellschaft|firma|gesellschaft|muttergesellschaft|tochter%|verein)
        (können|könnten|dürfen|dürften) wir * (verlängern|kündigen|ruhen|pausieren|aussetzen|verschieben|umstellen|ändern|behalten|zurückgeben|abrechnen|wechseln|verrechnen|tauschen)
        (gilt|gelten) * (preis%|sonderpreis|angebot|kondition%|rabatt|garantie|gewährleistung|satz)
        (garantie|gewährleistung|gutachten|entwurf|entsorgt|gedauert|mussten|anrücken|reparatur|ersatz|ersetzen|rückgabe|lieferzeit|liefertermin|wann kommen sie|wann liefern|wann sind sie fertig|wann geht es weiter)
        (spenden|spende|sponsor%|erlassen|verzichten|entgegenkommen)
    """,
    Says.OWNER: """
        (jay|chef|inhaber|geschäftsführer|vorgesetzte%) (bitte|soll|sollte|möge|hat|hatte|könnte|kann|möchte|mich|uns)? * (anrufen|sprechen|melden|meldet|zurückrufen|telefonieren|klären|gesagt|vereinbart|zugesagt|versprochen|anrufe|melde)
        (rufen|ruf|rufe) (sie|mich|uns|ihr|doch|bitte) * (an|zurück|durch|mal|bitte|kurz)
        (bitte|bitten|erbitte|wünsche|möchte|erwarte|hätte gern) * (anruf|rückruf|telefonat|gespräch|termin|persönlich%)
        (anruf|rückruf|telefonat|gespräch) (erbeten|gewünscht|bitte|wäre|erwünscht)
        (persönlich) * (sprechen|treffen|besprechen|klären|reden|unterhalten)
    """,
}
