"""A third set: short notes of people, and systems that say things their own way."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad, export, grid
from tests.core.reading.advice.paper import pdf

FREELANCE = """\
<html><body><p>Hi Jay,</p><p>Sent you <b>&pound;728.40</b> this afternoon, that's for both the open ones:</p>
<ul><li>WC-2026-0152 &ndash; &pound;640.00</li><li>WC-2026-0171 &ndash; &pound;88.40</li></ul>
<p>Ref on it is LEEDS728.</p><p>Pat</p></body></html>"""
UNIVERSITY = """\
UNIVERSITY OF NORTHTOWN                                  Remittance Advice
Accounts Payable                                         Remittance No.   RM0098812
                                                         Payment date     05-Nov-2026
Winder Consulting                                        Method           BACS
12 Mill Lane                                             Our bank ref     UNT5588120
York

Transaction   Their Ref       Order       Trans. Date   Currency       Amount
PI/2266001    WC-2026-0147    UN40118     10-Sep-2026   GBP          1,200.00
PC/2266018    CN-0012         UN40118     14-Sep-2026   GBP           -100.00
                                                        Total GBP    1,100.00"""
LAYOUTS = (
    Layout(
        "third list in html",
        Paid(
            lines={"WC-2026-0152": "640.00", "WC-2026-0171": "88.40"},
            total="728.40",
            reference="LEEDS728",
            day="2026-11-05",
        ),
        FREELANCE,
        kind="text/html",
        subject="money sent",
    ),
    Layout(
        "third university",
        Paid(
            lines={"WC-2026-0147": "1200.00", "CN-0012": "-100.00"},
            total="1100.00",
            reference="UNT5588120",
            day="2026-11-05",
        ),
        "Remittance advice attached.",
        attached=(("RM0098812.pdf", pdf(UNIVERSITY)),),
    ),
    Layout(
        "third told in dutch",
        Paid(
            lines={"WX26/0107": "1250.50"},
            total="1250.50",
            reference="2026-WX-107",
            day="2026-11-05",
        ),
        """\
Beste Jay,

Vandaag heb ik € 1.250,50 overgemaakt voor factuur WX26/0107, onder vermelding van 2026-WX-107.

Groet,
Anneke
""",
        subject="Betaling factuur",
        of=export("EUR", "NL", "nl"),
    ),
    Layout(
        "third told in italian",
        Paid(
            lines={"WX26/0111": "960.00", "WX26/0118": "3075.25"},
            total="4035.25",
            day="2026-11-04",
        ),
        """\
Buongiorno,

ieri abbiamo effettuato il bonifico di 4.035,25 euro a saldo delle fatture WX26/0111 (960,00 euro) e
WX26/0118 (3.075,25 euro).

Cordiali saluti
""",
        subject="Bonifico",
        of=export("EUR", "IT", "it"),
    ),
    Layout(
        "third told in portuguese",
        Paid(
            lines={"WX26/0103": "2400.00"},
            total="2400.00",
            day="2026-11-05",
        ),
        """\
Bom dia,

Transferimos hoje 2.400,00 EUR por conta da fatura WX26/0103. O restante segue no próximo mês.

Cumprimentos
""",
        subject="Pagamento parcial",
        of=export("EUR", "PT", "pt"),
    ),
    Layout(
        "third told in swedish",
        Paid(
            lines={"WX26/0111": "960.00"},
            total="960.00",
            reference="ACME-960",
            day="2026-11-05",
        ),
        "Hej Jay,\n\nVi har idag betalat 960,00 kr för faktura WX26/0111 (referens ACME-960).\n\nHälsn.\n",
        subject="Betalning",
        of=export("SEK", "SE", "sv"),
    ),
    Layout(
        "third told with words for money",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1200.00",
            day="2026-11-04",
        ),
        "Evening Jay, sorted the £1200 for WC-2026-0147 last night, apologies for the wait. Pat",
        subject="sorted",
    ),
    Layout(
        "third told not and paid",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1200.00",
            reference="ACM147",
            day="2026-11-05",
        ),
        """\
Hi Jay

WC-2026-0147 (£1,200.00) was paid this morning, reference ACM147. WC-2026-0152 for £640.00 is waiting
for the delivery note, so it is not in this run.

Pat
""",
        subject="Re: statement",
    ),
    Layout(
        "third numbers in one cell",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="P1105",
            day="2026-11-05",
        ),
        """\
Payment confirmation
Reference: P1105
Date: 05.11.2026
Invoices: WC-2026-0147, WC-2026-0152
Total amount: GBP 1,840.00
""",
        subject="Payment confirmation",
    ),
    Layout(
        "third fields with preamble",
        Paid(
            lines={"WX26/0103": "4800.00", "CN-0044": "-300.00"},
            total="4500.00",
            reference="V-2026-118",
            day="2026-11-05",
        ),
        "Ci-joint le détail.",
        subject="Détail du règlement",
        of=export("EUR", "FR", "fr"),
        attached=(
            (
                "detail.csv",
                (
                    "Acme France;;;\nDate de paiement;05/11/2026;;\nRéférence du virement;V-2026-118;;\n;;;\n"
                    "Votre facture;Date;Type;Montant payé\nWX26/0103;12/09/2026;Facture;4 800,00\n"
                    "CN-0044;20/10/2026;Avoir;-300,00\nTotal;;;4 500,00\n"
                ).encode("utf-8-sig"),
            ),
        ),
    ),
    Layout(
        "third yen with withheld tax",
        Paid(
            lines={"WC-2026-0147": "107748"},
            total="107748",
            reference="F-88120",
            day="2026-11-30",
        ),
        """\
お支払明細書

お支払日　2026年11月30日
振込番号　F-88120

請求書番号　　　請求金額　　源泉徴収税額　　差引支払額
WC-2026-0147　　120,000　　　12,252　　　　107,748
""",
        subject="お支払明細書",
        of=abroad("JPY", "JP", "ja"),
    ),
    Layout(
        "third workbook upside",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "600.00"},
            total="1800.00",
            reference="CHQ 100233",
            day="2026-11-03",
        ),
        "Attached. Thanks",
        subject="remittance",
        files=(
            grid(
                "||Remittance to Winder|||",
                "||Total paid:|1800||",
                "||Cheque no:|CHQ 100233||",
                "||Date:|2026-11-03||",
                "|||||",
                "|#|Your Inv No|Inv Total|We Pay|Short reason",
                "|1|WC-2026-0147|1200|1200|",
                "|2|WC-2026-0152|640|600|2 hrs not agreed",
                name="remit.ods",
            ),
        ),
    ),
)
