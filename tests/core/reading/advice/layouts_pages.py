"""Advices as web pages and forwards, and mails that are none."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad

LAYOUTS = (
    Layout(
        "html labels no table",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="PX-20261103-7",
            day="2026-11-03",
        ),
        """\
<html>
<body>
<div>Payment notification</div>
<div>Acme Ltd has paid you <b>£1,840.00</b></div>
<div>Payment reference: <span>PX-20261103-7</span></div>
<div>Payment date: <span>03 Nov 2026</span></div>
<div>
<p>Invoice number: WC-2026-0147</p>
<p>Amount paid: £1,200.00</p></div>
<div>
<p>Invoice number: WC-2026-0152</p>
<p>Amount paid: £640.00</p></div></body></html>""",
        kind="text/html",
    ),
    Layout(
        "outlook html nested",
        Paid(
            lines={"WC-2026-0147": "1200.00", "CN-0012": "-100.00"},
            total="1100.00",
            reference="2000881",
            day="2026-11-03",
        ),
        """\
<html>
<body>
<table>
<tr>
<td>
<table border=1>
<tr>
<td>Doc. No.</td>
<td>Your ref</td>
<td>Doc. date</td>
<td align=right>Amount</td>
<td>Curr.</td></tr>
<tr>
<td>51000182</td>
<td>WC-2026-0147</td>
<td>10.09.2026</td>
<td>1,200.00</td>
<td>GBP</td></tr>
<tr>
<td>51000183</td>
<td>CN-0012</td>
<td>10.09.2026</td>
<td>-100.00</td>
<td>GBP</td></tr>
<tr>
<td colspan=3>Total payment</td>
<td>1,100.00</td>
<td>GBP</td></tr>
</table></td></tr>
</table>
<p>Payment document 2000881 of 03.11.2026</p>
<p>Our payment of today:</p></body></html>""",
        kind="text/html",
    ),
    Layout(
        "total wrong",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1940.00",
            day="2026-11-05",
            refused=True,
        ),
        """\
Remittance
WC-2026-0147   1,200.00
WC-2026-0152     640.00
Total paid     1,940.00
""",
    ),
    Layout(
        "deduction",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1125.00",
            reference="7781-B",
            day="2026-11-03",
            refused=True,
        ),
        """\
Remittance advice  Payment ref 7781-B  03/11/2026
Invoice          Amount
WC-2026-0147     1,200.00
DN-3381 damaged    -75.00
Total            1,125.00
""",
    ),
    Layout(
        "statement",
        Paid(lines={}),
        """\
Statement of account as at 31/10/2026 - unpaid items on our ledger
Invoice          Amount
WC-2026-0147     1,200.00
WC-2026-0152       640.00
Total            1,840.00
""",
        subject="Statement",
    ),
    Layout(
        "fwd gmail",
        Paid(
            lines={"WC-2026-0147": "1140.00"},
            total="1140.00",
            reference="55-8812",
            day="2026-11-04",
            discounts={"WC-2026-0147": "60.00"},
        ),
        """\
See below

---------- Forwarded message ---------
From: Pat Lee <pat@acme.example>
Date: Wed, 4 Nov 2026 at 10:12
Subject: Remittance
To: Jay Winder <jay@winder.example>

Hi Jay, we have paid today:

Invoice        Gross      Discount    Net
WC-2026-0147   1,200.00   60.00       1,140.00

Total  1,140.00
Payment ref 55-8812
""",
        subject="Fwd: Remittance",
        sender="Jay Winder <jay@winder.example>",
        headers="Authentication-Results: mx.winder.example; dmarc=pass header.from=winder.example\n",
    ),
    Layout(
        "unrolled",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "2000.00"},
            total="3200.00",
            reference="AC-100-7",
            day="2026-11-05",
        ),
        """\
We have made the payment below.

Invoice No

Invoice Date

Invoice Amount

Payment Amount


WC-2026-0147

10/09/2026

1,200.00

1,200.00


WC-2026-0160

10/09/2026

2,075.50

2,000.00


Total

3,200.00

Payment reference AC-100-7
""",
    ),
    Layout(
        "our bill quoted as invoice to pay",
        Paid(lines={}),
        """\
Please pay the following invoices to our account:

Invoice          Amount
WC-2026-0147     1,200.00
Total due        1,200.00
Payment terms 30 days
""",
        subject="Invoice 8812",
    ),
    Layout(
        "uncertain short",
        Paid(lines={}, total="33.00", refused=True),
        """\
Remittance advice
Our ref      Amount
0147         33.00
Total        33.00
""",
    ),
    Layout(
        "platform cards label above",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="TX-88-1123",
            day="2026-11-03",
        ),
        """\
<html>
<body>
<p>You've been paid</p><h1>$1,840.00</h1>
<p>From<br>Acme Ltd</p>
<p>Transaction ID<br>TX-88-1123</p>
<p>Paid on<br>Nov 3, 2026</p>
<table>
<tr>
<td>WC-2026-0147</td>
<td>$1,200.00</td></tr>
<tr>
<td>WC-2026-0152</td>
<td>$640.00</td></tr>
</table>
<p>Fee-free. Upgrade for $9.99 a month.</p></body></html>""",
        of=abroad("USD", "US", "en"),
        kind="text/html",
    ),
    Layout(
        "scheduled",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="SP-2201",
            day="2026-11-20",
        ),
        """\
Scheduled payment notice
The following invoices have been approved and will be credited to your account on 20 November 2026.
Reference SP-2201.
WC-2026-0147  GBP 1,200.00
WC-2026-0152  GBP 640.00
Total GBP 1,840.00
""",
    ),
    Layout(
        "gmail html fwd",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0152": "627.20"},
            total="1803.20",
            reference="091000019",
            day="2026-11-04",
            discounts={"WC-2026-0147": "24.00", "WC-2026-0152": "12.80"},
        ),
        """\
<div dir="ltr">fyi<br><br>
<div class="gmail_quote">
<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Pat Lee</b>
&lt;<a href="mailto:pat@acme.example">pat@acme.example</a>&gt;<br>Date: Tue, Nov 3, 2026 at 4:12
PM<br>Subject: ACH remittance<br>To: Jay Winder &lt;<a
href="mailto:jay@winder.example">jay@winder.example</a>&gt;<br></div><br><br>
<table>
<tr><th>Vendor Invoice</th><th>Invoice Date</th><th>Gross</th><th>Discount</th><th>Net</th></tr>
<tr>
<td>WC-2026-0147</td>
<td>9/10/2026</td>
<td>$1,200.00</td>
<td>$24.00</td>
<td>$1,176.00</td></tr>
<tr>
<td>WC-2026-0152</td>
<td>9/10/2026</td>
<td>$640.00</td>
<td>$12.80</td>
<td>$627.20</td></tr>
</table>
<p>ACH trace 091000019 / payment $1,803.20 settles 11/04/2026</p></div></div>""",
        of=abroad("USD", "US", "en"),
        subject="Fwd: ACH remittance",
        kind="text/html",
        sender="Jay Winder <jay@winder.example>",
        headers="Authentication-Results: mx.winder.example; dmarc=pass header.from=winder.example\n",
    ),
)
