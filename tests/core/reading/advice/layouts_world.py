"""Advices from other countries, in the body."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad

LAYOUTS = (
    Layout(
        "german kv",
        Paid(
            lines={"WC-2026-0147": "1176.00"},
            total="1176.00",
            reference="ACME 4711-26",
            day="2026-11-03",
            discounts={"WC-2026-0147": "24.00"},
        ),
        """\
Zahlungsavis

Zahlungsdatum: 03.11.2026
Zahlbetrag: 1.176,00 EUR
Verwendungszweck: ACME 4711-26
Ihre Rechnung: WC-2026-0147 vom 10.09.2026
Rechnungsbetrag: 1.200,00 EUR
Skonto 2%: 24,00 EUR
""",
        of=abroad("EUR", "DE", "de"),
    ),
    Layout(
        "french table credit unsigned",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "CN-0012": "-100.00"},
            total="1740.00",
            reference="VIR20261103-88",
            day="2026-11-03",
        ),
        """\
Avis de virement

Référence virement : VIR20261103-88
Date de valeur : 03/11/2026

Votre facture      Date         Type      Montant
WC-2026-0147       10/09/2026   Facture   1 200,00
WC-2026-0152       10/09/2026   Facture     640,00
CN-0012            10/09/2026   Avoir       100,00

Montant du virement                       1 740,00 EUR
""",
        of=abroad("EUR", "FR", "fr"),
    ),
    Layout(
        "spanish",
        Paid(
            lines={"WC-2026-0147": "1020.00", "WC-2026-0152": "544.00"},
            total="1564.00",
            reference="TRF-55120",
            day="2026-11-03",
        ),
        """\
Aviso de pago

Fecha de pago: 03/11/2026
Referencia de pago: TRF-55120
Factura           Importe bruto   Retención   Importe pagado
WC-2026-0147         1.200,00       180,00       1.020,00
WC-2026-0152           640,00        96,00         544,00
Total pagado                                     1.564,00 EUR
""",
        of=abroad("EUR", "ES", "es"),
    ),
    Layout(
        "italian",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="88123310045",
            day="2026-11-04",
        ),
        """\
Avviso di pagamento
Vi informiamo che abbiamo disposto il seguente bonifico:
CRO: 88123310045
Data valuta: 04/11/2026
Importo: € 1.840,00
Vs. fattura n. WC-2026-0147 del 10/09/2026   € 1.200,00
Vs. fattura n. WC-2026-0152 del 10/09/2026   €   640,00
""",
        of=abroad("EUR", "IT", "it"),
    ),
    Layout(
        "swedish",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00"},
            total="1840.00",
            reference="UTB-99120",
            day="2026-11-04",
        ),
        """\
Betalningsspecifikation

Betalningsdag   2026-11-04
Referens        UTB-99120

Ert fakturanr    Fakturadatum   Belopp
WC-2026-0147     2026-09-10     1 200,00
WC-2026-0152     2026-09-10       640,00

Summa                           1 840,00 SEK
""",
        of=abroad("SEK", "SE", "sv"),
    ),
    Layout(
        "polish",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "2000.00"},
            total="3200.00",
            reference="AC/11/2026/33",
            day="2026-11-04",
        ),
        """\
Awizo płatności
Data przelewu: 04.11.2026
Tytuł przelewu: AC/11/2026/33
Nr faktury       Kwota faktury   Zapłacono
WC-2026-0147        1 200,00      1 200,00
WC-2026-0160        2 075,50      2 000,00
Razem                             3 200,00 PLN
""",
        of=abroad("PLN", "PL", "pl"),
    ),
    Layout(
        "japanese",
        Paid(
            lines={"WC-2026-0147": "107748", "WC-2026-0152": "64000"},
            total="171748",
            reference="FB-88120",
            day="2026-11-04",
        ),
        """\
お支払いのご案内

支払日：2026年11月4日
振込番号：FB-88120

請求書番号        請求金額     源泉所得税     差引支払額
WC-2026-0147      120,000円     12,252円      107,748円
WC-2026-0152       64,000円          0円       64,000円
合計              184,000円     12,252円      171,748円
""",
        of=abroad("JPY", "JP", "ja"),
    ),
    Layout(
        "portuguese",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0171": "88.40"},
            total="1264.40",
            reference="2026/8812",
            day="2026-11-04",
            discounts={"WC-2026-0147": "24.00"},
        ),
        """\
Aviso de pagamento
Data do pagamento: 04/11/2026
Nº do pagamento: 2026/8812
V/ Fatura        Valor        Desconto     Valor pago
WC-2026-0147     1.200,00     24,00        1.176,00
WC-2026-0171        88,40      0,00           88,40
Total pago                                 1.264,40 EUR
""",
        of=abroad("EUR", "PT", "pt"),
    ),
    Layout(
        "danish",
        Paid(
            lines={"WC-2026-0147": "1200.00", "CN-0012": "-100.00"},
            total="1100.00",
            reference="99812331",
            day="2026-11-04",
        ),
        """\
Betalingsadvis

Betalingsdato: 04-11-2026
Deres fakturanr.   Beløb
WC-2026-0147       1.200,00
CN-0012             -100,00
I alt DKK          1.100,00
Betalings-ID 99812331
""",
        of=abroad("DKK", "DK", "da"),
    ),
    Layout(
        "fr lines colon",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "CN-0012": "-100.00"},
            total="1740.00",
            reference="VIR 26-1184",
            day="2026-11-05",
        ),
        """\
Bonjour,

Nous avons effectué ce jour un virement de 1 740,00 € (réf. VIR 26-1184) en règlement de :

Facture WC-2026-0147 du 10/09/2026 : 1 200,00 €
Facture WC-2026-0152 du 10/09/2026 : 640,00 €
Avoir CN-0012 du 10/09/2026 : 100,00 €

Net réglé : 1 740,00 €

Cordialement
""",
        of=abroad("EUR", "FR", "fr"),
        subject="Virement",
    ),
    Layout(
        "fr a deduire",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "2075.50", "CN-0012": "-100.00"},
            total="3175.50",
            reference="0088213",
            day="2026-11-04",
        ),
        """\
Avis de paiement
Date de règlement : 4 novembre 2026      N° de virement : 0088213

  Pièce        Libellé                     Débit        Crédit
  FAC          WC-2026-0147 sept.                       1 200,00
  FAC          WC-2026-0160 oct.                        2 075,50
  AVO          Avoir CN-0012              100,00

  Total du règlement en EUR                             3 175,50
""",
        of=abroad("EUR", "FR", "fr"),
    ),
    Layout(
        "fr avoir court",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0160": "2075.50", "CN-0012": "-100.00"},
            total="3175.50",
            reference="26-0417",
            day="2026-11-04",
        ),
        """\
Bonjour,

Détail de notre règlement du 04/11/2026, virement 26-0417 :

  WC-2026-0147      1 200,00
  WC-2026-0160      2 075,50
  avoir 0012          100,00
                   ----------
  Total             3 175,50 EUR
""",
        of=abroad("EUR", "FR", "fr"),
        subject="Règlement",
    ),
)
