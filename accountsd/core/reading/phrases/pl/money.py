"""Polish: what is said of paying – done, to come, in part, and on condition."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

PAID = "zapłacon%|opłacon%|przelan%|uregulowan%|wpłacon%|zrealizowan%|zlecon%|rozliczon%|spłacon%|przekazan%|wykonan%|puszczon%|wysłan%|dokonan%"
DID = (
    "zapłaciliśmy|zapłaciłem|zapłaciłam|zapłacił|zapłaciła|opłaciliśmy|opłaciłem|opłaciłam|przelaliśmy|przelałem|przelałam|uregulowaliśmy"
    "|uregulowałem|uregulowałam|wpłaciliśmy|wpłaciłem|wpłaciłam|puściliśmy|puściłem|puściłam|przelała|przelał|opłaciła|opłacił"
)
MADE = (
    "wykonaliśmy|wykonałem|wykonałam|zrobiliśmy|zrobiłem|zrobiłam|zleciliśmy|zleciłem|zleciłam|dokonaliśmy|dokonałem|dokonałam"
    "|wysłaliśmy|wysłałem|wysłałam|nadaliśmy|nadałem|nadałam|przekazaliśmy|zrobiła|zleciła|wykonała"
)
WILL = (
    "zapłacimy|zapłacę|ureguluję|uregulujemy|opłacimy|opłacę|przelejemy|przeleję|wpłacimy|wpłacę|spłacimy|spłacę|rozliczymy|rozliczę"
    "|płacimy|płacę|przelewamy|przelewam|regulujemy|reguluję|zapłaci|przeleje|ureguluje|opłaci"
)
WILLDO = (
    "wykonamy|wykonam|zrobimy|zrobię|puszczam|puścimy|puszczę|zlecimy|zlecę|zlecam|wyślemy|wyślę|wysyłamy|dokonamy|dokonam|robię|robimy"
    "|realizujemy|zrealizujemy|nadamy|nadam|wykona|zrobi|zleci|wyśle|puści|realizuje|przygotujemy|ogarnę|załatwię|załatwimy"
)
MONEY = "przelew%|płatnoś%|wpłat%|należnoś%|zapłat%|kwot%|pieniądz%|środki|faktur%|całość|całości|suma|sumę|zobowiązani%|rachunek"
DAY = (
    "poniedział%|wtor%|środ%|czwart%|piąt%|sobot%|niedziel%|jutro|jutra|jutrzejsz%|pojutrze|dziś|dzisiaj|dzisiejsz%|wieczor%|rano|tygodni%|tydzień"
    "|miesiąca|miesiąc%|koniec|końca|końcem|początk%|połow%|dnia|dni|\\d+|najpóźniej|niezwłocznie|wkrótce|stycznia|lutego|marca|kwietnia|maja"
    "|czerwca|lipca|sierpnia|września|października|listopada|grudnia|od razu|zaraz|weekend%|termin%|najbliższ%|przyszł%|świętami|roku|natychmiast|lada dzień|na dniach|pierwszego|piętnastego|dwudziestego|dziesiątego"
)
LINES = {
    Says.PAID: f"""
        (został%|jest|są|była|było|był|już|zostało|mamy) * ({PAID})
        ({PAID}) (w|dnia|wczoraj|dziś|dzisiaj|przelewem|z|już|\\d+|przez|na|kartą|gotówką|rano|tydzień)
        ({DID})
        ({MADE}) * ({MONEY})
        ({MONEY}) * ({MADE})
        (przelew%|płatnoś%|wpłat%|należnoś%|pieniądze|środki|kwota|całość|zapłata) * (wyszedł|wyszła|wyszło|wyszły|poszedł|poszło|poszła|poszły|nastąpiła|zeszła|zeszły|zszedł|wpłynęł%|dotarł%|zaksięgowan%|pobran%|obciąż%)
        (poszło|poszedł|poszła|wyszło|wyszedł|zrobione) (w|wczoraj|dziś|dzisiaj|już|z|przed|rano|przelew%|\\d+)
        (potwierdzeni%|dowód|dowodu|awizo) (przelewu|płatności|zapłaty|wpłaty|wykonania przelewu|zapłat%|dokonania|wykonania|przelew%)
        (powinn%|powinno|powinny) (już|być|dotrzeć|wpłynąć|dojść)? * (na koncie|na państwa|u państwa|wpłynąć|dotrzeć|dojść|zaksięgowan%|być)
        (nic|już) * (nie zalegamy|nie zalegam)
    """,
    Says.NOT_PAID: """
        (nie) (został%|jest|była|było|będzie|zostanie|zostało|są|mogę|możemy) * (zapłac%|opłac%|uregul%|przelan%|wykonan%|zlecon%|zrealizowan%)
        (nie) (zapłac%|opłac%|przel%|ureg%|wpłac%|wykona%|zrobi%|zleci%|płac%)
        (niezapłacon%|nieopłacon%|zaległ%)
        (nie) (wyszedł|wyszła|wyszło|poszedł|poszła|poszło|wyjdzie|pójdzie|dojdzie|dotrze)
    """,
    Says.SHORT: """
        (potrąc%|odliczy%|odlicza%|pomniejsz%|skont%|kaucj%|zatrzyma%|pierwsza rata|pierwszą ratę|opłat% bankow%|reszt%|pozostał% (kwot%|część|należnoś%)|częściow%|połow%|zaliczk%|część|części|minus|różnic%|kompensat%)
        (tylko|jedynie|wyłącznie) * (\\d+|część|połow%|netto|zł|złotych)
        (bez) (vat%|transport%|dojazd%|odsetek|dopłat%|kosztów)
        (dwa razy|podwójnie|dwukrotnie|omyłkow%|przez pomyłkę|pomyłkowo|zły rachunek|niewłaściwy rachunek|nadpłat%|niedopłat%|błędn% kwot%)
    """,
    Says.PROMISE: f"""
        ({WILL}) (to|całość|państwu|ją|ten|tę|fakturę|fakturą|należność|kwotę|wam|w całości|rachunek|ci|przelewem|resztę)? * ({DAY})
        ({DAY}) * ({WILL})
        ({WILL}) (całość|fakturę|należność|kwotę|w terminie|rachunek|to)
        ({WILLDO}) * (przelew%|płatnoś%|wpłat%|zapłat%)
        (przelew%|płatnoś%|wpłat%|to|pieniądze) * ({WILLDO}) * ({DAY})
        ({DAY}) * ({WILLDO}) * (przelew%|płatnoś%|wpłat%|pieniądze|to|ją|go)
        ({WILLDO}) (to|ją|go)? (przelew%)? ({DAY})
        ({MONEY}|to|ją|go) * (będzie|będą|zostanie|zostaną|nastąpi|wyjdzie|wyjdą|pójdzie|pójdą|dotrze|wpłynie|wpłyną|powinna wpłynąć|znajdzie się) * ({DAY}|zapłacon%|uregulowan%|opłacon%|przelan%|zrealizowan%|wykonan%)
        ({DAY}) * (będzie|będą|zostanie|zostaną|nastąpi|wyjdzie|wyjdą|pójdzie|pójdą|dotrze|wpłynie|wpłyną) * ({MONEY}|zapłacon%|uregulowan%|opłacon%|przelan%|na koncie|u państwa)
        (będzie|będą|zostanie|zostaną|nastąpi|wyjdzie|pójdzie) * (zapłacon%|uregulowan%|opłacon%|przelan%|zrealizowan%|przelew%|płatnoś%|wpłat%|zapłat%)
        (otrzymają|otrzyma|dostaną|dostanie|dostaniecie|otrzymacie|mają|będziecie mieć|będą mieli|będą mieć) (państwo|pan|pani)? * ({MONEY}) * ({DAY})
        ({DAY}) * (otrzymają|otrzyma|dostaną|dostaniecie|otrzymacie|będą mieli|będziecie mieć) * ({MONEY})
        ({MONEY}) * (zaplanowan%|planowan%|przewidzian%|ustawion%|przygotowan%|wprowadzon%|zaakceptowan% do|zatwierdzon% do|skierowan% do) * (na|w|do|{DAY}|zapłaty|płatności|realizacji|przelewu)
        (zaplanowaliśmy|planujemy|planuję|zaplanowan%|ustawiliśmy|ustawiłam|ustawiłem|przygotowan%|w kolejce|wprowadziliśmy) * ({MONEY}) * ({DAY})
        (zaplanowaliśmy|planujemy|planuję|zamierzamy|postaramy się|postaram się|mamy zamiar) * (zapłacić|uregulować|opłacić|przelać|wykonać|zrobić)
        (jest|będzie|znajdzie się|ujęt%|uwzględnion%|idzie|pójdzie|włączon%) * (w|do|z) * (paczce przelewów|paczki przelewów|przelewach|serii|przebiegu płatności|najbliższych przelewach|najbliższej płatności|planie płatności|harmonogramie)
        (najbliższ%|nastęn%|kolejn%) (przelewy|płatności|termin płatności|seria przelewów|paczka) * ({DAY})
        (przelewy|płatności) (robimy|wykonujemy|puszczamy|realizujemy|są|wychodzą) * ({DAY})
        ~ (do|najpóźniej|przed|w) (piątku|piątek|poniedziałku|poniedziałek|wtorku|wtorek|środy|środę|czwartku|czwartek|końca|jutra|dnia|\\d+|najbliższy|przyszły|przyszłym)
        ~ (jutro|w przyszłym tygodniu|w tym tygodniu|do końca miesiąca|wkrótce|niebawem|jak najszybciej|w najbliższych dniach|pod koniec|od razu)
        (obiecuj%|zobowiązuj%|gwarantuj%)
    """,
    Says.CONDITION: """
        (jeśli|jeżeli|jak tylko|o ile|pod warunkiem|po otrzymaniu|po odbiorze|po usunięciu|uzależnion%|zależy od|chyba że|dopiero po|dopiero gdy|dopiero jak|po poprawieniu|po korekcie|w zamian|gdyby)
        (gdy|kiedy|jak|skoro) (otrzym%|dostan%|klient|towar|dostarczy%|popraw%|przyjdzie|wpłyn%|bank|zrobicie|dotrze|tylko|będzie|skończ%|naprawi%)
        (czekam|czekamy) (na)?
        (proszę|prosimy) * (to|a|wtedy) (zapłac%|przel%|ureg%)
        (popraw%|usuń%|skoryguj%|anuluj%) * (to|a|wtedy|i) (zapłac%|przel%|ureg%)
    """,
}
