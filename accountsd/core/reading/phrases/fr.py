"""French: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nouveau%|nouvelles|nouvel|autre|changé%|modifié%|différent%|changement|deux) (de|d'|du|vos|votre|des)? (rib|iban|coordonnées bancaires|compte|compte bancaire|banque|domiciliation|comptes)
        (rib|iban|coordonnées bancaires|compte bancaire|compte) * (changé|modifié%|différent%|ne correspond%|nouveau|confirmer|vérifier|étranger|plus valable|plus actif|autre|frauduleux|n'est pas)
        (confirmer|vérifier|valider|changer|modifier|changement|modification|mise à jour) * (rib|iban|coordonnées bancaires|compte|bancaires)
        (fraude|frauduleu%|escroc%|arnaque|hameçonnage|phishing|usurpation|suspect%|piraté%)
        (quel|lequel) * (rib|iban|compte) * (bon|correct|utiliser|valable)
        (ancien|précédent) (compte|rib|iban)
    """,
    Says.LEGAL: """
        (avocat%|huissier%|tribunal|juridique%|judiciaire%|justice|procédure|procès|assignation|mise en demeure|contentieux|plainte|commissaire de justice|notaire)
        (redressement|liquidation|sauvegarde|mandataire|administrateur|liquidateur|dépôt de bilan|cessation des paiements|créance%|bodacc|faillite|curateur)
        (injonction de payer|dommages et intérêts|poursuites|saisir|saisie|répression des fraudes)
    """,
    Says.COMPLAINT: """
        (inadmissible|inacceptable|scandaleu%|honteu%|lamentable|déplorable|intolérable|irrespect%|manque de respect|insultant%|agressif%|désagréable%|vexant|vexé%|outré%|choqué%|furieu%|en colère|agacé%|déçu%|mécontent%|excédé%|ras-le-bol|ras le bol|stop|harcèl%|harcel%|relances incessantes|un peu fort|ridicule|vulgaire|impoli%|cavalier)
        (cessez|arrêtez|arrêter|cesser) (de|vos|ces|immédiatement|donc)?
        (ne) * (plus) * (écrire|contacter|relancer|solliciter|envoyer|recevoir|mails|messages)
        (ce|votre|le) ton
        (autre|nouveau|changer de) (prestataire|fournisseur|agence|partenaire)
        (résili%|rompre|mettre fin|mettrons fin|client perdu|perdre un client|ne ferons plus|dernière fois)
        (robot|machine|automate|automatique) * (relanc%|écri%|lettre|mail|client%)
        (deuxième|troisième|quatrième|énième|trois|deux|quatre) (relance%|mail%|rappel%|message%) * (en|jours|semaine|pour|alors)
        (personne|jamais) * (répond|rappelle|répondu|rappelé|daigné)
        (fidèle|client%) * (depuis|ans|années)
        (réclamation|plaindre|plainte|me plains)
        (mauvais|piètre) (service|accueil|traitement)
        on est loin du
    """,
    Says.NO_CONTACT: """
        (ne) * (plus) * (écrire|contacter|relancer|solliciter|envoyer)
        (cessez|arrêtez) de * (écrire|contacter|envoyer|relancer|m'écrire)
        (retirez|supprimez|désinscri%) * (liste|fichier|base|adresse)
    """,
    Says.HARDSHIP: """
        (trésorerie|difficulté%|passe difficile|période difficile|fin de mois difficile|manque de moyens|serré%|tendu%|à sec|dans le rouge|découvert|gêne|faillite imminente|étranglé%|chômage technique|plus un sou)
        (ne) * (peux|peut|pouvons|pourrai|pourrons|pourra|pouvait|parviens|arrivons|suis|sommes) (pas|plus|guère) * (payer|régler|honorer|mesure|solder|assumer|verser|tout|virer)
        (échéancier|échelonn%|étal%|en plusieurs fois|en (deux|trois|quatre|cinq|six) fois|mensualité%|facilités de paiement|délai supplémentaire|délai|report|reporter|différer|moratoire|patienter|un peu de temps|acompte mensuel)
        (accorder|accordez|consentir|laisser|laissez) * (délai|temps|jours|mois|remise|répit)
        (baisse|chute|perte) * (activité|chiffre|client%|commandes|revenus)
        (clients?|donneur d'ordre) * (ne) * (paie|paient|payé|réglé|paye)
        (remise|abandon|effacement) * (dette|créance|partielle|montant)
        (d'un coup|en une fois|en totalité|la totalité)
    """,
    Says.DISPUTE: """
        (conteste%|contestons|contestation|litige%|désaccord|pas d'accord|refus%|refusons|rejet%|rejetée|réserve%|objection)
        (erreur%|erroné%|faux|fausse|incorrect%|inexact%|ne correspond%|pas conforme|non conforme|anomalie|écart|différence|doublon|deux fois|double|en double|trop|surfactur%|supérieur%|excessif%|abusif%|injustifié%)
        (jamais|pas|non|aucun%) * (commandé%|livré%|reçu%|convenu%|prévu%|accepté%|validé%|demandé%|effectué%|réalisé%|signé%|terminé%|fini%|conforme%|été fait%|mentionné%|approuvé%|sollicité%|figurait|fourni%)
        (avoir) (promis|correspondant|attendu|que|pour|n'est|en attente|de|arrive|n'a|sur)
        (l'avoir|un avoir|votre avoir|cet avoir|note de crédit|facture rectificative|facture corrigée|facture rectifiée|facture d'avoir|annul%|rectifi%|corrig%|rembours%|régularis%)
        (devis|bon de commande|contrat|tarif|prix|taux|forfait) * (convenu|prévoyait|prévoit|disait|indiqu%|était|signé|initial|mentionn%|stipul%|accepté|ne|pas|différent|de|inclus|compris)
        (défau%|malfaçon%|mal fait|malfait|non terminé|inachevé%|incomplet%|ne fonctionne%|en panne|abîmé%|cassé%|manquant%|qualité|bâclé%|insatisf%)
        (ne) (paierai|paierons|réglerai|réglerons|payons|réglons|paie) (pas|rien|que)
        (pourquoi|à quoi) * (factur%|correspond%|montant|ligne|supplément|frais|heures)
        (attend%|attendons|attends) * (toujours|encore)? * (avoir|livraison|correction|réponse|remboursement|rapport|documents|marchandise)
        (déjà|initialement) (inclus%|compris%|factur%|réglé%|payé% dans)
        (tva|taux) * (erron%|fausse|incorrect%|autoliquidation|exonér%)
        ne reconn%
    """,
    Says.REDIRECT: """
        (pas|plus|n'est pas|ne suis pas) (le|la|mon|de mon|en charge|moi|concerné%|responsable|compétent%|le bon|la bonne|chargé%) * (interlocuteur%|personne|service|ressort|domaine|destinataire|adresse|facture%|comptab%)?
        (mauvais|mauvaise|erreur de|bon|bonne) (interlocuteur|personne|adresse|destinataire|service)
        (merci de|veuillez|prière de|il faut|vous pouvez|désormais|dorénavant|à l'avenir)? * (adresser|envoyer|écrire|écrivez|adressez|envoyez|contacter|contactez|transmettre|transmettez|déposer|voir avec|rapprocher|voyez) * (à|avec|auprès|sur|chez|via|directement)? * (ADDRESS|collègue|service|comptab%|siège|portail|chorus|remplaçant%)
        (remplac%|successeur|reprend|repris|succède) * (par|mon|moi|poste|dossier%|suite)?
        (nouvelle|nouvel) (adresse|interlocuteur|interlocutrice|contact)
        (factures|facture|relances) * (à|sur|doivent|traitées|gérées|passent) * (ADDRESS|siège|service|comptab%)
    """,
    Says.LEFT: """
        (quitté|parti%|quitte|plus parmi|plus dans|ne fait plus partie|ne travaille plus|n'est plus|ne suis plus|retraite|muté%|congé maternité|congé parental|départ)
    """,
    Says.PORTAL: """
        (portail|chorus|chorus pro|peppol|dématérialis%|plateforme|ariba|coupa|facture électronique|factur-x)
    """,
    Says.PAID: """
        (avons|ai|a|ont|été|est|déjà|vient d'être|viens de|venons de|avoir) * (payé%|réglé%|viré%|effectué%|émis%|envoyé% le|versé%|soldé%|transféré%|ordonnancé%|exécuté%|procédé)
        (virement|paiement|règlement|chèque|versement|transfert|mandatement) * (a été|est|effectué|émis|parti|fait|envoyé|exécuté|passé|posté|du|réalisé|de ce jour|hier|ce jour|validé|débité)
        (avis de (virement|paiement|règlement)|preuve de (paiement|virement|règlement)|ordre de virement|justificatif de (paiement|virement)|attestation de virement|confirmation de (virement|paiement)|remise de virement|bordereau)
        (payé|payée|payées|réglé|réglée|réglées|viré) (le|hier|ce|aujourd'hui|par|en|depuis|la|il y a|via)
        (en règlement de|compte a été débité|débité le|a été débité)
        (doit|devrait|devriez) * (recevoir|être crédité|apparaître|arriver|sur votre compte)
        c'est (fait|réglé|payé|parti)
    """,
    Says.SHORT: """
        (escompte|déduction|déduit%|retenue|moins|solde|reste|le reste|acompte|partiel%|moitié|première échéance|frais bancaires|remise|net de|diminué)
    """,
    Says.PROMISE: """
        (sera|seront|serez|allons|vais|va|vont|ferai|ferons|paierai|paierons|réglerai|réglerons|procéderai|procéderons|virerai|virerons|effectuerai|effectuerons|doit être|enverrai|enverrons|passera|partira|partiront|interviendra|solderai|solderons|lancerai|ferez) * (payé%|réglé%|virement|paiement|règlement|viré%|effectué%|payer|régler|virer|solder|effectuer|nécessaire|versé%|chèque|facture%|procéder|le|la|vous|mandat%|parti|semaine|échéance|jour|fin)
        (virement|paiement|règlement|facture|mandatement|chèque) * (est|sera|prévu%|programmé%|planifié%|part%|interviendra|passera|en cours|partira|prochain%|à échéance|effectif|lancé)
        (prévu|programmé|planifié|inscrit|intégré|mis) (pour|au|le|à|dans|en) * (paiement|virement|règlement|prochain|campagne|le|au)?
        (prochaine|prochain) (campagne|échéance|lot|train|vague|remise) (de)? (virement%|paiement%|règlement%)?
        (payons|réglons|virons|règle|paye|paie|vire|effectue|procède|effectuons|procédons) (le|la|au|ce|cette|vendredi|lundi|mardi|mercredi|jeudi|demain|d'ici|en|votre|nos|dès|tout|sous|cela|ça|à)
        ~ (d'ici|avant|au plus tard|pour|sous|dès) (le|la|vendredi|lundi|mardi|mercredi|jeudi|demain|fin|huit|quinze|\\d+|ce|cette)
        ~ (demain|semaine prochaine|fin de semaine|fin du mois|fin de mois|prochainement|sous peu|dans les prochains jours|rapidement|dans la semaine|au plus vite|cette semaine)
        (m'engage|nous engageons|promets|promis|comptez sur|je m'en occupe|nécessaire)
    """,
    Says.CONDITION: """
        (si|sous réserve|à condition|dès que|dès lors|une fois que|une fois|lorsque|quand|après|en attente|en attendant|sauf|selon|si tout va bien|normalement|en fonction)
    """,
    Says.QUERY: """
        (copie|duplicata|double de|exemplaire|pdf|relevé de compte|relevé|extrait de compte|détail|justificatif%|original|pièce%|bon de livraison|décompte)
        (pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|merci de|veuillez|auriez-vous|serait-il possible|est-il possible|vous serait-il|prière de|besoin de|besoin d'|il nous faut|il me faut|nous faudrait|il manque|manque|sans) * (envoyer|renvoyer|transmettre|adresser|indiquer|préciser|confirmer|communiquer|fournir|compléter|faire parvenir|faire suivre|retourner|remplir|mentionner|ajouter|corriger|numéro|bon de commande|siret|rib|tva|facture|attestation|kbis|formulaire|référence%|copie|duplicata|document%|détail|nous|me|établir|libellé)
        (numéro (de)? (tva|siret|commande|engagement|bon)|bon de commande|rib|kbis|attestation|formulaire fournisseur|fiche fournisseur|référencement|création (de)? (fournisseur|compte)|code service|siret|numéro d'engagement|coordonnées bancaires)
        (ne) (trouve|retrouve|trouvons|retrouvons|vois|voyons|ai|avons) (pas|plus) * (facture|trace|reçu|document|pièce|elle|la)?
        (quel|quelle|quels|quelles|quand|comment|où|combien|qui|est-ce que|avez-vous|à quel)
        (pas|jamais|bien) (reçu|eu|trouvé) * (facture|copie|pièce|document|original)
    """,
    Says.DECISION: """
        (remise|ristourne|rabais|réduction|escompte|geste commercial|tarif|carte bancaire|paypal|autre devise|scinder|diviser|répartir)
        (seriez-vous|serait-il|accepteriez-vous|est-ce possible|d'accord|possible)
        (inclus|compris|comprend|correspond|pourquoi|à quoi)
        (contrat|renouvellement|abonnement|prestation|devis|délai de paiement)
    """,
    Says.OWNER: """
        (jay|patron|responsable|directeur|gérant|dirigeant|supérieur) * (appeler|rappeler|parler|contacter|rappelle|appelle|joindre|rencontrer|transmettre|pourrait|peut|a dit|avait|m'a|promis|convenu|chiffrer|voir)
        (appelez|rappelez|téléphonez|appeler|rappeler|vive voix|rendez-vous|entretien|téléphone)
        promis par jay
    """,
    Says.ACKNOWLEDGEMENT: """
        (merci|remerci%|bien reçu%|reçu%|noté|pris note|prenons note|c'est noté|entendu|d'accord|parfait|ok|très bien|impeccable|super|accuse réception|accusons réception)
        (transmis%|transmets|transmettons|fait suivre|fais suivre|en cours|en attente|validation|service fait|valid%|traitement|comptabilis%|enregistr%|suit son cours|circuit|visa|signature|approbation|à la signature|pour accord)
        (pas d'inquiétude|pas de souci|aucun problème|aucun souci|tout est en ordre)
    """,
    Says.NEW_WORK: """
        (nouveau|nouvelle|prochain|autre|futur) (projet|site|chantier|mission|commande|collaboration|identité|étiquettes|besoin|événement)
        (devis|chiffr%|tarif%|disponib%|proposition|prestation) * (pour|avant|svp|nouveau|refaire|site|besoin|noël|ça)
        (rachète|ouvrons|ouvre|lançons|refaire|invitation|inviter|invité%|conférence|témoignage|recommand%|intéressé%)
    """,
    Says.PERSONAL: """
        (décédé%|décès|obsèques|mariage|naissance|félicitations|condoléances|anniversaire|enterrement)
    """,
    Says.PITCH: """
        (newsletter|désabonn%|désinscri%|webinaire|gratuit%|offre|promotion|démo|découvr%|cliquez|profitez|affacturage|financement|seo|référencement naturel|leads|salon)
    """,
    Says.NOT_PAID: """
        (pas|jamais|non|n'a pas été|n'est pas) (encore)? (été)? (payé%|réglé%|viré%|soldé%|effectué%)
        (impayé%|en souffrance|ne peuvent être payé%|ne peut être payé%)
    """,
    Says.SOUR: """
        (déçu%|mécontent%|agacé%|inadmissible|inacceptable|fâché%|furieu%|vexé%|manque de respect|étonné%|surpris%|regrett% le ton|scandaleu%)
    """,
    Says.AWAY: """
        (absent%|congé%|en vacances|hors du bureau|de retour|fermé%|fermeture|indisponible|déplacement|injoignable|en cas d'urgence|en mon absence|réponse automatique)
    """,
    Says.TICKET: """
        (votre|une) (demande|message|courriel|ticket|requête) * (reçu%|enregistré%|pris% en compte|traité%|transmis%)
        (ticket|numéro de dossier|n° de demande)
    """,
    Says.FILLER: """
        (bonjour|bonsoir|madame|monsieur|cher|chère|salut|mesdames|messieurs|coucou)
        (désolé%|excuse%|excusez|pardon|navré%|oubli%|retard%|passé entre|égaré%|perdu%|spam|vacances|congés|pile|absence|omission|inattention|échappé|confusion|surcharge|tardi%|remplacement)
        (n'hésitez pas|à votre disposition|restons|reste à votre|ci-joint%|pièce jointe|en pièce|suite à|concernant|comme convenu|voir ci-dessous|pour information|faisant suite|en réponse|en référence|vous informons|vous informe|prions|informe que|bonne réception|veuillez trouver)
        (facture|date|montant|total|référence|net|numéro|objet|client|fournisseur)\\s*[:\\t]
        (bonne|belle) (journée|semaine|fin|soirée|année)
        (comptable|notre comptable|signataire|service comptab%|comptabilité|collègue)
    """,
}
