"""Italian classes of words that the phrases are made of: verbs of paying, names of money, days to come."""

from __future__ import annotations

# What has been done with the money.
PAID = (
    "pagato|pagata|pagate|pagati|saldato|saldata|saldate|saldati|bonificato|bonificata|versato|versata|liquidato|liquidata|liquidate|regolato|regolata|accreditato|accreditata"
    "|addebitato|addebitata|effettuato|effettuata|eseguito|eseguita|disposto|disposta|corrisposto|trasferito|trasferita|evaso|evasa|quietanzato|provveduto|incassato|rimborsato|onorato|sistemato|sistemata|girato|girati"
)
DONE = "partito|partita|partiti|inviato|inviata|spedito|spedita|mandato|mandata|fatto|fatta|emesso|emessa|consegnato|consegnata|uscito|uscita|lanciato|ordinato|inoltrato|passato|passata|andato a buon fine|andata|contabilizzato|arrivato|firmato|lasciato|depositato|imbucato|messo|confermato"
PAY = "pagare|pagarvi|pagarla|pagarlo|pagarti|saldare|saldarla|saldarlo|saldarvi|bonificare|bonificarvi|versare|versarvi|liquidare|liquidarla|liquidarvi|regolare|regolarla|corrispondere|effettuare|eseguire|disporre|provvedere|provvedervi|trasferire|inviare (il|la|un|l)|inviarvi|mandare (il|la|un)|mandarvi|fare (il|un|la)|farvi|farle|farti|farlo|emettere|accreditare|accreditarvi|evadere|sistemare|sistemarla|sistemarlo|girare|onorare|chiudere|procedere|mettere in pagamento"
_STEMS = "pagher|salder|bonificher|verser|liquider|regoler|corrisponder|effettuer|eseguir|disporr|provveder|trasferir|invier|mander|far|emetter|accrediter|evader|sistemer|girer|chiuder|proceder|metter|lancer|spedir|passer|porter|firmer|invierem"
PAY_WILL = "|".join(
    stem + end for stem in _STEMS.split("|") for end in ("ò", "à", "emo", "anno", "ete", "ai")
)
PAYS = "pago|paga|paghiamo|pagano|saldo|salda|saldiamo|bonifico|bonifica|bonifichiamo|verso|versa|versiamo|liquido|liquida|liquidiamo|liquidano|effettuo|effettuiamo|eseguo|esegue|eseguiamo|dispongo|disponiamo|dispone|provvedo|provvediamo|provvede|faccio|fa|facciamo|fanno|mando|manda|mandiamo|invio|inviamo|invia|emetto|emettiamo|emette|sistemo|sistemiamo|sistema|giro|giriamo|firmo|firma|chiudo|chiudiamo|metto|mettiamo|lancio|lanciamo|passo|porto|spedisco|procedo|procediamo|regolo|regoliamo"
PAYS_PLAINLY = "pago|paghiamo|saldiamo|bonifichiamo|versiamo|liquidiamo|effettuo|effettuiamo|eseguo|eseguiamo|dispongo|disponiamo|provvedo|provvediamo|faccio|facciamo|mando|mandiamo|inviamo|emetto|emettiamo|sistemo|sistemiamo|giriamo|lancio|lanciamo|spedisco|procediamo|chiudo|chiudiamo"
MONEY = "bonifico|bonifici|pagamento|pagamenti|versamento|assegno|importo|somma|denaro|soldi|fattura|fatture|saldo|totale|contanti|accredito|addebito|cifra|euro|eur|franchi|parcella|riba|ri\\.ba|rid|distinta|mandato|disposizione|ordine|rata|scadenza|tutto|il dovuto|dovuto|satispay|operazione|liquidazione|giroconto|vaglia|f24"
RUN = "distinta|distinte|scadenza|scadenze|scadenzario|giro|tornata|lotto|ciclo|flusso|batch|pagamenti|bonifici|disposizioni|programmazione|calendario|mandati|elenco|riba|fine mese|stipendi|lista"
_DAYS = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi"
_MONTHS = (
    "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
)
DAY = f"{_DAYS}|domani|dopodomani|oggi|stasera|stamattina|oggi pomeriggio|nel pomeriggio|in giornata|in serata|il \\d+|l'\\d+|al \\d+|\\d+ ({_MONTHS})|\\d+/\\d+|{_MONTHS}|settimana|settimana prossima|prossima settimana|fine settimana|fine mese|metà mese|inizio mese|fine|metà|inizio|entro|prossimo|prossima|prossimi|quanto prima|primo del mese|tra (due|tre|cinque|una|pochi|qualche|\\d+)|fra (due|tre|cinque|una|pochi|qualche|\\d+)|giorni lavorativi|natale|pasqua|ferragosto|il primo"
SOON = "subito|immediatamente|al più presto|appena possibile|quanto prima|a breve|in giornata|senza indugio|senz'altro|il prima possibile|adesso|ora|oggi stesso|tra poco|nei prossimi giorni|a stretto giro|nel più breve tempo"
PERSON = "contabilità|contabile|ragioniere|ragioniera|ragioneria|amministrazione|amministratore|amministrativa|commercialista|tesoriere|tesoreria|titolare|capo|direttore|direttrice|responsabile|collega|colleghi|segretaria|segreteria|socio|socia|marito|moglie|direzione|ufficio|banca|consiglio|presidente|economato|geometra|preside|finanza|acquisti"
PAPER = "copia|copie|duplicato|pdf|xml|estratto conto|estratto|bolla|bolle|ddt|documento di trasporto|dettaglio|dettagli|giustificativo|giustificativi|fattura|fatture|fattura di cortesia|copia di cortesia|originale|allegato|allegati|file|documento|documenti|modulo|scheda fornitore|questionario|elenco|situazione|situazione contabile|partitario|riepilogo|ricevuta|durc|visura|autocertificazione|certificato|rapportino|rapportini|foglio ore|rendiconto|specifica|scontrino|contabile|fattura elettronica|formato elettronico|proforma|saldo|partite aperte|w-8ben|lettera"
FACT = "numero|numeri|n\\.|riferimento|riferimenti|partita iva|p\\.iva|p\\. iva|codice fiscale|iban|swift|bic|coordinate bancarie|dati bancari|dati fiscali|indirizzo|sede legale|ragione sociale|intestazione|ordine|numero d'ordine|cig|cup|codice univoco|codice destinatario|sdi|pec|data|scadenza|importo|importo esatto|saldo|causale|nome|periodo|split payment|termini di pagamento|modalità di pagamento|commessa|contratto|determina|impegno|iva|aliquota|codice cliente|codice fornitore|codice|residuo|totale|cantiere|intestatario|link|odine|fattura|recapito"
