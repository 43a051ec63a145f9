"""Italian: what is contested, the decisions and the owner that are asked for."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_DEEDS = "ordinat%|consegnat%|richiest%|concordat%|autorizzat%|commissionat%|approvat%|firmat%|pattuit%|stabilit%|eseguit%|fatto|fatta|fatte|fatti|effettuat%|completat%|finit%|terminat%|installat%|montat%|venut%|funzionat%|riparat%|usat%|accettat%|preventivat%|previst%|stat% (fatt%|consegnat%|avvisat%|intervenut%)|detto|sottoscritt%|conform%|chiest%|intervenut%|post%|prenotat%|collaudat%"
_PAPERS = "preventivo|contratto|offerta|accordo|accordi|tariffa|tariffario|listino|prezzo|ordine|ddt|bolla|capitolato|rapportin%|convenzione|patti|conferma d'ordine|rapporto|foglio"

LINES = {
    Says.DISPUTE: f"""
        (contest%|non (sono|siamo) (d'accordo|daccordo)|disaccord%|rifiut%|respin%|non (la|lo|le|vi)? (accett%|riconosc%|approv%)|opponiamo|oppongo|obiett%|obiezion%|riserv%|discut% (la|il|questa|sul)|impugn%|divergenz%|discordan%)
        (error%|errat%|sbagliat%|sbagli%|scorrett%|inesatt%|non (mi|ci)? (torna|tornano|corrispond%|risulta|quadra%|coincid%)|doppion%|doppi%|due volte|di troppo|eccessiv%|gonfiat%|esagerat%|spropositat%|troppo (car%|alt%)|salat%|maggiorat%|ingiustificat%|indebit%|anomali%|differenza|incongruen%|abnorme|esos%|fuori (mercato|misura)|sproporzionat%|un furto|da capogiro|non dovut%)
        (addebitat%|fatturat%|conteggiat%|messo|messe|calcolat%) * (due volte|doppi%|in più|di nuovo|mai|per intero)
        (mai|nessuno|niente|senza|nemmeno|neanche|né) * ({_DEEDS})
        non (è|sono|ho|abbiamo|avete|ha|hanno|era|erano|avevo|avevamo|avevate|si|ci|mi|vi)? (mai|stat%|stata|ancora|è|ha|abbiamo|avete|nostro)? ({_DEEDS}|quello|quella|come (da|pattuito)|quanto)
        (mai) (ricevut%|arrivat%|vist%) * (merce|pacco|materiale|lavoro|consegna|pezzi|bancale|colli)
        (merce|pacco|materiale|pezzi|bancale|colli|scatole|cartoni|tecnico|consegna|lavori|lavoro) * (mai|non|mancan%|rott%|danneggiat%|difettos%|sbagliat%|arrivat% (in|rott%|tard%|solo)|incomplet%|a metà|da rifare|da finire|non è venuto)
        ({_PAPERS}) (che|firmato|del|della|di|vostro|n|iniziale|originale|\\w+)? * (diceva|dice|prevedeva|prevede|era di|erano|riporta|indica%|parlava|parla|comprendeva|comprende|includeva|firmat%|concordat%|pattuit%|divers%|inferior%|superior%|massimo|c'era scritto|sta scritto|fissat%|non (prevede%|parla%|diceva|dice|includ%|compren%|era))
        (secondo|da|in base a|rispetto a|contrariamente a|difforme da|come da) (il|al|lo|la|l|nostro|vostro|dal|i|gli|nostri|agli|quanto) ({_PAPERS}|pattuito|concordato|conteggi|appunti)
        (avevamo|eravamo|si era|era stato|c'eravamo) (detto|concordat%|pattuit%|d'accordo|rimasti|accordat%|parlato|stabilit%)
        (nota di credito|nota credito|note di credito|storno|stornare|stornate|rettific%|corregg%|correzione|annull%|rimbors%|fattura corretta|rifare la fattura|rifate|scontare dal|detrarre|detra%|togliere|togliete|rivedere (la|il|i)|riveder%|scorporare|decurt%)
        (difett%|difettos%|vizi|guast%|rott%|non (mi|ci)? (funziona%|parte|va|tiene|si accende|chiude)|incomplet%|non finit%|lasciat% a metà|a metà|mal fatt%|fatt% male|male eseguit%|danneggiat%|danni|graffiat%|macchiat%|perde|gocciol%|infiltra%|crep%|scrost%|storto|storta|scollat%|arrugginit%|ammaccat%|muffa|sfocat%|illeggibil% (le|la) stamp%|scadent%|qualità|inservibil%|inutilizzabil%|scadut% (il|la) prodott%|marci%|stinge|strapp%|manca (un pezzo|metà|il pezzo|la parte|ancora)|mancavano|mancan% (pezzi|ore|metà|due|tre|il|la|le|i|ancora)|mancanza|da rifare|peggio di prima)
        (non) (pago|paghiamo|pagherò|pagheremo|verso|saldo|salderò|salderemo|intendo pagare|intendiamo pagare|vi pago|la pago|paghiamo|devo|dobbiamo) *
        (pago|paghiamo|pagherò|pagheremo) (solo|soltanto|unicamente)
        (finché|fino a quando|fin quando|prima) (non)? * (sistem%|corregg%|consegn%|finit%|finire|ripar%|chiari%|risolv%|arriv%|complet%)
        (perché|come mai|a che titolo|da dove|cosa c'entra) * (addebit%|fattur%|voce|cost%|aument%|supplement%|ore|spes%|maggior%|trasfert%|salta fuori|uscita)
        (già) (incluso|inclusa|compres%|fatturat%|pagat% (nella|con|a|l'anno)|saldat% (nella|con|a|l'anno)|addebitat%|conteggiat%)
        (aspett%|attend%|in attesa) * (nota di credito|nota|consegna|correzione|rimborso|storno|ricambi|pezzi|sostituzione|riparazione|intervento|merce|tecnico|fine lavori)
        \\d+ * (invece di|anziché|e non|contro|al posto di|ma|mentre) * \\d+
        (e non|non) (di|a|per|i|le|da)? \\d+
        (ore|giorni|giornate|persone|pezzi|metri|sedute|operai|foto) * (fatturat%|conteggiat%|addebitat%|messe|segnat%|ne avete|invece|e non|ne ho|ne abbiamo)
        (invece|anziché|al posto) (di|dei|delle|del|che)
        (iva|aliquota) * (sbagliat%|errat%|agevolat%|non dovuta|esent%|reverse|invece|anziché|al 4|al 10)
        (spese|supplemento|interessi|maggiorazione|trasferta|trasporto|commissioni|diritto fisso) * (non|mai|togliere|ingiustificat%|dovut%)
        (sconto) * (non (c'è|risulta|appare|applicat%|figura)|dimenticat%|promess%|concordat%|sparit%|dov'è|mancan%|scordat%)
        (senza) (chiedere|avvisare|consultar%|autorizzazione|permesso|dirci|dirmi|il mio|il nostro)
        (non) (dovuto|dovuta|dovuti|ci spetta|spetta a noi|mi riguarda|ci riguarda|è nostra|è mia|di mia competenza pagare)
        (abbiamo|ho) (reso|restituito|rimandato|rispedito)
    """,
    Says.DECISION: """
        (sconto|sconti|ribasso|riduzione|prezzo|prezzi|tariffa%|listino|carta di credito|paypal|altra valuta|dividere|suddividere|fedeltà|trattabil%|negozia%|forfait%|canone|condizioni)
        (sarebbe possibile|è possibile|si può|si potrebbe|potremmo|possiamo|posso|accettereste|accetta%|sareste disposti|vi andrebbe|vi va bene|va bene se|e se|che ne dite|ci fate|mi fate|fareste)
        (compres%|inclus%|perché|come mai|era necessari%|serviva|giustific%|cosa avete fatto|chi ha (deciso|autorizzato)|garanzia|cosa prevede|quanto dura)
        (contratt%|rinnov%|abbonament%|manutenzione|offerta|termini a|60 giorni|90 giorni|sessanta giorni|novanta giorni|penale|disdetta|recesso|preavviso|prolung%)
        (intestare|intestarla|fatturare|emettere|girare|spostare|rifatturare|datare|cambiare) * (a nome|altra|altro|società|figlia|filiale|anno prossimo|gennaio|moglie|marito|consociata|diversa|terzi|esercizio)
        (se) (paghiamo|pago|rinunciamo|annull%|ordiniamo|prendiamo|restituiamo|disdiciamo|aggiungiamo|facciamo) *
        (acconto|caparra|cauzione|deposito) * (restitu%|torna%|rimbors%|recuper%|rende%)
        (permuta|scambio|baratto|donazione|sponsor%|omaggio)
    """,
    Says.OWNER: """
        (jay|titolare|responsabile|direttore|capo|principale|superiore) * (chiamare|chiamarmi|chiami|parlare|contattare|richiam%|sentire|incontrare|ha detto|aveva detto|promesso|mi disse|accordat%|d'accordo|preventiv%|passare)
        (mi (chiami|chiamate|richiami|richiamate|telefoni|telefonate)|chiamami|chiamatemi|chiamateci|richiamatemi|richiamateci|telefonatemi|ci (chiami|chiamate|richiami|richiamate)|una telefonata|un colpo di telefono|sentirci (a voce|al telefono|telefonicamente)|sentiamoci a voce|parlarne a voce|ci sentiamo a voce)
        (vorrei|vorremmo|possiamo|potremmo|bisogna|devo|dobbiamo|preferisco|preferirei|avrei bisogno|mi piacerebbe|serve) (di)? (parlare|parlarne|parlarvi|incontrar%|vederci|sentir%|discuter%|un incontro)
        (di persona|incontro|appuntamento|riunione con|videochiamata|quattr'occhi)
    """,
}
