"""Italian: the words of an office, the words of a matter, and the words that turn a sentence."""

from __future__ import annotations

# Small words and what a purchase ledger writes every day; nothing here is a trouble.
OFFICE = """
il lo la gli le un uno una di del dello della dell dei degli delle da dal dallo dalla dall dai dalle in nel nello nella nell nei nelle con su sul sullo sulla sull sui sulle per tra fra al allo alla all ai agli alle ad che chi cui quale quali dove come quanto quanta ed anche poi quindi così ora adesso oggi ieri domani dopodomani stamattina stasera sempre ancora già più molto tanto bene qui qua lì là
io tu lui lei noi voi loro mi ti si ci vi li ne me te sé mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quest quello quella quelli quelle quel stesso stessa stessi stesse tutto tutta tutti tutte ogni qualche alcuni alcune qualcosa qualcuno altro altra altri altre entrambe entrambi
sono sei è siamo siete era erano eravamo essere stato stata stati state sarà saranno sarebbe sia siano fosse ho hai ha abbiamo avete hanno avevo aveva avevamo avere avuto avrà avrete avrò avrebbe avrei vado va andiamo vanno andare andato faccio fa facciamo fate fanno fare fatto fatta farò farà faremo
posso può possiamo potete possono potere potrebbe potrei potrò voglio vuole vogliamo volere vorrei vorremmo devo deve dobbiamo dovete devono dovere dovrebbe dico dice dite dicono dire detto vedo vede vediamo vedere visto vista do dà dare dato dati metto mette mettere messo messa so sa sappiamo sapere credo crede penso pensa sembra prendo prende prendere preso trovo trova trovare trovato trovata tengo tiene tenere viene vengono venire venuto torno torna tornare rientra rientro arriva arrivano arrivare arrivato arrivata parte partono partire esce uscire resta rimane lascio lasciato passa passare segue seguire entra
ricevere ricevuto ricevuta ricevuti ricevete inviare invio invia inviato inviata mandare mando manda mandato allego allegato allegati allegata scrivere scrivo scritto leggere letto leggo controllare controllo verificare verifica confermare confermo conferma confermiamo confermato registrare registrato registrata firmare firma firmato firmata approvare approvato approvata autorizzare autorizzato gestire gestisce seguire preparare preparato aprire aperto aperta apre chiudere iniziare cercare chiedere chiedo chiede chiesto parlare informare informo
giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti momento mattina mattino pomeriggio sera notte lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua inizio fine metà prossimo prossima prossimi prossime scorso scorsa primo prima primi ultimo ultima ultimi ultime entro
due tre quattro cinque sei sette otto nove dieci dodici quindici venti trenta cento mille zero
fattura fatture pagamento pagamenti bonifico bonifici assegno importo importi somma totale euro eur numero numeri riferimento riferimenti causale data date scadenza scadenze termine termini ordine ordini acquisto conto banca bancario bancaria ricevuta ricevute documento documenti file pdf xml copia copie originale posta mail email pec messaggio messaggi sollecito promemoria lettera busta telefono cellulare indirizzo portale piattaforma sistema gestionale programma pagina link sito internet linea
contabilità contabile amministrazione amministratore amministrativo ragioneria ragioniere tesoreria tesoriere fornitore fornitori cliente clienti azienda ditta società ufficio uffici reparto sede centrale direzione direttore direttrice responsabile titolare capo collega colleghi segretaria segreteria socio commercialista studio risorse umane acquisti vendite produzione cantiere lavori lavoro officina negozio scuola comune parrocchia fondazione associazione circolo condominio clinica albergo ristorante gruppo consiglio personale
buongiorno buonasera salve ciao grazie prego cortesia favore gentile gentili signor signora signori sig sigra dott dottor dottoressa spett saluti cordiali saluto distinti
buono buona buoni nuovo nuova piccolo piccola grande breve lungo chiaro sicuro sicura pronto pronta veloce presto subito direttamente automaticamente esattamente personalmente regolarmente possibile necessario corretto disponibile completo completa intero intera normale solito solita
informazioni informazione dati dato dettaglio dettagli domanda risposta richiesta tema oggetto pratica parte punto lato modo maniera volta volte cosa cose elenco codice nome nomi procedura approvazione conferma registrazione scheda cartella tavolo cassa libro visto distinta calendario programma tipo livello iter
casa via paese città italia milano roma torino napoli bologna venezia svizzera famiglia madre padre figlia figlio sorella fratello moglie marito nipote ferie viaggio riunione macchina treno
sepa iban swift bic iva durc cig cup sdi paypal satispay carta contanti mano ordinario cro trn valuta
"""
# Words of a matter, of a wish, of a turn: a sentence without manners that holds one is not calm.
MATTERS = """
fattur% pag% bonific% vers% sald% assegn% sold% denaro import% conto conti banca% iban euro% prezz% tariff% preventiv% contratt% ordin% consegn% ricev% res% rimbors% scont% ore lavor% ripar% guast% rott% qualit% storn% not% credit% addebit%
dev% dobbiam% debit% ritard% sollecit% avvis% scad% interess% annull% disd% contest% rifiut% reclam% avvocat% tribunal% legal% causa fallim% concordat% pignor% frod% truff% polizia denunc%
aspett% attend% bisogn% serv% vogl% vorre% potre% può puoi potet% possiam% posso chied% chiam% telefon% invi% mand% dare date dammi venir% venit% incontr% progett% accett% accord% promett%
non né mai nulla niente nessun% senza ma però tranne salvo eccetto solo soltanto unicamente purtroppo male peggio error% sbagli% problem% pers% difficil% crisi malat% ospedal% mort% lutto alluvion% incendi% grandin% rovin% arrabbiat% fastid% delus% vergogn% ridicol% stuf% basta ancora perché come quando quale quali chi quant% se
altro altra altri divers% doppi% due volte metà meno troppo più manc% vendut% traslo% cambi% nuov% vecchi% ultim% lasciat% chius% blocc% congel% vuot% secc% tolt% togl% detr% trattenut% rate rateizz% rinvi% pian% fiduc%
"""
# These change what a phrase says, unless the phrase itself names them.
TURNS = """
non né mai nulla niente nessun nessuno nessuna ma però tranne salvo eccetto solo soltanto unicamente metà parziale parzialmente quando se qualora senza contro meno mentre finché
aspetto aspettiamo aspettando attendo attendiamo bloccato bloccata male errore errori troppo rifiuto rifiutiamo impossibile purtroppo peccato condizione
doppio annullare annullata annullato problema problemi manca mancano difficile forse magari eventualmente appena neanche nemmeno neppure invece anziché resto altrimenti
"""
