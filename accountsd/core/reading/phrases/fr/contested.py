"""French: what is contested, the decisions and the owner that are asked for."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_DEEDS = (
    "commandé%|livré%|convenu%|prévu%|accepté%|validé%|demandé%|effectué%|réalisé%|signé%|terminé%|fini%|conforme%|été fait%|mentionné%"
    "|approuvé%|sollicité%|figurait|fourni%|installé%|posé%|réparé%|fonctionné|venu%|intervenu%|rendu%|eu lieu|retenu%|utilisé%|donné|autorisé%|réservé%|présent%|tenu%|exécuté%|nettoyé%|souscrit|compris%|mis en service"
)
_PAPERS = "devis|bon de commande|contrat|tarif%|prix|taux|forfait|offre|bon de livraison|commande|convention|accord|pv|relevé d'heures|feuille%|estimation|grille|barème|proposition"

LINES = {
    Says.DISPUTE: f"""
        (conteste%|contestons|contestation|litig%|désaccord%|pas d'accord|refuse%|refusons|refus|réserve%|objection%|m'oppose|opposons|oppose à|réfut%|récus%)
        (facture%|montant|somme|note|ligne%|position|relance) * (rejet%|refus%|contest%|retourn%|erron%|injustifi%|infond%|caduque|sans objet)
        (rejet%) * (facture%|montant|ligne|heures)
        (erreur%|erroné%|faux|fausse|incorrect%|inexact%|ne correspond%|pas conforme|non conforme|non-conform%|anomalie%|écart%|différence|doublon%|en double|surfactur%|excessif%|excessiv%|abusif%|abusiv%|injustifi%|infondé%|indu|indue|gonflé%|salé%|exorbitant%|exagér%|prohibit%|trop cher%|trop élevé%|trop-perçu|trop perçu|de trop|fantaisiste%|incompréhensible%|incohéren%|à tort|tromp%|double emploi)
        (deux|trois|seconde|deuxième) fois * (factur%|même|payé|compt%|ligne|heure%|prestation)
        (factur%|compt%|prélev%|débit%|lign%) * (deux fois|trois fois|en double|double|à nouveau|encore une fois)
        (jamais|pas|non|aucun%|personne|rien (de|d|n'a)) * ({_DEEDS})
        ({_DEEDS}) * (jamais|que (deux|trois|quatre|la moitié|\\d+|d'un)|qu'à moitié|en partie|partiellement|de travers|à moitié|seulement)
        (avoir) (promis|correspondant|attendu|que|pour|n'est|en attente|de|arrive|n'a|sur|partiel|total|svp|s'il)
        (l'avoir|un avoir|votre avoir|cet avoir|avoirs|note de crédit|facture rectificative|facture corrigée|facture rectifiée|facture d'avoir|annul%|rectifi%|corrig%|rembours%|régularis%|refaire la facture|refacturer|revoir (la|votre|cette) (facture|note)|revoyez|à revoir|déduire|déduis%|retranch%|défalqu%)
        ({_PAPERS}) * (convenu|prévoyait|prévoit|prévoient|disait|dit|indiqu%|était de|signé|initial%|mentionn%|stipul%|accepté|pas|différent%|inclus|compris|dépass%|annonc%|parl%|portait|limit%|plafonn%|fixe|franco|contre|au lieu|contient|comport%)
        (selon|d'après|contrairement|par rapport|conformément|suivant) (au|à la|aux|le|la|notre|votre|à notre|à votre|nos|vos) ({_PAPERS}|termes|compteur|pointage|notes|planning|badge|relevés)
        (défau%|malfaçon%|mal fait%|malfait|non terminé|inachevé%|pas fini%|incomplet%|incomplèt%|ne fonctionne%|ne marche|marche pas|en panne|abîmé%|cassé%|manquant%|qualité|bâclé%|insatisf%|fissur%|fendu%|fuit|fuite%|rayé%|tach%|endommag%|défectu%|périmé%|pourri|pourrie|pourris|déchir%|décoll%|gondol%|écaill%|bancal%|tordu%|moisi%|flou|floues|inutilisable%|brisé%|ébréch%|troué%|sal(e|es|i)|lâch%|tombé% en|hors service|trempé%|rouill%|grinc%|dysfonction%|bug%|buggé%|planté%|plante)
        (ne|n) (paierai%|paierons|paiera|réglerai|réglerons|réglera|payons|réglons|paie|paye|règle|virerai|verserai|verserons) * (pas|rien|que|qu|plus)
        (pas|rien|refus%|hors de question|question) (de)? (payer|régler|verser|débourser|cracher)
        hors de question
        (on|nous|je) (ne)? (paie|paye|paiera|paierai|paierons|réglerons|réglerai) (pas|rien|que)
        (pourquoi|à quoi|comment|d'où|qu'est-ce) * (factur%|correspond%|ligne|supplément%|frais|heures|déplacement|surcoût|majoration%|augment%|justifi%|sort%|vient|viennent|expliqu%)
        (attend%|attendons|attends) * (toujours|encore)? * (avoir|livraison|correction|remboursement|marchandise|reste de la|pièces|reprise|réparation|retouch%|remplacement|finition%|passage du|levée)
        (déjà|initialement) (inclus%|compris%|factur%|payé% dans)
        (tva|taux|taxe%) * (erron%|fausse|incorrect%|autoliquidation|exonér%|pas lieu|réduit|devrait|pas \\d+|au lieu)
        (ne|n) (reconn%|valid%|accept%|doi%|dev%) * (pas|rien|aucun%|que|plus)
        (jamais|pas|rien|toujours pas|aucun%) * (reçu%|vu|eu|arrivé%) * (marchandise%|colis|matériel|commande|produit%|pièces|livraison|palette%|carton%|technicien|prestation|travaux|mobilier|machine)
        (marchandise%|colis|matériel|commande|palette%|carton%|technicien|livreur) * (jamais|pas|toujours pas|ni) * (reçu%|vu|arrivé%|livré%|venu%|passé%)
        (cette|ce|la même|le même|ces) (prestation|intervention|ligne|facture|livraison|commande|montant|travail|heures) * déjà (été)? (payé%|réglé%|factur%|soldé%)
        (payé|réglé|facturé|payer) pour (un|une|du|des|rien|quoi|quelque chose)
        (au lieu|plutôt que) (de|des|du|d|les) (\\d+|l%|la|ce|deux|trois|quatre|cinq)?
        (pas|et non|non pas|et pas) (à|sur|de|pour|les|des|le|la)? ?\\d+
        \\d+ * (pas|et non|contre|au lieu de|alors que|mais) * \\d+
        (heure%|journée%|jour%|minute%|demi-journée%|personne%|pièce%|article%|carton%|photo%) * (vous en|vous nous|facturez|comptez|facturé%|compté%|marqué%)
        (facturez|facturé%|comptez|comptabilisez|réclamez) * (alors|or|seulement|jamais|pas|moitié|heure%|deux|trois|déplacement|trop|plein|entier)
        (osez|oser|osé|vous facturez|vous comptez|vous réclamez|nous réclam%|on nous (facture|réclame|compte))
        (en l'état|tant que|avant que|jusqu'à ce que) * (paie%|paye%|règle%|verse%|rien|pas|corrig%|répar%|livr%|fin%|conform%)?
        (reste|restons|suis|sommes) (bloqué%|coincé%) * (sur|par|ligne%|frais|montant)
        (frais|surcoût|supplément%|pénalités|majoration|indemnité forfaitaire|intérêts) * (pas|jamais|dépass%|n'ont|ne|refus%|bloqu%|retir%|enlev%|supprim%|annul%)
        (retirez|enlevez|supprimez|ôtez|retirer|enlever|supprimer) * (ligne%|frais|montant|poste%|heures|supplément%|facture|pénalités)
        (moins|inférieur%|supérieur%|dépass%|excèd%) * (devis|commande|convenu|prévu|annoncé|budget|estimation|accord%|forfait)
        (mis|mettre|étions|s'était|étaient) d'accord (sur|pour|à)
        (le|du) (travail|chantier|résultat|rendu) * (mal|manqu%|pas|laiss%|refaire|reprendre|bâcl%)
        (revenir|repasser|reprendre|refaire|venez|revenez) * (travail|chantier|finir|terminer|réparer|corriger|avant)
        (il) (manque|manquait|manquaient|en manque|n'y manque|y manque) * (pièce%|carton%|article%|photo%|élément%|une|deux|trois|quatre|des|la moitié|\\d+)
        (fourniss%|livr%|posé%|install%|reçu) * (mauvais%|autre chose|autre modèle|pas le bon|pas la bonne|au lieu|pas bon|erreur)
        (ce n'est|c'est|n'était) pas (ce|le|la|celui|celle|à|notre) * (command%|convenu|prévu|demand%|facture|bon|nous|moi de|accord%|devis|travail|nom)
        (aucun%|zéro) (trace|souvenir|commande|bon|contrat|lien|prestation|intervention|livraison|ménage|passage|justification|raison)
    """,
    Says.DECISION: """
        (remise%|ristourne%|rabais|réduction%|escompte%|geste|tarif%|carte bancaire|carte|paypal|autre devise|scinder|diviser|répartir|dégressif|fidélité|négoci%|prix|tarification|forfait%|abonnement%)
        (seriez-vous|serait-il|accepteriez-vous|accepterais|accepteriez|est-ce possible|possible|êtes-vous prêt%|seriez prêt%|prêts à|ça vous irait|vous irait|ça vous va|cela vous convien%|envisageable|consentir|pourrait-on|peut-on|pouvons-nous|on peut|puis-je|on pourrait|permettez)
        (inclus%|compris%|comprend|pourquoi|justifie%|mobilisé|qu'est-ce que vous avez|qu'avez-vous fait|à quoi|comment se fait|nécessaire de|fallait-il|était-ce|c'était quoi|utile)
        (contrat%|renouvel%|abonnement|prestation%|devis|délai de paiement|conditions de paiement|60 jours|45 jours|90 jours|garantie|durée|préavis|résili%|engagement de)
        (refactur%|changer|mettre|faire|libeller|établir|adresser|dater|antidater|passer|transférer|reporter|imputer) * (facture|nom|société|filiale|autre|exercice|an prochain|janvier|décembre|tiers|prochaine|client final|sci|holding|mère|groupe|sœur)
        (si) (on|nous|je|l'on) * (annul%|pass%|pai%|pay%|group%|command%|pren%|arrêt%|renonc%)
        (acompte|avance|caution|consigne|dépôt) * (rend%|restitu%|récupér%|rembours%|déduit|garde%)
        (troc|échange|bons d'achat|compens%|nature|don|mécénat|sponsor%|parrain%)
    """,
    Says.OWNER: """
        (jay|patron|responsable|directeur|gérant|dirigeant|supérieur|chef) * (appeler|rappeler|parler|contacter|rappelle|appelle|joindre|rencontrer|pourrait|a dit|avait dit|m'a dit|m'avait|m'a promis|promis|convenu|chiffrer|voir avec moi|demandé)
        (appelez|rappelez|téléphonez|appelle|rappelle|rappelles|téléphone|téléphonez) (moi|nous|le|la|au|svp|vite|quand|avant|plutôt|demain|dès|sur|s'il|jay)
        (appeler|rappeler|joindre|discuter|parler|voir|rencontrer) (de vive voix|au téléphone|par téléphone|de cela|en personne)
        (peut-on|pouvons-nous|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|merci de|j'aimerais|souhait%|voudrais|voudrait|il faut|faudrait|on peut) (s|se|nous|me|m|vous)? (appeler|rappeler|parler|rencontrer|téléphoner|discuter|voir)
        (vive voix|rendez-vous|entretien téléphonique|un appel|passer un coup de fil|coup de fil|qu'on se parle|qu'on en parle|en discuter|visio)
        promis par jay
    """,
}
