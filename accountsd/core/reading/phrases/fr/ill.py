"""French: the bad news – other accounts, the law, complaints, empty tills."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nouveau%|nouvelles|nouvel|autre|changé%|modifié%|différent%|changement|deux|second|deuxième|récent%) (de|d|du|vos|votre|des|le|les|relevé)? (rib|iban|coordonnées bancaires|coordonnées|compte|compte bancaire|banque|domiciliation|comptes|relevé d'identité|identité bancaire|bic|numéro de compte|coordonnées de paiement)
        (rib|iban|coordonnées bancaires|coordonnées de paiement|compte bancaire|compte) * (changé|modifié%|différent%|ne correspond%|nouveau|confirmer|vérifier|étranger|étrangère|plus valable|plus actif|autre banque|autre pays|frauduleux|n'est pas|n'est plus|clos|clôturé%|fermé|au nom de|au nom d|ne me dit|ne me disait|ne dit|bizarre|louche|inhabituel%|lituan%|chypre%|malte|estoni%|lettonie|irland%|inconnu%)
        (confirmer|vérifier|valider|changer|changé|modifier|modifié|changement|modification|mise à jour|mis à jour|remplac%|actualis%) * (rib|iban|coordonnées bancaires|coordonnées de paiement|compte bancaire|bancaires|domiciliation)
        (confirmer|vérifier|valider|confirmez|certain%|sûr%) * (votre|vos|ce|le) (compte|rib|iban|coordonnées)
        (fraude%|frauduleu%|escroc%|arnaque%|hameçonnage|phishing|usurp%|suspect%|suspicieu%|piraté%|piratage|trafiqué%|falsifié%|douteux|louche%|faux (mail|rib|message|virement|compte))
        (quel|lequel|quels) * (rib|iban|compte) * (bon|correct|utiliser|valable|croire|bonne|retenir|des deux)
        (ancien|précédent|vieux|l'ancien) (compte|rib|iban|coordonnées)
        (compte|banque|iban|rib) (à|en|au|aux) (\\w+) * (tout d'un coup|maintenant|soudain%|bizarre|étonn%|pourquoi|vraiment|étrang%)
        pourquoi * (compte|iban|rib|banque)
        (est-ce|êtes-vous|était-ce|c'est) (bien)? (vous|toi) * (compte|iban|rib|banque|virer|coordonnées|demandé)
        (demandé|demande|demandant|invite|invitant|réclamé) * (virer|payer|régler|verser) * (sur|vers) * (autre|nouveau|banque|compte|iban|rib)
        (virer|payer|verser|virez|versez|payez) * (désormais|dorénavant|maintenant) * (sur|vers)
        (virez|versez|payez|remboursez) * (sur|vers) (ce|le|notre|mon|un) (compte|rib|iban|nouveau)
        (utiliser|utilisez|prendre|retenir) * (nouveau|nouvel|autre|celui|ce) (rib|iban|compte|celui-ci)
        (banque|conseiller) * (bloqué|refuse|alerte|alerté|signal%|rejet%) * (compte|bénéficiaire|iban|titulaire|virement|paiement)
        (titulaire|bénéficiaire) * (compte|correspond%|différent%|nom)
        (avons|avez|on a|j'ai|nous) changé de (banque|compte)
        deux (rib|iban|comptes|comptes bancaires)
    """,
    Says.LEGAL: """
        (avocat%|huissier%|tribuna%|juridique%|judiciaire%|juge|justice|procédure de|procédure judiciaire|procédure collective|procès|assign%|mise en demeure|mets en demeure|mettons en demeure|contentieu%|commissaire de justice|notaire|conciliateur|médiateur|médiation|prud'hom%|protection juridique)
        (redressement|liquidation|liquidateur|sauvegarde|mandataire|administrateur judiciaire|dépôt de bilan|déposé le bilan|cessation des paiements|bodacc|faillite|curateur|curatelle|tutelle|surendettement|banque de france)
        (déclarer|déclaration|déclarez|produire|production|admission) * (de|la|votre|vos)? créance%
        créance% (est|sera|doit) * (déclar%|produite%|admise%|éteinte|prescri%|rejetée)
        (injonction de payer|dommages et intérêts|poursuites|poursuivre|poursuivrons|saisir|saisie|saisi le|répression des fraudes|dgccrf|prescri%|forclus%|plainte|porter plainte|porté plainte|gendarmerie|police|cnil|rgpd|signal conso)
        (notre|mon|nos|votre|leur) (conseil juridique|conseils)
        (à|par|conseil) (notre|mon)? (conseil)? maître
        (notre|mon) conseil (maître|prend%|vous|répond%|juridique)
        maître (\\w+) (prend%|vous|répond%|se charge|contact%)
        (voie|voies) de (droit|recours)
        (article|articles) \\w? ?\\d+ * (code|loi)
        (code) (civil|de commerce|de la consommation|pénal)
        (compensation|exception d'inexécution|vices cachés|vice caché|résolution judiciaire|droit de rétention|clause pénale|clause)
        (expertise|expert|constat) * (contradictoire|judiciaire|assurance|huissier|nommé|mandaté|demandé)
        (succession|héritier%|ayant% droit|décédé%)
    """,
    Says.COMPLAINT: """
        (inadmissible%|inacceptable%|scandaleu%|scandale|honteu%|honte|lamentable%|déplorable%|intolérable%|irrespect%|manque de respect|insultant%|insulte%|agressif%|agressiv%|désagréable%|vexant%|vexé%|outré%|outrance|choqué%|choquant%|furieu%|en colère|agacé%|agaçant%|déçu%|déception|mécontent%|excédé%|ras-le-bol|ras le bol|stop|harcèl%|harcel%|relances incessantes|un peu fort|ridicule%|vulgaire%|impoli%|cavalier|cavalière|odieu%|abusé|pénible%|lourd%|gonfl%|saoul%|soûl%|énerv%|pitoyable|indign%|minable|foutage|foutez|moquez|moque de|moquer|infect%|exaspér%|incorrect de votre|malvenu%|culot|culotté%|toupet)
        (cessez|arrêtez|arrêter|cesser|fini|assez|arrête) (de|vos|ces|immédiatement|donc|avec|tes)
        (ne|n) * (plus) * (écrire|écrivez|contacter|contactez|relancer|relancez|solliciter|envoyer|envoyez|recevoir|mails|messages|recommencez|adressez)
        (arrêt%|cess%) * (relanc%|mail%|message%|courrier%|robot%)
        (ce|votre|le|quel|d'un|un|tel) (genre de)? ton
        (autre|nouveau|changer de|changerons de|change de|ailleurs|concurrent%|concurrence) (prestataire%|fournisseur%|agence|partenaire%|crèmerie|maison|artisan)
        (irons|iront|vais|allons|irai|aller|trouverai|chercher) * (ailleurs|concurren%)
        (résili%|rompre|mettre fin|mettrons fin|mets fin|client perdu|perdre un client|perdu un client|perdez un client|perdre notre confiance|ne ferons plus|dernière fois|plus jamais|plus faire appel|ne travaillerons plus|ne recommand% pas|avis google|avis en ligne|mauvais avis|réseaux sociaux|à éviter)
        (robot|machine|automate|automatique%|ordinateur|logiciel) * (relanc%|écri%|lettre|mail%|client%|parler|à qui)
        (deuxième|troisième|quatrième|cinquième|énième|trois|deux|quatre|cinq|six) (fois|relance%|mail%|rappel%|message%|appel%|personnes|courriers) * (en|jours|semaine|pour|alors|que|j|expliqu%|laissé%|sans)
        (personne|jamais|aucun%) * (répond%|rappelle|répondu|rappelé|daigné|réponse|décroche|retour|joindre)
        (sans) (réponse|nouvelles|retour) (de votre part|de vous|depuis|à ce jour|de personne)
        (messages|mails|appels|courriers) * (restés|restent|laissés|demeur%) * (sans|lettre morte)
        (fidèle|client%) * (depuis|ans|années)
        (depuis|après|en|bientôt) * ans * (client%|collabor%|travaill%|ensemble|jamais|fidél%|confiance)
        (réclamation%|plaindre|plainte%|me plains|doléance%)
        (mauvais|piètre|aucun|zéro|nul|nulle) (service|accueil|traitement|suivi|professionnalisme|communication|considération|respect)
        (pas|peu|manque|manquez|guère) (de|très|du tout)? (professionnel%|sérieu%|correct%|courtois%|poli%|respectueu%|commercial%|délicat%|élégant%|agréable%)
        (on|vous) (est|êtes) loin du
        (merci pour rien|quelle classe|bravo (le|la|pour|vraiment)|la classe|chapeau l%|belle mentalité|drôle de|pour qui vous|vous prenez|vous vous prenez|c'est comme ça que|traité%? comme|pris% pour|menac%|menaç%|intimid%|voleur%|mauvais payeur%|délinquant%|comme des chiens|prend% pour des)
        (retard|relance%|relancer) * (un jour|deux jours|trois jours|j\\+\\d|seulement|lendemain|même pas échu%|pas encore échu%|avant l'échéance)
        (salué|accueilli|traité|traitée|traités) * (comme|mal|froidement)
        (regrett%|déplor%) (le|la|que|vivement|votre|profondément)
        (apprécie|appréci%) (peu|pas|guère|très peu)
        (retirez|supprimez|effacez|enlevez) * (nom|adresse|coordonnées|données|liste|fichier%)
        (laissez|fichez|foutez) (moi|nous|-moi|-nous) * (tranquille%|paix)
    """,
    Says.NO_CONTACT: """
        (ne|n) * (plus) * (écrire|écrivez|contacter|contactez|relancer|relancez|solliciter|envoyer|envoyez|adressez)
        (cessez|arrêtez) de * (écrire|contacter|envoyer|relancer|m'écrire)
        (retirez|supprimez|désinscri%|effacez|enlevez|retirer|supprimer) * (liste%|fichier%|base|adresse|nom|coordonnées|données)
    """,
    Says.HARDSHIP: """
        (trésorerie|tréso) (est|très|tendue|difficile|serrée|compliquée|à sec|fragile|ne|négative|exsangue|catastroph%)
        (problème%|souci%|difficulté%|tension%|manque|question|besoin%|trou|en manque|au bout|côté|niveau|état|crise) (de|du|d|passager%|notre|la|ma)? (trésorerie|tréso|liquidité%|cash|argent|sous)
        (difficulté% (financi%|passagère%|économique%|à|de|en)|en difficulté|en grande difficulté|passe difficile|passe très|mauvaise passe|sale passe|passe compliquée|traverse%|traversons|période difficile|période compliquée|fin de mois difficile%|fins de mois|manque de moyens|à sec|dans le rouge|à découvert|découvert|gêne|gêné%|faillite|étranglé%|chômage|plus un sou|pas un sou|pas un rond|pas les sous|pas les moyens|n'ai pas l'argent|fauché%|caisse% (sont|est) vide%|caisses vides|racl%|fond% de tiroir%|au bord de|bord de la|au bout du rouleau|boire la tasse|tête hors de l'eau|mettre la clé|clef sous|fermeture définitive|fermer boutique|galère%|c'est chaud|compliqué en ce moment|dur en ce moment|vache% maigre%|catastroph%|aux abois|gorge)
        (ne|n|j|on|nous|je) * (peux|peut|pouvons|pourrai|pourrons|pourra|pouvait|parviens|parvenons|arrive|arrivons|suis|sommes|ai|avons) (pas|plus|guère|malheureusement pas|simplement pas|juste pas) * (payer|régler|honorer|mesure|solder|assumer|verser|tout|virer|faire face|sortir|débourser|somme|suivre|montant|argent|moyens|d'un coup)
        (impossible|incapable%|pas en mesure|pas possible|impossibilité) (pour moi|pour nous|en ce moment|actuellement|aujourd'hui|ce mois-ci)? (de|d)? (vous)? * (payer|régler|honorer|solder|verser|virer)
        (je|on|nous) (ne)? (peux|peut|pouvons) pas (en ce moment|pour l'instant|ce mois%|actuellement|maintenant|là|tout de suite)
        (en ce moment|pour l'instant|ce mois%|actuellement) (je|on|nous) (ne)? (peux|peut|pouvons) pas
        (échéancier|échelonn%|étal%|en plusieurs fois|plusieurs fois|en (deux|trois|quatre|cinq|six|dix|douze|\\d+) fois|mensualité%|mensualis%|facilité% de paiement|délai% supplémentaire%|délai de paiement|délai de grâce|un délai|report|reporter|différer|moratoire|patienter|un peu de temps|plus de temps|du temps|répit|clémence|petits bouts|petit à petit|petites sommes|au compte-gouttes|tous les mois|chaque mois|par mois|par semaine) *
        (accorder|accordez|accorderiez|consentir|laisser|laissez|laisseriez|donner|donnez|octroyer) * (délai%|temps|jours|mois|semaine%|remise|répit|sursis|marge)
        (baisse|chute|perte|effondrement|effondr%|recul) * (activité|chiffre|client%|commandes|revenus|marché|fréquentation|ventes)
        (saison|année|récolte%|vendange%|chiffre|activité|fréquentation|ventes|vendu|mois) * (catastroph%|mauvais%|désastreu%|nul%|pourrie|gel|grêle|zéro|arrêt|morte|perdu%|rien|effondr%|mort)
        (grêle|incendie|inondation|inondé%|sinistre|dégât des eaux|cambriol%|maladie|à l'hôpital|hospitalis%|divorce|licenci%|au chômage|rsa|arrêt maladie|perdu mon|cancer|accident|canicule|sécheresse)
        (clients?|donneur% d'ordre%|donneur|principal|locataire%|mairie|assurance) * (ne)? * (paie|paient|payé|réglé|paye|règle|règlent|payent) (pas|plus|toujours pas)
        (attend%|attends|attendons) * (que|d'être|que mes|que nos|encore)? * (client%|payé%|subvention%|aide%|prêt|salaire|paie|rentrée%|banque|caf|indemni%|remboursement|assurance)
        (subvention|subventions|prêt|aide|salaire|allocation%|indemnité%|pension|retraite) * (pas encore|pas|toujours pas|tarde|tombe|tombée|versé%|arriv%|débloqu%|attend%|retard%|suspend%)
        (remise|abandon|effacement|abaiss%|réduction|baisser|réduire) * (dette|créance|partielle|montant|somme|ardoise)
        (attendre|patienter|attendez|attend) * (un peu|encore|quelque%|mois|semaine%|début|que|la paie|jusqu)
        (demand%|solliciter|sollicit%|appel à|faire preuve|un peu) * (patience|indulgence|compréhension|clémence|bienveillance|tolérance)
        (d'un coup|en une fois|en une seule fois|tout d'un bloc|d'un seul coup)
        (banque|banquier|découvert|autorisation) * (refus%|bloqu%|coup%|gel%|lâch%|supprim%|suspend%)
        (compte%) (est|sont|a|ont) (été)? (bloqué%|gelé%|saisi%|vide%|à zéro|négatif%|dans le rouge)
        (salaires|loyer|charges|urssaf|fournisseurs) * (d'abord|avant|en priorité|peine|difficile%|payer)
        (pas avant|rien avant) * (que|mois|printemps|été|saison|année)
        (j'ai|nous avons|on a) (pas|plus|que) * (cette somme|sous|argent|moyens|euros|rond|trésorerie|disponible)
    """,
}
