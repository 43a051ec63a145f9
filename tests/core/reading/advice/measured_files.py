"""Advices in files that programs make: fields, workbooks, XML and EDI."""

from __future__ import annotations

from tests.core.reading.advice.ledger import Layout, Paid, abroad, export, grid

SEPA = """\
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
<GrpHdr><MsgId>RUN-88</MsgId><CreDtTm>2026-11-05T08:00:00</CreDtTm><NbOfTxs>2</NbOfTxs></GrpHdr>
<PmtInf><PmtInfId>RUN-88-1</PmtInfId><ReqdExctnDt><Dt>2026-11-06</Dt></ReqdExctnDt>
<Dbtr><Nm>Acme GmbH</Nm></Dbtr>
<CdtTrfTxInf><PmtId><EndToEndId>E2E-7701</EndToEndId></PmtId>
<Amt><InstdAmt Ccy="EUR">77.00</InstdAmt></Amt>
<Cdtr><Nm>Other Supplier BV</Nm></Cdtr><RmtInf><Ustrd>Rechnung 991</Ustrd></RmtInf></CdtTrfTxInf>
<CdtTrfTxInf><PmtId><EndToEndId>E2E-7702</EndToEndId></PmtId>
<Amt><InstdAmt Ccy="EUR">5760.00</InstdAmt></Amt>
<Cdtr><Nm>Winder Consulting</Nm></Cdtr><RmtInf><Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>CINV</Cd></CdOrPrtry></Tp>
<Nb>WX26/0103</Nb></RfrdDocInf><RfrdDocAmt><RmtdAmt Ccy="EUR">4800.00</RmtdAmt></RfrdDocAmt></Strd>
<Strd><RfrdDocInf><Nb>WX26/0111</Nb></RfrdDocInf><RfrdDocAmt><RmtdAmt Ccy="EUR">960.00</RmtdAmt></RfrdDocAmt>
</Strd></RmtInf></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>"""
CXML = """\
<?xml version="1.0"?><!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/PaymentRemittance.dtd">
<cXML payloadID="1" timestamp="2026-11-05T09:00:00+00:00"><Request><PaymentRemittanceRequest>
<PaymentRemittanceRequestHeader paymentRemittanceID="PR-40071" paymentDate="2026-11-05T00:00:00+00:00"
 paymentReferenceNumber="ACH-558102"><PaymentMethod type="ach"/></PaymentRemittanceRequestHeader>
<PaymentRemittanceSummary><NetAmount><Money currency="USD">1816.00</Money></NetAmount>
<GrossAmount><Money currency="USD">1840.00</Money></GrossAmount></PaymentRemittanceSummary>
<RemittanceDetail lineNumber="1"><PayableInfo><PayableInvoiceInfo><InvoiceIDInfo invoiceID="WC-2026-0147"/>
</PayableInvoiceInfo></PayableInfo><NetAmount><Money currency="USD">1176.00</Money></NetAmount>
<GrossAmount><Money currency="USD">1200.00</Money></GrossAmount>
<DiscountAmount><Money currency="USD">24.00</Money></DiscountAmount></RemittanceDetail>
<RemittanceDetail lineNumber="2"><PayableInfo><PayableInvoiceInfo><InvoiceIDInfo invoiceID="WC-2026-0152"/>
</PayableInvoiceInfo></PayableInfo><NetAmount><Money currency="USD">640.00</Money></NetAmount>
<GrossAmount><Money currency="USD">640.00</Money></GrossAmount></RemittanceDetail>
</PaymentRemittanceRequest></Request></cXML>"""
REMT = """\
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:remt.001.001.05"><RmtAdvc><GrpHdr><MsgId>REMT-1</MsgId>
<CreDtTm>2026-11-05T10:00:00</CreDtTm></GrpHdr><RmtInf><RmtId>RA-1105</RmtId>
<Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>CINV</Cd></CdOrPrtry></Tp><Nb>WX26/0107</Nb></RfrdDocInf>
<RfrdDocAmt><DuePyblAmt Ccy="EUR">1250.50</DuePyblAmt><RmtdAmt Ccy="EUR">1250.50</RmtdAmt></RfrdDocAmt></Strd>
<Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>CREN</Cd></CdOrPrtry></Tp><Nb>CN-0044</Nb></RfrdDocInf>
<RfrdDocAmt><CdtNoteAmt Ccy="EUR">300.00</CdtNoteAmt></RfrdDocAmt></Strd>
<OrgnlPmtInf><Refs><EndToEndId>E2E-9917</EndToEndId></Refs><Amt><InstdAmt Ccy="EUR">950.50</InstdAmt></Amt>
<ReqdExctnDt><Dt>2026-11-06</Dt></ReqdExctnDt></OrgnlPmtInf></RmtInf></RmtAdvc></Document>"""
REMADV = (
    "UNB+UNOC:3+4012345000009:14+4098765000001:14+261105:0730+88'UNH+1+REMADV:D:96A:UN:EAN005'"
    "BGM+481+RA260088+9'DTM+137:20261104:102'DTM+138:20261106:102'RFF+PQ:ZL-77120'"
    "NAD+BY+4012345000009::9++Acme GmbH'NAD+SU+4098765000001::9'CUX+2:EUR:11'"
    "DOC+380+WX26/0103'MOA+9:4800.00'MOA+12:4656.00'MOA+52:144.00'DTM+137:20260912:102'"
    "DOC+381+CN-0044'MOA+9:300.00'MOA+12:300.00'UNS+S'MOA+12:4356.00'UNT+17+1'UNZ+1+88'"
)
X12 = (
    "ISA*00*          *00*          *ZZ*ACMEINC        *ZZ*WINDER         "
    "*261105*0700*U*00401*000000077*0*P*>~"
    "GS*RA*ACMEINC*WINDER*20261105*0700*77*X*004010~ST*820*0001~BPR*C*1816*C*ACH*CTX*01*111000025*DA*123*"
    "1234567890**01*021000021*DA*987*20261106~TRN*1*0771188223~REF*VV*WIND01~DTM*097*20261105~"
    "N1*PR*ACME INC~N1*PE*WINDER CONSULTING~ENT*1~RMR*IV*WC-2026-0147**1176*1200*24~DTM*003*20260910~"
    "RMR*IV*WC-2026-0152**640*640~SE*12*0001~GE*1*77~IEA*1*000000077~"
)
UTF16 = (
    "Acme Ltd - Supplier payments\t\t\t\r\n"
    "Run date\t05/11/2026\t\t\r\nPayment Ref\tBACS-7741\t\t\r\n\t\t\t\r\n"
    "Supplier Invoice\tInvoice Date\tInvoice Value\tPayment Value\r\n"
    "WC-2026-0147\t10/09/2026\t1,200.00\t1,200.00\r\nWC-2026-0171\t10/09/2026\t88.40\t88.40\r\n"
    "Total\t\t1,288.40\t1,288.40\r\n"
)
LAYOUTS = (
    Layout(
        "file pain.001",
        Paid(
            lines={"WX26/0103": "4800.00", "WX26/0111": "960.00"},
            total="5760.00",
            reference="E2E-7702",
            day="2026-11-06",
        ),
        "Anbei unser Zahlungsavis.",
        subject="Zahlungsavis",
        of=export("EUR", "DE", "de"),
        attached=(("zahlung.xml", SEPA.encode()),),
    ),
    Layout(
        "file cXML",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0152": "640.00"},
            total="1816.00",
            reference="ACH-558102",
            day="2026-11-05",
            discounts={"WC-2026-0147": "24.00"},
        ),
        "Payment remittance attached.",
        of=abroad("USD", "US", "en"),
        attached=(("remittance.xml", CXML.encode()),),
    ),
    Layout(
        "file remt.001",
        Paid(
            lines={"WX26/0107": "1250.50", "CN-0044": "-300.00"},
            total="950.50",
            reference="E2E-9917",
            day="2026-11-06",
        ),
        "Remittance advice attached.",
        of=export("EUR", "NL", "en"),
        attached=(("remt.xml", REMT.encode()),),
    ),
    Layout(
        "file REMADV of a wholesaler",
        Paid(
            lines={"WX26/0103": "4656.00", "CN-0044": "-300.00"},
            total="4356.00",
            reference="ZL-77120",
            day="2026-11-06",
            discounts={"WX26/0103": "144.00"},
        ),
        "REMADV",
        of=export("EUR", "DE", "de"),
        attached=(("remadv.edi", REMADV.encode()),),
    ),
    Layout(
        "file 820 of a manufacturer",
        Paid(
            lines={"WC-2026-0147": "1176.00", "WC-2026-0152": "640.00"},
            total="1816.00",
            reference="0771188223",
            day="2026-11-06",
            discounts={"WC-2026-0147": "24.00"},
        ),
        "EDI 820",
        of=abroad("USD", "US", "en"),
        attached=(("820.txt", X12.encode()),),
    ),
    Layout(
        "file UTF-16 with tabs",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0171": "88.40"},
            total="1288.40",
            reference="BACS-7741",
            day="2026-11-05",
        ),
        "Remittance attached",
        attached=(("payments.txt", UTF16.encode("utf-16")),),
    ),
    Layout(
        "file fields of a bank, bar",
        Paid(
            lines={"WX26/0103": "4800.00", "WX26/0118": "3075.25"},
            reference="TX990017",
            day="2026-11-05",
        ),
        "Zahlungsavis als CSV im Anhang.",
        of=export("EUR", "DE", "de"),
        attached=(
            (
                "avis.csv",
                (
                    "Zahlungsreferenz|Zahlungsdatum|Rechnungsnummer|Rechnungsdatum|Betrag|Währung\n"
                    "TX990017|05.11.2026|WX26/0103|12.09.2026|4800,00|EUR\n"
                    "TX990017|05.11.2026|WX26/0118|21.09.2026|3075,25|EUR\n"
                ).encode("cp1252"),
            ),
        ),
    ),
    Layout(
        "file sheet by hand",
        Paid(
            lines={"WC-2026-0147": "1200.00", "WC-2026-0152": "640.00", "WC-2026-0171": "88.40"},
            total="1928.40",
            reference="ACME OCT",
            day="2026-11-05",
        ),
        "Hi, sheet attached for what we paid today. Ref ACME OCT. Pat",
        files=(
            grid(
                "What we paid you||||",
                "||||",
                "Inv|For|Amount|Paid?|",
                "147|Workshop|1200|yes|",
                "152|Coaching|640|yes|",
                "171|Travel|88.40|yes|",
                "||1928.40||",
                name="paid.xlsx",
            ),
        ),
    ),
    Layout(
        "file sheet with merged heads",
        Paid(
            lines={"WX26/0103": "4512.00", "WX26/0111": "902.40"},
            total="5414.40",
            reference="TR-2026-771",
            day="2026-11-05",
        ),
        "Adjuntamos detalle de pago.",
        subject="Detalle de pago",
        of=export("EUR", "ES", "es"),
        files=(
            grid(
                "ACME IBERIA S.A. - DETALLE DE PAGO||||||",
                "Fecha de pago||2026-11-05||||",
                "Nº transferencia||TR-2026-771||||",
                "Documento|||Importes (EUR)|||",
                "Su factura|Fecha|Vencimiento|Bruto|Retención IRPF|Líquido|",
                "WX26/0103|2026-09-12|2026-11-11|4800|288|4512|",
                "WX26/0111|2026-09-18|2026-11-17|960|57.60|902.40|",
                "|||5760|345.60|5414.40|",
                name="detalle.xlsx",
            ),
        ),
    ),
)
