"""The rest of the second set: a bursar, the north and east of Europe, sums that do not agree."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad, export

LAYOUTS = (
    Layout(
        "again a school bursar",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "1075.50"},
            total="2275.50",
            reference="STMARYS WC",
            day="2026-11-04",
        ),
        """\
Dear Mr Winder

Further to your email, I can confirm that £2,275.50 left our account yesterday. It is made up of
£1,200.00 for invoice WC-2026-0147 and £1,075.50 towards WC-2026-0160 (the governors agreed half now).
You will see it on your statement as STMARYS WC.

Kind regards
J. Porter, Bursar
""",
        subject="Re: Invoices",
    ),
    Layout(
        "again czech",
        Paid(
            lines={"WX26/0103": "4800.00"},
            total="4800.00",
            reference="2026110488",
            day="2026-11-04",
        ),
        """\
Dobrý den,

oznamujeme Vám, že jsme uhradili následující platbu:

Datum platby: 4.11.2026
Reference platby: 2026110488
Faktura: WX26/0103
Částka: 4 800,00 CZK

S pozdravem
Acme s.r.o.
""",
        subject="Avízo platby",
        of=export("CZK", "CZ", "cs"),
    ),
    Layout(
        "again finnish",
        Paid(
            lines={"WX26/0107": "1250.50", "WX26/0111": "960.00"},
            total="2210.50",
            reference="MT-441207",
            day="2026-11-05",
        ),
        """\
Maksuilmoitus

Maksupäivä 5.11.2026
Maksun viite MT-441207

Laskun numero   Laskun pvm    Summa EUR
WX26/0107       14.9.2026     1 250,50
WX26/0111       18.9.2026       960,00
Yhteensä                      2 210,50
""",
        subject="Maksuilmoitus",
        of=export("EUR", "FI", "fi"),
    ),
    Layout(
        "again american discount percent",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0160": "2033.99"},
            total="3209.99",
            reference="00077123",
            day="2026-11-06",
            discounts={"WC-2026-0147": "24.00", "WC-2026-0160": "41.51"},
        ),
        """\
ACH PAYMENT REMITTANCE ADVICE          ACH 00077123        11/06/2026

Inv #          Inv Date   Terms      Gross      Disc %   Disc     Net
WC-2026-0147   09/10/26   2%10N30    1200.00    2.00     24.00    1176.00
WC-2026-0160   09/10/26   2%10N30    2075.50    2.00     41.51    2033.99
                                     -------             -----    -------
                                     3275.50             65.51    3209.99
""",
        of=abroad("USD", "US", "en"),
    ),
    Layout(
        "again total elsewhere wrong",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0171": "88.40"},
            total="1300.00",
            reference="BACS7",
            day="2026-11-05",
            refused=True,
        ),
        """\
Remittance advice from Acme Ltd
Payment amount: GBP 1,300.00
Payment date: 05/11/2026
Payment reference: BACS7

WC-2026-0147    1,200.00
WC-2026-0171       88.40
""",
    ),
    Layout(
        "again a deduction of their own",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1050.00",
            reference="P-1190",
            day="2026-11-05",
            refused=True,
        ),
        """\
Remittance advice P-1190
Payment reference: P-1190     Payment date: 05/11/2026

Document        Type         Amount
WC-2026-0147    Invoice    1,200.00
DN-4471         Debit note  -150.00
Total paid                 1,050.00
""",
    ),
)
