"""Payments told in sentences, as people write them."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad

LAYOUTS = (
    Layout(
        "prose one",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1200.00",
            reference="ACME-0511",
            day="2026-11-05",
        ),
        """\
Hi Tony, we paid WC-2026-0147 (£1,200.00) this morning by BACS, ref ACME-0511. Regards Pat""",
    ),
    Layout(
        "prose two",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            day="2026-11-05",
        ),
        """\
Hello,

We have transferred £1,840.00 to you today: £1,200.00 for invoice WC-2026-0147 and £640.00 for
WC-2026-0152.

Pat""",
    ),
    Layout(
        "prose part",
        Paid(
            lines={"WC-2026-0147": "500.00"}, total="500.00", reference="AC-9911", day="2026-11-05"
        ),
        """\
Hi,

£500.00 has been paid today against WC-2026-0147, the balance will follow next month. Our reference
AC-9911.

Pat""",
    ),
    Layout(
        "prose list total",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "WC-2026-0160": "2075.50"},
            total="3915.50",
            day="2026-11-05",
        ),
        """\
We have paid invoices 0147, 0152 and 0160 today, total £3,915.50.
Pat""",
    ),
    Layout(
        "prose unknown",
        Paid(lines={}, total="300.00", reference="8812-A", refused=True),
        """\
Hi Tony

We paid £300.00 on 3 November for WC-2026-0999, reference 8812-A.

Pat""",
    ),
    Layout(
        "prose yesterday",
        Paid(
            lines={"WC-2026-0147": "1000.00"}, total="1000.00", reference="LEE147", day="2026-11-04"
        ),
        """\
Morning,

I paid £1,000 off WC-2026-0147 yesterday by bank transfer (reference LEE147) - will send the
remaining £200 next Friday.

Pat""",
        subject="payment",
    ),
    Layout(
        "prose au unknown",
        Paid(lines={}, total="330.00", reference="ACM-77120", refused=True),
        """\
G'day Tony,

We've put through $330.00 today for your invoice WC-2026-0205, EFT ref ACM-77120.

Thanks
Pat""",
        of=abroad("AUD", "AU", "en"),
        subject="payment",
    ),
    Layout(
        "prose mixed unknown",
        Paid(
            lines={"WC-2026-0147": "1200.00"},
            total="1530.00",
            reference="99-12",
            day="2026-11-05",
            refused=True,
        ),
        """\
Hi

Today we transferred 1,530.00 AUD: invoice WC-2026-0147 1,200.00 and invoice 0205 330.00. Reference
99-12.

Pat""",
        of=abroad("AUD", "AU", "en"),
        subject="payment",
    ),
    Layout(
        "prose wk",
        Paid(
            lines={"WC-2026-0152": "640.00"}, total="640.00", reference="99120031", day="2026-11-03"
        ),
        """\
Tony,

We did the EFT for $640.00 on Tuesday, invoice WC-2026-0152. Trace 99120031.

Pat""",
        of=abroad("USD", "US", "en"),
        subject="invoice",
    ),
)
