"""Advices in the body: portals, banks and programs in text and HTML, in many languages."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad, export

OUTLOOK = """\
<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><div class=WordSection1>
<table border=0 cellspacing=0 width="100%"><tr><td><table width=600><tr><td><p class=MsoNormal>
<b>Remittance Advice</b></p></td></tr><tr><td><table border=1><tr>
<td><p class=MsoNormal><span>Payment Date<o:p></o:p></span></p></td>
<td><p class=MsoNormal>05 Nov 2026<o:p></o:p></p></td></tr><tr>
<td><p class=MsoNormal>BACS Reference<o:p></o:p></p></td>
<td><p class=MsoNormal>ACM0511W<o:p></o:p></p></td></tr></table></td></tr>
<tr><td>&nbsp;</td></tr><tr><td><table border=1 cellpadding=0><thead><tr>
<td><p class=MsoNormal align=center><b>Our Ref<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Your Ref<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Inv Date<o:p></o:p></b></p></td>
<td><p class=MsoNormal align=right><b>Value<o:p></o:p></b></p></td></tr></thead>
<tr><td><p class=MsoNormal>PI 33871<o:p></o:p></p></td><td><p class=MsoNormal>WC-2026-0147<o:p></o:p></p>
</td><td><p class=MsoNormal>10/09/2026</p></td><td><p class=MsoNormal align=right>£1,200.00</p></td></tr>
<tr><td><p class=MsoNormal>PI 33902<o:p></o:p></p></td><td><p class=MsoNormal>WC-2026-0171<o:p></o:p></p>
</td><td><p class=MsoNormal>10/09/2026</p></td><td><p class=MsoNormal align=right>£88.40</p></td></tr>
<tr><td colspan=3><p class=MsoNormal align=right><b>Total</b></p></td>
<td><p class=MsoNormal align=right><b>£1,288.40</b></p></td></tr></table></td></tr></table></td></tr></table>
</div></body></html>"""
PORTAL = """\
<html><body><div style="display:none">Payment from Acme Ltd</div><table><tr><td>
<img src="cid:logo"></td></tr><tr><td><h2>Acme Ltd sent you a payment</h2>
<p>Good news, Winder Consulting! Acme Ltd has scheduled an electronic payment to you.</p>
<table><tr><td>Payment amount</td><td>$1,840.00</td></tr>
<tr><td>Payment number</td><td>ABCD-EP26-118</td></tr>
<tr><td>Expected arrival</td><td>Nov 10, 2026</td></tr>
<tr><td>Process date</td><td>Nov 5, 2026</td></tr></table>
<p><b>Invoices paid</b></p>
<table><tr><th>Invoice #</th><th>Invoice date</th><th>Invoice amount</th><th>Amount paid</th></tr>
<tr><td>WC-2026-0147</td><td>09/10/2026</td><td>$1,200.00</td><td>$1,200.00</td></tr>
<tr><td>WC-2026-0152</td><td>09/10/2026</td><td>$640.00</td><td>$640.00</td></tr></table>
<p><a href="https://pay.example/x">View payment</a> | Get paid faster for a 1% fee with Instant Transfer.</p>
<p>6220 America Center Drive, Suite 100, San Jose, CA 95002</p></td></tr></table></body></html>"""
LAYOUTS = (
    Layout(
        "mail word tables in tables",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0171": "88.40"},
            total="1288.40",
            reference="ACM0511W",
            day="2026-11-05",
        ),
        OUTLOOK,
        kind="text/html",
    ),
    Layout(
        "mail portal of payments",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="ABCD-EP26-118",
            day="2026-11-05",
        ),
        PORTAL,
        kind="text/html",
        subject="Acme Ltd sent you a payment",
        of=abroad("USD", "US", "en"),
    ),
    Layout(
        "mail cloud ledger",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "340.00"},
            total="1540.00",
            reference="Winder Nov",
            day="2026-11-05",
        ),
        """\
Hi Winder Consulting,

Here's your remittance advice for payment 1,540.00 GBP.

Payment Date    5 Nov 2026
Reference       Winder Nov

Invoice Date   Reference      Invoice Total   Amount Paid   Still Owing
10 Sep 2026    WC-2026-0147        1,200.00      1,200.00          0.00
10 Sep 2026    WC-2026-0152          640.00        340.00        300.00

                                 Total GBP      1,540.00

If you have any questions, please let us know.

Thanks,
Acme Ltd
""",
        subject="Remittance Advice from Acme Ltd for Winder Consulting",
    ),
    Layout(
        "mail bank notice",
        Paid(
            lines={"INV-00918": "1500.00"},
            total="1500.00",
            reference="FP26110488121",
            day="2026-11-04",
        ),
        """\
Payment Advice

Advice sending date: 04 Nov 2026

Dear Sir/Madam,

We are instructed by our customer to inform you of the following payment.

Beneficiary's name      : WINDER CONSULTING
Beneficiary's account   : XXXX4321
Remitter's name         : ACME LTD
Value date              : 04 Nov 2026
Payment amount          : GBP 1,500.00
Bank reference          : FP26110488121
Customer reference      : ACME-NOV
Remittance information  : INV-00918

Please do not reply to this e-mail. This is an auto-generated notice; the bank accepts no liability.
""",
        subject="Payment advice",
    ),
    Layout(
        "mail italian key and value",
        Paid(
            lines={"WX26/0103": "4800.00", "WX26/0111": "960.00"},
            total="5760.00",
            reference="0306912345678901",
            day="2026-11-05",
        ),
        """\
Spett.le Winder Consulting,

Vi comunichiamo di aver disposto a Vostro favore il seguente bonifico:

Ordinante: Acme Italia S.r.l.
Importo: EUR 5.760,00
Data valuta beneficiario: 05/11/2026
CRO: 0306912345678901
Causale: saldo fatture

Vs. fattura      del           importo
WX26/0103        12/09/2026    4.800,00
WX26/0111        18/09/2026      960,00

Distinti saluti
Ufficio Amministrazione
""",
        subject="Avviso di bonifico",
        of=export("EUR", "IT", "it"),
    ),
    Layout(
        "mail polish notice",
        Paid(
            lines={"WX26/0107": "1250.50", "WX26/0118": "3075.25"},
            total="4325.75",
            reference="PRZ/2026/11/0412",
            day="2026-11-05",
        ),
        """\
Szanowni Państwo,

informujemy, że w dniu 05.11.2026 dokonaliśmy przelewu na Państwa rachunek.

Numer referencyjny: PRZ/2026/11/0412
Kwota przelewu: 4 325,75 PLN

Lp.  Nr faktury     Data wyst.    Kwota
1    WX26/0107      14.09.2026    1 250,50
2    WX26/0118      21.09.2026    3 075,25
     Razem                        4 325,75

Z poważaniem
Dział Księgowości
""",
        subject="Awizo płatności",
        of=export("PLN", "PL", "pl"),
    ),
    Layout(
        "mail japanese notice",
        Paid(
            lines={"WC-2026-0147": "120000", "WC-2026-0152": "64000"},
            total="184000",
            reference="S-26110077",
            day="2026-11-30",
        ),
        """\
ワインダー・コンサルティング 御中

お支払通知書

いつもお世話になっております。下記のとおりお支払いいたします。

支払日　　：2026年11月30日
支払番号　：S-26110077
支払方法　：銀行振込

請求書番号　　　　請求日　　　　　　金額
WC-2026-0147　　2026/09/10　　120,000円
WC-2026-0152　　2026/09/10　　 64,000円
合計　　　　　　　　　　　　　　184,000円

アクメ株式会社 経理部
""",
        subject="お支払通知書",
        of=abroad("JPY", "JP", "ja"),
    ),
    Layout(
        "mail portuguese with tax",
        Paid(
            lines={"WX26/0103": "4512.00"},
            total="4512.00",
            reference="TRF 8841207",
            day="2026-11-04",
        ),
        """\
Exmos. Senhores,

Informamos que efetuámos a seguinte transferência:

Data da transferência: 04-11-2026
Referência de pagamento: TRF 8841207
Fatura: WX26/0103
Valor da fatura: 4.800,00 EUR
Retenção na fonte (6%): 288,00 EUR
Valor transferido: 4.512,00 EUR

Com os melhores cumprimentos,
Acme Lda.
""",
        subject="Nota de pagamento",
        of=export("EUR", "PT", "pt"),
    ),
    Layout(
        "mail dutch bars",
        Paid(
            lines={"WX26/0111": "940.80", "WX26/0118": "3075.25"},
            total="4016.05",
            reference="2026110500045",
            day="2026-11-05",
            discounts={"WX26/0111": "19.20"},
        ),
        """\
Betaalspecificatie

Wij hebben vandaag het volgende aan u overgemaakt. Betalingskenmerk: 2026110500045

| Uw factuur | Datum      | Bedrag   | Korting | Betaald  |
|------------|------------|----------|---------|----------|
| WX26/0111  | 18-09-2026 | 960,00   | 19,20   | 940,80   |
| WX26/0118  | 21-09-2026 | 3.075,25 | 0,00    | 3.075,25 |
| Totaal     |            | 4.035,25 | 19,20   | 4.016,05 |
""",
        subject="Betaling",
        of=export("EUR", "NL", "nl"),
    ),
    Layout(
        "mail danish lines",
        Paid(
            lines={"WX26/0103": "4800.00", "CN-0044": "-300.00"},
            total="4500.00",
            reference="UDB-55871",
            day="2026-11-06",
        ),
        """\
Betalingsadvis

Beløbet er indsat på jeres konto 06-11-2026.
Betalingsreference: UDB-55871

Jeres faktura     Bilagsdato     Beløb DKK
WX26/0103         12-09-2026      4.800,00
CN-0044           20-10-2026       -300,00
I alt                             4.500,00
""",
        subject="Betalingsadvis fra Acme A/S",
        of=export("DKK", "DK", "da"),
    ),
)
