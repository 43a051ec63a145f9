"""What is no remittance though it names our invoices and sums: nothing may be read as paid."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, export, grid
from tests.core.reading.advice.paper import pdf

NOTHING = Paid(lines={})
OPEN_ITEMS = """\
Supplier account: Winder Consulting          Date 05/11/2026

Invoice          Date         Due          Amount      Balance
WC-2026-0147     10/09/2026   10/10/2026   1,200.00    1,200.00
WC-2026-0152     10/09/2026   10/10/2026     640.00      640.00
Total                                      1,840.00    1,840.00
"""
INVOICE = """\
OFFICE SUPPLIES LTD                                       INVOICE
VAT GB 123 4567 89                                        Invoice No   55120
                                                          Date         04/11/2026
Bill to: Winder Consulting, 12 Mill Lane, York            Due date     04/12/2026

Description                      Qty      Unit price       Amount
Paper A4                           4           25.00       100.00
Toner 0147                         1          120.00       120.00

Subtotal                                                   220.00
VAT 20%                                                     44.00
Total due GBP                                              264.00

Please pay by bank transfer to 20-00-00 12345678, payment reference 55120.
Payment terms 30 days. Payment received with thanks will be acknowledged."""
PAID_INVOICE = """\
CLOUD HOSTING INC                                         Receipt
Invoice number INV-771204                                 Date paid  November 4, 2026
Bill to Winder Consulting                                 Payment method Visa - 4242

$88.40 paid on November 4, 2026

Description           Qty       Unit price      Amount
Server (Oct 2026)       1           $88.40      $88.40
Total                                           $88.40
Amount paid                                     $88.40"""
DUNNING = """\
ENERGY NORTH GMBH

Zahlungserinnerung

Rechnung       Datum          Betrag       Bezahlt       Offen
2026-0147      10.09.2026     1.200,00       500,00      700,00
Gesamtbetrag                                             700,00

Bitte überweisen Sie den Betrag bis 15.11.2026. Sollte sich Ihre Zahlung überschnitten haben,
betrachten Sie dieses Schreiben als gegenstandslos."""
ADVERT = """\
<html><body><h1>Get paid faster</h1><p>Businesses that use Instant Transfer have been paid up to 3 days
sooner. Payments of £1,200.00 or more cost £5.00.</p><table><tr><th>Payment</th><th>Amount</th></tr>
<tr><td>Standard</td><td>£0.00</td></tr><tr><td>Instant</td><td>£5.00</td></tr></table></body></html>"""
QUOTE = """\
QUOTATION Q-0152                                   Date 05/11/2026
To: Winder Consulting

Item           Description          Amount
0147           Brochures            640.00
Total                               640.00
Valid 30 days. 50 % payment with order."""
ORDER = """\
Purchase Order 4500123            Acme Ltd            Date 05/11/2026

Line   Description                         Amount
1      Follow-up to WC-2026-0147         1,200.00
2      Workshop                            640.00
Total                                    1,840.00

Payment: 30 days after receipt of a valid invoice. Remittances are sent to the address on file."""
LAYOUTS = (
    Layout("not open items", NOTHING, OPEN_ITEMS, subject="Supplier account reconciliation"),
    Layout(
        "not their list in a workbook",
        NOTHING,
        "Hi, this is what we have on our ledger for you. Are we missing anything?",
        subject="Account query",
        files=(
            grid(
                "Invoice|Date|Amount|Outstanding",
                "WC-2026-0147|10/09/2026|1200.00|1200.00",
                "WC-2026-0152|10/09/2026|640.00|640.00",
                "Total||1840.00|1840.00",
            ),
        ),
    ),
    Layout(
        "not an invoice to us",
        NOTHING,
        "Please find attached our invoice for payment.",
        subject="Invoice 55120 from Office Supplies",
        attached=(("invoice_55120.pdf", pdf(INVOICE)),),
    ),
    Layout(
        "not a receipt to us",
        NOTHING,
        "Your receipt is attached. Thank you for your payment.",
        subject="Your receipt from Cloud Hosting",
        attached=(("receipt.pdf", pdf(PAID_INVOICE)),),
    ),
    Layout(
        "not a reminder to us",
        NOTHING,
        "anbei unsere Zahlungserinnerung",
        subject="Zahlungserinnerung",
        attached=(("mahnung.pdf", pdf(DUNNING)),),
        of=export("EUR", "DE", "de"),
    ),
    Layout("not an advertisement", NOTHING, ADVERT, kind="text/html", subject="Get paid faster"),
    Layout(
        "not a quotation",
        NOTHING,
        "Quote attached",
        attached=(("q.pdf", pdf(QUOTE)),),
        subject="Quote",
    ),
    Layout(
        "not an order",
        NOTHING,
        "PO attached",
        attached=(("po.pdf", pdf(ORDER)),),
        subject="PO 4500123",
    ),
    Layout("not an order in the body", NOTHING, ORDER, subject="Purchase order 4500123"),
    Layout("not an invoice in the body", NOTHING, INVOICE, subject="Invoice 55120"),
    Layout(
        "not a question about a sum",
        NOTHING,
        "Hi Jay, is WC-2026-0147 £1,200.00 or £1,000.00? Our system shows 1,000.00. Pat",
        subject="query",
    ),
    Layout(
        "not an approval",
        NOTHING,
        """\
Invoice approval status

Invoice         Amount      Status
WC-2026-0147    1,200.00    Approved for payment
WC-2026-0152      640.00    Awaiting approval
""",
        subject="Invoice status update",
    ),
    Layout(
        "not a request for a statement",
        NOTHING,
        "Please send a copy of WC-2026-0147 (£1,200.00) and WC-2026-0152 (£640.00) so we can pay them.",
        subject="copy invoices please",
    ),
    Layout(
        "not a returned payment",
        NOTHING,
        """\
Dear Customer,

The payment below was returned unpaid by the beneficiary bank and has been reversed.

Payment amount: GBP 1,200.00
Reference: WC-2026-0147
Reason: account closed
""",
        subject="Payment returned",
    ),
)
