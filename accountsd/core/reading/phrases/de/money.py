"""German: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.de.classes import DAY, MONEY, PAID, PAY, PAYS, RUN, SOON, WHEN
from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.PAID: f"""
        (lief|ging|wurde) (gestern|heute|vorgestern|am \\d+|letzte%|vergangene%|bereits|schon) * (ausgelöst|raus|los|über die bühne|gebucht|ausgeführt|per|abend|früh)?
        (überweisung|zahlung|betrag|summe) (lief|wurde|ist) * (ausgelöst|gebucht|belastet|abgesetzt|rübergeschoben|rüber)
        (hab|habe|haben) (ich|wir) * (rübergeschoben|rübergeschickt|abgeschickt|losgeschickt|eingeworfen|weggeschickt|abgehakt)
        einzahlung (war|erfolgte) am
        (haben|habe|hab|hat|wurde|wurden|worden|hatten|hatte|hamma|hats|habs) * ({PAID})
        (abgezogen|abzüglich|abzug|einbehalten|gezogen|skonto) * ({PAID})
        (ist|sind) * (bezahlt|überwiesen|beglichen|angewiesen|ausgeglichen|abgebucht|eingezahlt|gezahlt|erledigt|raus|rausgegangen|abgegangen|unterwegs|ausgeführt|ausgebucht|verschickt)
        ({PAID}) (am|vom|wurde|wurden|worden|haben|habe|hab|ist|sind|hat|heute|gestern|vorgestern|letzte%|per|via|mit|bar|von|über|und|siehe|laut|wie|vorhin|soeben|bereits|schon)
        (bar|per paypal|per überweisung|per lastschrift|mit karte|komplett|vollständig|längst|bereits|schon|gestern|vorgestern|heute|soeben|vorhin|gerade eben|am \\d+|letzte woche|vergangene woche) * (bezahlt|gezahlt|überwiesen|beglichen|angewiesen|ausgeglichen|abgebucht|erledigt|eingezogen|geschickt|gemacht|ausgeführt)
        (zahlung|betrag|überweisung|geld|summe|rechnung%|posten|honorar|scheck) (erfolgte|erfolgten|lief|ging ein|ging ab)
        (zahlung|betrag|überweisung|geld|summe|rechnung%|posten|honorar|scheck) (ist|sind|wurde|wurden|ging|gingen|war|waren|am \\d+|gestern|bereits|schon|vorgestern|letzte%) * (raus|rausgegangen|unterwegs|erfolgt|ausgeführt|angewiesen|überwiesen|abgebucht|abgegangen|bezahlt|beglichen|veranlasst|auf dem weg|ausgeglichen|im briefkasten|gutgeschrieben|eingereicht|belastet)
        (geld|betrag|summe|zahlung|überweisung) (ist|liegt|war|müsste|sollte|dürfte) (seit|schon|bereits|längst|jetzt|inzwischen|also)? * (auf (ihrem|eurem|deinem) konto|bei (ihnen|euch|dir)|da|eingegangen|eingetroffen|angekommen)
        (zahlungsavis%|avis|zahlungsbestätigung|zahlungsbeleg|überweisungsbeleg|zahlungsnachweis|überweisungsbestätigung|zahlungsanzeige|einzahlungsbeleg|bankbeleg) (anbei|im anhang|beigefügt|liegt bei|siehe|finden|zur|über|vom|nr|hängt an|angehängt)
        (anbei|im anhang|beigefügt|hier|beiliegend) * (zahlungsavis%|avis|zahlungsbestätigung|zahlungsbeleg|überweisungsbeleg|zahlungsnachweis|überweisungsbestätigung|zahlungsanzeige|einzahlungsbeleg|kontoauszug)
        zahlungsavis%
        ~ (valuta|verwendungszweck|zahlbetrag|zu ihren gunsten|wertstellung)
        (ging|gingen) * (raus|ab|an sie|auf ihr konto|zur bank|hinaus|los)
        (müsste|sollte|dürfte|muss|müssten|sollten|dürften) * (eingegangen sein|bei (ihnen|euch|dir) sein|auf (ihrem|eurem|deinem) konto sein|gutgeschrieben sein|da sein|angekommen sein|eingetroffen sein|zu sehen sein)
        (müsste|sollte|dürfte) (inzwischen|mittlerweile|schon|bereits|längst) * (eingegangen|bei ihnen|auf ihrem konto|gutgeschrieben|da|angekommen)
        ({MONEY}) (ist|sind|war|wäre)? (schon|bereits|längst|seit gestern|seit letzter woche|damit)? (erledigt|beglichen|ausgeglichen|bezahlt|ausgebucht)
        (im|mit dem|bei dem|beim) (letzten|gestrigen|heutigen|vergangenen|vorigen) * ({RUN}) * (dabei|enthalten|drin|mit drin|berücksichtigt|inbegriffen|ausgeführt)
        (waren|war) * (sammler|zahllauf|zahlungslauf|sepa-lauf|sammelüberweisung|lauf|überweisung) * (dabei|enthalten|drin|mit drin|berücksichtigt)
        (nichts|nix) mehr (offen|ausstehend|zu zahlen|fällig)
        (schulden|schulde) (ihnen|euch|dir) nichts mehr
        (bestätigen|bestätige) * (ausführung|überweisung|zahlung|begleichung) * (vom|am|zum|über|der)
        (kreditkarte|karte|konto|paypal-konto) * (belastet|abgebucht|eingezogen)
        (bekamen|erhielten|bekamt|bekamst) * (euro|€|franken|chf|eur|geld|betrag|summe|zahlung|überweisung|scheck)
        (zahlte|zahlten|überwies|überwiesen|bezahlte|bezahlten|beglich|beglichen) (ich|wir) * (gestern|am|letzte%|bereits|schon|vorige%|vergangene%)
        (bestätigen|bestätige|hiermit) * (zahlungsausgang|zahlung erfolgt|geldausgang)
        zahlung (ist)? (bereits|schon|gestern|heute|heute früh|am \\d+)? (erfolgt|erledigt|raus|veranlasst|ausgelöst|angewiesen)
        (nicht vergessen|nicht offen|nicht übersehen) * (bereits|schon|längst|sondern)
        (quittung|beleg|kontoauszug) * (liegt bei|anbei|beigefügt|im anhang|hängt an|ausgestellt)
    """,
    Says.NOT_PAID: """
        (noch)? (nicht|nie|keine) (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|ausgeführt|raus|erfolgt)
        (unbezahlt|noch offen)
        (wird|werden|werde) (nicht|kein%|nur) * (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|freigegeben)
    """,
    Says.SHORT: """
        (skonto|abzüglich|abzgl|abzug|abgezogen|einbehalt%|teilzahlung|teilbetrag|anzahlung|restbetrag|rest|restliche%|quellensteuer|bankspesen|gekürzt|hälfte|erste rate|sicherheitseinbehalt|minus|verrechnet|aufgerechnet|differenz|vorerst|unstrittig%|zunächst|teilweise)
        (nur|lediglich|bloß) * (\\d+|netto%|teil%|hälfte|betrag|einen|die erste)
        (doppelt|zweimal|zu viel|zuviel|zu wenig|zuwenig|vertippt|zahlendreher|versehentlich|irrtümlich%|aus versehen|falsche% konto|falsche% empfänger|überzahl%)
        (den|das|die) \\w+anteil
    """,
    Says.PROMISE: f"""
        (sind|ist|liegt|steht) (nun|jetzt|bereits|schon)? (auf den|für den|zum|auf|für) (\\d+|montag|dienstag|mittwoch|donnerstag|freitag|morgen) * (erfasst|eingegeben|vorerfasst|gestellt|terminiert|hinterlegt|gebucht|vorgemerkt)
        (buche|buchen|räume|arbeite|zieh|ziehe) (ich|wir|den|das|die|es) * ({WHEN}) * (ein|ab|auf|weg|glatt)?
        kümmere? (ich)? (mich|uns) * ({WHEN}|{SOON}) * (darum|drum|dran)
        (kümmer|kümmere|kümmern) (ich|wir|mich|uns) * ({WHEN}|{SOON}) * (darum|drum|dran)?
        ({PAID}|erledigt) (wird|werden|werde)
        (werde|werden|wird|würde|würden|wollen|will) * ({PAY}|bezahlt|überwiesen|beglichen|angewiesen|ausgeführt|gezahlt|veranlasst|angestoßen|eingehen|rausgehen|ausgezahlt|rausgeschickt|ausgeglichen|abgebucht|eingezogen|erledigt|gutgeschrieben|eingeplant|losgeschickt)
        ({PAYS}) (ich|wir|sie|es|ihnen|euch|den|die|das|diese|dann|ihre|man|alles)? * ({WHEN}|{SOON})
        ({DAY}|{SOON}) * (zahle|zahlen|bezahle|bezahlen|überweise|überweisen|überweis|begleiche|begleichen|buchen|leiste|leisten) (ich|wir|die|das|den|ihnen|ihre|es|sie|alles)
        ({DAY}|{SOON}) * (mach|mache|erledige|regle|trage|bringe|schicke|gebe|stoße|weise|weisen|gleiche|gleichen) * (ich|wir) * (überweisung|geld|zahlung|honorar|betrag|rechnung|fertig|scheck|bank|in ordnung|an|aus|erledigt|das|es)
        (mach|mache|machen|erledige|erledigen|regle|bringe) (ich|wir|das|es)? * (heute|heut|morgen|gleich|noch|am|bis|sofort|montag%|freitag%|in ordnung)
        (erledige|erledigen|regle|bringe|mache|mach|veranlasse) (ich|das|es|wir) (das|es|ich)? (gleich|heute|morgen|noch|am|bis|sofort|umgehend|in ordnung)
        (setz|setze|kümmer|kümmere|kümmern) (ich)? (mich|uns)? * (darum|drum|dran|ran|hin) * (erledige|überweise|mache|bezahle)?
        (geht|gehen|läuft|laufen|kommt|kommen|erfolgt|folgt|fließt|rollt|verlässt) * (raus|ab|ein|zur bank|in die post|zur post|auf die reise|zur zahlung|zur auszahlung|hinaus|weg|über die bühne|auf ihr konto|unser haus|an sie|mit (dem|der|unserem))
        (geht|gehen|läuft|kommt|kommen|erfolgt|folgt|fließt|ist|sind|steht|stehen|liegt|liegen) * ({WHEN}) * ({RUN}|raus|ab|ein|zur bank|in die post|überweisung|zahlung|an|bei (ihnen|euch|dir)|auf ihrem konto|zur zahlung|zur anweisung)
        ({MONEY}) (erfolgt|geht|folgt|wird|kommt|läuft|fließt|ist|sind|gehen|kommen) (dann|also|noch|wie gewohnt|wie üblich|regulär|planmäßig|automatisch|in voller höhe|vollständig|komplett)? ({WHEN})
        (geld|betrag|zahlung|überweisung|rechnung%|summe|auszahlung|posten|scheck) * (eingeplant|vorgemerkt|terminiert|vorgesehen|angesetzt|hinterlegt|eingestellt|freigegeben für|datiert|geplant)
        (eingeplant|vorgemerkt|terminiert|vorgesehen|angesetzt|eingestellt|geplant) * (für|zum|am|im|auf|bei)
        (für|zum|am|im|auf|zur) * (eingeplant|vorgemerkt|terminiert|vorgesehen|angesetzt|eingestellt|hinterlegt|datiert)
        (haben|hast|habt|bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegen|kriegst|kriegt|sehen) (sie|du|ihr) * (geld|betrag|summe|zahlung|überweisung|es|das|alles|ihr honorar|euro|€|franken|chf|eur|auf dem konto) * ({WHEN}|{SOON})?
        (sie|du|ihr) (haben|hast|habt|bekommen|bekommst|bekommt|erhalten|erhältst|kriegen|kriegst|kriegt) * (geld|betrag|summe|zahlung|überweisung|es|das|alles|euro|€|franken|chf|eur) * ({WHEN}|{SOON})
        ({WHEN}) * (ist|sind) * ({MONEY}) * (bei (ihnen|euch|dir)|auf (ihrem|eurem|deinem) konto|da|erledigt|vom tisch|durch|gebucht|aus der welt|geregelt)
        ({MONEY}) (ist|sind|wird|werden) * ({DAY}) * (bei (ihnen|euch|dir)|auf (ihrem|eurem|deinem) konto|da|dort|erledigt|angekommen|sein)
        (dürfen|können|kannst|könnt|darfst) (sie|du|ihr) * (rechnen|zählen|erwarten|verbuchen|entgegensehen)
        (rechnen|rechne) sie * (mit (dem|einem|der|unserem|unserer)|damit) * (geld%|zahlung%|eingang|überweisung|betrag)
        ({RUN}) * (am|zum|dabei|mit dabei|enthalten|mit drin|drin|an bord|mit an bord|ist|donnerstag%|freitag%|montag%|dienstag%|mittwoch%|nächste%)
        (im|mit dem|beim|in den|zum|der|die|unser|unserem|nächste%|kommende%) (nächsten|kommenden|heutigen|morgigen|wöchentlichen|regulären)? ({RUN})
        (zahlen|überweisen|begleichen|buchen) (wir|ich)? (grundsätzlich|immer|stets|regelmäßig|jeweils) * ({WHEN})
        (bei uns|wir haben) (immer|stets|jeweils|ist)? * (zahltag|zahllauf|zahlungslauf)
        (versprochen|verspreche%|ehrenwort|zugesagt|zusagen|großes indianerehrenwort|verlassen sie sich drauf|fest zugesagt)
        (führt|führen) (es|das|die|den|ihre|wir|ich) * ({WHEN}) * aus
        (leg|lege|bringe|bring|trage|gebe|drücke) (ich|ihnen|dir|euch) * (bar|tresen|vorbei|bank|post|einwurf|hand)
        (zur|auf|am) (überweisung|zahlung|zahlung angewiesen|auszahlung) (freigegeben|angewiesen|vorbereitet|gegeben|vorgemerkt)
        ~ (bis|spätestens|zum|am) (freitag|montag|dienstag|mittwoch|donnerstag|monatsende|ende|morgen|kommenden|nächsten|\\d+)
        ~ (nächste woche|kommende woche|diese woche|morgen|ende des monats|monatsende|in den nächsten tagen|umgehend|zeitnah|heute noch|in kürze|demnächst|schnellstmöglich)
        ~ (überweis%|zahlung%|zahllauf|zahlungslauf|begleich%|bezahl%|anweis%|geld|zahltag)
    """,
    Says.CONDITION: """
        (sobald|wenn|falls|sofern|vorausgesetzt|unter der (voraussetzung|bedingung)|vorbehaltlich|soweit|hoffentlich|voraussichtlich erst|abhängig|je nachdem|nachdem|erst nach|erst wenn|erst nachdem|unter vorbehalt|bedingung|im gegenzug|dafür dass|nur gegen|solange)
        (warten|warte) (noch)? auf
        (schicken|senden|korrigieren|streichen|ändern|erlassen|machen|liefern|bestätigen|stellen|reparieren|beheben|nehmen|geben) sie * (dann|danach|anschließend|sofort|und) (geht|gehen|überweise%|zahle%|ist|bezahle%|läuft|kommt|weise%|haben|bekommen|kriegen)
        (runden|einigen|treffen|teilen) wir * dann
        (mit|bei|gegen) * (skonto|rabatt|nachlass|prozent) * (zahle%|überweise%|mache?|mach)
        (nicht|nie) (vor|bevor|vorher)
        (rechnen|rechne) * mit * (zuschuss|fördermittel|kredit|zahlungseingang|geldeingang) * (dann|danach)
        (allerdings|aber) (erst|nur)
        (bekommen|kriegen|erhalten) sie * (\\d+) * (mehr|rest|wenn)
        (könnte|müsste|sollte) (eventuell|vielleicht|vermutlich)
        (sollten|sollte) * (eingehen|freigeben|unterschreiben|zustimmen|klappen)
    """,
}
