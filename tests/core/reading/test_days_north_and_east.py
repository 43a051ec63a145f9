"""Every usual manner of naming a day, in Swedish, Danish, Norwegian, Finnish, Polish, Czech, Japanese.

The mails are of Thursday 5 November 2026; `-` says that no day is meant that could be written down.
"""

from __future__ import annotations

from datetime import date

import pytest

from accountsd.core.reading import when
from tests.core.reading.tongues import lines

THURSDAY = date(2026, 11, 5)
COUNTRY = {"sv": "SE", "da": "DK", "no": "NO", "fi": "FI", "pl": "PL", "cs": "CZ", "ja": "JP"}
SAID = """
11-06 | sv | vi betalar på fredag
11-09 | sv | den går iväg nu på måndag
11-13 | sv | fredag den 13 november
11-13 | sv | den 13:e november
11-13 | sv | pengarna kommer den 13 nov.
11-20 | sv | senast den 20
11-20 | sv | betalas den 20:e
11-15 | sv | den femtonde går pengarna
12-01 | sv | den första december
11-13 | sv | betalas 13/11
11-13 | sv | förfaller 2026-11-13
11-06 | sv | i morgon bitti
11-06 | sv | imorgon
11-07 | sv | i övermorgon
11-05 | sv | jag gör det i kväll
11-11 | sv | på onsdag nästa vecka
11-11 | sv | nästa onsdag
11-10 | sv | nästa vecka på tisdag
11-06 | sv | före helgen
11-09 | sv | efter helgen
11-06 | sv | i slutet av veckan
11-09 | sv | i början av nästa vecka
11-13 | sv | i slutet av nästa vecka
11-13 | sv | vecka 46
11-11 | sv | onsdag v. 46
11-30 | sv | vid månadsskiftet
11-30 | sv | i slutet av månaden
11-30 | sv | sista november
12-31 | sv | i slutet av december
11-15 | sv | i mitten av november
11-08 | sv | om tre dagar
11-12 | sv | inom fem bankdagar
11-12 | sv | inom en vecka
11-19 | sv | om två veckor
12-23 | sv | innan jul
11-13 | sv | fredag om en vecka
11-06 | sv | med fredagens körning
- | sv | inom kort
- | sv | i veckan
10-30 | sv | betalades i fredags
11-06 | da | vi betaler på fredag
11-09 | da | nu på mandag
11-13 | da | fredag den 13. november
11-13 | da | d. 13. november
11-13 | da | d. 13/11
11-13 | da | senest d. 13.11
11-20 | da | senest den 20.
11-15 | da | den femtende er pengene der
11-06 | da | i morgen formiddag
11-07 | da | i overmorgen
11-05 | da | i aften
11-05 | da | senere i dag
11-11 | da | onsdag i næste uge
11-11 | da | næste onsdag
11-06 | da | inden weekenden
11-09 | da | efter weekenden
11-09 | da | først i næste uge
11-11 | da | midt i næste uge
11-13 | da | sidst i næste uge
11-13 | da | i uge 46
11-10 | da | tirsdag i uge 46
11-30 | da | sidst på måneden
11-30 | da | inden månedens udgang
11-30 | da | ultimo november
11-15 | da | medio november
11-08 | da | om tre dage
11-12 | da | inden for 5 bankdage
11-12 | da | inden for en uge
11-19 | da | om fjorten dage
12-31 | da | inden nytår
11-13 | da | fredag om en uge
- | da | hurtigst muligt
11-06 | no | vi betaler på fredag
11-09 | no | førstkommende mandag
11-13 | no | fredag 13. november
11-13 | no | innen 13.11
11-20 | no | senest den 20.
11-15 | no | den femtende er pengene der
11-06 | no | i morgen tidlig
11-07 | no | i overmorgen
11-05 | no | i kveld
11-11 | no | onsdag neste uke
11-11 | no | neste onsdag
11-06 | no | før helgen
11-09 | no | over helgen
11-09 | no | i begynnelsen av neste uke
11-11 | no | i midten av neste uke
11-13 | no | i uke 46
11-30 | no | ved månedsskiftet
11-30 | no | innen utgangen av måneden
12-31 | no | innen utgangen av desember
11-15 | no | medio november
11-08 | no | om tre dager
11-12 | no | innen fem virkedager
11-19 | no | om to uker
12-23 | no | før jul
- | no | snarest mulig
11-06 | fi | maksamme perjantaina
11-06 | fi | perjantaihin mennessä
11-09 | fi | ensi maanantaina
11-13 | fi | perjantaina 13.11.
11-13 | fi | 13.11. mennessä
11-13 | fi | maksamme 13.11.2026
11-13 | fi | 13. marraskuuta
11-13 | fi | marraskuun 13. päivä
11-15 | fi | 15. päivään mennessä
11-06 | fi | huomenna aamulla
11-07 | fi | ylihuomenna
11-05 | fi | vielä tänään
11-11 | fi | ensi viikon keskiviikkona
11-11 | fi | keskiviikkona ensi viikolla
11-06 | fi | ennen viikonloppua
11-06 | fi | tämän viikon loppuun mennessä
11-09 | fi | heti ensi viikon alussa
11-13 | fi | ensi viikon loppuun mennessä
11-13 | fi | viikolla 46
11-30 | fi | kuun lopussa
11-30 | fi | kuukauden loppuun mennessä
11-30 | fi | kuun vaihteessa
11-30 | fi | marraskuun loppuun mennessä
12-15 | fi | joulukuun puolivälissä
11-08 | fi | kolmen päivän kuluttua
11-12 | fi | viiden arkipäivän kuluessa
11-12 | fi | viikon kuluttua
11-19 | fi | kahden viikon sisällä
12-31 | fi | vuoden loppuun mennessä
- | fi | lähipäivinä
11-06 | pl | zapłacimy w piątek
11-06 | pl | do piątku
11-09 | pl | najpóźniej w poniedziałek
11-11 | pl | w najbliższą środę
11-11 | pl | w przyszłą środę
11-13 | pl | w piątek 13 listopada
11-13 | pl | 13-go listopada
11-13 | pl | do 13.11
11-13 | pl | 13.11.2026 r.
11-13 | pl | dnia 13.11.
11-20 | pl | do 20-go
11-20 | pl | do dnia 20 listopada
11-15 | pl | piętnastego listopada
11-20 | pl | do dwudziestego
11-06 | pl | jutro rano
11-06 | pl | do jutra
11-07 | pl | pojutrze
11-05 | pl | jeszcze dziś
11-05 | pl | do końca dnia
11-11 | pl | w środę w przyszłym tygodniu
11-11 | pl | w przyszłym tygodniu w środę
11-06 | pl | do końca tygodnia
11-06 | pl | przed weekendem
11-09 | pl | po weekendzie
11-09 | pl | na początku przyszłego tygodnia
11-11 | pl | w połowie przyszłego tygodnia
11-13 | pl | pod koniec przyszłego tygodnia
11-30 | pl | do końca miesiąca
11-30 | pl | pod koniec listopada
12-15 | pl | w połowie grudnia
11-08 | pl | w ciągu 3 dni
11-10 | pl | w ciągu trzech dni roboczych
11-12 | pl | za tydzień
11-19 | pl | w ciągu dwóch tygodni
12-31 | pl | do końca roku
12-23 | pl | przed świętami
12-10 | pl | do 10. przyszłego miesiąca
11-13 | pl | w piątek za tydzień
- | pl | w najbliższych dniach
- | pl | jak najszybciej
10-30 | pl | w zeszły piątek
11-06 | cs | zaplatíme v pátek
11-06 | cs | do pátku
11-09 | cs | nejpozději v pondělí
11-11 | cs | příští středu
11-13 | cs | v pátek 13. listopadu
11-13 | cs | do 13. 11.
11-13 | cs | 13.11.2026
11-20 | cs | do 20. bude zaplaceno
11-15 | cs | patnáctého listopadu
11-06 | cs | zítra ráno
11-07 | cs | pozítří
11-05 | cs | ještě dnes
11-11 | cs | ve středu příští týden
11-11 | cs | příští týden ve středu
11-06 | cs | do konce týdne
11-06 | cs | před víkendem
11-09 | cs | po víkendu
11-09 | cs | začátkem příštího týdne
11-11 | cs | v polovině příštího týdne
11-13 | cs | koncem příštího týdne
11-30 | cs | do konce měsíce
11-30 | cs | koncem listopadu
12-15 | cs | v polovině prosince
11-10 | cs | do 5 dnů
11-10 | cs | do tří pracovních dnů
11-08 | cs | za tři dny
11-12 | cs | za týden
11-19 | cs | do 14 dnů
11-19 | cs | do dvou týdnů
12-31 | cs | do konce roku
12-23 | cs | před vánoci
- | cs | co nejdříve
11-13 | ja | 11月13日にお支払いします
11-13 | ja | 13日に振り込みます
11-13 | ja | 11月13日(金)に入金予定です
11-13 | ja | １１月１３日に振込予定です
11-06 | ja | 今週の金曜日に振り込みます
11-06 | ja | 金曜日までに
11-09 | ja | 来週月曜に送金します
11-09 | ja | 週明けに処理します
11-06 | ja | 明日振り込みます
11-06 | ja | 明日中に
11-07 | ja | 明後日
11-05 | ja | 本日中に
11-30 | ja | 今月末に
11-30 | ja | 月末にお支払い
12-31 | ja | 来月末に
12-05 | ja | 来月5日に
12-10 | ja | 翌月10日払い
11-20 | ja | 今月20日に
11-30 | ja | 11月末までに
11-15 | ja | 11月中旬に
11-13 | ja | 11/13に
11-08 | ja | 3日以内に
11-12 | ja | 5営業日以内に
11-12 | ja | 1週間以内に
11-15 | ja | 10日後に
11-13 | ja | 来週中に
11-06 | ja | 今週中に
11-11 | ja | 来週半ばに
11-20 | ja | 二十日までに
12-31 | ja | 年内に
- | ja | 近日中に
- | ja | 早急に
"""


@pytest.mark.parametrize(("wanted", "language", "words"), lines(SAID))
def test_the_day_is_the_one_that_is_meant(wanted: str, language: str, words: str) -> None:
    """The first day that the sentence names, as a bookkeeper there would enter it."""
    days = when.days(words, THURSDAY, COUNTRY[language], past=False)
    named = [day.day.isoformat()[5:] for day in days if day.day]
    assert named[:1] == ([] if wanted == "-" else [wanted])
