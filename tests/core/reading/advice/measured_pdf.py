"""Advices as ledgers of the world print them on paper: PDFs with letterheads, stubs, pages, columns."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad, export
from tests.core.reading.advice.paper import pdf

LAYOUTS = (
    Layout(
        "pdf german payment run",
        Paid(
            lines={"WX26/0103": "4656.00", "WX26/0111": "931.20", "CN-0044": "-300.00"},
            total="5287.20",
            reference="2000047718",
            day="2026-11-06",
            discounts={"WX26/0103": "144.00", "WX26/0111": "28.80"},
        ),
        "Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie unser Zahlungsavis.\n\nMfG\n",
        of=export("EUR", "DE", "de"),
        subject="Zahlungsavis 2000047718 Buchungskreis 1000",
        attached=(
            (
                "ZAVIS_2000047718.pdf",
                pdf("""\
Acme Anlagenbau GmbH                                     Industriestr. 14
                                                         73430 Aalen
                                                         HRB 501234  USt-IdNr. DE812345678

Winder Consulting                                        Datum        04.11.2026
12 Mill Lane                                             Unser Konto bei Ihnen   20417
York                                                     Ihr Konto bei uns       70012345
                                                         Sachbearbeiter  Frau Hehl, Tel. 07361 / 55-218

ZAHLUNGSAVIS

Zahlungsbeleg 2000047718 / Buchungskreis 1000
Wir regulieren die unten aufgeführten Posten durch Überweisung auf Ihr Konto
IBAN DE02 1203 0000 0000 2020 51, Valuta 06.11.2026.

Belegnr.      Ihr Beleg        Datum         Bruttobetrag       Skonto       Nettobetrag

5100012233    WX26/0103        12.10.2026        4.800,00       144,00          4.656,00
5100012301    WX26/0111        15.10.2026          960,00        28,80            931,20
1700000482    CN-0044          20.10.2026          300,00-        0,00            300,00-

Gesamtsumme                                      5.460,00       172,80          5.287,20

Mit freundlichen Grüßen
Acme Anlagenbau GmbH

Geschäftsführer: Dr. Karl Amann   Amtsgericht Ulm   Kapital 2.500.000,00 EUR"""),
            ),
        ),
    ),
    Layout(
        "pdf separate remittance advice",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "2075.50"},
            total="3275.50",
            reference="10044871",
            day="2026-11-04",
        ),
        "Please find your remittance attached. Do not reply, this mailbox is not monitored.",
        subject="Payment 10044871 from Acme Holdings",
        attached=(
            (
                "RA_10044871.pdf",
                pdf("""\
                         Separate Remittance Advice
                                                                             Page 1 of 1
Acme Holdings plc                                       Payment Number    10044871
1 Riverside                                             Payment Date      04-NOV-2026
Leeds LS1 4AP                                           Payment Currency  GBP
                                                        Supplier Number   88120
To: WINDER CONSULTING                                   Supplier Site     YORK

Invoice Number    Invoice Date   Description               Invoice Amount   Discount   Amount Paid
WC-2026-0147      10-SEP-2026    PO 4500123 workshop            1,200.00       0.00      1,200.00
WC-2026-0160      10-SEP-2026    PO 4500188 review              2,075.50       0.00      2,075.50
                                                                -----------------------------------
                                            Total               3,275.50       0.00      3,275.50

If you have any queries contact 0113 496 0000 quoting supplier number 88120."""),
            ),
        ),
    ),
    Layout(
        "pdf two lists side by side",
        Paid(
            lines={
                "WC-2026-0147": "1200.00",
                "WC-2026-0152": "640.00",
                "WC-2026-0160": "2075.50",
                "WC-2026-0171": "88.40",
            },
            total="4003.90",
            reference="BACS 55120",
            day="2026-11-05",
        ),
        "Remittance attached.",
        attached=(
            (
                "remittance.pdf",
                pdf("""\
REMITTANCE ADVICE                                 Date: 5 November 2026
Acme Ltd                                          Payment reference: BACS 55120
To: Winder Consulting

Invoice            Amount                         Invoice            Amount
WC-2026-0147     1,200.00                         WC-2026-0160     2,075.50
WC-2026-0152       640.00                         WC-2026-0171        88.40

                                                  Total paid GBP   4,003.90"""),
            ),
        ),
    ),
    Layout(
        "pdf two pages carried",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "INV-00918": "1500.00"},
            total="3340.00",
            reference="P-004417",
            day="2026-11-03",
        ),
        "see attached",
        attached=(
            (
                "P-004417.pdf",
                pdf(
                    """\
ACME LTD                                              Remittance Advice
Payment no.: P-004417                                 Pay date: 03/11/2026
Vendor: 204417 Winder Consulting                      Page 1/2

Our doc      Reference        Doc date        Gross        Deduction        Net
90011        WC-2026-0147     10/09/2026   1,200.00             0.00   1,200.00
90012        WC-2026-0152     10/09/2026     640.00             0.00     640.00
Carried forward                            1,840.00             0.00   1,840.00""",
                    """\
ACME LTD                                              Remittance Advice
Payment no.: P-004417                                 Pay date: 03/11/2026
Vendor: 204417 Winder Consulting                      Page 2/2

Our doc      Reference        Doc date        Gross        Deduction        Net
Brought forward                            1,840.00             0.00   1,840.00
90044        INV-00918        02/01/2026   1,500.00             0.00   1,500.00

Total                                      3,340.00             0.00   3,340.00""",
                ),
            ),
        ),
    ),
    Layout(
        "pdf letter with schedule",
        Paid(
            lines={"WC-2026-0160": "2000.00", "WC-2026-0171": "88.40"},
            total="2088.40",
            reference="SMT/NOV/17",
            day="2026-11-05",
        ),
        "Dear Sirs, please see our letter attached. Kind regards",
        subject="St Margaret's Trust",
        attached=(
            (
                "letter.pdf",
                pdf("""\
ST MARGARET'S TRUST                                       Registered charity 1098765
The Old Vicarage, Church Road                             Tel 01904 496 0123

5 November 2026

Dear Mr Winder

We have today paid £2,088.40 into your account by Faster Payment under reference SMT/NOV/17.
The payment is made up as follows:

      Your invoice WC-2026-0160 (first instalment)        £2,000.00
      Your invoice WC-2026-0171                              £88.40

Yours sincerely

A. Treasurer"""),
            ),
        ),
    ),
    Layout(
        "pdf bill payment voucher",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0152": "640.00"},
            total="1816.00",
            reference="7719",
            day="2026-11-02",
            discounts={"WC-2026-0147": "24.00"},
        ),
        "Attached is your payment voucher from Acme Inc.",
        of=abroad("USD", "US", "en"),
        subject="Acme Inc: Bill Payment #7719",
        attached=(
            (
                "BillPayment_7719.pdf",
                pdf("""\
Acme Inc.                                                        Bill Payment
500 Market St                                                    Check #: 7719
San Francisco CA 94105                                           Date: 11/2/2026

Payee: Winder Consulting

Date          Description             Orig. Amt.     Amt. Due     Discount     Applied Amt.
9/10/2026     Bill #WC-2026-0147       $1,200.00    $1,200.00       $24.00        $1,176.00
9/10/2026     Bill #WC-2026-0152         $640.00      $640.00                       $640.00

                                                               Amount:           $1,816.00"""),
            ),
        ),
    ),
    Layout(
        "pdf french with escompte",
        Paid(
            lines={"WX26/0103": "4704.00", "WX26/0107": "1250.50"},
            total="5954.50",
            reference="VIR-26-11-0087",
            day="2026-11-06",
            discounts={"WX26/0103": "96.00"},
        ),
        "Bonjour, veuillez trouver ci-joint notre avis. Cordialement",
        of=export("EUR", "FR", "fr"),
        subject="Avis de règlement",
        attached=(
            (
                "avis.pdf",
                pdf("""\
ACME FRANCE SAS                              SIRET 552 100 554 00025  TVA FR 40 552100554
12, rue des Forges - 59000 LILLE

AVIS DE RÈGLEMENT FOURNISSEUR

Mode de règlement : Virement SEPA            Date de règlement : 06/11/2026
Référence virement : VIR-26-11-0087          Compte fournisseur : 401WINDER

N° pièce    Votre référence    Date        Échéance      Montant TTC    Escompte    Montant réglé
FA009981    WX26/0103          12/09/2026  11/11/2026       4 800,00       96,00         4 704,00
FA009982    WX26/0107          14/09/2026  13/11/2026       1 250,50        0,00         1 250,50

                                           TOTAL EUR        6 050,50       96,00         5 954,50

Acme France SAS au capital de 1 250 000 euros"""),
            ),
        ),
    ),
    Layout(
        "pdf cheque with stub",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="0031877",
            day="2026-10-30",
        ),
        "Check copy attached",
        of=abroad("USD", "US", "en"),
        attached=(
            (
                "check.pdf",
                pdf("""\
ACME INC                                                         0031877
                                                        CHECK DATE   10/30/2026

PAY   One thousand eight hundred forty and 00/100            $ **1,840.00
TO THE ORDER OF    Winder Consulting

                                       VOID - NON NEGOTIABLE

CHECK NO.  0031877     DATE  10/30/2026     VENDOR  WIND01

INVOICE         DATE         GROSS AMT     DISC       NET AMT
WC20260147      09/10/26      1,200.00     0.00      1,200.00
WC20260152      09/10/26        640.00     0.00        640.00

TOTAL                         1,840.00     0.00      1,840.00"""),
            ),
        ),
    ),
)
