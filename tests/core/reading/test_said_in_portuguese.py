"""What Portuguese clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import lines, said_by_a_client_of

ROUTINE = """
paid | A transferência saiu na terça da nossa conta.
paid | Já pagámos esta fatura no dia 3 por cheque.
paid | Segue em anexo o comprovativo da transferência.
paid | A fatura está paga desde a semana passada.
paid | Acabei de fazer a transferência.
promise | O pagamento sairá na sexta-feira.
promise | Vamos transferir o valor na segunda de manhã.
promise | Receberão a transferência até quinta-feira.
promise | A vossa fatura está incluída no mapa de pagamentos de dia 12 de novembro.
promise | Amanhã sem falta faço o pagamento.
promise | Pagamos na quarta-feira o mais tardar.
query | Podem enviar-nos novamente a fatura em PDF?
query | Precisamos do vosso NIF para o registo.
query | A que encomenda se refere esta fatura?
query | Podem enviar um extrato de conta?
query | Qual é o valor em aberto?
query | Não encontramos a fatura de março.
acknowledgement | Recebido, muito obrigada.
acknowledgement | Tomei nota e encaminhei para a contabilidade.
acknowledgement | A fatura está em aprovação.
acknowledgement | Vou verificar com a contabilidade e digo-vos algo.
"""
OWNERS = """
dispute | Não concordamos com as últimas duas horas.
dispute | O orçamento previa 400 euros.
dispute | A máquina nunca funcionou.
dispute | Cobraram duas vezes a deslocação.
hardship | Temos problemas de tesouraria.
hardship | Não consigo pagar tudo este mês.
hardship | Podemos pagar em seis prestações?
complaint | O vosso tom é inaceitável.
complaint | Parem de me escrever todas as semanas.
legal | O nosso advogado vai contactar-vos.
legal | A empresa está em insolvência.
bank_change | Mudaram de banco?
bank_change | Esse email com outro IBAN parece-nos uma burla.
"""
NOT_SO = """
Ainda não pagámos.
O pagamento sairá quando corrigirem a fatura.
Pago metade na sexta.
Na segunda pagamos só a primeira linha.
O cheque foi devolvido pelo banco.
Pagamos na sexta se o cliente nos pagar.
Podem fazer-nos um desconto?
Obrigada, mas não foi isso o combinado.
Obrigado por nada.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("pt", words)
    assert (read.kind.value, read.explained, read.needs_owner) == (kind, True, False)


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account."""
    read = said_by_a_client_of("pt", words)
    assert (read.kind.value, read.needs_owner) == (kind, True)


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`não`, `só`, `se`, `quando`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("pt", words).needs_owner
