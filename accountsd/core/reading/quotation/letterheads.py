"""What mail programs print above a mail that they quote or pass on, a row a language.

Field names, the line "forwarded message" and the mark before a subject, in the languages in which the
common programs can be had. Tables only: a new language is a new row, never new code.
"""

from __future__ import annotations

from accountsd.core.reading.lists import row

# From · date · to · copy · subject. Programs of one language do not agree among themselves.
_FIELDS = """
en  from · date|sent|sent at|received|time · to · cc|bcc · subject
de  von|from/von|von/from · datum|gesendet|gesendet am|datum/zeit · an|empfänger|a/to · cc|kopie an · betreff
de  von · datum · an · kopie · betr
fr  de|expéditeur · date|envoyé|envoyé le|envoyé par · à|a|pour|destinataire · cc|cci · objet
fr  de · date d'envoi|message du · destinataires · copie|copie à · sujet
es  de|remitente · fecha|enviado|enviado el|enviado a las · a|para|destinatario · cc|cco|copia · asunto
it  da|mittente · data|inviato|inviato il · a|per|destinatario · cc|ccn|copia · oggetto
pt  de · data|enviado|enviado em|enviada|enviada em · para|a|destinatário · cc|cópia|com cópia · assunto
nl  van|afzender · datum|verzonden|verzonden op|verstuurd · aan|geadresseerde · cc|kopie · onderwerp
sv  från|avsändare · datum|skickat|skickat den · till · kopia|cc · ämne
da  fra · dato|sendt|sendt den · til · cc|kopi · emne
no  fra · dato|sendt · til · kopi|cc · emne
fi  lähettäjä|lähde · päivämäärä|päiväys|pvm|lähetetty · vastaanottaja|saaja|kenelle · kopio|cc · aihe
pl  od|nadawca · data|wysłano|wysłane|data wysłania · do|adresat · dw|kopia|do wiadomości · temat
cs  od|odesílatel · datum|odesláno|posláno · komu|pro · kopie|cc · předmět
sk  od|odosielateľ · dátum|odoslané|poslané · komu|pre|adresát · kópia|cc · predmet
hr  od|šalje|pošiljatelj · datum|poslano · za|prima|primatelj · kopija|cc · predmet|naslov
sl  od|pošiljatelj · datum|poslano · za|prejemnik · kp|kopija · zadeva
sr  од|šalje · датум|poslato|послато · за|za|прима · копија · наслов|тема
hu  feladó|küldő · dátum|küldve|elküldve · címzett|címzettek · másolatot kap|másolat · tárgy
ro  de la|expeditor · data|trimis|dată · către|catre|la|destinatar · cc|copie · subiect
bg  от · дата|изпратено · до|към · копие · тема|относно
et  saatja|kellelt · kuupäev|saadetud · adressaat|saaja|kellele · koopia · teema
lv  sūtītājs · datums|nosūtīts · kam|adresāts · kopija · tēma|temats
lt  nuo|siuntėjas · data|išsiųsta · kam|gavėjas · kopija · tema
ru  от|от кого|отправитель · дата|отправлено|время · кому|получатель · копия · тема
uk  від|від кого|відправник · дата|надіслано|відправлено · кому|до|одержувач · копія · тема
tr  kimden|gönderen · tarih|gönderildi|gönderme tarihi · kime|alıcı|için · bilgi|cc · konu
el  από|αποστολέας · ημερομηνία|στάλθηκε|εστάλη · προς|παραλήπτης · κοιν.|κοινοποίηση · θέμα
ca  de · data|enviat|enviat el · per a|a|destinatari · cc · assumpte
is  frá · dagsetning|sent · til · afrit · efni
ja  差出人|送信者|送信元|from · 送信日時|日時|日付|送信日 · 宛先|to · cc · 件名
zh  发件人 · 发送时间|日期|发送日期|时间 · 收件人 · 抄送 · 主题
zh  寄件者|寄件人 · 寄件日期|傳送時間 · 收件者 · 副本 · 主旨|主題
ko  보낸 사람|보낸사람|발신 · 보낸 날짜|날짜|일시 · 받는 사람|받는사람|수신 · 참조 · 제목
"""
_OTHERS = (
    "reply-to|antwort an|répondre à|responder a|rispondi a|importance|priority|wichtigkeit"
    "|attachments|anlagen|pièces jointes|sent by|gesendet von|please respond to|organization"
    "|organisation|priorité|bijlagen|allegati|anexos|bilagor|添付ファイル|返信先|приложения|вложения"
)
_ROLES = ("from", "date", "to", "cc", "subject")


def _names() -> dict[str, str]:
    found: dict[str, str] = dict.fromkeys(_OTHERS.split("|"), "other")
    for line in _FIELDS.strip().splitlines():
        _, _, fields = line.partition("  ")
        for role, names in zip(_ROLES, fields.split(" · "), strict=True):
            for name in names.split("|"):
                # What is a sender in one language and an addressee in another stays what it was first.
                found.setdefault(name.strip(), role)
    return found


HEADER_NAMES = _names()

# "Original message", between signs.
SEPARATORS = row(
    "original message|original mail|original email|reply message|original appointment"
    "|originalnachricht|ursprüngliche nachricht|original-nachricht|ursprüngliche mail"
    "|message d'origine|message original|message initial|mensaje original|messaggio originale"
    "|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|originalmeddelande"
    "|oprindelig meddelelse|oprindelig besked|opprinnelig melding|original melding"
    "|alkuperäinen viesti|alkuperäinen|wiadomość oryginalna|oryginalna wiadomość|původní zpráva"
    "|pôvodná správa|izvorna poruka|originalna poruka|izvirno sporočilo|оригинална порука"
    "|eredeti üzenet|mesaj original|mesajul original|оригинално съобщение|algne kiri|algsõnum"
    "|sākotnējais ziņojums|originalus laiškas|исходное сообщение|оригинальное сообщение"
    "|вихідне повідомлення|оригінальне повідомлення|özgün ileti|orijinal mesaj|asıl mesaj"
    "|αρχικό μήνυμα|missatge original|upprunaleg skilaboð|元のメッセージ|原始邮件|原邮件|原始郵件"
    "|원본 메시지|원본 메일"
)
# "Forwarded message", between signs or as a line of its own.
FORWARDS = row(
    "forwarded message|forwarded by|forwarded mail|begin forwarded message|weitergeleitete nachricht"
    "|anfang der weitergeleiteten|ursprüngliche e-mail|message transféré|message transfere"
    "|début du message transféré|début du message réexpédié|message réexpédié|courriel transféré"
    "|e-mail transféré|mensaje reenviado|inicio del mensaje reenviado|correo reenviado"
    "|messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato"
    "|mensagem encaminhada|mensagem reencaminhada|início da mensagem|doorgestuurd bericht"
    "|doorgestuurde bericht|begin doorgestuurd bericht|gedwongen doorgestuurd"
    "|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|vidarebefordrat mail"
    "|vidarebefordrade brevet|börjar vidarebefordrat|början av det vidarebefordrade"
    "|påbörja vidarebefordrat|videresendt meddelelse|videresendt besked|videresendt e-mail"
    "|videresendt melding|videresendt e-post|videresendte|start på videresendt|begynn videresendt"
    "|starten på den videresendte|edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa"
    "|lähetetty edelleen|przekazana wiadomość|treść przekazanej|wiadomość przekazana"
    "|początek przekazywanej|przekazywana wiadomość|wiadomość przesłana dalej|přeposlaná zpráva"
    "|přeposlaná zpráva|začátek přeposílané zprávy|přeposílaná zpráva|preposlaná správa"
    "|posunutá správa|začiatok preposlanej správy|prenasledovaná správa|proslijeđena poruka"
    "|počinje proslijeđena poruka|proslijeđeno|posredovano sporočilo|prosleđena poruka"
    "|прослеђена порука|továbbított üzenet|továbbított levél|továbbított levél kezdete"
    "|mesaj redirecționat|mesaj redirectionat|mesaj transmis|mesaj retrimis"
    "|început de mesaj redirecționat|începutul mesajului redirecționat|препратено съобщение"
    "|edastatud kiri|edastatud sõnum|edastatud meil|algab edastatud|pārsūtītais ziņojums"
    "|pārsūtīta vēstule|persiųstas laiškas|persiųsta žinutė|пересылаемое сообщение"
    "|пересланное сообщение|пересланное письмо|перенаправленное сообщение"
    "|начало пересылаемого сообщения|начало переадресованного сообщения|переадресованное"
    "|перенаправлене повідомлення|переслане повідомлення|пересланий лист|переслано"
    "|початок листа, що пересилається|початок переадресованого повідомлення"
    "|iletilmiş mesaj|iletilen mesaj|iletilen ileti|yönlendirilmiş ileti|yönlendirilen ileti"
    "|yönlendirilmiş mesaj|i̇letilmiş mesaj|i̇letilen mesaj|i̇letilen ileti|προωθημένο μήνυμα"
    "|missatge reenviat|áframsend skilaboð|転送されたメッセージ|転送メッセージ|転送元|転送されたメール"
    "|转发的邮件|转发邮件|转发的消息|轉寄的郵件|轉寄郵件|已轉寄|전달된 메시지|전달된 메일"
)
# Before the subject of a mail that is passed on.
FORWARD_SUBJECTS = (
    "fw:", "fwd:", "fw：", "fwd：", "wg:", "tr:", "tr :", "rv:", "i:", "enc:", "res: enc", "reenv:",
    "inoltra:", "doorst:", "vb:", "vs:", "vl:", "fs:", "pd:", "přep:", "fwd :", "fw :",
    "pr:", "prosl:", "proslijeđeno:", "tov:", "továbbítás:", "továbbítva:", "redirecționat:",
    "препр:", "ed:", "pārs:", "пересл:", "пер:", "переслано:", "ilt:", "i̇lt:",
    "yön:", "πρθ:", "προώθ:", "rv :", "áframs:", "転送:", "转发:", "转发：", "轉寄:", "전달:",
)  # fmt: skip
