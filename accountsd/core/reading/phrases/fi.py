"""Finnish: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (uusi|uudet|uuden|muuttun%|eri|toinen|vaihtunut|kaksi) (tilinumero%|tili|pankki%|iban|pankkitili%|maksutiedot|tilitiedot)
        (tilinumero%|iban|tilitie%|pankkitie%) * (muuttu%|vaihtu%|eri|ei täsmää|uusi|vahvist%|tarkist%|oikea)
        (vahvist%|tarkist%|muuttaa) * (tilinumero%|iban|tilitie%)
        (huijaus%|petos%|tietojenkalastelu%|epäilyttäv%|väären%)
    """,
    Says.LEGAL: """
        (asianajaj%|lakimies%|lakimieh%|oikeuteen|käräjä%|oikeustoim%|haaste%|ulosotto%|perintätoimisto|juridi%|rikosilmoitus|vahingonkorvau%)
        (konkurssi%|pesänhoitaj%|saneeraus%|maksukyvyt%|velkoj%|selvitystila%|yrityssaneeraus%|maksukyvyttömyys)
    """,
    Says.COMPLAINT: """
        (törkeä%|pettyn%|vihai%|ärsyttä%|epäasiallis%|loukkaa%|loukkaantu%|tyytymät%|sietämät%|uhkailu%|naurettav%|röyhke%|huono palvelu|kiukku%|kyllästyn%|ihmettelen)
        (lopettakaa|lopeta|älkää|älä) (lähettä%|soitta%|kirjoitta%|ottako|ota|enää|jo)?
        (toinen|toisen|vaihda%|vaihdamme) (toimittaja%|kumppani%)
        (valitus|valitan|reklamaatio palvelusta|irtisano%)
        (kukaan) * (vastaa|soita|vastannut)
    """,
    Says.NO_CONTACT: """
        (älkää|lopettakaa) * (lähettä%|kirjoitta%|ottako yhteyttä)
        (poistakaa) * (listalta|rekisteri%)
    """,
    Says.HARDSHIP: """
        (ei ole rahaa|rahat loppu|ei ole varaa|ei riitä|lomautu%|myynti on laskenut|konkurssin partaalla|lykätä|lykkäystä|lisää maksuaikaa|kolmessa erässä|useassa erässä|osissa)
        (maksuvaikeu%|kassavir%|taloudelli%|tiukka%|tiukalla|rahattom%|vaikeuk%|vaikea tilanne|maksukyky%)
        (emme|en|ei) (pysty|voi|kykene|pystytä|ole varaa|kyetä) * (maksa%|suoritta%|kerralla)?
        (osamaksu%|erissä|erään|maksusuunnitel%|lisäaika%|lykkäys%|maksuaika%|jakaa|siirtää|myöhemmin|kuukausierä%|pidennys%)
    """,
    Says.DISPUTE: """
        (liian kallis|liian korkea|ylihinta%|huonosti tehty|tehty huonosti|jäi kesken|hajosi|vuotaa|rikkoutu%|sovimme|piti olla|perusteeton%|perua|peruimme|perutt%)
        (kiistä%|riitaut%|emme hyväksy|en hyväksy|eri mieltä|vastusta%|hylkä%|emme tunnista)
        (ei täsmää|ei pidä paikkaansa|virheelli%|virhe|väärin|väärä|liian suuri|kahteen kertaan|kaksi kertaa|tuplana|tupla%|enemmän kuin|poikkea%)
        (emme|en|ei|ole|koskaan) * (tilan%|sopin%|saan%|toimitet%|hyväksyn%|pyytän%|valmis|sovittu|sisälty%|tehty|vastaanottan%)
        (tarjouk%|sopimuk%|sovittu|tarjous|hinta) * (mukaan|oli|sanot%|luki|eri|ei)
        (hyvityslasku%|hyvity%|korjattu%|korjaa%|uusi lasku|uuden laskun|mitätöi%|palaut%|oikais%)
        (puuttee%|viallis%|rikki|laatu%|keskeneräi%|reklam%|vaurio%|ei toimi)
        (emme|en) maksa
        (miksi|mistä) * (lasku%|veloite%|summa%)
        (odotamme|odotan) (edelleen|yhä)? * (hyvity%|toimitu%|korjau%|raporttia)
    """,
    Says.REDIRECT: """
        (lähettäkää|lähetä|ottakaa yhteyttä|yhteyttä|kirjoittakaa|osoitteeseen|osoite on|hoitaa|vastaa|käsittelee) * ADDRESS
        (en|ei|emme) (enää)? (ole|hoida|vastaa|käsittele|kuulu) * (oikea|laskuja|minulle|vastuu%|asia%|tehtäv%)?
        (väärä|oikea) (henkilö|osoite|osasto|vastaanottaja|yhteyshenkilö)
        (lähettä%|ohjatkaa|osoittakaa|ottakaa yhteyttä|ota yhteyttä|toimittakaa|lähetä|kirjoittakaa) * (ADDRESS|osoittee%|kollega%|taloushallin%|ostoreskontra%|portaali%)
        (vastaa|hoitaa|seuraaja%|sijainen|uusi yhteyshenkilö|siirtynyt)
        (uusi) (osoite|sähköposti%|laskutusosoite)
    """,
    Says.LEFT: """
        (ei ole enää|en ole enää|en työskentele enää|lähtenyt|eläkkee%|vanhempainvapaa%|ei enää työskentele|jättänyt)
    """,
    Says.PORTAL: """
        (portaali%|verkkolasku%|peppol|ovt%|verkkolaskuosoite|ariba|coupa|basware|toimittajaportaali)
    """,
    Says.PAID: """
        (maksoimme|maksoin|siirsin|siirsimme|suoritimme|tilitimme|hoidimme) (laskun|sen|summan|eilen|rahat|jo|\\d+)
        (lasku|maksu|summa|rahat|suoritus) (on jo|maksettiin|lähti|lähtivät|siirrettiin|meni|on siirretty|on hoidettu|on suoritettu)
        (rahojen|maksun|summan|suorituksen) (pitäisi|tulisi) * (näkyä|olla)
        (liitteenä|ohessa) (maksukuitti|kuitti|maksutosite|tosite)
        (olemme|olen|on|jo|juuri|lasku) * (maksanut|maksettu|maksaneet|suoritettu|tilitetty|siirretty|lähetetty maksu|hoidettu)
        (maksu|suoritus|siirto) * (on tehty|tehty|lähetetty|lähti|suoritettu|maksettu|lähtenyt|mennyt)
        (maksukuitti|maksutosite|kuitti maksusta|maksuerittely|tosite)
        (maksoimme|maksoin|maksettiin|maksettu)
        pitäisi * (näkyä|olla|tilillänne)
    """,
    Says.SHORT: """
        (vähennet%|alennu%|loput|loppu|osasuoritu%|puolet|pidätet%|miinus|ennakko%|kassa-alennu%|pankkikulu%)
    """,
    Says.PROMISE: """
        (maksamme|maksan|siirrämme|siirrän|suoritamme|suoritan|tilitämme|laitamme|laitan|hoidamme|hoidan|maksetaan|siirretään) (laskun|sen|rahat|summan|koko|tämän|maksun|maksuun|laskunne)? * (tänään|huomenna|ylihuomenna|maanantai%|tiistai%|keskiviikko%|torstai%|perjantai%|viikol%|viikon|kuun|mennessä|\\d+|illalla|päivä%|ensi|heti|pian)
        (lasku|maksu|summa|rahat|suoritus) (lähtee|lähtevät|maksetaan|menee|siirretään|on ajastettu|on mukana|tulee|saapuu|on hyväksytty ja maksetaan)
        (rahat|maksu|summa) * (on|ovat) * (tilillänne|teillä) * (mennessä|perjantai%|maanantai%|tiistai%|keskiviikko%|torstai%|huomenna)
        (saatte|saat) (rahat|maksun|suorituksen)
        (maksamme|maksan|maksetaan|suoritamme|suoritan|hoidamme|hoidan|siirrämme|laitamme|laitan|maksaa|lähtee|menee) * (lasku%|huomenna|perjantai%|maanantai%|tiistai%|keskiviikko%|torstai%|ensi|viikolla|kuun|mennessä|maksuun|maksu%|se|sen|pian|tänään|\\d+)
        (maksu|lasku) * (lähtee|maksetaan|menee|on ajastettu|maksatuk%|maksuajo%|maksussa|ajoitettu|maksuun|erääntyy)
        (maksuajo%|maksatus%|maksuerä%)
        (viimeistään|mennessä)
        ~ (huomenna|ensi viikolla|tällä viikolla|pian|lähipäivinä|kuun lopussa|mahdollisimman pian)
        (lupaan|lupaamme)
    """,
    Says.CONDITION: """
        (ei|en|emme|eikä|eivät) * (lähde|mene|tule|makseta|onnistu|ehdi|ehditä|saavu|siirry|voida|voi|pysty)
        (vain|ainoastaan|mutta|paitsi|ilman)
        (lukuun ottamatta|sillä ehdolla|vasta|sen sijaan)
        (jos|kunhan|heti kun|kun|edellyttäen|mikäli|ellei|riippuen|toivottavasti|vasta kun|sen jälkeen kun)
        (odotamme|odotan)
    """,
    Says.QUERY: """
        (tarvitsemme|tarvitsen|tarvitsisimme|pyydämme|pyydän|haluaisimme|saisimmeko|saisinko|puuttuu|ilmoittakaa|lähettäkää|kertokaa|toimittakaa) * (y-tunnu%|tunnus|tunnuksenne|alv-numero%|tilausnumero%|viite%|viitteen%|laskukopio%|kopio%|tiliote%|erittely%|laskun|laskusta|osoite%|saldo%)
        (en|emme|ei) (löydä|löydy|löytänyt|ole saanut|ole saaneet|näe) * (lasku%|sitä)
        (voitteko|voisitteko|voitko|voisitko) * (lähettää|toimittaa) * (uudelleen|uudestaan|sen|laskun|kopion)
        (mikä|paljonko|milloin|mihin) * (viite%|eräpäivä%|saldo%|avoinna|velkaa|tilausnumero%|osoite%|summa)
        (kopio%|laskukopio|pdf|tiliote%|erittely%|liite|liitteen|alkuperäi%|tuntilista%)
        (voisitteko|voisitko|voitteko|voitko|pyydämme|pyydän|tarvitsemme|tarvitsen|puuttuu|saisinko|saisimmeko|olisiko) * (lähettä%|toimitta%|vahvista%|ilmoitta%|lisätä|kopio%|numero%|viite%|tilausnumero%|lasku%|tiedo%|täyttä%|kerto%|erittely%)
        (tilausnumero%|ostotilaus%|y-tunnus|alv-numero|viite%|toimittajatied%|kustannuspaikka|toimittajalomake)
        (en|emme|ei) (löydä|löydy|löytänyt|ole saanut|ole saaneet|näy|saanut) * (lasku%)?
        (mikä|mitä|milloin|miten|missä|kuka|onko|kumpi)
    """,
    Says.DECISION: """
        (alennus%|luottokort%|jakaa lasku|halvempi|toinen hinta|valuutta)
        (olisiko mahdollista|onko mahdollista|sopiiko)
        (sisältyykö|miksi|jatko%|sopimuksen|tarjous uudesta)
    """,
    Says.OWNER: """
        (jay|pomo%|johtaja%|esimie%|omistaja%) * (soitta%|puhu%|ottaa yhteyttä|lupasi|sanoi|sopi%|tavata|keskustel%)
        (soittakaa|soita minulle|puhelimitse|tapaaminen|henkilökohtaisesti)
    """,
    Says.ACKNOWLEDGEMENT: """
        (tarkistan|tarkistamme|selvitän|selvitämme|palaan asiaan|palaamme asiaan|olen vastaanottanut|olemme vastaanottaneet|olemme saaneet laskun|sain laskun|saimme laskun|lasku on saapunut|otan selvää)
        (kiitos|kiitoksia|vastaanotettu|vastaanotin|saatu|selvä|ok|okei|hyvä|asia kunnossa|merkitty|ymmärretty|kuitataan)
        (välitet%|välitän|eteenpäin|hyväksyttävä%|hyväksyntä%|käsittelyssä|kierrossa|tarkastuksessa|kirjattu|hyväksytty)
    """,
    Says.NEW_WORK: """
        (uusi|uuden|seuraava%) (projekti%|hanke%|sivusto%|työ|toimeksian%|kampanja%)
        (tarjous%|tarjouspyyntö) * (uudesta|voisitteko|pyydämme|uuteen)
        (kiinnost%|kutsu%|puhuja%|suosit%)
    """,
    Says.PERSONAL: """
        (kuollut|menehtyn%|hautajais%|häät|onnea|onnittelut|osanotto%)
    """,
    Says.PITCH: """
        (uutiskirje%|peruuta tilaus|webinaari%|ilmainen|ilmaiseksi|tarjous vain|demo|klikkaa|rahoitus%|laina%|seo|liidi%)
    """,
    Says.NOT_PAID: """
        (ei|en|emme|eivät) (vielä|ole|enää)? * (maksettu|maksanut|maksaneet|lähtenyt|siirretty|suoritettu|makseta|maksa)
        (ei ole|ei|emme ole|en ole) (vielä)? (maksettu|maksanut|maksaneet)
        (maksamaton|maksamatta)
    """,
    Says.SOUR: """
        (pettyn%|vihai%|ärsyttä%|törkeä%|tyytymät%|kyllästyn%|loukkaantu%|ihmettel%)
    """,
    Says.AWAY: """
        (poissa|lomalla|loma|toimistolta|palaan|suljettu|automaattinen vastaus|kiireellisi%|sairauslom%|vapaalla)
    """,
    Says.TICKET: """
        (viestinne|viestisi|pyyntönne|tukipyyntö%) * (vastaanotettu|kirjattu|käsitellään)
        (tikettinumero|palvelupyyn%)
    """,
    Says.FILLER: """
        (hei|hyvä|moi|moikka|terve|huomenta|päivää|arvoisa)
        (pahoittel%|anteeksi|valitettavasti|myöhäs%|unohtu%|roskapost%|loma%|sairas%|jäänyt|jäi|viivä%|hukkunut|hukassa|kiire%|väliin)
        (liitteenä|ohessa|koskien|liittyen|kuten sovittu|tiedoksi|lisätiedot|palaan asiaan|alla|viitaten|kysyttävää)
        (lasku|päivä|summa|yhteensä|viite|numero)\\s*[:\\t]
        (hyvää|mukavaa) (päivää|viikonloppua|viikkoa|päivänjatkoa)
        (kirjanpitäjä%|taloushallinto%|kollega%)
    """,
}
