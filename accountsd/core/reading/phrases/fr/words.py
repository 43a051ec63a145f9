"""French: the words of an office, the words of a matter, and the words that turn a sentence."""

from __future__ import annotations

# Small words and what a purchase ledger writes every day; nothing here is a trouble.
OFFICE = """
le la les un une des de du au aux ce cet cette ces cela ça celui celle ceux celles celui-ci celle-ci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
je tu il elle on nous vous ils elles me te se moi toi lui eux soi en y qui que quoi dont où qu'il et ou car donc or puis ensuite ainsi alors aussi bien très plus tard tôt
ai as a avons avez ont avais avait avions aviez avaient aurai aura aurons aurez auront aurait aurais eu eue ayant est es suis sommes êtes sont étais était étions étaient été étant serai sera serons serez seront serait serais soit soient
fait faire fais faisons faites font ferai fera ferons ferez feront fasse vais vas va allons allez vont ira irons aller allé allée venir viens vient venons venez viennent venu viendra viendrai revenir revient reviens rentre rentrer rentré retour retourne
pouvoir peux peut pouvons pouvez peuvent pourra pourrai pourrons pourrez pourrait pourrais pu vouloir veux veut voulons voulez voudrais devoir dois doit devons devez doivent devra devrait devrais devriez devraient dû savoir sais sait savons savez su saurait voir vois voit voyons voyez vu vue verrez verra
dire dis dit disons dites disait mettre mets met mettons mettez mis mise prendre prends prend prenons prenez pris prise trouver trouve trouvé trouvée donner donne donné donnée demander demande demandé passer passe passé passée rester reste resté tenir tiens tient parler parle parlé penser pense pensé croire crois croyais suivre suit suivi
recevoir reçois reçu reçue reçus reçues recevoir recevrez envoyer envoie envoyé envoyée envoyez envoyons attendu appelé répondre répond répondu écrit écrire écris lire lu regarder regarde regardé vérifier vérifié vérifie contrôler signer signé signée signe valider validé validée saisir saisi saisie enregistrer enregistré classer classé ouvrir ouvert ouvre
à dans sur sous avec pour par chez vers depuis pendant entre avant après dès lors jusque jusqu'à jusqu durant selon outre hors via afin concernant environ près loin là ici voici voilà
aujourd hui aujourd'hui hier demain avant-hier après-demain matin soir midi après-midi journée jour jours semaine semaines mois an ans année années lendemain veille week-end heure heures minute minutes moment instant tout toute tous toutes chaque même mêmes autre autres quelque quelques plusieurs encore déjà bientôt toujours souvent maintenant désormais dorénavant enfin
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques toussaint début fin courant prochain prochaine prochains prochaines dernier dernière derniers dernières premier première premiers second seconde suivant suivante précédent
deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent cents mille zéro
facture factures paiement paiements règlement règlements virement virements chèque chèques compte comptes banque bancaire montant montants somme total ttc ht euros euro eur numéro numéros référence références réf ref échéance échéances date dates bon commande commandes livraison dossier dossiers
comptable comptabilité compta comptables fournisseur fournisseurs client cliente clients société entreprise entreprises association service services bureau siège direction directeur directrice responsable gérant gérante patron patronne collègue collègues secrétaire assistante assistant trésorier trésorière mairie école cabinet groupe filiale équipe équipes
mail mails e-mail email courriel courriels courrier courriers message messages messagerie pièce pièces jointe jointes fichier fichiers document documents pdf copie copies original relance relances rappel rappels lettre lettres enveloppe boîte boite adresse adresses téléphone poste portail plateforme logiciel système site internet lien page papier dossier
bonjour merci cordialement madame monsieur mme svp plaît plait petit petite petits grand grande bon bonne bons bonnes beau belle nouveau nouvelle cher chère simple simplement juste vraiment assez peu beaucoup trop tant moins
information informations info infos détail détails question questions réponse retour suite sujet objet cas point points côté part fois liste code nom noms prénom signature accord visa validation procédure circuit traitement contrôle réception confirmation besoin possible nécessaire disponible prêt prête prêts clair claire normal automatique automatiquement directement rapidement vite prochainement exactement personnellement également
j ai qu est ce s il n y d l c t m rien à signaler voiture train route maison monde gens femme mari fille fils enfant enfants vie ville pays france belgique suisse luxembourg paris lyon lille nantes
confirme confirmons confirmer confirmé précise préciser précisé rappelle rappeler joint joins joindre trouverez trouvez prie prions remercie remercions souhaite souhaitons souhaitez espère espérons permets permettez informe informons occupe occuper charge charger gère gérer gèrent traite traiter traité
boulangerie restaurant garage hôtel pharmacie atelier magasin boutique agence clinique lycée paroisse copropriété syndic commune département région ressources humaines achats finances production gestion
congés vacances absence formation réunion déplacement stage printemps été automne hiver rentrée
sepa bic iban rib siret siren tva twint instantané espèces liquide carte bleue paypal wero lydia
semblait semble paraît sûr sûre certain évidemment effectivement justement seul seule ensemble ouverte ligne haut bas gauche droite place temps tête main mains œil yeux mot mots chose choses idée façon manière niveau ordre cours force milieu partir vigueur quant
"""
# Words of a matter, of a wish, of a turn: a sentence without manners that holds one is not calm.
MATTERS = """
factur% pai% pay% régl% règl% virement% vir% chèque% somme% montant% argent compte% banque% rib iban euro% € prix tarif% devis contrat% command% livr% avoir rembours% remis% rabais heure% travaux travail% répar% pann% cass% défaut% qualité
doit dois devons devez dû due dette% créance% retard% relanc% échéanc% délai% pénalit% intérêt% annul% résili% cess% arrêt% litig% conteste% plaint% plaindre réclam% avocat% huissier% tribunal% justice juridique% loi procès liquidat% redress% faillit% fraud% escroc% arnaqu% police plainte
attend% besoin veux veut voulons faut faudrait devrait pouvez pourriez peux peut% pouvons pourr% voudr% souhait% demand% appel% rappel% téléphon% envoy% renvoy% donn% venir venez viendr% rendez-vous projet% accept% refus% rejet% accord% promis% promet%
ne pas ni jamais rien aucun% personne sans mais sauf seulement uniquement cependant toutefois pourtant hélas malheureusement faux fausse erreur% erron% problème% souci% trouble% perdu% mauvais% pire terrible dur difficile% compliqu% serré% malade% hôpital mort% décès deuil inond% incend% grêle galère% ruin% fâch% furieu% déçu% honte insult% ridicule fatigu% marre assez encore toujours pourquoi comment quand quel% qui combien si
autre% double deux fois moitié moins trop plus manqu% parti% vendu% déménag% chang% différent% nouveau% nouvel% ancien% dernier% quitt% ferm% bloqu% gel% vide% sec retir% déduc% dédui% retenu% retourn% report% échelonn% étal% mensual% plan% confiance
"""
# These change what a phrase says, unless the phrase itself names them.
TURNS = """
ne pas ni jamais rien aucun aucune aucuns personne mais si sinon sauf seulement uniquement moitié partie partiel partielle partiellement quand lorsque lorsqu tant malgré pourtant cependant toutefois sans contre excepté hormis
attends attend attendons attendant attendre bloqué bloquée bloque bloqués faux fausse erreur erreurs trop moins plutôt refuse refusons refusé refus impossible hélas malheureusement dommage pourquoi avoir condition réserve
double deuxième annule annuler annulé annulée litige problème problèmes souci soucis manque manquait manquent difficile compliqué tard patienter peut-être éventuellement alors sitôt dès jusque lieu
"""
