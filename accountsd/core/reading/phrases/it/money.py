"""Italian: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.phrases.it.classes import (
    DAY,
    DONE,
    MONEY,
    PAID,
    PAY,
    PAY_WILL,
    PAYS,
    PAYS_PLAINLY,
    PERSON,
    RUN,
    SOON,
)

LINES = {
    Says.PAID: f"""
        (abbiamo|ho|ha|hanno|avevamo|avevo|è|sono|era|erano|risulta|risultano|già|appena|viene|venne|stato|stata|state|stati) (già|appena|regolarmente|stato|stata|state|stati|anche|provveduto a|interamente|vi|le|ti)? (già|stato|stata|stati|state|regolarmente|effettivamente)? ({PAID})
        (abbiamo|ho|ha|hanno|avevamo) (già|appena|regolarmente|anche|ieri|stamattina)? (provveduto a|provveduto al|disposto|fatto|effettuato|inviato|mandato|spedito|eseguito|dato|emesso|consegnato|lasciato|messo|ordinato|girato|imbucato|versato|lanciato) (ieri|oggi|già|stamattina|il|la|l|un|al|ordine|tutto|i|disposizione|in|vi)? * ({MONEY}|pagamento|saldo)
        (l'ho|l'abbiamo|l'ha|li ho|li abbiamo|le ho|le abbiamo|ve l'ho|ve l'abbiamo|te l'ho|vi ho|vi abbiamo|le ho|ti ho|gliel'ho|gliel'abbiamo|ve li ho) (già|appena|anche)? ({PAID}|{DONE})
        ({MONEY}) (è|sono|risulta|ha|era|vi è|è già|è stato|è stata|sono stati|sono state|già|risulta già|è regolarmente|ci risulta)? (già|stato|stata|stati|state|regolarmente|lasciato|appena)? ({PAID}|{DONE})
        (bonifico|pagamento|versamento|assegno|importo|somma|disposizione|ordine|addebito|riba|mandato|accredito|soldi) * (partito|partita|partiti|eseguit%|effettuat%|fatto|inviato|disposto|in data|di ieri|stamattina|a buon fine|uscit%|già|valuta \\d+|incassato|addebitat%|consegnat%|spedit%|in viaggio|è passat%)
        (ricevuta|contabile|distinta|copia|conferma|quietanza|prova|attestazione|screenshot|cro|trn) (del|di|dell|della|bancaria|il)? (il|bonifico|pagamento|versamento|avvenuto|assegno|accredito|addebito|trn|cro)
        (allego|in allegato|alleghiamo|vi allego|le allego|ti allego|vi giro|ecco|mando|invio|vi mando|vi invio) (la|il|copia|qui)? (contabile|ricevuta|distinta|cro|copia del bonifico|contabile bancaria|quietanza)
        (pagato|pagata|pagate|saldato|saldata|saldate|bonificato|versato|liquidata|liquidato|sistemato|sistemata|regolata) (il|ieri|oggi|stamattina|già|con|tramite|via|da|per|in|a|la settimana|tutto|l'altro|lunedì|martedì|mercoledì|giovedì|venerdì|settimana)
        (pagai|pagammo|saldai|saldammo|versai|versammo|versò|pagò|saldò|inviammo|provvidi|bonificammo) *
        (dovrebbe|dovreste|dovresti|deve|dovete|dovrebbero) (già|ormai)? (averl%|avere|essere|esservi|vederl%|trovarl%|risultar%|essere già|comparire) * (ricevut%|accreditat%|arrivat%|conto|visibil%|domani|lunedì|oggi|entro|già)
        (non) (vi|le|ti) (dobbiamo|devo|deve) (più)? (nulla|niente|un euro)
        (siamo|sono) (in pari|a posto|pari|in regola)
        (appena|ora) (fatto|pagato|inviato|saldato|eseguito|mandato|bonificato)
        (estratto conto|banca|home banking|conto) * (risulta|mostra|vedo|conferma|segna|riporta) * (addebit%|uscita|bonific%|pagament%|operazione|eseguit%|moviment%)
        (soldi|bonifico|importo|somma|denaro) * (già (da|sul|sono)|sul vostro conto da|sono usciti|usciti il|in viaggio)
        valuta (al|del|fissa) \\d+ *
        ~ (pagato|pagata|saldato|saldata|bonificato|versato|liquidata)
    """,
    Says.NOT_PAID: """
        (non|mai|ancora non|nemmeno) (è|sono|abbiamo|ho|ha|hanno|ancora|stato|stata|l'ho|l'abbiamo|risulta|potuto|riuscit%)? (ancora|stato|stata|stati|state|mai|potuto|riuscit% a)? (pagat%|saldat%|versat%|bonificat%|liquidat%|effettuat%|eseguit%|partit%|pagare|saldare|disposto|provveduto|fatto il)
        (insolut%|da pagare|da saldare|impagat%)
        (assegno|bonifico|pagamento|riba) * (respint%|rifiutat%|tornat%|scopert%|stornat%|bloccat%|annullat%|non (è)? andat%|rientrat%|impagat%|protest%)
        (sarà|saranno|verrà|verranno|venga|viene|se|quando|appena) (già|tutto)? (pagat%|saldat%|liquidat%|effettuat%|versat%|bonificat%|accreditat%|eseguit%|dispost%|regolat%|sistemat%)
    """,
    Says.SHORT: """
        (ritenuta|trattenut%|al netto|netto|detra%|decurtat%|meno (il|la|lo|i|le|\\d+)|sconto|acconto|parziale|parzialmente|in parte|una parte|parte (del|della|dell)|metà (importo|ora|subito|adesso)|la metà (di|dell|ora|subito|a|il|entro)|resto|il resto|restante|rimanente|importo residuo|prima rata|prima tranche|commissioni|spese bancarie|salvo|eccetto|tranne|solo|soltanto|esclus%|scorporat%|imponibile|senza (l'iva|iva|la)|differenza|in meno)
        (due volte|doppio|doppi%|di troppo|in più|per errore|per sbaglio|sbagliat% (conto|iban|importo|cifra)|conto sbagliato|vecchio conto|vecchio iban|altra ditta|altra società|errat%|invertit%|mi sono sbagliat%|ho sbagliato|abbiamo sbagliato)
        (respint%|rifiutat%|tornat% indietro|rientrat% il|stornat%|restituirci|restituirmi|restituite|rimbors%)
        \\d+\\W?(\\x25|per cento)
        (per conto di|a nome di|compensa%|compensazione|contestat%)
    """,
    Says.PROMISE: f"""
        (sarà|saranno|verrà|verranno|dovrebbe essere|viene|vengono|sarete|venga) (tutto|anche|regolarmente|senz'altro|sicuramente)? ({PAID}|{DONE}|disponibile|visibile|sul vostro conto|in pagamento|inserit%|compres%|nella|a posto)
        (posso|possiamo|devo|dobbiamo|conto di|contiamo di|penso di|pensiamo di|prevediamo di|prevedo di|intendo|intendiamo|mi impegno a|ci impegniamo a|provvedo a|provvediamo a|procedo a|procediamo a|vado a|andiamo a|stiamo per|sto per|cerco di|riesco a|riusciamo a|prometto di|voglio|ricordo di|faccio|facciamo|incarico di|passo a|passerò a|provvederò a|provvederemo a|sto) (subito|anche|tutto|oggi|domani)? ({PAY})
        ({PAY_WILL}) * ({MONEY}|{DAY}|{SOON}|tutto)
        (vi|le|ti|lo|la|li|ve lo|ve la|te lo|te la|glielo|gliela|ci) ({PAY_WILL})
        ({MONEY}) (è|sono|risulta|già|è già|è stat%|risulta già|sarà)? (già|stat%|stata|stato)? (programmat%|previst%|pianificat%|in scadenza|inserit%|in programma|compres%|predispost%|preparat%|caricat%|in distinta|in pagamento|in calendario|schedulat%|prenotat%|autorizzat% per|fissat%)
        (programmat%|previst%|pianificat%|inserit%|in programma|compres%|predispost%|preparat%|caricat%|messo|messa|contabilizzat%|registrat%|approvat%|autorizzat%|rientra|prenotat%|fissat%) (già|in|nel|nella|per|con|il|al|a|alla|pagamento) * ({RUN}|{DAY}|pagamento)
        ({MONEY}) * (parte|partirà|partono|partiranno|esce|uscirà|escono|usciranno|arriva|arriverà|arriveranno|va|andrà|vanno|avverrà|avviene|viene|verrà|è per|sarà|saranno|rientra|entra|segue|seguirà|passa|passerà|scade e|scatta|sarete|si fa) * ({DAY}|{SOON}|{RUN})
        (prossima|prossimo|prossimi|prossime|nella|nel|con la|con il|con i|dalla|la|il|nostra|alla) ({RUN}) (dei pagamenti|di pagamento|fornitori|bonifici|del|di|è|sarà|parte|il|,)? * ({DAY})
        (paghiamo|liquidiamo|saldiamo|facciamo|eseguiamo|disponiamo|firma|firmiamo|partono|emettiamo) * (fornitori|fatture|pagamenti|bonifici|mandati|distinte|stipendi) * ({DAY}|ogni|tutti i|il \\d+)
        (lo|la|li|le|vi|ti|ve lo|ve la|te lo|te la|glielo|gliela|ve li|te li|ci) ({PAYS}) * ({DAY}|{SOON})
        ({PAYS_PLAINLY}) (io|il|la|l|un|tutto|subito|tutta|questa|quella|i|al)? * ({DAY}|{SOON})
        ({DAY}|{SOON}|promesso|tranquill%) * (vi|le|ti|lo|la|li|ve lo|ve la|te lo|te la|glielo|gliela|ci|me ne|io)? ({PAYS}|occupo|penso io|pensiamo noi|{PAY_WILL})
        (avrà|avrete|avrai|riceverà|riceverete|riceverai|vedrà|vedrete|vedrai|ha|avete|hai|troverà|troverete|troverai|riceve|ricevete|ricevi|vede|vedete) (già|il|la|l|i|tutto|regolarmente|senz'altro)? * (bonifico|importo|somma|soldi|denaro|accredito|pagamento|saldo|dovuto|assegno|sul conto|sul vostro conto|sul suo conto|contanti|valuta) *
        (lo|la|li|le|l) (avrà|avrete|avrai|riceverà|riceverete|riceverai|vedrà|vedrete|vedrai|ha|avete|hai|troverete|riceve|ricevete|vedete) * ({DAY}|{SOON}|sul conto|senz'altro)
        ({DAY}|promesso) * (lo|la|li|l) (avrà|avrete|avrai|ha|avete|hai|riceve%|vedrete|trovate)
        (vi|le|ti) (arriva|arriverà|arrivano|arriveranno|accredito|accreditiamo|giungerà|faccio avere|facciamo avere|faremo avere|pago|paghiamo|saldo|saldiamo|bonifico|bonifichiamo|verso|versiamo|faccio il|facciamo il|mando|mandiamo|invio|inviamo|liquidiamo|farò avere) * ({DAY}|{SOON}|{MONEY})
        (faccio|farò|facciamo|faremo|dispongo|disporrò|disponiamo|disporremo|effettuo|effettuerò|effettueremo|effettuiamo|eseguo|eseguiremo) (il|un|subito|la|l|oggi|domani|lunedì|venerdì)? (bonifico|pagamento|versamento|disposizione|assegno|accredito)
        (me ne|ce ne|se ne) (occupo|occupiamo|occupa|occuperò|occuperemo|occuperà)
        (ci) (penso|pensiamo|pensa) (io|noi)? * ({DAY}|{SOON}|io|noi)
        (provvedo|provvediamo|provvederò|provvederemo|provvederà|provvede) (subito|al|a|con|in|domani|oggi|entro|quanto|immediatamente|nel|per|senz'altro|lunedì|venerdì|giovedì|martedì|mercoledì) *
        (mi impegno|ci impegniamo|prometto|promesso|parola mia|parola d'onore|avete la mia parola|ha la mia parola|contate|conti|contaci|può contare|potete contare|senz'altro|senza fallo|garantito|garantisco|stia tranquill%|state tranquilli) * ({DAY}|pagamento|bonifico|saldo)
        (passo|passerò|vengo|verrò|porto|porterò|lascio|lascerò) * (assegno|contanti|pagare|saldare|soldi|cassa|banca|posta) *
        ({PERSON}) (la|lo|vi|li|ve)? (firma|paga|autorizza|dispone|esegue|liquida|fa|rientra|torna|salda) * ({DAY}) * (bonific%|pag%|sald%|firm%|dispo%|parte|provved%|fa)?
        (rientra|torna|rientro|torno|rientriamo) * ({DAY}) * (e|,|poi) * (pag%|sald%|bonific%|firm%|provved%|fa|faccio|dispon%|sistem%|vi)
        (pagamento|bonifico|liquidazione|valuta|saldo|scadenza) (previsto|prevista|:|con valuta|al|il|entro|fissat%|in data|a)? * ({DAY}|\\d+)
        (è|sono) (a posto|sistemat%|chius%|risolt%|tutto) * ({DAY})
        (entro) ({DAY}|\\d+|la|il|fine|domani|questa|oggi) * (sald%|pag%|bonific%|accredit%|tutto|avr%|ricev%|provved%|a posto|chiud%|sistem%|fatto|vers%|liquid%)
        ~ (entro|per|il|prima di|entro il|non oltre|al massimo) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|fine|oggi|il \\d+|\\d+)
        ~ (domani|settimana prossima|prossima settimana|fine mese|questa settimana|a breve|quanto prima|in giornata|dopodomani|stasera)
        ~ (pag%|sald%|bonific%|vers%|liquid%|accredit%)
    """,
    Says.CONDITION: """
        (se) (ci|mi|lo|la|il|le|i|tutto|non|si|voi|vi|lei|tu|mandate|correggete|togliete|accettate|sistemate|confermate|il cliente|incass%|mi fate|fate|arriva|la banca)
        (appena (ci|mi|avr%|arriv%|ricev%|incass%|poss%|rientr%|la|il|torn%|firm%|vend%)|non appena|una volta (che|ricev%|arriv%|incass%|approv%)|quando|qualora|purché|a patto|a condizione|sempre che|salvo|finché|fino a quando|previa|previo|dopo (che|la|il|aver|l|lo)|firmato quello|subordinat%|soggetto a|dipende|in attesa|a fronte|contro (consegna|nota|ricevut%)|dietro|in cambio|al ricevimento|a ricevimento|alla ricezione|alla consegna|alla firma|alla vendita|non prima|prima (devo|deve|dobbiamo|serve|bisogna|mi|ci|dovete)|fermo restando|nel caso|a meno che|nell'eventualità|tempo permettendo|man mano)
        (spero|speriamo|forse|probabilmente|magari|eventualmente|in linea di massima|salvo imprevisti|vediamo|vedremo|poi si vede|possibilmente|dovrei (riuscire|farcela)|si spera)
        (correggete|mandate|sistemate|togliete|fate|mandatemi|mandateci|arrotond%|confermate|consegnate|portate|rifate) * e (vi|le|io|noi|pag%|bonific%|sald%|faccio|facciamo|chiud%|provved%)
        (giorni data fattura|a 60 giorni|a 90 giorni|a sessanta giorni|a novanta giorni|d\\.f\\.f\\.m)
        (aspett%|attend%|attesa)
    """,
}
