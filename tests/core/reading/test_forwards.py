"""A mail that was passed on: who wrote what to whom, whatever the program and its language."""

from __future__ import annotations

import pytest

from accountsd.core.reading.quotation import own_words

OWN = "Tony, this is for you."
TEXT = "We pay INV-1001 on Friday.\n\nPat"

# language: the line above · from · date · to · subject
HEADS = {
    "Bulgarian": ("---------- Препратено съобщение ----------", "От", "Дата", "До", "Тема"),
    "Chinese": ("---------- 转发的邮件 ----------", "发件人", "日期", "收件人", "主题"),
    "Croatian": ("---------- Proslijeđena poruka ----------", "Od", "Datum", "Prima", "Predmet"),
    "Czech": ("---------- Přeposlaná zpráva ----------", "Od", "Datum", "Komu", "Předmět"),
    "Danish": ("---------- Videresendt meddelelse ----------", "Fra", "Dato", "Til", "Emne"),
    "Dutch": ("---------- Doorgestuurd bericht ----------", "Van", "Datum", "Aan", "Onderwerp"),
    "English": ("---------- Forwarded message ---------", "From", "Date", "To", "Subject"),
    "Estonian": ("---------- Edastatud kiri ----------", "Saatja", "Kuupäev", "Saaja", "Teema"),
    "Finnish": (
        "---------- Välitetty viesti ----------",
        "Lähettäjä",
        "Päiväys",
        "Vastaanottaja",
        "Aihe",
    ),
    "French": ("---------- Message transféré ---------", "De", "Date", "À", "Objet"),
    "German": ("---------- Weitergeleitete Nachricht ---------", "Von", "Datum", "An", "Betreff"),
    "Greek": ("---------- Προωθημένο μήνυμα ----------", "Από", "Ημερομηνία", "Προς", "Θέμα"),
    "Hungarian": ("---------- Továbbított levél ----------", "Feladó", "Dátum", "Címzett", "Tárgy"),
    "Italian": ("---------- Messaggio inoltrato ----------", "Da", "Data", "A", "Oggetto"),
    "Japanese": ("---------- 転送されたメッセージ ----------", "差出人", "日時", "宛先", "件名"),
    "Korean": (
        "---------- 전달된 메시지 ----------",
        "보낸 사람",
        "보낸 날짜",
        "받는 사람",
        "제목",
    ),
    "Norwegian": ("---------- Videresendt melding ----------", "Fra", "Dato", "Til", "Emne"),
    "Polish": ("---------- Przekazana wiadomość ----------", "Od", "Data", "Do", "Temat"),
    "Portuguese": ("---------- Mensagem encaminhada ----------", "De", "Data", "Para", "Assunto"),
    "Romanian": ("---------- Mesaj redirecționat ----------", "De la", "Data", "Către", "Subiect"),
    "Russian": ("-------- Пересылаемое сообщение --------", "От", "Дата", "Кому", "Тема"),
    "Slovak": ("---------- Preposlaná správa ----------", "Od", "Dátum", "Komu", "Predmet"),
    "Spanish": ("---------- Mensaje reenviado ----------", "De", "Fecha", "Para", "Asunto"),
    "Swedish": (
        "---------- Vidarebefordrat meddelande ----------",
        "Från",
        "Datum",
        "Till",
        "Ämne",
    ),
    "Turkish": ("---------- İletilmiş mesaj ----------", "Kimden", "Tarih", "Kime", "Konu"),
    "Ukrainian": ("---------- Переслане повідомлення ----------", "Від", "Дата", "Кому", "Тема"),
}


@pytest.mark.parametrize("language", HEADS)
def test_a_forward_is_taken_apart_in_every_language(language: str) -> None:
    """A line "forwarded message", the fields of the letter, the letter."""
    above, sender, date, to, subject = HEADS[language]
    fields = (
        f"{sender}: Pat Lee <pat@acme.example>\n{date}: 4 Sep 2026 10:12\n"
        f"{subject}: INV-1001\n{to}: <jay@winder.example>"
    )
    own = own_words(f"{OWN}\n\n{above}\n{fields}\n\n{TEXT}", subject="Fwd: INV-1001")
    assert own.text == OWN
    assert own.forwarded is not None
    found = own.forwarded
    assert (found.sender_name, found.sender) == ("Pat Lee", "pat@acme.example")
    assert (found.date, found.to, found.subject) == (
        "4 Sep 2026 10:12",
        "<jay@winder.example>",
        "INV-1001",
    )
    assert found.text == TEXT


@pytest.mark.parametrize("language", HEADS)
def test_a_program_that_prints_only_the_fields(language: str) -> None:
    """Outlook draws a line and prints the fields in bold; the subject says that it is passed on."""
    _, sender, date, to, subject = HEADS[language]
    fields = (
        f"*{sender}:* Pat Lee <pat@acme.example>\n*{date}:* 4 Sep 2026 10:12\n"
        f"*{to}:* Jay Winder <jay@winder.example>\n*{subject}:* INV-1001"
    )
    drawn = "_" * 32
    own = own_words(f"{OWN}\n\n{drawn}\n{fields}\n\n{TEXT}", subject="FW: INV-1001")
    assert own.text == OWN
    assert own.forwarded is not None
    assert own.forwarded.sender == "pat@acme.example"
    assert own.forwarded.subject == "INV-1001"
    assert own.forwarded.text == TEXT


def test_figures_of_a_payment_are_no_letterhead() -> None:
    """“No”, “Date” and “To” above figures belong to the writer."""
    said = "No: INV-1001\nDate: 4 Sep 2026\nTo: your account\nAmount: 500.00"
    own = own_words(said)
    assert own.text == said
    assert own.forwarded is None
