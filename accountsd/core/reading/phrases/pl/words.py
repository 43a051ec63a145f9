"""Polish: the words of an office, those that turn a sentence, and those of a matter."""

from __future__ import annotations

OFFICE = """
    ja ty my wy on ona ono oni one mnie mi mną nam nas nami wam was wami państw% pan pani pana panu panią panie jego jej ich im nią nim niej niego go ją je się siebie sobie
    mój moja moje moją mojego mojej moim nasz nasza nasze naszą naszego naszej naszym naszych nasi wasz wasza wasze waszą waszego waszej swój swoją swoje
    ten ta to te tę tą tego tej tym tych temu tam tu tutaj taki taka takie ów oraz albo lub czy że żeby aby bo więc zatem także też również jak jako który która które której którą którego których
    na do od dla po przed przez przy pod nad za ze we wg według o u z w i a co kto gdzie kiedy ile czym czego niż między około wobec dotycząc% odnośnie
    jest są był była było byli będzie będą będę będziemy być mam mamy ma mają miał miała mieli mieć może mogę możemy mogą mógł mogła można trzeba powinien powinna powinno powinny
    został została zostało zostały zostanie zostaną muszę musimy musi chcę chcemy chce wiem wiemy wie widzę widzimy myślę sądzę proszę prosimy prosić
    robi% zrob% wykon% zleci% zlec% wysł% wysył% przesł% przesył% przysł% prześl% wyśl% podeśl% dosta% otrzym% odebr% dotar% doszł% wpłyn% przyj% przekaz% przekaż% podpis% opis%
    zapłac% płac% płat% opłac% przel% uregul% regul% wpłac% wpłat% rozlicz% spłac% zobowiąz% należn% kwot% faktur% fv rachun% kont% bank% środk% pieniądz% pieniędz% złot% zł pln eur euro
    vat brutto netto księg% rozrach% sald% saldo wyciąg% potwierdz% dowód awizo tytuł% numer% nr zamówieni% zlecen% umow% dokument% plik% załącz% kopi% pdf mail% e-mail% poczt% wiadomoś% pism% list
    przypomni% ponagl% monit% wezwani% informac% inform% pytan% odpowied% odpis% sprawdz% zobacz% ustal% dowiem wyjaśni% spraw% sprawie temat% system% portal% akcept% zatwierdz% weryfik% obieg%
    dział% biur% firm% spółk% kierown% dyrektor% szef% prezes% koleg% koleżan% zespół asystent% sekretari% wspólni% osob% kontakt% telefon% adres% imieniu zarząd% skarbnik%
    dziś dzisiaj wczoraj jutro pojutrze rano wieczor% popołudni% południ% teraz zaraz już jeszcze wkrótce niedługo niebawem wcześniej później potem następnie najpóźniej niezwłocznie szybko natychmiast
    dzień dnia dni dniu dniach tydzień tygodni% miesiąc% miesięc% rok roku lat kwarta% godzin% termin% poniedział% wtor% środ% czwart% piąt% sobot% niedziel% weekend%
    styczni% lut% marz% marca kwieci% kwietnia maj% czerw% lip% sierpni% wrze% październik% listopad% grud% początk% koniec% końca końcem połow% ostatni% zeszł% ubiegł% minion% przyszł% najbliższ% następn% kolejn% pierwsz% drug% trzeci%
    jeden dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwóch trzech czterech pięciu
    bardzo tak dobrze oczywiście właśnie chyba prawdopodobnie pewnie zawsze zwykle zazwyczaj jakiś jakaś cała cały całą całe całość całości wszystk% każd% sam sama samo inn% now% star% dobr% miły miłego
    dziękuj% dzięki pozdraw% szanown% poważani% uprzejm% serdeczn% przepraszam% przykro niestety opóźni% zwłok% urlop% chor% zwolni% przerw% świąt% święt% przelew% płatno% seri% paczk% harmonogram% plan% przebieg% realiz% ręcznie automatycz% właściw%
"""
TURNS = """
    nie nic nigdy nikt nikogo żaden żadna żadne żadnego żadnej bez tylko jedynie wyłącznie ale lecz jednak natomiast chyba pomimo mimo zamiast dopiero oprócz poza połowę połowa połowy
    częściowo dlaczego czemu błędnie podwójnie rzekomo podobno dziwne dziwnie aczkolwiek chociaż choć warunek zastrzeżenie ledwo prawie przeciwnie ani
"""
DOUBTS = """
    lat lata stale ciągle wreszcie nareszcie robot automat komputer wezwanie windykacja ton tonem dość dosyć kilkakrotnie trzeci trzecie czwarte serwis reklamacja problem problemy kłopot
    wada wady szkoda usterka cena ceny godzin oferta umowa praca robota fachowiec dostarczone mimo jednak właściwie kto czemu zimno
"""
MATTERS = """
    faktur% płac% płat% zapłac% opłac% przel% konto% konta kont% rachun% bank% iban zł pln euro eur kwot% pieniądz% pieniędz% sum% cen% staw% godzin% koszt% opłat% drog% tani% rabat% upust% ofert% umow% zlec% zamów%
    dostaw% dostarcz% towar% paczk% prac% robot% jakoś% wad% uster% brak% błęd% błąd% zepsu% uszkodz% szkod% napraw% gwaranc% korekt% zwrot% zwróc% potrąc% podwójn% razy mniej połow% część części rat% odrocz% prolong%
    odset% dług% zadłuż% zaleg% wierzyc% reszt% pozosta% adwokat% prawn% radc% sąd% pozew% pozw% komorn% windyk% upadł% restrukt% syndyk% policj% prokurat% oszus% fałsz% podejrz% dziwn% skarg% bezczel% chams% zły złe wściek% rozczar% zdenerw%
    śmieszn% żenu% okropn% strasz% smutn% wypad% szpital% śmierć zmar% pogrzeb% pożar% powód% zal% trudn% ciężk% kryzys% krucho zamyk% zamkn% sprzeda% zwoln% rezygn% wypowie%
    nie nic nigdy nikt żad% bez tylko jedynie ale lecz jednak zamiast dopiero mimo dlaczego czemu kiedy który która które kto ile
    prosz% prosi% musi% musz% trzeba chc% chciał% powinn% mog% może potrzeb% czek% wysł% wyśl% przesł% prześl% dzwon% zadzwoń% odpowiad% spotk% umów% pomoc% pomóż% zmien% zmian% now% inn%
    zaintereso% sponsor% praktyk% zapros% przesta% usun% skreśl% dość dosyć wreszcie ciągle stale właściwie załącz% kopi% formularz% podpis% akcept% zatwierdz% obiec% ustal% uzgodn%
"""
