"""What Italian clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import lines, said_by_a_client_of

ROUTINE = """
paid | Il bonifico è partito martedì dalla nostra banca.
paid | Abbiamo già pagato questa fattura il 3 novembre.
paid | Allego la contabile del bonifico.
paid | La fattura risulta saldata dalla settimana scorsa.
paid | Ho appena fatto il bonifico.
promise | Il bonifico partirà venerdì.
promise | Vi paghiamo lunedì mattina.
promise | Riceverete il bonifico entro giovedì.
promise | La vostra fattura è inserita nella distinta del 12 novembre.
promise | Domani vi faccio il bonifico senz'altro.
promise | Provvederemo al saldo entro mercoledì.
query | Potreste inviarci di nuovo la fattura in PDF?
query | Ci serve la vostra partita IVA.
query | A quale ordine si riferisce questa fattura?
query | Mi mandate un estratto conto?
query | Non troviamo la fattura di marzo.
acknowledgement | Ricevuto, grazie mille.
acknowledgement | Prendo nota e inoltro alla contabilità.
acknowledgement | La fattura è in attesa di approvazione.
acknowledgement | Controllo con l'amministrazione e vi faccio sapere.
"""
OWNERS = """
dispute | Non siamo d'accordo sulle ultime due ore.
dispute | Il preventivo prevedeva 400 euro.
dispute | La macchina non funziona.
dispute | Avete addebitato due volte la trasferta.
hardship | Abbiamo problemi di liquidità.
hardship | Non posso pagare tutto questo mese.
hardship | Possiamo pagare in sei rate?
complaint | Il vostro tono è inaccettabile.
complaint | Smettetela di scrivermi ogni settimana.
legal | Il nostro avvocato vi contatterà.
legal | La società è in concordato preventivo.
bank_change | Avete cambiato banca?
bank_change | Quella mail con un altro IBAN ci sembra una truffa.
"""
NOT_SO = """
Non abbiamo ancora pagato.
Il bonifico partirà quando correggete la fattura.
Pago metà venerdì.
Lunedì paghiamo solo la prima riga.
L'assegno è tornato indietro.
Paghiamo venerdì se il cliente ci paga.
Se la perizia va bene, il mese entrante vi paghiamo.
Potete farci uno sconto?
Grazie, ma non è quanto concordato.
Grazie di niente.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("it", words)
    assert (read.kind.value, read.explained, read.needs_owner) == (kind, True, False)


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account."""
    read = said_by_a_client_of("it", words)
    assert (read.kind.value, read.needs_owner) == (kind, True)


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`non`, `solo`, `se`, `quando`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("it", words).needs_owner
