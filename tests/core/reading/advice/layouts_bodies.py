"""Advices in the body of a mail: columns, labels, HTML, forwards; and what is none."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad

LAYOUTS = (
    Layout(
        "pipes md",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "600.00"},
            total="1800.00",
            reference="ACM-77812",
            day="2026-11-04",
        ),
        """\
Payment advice

| Invoice | Date | Amount due | Paid |
|---------|------|-----------|------|
| WC-2026-0147 | 10.09.2026 | 1,200.00 | 1,200.00 |
| WC-2026-0152 | 10.09.2026 | 640.00 | 600.00 |

Total paid: GBP 1,800.00
Payment date: 4 November 2026
Reference: ACM-77812
""",
    ),
    Layout(
        "fixed dates glued",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0152": "640.00"},
            total="1816.00",
            reference="00771823",
            day="2026-11-03",
            discounts={"WC-2026-0147": "24.00"},
        ),
        """\
REMITTANCE ADVICE
BACS Ref 00771823   Payment date 03/11/2026

Inv Date   Inv No         Our Ref    Gross     Disc      Net
10/09/2026 WC-2026-0147   P00812   1,200.00   24.00  1,176.00
10/09/2026 WC-2026-0152   P00813     640.00    0.00    640.00
                          Total    1,840.00   24.00  1,816.00
""",
    ),
    Layout(
        "bank fee",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1825.00",
            reference="TT-881",
            day="2026-11-04",
        ),
        """\
Payment notification
Payment reference: TT-881
Value date: 04/11/2026
Invoices: WC-2026-0147, WC-2026-0152
Gross amount      1,840.00
Bank charges        -15.00
Net transfer      1,825.00
""",
    ),
    Layout(
        "zeros cut spaces",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "INV-00918": "1500.00"},
            total="3340.00",
            reference="ACM 4411",
            day="2026-11-04",
        ),
        """\
Payment made 04/11/2026 ref ACM 4411

Your invoice    Paid
2026/147        1,200.00
WC 2026 152       640.00
918             1,500.00
                3,340.00
""",
    ),
    Layout(
        "discount below",
        Paid(
            lines={"WC-2026-0147": "1170.00", "WC-2026-0152": "624.00"},
            total="1794.00",
            reference="7711-A",
            day="2026-11-04",
            discounts={"WC-2026-0147": "30.00", "WC-2026-0152": "16.00"},
        ),
        """\
Remittance advice 04/11/2026
Reference: 7711-A
WC-2026-0147     1,200.00
WC-2026-0152       640.00
Sub total        1,840.00
Less 2.5% settlement discount    46.00
Total paid       1,794.00
""",
    ),
    Layout(
        "two totals gross net retention",
        Paid(lines={"WC-2026-0147": "1140.00"}, total="1140.00", day="2026-11-05"),
        """\
Remittance
Invoice         Invoice value   Retention 5%    Paid
WC-2026-0147    1,200.00        60.00           1,140.00
Total           1,200.00        60.00           1,140.00
""",
    ),
    Layout(
        "tds lines",
        Paid(
            lines={"WC-2026-0147": "1080.00"},
            total="1080.00",
            reference="HDFCN52026110455512",
            day="2026-11-04",
        ),
        """\
Dear Sir,

Kindly note your bill no. 147 of 2026 i.e. WC-2026-0147 has been paid on 04.11.2026 through NEFT as
under:

Bill amount     : Rs. 1,200.00
Less TDS @ 10%  : Rs.   120.00
Net paid        : Rs. 1,080.00
UTR No.         : HDFCN52026110455512
""",
        of=abroad("INR", "IN", "en"),
    ),
    Layout(
        "kv several",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="00012288",
            day="2026-11-04",
        ),
        """\
PAYMENT REMITTANCE
Payee: Winder Consulting
Payment No: 00012288
Payment Date: 04-NOV-26
Amount: GBP 1,840.00
-----
Invoice Number: WC-2026-0147
Invoice Date: 10-SEP-26
Invoice Amount: 1,200.00
Amount Paid: 1,200.00
-----
Invoice Number: WC-2026-0152
Invoice Date: 10-SEP-26
Invoice Amount: 640.00
Amount Paid: 640.00
""",
    ),
)
