"""Payments told by people: treasurers, sole traders, forwards by the owner."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad, export

LAYOUTS = (
    Layout(
        "told by a treasurer",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0171": "88.40"},
            total="1288.40",
            reference="PCC HALL",
            day="2026-11-03",
        ),
        """\
Dear Jay,

The PCC met on Monday night and I am glad to say your bills were passed. I made a transfer on Tuesday
(3 November) of £1,288.40 from the parish account, which covers WC-2026-0147 (£1,200.00 for the hall)
and the little one, WC-2026-0171, at £88.40. The payment reference is PCC HALL.

We are hoping to discuss the organ in the spring; I believe the fund stands at £14,350.00.

With every good wish,
Margaret
""",
        subject="Your invoices",
    ),
    Layout(
        "told in two lines",
        Paid(
            lines={"WC-2026-0152": "640.00"},
            total="640.00",
            day="2026-11-05",
        ),
        "Paid 640 quid for 0152 just now mate - £640.00 should be with you in a sec.\n\nDave\n",
        subject="inv WC-2026-0152",
    ),
    Layout(
        "told in german",
        Paid(
            lines={"WX26/0103": "4800.00", "WX26/0107": "1250.50"},
            total="6050.50",
            day="2026-11-05",
        ),
        """\
Guten Tag Herr Winder,

heute haben wir die Rechnungen WX26/0103 über 4.800,00 EUR und WX26/0107 über 1.250,50 EUR,
zusammen 6.050,50 EUR, an Sie überwiesen. Die Rechnung WX26/0111 ist noch in Prüfung.

Viele Grüße
S. Brandt
""",
        subject="Zahlung",
        of=export("EUR", "DE", "de"),
    ),
    Layout(
        "told in french",
        Paid(
            lines={"WX26/0111": "960.00"},
            total="960.00",
            reference="ACME-WIND-11",
            day="2026-11-04",
        ),
        """\
Bonjour,

Le virement de 960,00 € pour la facture WX26/0111 est parti hier (réf. ACME-WIND-11).

Bien à vous,
Claire
""",
        subject="Facture WX26/0111",
        of=export("EUR", "FR", "fr"),
    ),
    Layout(
        "told in spanish",
        Paid(
            lines={"WX26/0118": "1500.00"},
            total="1500.00",
            day="2026-11-05",
        ),
        """\
Buenos días:

Hoy hemos transferido 1.500,00 € a cuenta de la factura WX26/0118; el resto lo pagaremos en diciembre.

Un saludo,
Marta
""",
        subject="Pago parcial",
        of=export("EUR", "ES", "es"),
    ),
    Layout(
        "told as a list of dashes",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "2075.50", "CN-0012": "-100.00"},
            total="3175.50",
            reference="ACM-1105",
            day="2026-11-05",
        ),
        """\
Hi Jay

We've paid the following today by BACS ref ACM-1105:

- WC-2026-0147 £1,200.00
- WC-2026-0160 £2,075.50
- less credit CN-0012 £100.00

Total £3,175.50

Thanks
Pat
""",
        subject="Payment",
    ),
    Layout(
        "told net of charges",
        Paid(
            lines={"WX26/0103": "4800.00"},
            total="4785.00",
            day="2026-11-05",
        ),
        """\
Dear Jay,

Payment of your invoice WX26/0103 has been made today.

Invoice: WX26/0103
Invoice amount: EUR 4,800.00
Bank charges: EUR 15.00
Amount transferred: EUR 4,785.00

Best regards
""",
        subject="payment WX26/0103",
        of=export("EUR", "AT", "en"),
    ),
    Layout(
        "told with the sum wrong",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1740.00",
            reference="R-5512",
            day="2026-11-05",
            refused=True,
        ),
        """\
Remittance advice
Payment reference: R-5512
Payment date: 05/11/2026

Invoice         Amount
WC-2026-0147    1,200.00
WC-2026-0152      640.00

Total paid      1,740.00
""",
    ),
    Layout(
        "told on account",
        Paid(
            lines={},
            total="1000.00",
            reference="ONACC-11",
        ),
        """\
Hi, we have paid £1,000.00 on account today, reference ONACC-11. Please allocate as you see fit.

Pat
""",
        subject="payment on account",
    ),
    Layout(
        "told for the future",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="EFT 00418",
            day="2026-11-13",
        ),
        """\
EFT REMITTANCE ADVICE

The amounts below will be deposited to your account on 13-Nov-2026.
EFT No: EFT 00418

Invoice No     Inv. Date   Net Amount
0147           10-Sep-26     1,200.00
0152           10-Sep-26       640.00
                           ----------
Deposit Total                1,840.00
""",
        of=abroad("CAD", "CA", "en"),
    ),
)
