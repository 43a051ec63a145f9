"""Dutch words of a matter, and those that make thanks and manners doubtful."""

from __future__ import annotations

# A sentence without manners that holds one of these is not calm, and no mere aside.
MATTERS = """
    factu% nota nota's rekening% betaal% betal% overgemaakt overma% overboek% overschrijv% storten gestort bank% iban% euro% eur € cent geld% bedrag% som prijs% prijzen tarief% tarieven uurtarief kosten kost
    duur% goedkoop% korting% offerte% contract% opdracht% bestel% besteld lever% geleverd pakket% goederen uur uren werk% gewerkt kwaliteit gebrek% defect% kapot% beschadig% schade% fout% verkeerd% reparatie% repareer% garantie%
    credit% annul% geannuleerd aftrek% afgetrokken inhoud% ingehouden mindering dubbel% minder meer teveel halve helft deel% termijn% regeling uitstel% respijt verval% rente% schuld% vordering% rest% restant
    advoca% deurwaarder% rechter% rechtbank% juridisch% jurist% incasso% faillie% faillissement% curator% surseance% schuldeiser% beslag% politie aangifte fraude% oplicht% gehackt nep% verdacht% vreemd% raar rare gek gekke
    klacht% klagen onbeschoft% brutaal toon boos kwaad ergernis geërgerd teleurgesteld% belachelijk% schand% slecht% vreselijk% verdrietig% ongeluk ziekenhuis dood overleden begrafenis brand% overstroming%
    moeilijk% krap% nood% crisis failliet ontslag% ontslaan sluit% gesloten verkoop% verkocht stop% opgezegd opzeg% gestopt leeg lege
    niet niets niks nooit niemand geen noch nergens maar alleen slechts pas mits tenzij zodra wanneer zolang voordat eerst hoewel echter behalve zonder anders
    waarom waarvoor hoezo
    kunt zou% moet% moeten mag mogen wil% willen wilt wens% nodig wacht% gewacht mis stuur% sturen bel% gebeld terugbel% reageer% afspraak spreken overleg% hulp geef% geven neem% nemen breng% haal% halen wissel% gewisseld ander%
    interesse project% sponsor% stage% sollicit% uitnodig% schimmel% vies vuil lek% los scheef gescheurd stuk
    blokk% verwijder% lastig% genoeg zat langzaam eindelijk steeds eigenlijk zogenaamd% vermeend%
    bewijs% kopie% formulier% document% lijst% bevestig% teken% handtekening% akkoord goedkeur% goedgekeurd controle% controleer% beloof% beloofd afgesproken
"""
# Beside thanks and manners these too: what is only acknowledged holds no trouble and no years custom.
DOUBTS = """
    koud kapot jaar jaren klant klanten weer steeds eindelijk robot computer automatisch automatische aanmaning aanmaningen toon genoeg zat service klantvriendelijkheid klacht probleem
    problemen schade gebrek prijs uren offerte contract werk monteur geleverd besteld teveel ondanks eigenlijk wie derde vierde bruid boeket trouwe jaartje weggejaagd verbazing
    bellen bel bandje overstuur dreigt gedreigd wekenlang sneller
"""
