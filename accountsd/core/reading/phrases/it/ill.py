"""Italian: the bad news – other accounts, the law, complaints, empty tills."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_ACCOUNT = "conto|conti|iban|coordinate|coordinate bancarie|dati bancari|conto corrente|banca|numero di conto|istituto"

LINES = {
    Says.BANK_CHANGE: f"""
        (nuovo|nuova|nuovi|nuove|altro|altra|altri|diverso|diversa|diverse|diversi|cambiato|cambiata|cambio|modific%|aggiorn%|due|vecchio|vecchia|vecchie|precedente|secondo) (di|le|il|la|vostro|vostre|vostri|vostra|del|delle|sul)? ({_ACCOUNT})
        (iban|coordinate bancarie|coordinate|dati bancari|conto corrente|conto|banca) * (cambi%|divers%|non (corrispond%|coincid%|torna%)|nuov%|conferm%|verific%|corretto|corrette|giusto|giuste|lituan%|cipro|malta|irlanda|estonia|estero|estera|aggiornat% (nuov%|divers%)|fraud%|vecchi%|chius%|intestato a|sospett%|stran%|dettat%|sconosciut%|valid%|non mi convince|mai vist%|estint%|differ%|mai sentit%)
        (confermare|confermate|confermarci|conferma|verificare|verificate|verifica|cambiare|cambiato|modificare|modificato|aggiornare|aggiornato|aggiornate|validare|sostitui%|variazione|variare|variato) * (iban|coordinate|dati bancari|conto corrente|conto|banca)
        (frod%|fraudolent%|truff%|phishing|sospett%|puzza|hackerat%|pirata%|falso|falsa|fals%|contraffatt%|spacci%|finto|finta|raggir%|impost%or%|dominio)
        (avete|hai|abbiamo|ha|avreste) cambiato (la)? (banca|conto|iban|coordinate)
        (pagare|bonificare|versare|pagate|versate|bonificate|bonifico) * (su|a|al|sul) (un|una|questo|altro|nuovo|diverso) * (conto|iban|banca)
        (a|su) (quale|quali|che) (dei due|iban|conto|banca|coordinate) * (giusto|corrett%|valid%|buon%|pag%|bonific%)
        (quale|quali) * (iban|conto|coordinate) * (giust%|corrett%|valid%|buon%|usare|delle due)
        (email|mail|messaggio|telefonata|telefonat%|chiamat%|scritto) * (chied%|chiest%|dicendo|dice) * (banca|conto|iban|bonific%)
        (perché|come mai) * (conto|iban|banca) (in|a|su|intestat%|nuov%|divers%)
        (siete|eravate|sei) (davvero|proprio)? voi * (iban|conto|banca|coordinate)
        d'ora in (poi|avanti) * (conto|iban|banca)
    """,
    Says.LEGAL: """
        (avvocat%|legale%|legali|tribunal%|giudice%|giudizi%|citazione|diffid%|decreto ingiuntivo|ingiunzione|pec di diffida|causa|querel%|denunc%|procura|magistrat%|ufficiale giudiziario|pignora%|mediazione|arbitrato|conciliazione|perit%|ctu|messa in mora|costituzione in mora|studio legale|vie legali|azioni legali|contenzioso|class action)
        (fallimento|fallit%|curatore|concordato|liquidazione (giudiziale|coatta|volontaria)|in liquidazione|liquidator%|commissario giudiziale|insolvenz%|procedura concorsuale|composizione della crisi|ammissione al passivo|insinua%|stato passivo|creditor%|amministrazione straordinaria|eredi|eredità|successione|deceduto|defunto|tutore|amministratore di sostegno|asta giudiziaria)
        (prescri%|decadenza|vizi occulti|codice (civile|del consumo)|risarcimento|danni|interessi di mora|garante (della)? privacy|gdpr|agcm|associazione consumatori|altroconsumo|federconsumatori|codacons|guardia di finanza|carabinieri|polizia|compensazione|inadempimento|eccezione|risoluzione del contratto|recesso|clausola|art\\. \\d+|articolo \\d+)
        (recupero crediti|società di recupero)
    """,
    Says.COMPLAINT: """
        (inaccettabil%|inammissibil%|vergogn%|scandalos%|mancanza di rispetto|irrispettos%|offensiv%|offes%|indecente|indecoros%|indign%|arrabbiat%|incazz%|furios%|delus%|delusione|amareggiat%|stuf%|stanc% di|scocciat%|seccat%|infastidit%|fastidi%|maleducat%|ridicol%|pessim%|stalking|perseguit%|molest%|minacc%|intollerabil%|assurd%|arrogan%|presa in giro|prendete in giro|prendermi in giro|villan%|scortes%|sgarbat%|cafon%|schifo|sconcert%|allibit%|sbalordit%|disgust%|esasper%|insult%|trattat% come|trattare così|trattato così|maniere|modo di fare|modi di fare|poca serietà|poco seri%|poco professional%|poco corrett%|scorrett%|bella figura|figuraccia|insistent%|petulant%|asfissiant%|bombard%|pressapoch%|incompeten%|ladr%|avvoltoi|strozzin%|sollecito da|complimenti (davvero|vivissimi|per)|bel servizio|che classe|che eleganza|che delicatezza)
        (smett%|smettete|basta|piantate%|finit%la|fatela finita|cessate)
        (non) (mi|ci) (scriv%|contatt%|chiam%|mand%|invi%|cerc%|disturb%|tormentate)
        (questo|quel|vostro|suo|che|con quel|il) tono
        (altro|altri|altra|cambiare|cambieremo|cambio|cercare|cercheremo|cercando) (fornitor%|ditta|azienda|agenzia|studio|partner)
        (rivolgerò|rivolgeremo|andrò|andremo|rivolgersi|rivolgo) * (altrove|altri|concorrenza|altro)
        (altrove|concorrenza)
        (disdire|disdett%|disdico|recedere|rescind%|perdere un cliente|perso un cliente|perderete un cliente|chiudere il rapporto|chiuso con voi|mai più|ultima volta che|non lavoreremo più|recensione|recensioni|non vi consigli%|sconsigli%|fiducia (persa|in voi|tradita)|perso la fiducia)
        (nessuno|mai|nessuna) * (risponde|risposto|richiama%|richiamato|chiamato|si degna|degnat%|si è fatto (vivo|sentire)|viene|venuto|risposta|risposte)
        (aspetto|aspettiamo|attendo|attesa) * (risposta|telefonata|che qualcuno|richiam%|settimane|mesi)
        (anni|vita) * (client%|lavoriamo|collabor%|fiducia|mai)
        (reclamo|reclami|lamentela|lamentele|lament%|mi lamento|protest%)
        (robot|macchina|automatic%|computer|software) * (sollecit%|scriv%|manda%|mail|parla%|tratta%|risponde)
        (secondo|terzo|quarto|quinto|tre|quattro|cinque|due|altro|ennesimo) (sollecit%|mail|email|messaggi%|avvis%|telefonat%|promemoria) * (in|settimana|giorni|già|stess%|senza|domenica)
        ennesim%
        (scriv%|sollecit%|mand%) * (domenica|giorno dopo|festivo|di notte|prima della scadenza|un giorno di ritardo)
        (grazie di niente|grazie per niente|grazie di nulla|per incassare|quando c'è da incassare|contenti voi|ma vi sembra|vi sembra (normale|il modo|giusto)|non si fa|non è (il modo|serio|professionale|corretto da)|bell'educazione|ci vuole coraggio|che coraggio|faccia tosta|da non credere|robe da)
        (servizio) (pessimo|scadente|scarso|vergognoso)
        (pretendo|esigo|esigiamo|pretendiamo) *
    """,
    Says.NO_CONTACT: """
        (non) (mi|ci) (scriv%|contatt%|mand%|invi%|cerc%)
        (smett%|smettete|basta) (di|con) * (scriv%|mand%|invi%|contatt%|chiam%|mail|solleciti)
        (cancell%|togliete%|rimuov%|eliminate%) * (lista|dati|indirizzo|nominativo|rubrica|mail)
    """,
    Says.HARDSHIP: """
        (liquidità|crisi|problem% di cassa|problem% economic%|problem% finanziar%|difficoltà|in affanno|a secco|in rosso|al verde|momentacc%|brutto momento|momento (difficile|delicato|nero|complicato|duro|pesante|critico)|periodo (difficile|delicato|nero|complicato|duro|pesante|critico|no|morto)|senza soldi|senza un euro|senza fondi|non ho (i|un|più) (soldi|euro|soldo)|non abbiamo (i|un|più) (soldi|euro|soldo)|conto (vuoto|scoperto|prosciugato)|cassa vuota|casse vuote|acqua alla gola|sul lastrico|chiudere (bottega|i battenti|l'attività|baracca)|cassa integrazione|disoccupat%|licenziat%|perso il lavoro|tirare avanti|stringere la cinghia|non ce la (faccio|facciamo)|arriv% a fine mese|alle strette|messi male|messa male|siamo messi|in ginocchio|fatica a|boccheggi%|rovin%)
        (non) (riesco|riusciamo|posso|possiamo|potrò|potremo|sono|siamo|ho|abbiamo|dispongo|disponiamo|riuscirò|riusciremo) (proprio|ancora|più|purtroppo|a|al momento|in grado|modo)? * (pagare|pagarvi|pagarla|saldare|coprire|sostenere|onorare|versare|tutto|far fronte|affrontare|liquidare|fondi|quella cifra|disponibilità|l'intero|bonificare|questo mese)
        (impossibil%|impossibilit%) * (pagare|saldare|versare|far fronte)
        (rateizz%|rateal%|a rate|in rate|dilazion%|proroga|prorog%|piano di (rientro|pagamento)|in più (rate|volte|tranche)|un po' di tempo|più tempo|altro tempo|del tempo|pazient%|posticip%|rinviare|rimandare (il|a)|differi%|moratoria|respiro|sospendere|acconti mensili|poco (alla|per) volta|un po' alla volta|a piccole)
        (in) (due|tre|quattro|cinque|sei|dieci|dodici|\\d+) (rate|volte|tranche|mesi|soluzioni|mensilità)
        \\d+ * (al mese|ogni mese|mensil%|alla settimana|a settimana)
        (concedere%|concede%|concedet%|dare%|date%|dateci|datemi|dammi|aspettar%|aspett% (fino|un|ancora|qualche)|attendere) * (tempo|giorni|settiman%|mes%|respiro|proroga|dilazione|fino|po'|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)
        (client%|incass%|lavoro|stagione|vendite|fatturato|affari|raccolto|vendemmia|turismo|committent%|contribut%|finanziament%) * (non (ci|mi)? (paga%|ha pagato|hanno pagato|arriv%)|cal%|croll%|ferm%|mort%|in ritardo|dimezzat%|perso|pers%|fallit%|scars%|disastros%|andat% male|va male|vanno male|saltat%|bloccat%|magr%|zero)
        (perso|perduto) * (client%|commessa|lavoro|sponsor|appalto|raccolto)
        (alluvion%|incendio|grandin%|gelata|siccità|terremoto|allag%|malattia|malat% (da|grave)|ospedale|ricover%|operat%|intervento chirurgico|tumore|divorzi%|separazion%|vedov%|lutto|incident%|infortun%|cassa malati)
        (aspett% che|attendo che|quando|finché non|appena) * (mi paghino|ci paghino|incass%|entri%|arriv% i soldi|vend%|pensione|stipendio|contributo|mi pagano|ci pagano)
        (stralcio|condon%|saldo e stralcio|ridurre il debito|abbuon%|riduzione (del|dell))
        (tutto (insieme|in una volta)|in una volta sola|in un colpo solo|in un'unica soluzione)
        (banca) * (non concede|revocat%|bloccat%|tagliat%|negat%|rifiut%|chiuso (i|gli) (fidi|rubinetti))
        (prima) (gli stipendi|i dipendenti|l'affitto|le tasse)
        (comprensione|venir% incontro|venirci incontro|venirmi incontro)
    """,
}
