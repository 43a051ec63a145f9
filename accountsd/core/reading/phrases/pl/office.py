"""Polish: what an office asks for, where it sends us, what it takes note of; manners and absences."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

PAPER = (
    "kopi%|duplikat%|pdf|pdf%|zestawieni%|wyciąg%|specyfikac%|załącznik%|oryginał%|saldo|salda|wydruk%|faktur%|rozliczeni%|protok%|dokument%"
    "|formularz%|karta kontrahenta|kartę kontrahenta|certyfikat%|zaświadczeni%|oświadczeni%|skan%|plik%|rachunek|wykaz|potwierdzenie salda"
)
DATA = (
    "numer%|nip|nipu|nr zamówienia|zamówieni%|regon|dane|danych|dane rejestrowe|mpk|adres%|termin płatności|terminu płatności|termin%|vat-ue|vat ue"
    "|numer vat|referenc%|osob% kontaktow%|informac%|tytuł%|okres%|kwot%|podstaw%|nazw%"
)
ASK = (
    "czy mogą|czy może|czy mogę|czy możecie|czy mógłby|czy mogłaby|czy mogliby|czy moglibyśmy|proszę|prosimy|potrzebuj%|brakuje|brak|poproszę|prosiłbym|prosiłabym|bardzo proszę"
    "|uprzejmie proszę|chciałbym|chciałabym|chcielibyśmy|można prosić|mogę prosić|możemy prosić|może pan|może pani|mogliby państwo|mógłby pan|mogłaby pani|mógłbym|mogłabym|zwracam się|będę wdzięczn%|niezbędn%|konieczn%|wymagan%|możecie|dasz radę|da się"
)
LINES = {
    Says.QUERY: f"""
        ({ASK}) * ({PAPER}|{DATA})
        ({PAPER}|{DATA}) * (brakuje|brak|potrzebn%|potrzebuj%|niezbędn%|poproszę|konieczn%|jeszcze raz|ponownie|prześl%|podeśl%|przesłać|wysłać|przesłanie|do uzupełnienia)
        (prześlij%|podeślij%|wyślij%|podaj%|uzupełnij%|dopisz%|wystaw%|dołącz%) * ({PAPER}|{DATA})
        (jaki|jaka|jakie|jakiego|jakiej|jaką|kiedy|gdzie|ile|który|którą|którego|na jaki|na jaką) * ({PAPER}|{DATA}|zalega%|do zapłaty|mija|upływa|wynosi)
        (nie) (mogę|możemy|mamy|mam|widzę|widzimy|znalaz%|dotar%|otrzyma%|znajduj%|dosta%|da się|odnajduj%|doszł%|posiada%) * (znaleźć|faktur%|kopii|załącznik%|otworzyć|pdf%|plik%|odnaleźć)
        (ile) * (jesteśmy|zalegamy|wynosi|jest|mamy|do zapłaty|zostało|winni)
        (czy) * (macie|mają państwo|posiadacie|posiadają|istnieje|jest) * ({PAPER}|{DATA})
    """,
    Says.REDIRECT: """
        (wysył%|przesł%|przesył%|kierow%|skierow%|pisać|kontakt%|wysłać|zgłosić|zwrócić|zwracać|proszę|prosimy|napisać|prześlij%|wyślij%|piszcie|kieruj%|na adres|na|pod|adres%|do|obsługuje|zajmuje|odpowiada) * ADDRESS
        ADDRESS * (zajmuje|odpowiada|obsługuje|właściw%|prowadzi|pomoże|przejął|przejęła)
        (nie) (ja|jestem|zajmuję|prowadzę|u mnie|do mnie|moja|obsługuję) * (osob%|odpowiedzialn%|właściw%|dział%|faktur%|tym|się tym|rozliczen%|płatnoś%)
        (zły|niewłaściw%|błędny|właściw%) (adres%|osob%|dział%|adresat%)
        (odpowiada za|przejął|przejęła|następc%|zastępuje|nowa osoba|nowy kontakt|osoba do kontaktu)
        (nowy|zmiana|zmieniony|zmieniliśmy) (adres%|e-mail%|mail%)
    """,
    Says.LEFT: """
        (już nie|nie) (pracuj%|jestem|jest) * (już|pracownik%|zatrudnion%|firmie)
        (odszedł|odeszła|odszedłem|odeszłam|na emerytur%|urlop macierzyńsk%|zakończył% pracę|zakończyła pracę|zmarł%)
    """,
    Says.PORTAL: """
        (portal%|ksef|peppol|e-faktur%|ariba|coupa|edi|pef|platform% (zakup%|fakturow%))
    """,
    Says.DECISION: """
        (rabat%|zniżk%|upust%|kart% płatnicz%|paypal|podzieli%|inna cena|taniej|inna waluta|umorz%|skont%)
        (czy byłoby możliwe|czy jest możliwość|czy istnieje możliwość|czy zgodz%) * (obniż%|zapłat%|płatnoś%|rabat%|przesun%|zmian%|kart%|później%|rezygn%)
        (w cenie|dlaczego|przedłuż% umow%|umow% na|ofert% na|wycen% na)
    """,
    Says.OWNER: """
        (jay|jay'em|szef%|właściciel%|prezes%) * (zadzwoni%|rozmawia%|porozmawia%|skontakt%|powiedzia%|obieca%|ustal%|spotka%|oddzwoni%|umawia%)
        (proszę zadzwonić|proszę o telefon|telefon do mnie|osobiście|spotkani%|proszę o kontakt telefoniczny|proszę oddzwonić|oddzwoni%)
    """,
    Says.ACKNOWLEDGEMENT: """
        (dziękuj%|dzięki|dzięki za|podziękowani%)
        (otrzymał%|otrzymaliśmy|potwierdzam|potwierdzamy|odnotowa%|przyjąłem|przyjęłam|przyjęliśmy|przyjęte|zrozumia%|ok|okej|dobrze|w porządku|super|świetnie|jasne|doszła|dotarła|dotarł|dotarło|doszło|wpłynęła|mamy fakturę|zanotowa%|wiadomo|rozumiem|oczywiście)
        (przekaza%|przekazuj%|przekażę|przekażemy|przesłałem|przesłałam|przesłan% do|wysłałam do|oddałem do|oddałam do|dałem|dałam) * (dalej|dział%|księgow%|do|szef%|koleg%|koleżan%|płatności|odpowiedni%|wyżej)?
        (do akceptacji|akceptacj%|w trakcie|do zatwierdzenia|zatwierdz%|w obiegu|zaksięgow%|weryfikac%|procesowan%|u kierownika|opisani%|u szefa|u dyrektora|w księgowości|zarejestrowan%|do opisu|analizuj%)
        (sprawdzę|sprawdzimy|sprawdzam|sprawdzamy|zobaczę|dowiem się|dopytam|dam znać|damy znać|odezwę się|odezwiemy się|wrócę z|wrócimy z|odpiszę|wyjaśnię|ustalę|zapytam|zajmę się|zajmiemy się)
    """,
    Says.NEW_WORK: """
        (nowy|nowego|nowa|nową|kolejny|kolejne|następny) (projekt%|zlecen%|stron%|kampani%|sklep%|współprac%|zamówien%)
        (wycen%|ofert%|dostępnoś%) * (nowy|nowego|na|projekt|dla)
        (zainteresowan%|zaprasza%|zaproszeni%|wykład|poleci%|referencj%|praktyk%|staż%|sponsor%)
        (przyjechać|przyjedzie|wpaść|umówić) * (do nas|na|się|wizyt%|obejrz%|sprawdz%)
    """,
    Says.PERSONAL: """
        (zmarł%|pogrzeb%|ślub%|narodzin%|gratulac%|kondolenc%|wyrazy współczucia)
    """,
    Says.PITCH: """
        (newsletter|wypisz|rezygnacj% z subskrypcji|webinar|bezpłatn%|promocj%|demo|kliknij|faktoring|finansowani%|pożyczk%|kredyt% dla|seo|leady|pozycjonowani%)
        (oferujemy|nasza oferta|zwiększ%|sprawdź ofertę)
    """,
    Says.AWAY: """
        (poza biurem|na urlopie|urlop%|nieobecn%|wracam|wrócę|zamknięt%|nieczynn%|zwolnieni%|w pilnych|automatyczna odpowiedź|podczas mojej|delegacj%)
    """,
    Says.TICKET: """
        (twoje|państwa|pana) (zgłoszenie|wiadomość|zapytanie) * (przyjęt%|zarejestrowan%|otrzyma%)
        (numer zgłoszenia|zgłoszenie nr)
    """,
    Says.FILLER: """
        (dzień dobry|witam|witaj|szanown%|cześć|dobry wieczór|panie|pani|hej|drogi|droga|pozdrawiam|pozdrowieni%|z poważaniem|ukłony)
        (przeprasza%|przykro|niestety|opóźnieni%|zapomnia%|przeocz%|spam%|zaginę%|zagubi%|mea culpa|spóźn%|zawierusz%|nieobecnoś%|umknę%|zwłok%|wybacz%|najmocniej|nasze niedopatrzenie|moje niedopatrzenie|mój błąd|nasz błąd|zamieszani%)
        (w załączeniu|w załączniku|zgodnie z|w nawiązaniu|dotyczy|jak ustalono|poniżej|do wiadomości|w razie pytań|odnośnie|w odpowiedzi|informuj%|jednocześnie|załączam|uprzejmie informuj%|jak obiecał%|w imieniu)
        (faktura|data|kwota|razem|numer|tytułem)\\s*[:\\t]
        (miłego|dobrego|udanego|spokojnego|wesołych) (dnia|weekendu|tygodnia|popołudnia|świąt|wieczoru|urlopu)
        (mam nadzieję) * (wszystko|dobrze|zdrow%|pan%)
        (w razie|jeśli|gdyby) * (pytań|wątpliwości|pytania|coś|potrzeby)
        (cierpliwość|wyrozumiałość|zrozumienie|przypomnienie)
        (nie ma sprawy|nie ma problemu|żaden problem|bez obaw|nie szkodzi|nic nie szkodzi|nie zapomniał% o)
        (maile|wiadomości|korespondencja|pisma) * (minęł%|rozminęł%)
    """,
}
