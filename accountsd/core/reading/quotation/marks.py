"""The words by which mail programs and people mark what is not their own text, in many languages.

Tables only, each to be read aloud. A new language is a new word in each row, never new code.
"""

from __future__ import annotations

import re

from accountsd.core.reading.lists import bag, row

# "wrote", as an attribution line says it.
_VERBS = (
    "wrote|writes|schrieb|schreibt|geschrieben|a écrit|ecrit|écrit|a écrit|escribió|escribio"
    "|ha escrito"
    "|ha scritto|scrive|scriveva|escreveu|schreef|heeft geschreven|geschreven|skrev|skriver"
    "|kirjoitti|kirjoittaa|napisał|napisała|napisał(a)|napisal|napisala|pisze|napsal|napsala"
    "|napsal(a)|пишет|написал|написала|írta|yazdı|wrote----|書きました|のメール|写道|作成|napisali"
    "|je napisao|je napisala|napisao je|napisala je|je napisal|je napisala|napísal|napísala|a scris"
    "|ezt írta|писал|писала|написа|пише|написав|написала|kirjutas|rašė|parašė|rakstīja|şunu yazdı"
    "|şunları yazdı|έγραψε|va escriure|skrifaði|寫道|님이 작성|作者"
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
