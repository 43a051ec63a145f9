"""French classes of words that the phrases are made of: verbs of paying, names of money, days to come."""

from __future__ import annotations

# What has been done with the money.
PAID = (
    "payé|payée|payés|payées|réglé|réglée|réglés|réglées|viré|virée|virés|soldé|soldée|soldés|soldées"
    "|versé|versée|versés|acquitté|acquittée|acquittées|transféré|transférée|débité|débitée|débités|crédité"
    "|créditée|ordonnancé|ordonnancée|mandaté|mandatée|exécuté|exécutée|exécutés|encaissé|prélevé|prélevée|honoré|honorée"
    "|effectué|effectuée|effectués|remboursé|décaissé|liquidé|paye|paié|regle|réglèe"
)
# What is done with a payment, in the past: only beside a name of money.
DONE = (
    "parti|partie|partis|parties|passé|passée|passés|fait|faite|faits|envoyé|envoyée|envoyés|émis|émise|posté|postée"
    "|lancé|lancée|validé|confirmé|déposé|déposée|remis|remise|glissé|adressé|expédié|transmis à (la|notre) banque"
    "|quitté|sorti|sortie|sortis|arrivé|arrivée|ordonné|signé et envoyé|bouclé|déclenché"
)
# What will be done with it.
PAY = (
    "payer|régler|regler|virer|solder|verser|acquitter|transférer|honorer|effectuer|exécuter|mandater"
    "|ordonnancer|procéder|débloquer|lancer|déclencher|envoyer|poster|déposer|programmer|apurer"
    "|faire (le|un|ce|votre|partir|parvenir|passer)|mettre (en paiement|au paiement|en virement)|créditer|rembourser"
)
_STEMS = (
    "paier|payer|régler|virer|solder|verser|acquitter|transférer|honorer|effectuer|exécuter|mandater"
    "|procéder|débloquer|lancer|enverr|poster|déposer|programmer|partir|passer|fer|apporter|remettr|mettr|interviendr|passer"
)
PAY_WILL = "|".join(
    stem + end for stem in _STEMS.split("|") for end in ("ai", "ons", "a", "ont", "as", "ez")
)
PAYS = (
    "paie|paye|paies|payons|paient|règle|regle|réglons|règlent|vire|virons|virent|solde|soldons|verse|versons"
    "|transfère|transférons|effectue|effectuons|procède|procédons|exécute|exécutons|lance|lançons|programme"
    "|programmons|débloque|débloquons|envoie|envoyons|poste|postons|dépose|déposons|fais|fait|faisons|honore"
    "|acquitte|acquittons|signe|mets|met|mettons|part|partent|passe|passent|sort|tombe|tombent|rembourse|boucle|apporte|apportons"
)
MONEY = (
    "virement|virements|paiement|paiements|règlement|règlements|reglement|chèque|chèques|cheque|versement|mandat|mandats|mandatement"
    "|somme|montant|argent|fonds|facture|factures|espèces|espece|prélèvement|dû|totalité|intégralité|échéance"
    "|échéances|transfert|note|honoraires|sous|compte|euros|eur|mensualité|loyer|opération|ordre|ordre de virement|transaction|total"
)
RUN = (
    "campagne|campagnes|lot|train|remise|échéance|échéances|cycle|vague|bordereau|session|tournée|liste|prochains paiements"
    "|prochains virements|prochains règlements|virements|paiements|règlements|fournée|salaires|planning|échéancier de paiement"
)
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
DAY = (
    f"{_DAYS}|demain|après-demain|aujourd'hui|ce soir|ce matin|cet après-midi|ce jour|lendemain|le \\d+|le 1er|au \\d+|\\d+ ({_MONTHS})|\\d+/\\d+"
    f"|semaine|quinzaine|huitaine|sous \\d+|sous (deux|trois|quatre|cinq|huit|dix|quinze)|dans (la|l|les) (semaine|journée|heure|jours|quinzaine|prochains jours)|d'ici|fin de|fin du|la fin|fin ({_MONTHS})|début ({_MONTHS})"
    f"|mi-({_MONTHS})|mi ({_MONTHS})|début|week-end|tout à l'heure|ce midi|{_MONTHS}|avant noël|la toussaint|noël|pâques"
)
SOON = (
    "rapidement|au plus vite|au plus tôt|prochainement|sous peu|incessamment|immédiatement|tout de suite|sans tarder|sans délai"
    "|dans les meilleurs délais|dans les plus brefs délais|de suite|dès que possible|dès aujourd'hui|dès demain|très vite|dans la foulée|maintenant|dans les prochains jours|dans l'heure"
)
PERSON = (
    "comptable|comptabilité|compta|collègue|trésorier|trésorière|patron|patronne|gérant|gérante|directeur|directrice|secrétaire"
    "|associé|associée|mari|femme|assistante|assistant|signataire|syndic|conseil|bureau|service|siège|daf|banque|maire|cabinet"
)
PAPER = (
    "copie|copies|duplicata|duplicatas|double|exemplaire|pdf|relevé de compte|relevé|relevés|extrait de compte|extrait|bon de livraison"
    "|bons de livraison|décompte|feuille d'heures|feuille de temps|feuilles de temps|feuilles d'heures|facture|factures|facture d'origine|original|pièce jointe|justificatif|justificatifs|attestation|attestation de vigilance"
    "|urssaf|kbis|rib|formulaire|fiche fournisseur|fiche|questionnaire|état des comptes|état de compte|situation de compte|solde de compte|récapitulatif|récap|liste|bon signé|pv|procès-verbal|détail|détails|factur-x|version électronique|w-8ben|certificat|document|documents|balance"
)
FACT = (
    "numéro|numéros|n°|no|référence|références|ref|siret|siren|tva|numéro de tva|tva intracommunautaire|bon de commande|iban|bic|rib|swift|code service"
    "|coordonnées bancaires|numéro de compte|adresse|adresse postale|adresse de facturation|raison sociale|intitulé|libellé|date|échéance|date d'échéance|date de facture|montant exact|solde|code|code client|numéro client"
    "|forme juridique|nom|numéro d'engagement|engagement|ape|naf|objet|période|taux de tva|mode de paiement|mode de règlement|lien|lien de paiement|montant|commande|reste|adresse mail|adresse e-mail|facture"
)
