"""More advices, in other manners than the first: councils, universities, marketplaces, small firms."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, export, grid
from tests.core.reading.advice.paper import pdf

FORWARD = """\
FYI Tony

Jay

Von: Buchhaltung Acme <buha@acme.example>
Gesendet: Mittwoch, 4. November 2026 16:12
An: Jay Winder <jay@winder.example>
Betreff: Zahlungsankündigung

Guten Tag,

wir haben folgende Zahlung veranlasst:

Ausführungsdatum: 06.11.2026
Betrag: 2.210,50 EUR
Verwendungszweck: RE WX26/0107 + WX26/0111

WX26/0107    1.250,50
WX26/0111      960,00

Freundliche Grüße
"""
CARDS = """\
<html><body><p>Hola Winder Consulting,</p><p>Le informamos de que hemos ordenado el siguiente pago:</p>
<div><b>Beneficiario:</b> Winder Consulting</div><div><b>Importe:</b> 4.035,25&nbsp;€</div>
<div><b>Fecha valor:</b> 09/11/2026</div><div><b>Referencia del pago:</b> OP-2026-3391</div>
<hr><div><div>Factura: <b>WX26/0111</b></div><div>Fecha factura: 18/09/2026</div>
<div>Importe: <b>960,00 €</b></div></div><hr><div><div>Factura: <b>WX26/0118</b></div>
<div>Fecha factura: 21/09/2026</div><div>Importe: <b>3.075,25 €</b></div></div></body></html>"""
SWEDISH = """\
Utbetalningsbesked

Mottagare:        Winder Consulting
Utbetalningsdag:  2026-11-06
Betalningsreferens: 88120-4471
Er faktura        Fakturadatum   Förfallodag    Belopp SEK
WX26/0103         2026-09-12     2026-11-11       4 800,00
WX26/0111         2026-09-18     2026-11-17         960,00
Summa utbetalt                                    5 760,00
"""
COUNCIL = """\
NORTHSHIRE COUNTY COUNCIL                                    BACS Remittance
County Hall, PO Box 18, Northtown NT1 1XX                    Page  1
VAT Reg No 123 4567 89

WINDER CONSULTING                               Creditor No.      00045512
12 MILL LANE                                    Payment Date      06 NOV 2026
YORK                                            BACS Ref          3300045512

We have credited your bank account ending 4321 with the sum shown below.

Our Reference   Your Reference       Date        Gross        CIS Tax        Net
EDU/881204      WC-2026-0160       10/09/26     2075.50         0.00     2075.50
HWY/119002      INV00918           02/01/26     1500.00         0.00     1500.00
HWY/119477      CN-0012            15/09/26      100.00CR       0.00      100.00CR

                                              TOTAL PAYMENT     £3475.50

Queries: exchequer@northshire.example 01904 555 0100"""
RETENTION = """\
Payment certificate & remittance

Subcontractor: Winder Consulting         Valuation: 4        Date of payment: 05/11/2026
Payment ref: PC4-WIND

Invoice          Gross value     Less retention 5%     Net paid
WC-2026-0147        1,200.00                 60.00     1,140.00
WC-2026-0152          640.00                 32.00       608.00
Totals              1,840.00                 92.00     1,748.00
"""
LAYOUTS = (
    Layout(
        "again german forward inline",
        Paid(
            lines={"WX26/0107": "1250.50", "WX26/0111": "960.00"},
            total="2210.50",
            reference="RE WX26/0107 + WX26/0111",
            day="2026-11-06",
        ),
        FORWARD,
        subject="WG: Zahlungsankündigung",
        sender="Jay Winder <jay@winder.example>",
        headers="Authentication-Results: mx.winder.example; dmarc=pass header.from=winder.example\n",
        of=export("EUR", "DE", "de"),
    ),
    Layout(
        "again spanish cards",
        Paid(
            lines={"WX26/0111": "960.00", "WX26/0118": "3075.25"},
            total="4035.25",
            reference="OP-2026-3391",
            day="2026-11-09",
        ),
        CARDS,
        kind="text/html",
        subject="Orden de pago OP-2026-3391",
        of=export("EUR", "ES", "es"),
    ),
    Layout(
        "again swedish",
        Paid(
            lines={"WX26/0103": "4800.00", "WX26/0111": "960.00"},
            total="5760.00",
            reference="88120-4471",
            day="2026-11-06",
        ),
        SWEDISH,
        subject="Utbetalningsbesked",
        of=export("SEK", "SE", "sv"),
    ),
    Layout(
        "again county council",
        Paid(
            lines={"WC-2026-0160": "2075.50", "INV-00918": "1500.00", "CN-0012": "-100.00"},
            total="3475.50",
            reference="3300045512",
            day="2026-11-06",
        ),
        "Please see attached remittance advice.",
        attached=(("00045512.pdf", pdf(COUNCIL)),),
    ),
    Layout(
        "again retention",
        Paid(
            lines={"WC-2026-0147": "1140.00", "WC-2026-0152": "608.00"},
            total="1748.00",
            reference="PC4-WIND",
            day="2026-11-05",
        ),
        RETENTION,
    ),
    Layout(
        "again over and on account",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1500.00",
            reference="FPS 99120",
            day="2026-11-04",
        ),
        """\
Remittance
Paid 4 Nov 2026, ref FPS 99120

Invoice              Amount
WC-2026-0147       1,200.00
On account           300.00
Total              1,500.00
""",
    ),
    Layout(
        "again csv without a heading",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            reference="PAY-7781",
            day="2026-11-04",
        ),
        "Remittance file for payment PAY-7781 made on 4 November 2026 attached.",
        attached=(
            (
                "PAY-7781.csv",
                b"WC-2026-0147,10/09/2026,1200.00\nWC-2026-0152,10/09/2026,640.00\n",
            ),
        ),
    ),
    Layout(
        "again workbook of all suppliers",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0171": "88.40"},
            reference="RUN 2026-44",
            day="2026-11-06",
        ),
        "Payment run list attached, yours are in there. Ref RUN 2026-44.",
        files=(
            grid(
                "Payment run|RUN 2026-44||||",
                "Value date|2026-11-06||||",
                "Supplier|Invoice|Inv date|Due|Amount paid|Ccy",
                "Abbott Print|55120|2026-09-01|2026-10-01|412.10|GBP",
                "Winder Consulting|WC-2026-0147|2026-09-10|2026-10-10|1200|GBP",
                "Winder Consulting|WC-2026-0171|2026-09-10|2026-10-10|88.40|GBP",
                "Yates Cleaning|0152|2026-09-10|2026-10-10|96|GBP",
                name="run.xlsx",
            ),
        ),
    ),
    Layout(
        "again labels without colons",
        Paid(
            lines={"INV-00918": "1500.00"},
            total="1500.00",
            reference="TT26309/8841",
            day="2026-11-05",
        ),
        """\
INWARD REMITTANCE NOTIFICATION

Transaction reference     TT26309/8841
Ordering customer         ACME LTD, LEEDS
Value date                05/11/2026
Amount credited           GBP 1,500.00
Details of payment        INV 00918 CONSULTING
Details of charges        SHA
""",
        subject="Incoming payment notification",
    ),
)
