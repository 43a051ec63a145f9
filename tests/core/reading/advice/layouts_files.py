"""Advices in attachments: pages of text and grids of cells."""

from __future__ import annotations

from accountsd.core.document import Document
from tests.core.reading.advice.ledger import Layout, Paid, abroad, grid, page

LAYOUTS = (
    Layout(
        "xlsx dutch",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "WC-2026-0160": "2075.50"},
            total="3915.50",
            reference="BET-2026-3391",
            day="2026-11-03",
        ),
        "Zie bijlage voor de betaalspecificatie.",
        of=abroad("EUR", "NL", "nl"),
        files=(
            grid(
                "Acme B.V.||||",
                "||||",
                "Betaalspecificatie||||",
                "Betaaldatum||2026-11-03||",
                "Betalingskenmerk||BET-2026-3391||",
                "||||",
                "Omschrijving|Factuurdatum|Bedrag||",
                "Factuur WC-2026-0147 consultancy|2026-09-10|1200||",
                "Fact. WC-2026-0152|2026-09-10|640||",
                "nota WC-2026-0160 sept|2026-09-10|2075.50||",
                "Totaal||3915.50||",
            ),
        ),
    ),
    Layout(
        "csv twice same invoice",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            day="2026-11-03",
        ),
        "Remittance file attached.",
        files=(
            grid(
                "PaymentDate|SupplierInvoiceNo|LineDescription|LineAmount|PaymentTotal",
                "2026-11-03|WC-2026-0147|labour|1,000.00|1,840.00",
                "2026-11-03|WC-2026-0147|expenses|200.00|1,840.00",
                "2026-11-03|WC-2026-0152|labour|640.00|1,840.00",
            ),
        ),
    ),
    Layout(
        "two line header pdf",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "627.20"},
            total="1827.20",
            reference="000118823",
            day="2026-11-04",
            discounts={"WC-2026-0152": "12.80"},
        ),
        "Please find our remittance attached",
        files=(
            page("""
ACME LTD                                                     Remittance Advice
                                                             Date: 04/11/2026
                                                             Cheque No: 000118823

Your         Our          Invoice        Invoice      Discount     Amount
Reference    Reference    Date           Amount       Taken        Paid
WC-2026-0147 AP118201     10/09/2026     1,200.00         0.00     1,200.00
WC-2026-0152 AP118202     10/09/2026       640.00        12.80       627.20

                                         1,840.00        12.80     1,827.20
"""),
        ),
    ),
    Layout(
        "carried forward",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "WC-2026-0160": "2075.50"},
            total="3915.50",
            reference="EFT 88120",
            day="2026-11-04",
        ),
        "remittance attached",
        files=(
            page("""
REMITTANCE ADVICE                     Page 1
EFT reference: EFT 88120      Payment date: 4 Nov 2026
Invoice            Amount paid
WC-2026-0147          1,200.00
WC-2026-0152            640.00
Carried forward       1,840.00

REMITTANCE ADVICE                     Page 2
Invoice            Amount paid
Brought forward       1,840.00
WC-2026-0160          2,075.50
Total                 3,915.50
"""),
        ),
    ),
    Layout(
        "us check",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="88120",
            day="2026-11-03",
        ),
        "Attached",
        of=abroad("USD", "US", "en"),
        subject="Check 88120 remittance",
        files=(
            page("""
ACME CORP                           CHECK NUMBER    CHECK DATE     CHECK AMOUNT
                                    88120           11/03/2026     $1,840.00

INV DATE    INVOICE #       DESCRIPTION        GROSS AMT      DISC       NET AMT
09/10/26    WC20260147      SEPT RETAINER      1,200.00       0.00      1,200.00
09/10/26    WC20260152      TRAVEL               640.00       0.00        640.00
"""),
        ),
    ),
    Layout(
        "suppliers csv",
        Paid(lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"}, day="2026-11-05"),
        "Payment run listing attached, BACS run 118.",
        files=(
            grid(
                "Supplier|Invoice|Amount",
                "Alder Ltd|0147|310.00",
                "Winder Consulting|WC-2026-0147|1200.00",
                "Winder Consulting|WC-2026-0152|640.00",
                "Zed plc|9911|55.10",
            ),
        ),
    ),
    Layout(
        "debits credits",
        Paid(
            lines={"WC-2026-0147": "1200.00", "CN-0012": "-100.00"},
            total="1100.00",
            reference="PAY-001199",
            day="2026-11-04",
        ),
        "remittance attached",
        files=(
            page("""
Remittance Advice      Payment no.: PAY-001199     Pay date: 04-Nov-2026

Reference        Date         Details        Debit       Credit
WC-2026-0147     10-Sep-26    Invoice                  1,200.00
CN-0012          12-Sep-26    Credit note   100.00

Amount remitted                             £1,100.00
"""),
        ),
    ),
    Layout(
        "image",
        Paid(lines={}, refused=True),
        "Please find our remittance attached.",
        files=(Document("scan.pdf", picture=True),),
    ),
    Layout(
        "locked",
        Paid(lines={}, refused=True),
        "Remittance advice attached, password is your account number.",
        files=(Document("ra.pdf", problem="is locked with a password"),),
    ),
    Layout(
        "nl merged",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "CN-0012": "-100.00"},
            total="1740.00",
            reference="BR 2026-118",
            day="2026-11-04",
        ),
        "Bijgaand de specificatie van onze betaling.",
        of=abroad("EUR", "NL", "nl"),
        files=(
            grid(
                "|ACME B.V.||||||",
                "|||||||",
                "|Betalingsspecificatie||||||",
                "|Crediteur||Winder Consulting||||",
                "|Betaalrun||BR 2026-118||||",
                "|Uitvoeringsdatum||2026-11-04||||",
                "|||||||",
                "|||||||",
                "|Boekstuk|Omschrijving||Datum||Bedrag|",
                "|20260811|Fact. WC-2026-0147 advies||2026-09-10|||1200",
                "|20260812|uw nota 0152 reiskosten||2026-09-10|||640",
                "|20260813|Creditnota CN-0012||2026-09-12|||-100",
                "|||||||",
                "|||Totaal||||1740",
            ),
        ),
    ),
    Layout(
        "nl factuur in omschrijving",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "600.00"},
            total="1800.00",
            reference="ACM/26/881",
            day="2026-11-03",
        ),
        "zie bijlage",
        of=abroad("EUR", "NL", "nl"),
        subject="Betaaladvies",
        files=(
            grid(
                "Betaaladvies|||",
                "Datum betaling|03-11-2026||",
                "Ons kenmerk|ACM/26/881||",
                "|||",
                "Regel|Omschrijving|Factuurbedrag|Betaald",
                "1|Winder Consulting factuur WC-2026-0147|1200|1200",
                "2|Winder Consulting factuur WC-2026-0152|640|600",
                "||Totaal|1800",
            ),
        ),
    ),
    Layout(
        "long own numbers",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "INV-00918": "1500.00"},
            total="3340.00",
            reference="3000118830",
            day="2026-11-04",
        ),
        "Remittance attached",
        files=(
            page("""
ACME LIMITED                                                        Payment Advice
Accounts Payable                                                    Document  3000118830
                                                                    Date      04.11.2026
                                                                    Vendor    417
Payment by BACS to account ****8821 value 04.11.2026

 Doc.no.      Ref.              PO          Doc.date     Gross GBP   Deductions    Net GBP
 1900040147   WC-2026-0147      4500088120  10.09.2026    1,200.00         0.00   1,200.00
 1900040152   WC-2026-0152      4500088121  10.09.2026      640.00         0.00     640.00
                                                 c/fwd    1,840.00         0.00   1,840.00

 Doc.no.      Ref.              PO          Doc.date     Gross GBP   Deductions    Net GBP
                                                 b/fwd    1,840.00         0.00   1,840.00
 1900040918   00918             4500088122  10.09.2026    1,500.00         0.00   1,500.00

 Sum total                                                3,340.00         0.00   3,340.00
"""),
        ),
    ),
    Layout(
        "jp pdf withholding",
        Paid(
            lines={"WC-2026-0147": "107748", "WC-2026-0152": "57466"},
            total="165214",
            reference="SH-202611-07",
            day="2026-11-10",
        ),
        "お支払通知書をお送りします。",
        of=abroad("JPY", "JP", "ja"),
        subject="支払通知書",
        files=(
            page("""
                         支 払 通 知 書
                                                    発行日 2026/11/05
ウィンダー・コンサルティング 御中                   通知番号 SH-202611-07
                                                    支払日 2026/11/10
  No   請求書番号        件名            請求金額(税込)   源泉徴収税額     支払金額
  1    WC-2026-0147      コンサル             120,000        12,252      107,748
  2    WC-2026-0152      出張費                64,000         6,534       57,466
       合  計                                 184,000        18,786      165,214
"""),
        ),
    ),
    Layout(
        "vendor statement slip",
        Paid(lines={}),
        "Statement attached",
        subject="Statement October",
        files=(
            page("""
ALDER SUPPLIES LTD                 STATEMENT
To: Winder Consulting               Date 31/10/2026
Our invoice      Date         Amount     Balance
0147             02/09/2026   1,200.00   1,200.00
0152             05/09/2026     640.00   1,840.00
Amount due                               1,840.00
- - - - - - - - - - - - - - - - - - - - - - - - -
REMITTANCE ADVICE - please return this slip with your payment
Amount paid ____________
"""),
        ),
    ),
)
