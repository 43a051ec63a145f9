"""French: the office's day – questions, other desks, thanks, absences, and what means nothing more."""

from __future__ import annotations

from accountsd.core.reading.phrases.fr.classes import FACT, PAPER, PERSON
from accountsd.core.reading.phrases.grammar import Says

_SEND = "envoyer|renvoyer|transmettre|adresser|faire parvenir|faire suivre|retourner|remettre|repasser|refaire passer|expédier|communiquer|fournir|joindre|rejoindre|partager|refaire|rééditer|éditer|réémettre|établir|déposer"
_TELL = "indiquer|préciser|confirmer|communiquer|donner|rappeler|dire|redonner|compléter|remplir|mentionner|ajouter|porter|faire figurer|faire apparaître|viser|signer|renseigner|noter|inscrire|rajouter|reporter|vérifier|éclairer|lister"
_ASK = "pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|tu peux|tu pourrais|vous pouvez|vous pourriez|merci de|merci de bien vouloir|veuillez|auriez-vous|aurais-tu|serait-il possible de|est-il possible de|vous serait-il possible de|est-ce possible de|prière de|je voudrais|nous voudrions|j'aimerais|on aimerait|nous souhaiterions|je souhaiterais|il faudrait|faudrait|pouvons-nous|puis-je|on peut|pourrait-on|peut-on|serait-ce possible de|vous seriez aimable de|ayez l'obligeance de|besoin que vous|il suffit de|avoir l'amabilité de|possible de"
_NEED = "besoin de|besoin d'|besoin du|besoin des|il nous faut|il me faut|il faut|nous faudrait|me faudrait|il faudrait|il manque|manque|manquent|sans|nous manque|me manque|exige|exigent|demande|demandent|réclame|réclament|requis|obligatoire|nécessite|nécessaire|cherche|cherchons|aurais besoin|avons besoin|ai besoin|voudrais|voudrions|attend|attendons|souhait%|aimerais|demandons|avoir"

LINES = {
    Says.QUERY: f"""
        ({_ASK}) (nous|me|m|lui|la|le|les|bien|vouloir|y|svp|simplement|juste|aussi|en)? (la|le|les|vouloir|nous|me|m|en)? ({_SEND}) * ({PAPER}|{FACT}|mail|message|pièce|fichier|format|encore|svp|nouveau|cela|ça|celle|ceux|lien)
        ({_ASK}) (nous|me|m|la|le|les|bien|y|svp|lui|en)? (la|le|les|vouloir|nous|me|en)? ({_TELL}) * ({FACT}|{PAPER}|si|combien|quel%|à quoi|quand|ce que|solde|reste|où|montant)
        (renvoyez|renvoie|renvoies|envoyez|envoie|transmettez|transmets|adressez|repassez|remettez|remets|passez|passe|donnez|donne|indiquez|précisez|confirmez|communiquez|rappelez|ajoutez|mentionnez) (nous|moi|la|le|les|lui|svp)? * ({PAPER}|bon de commande|siret|tva|numéro|référence%|lien|rib|iban)
        (tu|vous) (me|nous) (la|le|les)? (renvoies|renvoyez|repasses|repassez|remets|envoies|envoyez|transmettez|redonnez|redonnes|confirmez|rappelez|rappelles|passes|passez|dites|dis|donnez|indiquez)
        ({_NEED}) * ({PAPER}|bon de commande|siret|siren|tva|numéro%|référence%|bic|iban|rib|code|engagement|formulaire|coordonnées bancaires|mention%|adresse|date|libellé|signature|tampon)
        ({PAPER}|bon de commande|siret|numéro|tva|référence%|date|mention%|adresse) * (manque|manquant%|absent%|fait défaut|ne figure%|n'apparaî%|illisible|ne s'ouvre%|vide|corrompu%|tronqué%|obligatoire|n'était pas|pas joint%|oublié%|introuvable|égaré%|perdu%|nous manque|est requis|en notre possession|demand%)
        (pièce jointe|fichier|pdf|document|lien|mail|page|scan) * (ne s'ouvre%|s'ouvre pas|vide|corrompu%|illisible|manque|absent%|oublié%|expiré|ne marche|ne fonctionne|bloqué|coupé%|blanc%|mort|tronqué)
        (ne|n|je|on|nous) (l|la|le|les|vous|me)? (trouve|retrouve|trouvons|retrouvons|vois|voyons|remets) (pas|plus|aucun%|nulle part|ni)
        (ne|n|je|on|nous|j) (l|la|le|les|vous|me|en)? (ai|avons|a|dispose|disposons|possède) (pas|plus|jamais|toujours pas|aucun%) * (facture%|trace|document%|pièce jointe|original|mail avec|courrier|copie|celle|relevé|duplicata)
        (pas|jamais|toujours pas) (bien)? (reçu%|eu|trouvé%|vu|arrivé%|parvenu%) * (facture%|copie|document%|original|mail|pdf|relevé)
        (facture%|originale?|copie|document%) * (jamais|pas|toujours pas|non) (été)? (reçu%|arrivé%|parvenu%|trouvé%|eu)
        (quel|quelle|quels|quelles|lequel|laquelle|à quel|de quel|sur quel) (est|sont|était)? * ({FACT}|{PAPER}|commande|facture|référence|compte|solde|montant|date|numéro|échéance|restant|prestation|chantier|site)
        (où|comment|quand|à qui|à quelle adresse) * (trouver|envoyer|adresser|déposer|régler|payer|virer|télécharger|échéance|échue?|due?|envoyé%|émise?|voir)
        (combien) * (reste|doit|dois|devons|doi%|solde|ouvert%|montant|payer|régler|vous)
        (reste-t-il|y a-t-il|il y a|avez-vous|avons-nous|est-ce qu'il reste|a-t-on) * (ouvert%|impayé%|autre%|échéance%|facture%|en attente|à régler|à payer|en suspens|solde|dû|duplicata|copie|un rib|un lien|numéro|version|tva|siret|terminal|formulaire|attestation)
        (facture%|ligne%|prestation%|commande|montant%|bon%|celle) * (correspond%|concern%|rattach%|porte%|s'agit) * (à quo%|quel%|quoi|commande|chantier|site|période)
        (à quoi|quoi|de quoi|à quelle commande|à quel chantier|à quelle période) * (correspond%|concern%|s'agit|rattach%|se rapporte%)
        (avez-vous|as-tu) (bien)? (reçu|eu|vu|encaissé|pu (voir|vérifier))
        (bien arrivé|bien reçu|arrivé chez vous|sur votre compte|crédité%|passé) * (\\?)
        (est-ce|c'est|s'agit-il|était-ce) * (la même|celle|bien|pour|échue?|déjà|le bon|la bonne|ttc|ht|hors taxe%|dû|due|à jour) * (\\?)
        (numéro (de)? (tva|siret|commande|engagement|bon)|kbis|attestation de vigilance|formulaire fournisseur|fiche fournisseur|création fournisseur|compte fournisseur|code service|siret|numéro d'engagement|état de rapprochement|confirmation de solde|circularisation)
        (libell%|établi%|au nom de|à l'ordre de|ordre) * (\\?)
        (pourriez-vous|pouvez-vous|peux-tu|merci de) (nous|me|m|la|le)? (la|le)? ({_SEND})
        ~ (quel|quelle|quels|quelles|quand|comment|où|combien|qui|est-ce que|avez-vous|à quel|pouvez-vous|pourriez-vous|peut-on|y a-t-il|qu'est-ce|pourquoi|laquelle|lequel|est-ce|serait-il|seriez-vous|accepteriez-vous|ça vous|tu peux|vous pouvez|on peut|et si|vous seriez|c'était|que|si|ou)
    """,
    Says.REDIRECT: f"""
        (ne suis|suis|n'est|est|sommes) (pas|plus) (le|la|mon|de mon|en charge|moi|concerné%|responsable|compétent%|le bon|la bonne|chargé%|mon domaine|mon rayon|habilité%|à moi|mon ressort|destinataire|moi qui|chez nous)
        (c'est|n'est|suis) (pas|plus) (moi|nous|mon|chez nous|ici|le bon|la bonne|du tout moi|de mon) * (qui|compta%|factur%|pai%|ressort|rayon|gèr%|trait%|service|interlocut%|destinat%|adresse|s'occup%)?
        (je n'y|n'y) (ai|a|suis|peux) (pas|plus|rien|pour rien|pas la main)
        (mauvais|mauvaise|erreur de|erreur d|bon|bonne|trompez d|trompés d|trompe d|faux) (interlocut%|personne|adresse|destinataire|service|boîte|boite|porte|numéro|contact|maison|département|entité|société)
        (adresse%|envoi%|envoy%|écri%|contact%|transmettez|transmettre|dépos%|voir|voyez|vois|rapproch%|renvoy%|transfér%|expédi%|mettez|réexpédi%|passez par|passe par|passent par|passent|joign%|joindre|destin%|route%|remonte%|sollicit%|interrog%|demandez|relanc%) * (à|a|avec|auprès|sur|chez|via|directement|au|par)? * (ADDRESS|collègue%|comptabilité|compta|siège|portail|chorus|remplaçant%|économat|mon successeur|service compta%|service fact%|service financ%|service achats|centre de services|csp|maison mère|plateforme|espace fournisseur%|mandataire de gestion)
        (ADDRESS) * (gère|traite|s'occupe|paie|lit|relève|reprend|désormais|dorénavant|est l'adresse|qu'il faut|uniquement|centralise|suit|pourra|saura|vous répond%|plutôt|à la place|pour (toute|les|la|vos))
        (c'est|est|sont|contact|adresse|interlocut%|successeur|collègue|remplaçant%|boîte|compta|comptabilité|factures|facturation|trésori%|gère|traite|traitent|lit|lisent|paie|siège|repris|reprend|s'occupe%|charge%|depuis|désormais|plutôt|direct%|:) * ADDRESS
        (remplac%|successeur|reprend|repris|reprendre|succède|succédé|prend la suite|pris la suite|prend le relais|relais) * (par|mon|ma|moi|poste|dossier%|suite|me|m|compta%|factur%|fournisseur%|fonction%|ADDRESS|à)
        (nouvelle|nouvel|nouveau|bonne|seule|autre) (adresse|interlocuteur|interlocutrice|contact|boîte) (mail|pour|de|est|e-mail|des|unique|compta%|:)
        (factures?|facturation|relances?|comptabilité|compta|paiements?|règlements?|courriers?|demandes?) * (à|sur|doivent|doit|traitées?|gérées?|gérés?|passent|passe|centralisé%|se font|s'envoie|s'envoient|confié%|externalis%|transmis%) * (ADDRESS|siège|service|comptab%|expert-comptable|cabinet|portail|chorus|plateforme|maison mère|prestataire|pôle|csp|holding)
        (changé de (service|poste|fonction|métier|direction)|autre service|autre poste|muté|mutation|nouvelles fonctions)
        (transmettez|transmettre|transférer|transférez|faites suivre|renvoyer|renvoyez) (ceci|cela|ça|plutôt|ce mail|ce message|votre mail|la|le|tout|cette facture|vos factures|vos relances)? (plutôt|directement)? (à|au|à la|à l|aux)
        (ça|c'est|cela) (passe|se gère|se traite|est géré|se règle|part) * (siège|compta%|paris|lyon|maison mère|groupe|par chorus|central%|ADDRESS|chez)
        (entendu parler|jamais eu affaire|connaissons pas|connais pas|inconnu%|homonyme|rien à voir avec|pas chez nous|confond%|trompez de)
        (cédé%|vendu%|racheté%|repreneur%|repris par|tenu par|ancien propriétaire|fonds de commerce|déménag%|nouveaux propriétaires|nouveau propriétaire|fusionn%|absorb%|dissou%|radié%)
        (voyez|voir|adressez-vous|adresser|contactez|tournez-vous) (avec|à|vers|auprès|directement)? (le|la|les|notre|nos|mon|ma|ses|au|du|aux|ceux|l|vous)? * (siège|locataire|repreneur%|propriétaire|acquéreur|compta%|collègue|direction|syndic|mairie|{PERSON})
        ~ ADDRESS
    """,
    Says.LEFT: """
        (a|ai|ayant|avez|avait|nous a|elle a|il a) quitté (la|le|l|notre|nos|ses|mes|son|mon|cette|nous)
        (est|suis|était|étant) (parti|partie) (à la retraite|de la société|de l'entreprise|en retraite|en congé|vers d'autres|le mois|l'an)
        (plus parmi|plus dans (l|la|notre) (entreprise|société|effectif%|maison|équipe)|ne fait plus partie|fais plus partie|ne travaille plus|travaille plus|plus salarié%|prendre sa retraite|à la retraite|retraité%|congé maternité|congé parental|mon départ|son départ|dernier jour)
    """,
    Says.PORTAL: """
        (via|sur|par|dans|au|notre|le|un|passer par|dépos%|uniquement|exclusivement|tout passe|désormais) * (portail%|chorus|chorus pro|peppol|ariba|coupa|factur-x|espace fournisseur%|pdp|plateforme)
        (portail%|chorus pro|chorus|plateforme|espace fournisseur%) * (dépos%|transmet%|obligatoire|uniquement|fait foi|seul%|exclusivement|désormais|passer|accept%|via|ticket|factures?)
    """,
    Says.ACKNOWLEDGEMENT: f"""
        (merci|remerci%|merki|mercis)
        (bien reçu%|reçu%|bien eu|noté%|pris note|prenons note|prends note|prenons bonne note|bonne note|pris bonne note|c'est noté|entendu|d'accord|parfait|ok|okay|très bien|impeccable|super|nickel|accuse réception|accusons réception|accusé de réception|ça marche|ça roule|compris|c'est bon pour|pas de problème|aucun problème|je vois|vu|c'est vu|bonne nouvelle|tout est clair|tout est bon|bien compris|bien arrivé%|arrivé% à bon port|à bon port|me voilà rassuré%|voilà qui est clair|pris connaissance|prends connaissance|prenons connaissance|lu votre|bien lu)
        (transmis%|transmets|transmettons|transmettrai|fait suivre|fais suivre|ferai suivre|remis% à|donné% à|déposé% sur|passé% à|parlé% à|signalé% à) (à|au|aux|cela|ça|tout|le|la|votre|ce|sur|mail|message|facture|relance)? * ({PERSON}|comptab%|bureau|chef|hiérarchie|intéressé%|qui de droit|équipe|finance%|achats|concerné%)
        (transmis%|transmets|transmettons|fait suivre|fais suivre)
        (est|sont|suit|entre|reste|mis%|mets|mettons|passe|facture|dossier|demande|paiement) * (en cours|circuit|validation|traitement|visa|signature|approbation|à la signature|pour accord|parapheur|en attente de (visa|signature|validation)|comptabilis%|enregistr%|suit son cours|dans les tuyaux|entre les mains|bureau du|bureau de|au contrôle|à l'étude|chez le comptable|saisie)
        (service fait|validée? par|visée? par|enregistrée? chez nous|bien enregistrée|bon à payer|suit son cours|en cours de (traitement|validation|vérification|signature|visa)|en traitement|comptabilisée?)
        (vais|va|allons|vont|je|on|nous) (me|se|nous|m|le|y)? (regarde%|regarder|vérifi%|renseigne%|renseigner|revien%|revenir|voir|vois|regardons|jet%|penche%|pencher|examine%|fais le point|faire le point|contrôl%|point%) * (ça|cela|dossier|avec|vers|compta%|retour|de près|point|vous|tête reposée|demain|lundi|compte%|cette|votre|facture|situation|œil|et)
        (reviens|revenons|reviendrai|reviendrons|revient|tiens|tenons|tiendrai|tiendrons) (vers|au) (vous|courant|toi)
        (te|vous) (tiens|tiendrai|tenons|tiendrons) (informé%|au courant)
        (pas d'inquiétude|pas de souci%|aucun problème|aucun souci|tout est en ordre|aucune réclamation|aucune objection|rien à redire|aucune remarque|rien à signaler|tout nous convient|tout est conforme|tout va bien de notre côté|nous convient|me convient|convient parfaitement)
        (ferai|ferons|fera|fais|faisons) (passer|suivre|le point|remonter)
        (ne|n) (conteste|contestons) (rien|pas|nullement|rien du tout|aucun%)
        (aucune contestation|pas de contestation|rien à contester)
        (plus clair%|bien plus lisible|parfaitement clair%|c'est mieux|beaucoup mieux)
    """,
    Says.NEW_WORK: """
        (nouveau|nouvelle|prochain|autre|futur|second) (projet|site|chantier|mission|commande|collaboration|identité|étiquettes|événement|boutique|restaurant|campagne publicitaire|contrat|stage|atelier)
        (devis|chiffr%|tarif%|disponib%|proposition|prestation|créneau%) * (pour|avant|svp|nouveau|refaire|site|besoin|noël|ça|de|en|chez)
        (rachète|ouvrons|ouvre|lançons|refaire|invitation|inviter|invité%|conférence|témoignage|recommand%|intéressé%|aimerions vous confier|confier|besoin d'un (devis|artisan|graphiste|prestataire)|candidature|cv|stage)
        (êtes-vous|seriez-vous|es-tu) (libre%|disponible%)
    """,
    Says.PERSONAL: """
        (décédé%|décès|obsèques|mariage|naissance|félicitations|condoléances|enterrement|nous a quittés)
        (foot|mamie|papi|maman|papa|chéri%|bisou%|bises|anniv%|apéro|barbecue)
        (pas (pour moi|destiné)|mauvais destinataire|pas à moi|message était pour|erreur de destinataire|trompé de)
    """,
    Says.PITCH: """
        (newsletter|désabonn%|désinscri%|webinaire|gratuit%|promotion|démo|découvr%|cliquez|profitez|affacturage|financement|seo|référencement|leads|salon|boostez|audit|offre (exclusive|spéciale|de)|inscrivez%|badge|-\\d+ %|essai|solution%|économis%|votre chiffre d'affaires|optimis%)
        (proposons|propose|accompagn%|aidons) * (entreprises|solution%|service%|offre%)
    """,
    Says.SOUR: """
        (déçu%|mécontent%|agacé%|inadmissible%|inacceptable%|fâché%|fâch%|furieu%|vexé%|manque de respect|étonné%|étonnant%|surpris%|surprenant%|regrett% le ton|scandaleu%|énerv%|marre|pénible%|merci pour rien|sérieusement|franchement|pas très agréable|encore une fois)
    """,
    Says.AWAY: """
        (suis|serai|sera|sommes|seront|est|actuellement|étant|en mon|son) (actuellement|en|absent%|donc)? (absent%|congé%|congés|vacances|hors du bureau|indisponible%|déplacement|injoignable%|absence|arrêt|formation|congé maternité|congés annuels)
        (absent%|en congé%|en congés|en vacances|hors du bureau|en déplacement|injoignable%|fermé%) * (jusqu%|du \\d+|de retour|retour|pour la semaine|reprise|réouverture|ouverture|urgence|messagerie|mails?)
        (de retour|retour|reprise|réouverture|rouvr%|reprendr%|répondrai) (au bureau)? (le|lundi|mardi|mercredi|jeudi|vendredi|à partir|à mon|dès|prévu%)
        (en cas d'urgence|en mon absence|réponse automatique|message automatique|accès limité|accès restreint|prendrai connaissance|prends connaissance de mes|ne consulte|durée indéterminée|boîte n'est pas consultée|fermeture annuelle)
        (nos bureaux|cabinet|bureaux|étude|magasin|atelier|agence|mairie|entreprise) * (fermé%|fermeture|rouvr%)
    """,
    Says.TICKET: """
        (votre|une) (demande|message|courriel|ticket|requête) * (reçu%|enregistré%|pris% en compte|traité%|transmis%)
        (numéro de dossier|n° de demande|ticket (n°|numéro|#|\\d))
    """,
    Says.FILLER: """
        (bonjour|bonsoir|madame|monsieur|cher|chère|chers|salut|mesdames|messieurs|coucou|hello|rebonjour|re-bonjour|bjr)
        (désolé%|excuse%|excusez|pardon|navré%|oubli%|confus|confuses|confuse|dsl|mea culpa|toutes mes confuses|passé entre|passée entre|égaré%|spam%|indésirable%|omission|inattention|échappé%|confusion|surcharge|tardi%|tardé|pile|avoue|honte à moi|tête en l'air|distrait%|retard)
        (pour|ce|mon|notre|du|le|petit) (retard|silence|délai de réponse|contretemps|dérangement|oubli)
        (n'hésitez (pas|surtout pas)|n'hésite pas|à votre disposition|ma disposition|restons|reste à votre|ci-joint%|ci-dessous|ci-après|pièce jointe|en pièce|en annexe|suite à|concernant|comme convenu|comme dit|comme prévu|comme promis|voir ci-dessous|pour information|pour info|pour rappel|faisant suite|en réponse|en référence|au sujet de|à propos de|vous informons|vous informe|prions|informe que|bonne réception|veuillez trouver|vous trouverez|trouverez|objet|pour reprendre|point par point|pour mémoire|par la présente)
        (bonne|belle|excellente|douce|bon|beau|joyeu%|agréable) (journée|semaine|fin|soirée|année|après-midi|week-end|weekend|continuation|courage|vacances|réception|noël|fêtes|lecture|dimanche|fin d'après-midi|été|nuit|reprise|rentrée)
        (cordialement|bien à vous|bien à toi|amicalement|sincères|salutations|sentiments|agréer|distingué%|respectueuse%|à bientôt|à très vite|à très bientôt|au plaisir|prenez soin|bien cordialement|cdt|cdlt|bien sincèrement|meilleurs|vœux|meilleures|amitiés|je vous embrasse|au revoir|à plus|à demain|à lundi)
        (espère|espérant|espérons) (que|vous|tu) (vous|tu|tout|l|cela|ça|allez|vas|la)? * (bien|forme|passé%|va|agréable|reposé%|plaisir|suffi%|aide%|convien%)
        (ravi%|content%|heureu%|enchanté%|plaisir|soulagé%) (de|d|que|pour)
        (j'écris|écrit|envoyé|tape|tapé|répond%|dicté) (de|d|avec|depuis|mes|mon|en|sur|vite|à la) (mon|mes|le|la|l|un|une|train|téléphone|mobile|gare|voiture|chantier|gants|main)?
        (envoyé (de|depuis) mon|petit mot|réseau|autocorrect%|fautes de frappe|clavier|faute% d'orthographe|pas ma langue|mon français)
        (il fait|il neige|il pleut|beau temps|soleil|météo|temps de|neige|pluie|tempête|canicule)
        (nous sommes|je suis|on est) (une|un|le|la) (petit%|jeune|nouve%|association|école|artisan%|entreprise|équipe|secrétaire|comptable|trésori%|assistant%|gérant%|stagiaire|équipe de)
        (nous|on) (fêtons|fête|travaillons ensemble|connaissons|sommes (ravis|heureux|contents))
        (tout à fait|bien sûr|bien entendu|évidemment|sauf erreur|au plus (tard|tôt|vite)|pas de (souci|soucis|problème|quoi|mal)|sans faute|sans (tarder|délai|attendre|souci)|sans (oublier|plus)|si besoin|si possible|si nécessaire|plus de peur|si vous (permettez|voulez)|à part ça|ne vous (inquiétez|en faites|faites) pas|t'inquiète|pas d'inquiétude|rien de grave|ne m'en veuillez pas|je ne manquerai pas|jamais trop tard|mieux vaut tard que jamais|n'oublie pas|pas très clair)
        (facture|date|montant|total|référence|net|numéro|objet|client|fournisseur)\\s*[:\\t]
        (vacances|congés|remplacement|inventaire|déménagement|changement de logiciel|clôture|fin d'année|rentrée|grippe|malade|covid|panne informatique|débordé%|la tête sous l'eau)
        (comptable|notre comptable|signataire|service comptab%|comptabilité|collègue) (est|était|a|vient|rentre|sera|prend|s'occupe|gère|travaille|passe)
        (vous souhait%|souhait%) (une|un|bonne|bon|à tous|tout)
        (comme) (convenu|dit|discuté|évoqué|prévu|promis|indiqué|entendu|mentionné) (hier|au téléphone|ce matin|tout à l'heure|par|lors|avec|à|dans|plus)?
        (remplace) (\\w+ )?(jusqu%|pendant|durant|en son)
    """,
}
