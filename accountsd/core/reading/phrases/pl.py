"""Polish: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nowy|nowe|nowego|inny|inne|innego|zmieni%|zmiana|zmianie|zmianę|dwa|różne|zmieniony) (numer|numeru|numery|konto|konta|rachunek|rachunku|rachunki|iban|dane bankowe|danych bankowych|bank)
        (konto|konta|rachunek|rachunku|rachunkiem|numer konta|numer rachunku|iban|dane bankowe) * (zmieni%|zmian%|inny|inne|nie zgadza|nowy|potwierdz%|weryfik%|różni%|poprawny|biała lista|białej liście)
        (potwierdz%|zweryfik%|sprawdz%|zmian%) * (rachunk%|konta|iban|danych bankowych|numeru)
        (oszust%|wyłudz%|phishing|podejrzan%|fałszyw%)
    """,
    Says.LEGAL: """
        (adwokat%|prawnik%|prawny|prawnej|prawną|radca|radcy|kancelari%|sąd%|sądow%|pozew|pozwu|komornik%|wezwanie przedsądowe|windykac%|prokuratur%|policj%|postępowani% (sądow%|egzekuc%)|odszkodowani%|wkroczyć na drogę)
        (upadłoś%|restruktur%|syndyk%|sanacyjn%|zarządc%|likwidac%|likwidator%|niewypłacaln%|wierzyciel%|wierzytelnoś%|układ%|postępowani% układow%|nadzorca)
    """,
    Says.COMPLAINT: """
        (skandal%|niedopuszczaln%|bezczeln%|oburz%|rozczarowan%|niezadowol%|zły|wściek%|zdenerwowan%|obraź%|obraż%|brak szacunku|żenując%|śmieszn%|kpina|niepoważn%|nieprofesjonaln%|groźb%|grozić|nękani%|nękac%|przykro mi że|mam dość|dosyć|chams%)
        (proszę przestać|przestańcie|przestańcie|przestać|proszę nie)  (pisać|wysyłać|dzwonić|nękać|kontaktować)?
        (taki|tym|ten) ton%
        (inny|innego|zmienić|zmieniamy) (dostawc%|wykonawc%|kontrahent%|firm%)
        (skarg%|rozwiąż% umow%|wypowie% umow%|stracicie klienta|rezygnuj%)
        (nikt) * (odpowiada|oddzwania|odbiera|odpisał)
        (lat) * (klient%|współprac%|nigdy)
        (trzecie|czwarte|drugie|kolejne) (wezwanie|przypomnienie|mail|monit) * (w|tydzień|dni)
    """,
    Says.NO_CONTACT: """
        (proszę nie|nie proszę|przestańcie) * (pisać|kontaktować|wysyłać|dzwonić)
        (usunąć|proszę usunąć|skreślić) * (listy|bazy|adres)
    """,
    Says.HARDSHIP: """
        (płynnoś%|trudnoś%|trudn% sytuac%|brak środków|brak pieniędzy|zator%|kłopoty finansowe|problemy finansowe|krucho|ciężko|kryzys%|zapaść|spadek obrotów|nie stać)
        (nie) (jestem|jesteśmy|mam|mamy|damy|dam|możemy|mogę|będziemy) * (w stanie|zapłaci%|środków|pieniędzy|rady|opłaci%|uregulowa%|jednorazowo|całości)
        (raty|ratach|ratalne|ratalnej|rozłoż%|odroczen%|prolong%|przesun%|przedłuż%|więcej czasu|wydłuż%|termin płatności|wstrzymać się|poczekać|cierpliwoś%|częściowo|transzach)
        (kontrahen%|klient%|inwestor%) * (nie (zapłac%|płac%|uregul%)|zalega%)
    """,
    Says.DISPUTE: """
        (kwestion%|nie zgadza%|nie akcept%|odrzuc%|odmawia%|spór|sporn%|sprzeciw%|zastrzeże%|reklam%|nie uznaj%|zwrac% fakturę|odsyłam fakturę|odesła%)
        (błęd%|błąd|niepoprawn%|nieprawidłow%|niezgodn%|pomyłk%|podwójn%|dwa razy|dwukrotnie|zawyżon%|za wysok%|za dużo|różnic%|rozbieżnoś%|zła stawka)
        (nigdy|nie|bez|żadn%) * (zamawia%|zamówi%|zleca%|ustal%|uzgodni%|dostarcz%|otrzyma%|wykona%|zatwierdz%|dostal%|zrobi%|skończ%|dotar%|obejm%|zawiera%|przewid%|podpis%|umawia%)
        (umow%|ofert%|wycen%|ustale%|cennik%|zamówieni%|stawk%|kosztorys%) * (była|było|miał%|według|zgodnie|mówi%|inna|nie|wynosi%|przewid%|opiewa%)
        (korekt%|fakturę korygującą|faktura korygująca|skoryg%|popraw%|anulow%|zwrot%|nota kredytowa|noty)
        (wad%|usterk%|niekompletn%|uszkodz%|jakoś%|nie działa%|niedokończ%|braki|zepsut%)
        (nie) (zapłac%|zapłacę|zapłacimy|zamierzam|będę płaci%|będziemy płaci%)
        (już) (zawart%|zafaktur%|zapłacon% w|rozliczon%)
        (dlaczego|za co|skąd) * (faktur%|kwot%|opłat%|nalicz%|pozycj%)
        (czekam|czekamy|oczekuj%) (nadal|wciąż)? * (na)? * (korekt%|dostaw%|rozlicz%|raport|zwrot)
    """,
    Says.REDIRECT: """
        (nie) (ja|jestem|zajmuję|moja|prowadzę|u mnie|do mnie) * (osob%|odpowiedzialn%|właściw%|dział%|faktur%|tym|się tym)?
        (zły|niewłaściw%|błędny|właściw%) (adres%|osob%|dział%|adresat%)
        (proszę|prosimy|należy|od teraz|w przyszłości)? * (wysył%|przesł%|przesył%|kierow%|skierow%|pisać|kontakt%|wysłać|zgłosić|zwrócić) * (na|do|z|przez|pod) * (ADDRESS|kolega%|koleżank%|księgowoś%|dział%|portal%|adres%)
        (zajmuje się|odpowiada za|przejął|przejęła|następc%|zastępuje|nowa osoba|nowy kontakt)
        (nowy) (adres|e-mail|mail)
    """,
    Says.LEFT: """
        (już nie|nie) (pracuj%|jestem|jest) * (już|pracownik%|zatrudnion%|firmie)
        (odszedł|odeszła|odszedłem|odeszłam|na emerytur%|urlop macierzyńsk%|zakończył%|zmarł%)
    """,
    Says.PORTAL: """
        (portal%|platform%|ksef|peppol|e-faktur%|ariba|coupa|edi|pef)
    """,
    Says.PAID: """
        (został%|zosta%|już|zapłaci%|zrobi%|wysła%|zleci%|dokona%|opłaci%|przela%|uregulowa%|wpłaci%|poszedł|poszło|poszła) * (zapłac%|opłacon%|przelan%|uregulowan%|wykonan%|wysłan%|zlecon%|przelew|płatnoś%|wpłat%|dokonan%|wczoraj|dzisiaj|dziś|rano|zrealizowan%)
        (przelew%|płatnoś%|wpłat%|należnoś%) * (wyszedł|wyszła|został%|wykonan%|wysłan%|zlecon%|poszedł|zrealizowan%|dokonan%|zrobion%|poszła|wyszło|zaksięgow%)
        (potwierdzeni%|dowód|dowodu|awizo) (przelewu|płatności|zapłaty|wpłaty|wykonania przelewu|zapłat%)
        (zapłacon%|opłacon%|przelan%|uregulowan%) (w|dnia|wczoraj|dziś|dzisiaj|przelewem|z|już|\\d+)
        (powinn%|powinno) * (być|dotrzeć|wpłynąć|na koncie|dojść)
        (zapłaciliśmy|zapłaciłem|zapłaciłam|opłaciliśmy|przelaliśmy|wykonaliśmy przelew|zrobiłem przelew|puściliśmy przelew)
    """,
    Says.SHORT: """
        (potrąc%|rabat%|minus|reszt%|pozostał%|częściow%|połow%|zaliczk%|skont%|pomniejsz%|kaucj%|zatrzyma%|pierwsza rata|opłat% bankow%)
    """,
    Says.PROMISE: """
        (zapłacimy|zapłacę|ureguluj%|opłacimy|opłacę|przelejemy|przeleję|wykonamy|wykonam|zrobimy|zrobię|puszczam|puścimy|puszczę|zlecimy|zlecę|wyślemy|dokonamy|dokonam|zostanie|będzie|zostaną|pójdzie|wyjdzie) * (przelew%|płatnoś%|faktur%|zapłac%|opłac%|uregul%|jutro|w|do|dzisiaj|dziś|najpóźniej|poniedział%|wtor%|środ%|czwart%|piąt%|koniec|końca|zapłacon%|zrealizow%|wykonan%|od razu|przelan%)
        (płatnoś%|przelew%|faktur%|zapłat%) * (będzie|zostanie|nastąpi|zaplanow%|planowan%|przewidzian%|wyjdzie|pójdzie|jest w|ustawion%|zlecon% na|w najbliższ%)
        (zaplanow%|planujemy|planowan%|zaakceptowan% do|przygotowan% do|w kolejce) * (płatnoś%|przelew%|zapłat%|na)
        ~ (do|najpóźniej|przed|w) (piątku|piątek|poniedziałku|poniedziałek|wtorku|wtorek|środy|środę|czwartku|czwartek|końca|jutra|dnia|\\d+|najbliższy|przyszły|przyszłym)
        ~ (jutro|w przyszłym tygodniu|w tym tygodniu|do końca miesiąca|wkrótce|niebawem|jak najszybciej|w najbliższych dniach|pod koniec|od razu)
        (obiecuj%|zobowiązuj%|gwarantuj%)
    """,
    Says.CONDITION: """
        (jeśli|jeżeli|jak tylko|gdy|o ile|pod warunkiem|po otrzymaniu|kiedy|uzależnion%|zależy|chyba że|dopiero po|dopiero gdy|mam nadzieję)
        (czekam|czekamy) (na)?
    """,
    Says.QUERY: """
        (kopi%|duplikat%|pdf|zestawieni%|wyciąg|specyfikac%|załącznik%|oryginał%|saldo|wydruk)
        (czy mogą|czy może|czy mogę|czy możecie|czy mógłby|czy mogliby|proszę o|prosimy o|potrzebuj%|brakuje|brak|poproszę|uprzejmie proszę|prosiłbym|prosiłabym|bardzo proszę) * (przesła%|wysła%|prześl%|podanie|podać|potwierdz%|kopi%|numer%|fakturę|faktury|uzupełn%|wypełn%|dosłanie|wyjaśni%|dane|danych|formularz%|zamówieni%|nip|wystawi%|duplikat%|informac%|dopisa%|zestawieni%|wskazanie)
        (numer zamówienia|nip|numer vat|regon|formularz dostawcy|karta kontrahenta|certyfikat rezydencji|dane rejestrowe|mpk|zaświadczeni%|oświadczeni%)
        (nie) (mogę|mamy|mam|widzę|znalaz%|dotar%|otrzyma%|znajduj%|dosta%) * (znaleźć|faktury|fakturę|kopii|załącznika)?
        (jaki|jaka|jakie|kiedy|jak|gdzie|kto|czy|ile|który|którą)
    """,
    Says.DECISION: """
        (rabat%|zniżk%|kart% płatnicz%|paypal|podzieli%|inna cena|taniej|inna waluta)
        (czy byłoby możliwe|czy jest możliwość|czy zgodz%|możliwoś%)
        (w cenie|dlaczego|przedłuż%|umow% na|ofert%|wycen% na)
    """,
    Says.OWNER: """
        (jay|jay'em|szef%|właściciel%|kierownik%|prezes%) * (zadzwoni%|rozmawia%|porozmawia%|kontakt%|powiedzia%|obieca%|ustal%|spotka%|oddzwoni%|umawia%)
        (proszę zadzwonić|proszę o telefon|telefon do mnie|osobiście|spotkani%|proszę o kontakt telefoniczny)
    """,
    Says.ACKNOWLEDGEMENT: """
        (dziękuj%|dzięki|otrzyma%|potwierdzam|odnotowa%|przyj%|zrozumia%|ok|dobrze|w porządku|super|świetnie|jasne|doszła|dotarła|wpłynęła)
        (przekaza%|przekazuj%|przesłan%|do akceptacji|akceptacj%|w trakcie|do zatwierdzenia|zatwierdz%|w obiegu|zaksięgow%|weryfikac%|procesowan%|u kierownika|opisani%)
    """,
    Says.NEW_WORK: """
        (nowy|nowego|nowa|kolejny|następny) (projekt%|zlecen%|stron%|kampani%|sklep%|współprac%)
        (wycen%|ofert%|dostępnoś%) * (nowy|nowego|na|projekt)
        (zainteresowan%|zaprasza%|zaproszeni%|wykład|poleci%|referencj%)
    """,
    Says.PERSONAL: """
        (zmarł%|pogrzeb%|ślub|narodzin%|gratulac%|kondolenc%|wyrazy współczucia)
    """,
    Says.PITCH: """
        (newsletter|wypisz|rezygnacj% z subskrypcji|webinar|bezpłatn%|promocj%|demo|kliknij|faktoring|finansowani%|pożyczk%|kredyt%|seo|leady|pozycjonowani%)
    """,
    Says.NOT_PAID: """
        (nie) (został%|jest|była|zosta%|zapłac%|został) (jeszcze)? (zapłac%|opłac%|uregul%|przelan%)
        (niezapłacon%|nieopłacon%|zaległ%)
    """,
    Says.SOUR: """
        (oburz%|rozczarowan%|niezadowol%|skandal%|bezczeln%|żenując%|zdenerwowan%|mam dość|brak szacunku|śmieszn%)
    """,
    Says.AWAY: """
        (poza biurem|urlop%|nieobecn%|wracam|wrócę|zamknięt%|nieczynn%|zwolnieni%|w pilnych|automatyczna odpowiedź|podczas mojej)
    """,
    Says.TICKET: """
        (twoje|państwa|pana) (zgłoszenie|wiadomość|zapytanie) * (przyjęt%|zarejestrowan%|otrzyma%)
        (numer zgłoszenia|zgłoszenie nr)
    """,
    Says.FILLER: """
        (dzień dobry|witam|szanown%|cześć|dobry wieczór|panie|pani|hej|drogi|droga)
        (przeprasza%|przykro|niestety|opóźnieni%|zapomnia%|przeocz%|spam%|urlop%|chorob%|zaginę%|zagubi%|mea culpa|spóźn%|zawierusz%|nieobecnoś%|umknę%|zwłok%)
        (w załączeniu|w załączniku|zgodnie z|w nawiązaniu|dotyczy|jak ustalono|poniżej|do wiadomości|w razie pytań|odnośnie|w odpowiedzi|informuj%|jednocześnie|załączam|z zastosowaniem)
        (faktura|data|kwota|razem|numer|tytułem)\\s*[:\\t]
        (miłego|dobrego|udanego) (dnia|weekendu|tygodnia)
        (księgow%|biuro rachunkowe|koleżank%|koleg%)
    """,
}
