"""Czech: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nov%|jin%|změn%|dva|dvě|odlišn%|různ%) (číslo|čísla|účet|účtu|účty|bankovní|bankovního|bankovních|iban|banku|bankovní spojení|spojení)
        (účet|účtu|číslo účtu|bankovní spojení|iban) * (změn%|nesouhlas%|nov%|potvr%|ověř%|jin%|neodpovíd%|správn%)
        (potvr%|ověř%|změn%) * (účtu|účet|iban|bankovní%)
        (podvod%|phishing|podezřel%|falešn%)
    """,
    Says.LEGAL: """
        (advokát%|právník%|právní%|soud%|žalob%|exekuc%|exekutor%|předžalobní|trestní oznámení|policie|náhrad% škody)
        (insolven%|konkurz%|konkurs%|úpad%|likvidac%|likvidátor%|insolvenční%|věřitel%|reorganizac%|přihlásit pohledávku|moratori%)
    """,
    Says.COMPLAINT: """
        (nepřijateln%|skandál%|drz%|zklamá%|naštvan%|rozčil%|urážk%|urážliv%|nespokojen%|neprofesionáln%|trapn%|směšn%|ostud%|neslušn%|neuvěřiteln%|hrubost|výhrůž%|mám toho dost|otráven%)
        (přestaňte|přestanete|nechte|dejte) (mi|nás|mě|mne|s|nám|už)? * (psát|posílat|obtěžovat|volat|pokoj|být)
        (tón|tónem)
        (jin%|změnit|změníme) (dodavatel%|firm%|partner%)
        (stížnost%|stěžuj%|stěžovat|vypově% smlouv%|ukonč% spoluprác%|přijdete o zákazníka)
        (nikdo) * (neodpov%|nezvedá|nevolá|neozval)
        (let) * (zákazní%|spoluprác%|nikdy)
        (třetí|čtvrt%|druh%|další) (upomínk%|mail%|výzv%) * (za|týden|dní)
    """,
    Says.NO_CONTACT: """
        (přestaňte|neposílejte|nepište|nekontaktujte) (mi|nám|mě|nás)?
        (vymažte|odstraňte|vyřaďte) * (seznam%|databáz%|adres%)
    """,
    Says.HARDSHIP: """
        (nemáme|nemám|nezbývá|nezbylo|není) * (na zaplacení|na úhradu|na to|peníze|z čeho|prostředky|dost|kde vzít)
        (na splátky|ve splátkách|tři splátky|rozložit|odklad|později zaplatit|o měsíc později)
        (finanční% (potíž%|problém%|tíseň|situac%)|cash flow|cashflow|nedostatek (peněz|prostředků)|nemáme peníze|nemám peníze|těžk% období|druhotná platební|platební neschopnost|potíž%|výpadek příjm%|propad tržeb)
        (nemůž%|nemám%|nejsem%|nezvlád%|nedokáž%|nebudu|nebudeme) * (zaplatit|uhradit|schopn%|na to|prostředky|najednou|celou)
        (splátk%|splátkov%|odklad%|odložit|posun%|prodlouž%|více času|rozlož%|po částech|strpení|počkat|posečkat|shovívavost)
        (zákazní%|odběratel%|klient%) * (nezaplatil%|neplatí|dluží)
    """,
    Says.DISPUTE: """
        (předražen%|příliš drah%|nedomluvili|nedohodli|měla být|mělo být|místo|neoprávněn%|neprovedli|nedodali|nepřišlo|nepřišel|rozbit%|teče|nedodělan%|odveden% špatně)
        (rozporuj%|nesouhlas%|neuznáv%|odmít%|reklam%|sporn%|námitk%|neakcept%|vrac% faktur%|rozpor%)
        (chyba|chyby|chybu|chybn%|špatn%|nesprávn%|neodpovíd%|nesedí|dvakrát|duplicit%|příliš vysok%|více než|rozdíl%|omyl%|mylně|navýšen%)
        (nikdy|ne%|bez|žádn%) (objedna%|dohod%|dodán%|obdrž%|schvál%|dodal%|doručen%|sjedna%|převz%|dokonč%|domluv%|proved%|neobjedna%|nedodal%|neobdrž%|nedohod%)
        (neobjedna%|nedodal%|neobdržel%|nedohodl%|neschválil%|neprovedl%|nedokonč%|nesjednal%|nebyl% dodán%|nebylo)
        (smlouv%|nabídk%|dohod%|objednávk%|ceník%|cena) * (byla|bylo|uvád%|říká|podle|dle|stál%|jin%|nižší|sjedna%|zahrnu%)
        (dobropis%|opravn% (doklad|faktur%)|oprav%|storn%|vrác%|novou fakturu|opravenou fakturu|dobropisov%)
        (vad%|závad%|nekompletn%|poškoz%|kvalit%|nefunguj%|nedodělk%|nedokončen%)
        (nezaplatím%|neuhradím%|nebudeme platit|nebudu platit|platit nebud%)
        (již|už) (zahrnut%|fakturován%|účtován%|zaplacen% v)
        (proč|za co) * (faktur%|částk%|účtu%|položk%)
        (čekám%|čekáme) (stále|pořád)? * (na) * (dobropis%|dodávk%|oprav%|zpráv%)
    """,
    Says.REDIRECT: """
        (posílejte|pošlete|zasílejte|zašlete|pište|napište|kontaktujte|obraťte|obracejte|na adresu|na starosti|vyřizuje|na) * ADDRESS
        (nejsem|není|nemám|nevyřizuj%|nezabýv%|nespadá) * (správn%|odpovědn%|osob%|na starosti|faktur%|moje|mnou|kompeten%)
        (špatn%|nesprávn%|správn%) (adres%|osob%|odděl%|kontakt%)
        (prosím|prosíme|nadále|příště|zasíl%|pošl%|posíl%|kontaktuj%|obrať%|směřuj%|pište|zašl%|přepošl%) * (na|do|s|přes|u) * (ADDRESS|koleg%|účtárn%|odděl%|portál%|adres%)
        (má na starosti|převzal%|nástupce|zastupuje|nový kontakt|vyřizuje|odpovídá za)
        (nov%) (adres%|e-mail%|mail%|kontakt%)
    """,
    Says.LEFT: """
        (již|už) (zde)? (nepracuj%|není zaměstn%|nepůsob%)
        (odešel|odešla|odešl%|do důchodu|mateřsk%|ukončil% pracovní|zemřel%)
    """,
    Says.PORTAL: """
        (portál%|peppol|isdoc|elektronick% faktur%|ariba|coupa|datov% schránk%|platform%)
    """,
    Says.PAID: """
        (zaplatili|uhradili|zaplatil|zaplatila|uhradil|uhradila|poslali|převedli|poukázali|zaplaceno|uhrazeno) (jsme|jsem|to|ji|dne|fakturu|částku|platbu|peníze|včera|již|\\d+|v)
        (peníze|platba|částka) * (měly|měla|měl) * (být|dorazit|přijít|vidět)
        (platba|úhrada|částka|převod|peníze) (odešla|odešel|odešly|proběhla|proběhl|byla provedena|byl proveden|byla odeslána)
        (byla|byl|bylo|byly|jsme|jsem|již|už|dnes|včera|právě) * (uhrazen%|zaplacen%|zaplatil%|uhradil%|odeslán%|poukázán%|převeden%|proveden%|odešl%|poslal%|platb%)
        (platb%|úhrad%|převod%|částk%|peníze) * (byla|odešla|odesl%|proveden%|zadán%|odeslán%|byl%|odeslali|uskutečn%|odešly|odepsán%)
        (potvrzení|doklad|avízo) (o)? (platb%|úhrad%|převod%|zaplacení)
        (uhrazen%|zaplacen%) (dne|včera|dnes|převodem|již|z|v|\\d+)
        (měla by|měly by|měl by|měli byste) * (být|vidět|dorazit|přijít)
    """,
    Says.SHORT: """
        (polovin%|půlk%|část|jen část|dvakrát|omylem|jiný účet|špatný účet)
        (srážk%|slev%|mínus|zbyt%|zbýv%|částečn%|polovin%|záloh%|skont%|zádržn%|snížen%|první splátk%|bankovní poplat%)
    """,
    Says.PROMISE: """
        (zaplatíme|zaplatím|uhradíme|uhradím|pošleme|pošlu|převedeme|převedu|provedeme|provedu|platíme|zadáme|zadám|odešleme|odešlu|vyrovnáme) (to|ji|fakturu|částku|peníze|platbu|vám|celou)? * (zítra|pozítří|dnes|pondělí|úterý|středu|středy|čtvrtek|čtvrtka|pátek|pátku|týden|týdne|měsíce|\\d+|konce|koncem|víkend%|obratem|hned|nejpozději|příští)
        (peníze|platbu|částku) (budete|budete mít|dostanete|obdržíte|máte)
        (peníze|platba|částka|úhrada|faktura) (bude|budou|proběhne|odejde|odejdou|přijde|dorazí|je naplánována|je zadaná|je zadána|je připravena)
        (budete|dostanete|obdržíte) (mít)? * (peníze|platbu|částku)
        (zaplatím%|uhradím%|pošlem%|pošlu|převedem%|provedem%|zadám%|odešlem%|bude|budou|budeme|budu|proběhne|odejde|půjde|vyřídím%|zařídím%) * (uhrazen%|zaplacen%|platb%|úhrad%|faktur%|zítra|do|v|dnes|pátek|pondělí|úterý|středu|čtvrtek|konce|nejpozději|zaplatit|uhradit|platit|odeslán%|převod%|příští)
        (platb%|úhrad%|faktur%) * (bude|proběhne|je naplánován%|naplánován%|odejde|zařazen%|připraven%|v plánu|půjde|ve splatnosti)
        (naplánovan%|zařazen%|připraven%) (k|do|na) (úhrad%|platb%|proplacení)
        ~ (do|nejpozději|v|ve) (pátku|pátek|pondělí|úterý|středy|středu|čtvrtka|čtvrtek|konce|zítřka|\\d+|příštího)
        ~ (zítra|příští týden|tento týden|do konce měsíce|koncem měsíce|brzy|co nejdříve|v nejbližších dnech|obratem)
        (slibuj%|zavazuj%|garantuj%)
    """,
    Says.CONDITION: """
        (neodejde|neodejdou|neproběhne|nepřijde|nepřijdou|nedorazí|nebude|nebudou|nebudeme|nezaplat%|neuhrad%|nepošl%|nestihn%|nedojde|nepůjde|neprovedem%)
        (jen|pouze|jenom|ale|avšak|kromě|bez|místo|leda)
        (pokud|jakmile|až|když|za předpokladu|podmínk%|podle toho|jestli|jestliže|po obdržení|teprve|ledaže|doufám)
        (čekám|čekáme) (na)?
    """,
    Says.QUERY: """
        (na faktuře|ve faktuře|faktuře) (chybí|není|nám chybí|postrádáme)
        (potřebujeme|potřebuji|prosíme|prosím|můžete|mohli byste|zašlete|pošlete|uveďte|doplňte|sdělte) * (dič|ičo|ič|kopi%|číslo objednávky|objednávk%|výpis%|přehled%|fakturu|faktury|adres%|údaj%|dodací list)
        (jaké|jaká|jaký|kolik|kdy) * (dič|ičo|splatnost%|číslo objednávky|dlužíme|dlužná|celkem|variabilní symbol|částka)
        (kopi%|duplikát%|pdf|výpis%|přehled%|příloh%|originál%|specifikac%|dodací list%|rozpis%)
        (můžete|mohli byste|mohl byste|mohla byste|můžeš|prosím o|prosíme o|potřebuj%|chybí|postrád%|poprosím|žádám%|bylo by možné|prosil%) * (zasl%|poslat|pošl%|doplnit|potvrdit|uvést|sdělit|kopi%|čísl%|faktur%|vyplnit|údaj%|objednávk%|opravit|vystavit|formulář%|přeposlat|upřesn%|vysvětl%|ič%|dič)
        (číslo objednávky|ičo|dič|registrační list|karta dodavatele|formulář dodavatele|potvrzení o vedení účtu|daňový domicil|čestné prohlášení)
        (nemůž%|nenašl%|nevid%|nedorazil%|nemáme|nemám|neobdržel%|nedostal%) * (najít|fakturu|faktura|přílohu|kopii)
        (jaký|jaká|jaké|kdy|jak|kde|kdo|zda|kolik|který|která)
    """,
    Says.DECISION: """
        (slev%|kreditní kart%|paypal|rozděl%|jiná cena|levněji|jiná měna)
        (bylo by možné|je možné|souhlasili byste)
        (v ceně|proč|prodlouž%|smlouv% na|nabídk% na|údržb%)
    """,
    Says.OWNER: """
        (jay|jayem|šéf%|majitel%|vedouc%|ředitel%|jednatel%) * (zavol%|mluvit|kontakt%|ozv%|říkal|slíbil|dohodl%|domluvil%|schůzk%|sejít)
        (zavolejte|prosím o telefonát|osobně|schůzk%|telefonicky)
    """,
    Says.ACKNOWLEDGEMENT: """
        (předal|předala|předali|předám|předáme|přeposlal|přeposlala) (jsem|jsme|to|ji|fakturu|účtárn%|koleg%)
        (prověřím|prověříme|podívám se|podíváme se|ozvu se|ozveme se|dám vědět|dáme vědět|zjistím|zjistíme|zkontroluji|zkontrolujeme|poznamenal%|beru na vědomí)
        (děkuj%|díky|obdržel%|potvrzuj% přijetí|beru na vědomí|bereme na vědomí|rozumím|ok|dobře|v pořádku|super|výborně|jasně|přijato|přijata|dorazila)
        (předal%|předán%|přeposlal%|ke schválení|schvál%|zpracov%|v řešení|zaúčtov%|zaevidován%|ke kontrole|prověř%|u vedoucího)
    """,
    Says.NEW_WORK: """
        (nový|nového|nová|další) (projekt%|zakázk%|web%|kampaň|kampan%|prodejn%|spoluprác%)
        (nabídk%|nacenit|kalkulac%|kapacit%) * (na|nový|projekt|pro)
        (zájem|pozván%|pozvat|přednášk%|doporuč%|referenc%)
    """,
    Says.PERSONAL: """
        (zemřel%|pohřeb%|svatb%|narozen%|gratul%|kondolenc%|upřímnou soustrast)
    """,
    Says.PITCH: """
        (newsletter|odhlásit|webinář%|zdarma|nabídka jen|demo|klikněte|faktoring|financován%|půjčk%|seo|leady)
    """,
    Says.NOT_PAID: """
        (nezaplatil%|neuhradil%|neproběhl%|neodešl%|neposlal%|neprovedl%|nezaplatím%|neuhradím%|nebyl% (dosud|ještě|zatím)? (uhrazen%|zaplacen%|proveden%))
        (ne)(byl%|ní|byla) (dosud|ještě)? (uhrazen%|zaplacen%)
        (nezaplacen%|neuhrazen%)
    """,
    Says.SOUR: """
        (zklamá%|naštvan%|nepřijateln%|nespokojen%|drz%|ostud%|rozčil%|mám toho dost)
    """,
    Says.AWAY: """
        (mimo kancelář|dovolen%|nepřítom%|vrátím|zavřen%|nemocensk%|automatická odpověď|v naléhavých|po dobu)
    """,
    Says.TICKET: """
        (vaše|váš) (požadavek|zpráva|žádost|dotaz) * (přijat%|zaevidován%|zpracov%)
        (číslo požadavku|číslo tiketu)
    """,
    Says.FILLER: """
        (dobrý den|vážen%|ahoj|dobré ráno|zdravím|milý|milá|hezký den)
        (omlouv%|promiňte|bohužel|zpožd%|zapomn%|přehléd%|spam%|dovolen%|nemoc%|ztratil%|založen%|prodlev%|opomenut%|unikl%|pozd%)
        (v příloze|přílohou|dle|ohledně|v návaznosti|viz|pro informaci|v případě dotazů|jak bylo|níže|týká se|oznamuj%|zasílám|tímto)
        (faktura|datum|částka|celkem|číslo|předmět)\\s*[:\\t]
        (hezký|pěkný|krásný) (den|víkend|zbytek|týden)
        (účetní|účtárn%|koleg%)
    """,
}
