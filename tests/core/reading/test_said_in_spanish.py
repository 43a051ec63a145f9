"""What Spanish clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import lines, said_by_a_client_of

ROUTINE = """
paid | La transferencia salió el martes de nuestro banco.
paid | Ya pagamos esta factura el día 3 con cheque.
paid | Acabo de hacer el ingreso.
paid | Adjunto el justificante de la transferencia.
paid | Está pagada desde la semana pasada.
paid | Nuestra contable les hizo la transferencia ayer.
promise | El pago saldrá el viernes.
promise | Les transferimos el dinero el lunes por la mañana.
promise | Recibirán la transferencia antes del jueves.
promise | Su factura está incluida en la remesa del 12 de noviembre.
promise | Mañana sin falta te hago el ingreso.
promise | Lo pagamos el miércoles a más tardar.
promise | Tendrán el importe en su cuenta la semana que viene.
query | ¿Podrían enviarnos de nuevo la factura en PDF?
query | Necesitamos su número de IVA para el alta.
query | ¿A qué pedido corresponde esta factura?
query | ¿Me mandan un extracto de cuenta?
query | ¿Cuál es el importe pendiente?
query | No encontramos la factura de marzo.
acknowledgement | Recibido, muchas gracias.
acknowledgement | Tomo nota y lo paso a contabilidad.
acknowledgement | Su factura está en trámite de aprobación.
acknowledgement | Lo reviso con administración y le digo algo.
"""
OWNERS = """
dispute | No estamos de acuerdo con las dos últimas horas.
dispute | El presupuesto decía 400 euros.
dispute | La máquina nunca funcionó.
dispute | Nos han cobrado dos veces el desplazamiento.
dispute | No pienso pagar un trabajo mal hecho.
hardship | Tenemos problemas de tesorería.
hardship | No puedo pagar todo este mes.
hardship | ¿Podríamos pagar en seis plazos?
complaint | Su tono es inaceptable.
complaint | Dejen de escribirme cada semana.
legal | Nuestro abogado se pondrá en contacto con ustedes.
legal | La empresa está en concurso de acreedores.
bank_change | ¿Han cambiado de cuenta bancaria?
bank_change | Ese correo con otro IBAN nos parece una estafa.
"""
NOT_SO = """
Todavía no hemos pagado.
El pago saldrá cuando corrijan la factura.
Pago la mitad el viernes.
El lunes transferimos solo la primera línea.
El cheque fue devuelto por el banco.
Pagaremos el viernes si nos paga el cliente.
¿Podrían hacernos un descuento?
Gracias, pero eso no es lo que acordamos.
Gracias por nada.
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("es", words)
    assert (read.kind.value, read.explained, read.needs_owner) == (kind, True, False)


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account."""
    read = said_by_a_client_of("es", words)
    assert (read.kind.value, read.needs_owner) == (kind, True)


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`no`, `solo`, `si`, `cuando`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("es", words).needs_owner
