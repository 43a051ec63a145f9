"""French: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.fr.classes import (
    DAY,
    DONE,
    MONEY,
    PAID,
    PAY,
    PAY_WILL,
    PAYS,
    PERSON,
    RUN,
    SOON,
)
from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.PAID: f"""
        (avons|ai|a|as|ont|avez|avait|avions|été|est|sont|déjà|vient d'être|viens de|venons de|vient de|viennent d|avoir|fut|l'ai|l'avons|l'a) * ({PAID})
        (viens|venons|vient|viennent) (de|d) * ({PAY}|confirmer|partir|passer|appuyer|valider|faire|cliquer|recevoir la confirmation)
        ({MONEY}|tout|celle-ci|elle|ça|cela) (a|ont|est|sont|était|avait|vient|vous a|a bien|est bien|a déjà|est déjà|ont bien|a donc|m'a)? (été|bien|déjà|donc|d|également|aussi|finalement)? (été|bien|déjà|d'être)? ({DONE}|{PAID})
        (virement|paiement|règlement|chèque|versement|transfert|mandatement|prélèvement|opération|ordre) * (a été|est passé%|effectué|émis|est parti|fait|envoyé|exécuté|passé|posté|réalisé|de ce jour|hier|validé|débité|comptabilisé|confirmé|ce matin|à l'instant|la semaine dernière|vendredi dernier|lundi dernier)
        (avons|ai|a|ont|l'ai|l'avons|l'a|t'ai|vous ai) * (fait|effectué|passé|lancé|posté|envoyé|déposé|remis|glissé|émis|réalisé|signé|adressé|expédié|procédé|donné l'ordre|ordonné|validé) * (virement|paiement|règlement|chèque|montant|somme|argent|nécessaire|dû|espèces|liquide|versement|mandat|transfert|revolut|wero|lydia|paypal|enveloppe)
        (virement|paiement|règlement|chèque|montant|somme|argent|espèces|versement|mandat|transfert|le tout|celle-ci|l'enveloppe) * (avons|ai|a|ont|est|sont|été) * ({DONE})
        (envoyé|viré|payé|réglé|réglée|fait|passé|twinté|versé|déposé|parti|payée|virée|débité|transféré) (par|via|avec|en) (paypal|lydia|wero|revolut|carte|cb|chèque|espèces|virement|twint|paylib|instantané|liquide|stripe|wise|prélèvement|recommandé)
        (twint%|lydia|paylib|wero) * (le montant|la somme|le \\d+|hier|ce matin|argent)
        (avis de (virement|paiement|règlement)|preuve de (paiement|virement|règlement)|justificatif de (paiement|virement|règlement)|attestation de virement|confirmation de (virement|paiement)|confirmation du (virement|paiement)|preuve du (virement|paiement)|remise de virement|bordereau de (virement|paiement|règlement)|reçu de (paiement|virement)|capture d'écran)
        (payé|payée|payées|réglé|réglée|réglées|viré|virée|soldé|soldée|fait|parti|partie|acquitté%) (le|hier|ce|aujourd'hui|par|en|depuis|la|il y a|via|avant-hier|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|ce matin|intégralement|en totalité|en intégralité|à l'instant|dans les temps|avec)
        (en règlement de|compte a été débité|débité le|a été débité|notre compte a été|mon compte a été)
        (doit|devrait|devriez|devez|doivent|devraient) (déjà|maintenant|normalement|donc|bien)? (l|le|la|vous)? (avoir|recevoir|voir|être crédité|apparaître|arriver|figurer|trouver) * (reçu%|compte|relevé|aujourd'hui|demain|d'ici|lundi|déjà|crédité%|dû|somme|virement|extrait)
        (mais|enfin|mais enfin|ah mais|oui)? c'est (fait|réglé|payé|parti|soldé|viré|chose faite|bon, (payé|viré)|passé|en ordre depuis|déjà (fait|réglé|payé|parti|viré|soldé))
        (somme|argent|montant|fonds|virement) * (quitté|sorti de|débité de|parti de|sur votre compte depuis|chez vous depuis|dans votre boîte|en route|est en chemin)
        (vous) (ne)? (dois|devons|doit|devez) plus rien
        (plus rien) (à|n'est|ne reste) * (payer|régler|dû|devoir)
        (relevé|extrait|banque|appli|application|historique|compte) * (mentionne|montre|indique|confirme|atteste|affiche|prouve|fait apparaître|opération|débit) * (votre nom|débit|virement|paiement|opération|le \\d+|passé%|sortie|somme|effectué)?
        (opération|prélèvement|débit|transaction|virement|paiement) (est|a|était|sont|ont) (bien)? (été)? (passé%|exécuté%|effectué%|confirmé%|validé%|fait%)
        (payai|payâmes|régla|réglâmes|vira|versa|payâtes) *
        (a|ont|avait) (tout)? (réglé|payé|viré|soldé|versé)
        (figur%|inclus%|compris%|était|étiez|êtes) * (lot|remise|campagne|virements|bordereau|salaires) (du|de|d'hier|parti%|passé%|n°)?
        ~ (parti|partie|envoyé|passée|passé|débité) (hier|avant-hier|ce matin|vendredi|lundi|mardi|mercredi|jeudi|la semaine dernière|le \\d+)
        ~ (viré|payé|réglé|soldé|versé)
    """,
    Says.NOT_PAID: """
        (pas|jamais|non|n'a pas été|n'est pas|n'ont pas|ni) (encore|été|pu|toujours|être|vous|la|le|l'avoir)? (encore|été|pu|être)? (payé%|réglé%|viré%|soldé%|effectué%|exécuté%|passé%|parti%|versé%|payer|régler|virer)
        (impayé%|en souffrance|ne peuvent être payé%|ne peut être payé%|reste à payer|encore à payer|à payer)
        (virement|chèque|paiement) * (revenu|retourné|rejeté|refusé|échoué|annulé|bloqué|rejet)
        (sera|seront|serez|serait|allons|va être|vont être) (\\w+ )?(payé%|réglé%|viré%|soldé%|versé%|effectué%|débité%|crédité%)
        (si|quand|dès que|une fois) * (payé%|réglé%|viré%|versé%|soldé%)
    """,
    Says.SHORT: """
        (escompte|déduction%|déduit%|déduis|retenue%|retenu|moins|solde restant|reste|le reste|restant%|acompte%|partiel%|partiellement|en partie|une partie|moitié|première échéance|premier versement|frais bancaires|frais de virement|remise|net de|diminué|hors tva|hors taxe|ht seulement|tiers|quart|hors la|sauf|excepté|seulement|uniquement)
        (deux fois|en double|trop payé|trop versé|trop-perçu|de trop|par erreur|erreur de|gaffe|mauvais compte|mauvais rib|ancien compte|ancien rib|ancienne|autre société|trompé%|inversé|il manque|manqu%|en moins|insuffisant|provision%)
        (revenu|retourné|rejeté%|refusé|échoué|annulé|bloqué|rejet|opposition|impayé)
        \\d+\\W?(\\x25|pour cent|pourcent)
        (rendez|renvoy%|restitu%|rembours%|récupérer|redonner)
        (compens%|au nom de|à la place de|pour le compte de|avance|prêté)
    """,
    Says.PROMISE: f"""
        (sera|seront|serez|seras|soit|sera-t-il|soient) (bien|donc|normalement|intégralement|également|automatiquement|entièrement)? ({PAID}|{DONE}|fait|faite|en paiement|dans (le|la|notre|les)|inclus%|intégré%|à l'échéance|sur votre compte|chez vous|dans votre boîte|programmé%|traité%|prêt%)
        (vais|va|vas|allons|vont|dois|devons|doit|doivent|compte|comptons|compt|pense|pensons|prévois|prévoyons|prévoit|pouvons|peux|peut|propose|ferai|ferons|fera|ferez|m'apprête à|viens|venons|passe|passerai|passerons|tâche de|essaie de|essaye de|veillerai à|veillons à|demande|demandons|confirme|confirmons|promets de|m'engage à|engageons à|vous promets de|charge|fais) (vous|te|le|la|les|tout|de|y|lui|d|à|bien|donc|immédiatement|rapidement|enfin)? (vous|te|le|la|les|tout|d|y)? ({PAY})
        ({PAY_WILL}) * ({MONEY}|{DAY}|{SOON}|tout|totalité|la|le|sans faute|votre|vos)
        (l|la|le|les|vous|te|vous la|vous le|y) ({PAY_WILL})
        ({MONEY}) (est|sont|sera|seront|a été)? (bien|donc|déjà)? (prévu%|programmé%|planifié%|inscrit%|intégré%|fixé%|calé%|préparé%|prêt%|ordonnancé% pour|validé% pour|en cours d'émission|enregistré% pour|mis% en paiement|mis% au paiement|mis% en virement|planifiée%)
        ({MONEY}) * (part|partira|partiront|partent|passe|passera|passeront|interviendra|interviendront|arrive|arrivera|arriveront|tombe|tombera|sort|sortira|suit|suivra|aura lieu|se fera|s'effectuera|est pour|sera sur) (bien|donc|aussi|en|sans|automatiquement)? * ({DAY}|{SOON}|{RUN})
        (prévu%|programmé%|planifié%|inscrit%|intégré%|mis|fixé%|calé%|bon à payer|bonne à payer|bon pour paiement|bon pour accord|comptabilisé%|validé%) (pour|au|le|à|dans|en|sur|à la|à l|pour le|pour la)? * ({DAY}|{RUN}|{SOON}|paiement)
        (ça|cela|elle|il|c|tout|le nécessaire|vôtre|la vôtre|le vôtre) (part|partira|passe|passera|sera|se fera|est prévu|est programmé|sort|suit|arrive|tombe|sera fait|sera réglé|sera payé|est pour|est dans|figure|figurera|y sera) (en|avec|dans|dès|pour|le|la|à|au|sur|sous|d'ici|fait|faite|réglé|bien|aussi|normalement)? * ({DAY}|{RUN}|{SOON})
        (ce|cela|ça|tout|elle|il) (sera|va être|devrait être|soit) (bien|donc|normalement)? (fait|réglé|payé|viré|soldé|réglée|payée|soldée|en ordre|chez vous|sur votre compte|prêt)
        (prochaine%|prochain%|prochains) ({RUN}) * (le|du|de|vendredi|lundi|mardi|mercredi|jeudi|demain|au|,)?
        (dans|avec|sur|lors de|au|à la|pour|par) (le|la|les|notre|nos|sa|cette)? (prochain%|dernière)? ({RUN}) (de|du|d)? (virements?|paiements?|règlements?|ce|cette|la|vendredi|lundi|mardi|mercredi|jeudi|fin|le|\\d+|prochain%|semaine)
        (payons|réglons|virons|réglons|exécutons|signons|mandatons|paie|règle|signe|exécute|lance|vire) (nos|les|tous les|vos|des|toutes les)? (fournisseurs|factures|paiements|virements|règlements|salaires|échéances)? * ({DAY}|tous les|chaque|\\d+)
        (je|on|nous|j|il|elle|syndic|{PERSON}) (vous|te|le|la|l|les|t|m'en|lui|y|en)? (vous|le|la|l|en|fais)? ({PAYS}) * ({DAY}|{SOON})
        (paie|paye|payons|règle|réglons|vire|virons|solde|soldons|verse|versons|fais|faisons|lance|lançons|envoie|envoyons|débloque|débloquons) (tout|ça|cela|votre|vos|la|le|cette|celle-ci|ce|l|un|les) * ({DAY}|{SOON})
        (on|je|nous) (vous)? (règle|paie|paye|vire|fais|solde|verse|envoie) (ça|cela|tout ça|tout|le virement|le nécessaire|le paiement|le chèque|la somme)
        ({DAY}|{SOON}|promis) * (je|on|nous) (vous|te|le|la|l|les|t)? (vous|le|la|l|les|en)? ({PAYS}|m'en occupe|m'en charge)
        (vous|tu|t|l) (aurez|recevrez|verrez|l'aurez|le recevrez|la recevrez|l'avez|l'as|l'auras|auras|recevras|serez (payé%|crédité%|réglé%|viré%)|avez|toucherez|percevrez|as|devriez (l'avoir|recevoir|être (payé%|crédité%|réglé%)|avoir)) * ({MONEY}|{DAY}|{SOON}|fonds|crédit)
        (je|on|nous|{PERSON}) (m'en|s'en|nous en|t'en) (occupe%|occupons|charge%|chargeons|occuperai|occuperons|occupera|chargera|chargerai)
        (je m'y|on s'y|s'y|m'y|nous nous y) (mets|met|mettra|mettons|mettrai|attelle|colle)
        (fais|fait|faisons|ferai|ferons|fera|ferez) (le|tout le) nécessaire * ({DAY}|{SOON})?
        (m'engage|nous engageons|s'engage|promets|promis|comptez sur|comptez dessus|pouvez compter|ma parole|parole d%|sans faute|c'est promis|considérez%)
        (passe|passerai|passerons|viens|viendrai|viendrons|dépose|déposerai|apporte|apporterai) * (avec|déposer|payer|régler|remettre|apporter|porter)? * (chèque|espèces|liquide|régler|payer|enveloppe|argent|somme)
        (valeur|date de valeur|exécution|date d'exécution|départ) (au|du|le|prévue?|:)? ({DAY}|\\d+)
        (signe%|signera|validera|lancera|paiera|exécut%|exécute|débloque%|libèr%|libérera) * (virement%|paiement%|règlement%|mandat%|chèque%|parapheur|lot|bordereau) * ({DAY}|{SOON})
        (rentre|revient|retour|est là|de retour) * ({DAY}) * (et|,|pour) * (paiera|règlera|réglera|paie|règle|signera|signe|s'en occup%|fera|s'y mettra|vire%|lancera|m'en occup%)
        (conseil|commission|séance|bureau|assemblée|comité) * ({DAY}) * (mandat%|paiement%|virement%|règlement%) (part%|suiv%|interviendr%|sort%)
        (confirm%|confirmons) (le|votre|ce|que) (virement|paiement|règlement|versement|mandatement) * (pour|le|au|d'ici|de l'intégralité|sera|part%) * ({DAY}|{RUN})
        (mandat%|salaires|virements|paiements|règlements) (part%|sortent|sort|sont) (le|demain|en|fin|vendredi|lundi|jeudi|mardi|mercredi|tous|à la|au|lendemain)
        ~ (d'ici|avant|au plus tard|pour|sous|dès) (le|la|vendredi|lundi|mardi|mercredi|jeudi|demain|fin|huit|quinze|\\d+|ce|cette|samedi|dimanche)
        ~ (demain|semaine prochaine|fin de semaine|fin du mois|fin de mois|prochainement|sous peu|dans les prochains jours|rapidement|dans la semaine|au plus vite|cette semaine|après-demain|sans faute)
        ~ (pai%|règl%|régl%|virement%|virer%|solder%|verser%|mandat%)
    """,
    Says.CONDITION: """
        si (vous|tu|on|nous|le|la|les|notre|votre|mon|ma|ton|tout|c'est|ce|cela|ça|l|j|je|quelqu'un|ils|elle|jamais)
        s'il (ne|n|me|nous|reste|y|faut|paie|accepte|valide)
        (sous réserve|à condition|dès que|dès lors|une fois|lorsque|quand|après (que|la|le|les|réception|validation|retour|votre|accord|avoir|vérification|contrôle|livraison)|en attente|en attendant|sauf|selon|si tout va bien|en fonction|sitôt|aussitôt que|à réception|à la réception|dès (réception|votre|la|le|l|retour|signature|validation|accord|rentrée|encaissement)|tant que|à moins|pourvu|du moment|en contrepartie|en échange|contre (remise|livraison|avoir)|sous condition|suivant|au fur et à mesure|le temps que|jusqu'à ce que|quitte à|lors de (la|l|notre|votre) (vente|livraison|prochaine|réception)|pas avant|n'est pas avant|seulement après|d'abord|au préalable|préalablement)
        (normalement|en principe|sans doute|peut-être|probablement|j'espère (pouvoir|bien|vous payer)|on verra)
        (arrondiss%|envoyez|renvoyez|corrigez|baissez|retirez|livrez|confirmez|signez|faites|mettez|donnez) * et (je|on|nous|j|ça|le|c'est) * (paie|paye|règle|vire|fais|part|pars|solde|réglons|payons|envoie|lance|virons|ferons)
        (jours fin de mois|jours nets|à 60 jours|à 90 jours|à 45 jours)
        (attend%|attendons|attends)
    """,
}
