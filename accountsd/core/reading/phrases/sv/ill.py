"""Swedish: what is contested, an empty purse, anger, lawyers and changed accounts: the owner's matters."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (ny|nya|nytt|annat|andra|ändrat|ändrade|ändrats|bytt|olika|byter|byt|uppdaterade|uppdatera) * (bankgiro%|plusgiro%|bankkonto%|kontonummer|kontouppgifter|bank|iban|bankuppgifter|betaluppgifter|konto|bankförbindelse)
        (bankgiro%|plusgiro%|kontonummer|kontouppgifter|iban|bankuppgifter|konto|kontot) * (ändra%|bytt|stämmer inte|ny|nytt|bekräft%|kontroller%|fel|annat|skiljer|avslutat|gäller inte|inte längre|ett annat|olika)
        (bekräft%|kontroller%|ändra%|verifiera%) * (bankgiro%|kontonummer|kontouppgifter|iban|bankuppgifter)
        (bedrägeri%|bluff%|phishing|nätfiske|misstänkt%|bluffaktura|kapat|kapad|hackad%)
    """,
    Says.LEGAL: """
        (advokat%|jurist%|juridisk%|domstol%|tingsrätt%|stämning|stämma|rättslig%|kronofogd%|inkasso%|polisanmäl%|betalningsföreläggande|skadestånd%|allmänna reklamationsnämnden|ombud)
        (konkurs%|konkursförvaltare|rekonstruktion%|insolven%|borgenär%|likvidation%|likvidator%|ackord|betalningsinställelse%|försatts i|boutredning%|dödsbo%)
    """,
    Says.COMPLAINT: """
        (oacceptabelt|oacceptabel|skandal%|otrevlig%|oförskäm%|respektlös%|arg|arga|förbannad|besviken|besvikna|irriterad%|upprörd%|kränk%|pinsamt|löjligt|under all kritik|dålig service|missnöjd%|otroligt dåligt|trött på|trötta på|hotfull%|hota|hotar|hot|bedrövlig%|urusel%|skamligt|fräck%|oproffsig%|nonchalant%|skäms|skäm%)
        (sluta|upphör|lägg av) (med|att|mejla|skicka|ringa|tjata|jaga|trakassera|hota|höra)
        (inga|inte) (fler|mer) (mejl|mail|påminnelser|brev)
        (den|er|denna|vilken) (tonen|ton)
        (byta|byter|annan|ny) (leverantör|byrå|samarbetspartner|hantverkare|firma)
        (klagomål|klaga|klagar|reklamera er|säga upp|säger upp|avsluta samarbetet|förlora en kund|förlorat en kund|sista gången|aldrig mer)
        (ingen) * (svarar|svarat|ringer|ringt|återkommer|återkommit|hör av sig|hört av sig)
        (kund|kunder|kunden) * (i|sedan) * år
        (samarbet%|betalat i tid) * (år|alltid) * (aldrig|ändå|behandla%|så här|påminnelse%|tack%)
        (tredje|fjärde|femte|ännu en|ytterligare en|varje vecka|varje dag|dagligen) * (påminnelse%|mejl%|mail%|brev|samtal)
        (jagar|jagas|jaga|tjatar|tjat|trakasser%|bombarder%|hetsa%|förföljer)
        (inte|varken) * (tas emot|behandlas|bemötas|bli behandlad)
        (tack för ingenting|nu får det vara nog|det räcker nu|lämna oss i fred|låt oss vara)
    """,
    Says.NO_CONTACT: """
        (sluta|upphör) * (mejla|skicka|kontakta|skriva)
        (ta bort) (mig|oss|min) * (lista|register)
        (kontakta) (mig|oss) inte
        (lämna) (oss|mig) (i fred)
    """,
    Says.HARDSHIP: """
        (likviditet%|ekonomiskt läge|ekonomiska|ekonomisk kris|svårigheter|svårt att betala|svårt (läge|ekonomiskt)|knapert|ont om pengar|kassan|kassa|pank|pengarna slut|tufft|tuff period|kärvt|uppsagda|permitter%|varsla%|arbetslös%|konkurshot%|kassaflöde%|på bar backe|existensminimum|soc)
        (kan|klarar|hinner|mäktar|förmår|orkar) * (inte|inga|ingen) * (betala|råd|pengar|möjlighet att|hela|allt på en gång|likvida)
        har * (inte|inga|ingen) * (råd|pengar|möjlighet att|likvida)
        (inte|inga) * (råd|pengar på kontot|pengar kvar|pengar just nu|täckning)
        (avbetal%|delbetalning|delbetala|delbetalningar|uppdelning|dela upp|anstånd%|uppskov%|längre tid|mer tid|betalningsplan%|avbetalningsplan|skjuta upp|skjuta på|senarelägg%|respit|i omgångar|rater|betala av|månad för månad|dela betalningen|förlängd betal%|längre betalningstid)
        (i|på) (två|tre|fyra|fem|sex|flera|\\d+) (delar|månader|betalningar|rater|delbetalningar|omgångar)
        (kund%|beställare%|uppdragsgivare%|bidrag%) * (inte betalat|betalar inte|obetald%|gått i konkurs|försvunnit|uteblivit|är sen)
        (ge|ger|få|behöver|ber om|bett om) (oss|mig)? * (tid|anstånd|månad|uppskov|till slutet|andrum|några veckor till)
        (omsättning%|intäkter%|försäljning%|beställningar%|orderingång%|säsong%|gäster%|kunder%) * (rasat|minskat|halverats|dåligt|dålig|svag|uteblivit|uteblev|försvunnit|sviktat|kraschat)
        (per månad|i månaden|varje månad) * (betala|klarar|kan)
        (betala|klarar|kan) * (per månad|i månaden|varje månad)
        (stänga|lägga ner|lägger ner|slå igen) * (butik%|verksamhet%|restaurang%|firman|företaget|dörrarna)?
        (sjukdom|sjukskriven|cancer|olycka|skilsmäss%|branden|översvämning%|vattenskada) * (betala|ekonomi%|inkomst%|svårt|pengar)
    """,
    Says.DISPUTE: """
        (bestrid%|bestrider|bestred|tvist%|håller inte med|inte överens|godkänner inte|godtar inte|accepterar inte|invänd%|motsätter|känner inte igen|känner inte till|avvisa%|nekar|ifrågasätt%)
        (stämmer|överensstämmer|motsvarar) * (inte|dåligt|ej)
        (fel|felaktig%) (belopp%|pris%|antal|timpris|timmar|moms%|summa%|faktura%|adress på|vara|varor|storlek|färg|artikel|kund|mottagare|mängd)
        (belopp%|pris%|antalet|timpris%|timmar|timmarna|moms%|summan|fakturan|raden) * (fel|felaktig%|för hög%|för många|för mycket|inte rätt|stämmer inte)
        (är|blivit|blev|något|nånting) (ju|helt|nog|alldeles)? (fel|felaktig%|galet|tokigt)
        (dubbelt|dubbel%|två gånger|samma|ytterligare en gång|en gång till) * (fakturera%|debitera%|faktura%|tagit betalt|betalt för|belopp|räkning)
        (fakturera%|debitera%|tagit betalt) * (dubbelt|två gånger|igen|för mycket|för många|fel|mer än|högre)
        (för hög|för högt|för mycket|för många|mer än|högre än|dyrare än|avvik%|inte korrekt|missvisande|överdebiter%|orimlig%|ockerpris%|saftig%)
        (aldrig|inte|inget|ingen|utan|varken|ej) * (beställt|beställd%|avtalat|avtalad%|överenskom%|levererat|levererad%|levererats|fått varorna|fått leveransen|fått någon|godkänt|ingå%|mottagit|utfört|utförd%|utförts|begärt|blev klar|blivit klar|fungerar|fungerat|dykt upp|dök upp|kommit|lovat|färdig%|gjort|gjorts|gjord|nämnts|bokat|bett om|anlitat|skrivit på|kom hit|hos oss)
        (offert%|avtal%|överenskommelse%|kontrakt%|pris%|fast pris|ordererkännande|orderbekräftelse%|ordern) * (stod|står|säger|sa|sade|var|löd|enligt|annat|ingick|ingår|inte|lovade)
        (enligt|i) (offerten|avtalet|kontraktet|vår överenskommelse|ordern|tidrapporten|våra anteckningar|vår)
        (kreditfaktura%|kreditera%|kreditnota%|kreditering%|ny faktura|rättad faktura|korriger%|rätta|makulera%|återbetal%|justera%|prisavdrag|skicka en ny|dra av|ta bort raden|stryka)
        (brist%|trasig%|defekt%|dålig kvalitet|ofullständig%|skadad%|skada|fungerar inte|dåligt utfört|reklam%|ofärdig%|repig%|läcker|läckte|sprucken|spruckit|rostig%|slarv%|undermålig%|otät%|sneda|snett|fel färg|möglig%|söndrig%|saknades|saknas * (delar|timmar|varor|artiklar))
        (bara|endast|enbart) * (timmar|timme|levererat|fått|stycken|st|hälften|beställt|på plats|dagar|av \\d+)
        (timmar|stycken|st|dagar|kartonger|lådor) * (inte|och inte|i stället för|istället för) * (\\d+|två|tre|fyra|fem|sex|sju|åtta|tio|tolv)
        (betalar|betala) (vi|jag|er)? (då|därför|definitivt|absolut)? (inte|inget|ingenting|först|inte ett öre)
        (inte|vägrar|tänker inte|kommer inte att) (att)? * (betala|betalas) *
        (redan) (ingår|ingick|fakturerat|betalat i|debiterat)
        (varför|vad är|vad avser|hur kommer det sig) * (faktura%|belopp%|debiter%|kostnad%|post%|avgift%|höjt|dyrare|pris%|tillägg%|timmar|påminnelseavgift%)
        (väntar|inväntar) (fortfarande|ännu)? * (på)? * (kredit%|leverans%|rättelse|svar på|ny faktura|återkoppling på|de sista)
        (kom överens|överens om|avtalat|avtalade|lovade|lovats) * (annat|mindre|lägre|fast|gratis|ingen|inte|kr|kronor|timmar|\\d+)?
        (avbeställ%|avboka%|annuller%|ångra%|hävt|häver|sagt upp|uppsagt|sade upp)
        (halva|hälften av) (jobbet|arbetet|leveransen|beställningen|varorna|ordern)
        (preskribera%|obefogad%|felaktigt krav)
    """,
    Says.SOUR: """
        (besviken|arg|irriterad|upprörd|oacceptabelt|missnöjd|trött på|löjligt|pinsamt|otrevlig%|märkligt|konstigt|anmärkningsvärt|suck)
    """,
}
