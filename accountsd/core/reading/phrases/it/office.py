"""Italian: the office's day – questions, other desks, thanks, absences, and what means nothing more."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says
from accountsd.core.reading.phrases.it.classes import FACT, PAPER, PERSON

_SEND = "inviare|inviarmi|inviarci|inviarmela|inviarcela|rinviare|reinviare|reinviarmi|reinviarci|rimandare|rimandarmi|rimandarci|rimandarmela|rimandarcela|mandare|mandarmi|mandarci|mandarmela|mandarcela|trasmettere|trasmetterci|trasmettermi|fornire|fornirci|fornirmi|girare|girarmi|girarci|inoltrare|inoltrarmi|inoltrarci|spedire|spedirci|spedirmi|farci avere|farmi avere|farci pervenire|farmi pervenire|allegare|riemettere|riemetterla|rifarla|caricare|ritrasmettere|avere|ricevere|condividere"
_SENDS = "mandatemi|mandateci|mandami|mi mandi|ci mandi|mi mandate|ci mandate|inviatemi|inviateci|inviami|mi invia|ci invia|mi inviate|ci inviate|mi invii|mi rimanda|mi rimandi|ci rimanda|mi rimandate|ci rimandate|rimandatemi|rimandateci|me la rimanda|me la rimandi|me la mandi|me la mandate|me la rimandate|ce la rimandate|ce la mandate|ce la inviate|girami|giratemi|mi giri|mi girate|ci girate|fatemi avere|fateci avere|mi fate avere|ci fate avere|ci fa avere|mi fa avere|mi dice|mi dite|mi dici|ci dite|ditemi|diteci|dimmi|mi confermate|ci confermate|mi conferma|mi confermi|ci conferma|confermatemi|confermateci|mi indica|mi indicate|ci indicate|indicateci|indicatemi|mi ricorda|mi ricordate|mi ricordi|ci ricordate|mi date|ci date|mi dà|mi dai|datemi il|dateci il|mi comunica|ci comunicate|comunicateci|mi fornisce|ci fornite|mi passi|mi passate"
_TELL = "indicare|indicarmi|indicarci|confermare|confermarmi|confermarci|dire|dirmi|dirci|dare|darmi|darci|comunicare|comunicarmi|comunicarci|precisare|specificare|inserire|aggiungere|riportare|compilare|firmare|ricordare|ricordarmi|ricordarci|controllare|verificare se|completare|mettere|integrare|sapere|chiarire|chiarirmi|timbrare"
_ASK = "potrebbe|potreste|potresti|può|potete|puoi|mi può|ci può|mi potete|ci potete|mi puoi|mi potrebbe|ci potrebbe|mi potreste|ci potreste|mi potresti|è possibile|sarebbe possibile|si può|si potrebbe|vi chiedo di|vi chiediamo di|le chiedo di|le chiediamo di|chiedo di|chiediamo di|si prega di|vi prego di|vi preghiamo di|la prego di|preghiamo di|pregasi|vorrei|vorremmo|avrei bisogno di|avremmo bisogno di|gentilmente|per favore|per cortesia|cortesemente|sarebbe così gentile da|posso|possiamo|potrei|potremmo|riuscite a|riesce a|riesci a|ti spiace|le dispiace|vi dispiace|le dispiacerebbe|favorite|favorisca|occorre|bisogna"
_NEED = "ho bisogno|abbiamo bisogno|avrei bisogno|avremmo bisogno|mi serve|ci serve|mi servono|ci servono|mi servirebbe|ci servirebbe|mi servirebbero|serve|servono|servirebbe|mi occorre|ci occorre|occorre|occorrono|necessito|necessitiamo|è necessario|è necessaria|ci manca|mi manca|mancano|manca|senza|richiede|richiedono|chiede|chiedono|deve riportare|devono riportare|deve esserci|richiediamo|richiedo|cerco|cerchiamo|attendiamo|vorrei|vorremmo|pretende|obbligatori%"

LINES = {
    Says.QUERY: f"""
        ({_ASK}) ({_SEND}) * ({PAPER}|{FACT}|di nuovo|nuovamente|mail|messaggio)
        ({_ASK}) ({_SEND})
        ({_ASK}) ({_TELL}) * ({FACT}|{PAPER}|se|quanto|quale|qual|che|quando|a cosa|dove|cosa)
        ({_SENDS}) * ({PAPER}|{FACT}|di nuovo|se|quanto|quale|qual|quando|a cosa|dove|tutto)
        ({_NEED}) (di|del|dell|della|dei|solo|anche|ancora)? * ({PAPER}|{FACT})
        ({PAPER}|{FACT}) * (manca|mancano|non (c'è|compare|risulta|figura|si apre|si legge|è allegat%|è leggibile|mi si apre)|illeggibil%|non era allegat%|corrott%|vuot%|smarrit%|pers%|cancellat%|scadut% il link|mai arrivat%|non (mi |ci |)è (mai )?arrivat%|errat% l'intestazione|obbligatori%|non leggibil%)
        (allegato|file|pdf|documento|link|mail) * (non si apre|non (mi |ci |)si apre|vuot%|corrott%|illeggibil%|manca|mancava|scadut%|non funziona|non c'era|non c'è|tagliat%|danneggiat%)
        (non|mai) (trovo|troviamo|riesco a trovare|riusciamo a trovare|vedo|vediamo|risulta|ho|abbiamo|mi è|ci è|è|ricevo|leggo|riesco a leggere|riesco ad aprire|riesco a scaricare) * (fattura%|mail|documento|copia|originale|allegato|numero|pervenut%|ricevut%|arrivat%|traccia|pdf)
        (non) (la|lo|le|li|ne)? (trovo|troviamo|vedo|vediamo|leggo)
        (ho|abbiamo) (perso|smarrito|cancellato|perduto) * (fattura%|mail|documento|copia|file)
        (qual|quale|quali|che|a quale|di quale|a che|di che|quant%) (è|sono|era)? (il|la|l|lo|i|le|vostro|vostra|suo)? * ({FACT}|{PAPER}|ordine|commessa|lavoro|cantiere|intervento|periodo|si riferisce)
        (a cosa|a che cosa|di cosa|cosa|che cosa) (si riferisce|si tratta|corrisponde|riguarda|è|sono)
        (a) (chi|nome di chi|chi va|quale indirizzo|che indirizzo|quale ordine|che ordine)
        (quanto|quanti|quante) * (dobbiamo|devo|resta|residuo|aperto|totale|saldo|scopert%|dovut%|manca|giorni|fattur%)
        (quando|entro quando|dove|come|da quando) * (scade|scadenza|pagare|invio|mando|inviat%|emess%|spedit%|decorr%|trov%|vers%|scaric%|caric%)
        (c'è|ci sono|avete|ha|hai|esiste|resta|restano|rimane|risulta|risultano) (ancora|altro|un|una|qualcosa|altre|anche|forse)? * (apert%|sospes%|scadut%|da saldare|in sospeso|codice|swift|iban|link|copia|durc|pos|pec|partita iva|pdf|xml|modulo)
        (è|sono|sarebbe|si riferisce|riguarda) (quella|quello|la stessa|lo stesso|per|del|della|dell|relativ%|ivata|iva|già)
        (iva) (compresa|inclusa|esclusa|a parte)
        (durc|visura|codice univoco|codice destinatario|cig|cup|split payment|tracciabilità|flussi finanziari|dichiarazione di tracciabilità|scheda fornitore|anagrafica fornitor%|albo fornitori|w-8ben|certificato di residenza|circolarizzazione|riconciliazione)
        (può|potete|potrebbe|potreste|puoi) (rifare|correggere l'intestazione|mettere|inserire|indicare|aggiungere|cambiare l'intestazione|intestarla correttamente) *
        ~ (chi|quale|quali|qual|quando|come|dove|quanto|quanti|perché|può|potete|potrebbe|potreste|puoi|possiamo|posso|c'è|ci sono|avete|ha|hai|è|sono|si può|accettereste|sarebbe|vi|mi|ci|cosa|e se|che|o)
    """,
    Says.REDIRECT: f"""
        (non) (sono|è|mi|ci|seguo|gestisco|tratto|lavoro|siamo|tocca|spetta|faccio|ho) (io|più|la|il|di|mio|mia|me|a|occupo|compete|in|competenza|nulla) * (persona|responsabile|ufficio|competenz%|compete|mia|pagamenti|fatture|fornitori|contabilità|qui|io|amministrazione|questa parte|referente|riferimento|conti|che)?
        (persona|indirizzo|ufficio|casella|destinatario|reparto|numero|referente|mail) (sbagliat%|errat%|giust%|corrett%)
        (avete|ha|hai) sbagliato (persona|indirizzo|destinatario|ufficio|casella|azienda|mail)
        (sbaglia|sbagliate) (persona|indirizzo|destinatario)
        (scriv%|inviate|inviare|invii|inviarle|inviarla|mandate|mandi|mandare|mandatel%|rivolg%|contatt%|inoltrare|inoltrate|inoltri|trasmettete|trasmettere|senta|sentite|senti|chied%|girate|girare|giri|indirizz%|spedi%|provi|provate|usi|usate|caric%|deposit%|deve passare|passare|passate|fate riferimento|faccia riferimento|parl%) * (a|al|alla|all|ad|presso|con|tramite|su|sul|sulla|attraverso|dal|dalla|per) * (ADDRESS|collega%|contabilità|ragioneria|amministrazione|portale|piattaforma|commercialista|sede|ufficio|tesoreria|segreteria|casella|capogruppo|sdi|casa madre)
        (ADDRESS) * (gestisc%|segue|paga|è (l|il|la)|si occupa|risponde|d'ora|in poi|esclusivamente|per (tutte|le|i|la|fatture|pagamenti)|segu%|tratta|può|sapr%)
        (è|sono|contatto|mail|indirizzo|email|gestisc%|segue|seguono|paga|si occupa%|sede|tesoreria|contabilità|ragioneria|amministrazione|acquisti|fornitori|fatture|fatturazione|pagamenti|referente|sostitui%|subentr%|preso il mio posto|scriva|scrivete|scrivi|usate|in|:|a|con|legge) * ADDRESS
        (sostitui%|subentr%|ha preso il mio posto|al mio posto|mi succede|successor%|rileva|passato le consegne)
        (nuovo|nuova|corretto|giusto|unico|altro) (indirizzo|contatto|referente|casella|responsabile|email|mail) (di|per|è|mail|email|pec|:)?
        (fatture?|fatturazione|pagamenti|solleciti|contabilità|fornitori|amministrazione) * (vanno|va|devono essere|si inviano|gestit%|accentrat%|centralizz%|esternalizz%|passano|transitano|seguite da|trattat%|indirizzat%) * (ADDRESS|sede|portale|piattaforma|commercialista|capogruppo|ufficio|milano|roma|studio|casella|sdi|pec|servizi)?
        (ho cambiato|cambiato) (ufficio|mansione|reparto|ruolo|settore)
        (abbiamo ceduto|ho ceduto|ceduto|venduto|nuova gestione|nuovi proprietari|nuovo proprietario|rilevat%|incorporat%|fus% (con|in)|cessat%)
        (non (conosco|conosciamo|sappiamo chi)|qui non (c'è|lavora|abita)|nulla a che (fare|vedere)|niente a che (fare|vedere))
        (tocca|compete|spetta|riguarda) (a|al|alla|all|l|il|la) * (sede|inquilin%|condominio|comune|assicurazione|{PERSON})
        (chieda|chiedete|parli|parlate|senta|sentite|rivolgersi|si rivolga|rivolgetevi) (a|al|alla|con|il|la|all|presso)
        ~ ADDRESS
    """,
    Says.LEFT: """
        (ho|ha) lasciato (la|l|il|lo|questo) (azienda|società|ditta|lavoro|incarico|ufficio|studio|posto)
        (non) (lavora|lavoro|fa|faccio|è|sono) più (qui|in|con|per|parte|presso|nostr%|dipendente)
        (in pensione|pensionat%|maternità|dimission%|dimess%|ultimo giorno|trasferit% ad altr%)
    """,
    Says.PORTAL: """
        (sul|tramite|attraverso|nel|dal|via|su|il|esclusivamente|solo) * (portale|portale fornitori|piattaforma|sdi|sistema di interscambio|peppol|ariba|coupa|fatturapa)
        (portale|piattaforma|sdi|fatturapa) * (obbligatori%|esclusiv%|fornitori|caric%|sezione|unico|unica|accett%)
    """,
    Says.ACKNOWLEDGEMENT: f"""
        (grazie|ringrazio|ringraziamo|la ringrazio|vi ringrazio|ti ringrazio)
        (ricevut%|ricevuto|ricevuta|preso nota|prendo nota|prendiamo nota|presa visione|preso atto|prendiamo atto|prendo atto|annotat%|d'accordo|perfetto|va bene|va benissimo|ok|okay|tutto chiaro|chiaro|capito|inteso|ottimo|bene così|visto|letto|letta|tutto ok|tutto a posto|tutto in ordine|tutto in regola|ci siamo|arrivat% (tutto|bene|correttamente)|confermo ricezione|do riscontro|sta bene|benissimo|registrat%)
        (inoltrat%|girat%|trasmess%|passat%|consegnat%|inoltro|giro|passo|trasmetto|inoltriamo|giriamo|la passo|lo passo|la giro|lo giro) (già|subito|la|il|tutto|al|alla|a|all|in)? * ({PERSON}|chi di dovere|firma|cantiere|competenza|verifica)
        (è|sono|passa|sta|resta|risulta|va|messa|fattura|l'ho) * (in lavorazione|in verifica|in approvazione|registrat%|contabilizzat%|in attesa di (visto|firma|approvazione)|alla firma|in firma|per (la firma|approvazione|verifica|il visto)|archiviat%|protocollat%|in iter|in cartella|presa in carico|al vaglio|vistat%|caricat% a sistema|sulla scrivania)
        (verifico|verifichiamo|controllo|controlliamo|controllerò|verificherò|guardo|guardiamo|guarderò|vedo di|vediamo di|do un'occhiata|chiedo (a|al|alla|in)|mi informo|sento (la|il|l|in|con)|m'informo|approfondisco|ne parlo|esamin%) *
        (vi|le|ti) (faccio sapere|facciamo sapere|farò sapere|faremo sapere|aggiorno|aggiorniamo|aggiornerò|aggiorneremo|tengo|terrò|terremo|teniamo|dico|dirò|diremo|rispondo|risponderò|richiamo|avviso|avviserò|confermo appena|do riscontro)
        (nessun problema|nessuna contestazione|nessun reclamo|nulla da (eccepire|obiettare|contestare)|niente da (dire|ridire|contestare|eccepire)|tutto conforme|non contestiamo (nulla|niente)|non contesto (nulla|niente))
    """,
    Says.NEW_WORK: """
        (nuovo|nuova|prossimo|prossima|altro|altra|futuro) (progetto|sito|negozio|sede|cantiere|lavoro|collaborazione|evento|campagna|incarico|locale|ordine)
        (preventiv%|quotazion%|disponibilit%|appuntamento|sopralluogo) * (per|di|nuov%|altr%|quando|vorrei|vorremmo|ci)
        (vorrei|vorremmo|cerco|cerchiamo|mi interessa|ci interessa|interessat%) * (nuov%|altr%|uguale|corso|lezioni|ampliare|affidar%|preventiv%|rifare|ridipinger%|collaborare)
        (invit%|conferenza|consigliat%|intervista|rubrica|candidatura|curriculum|tirocinio|siete liberi|sei libero|siete disponibili)
    """,
    Says.PERSONAL: """
        (è mancat%|scompars%|funeral%|matrimonio|nascita|congratulazioni|condoglianze|compleanno|battesimo|comunione di)
        (calcetto|calcio|partita di|nonna|mamma|papà|tesoro|baci|birra|grigliata|concerto|biglietti)
        (credo|mi sa|penso|temo) * (per un altro|per un'altra|non (è|era) per me|destinat%|altra persona|persona sbagliata)
        (per errore|per sbaglio) * (mand%|inviat%|cancell%)
    """,
    Says.PITCH: """
        (newsletter|disiscriv%|webinar|gratis|gratuit%|promozion%|demo|scopr%|clicca|cliccate|approfitt%|factoring|finanziament%|seo|posizionamento|lead|fiera|catalogo|offerta (esclusiva|speciale|lampo)|iscriv%|risparmi% fino|usat% garantit%)
        (offriamo|proponiamo|aiutiamo) * (aziende|soluzion%|serviz%|imprese)
    """,
    Says.SOUR: """
        (delus%|arrabbiat%|seccat%|vergogn%|inaccettabil%|mancanza di rispetto|stuf%|stanc% di|stupit%|sorpres%|meravigliat%|grazie di niente|grazie per niente|sinceramente|francamente|davvero|assurd%|peccato|incredibil%)
    """,
    Says.AWAY: """
        (sono|sarò|siamo|saremo|attualmente|è|sarà) (in|fuori|assente|assenti|via)? (ferie|vacanza|malattia|viaggio|trasferta|fuori ufficio|fuori sede|assente|assenti|congedo|permesso)
        (chius%|chiuderemo|uffici) * (per|dal|fino|ferie|festività|patrono|estiva|settimana|chius%)
        (riapr%|rientro|rientrerò|torno|tornerò|rientreremo|riprender%|sarò di nuovo|di ritorno) (il|in ufficio|al lavoro|a partire|lunedì|martedì|mercoledì|giovedì|venerdì|domani|dal|previsto|operativ%)
        (risposta automatica|messaggio automatico|accesso limitato|in mia assenza|in caso di urgenza|per urgenze|per le urgenze|fuori ufficio|leggerò la posta|non leggerò|senza data di rientro|orario ridotto|orario estivo)
    """,
    Says.TICKET: """
        (sua|vostra|tua|una) (richiesta|segnalazione|messaggio|ticket) * (ricevut%|registrat%|presa in carico|in lavorazione)
        (numero (di)? (ticket|pratica|segnalazione)|ticket (n|#|\\d))
    """,
    Says.FILLER: """
        (buongiorno|buonasera|buon pomeriggio|salve|ciao|gentil%|egregi%|spett%|spettabile|caro|cara|cari|buondì|gent)
        (scus%|mi scuso|ci scusiamo|perdon%|mi dispiace|ci dispiace|chiedo scusa|chiediamo scusa|pardon|sono mortificat%|mea culpa)
        (ritardo|disguido|dimentican%|dimenticat%|svista|disattenzione|sfuggit%|malinteso|contrattempo|finita nello spam|spam|posta indesiderata|che figura|sepolta|sotto una pila|il disturbo)
        (non esit%|resto a disposizione|restiamo a disposizione|rimango a|rimaniamo a|a disposizione|in allegato|allegato|allego|in riferimento|con riferimento|in merito|riguardo|a proposito|come (da accordi|concordato|d'accordo|detto|anticipato|convenuto|promesso|le dicevo|ti dicevo|vi dicevo)|per conoscenza|in copia|metto in copia|per informazione|si comunica|comunichiamo che|la presente|facendo seguito|riprendo|vi informo|la informo|vi informiamo|vedi sotto|vedi allegato|come da|quanto segue)
        (buon|buona|buone|buoni|felice|ottima|bella|serena) (giornata|serata|settimana|fine settimana|weekend|lavoro|lavori|domenica|estate|vacanze|feste|anno|pranzo|lunedì|natale|pasqua|proseguimento|notte)
        (cordial%|saluti|distinti|saluto|salutiamo|un abbraccio|a presto|alla prossima|a domani|a risentirci|arrivederci|sinceri|un caro saluto|affettuos%)
        (spero|speriamo|auguro|auguriamo|confido|confidiamo) (che|di|tutto|bene|stia%|stiate|tu|voi|lei|vi|le|ti|in)
        (felice|lieto|lieta|lieti|contento|contenta|contenti) (di|che|per)
        (che piacere|che bello|un piacere|mi fa piacere|ci fa piacere|è stato un piacere|auguri|complimenti per|che coincidenza|ahah|haha)
        (scrivo|rispondo|scrivendo|ti scrivo|le scrivo|vi scrivo) (da|dal|dalla|di|con|in|per|a|al|senza)? *
        (inviato da|il correttore|scusate (l|il|la|gli)|il mio italiano|errori di battitura|scritto dal|dal treno|dal telefono|dal cellulare)
        (piove|nevica|c'è (il sole|caldo|freddo)|fa (caldo|freddo)|sole|nebbia|la vendemmia|la sagra|la festa del|il patrono|che caldo|che freddo)
        (siamo|sono) (una|un|la|il|lo|nuov%|appena) * (scuola|piccol%|associazione|famiglia|nuov%|segretari%|contabile|tesorier%|ditta|parrocchia|negozio|impresa|stagista|apprendista|coro)
        (festeggiamo|inauguriamo|compiamo|ci siamo conosciuti|ci conosciamo) *
        (non si preoccup%|non vi preoccup%|non ti preoccup%|nessun problema|non c'è di che|certamente|certo|naturalmente|ovviamente|senz'altro|salvo errori|se non sbaglio|se possibile|se serve|se occorre|se necessario|al più tardi|non oltre|meglio tardi che mai|non mancherò|non c'è fretta|senza fretta|senza impegno)
        (fattura|data|importo|totale|riferimento|numero|oggetto|cliente|fornitore)\\s*[:\\t]
        (contabile|contabilità|ragionier%|commercialista|collega|titolare|capo) (è|era|torna|segue|si occupa|rientra|mi dice|ci dice)
        (ferie|trasloco|inventario|cambio gestionale|chiusura di fine anno|influenza|covid|di corsa|sommers%|incasinat%)
    """,
}
