"""Italian: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nuov%|altr%|divers%|cambiat%|modificat%|cambio|variazione|aggiornat%|due) (di|coordinate|le|il|dell'|del|dei)? (iban|coordinate bancarie|coordinate|conto|conto corrente|banca|dati bancari)
        (iban|coordinate bancarie|conto|dati bancari) * (cambiat%|divers%|non corrispond%|nuov%|confermar%|conferm%|verific%|modific%|corrett%|estero)
        (confermar%|verificar%|cambiar%|modificar%) * (iban|coordinate|conto|bancari%)
        (frode|truffa|phishing|sospett%|fraudolent%)
    """,
    Says.LEGAL: """
        (avvocat%|legale|legali|tribunale|giudiz%|giudice|decreto ingiuntivo|diffida|causa|citazione|studio legale|vie legali|denuncia|querela|ufficiale giudiziario)
        (falliment%|fallit%|concordato|liquidazion%|insolven%|curatore|commissario|procedura concorsuale|creditor%|stato passivo|amministrazione straordinaria)
    """,
    Says.COMPLAINT: """
        (inaccettabile|vergogn%|offensiv%|offes%|indignat%|deluso|delusa|delusi|arrabbiat%|irritat%|maleducat%|mancanza di rispetto|ridicol%|scandalos%|seccat%|stuf%|insult%|scortes%|inammissibile|pessim%|minacc%|infastidit%)
        (smettete|smetta|smettetela|basta|finitela|piantatela)
        (non) (mi|ci|scriveteci|scrivetemi|contattat%) * (scriv%|contatt%|disturb%|mand%)?
        (questo|il vostro|quel) tono
        (altro|nuovo|cambi%) (fornitore|agenzia|partner)
        (reclamo|lamentel%|lamentar%|disdetta|disdire|rescind%|recedere)
        (nessuno) * (risponde|richiama|risposto|richiamato)
        (anni) * (client%|collabor%|lavor%|mai)
        (secondo|terzo|quarto) (sollecito|messaggio|avviso) * (in|giorni|già)
    """,
    Says.NO_CONTACT: """
        (non) (scriv%|contatt%|mand%|invi%) * (più|oltre)
        (smett%) di (scriver%|contattar%|mandar%|inviar%)
        (cancell%|rimuov%|toglie%) * (lista|dati|indirizzo)
    """,
    Says.HARDSHIP: """
        (liquidità|difficoltà|difficile|crisi|a corto|in rosso|cassa|senza soldi|momento difficile|ristrettezze|problemi economici|problemi finanziari)
        (non) (riesc%|posso|possiamo|siamo in grado|ce la|abbiamo|riuscir%|potr%) * (pagar%|saldar%|fondi|soldi|far fronte|coprire|tutto|versar%|fac%)
        (rate|rateizz%|rateal%|dilazion%|proroga|rinvio|slittar%|posticip%|più tempo|un po' di tempo|piano di rientro|pazient%|in più volte|a rate|acconto mensile|respiro)
        (client%) * (non) (ci)? (paga%|hanno pagato|pagat%)
        (concede%|aspett%|dare|darci|darmi) * (fino|tempo|mese|settiman%|proroga)
    """,
    Says.DISPUTE: """
        (contest%|non (siamo|sono) d'accordo|in disaccordo|rifiut%|respin%|non accett%|non riconosc%|disaccordo|eccep%)
        (errat%|errore|errori|sbagliat%|non corrisponde|non torna%|doppi%|due volte|in più|superiore|differen%|incongruen%|difforme|tutt'altro|non risulta|eccessiv%)
        (mai|non|nessun%) * (ordinat%|richiest%|concordat%|consegnat%|ricevut%|autorizzat%|approvat%|pattuit%|eseguit%|incluso|previst%|completat%|accettat%|finit%|arrivat%)
        (preventivo|contratto|accordo|offerta|listino|pattuito|prezzo) * (era|diceva|scritto|concordat%|prevede%|indica%|compres%|inclus%|diverso|non)
        (nota di (credito|accredito)|nota credito|storno|stornar%|stornate|rettific%|correg%|corrett% fattura|fattura corretta|annull%|rimbors%|rifare la fattura|accredito)
        (difett%|non funziona%|incomplet%|danneggiat%|rott%|qualità|mal fatt%|mancant%|vizi%|non finit%)
        (non) (pagh%|pagher%|intend% pagar%|saldo)
        (già) (compres%|inclus%|fatturat%|addebitat%|pagat% con)
        (perché|a cosa) * (fattur%|addebit%|importo|voce|riferisc%)
        (tutto) compreso
        (aspett%|attend%|attesa) * (nota|consegna|merce|rimborso|correzione|risposta)
    """,
    Says.REDIRECT: """
        (non) (sono|è|mi occupo|seguo|gestisco|è più) * (persona|responsabile|ufficio|competen%|amministrazione|fatture|pagamenti|corrett%|giust%|me|referente)
        (persona|indirizzo|ufficio|destinatario) (sbagliat%|errat%|giust%|corrett%)
        (vi prego|prego|per favore|cortesemente|d'ora in poi|in futuro|si prega|dovete|deve)? * (invia%|inviar%|mandate|mandare|scriv%|indirizz%|contatt%|rivolg%|inoltr%|trasmett%) * (a|all'|al|alla|presso|tramite|con|su) * (ADDRESS|colleg%|ufficio|amministrazione|contabilità|portale|sede)
        (referente|responsabile|sostitu%|subentrat%|si occupa|se ne occupa|successore|nuovo contatto)
        (nuovo|nuova) (indirizzo|email|mail|contatto|pec)
    """,
    Says.LEFT: """
        (non) (lavor%|fa parte|è più|sono più|faccio parte) * (più|con noi|azienda|società|qui)?
        (pensione|ha lasciato|ho lasciato|lasciato l'azienda|maternità|trasferit%|cessato)
    """,
    Says.PORTAL: """
        (portale|piattaforma|sdi|codice destinatario|codice univoco|fatturazione elettronica|fattura elettronica|peppol|pec|ariba|coupa|cassetto fiscale)
    """,
    Says.PAID: """
        (abbiamo|ho|è stat%|sono stat%|ha|già|stato|stata|risulta) * (pagat%|saldat%|bonificat%|effettuat%|disposto|eseguit%|versat%|inviat% il bonifico|fatto|provveduto|liquidat%|emess% il bonifico)
        (bonifico|pagamento|versamento|assegno|saldo) * (effettuat%|eseguit%|partit%|fatt%|dispost%|inviat%|disposto|è stato|del|in data|ieri|oggi|arrivat%)
        (contabile|ricevuta|distinta|attestazione|copia del|avviso di|conferma di|cro|prova di|attestato) * (bonifico|pagamento|versamento)
        (pagat%|saldat%|bonificat%) (il|ieri|oggi|in|con|tramite|già|stamattina|da|a mezzo)
        (dovreste|dovrebbe) * (ricever%|arrivar%|vedere|trovare|accreditat%)
        a saldo
    """,
    Says.SHORT: """
        (ritenuta|sconto|trattenut%|acconto|residuo|resto|restante|parzial%|metà|al netto|spese bancarie|detrat%|prima rata)
    """,
    Says.PROMISE: """
        (pagheremo|pagherò|salderemo|salderò|provvederemo|provvederò|provvediamo|provvedo|provvederà|faremo|farò|effettueremo|effettuerò|bonificheremo|disporremo|disporrò|invieremo|riceverete|partirà|sarà|saranno|verrà|eseguiremo|procederemo|procederò) * (bonifico|pagament%|pagat%|saldat%|saldo|il|la|a|entro|domani|fine|lunedì|martedì|mercoledì|giovedì|venerdì|effettuat%|eseguit%|liquidat%|quanto)
        (bonifico|pagamento|fattura) * (previst%|programmat%|in partenza|in pagamento|partirà|sarà|parte|pianificat%|inserit%|schedulat%|in scadenza|a fine)
        (paghiamo|saldiamo|effettuiamo|bonifichiamo|pago|saldo|facciamo|bonifico) (il|entro|domani|a|la|venerdì|lunedì|martedì|mercoledì|giovedì|fine|oggi|tutto|in|questa|prossima)
        (prossim%|primo) (giro|mandato|lotto|distinta|tornata|scadenziario) * (pagament%|bonific%)?
        ~ (entro|prima del|non oltre) (il|lunedì|martedì|mercoledì|giovedì|venerdì|fine|domani|la|questa|\\d+)
        ~ (domani|settimana prossima|prossima settimana|fine mese|a fine mese|nei prossimi giorni|a breve|al più presto|questa settimana|quanto prima)
        (promett%|mi impegno|ci impegniamo|senz'altro|garantisco)
    """,
    Says.CONDITION: """
        (se|appena|non appena|quando|una volta|a condizione|purché|salvo|in attesa|dopo che|qualora|subordinat%|dipende|speriamo|finché)
    """,
    Says.QUERY: """
        (copia|duplicato|pdf|estratto conto|dettaglio|documento di trasporto|ddt|originale|modulo|certificato|durc|allegat%|dichiarazione)
        (può|potete|potreste|potrebbe|puoi|potresti|vorrei|vi chiedo|le chiedo|chiediamo|cortesemente|gentilmente|serv%|ci serv%|ci servirebbe|mi serve|abbiamo bisogno|ho bisogno|manca|mancano|occorre|necessit%|richiediamo) * (inviar%|mandar%|trasmett%|indicar%|confermar%|fornir%|copia|numero|codice|fattura|ordine|partita iva|cig|cup|iban|modulo|dat%|compil%|correg%|aggiung%|comunicar%|duplicato|specificar%|restituir%|girar%)
        (numero (d'|di)?ordine|partita iva|codice fiscale|cig|cup|anagrafica fornitor%|scheda fornitore|durc|visura|modulo fornitore|codice fornitore)
        (non) (trov%|ho|abbiamo|vedo|risulta|ricev%) * (fattura|copia|ricevut%|allegat%|traccia|documento|la)?
        (qual|quale|quali|quando|come|dove|chi|quanto|avete|che cosa)
    """,
    Says.DECISION: """
        (sconto|ribasso|carta di credito|paypal|dividere|suddividere|altra valuta|prezzo migliore)
        (sarebbe possibile|è possibile|sareste d'accordo|accettereste|vi va bene|possiamo)
        (compreso|inclus%|perché|rinnovo|contratto|preventivo|manutenzione|abbonamento)
    """,
    Says.OWNER: """
        (jay|titolare|capo|responsabile|direttore) * (chiam%|parlar%|sentir%|richiam%|contattar%|detto|promesso|concordat%|incontr%|può)
        (chiamatemi|mi chiami|telefon%|appuntamento|a voce|parlarne|incontrarci)
        ne riparliamo
    """,
    Says.ACKNOWLEDGEMENT: """
        (grazie|ringrazi%|ricevut%|preso nota|prendo nota|d'accordo|va bene|perfetto|ok|confermo ricezione|inteso|tutto bene|bene|ottimo)
        (inoltrat%|girat%|trasmess%|passat%|in lavorazione|in approvazione|approvazion%|verific%|registrat%|in attesa di (firma|approvazione)|contabilizzat%|in corso|visto)
    """,
    Says.NEW_WORK: """
        (nuovo|nuova|prossimo|altro) (progetto|sito|lavoro|incarico|evento|negozio|campagna)
        (preventivo|offerta|disponibil%|quotazione) * (per|nuovo|un)
        (interessat%|collabor%|invit%|conferenza|referenz%|consigliat%)
    """,
    Says.PERSONAL: """
        (mancat%|decedut%|funeral%|matrimonio|nascita|auguri|congratulazioni|condoglianze|lutto)
    """,
    Says.PITCH: """
        (newsletter|disiscri%|webinar|gratuit%|offerta speciale|promozione|demo|scopri|clicca|factoring|finanziament%|prestit%|seo|lead)
    """,
    Says.NOT_PAID: """
        (non) (è|abbiamo|ho|sono|ancora) (stat%|ancora)? (ancora)? (pagat%|saldat%|bonificat%|effettuat%)
        (insolut%|scadut%|non pagat%)
    """,
    Says.SOUR: """
        (deluso|delusi|delusa|arrabbiat%|inaccettabile|vergogn%|offes%|stufo|stufi|ridicol%|mancanza di rispetto|seccat%|indignat%)
    """,
    Says.AWAY: """
        (fuori ufficio|ferie|assente|malattia|rientr%|chius%|in caso di urgenza|risposta automatica|in mia assenza)
    """,
    Says.TICKET: """
        (la sua|la vostra|una) (richiesta|segnalazione|mail|ticket) * (ricevut%|registrat%|presa in carico|aperta)
        ticket
    """,
    Says.FILLER: """
        (buongiorno|buonasera|salve|gentil%|egregi%|spett%|car%|ciao|buon pomeriggio|buondì)
        (scus%|mi dispiace|ci dispiace|spiacent%|perdon%|ritard%|dimentic%|sfuggit%|spam|ferie|disguido|svista|persa|contrattempo|disagio)
        (resto|restiamo|a disposizione|in allegato|allegato|come da|in merito|facendo seguito|in riferimento|vi informiamo|la informo|per conoscenza|di seguito|come concordato|attesa di riscontro)
        (fattura|data|importo|totale|riferimento|numero|oggetto)\\s*[:\\t]
        (buona|buon) (giornata|lavoro|serata|settimana|weekend|fine)
        (commercialista|contabile|amministrazione|ragionier%|collega)
    """,
}
