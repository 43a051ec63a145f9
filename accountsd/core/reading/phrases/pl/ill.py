"""Polish: what is contested, an empty purse, anger, lawyers and changed accounts: the owner's matters."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (nowy|nowe|nowego|inny|inne|innego|zmieni%|zmiana|zmianie|zmianę|dwa|różne|zmieniony|uległ%) * (numer konta|numeru konta|numer rachunku|konto|konta|rachunek|rachunku|rachunki|iban|dane bankowe|danych bankowych|bank)
        (konto|konta|rachunek|rachunku|rachunkiem|numer konta|numer rachunku|iban|dane bankowe) * (zmieni%|zmian%|inny|inne|nie zgadza|nowy|nowe|potwierdz%|weryfik%|różni%|poprawny|biała lista|białej liście|nieaktualn%|zamknięt%|nieczynn%)
        (potwierdz%|zweryfik%|sprawdz%|zmian%) * (rachunk%|konta|iban|danych bankowych|numeru konta)
        (oszust%|wyłudz%|phishing|podejrzan%|fałszyw%|włama%)
    """,
    Says.LEGAL: """
        (adwokat%|prawnik%|prawny|prawnej|prawną|prawnego|radca|radcy|kancelari%|sąd|sądu|sądzie|sądow%|pozew|pozwu|pozwiemy|komornik%|wezwanie przedsądowe|windykac%|prokuratur%|policj%|postępowani% (sądow%|egzekuc%)|odszkodowani%|wkroczyć na drogę|pełnomocnik%)
        (upadłoś%|restrukturyz%|syndyk%|sanacyj%|likwidac%|likwidator%|niewypłacaln%|wierzyciel%|wierzytelnoś%|postępowani% układow%|nadzorca sądow%|ogłosi% upad%)
    """,
    Says.COMPLAINT: """
        (skandal%|niedopuszczaln%|bezczeln%|oburz%|rozczarowan%|niezadowol%|zły|zła|wściek%|zdenerwowan%|obraź%|obraż%|brak szacunku|żenując%|śmieszn%|kpina|kpiny|niepoważn%|nieprofesjonaln%|groźb%|grozić|grozicie|grożą|nękani%|nękac%|nęka%|mam dość|mamy dość|dosyć|chams%|wstyd|zawiedzion%|niegrzeczn%|arogan%|lekceważ%)
        (proszę przestać|przestańcie|przestać|przestań|proszę nie|skończcie|dajcie) * (pisać|wysyłać|dzwonić|nękać|kontaktować|spokój|straszyć|zasypywać)
        (taki|takim|tym|ten) ton%
        (inny|innego|zmienić|zmieniamy|zmienimy|poszukamy|szukamy) * (dostawc%|wykonawc%|kontrahent%|firm%)
        (skarg%|skarżę|rozwiąż% umow%|wypowie% umow%|stracicie klienta|stracili państwo klienta|rezygnujemy|rezygnuję|ostatni raz|nigdy więcej)
        (nikt) * (odpowiada|oddzwania|odbiera|odpisał|odpowiedział|oddzwonił|odpisuje|raczył)
        (lat|lata) * (klient%|współprac%|nigdy|traktuj%)
        (trzecie|czwarte|piąte|kolejne|trzeci|czwarty|któryś) * (wezwanie|przypomnienie|mail|monit|telefon|ponaglenie)
        (codziennie|ciągle|wciąż|co tydzień|stale) * (wezwani%|przypomnieni%|mail%|monit%|telefon%|dzwoni%|piszecie|ponagl%|wysyłacie)
        (traktuj% * jak|traktowani)
        (wystarczy już|starczy tego|koniec tego|dziękuję za nic|dzięki za nic)
    """,
    Says.NO_CONTACT: """
        (proszę nie|nie proszę|przestańcie) * (pisać|kontaktować|wysyłać|dzwonić)
        (usunąć|proszę usunąć|skreślić) * (listy|bazy|adres)
    """,
    Says.HARDSHIP: """
        (płynnoś%|trudnoś%|trudn% sytuac%|brak środków|brak pieniędzy|zator%|kłopoty|problemy finansowe|problem z płynn%|krucho|ciężk% (sytuac%|okres|czas%)|ciężko|kryzys%|zapaść|spadek obrotów|spadek sprzedaży|nie stać|puste konto|pusta kasa|bez pieniędzy|na zero|dołek|bezroboc%)
        (nie) (jestem|jesteśmy|mam|mamy|damy|dam|możemy|mogę|będziemy|stać|wystarczy) * (w stanie|środków|pieniędzy|rady|zapłaci% całości|jednorazowo|całości|z czego|zapłacić|uregulować|opłacić|nas|mnie)
        (raty|rat|ratach|ratalne|ratalnej|rozłoż%|odroczen%|odroczy%|prolong%|przesun%|przesunięci%|przedłuż%|więcej czasu|wydłuż%|wstrzymać się|poczekać|zaczekać|cierpliwoś%|transzach|spłac% miesięczn%|dłuższy termin|późniejsz% termin)
        (kontrahen%|klient%|inwestor%|odbiorc%) * (nie (zapłac%|płac%|uregul%)|zalega%|zbankrutow%|upad%)
        (obroty|sprzedaż|zamówienia|przychody|sezon|zleceń) * (spad%|słab%|mniej|zabrak%|siadł%|siadł|mizern%)
        (co miesiąc|miesięcznie) * (płacić|spłacać|wpłacać|mogę|możemy|\\d+)
        (choroba|szpital%|wypadek|pożar%|powódź|zalan%|rozwód) * (płac%|pieniędz%|dochod%|trudn%|nie)
    """,
    Says.DISPUTE: """
        (kwestion%|nie zgadza%|nie zgadzam|nie zgadzamy|nie akcept%|odrzuc%|odmawia%|spór|sporn%|sprzeciw%|zastrzeże%|reklam%|nie uznaj%|nie przyjm%|nie zatwierdz%|zwrac% fakturę|odsyłam%|odesła% fakturę|nie poczuwa%)
        (błęd%|błąd|niepoprawn%|nieprawidłow%|niezgodn%|pomyłk%|pomyliliście|zawyżon%|zbyt wysok%|za wysok%|za dużo|za drogo|rozbieżnoś%|zła stawka|złą stawkę|zła kwota|złą kwotę|inna kwota|wyższ% niż|więcej niż|drożej niż)
        (podwójn%|dwa razy|dwukrotnie|drugi raz|po raz drugi) * (faktur%|naliczy%|naliczo%|policzy%|policzo%|obciąż%|wystaw%|to samo)
        (faktur%|naliczy%|naliczo%|policzy%|policzo%|obciąż%|wystaw%) * (podwójn%|dwa razy|dwukrotnie|drugi raz)
        (nigdy|nie|bez|żadn%|nikt) * (zamawia%|zamówi%|zleca%|zlece%|ustal%|uzgodni%|uzgadnia%|dostarcz%|otrzymaliśmy towar%|wykona%|zatwierdz%|skończ%|dojecha%|obejm%|zawiera%|przewid%|podpis%|umawia%|zgod%|przyjecha%|dotarł towar|dotarła dostawa|było mowy|działa)
        (umow%|ofert%|wycen%|ustaleni%|cennik%|zamówieni%|stawk%|kosztorys%) * (była|było|był|miał%|według|mówi%|inna|nie|wynosi%|przewid%|opiewa%|mówiła|na kwotę)
        (zgodnie z|według|wg|wbrew) (umow%|ofert%|wycen%|ustaleni%|cennik%|zamówieni%|protok%|nasz%)
        (korekt%|fakturę korygującą|faktura korygująca|korygując%|skoryg%|popraw% (faktur%|kwot%|pozycj%|błąd)|poprawion%|popraw%|anulow%|zwrotu|zwrot (towaru|pieniędzy|kosztów)|nota kredytowa|usunięcie pozycji|obniż%)
        (wad%|usterk%|niekompletn%|uszkodz%|jakoś%|niedokończ%|braki|zepsut%|popsu%|przeciek%|cieknie|pękn%|pęka|źle wykon%|fuszerk%|niedbal%|brudn%|porysow%|krzywo|nieszczeln%|zły (towar|kolor|rozmiar))
        (nie) (zapłac%|zamierzam|zamierzamy|będę płaci%|będziemy płaci%|ureguluj%) *
        (już) (zawart%|zafaktur%|rozliczon%|naliczon%) (w|wcześniej|na)
        (dlaczego|za co|skąd|czemu|na jakiej podstawie) * (faktur%|kwot%|opłat%|nalicz%|pozycj%|drożej|wzro%|tyle|godzin|cena|dopłat%)
        (czekam|czekamy|oczekuj%) (nadal|wciąż|ciągle)? * (na)? * (korekt%|dostaw%|zwrot|poprawk%|brakując%|resztę towaru|naprawę)
        (tylko|jedynie) * (godzin%|sztuk%|dni|dostarczon%|połow%|część|otrzyma%|zamówi%|umawia%)
        (godzin%|sztuk|dni|kartonów|palet) * (a nie|nie|zamiast) (\\d+|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziesięć|dwanaście)
        (a nie|zamiast) (\\d+|dwa|trzy|cztery|pięć|sześć|osiem|dziesięć|dwanaście)
        (umawialiśmy się|ustaliliśmy|uzgodniliśmy|miało być|obiecali|obiecaliście|mieliśmy) * (inaczej|na|inn%|mniej|taniej|\\d+|gratis|rabat%|cen%)?
        (odstąpi%|odwoła%|rezygnacj%|wypowiedzie%|anulowa%) * (umow%|zamówieni%|zleceni%|usług%)
        (przedawni%|bezpodstawn%|nieuzasadnion%|bezzasadn%|nienależn%)
    """,
    Says.SOUR: """
        (oburz%|rozczarowan%|niezadowol%|skandal%|bezczeln%|żenując%|zdenerwowan%|mam dość|brak szacunku|śmieszn%|zdziwi%)
    """,
}
