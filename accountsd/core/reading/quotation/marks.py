"""The words by which mail programs and people mark what is not their own text, in many languages.

Tables only, each to be read aloud. A new language is a new word in each row, never new code.
"""

from __future__ import annotations

import re

from accountsd.core.reading.lists import bag, row

# Names of header fields as mail programs print them above a quoted or forwarded mail.
HEADER_NAMES: dict[str, str] = {
    name: role
    for role, names in {
        "from": "from|von|de|da|van|från|fran|fra|lähettäjä|od|odesílatel|差出人|送信者|发件人|от|remitente"
        "|mittente|expéditeur|afzender|avsändare|nadawca|feladó|von/from|from/von",
        "date": "sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|envoyé par|date d'envoi"
        "|enviado"
        "|enviado el|enviado em|enviada em|enviado a las|fecha|data|inviato|inviato il|verzonden"
        "|verzonden op|verstuurd|skickat|skickat den|sendt|dato|lähetetty|päivämäärä|päiväys|pvm"
        "|wysłano|wysłane|data wysłania|odesláno|送信日時|日時|日付|发送时间|дата|message du|sent at"
        "|отправлено|time|received|datum/zeit",
        "to": "to|an|à|a|para|per|aan|till|til|vastaanottaja|do|komu|pro|宛先|收件人|кому|destinatario"
        "|destinataire|destinatário|empfänger|geadresseerde|adresat|a/to",
        "cc": "cc|kopie|copie à|copie|cópia|copia|kopia|kopi|kopio|bcc|cci|c.c.|dw|kopie an"
        "|копия|抄送",
        "subject": "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat"
        "|předmět"
        "|件名|主题|тема|betr|sujet|tárgy",
        "other": "reply-to|antwort an|répondre à|responder a|rispondi a|importance|priority"
        "|wichtigkeit"
        "|attachments|anlagen|pièces jointes|sent by|gesendet von|please respond to|organization"
        "|organisation|priorité|bijlagen|allegati|anexos|bilagor|添付ファイル|返信先",
    }.items()
    for name in names.split("|")
}

# "wrote", as an attribution line says it.
_VERBS = (
    "wrote|writes|schrieb|schreibt|geschrieben|a écrit|ecrit|écrit|a écrit|escribió|escribio"
    "|ha escrito"
    "|ha scritto|scrive|scriveva|escreveu|schreef|heeft geschreven|geschreven|skrev|skriver"
    "|kirjoitti|kirjoittaa|napisał|napisała|napisał(a)|napisal|napisala|pisze|napsal|napsala"
    "|napsal(a)|пишет|написал|написала|írta|yazdı|wrote----|書きました|のメール|写道|作成|napisali"
)
VERBS = row(_VERBS)
OPENERS = bag(
    "on le am el il em op den på in dnia w dne dňa the a den den. in ter at am: på. pe ke to la"
    " ti ma"
    " ons su za so mo di mi do fr sa so mån tis ons tor fre lör sön tir tirs tors lør søn pon wt śr"
    " czw pt sob nie po út st čt pá ne so po ven lun mar mer jeu ven sam dim lun. mar. mer. jeu."
    " ven."
    " sam. dim."
)

# A line of signs with a name between them, or a program's own sentence.
SEPARATORS = row(
    "original message|originalnachricht|ursprüngliche nachricht|original-nachricht"
    "|message d'origine"
    "|message original|mensaje original|messaggio originale|mensagem original"
    "|oorspronkelijk bericht"
    "|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|oprindelig besked"
    "|opprinnelig melding|original melding|alkuperäinen viesti|wiadomość oryginalna"
    "|oryginalna wiadomość|původní zpráva|元のメッセージ|original mail|original email|reply message"
    "|ursprüngliche mail|original appointment|message initial|pôvodná správa|alkuperäinen"
)
FORWARDS = row(
    "forwarded message|forwarded by|begin forwarded message|weitergeleitete nachricht"
    "|anfang der weitergeleiteten|message transféré|message transfere|début du message transféré"
    "|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato"
    "|inizio messaggio inoltrato|mensagem encaminhada|mensagem reencaminhada|início da mensagem"
    "|doorgestuurd bericht|begin doorgestuurd bericht|vidarebefordrat meddelande"
    "|vidarebefordrat brev"
    "|vidarebefordrat mejl|videresendt meddelelse|videresendt besked|videresendt melding"
    "|start på videresendt|edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa"
    "|przekazana wiadomość|treść przekazanej|wiadomość przekazana|początek przekazywanej"
    "|přeposlaná zpráva|přeposlaná zpráva|転送されたメッセージ|転送メッセージ|転送元|forwarded mail"
    "|ursprüngliche e-mail"
    "|gedwongen doorgestuurd|videresendt e-post|preposlaná správa"
)
FORWARD_SUBJECTS = (
    "fw:",
    "fwd:",
    "wg:",
    "tr:",
    "rv:",
    "i:",
    "enc:",
    "res: enc",
    "vs:",
    "vb:",
    "doorst:",
    "pd:",
    "fs:",
    "vl:",
    "転送:",
    "fw：",
    "reenv:",
    "inoltra:",
    "přep:",
)

REPLY_ABOVE = (
    "type your reply above",
    "reply above this line",
    "write above this line",
    "por encima de esta línea",
    "au-dessus de cette ligne",
    "oberhalb dieser zeile",
    "über dieser zeile",
    "boven deze regel",
    "sopra questa riga",
    "acima desta linha",
    "ovanför denna rad",
    "over denne linje",
    "powyżej tej linii",
    "above this line",
    "この行より上に",
)

MOBILE = re.compile(
    r"^[>\s]{0,8}(?:sent (?:from|via|with) (?:my |outlook|mail for|yahoo|proton|gmail|the "
    r"|typeapp|a |bluemail|aqua"
    r"|samsung|mobile|iphone|ipad|blackberry)|sent from |get outlook for|get bluemail"
    r"|gesendet (?:mit|von|aus|über)"
    r"|von (?:meinem|unterwegs)|diese nachricht wurde von meinem"
    r"|envoyé (?:de|depuis|à partir|avec) |télécharge[rz] outlook|obtene[rz] outlook"
    r"|obtenir outlook"
    r"|enviado (?:desde|do|a partir|de|con|pelo|via) (?:mi|meu|o |el |yahoo|outlook|iphone|um"
    r"|samsung|correo|ipad)"
    r"|inviato (?:da|dal|con) |scarica outlook|ottieni outlook|obter o outlook|obtener outlook"
    r"|verzonden (?:vanaf|met|via|vanuit) |verstuurd (?:vanaf|met|via) |download outlook"
    r"|outlook voor"
    r"|skickat (?:från|fran|via) (?:min|outlook|mail|e-post|samsung|iphone|android)|sendt fra "
    r"|hent outlook|få outlook"
    r"|lähetetty |hanki outlook|wysłan[eo] z |pobierz (?:program )?outlook|odesláno z "
    r"|získejte outlook|stáhnout outlook"
    r"|iphoneから送信|ipadから送信|.{0,20}から送信$|outlook for (?:ios|android)|mobil gesendet"
    r"|unterwegs gesendet)",
    re.IGNORECASE,
)

# A sentence that lawyers and systems put below, not the writer.
DISCLAIMERS = row(
    "confidential|intended solely|intended only|intended recipient|intended addressee|privileged"
    "|disclaimer|received this e-mail in error|received this email in error"
    "|received this message in error|this email and any|this e-mail and any|this message and any"
    "|consider the environment|think before you print|system generated|system-generated"
    "|auto generated|auto-generated|automatically generated|computer generated|computer-generated"
    "|generated automatically|unattended mailbox|not monitored|unsubscribe|view in browser"
    "|scanned for viruses|virus-free|virus free|authorised and regulated|authorized and regulated"
    "|keep the reference in the subject|this email is a service|powered by|delivered by"
    "|construe anything|external email|external sender|please do not reply|do not reply to this"
    "|vertraulich|nicht der richtige adressat|irrtümlich|sitz der gesellschaft|maschinell erstellt"
    "|automatisch erstellt|automatisch generiert|nicht auf diese e-mail|nicht auf diese mail"
    "|confidentiel|par erreur|n'imprimez|généré automatiquement|envoyé automatiquement"
    "|ne pas y répondre|ne pas répondre|message automatique|confidencial|por error|medio ambiente"
    "|protección de datos|generado automáticamente|no responda a este|no respondan a este|riservat"
    "|per errore|generato automaticamente|non rispondere|por engano|meio ambiente|sigilos"
    "|gerado automaticamente|gerada automaticamente|não responda|vertrouwelijk|abusievelijk"
    "|automatisch gegenereerd|automatisch aangemaakt|niet op deze e-mail|konfidentiell|avsedd för"
    "|avsedd endast|automatiskt|går inte att svara|fortrolig|tiltenkt|automatisk genereret"
    "|automatisk generert|luottamuksel|automaattisesti|poufn|wygenerowan|automatycznie"
    "|prosimy nie odpowiadać|důvěrn|automaticky|neodpovídejte|守秘|誤って|送信専用|自動送信|自動配信"
    "|este correo es un servicio|dit bericht is|detta meddelande är|ta wiadomość|tato zpráva"
    "|tämä viesti|denne e-mail er|denne e-posten er|diese e-mail wurde"
)
# What a company must print below; said in a sentence it may be the very matter of the mail.
REGISTRATION = row(
    "registered office|registered in|company registration|company no|vat no|vat reg|handelsregister"
    "|amtsgericht|geschäftsführer|ust-id|hrb |siren|siret|rcs |capital social|partita iva|p.iva"
    "|p. iva|capitale sociale|kvk|btw|kamer van koophandel|org.nr|org nr|organisationsnummer|cvr"
    "|y-tunnus|krs|nip |regon|ič:|dič|ičo|n.i.f|nif |cif |cnpj|abn |acn |ein |sede legale"
    "|domicilio social|inscrita en|f-skatt"
)
# A help desk's or a chat's frame around what somebody wrote.
FRAMES = re.compile(
    r"^(?:.{0,60} reacted to your message:?|.{0,60} hat auf ihre nachricht reagiert:?"
    r"|.{0,60} a réagi à votre message\s?:?|.{0,60} reaccionó a tu mensaje:?)$",
    re.IGNORECASE,
)
