"""What French clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import lines, said_by_a_client_of

ROUTINE = """
paid | Le virement est parti mardi de notre banque.
paid | Nous avons réglé cette facture le 3 par chèque.
paid | Je viens de payer par carte.
paid | La somme a été débitée de notre compte avant-hier.
paid | C'est réglé depuis la semaine dernière.
paid | Ci-joint l'avis de virement de ce matin.
paid | Notre comptable a fait le virement hier soir.
promise | Le règlement partira vendredi.
promise | Nous vous virons l'argent lundi matin.
promise | Vous recevrez le chèque avant la fin de la semaine.
promise | Votre facture est inscrite dans la campagne de paiement du 12.
promise | Je vous fais le virement demain sans faute.
promise | Le nécessaire sera fait mercredi au plus tard.
promise | On règle ça jeudi.
promise | L'argent sera sur votre compte mardi prochain.
query | Pourriez-vous nous renvoyer la facture en PDF ?
query | Merci de nous communiquer votre numéro de TVA.
query | À quelle commande correspond cette facture ?
query | Il nous faudrait un relevé de compte à jour.
query | Quel est le montant restant dû ?
query | Nous ne retrouvons pas la facture de mars.
acknowledgement | Bien reçu, merci.
acknowledgement | C'est noté, je transmets au service comptable.
acknowledgement | Votre facture est en cours de validation.
acknowledgement | Je vérifie cela avec la compta et reviens vers vous.
"""
OWNERS = """
dispute | Nous contestons les deux dernières heures.
dispute | Le devis prévoyait un forfait de 400 euros.
dispute | La machine n'a jamais fonctionné.
dispute | Vous nous avez facturé deux fois le déplacement.
dispute | Je ne paierai pas pour un travail bâclé.
hardship | Notre trésorerie est très tendue en ce moment.
hardship | Je ne peux pas payer la totalité ce mois-ci.
hardship | Accepteriez-vous un échéancier sur six mois ?
complaint | Votre ton est inadmissible.
complaint | Cessez de m'écrire toutes les semaines.
legal | Notre avocat prendra contact avec vous.
legal | La société est en liquidation judiciaire.
bank_change | Vos coordonnées bancaires ont-elles changé ?
bank_change | Ce nouveau RIB nous paraît suspect.
"""
NOT_SO = """
Nous n'avons pas encore payé.
Le virement partira quand vous aurez corrigé la facture.
Je paie la moitié vendredi.
Nous réglerons seulement la première ligne lundi.
Le chèque a été rejeté par la banque.
Le paiement sera fait vendredi si le client nous règle.
Pourriez-vous nous accorder une remise ?
Merci, mais ce n'est pas ce qui était convenu.
Merci pour rien.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("fr", words)
    assert (read.kind.value, read.explained, read.needs_owner) == (kind, True, False)


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account."""
    read = said_by_a_client_of("fr", words)
    assert (read.kind.value, read.needs_owner) == (kind, True)


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`pas`, `seulement`, `si`, `quand`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("fr", words).needs_owner
