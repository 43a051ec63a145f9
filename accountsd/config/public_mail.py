"""Domains of public mail providers: nobody's own domain, there only exact addresses count.

Kept by hand, November 2026; a domain missing here is believed to be a client's own, so a client
with such an address should have `domains: []`.
"""

from __future__ import annotations

# International, then by country.
PUBLIC_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com
    yahoo.com ymail.com rocketmail.com aol.com aim.com icloud.com me.com mac.com
    proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com
    keemail.me mail.com email.com usa.com gmx.com gmx.net fastmail.com fastmail.fm hey.com zoho.com
    zohomail.com zohomail.eu hushmail.com mailbox.org posteo.net posteo.de posteo.eu runbox.com
    mailfence.com disroot.org riseup.net startmail.com duck.com yandex.com

    outlook.co.uk hotmail.co.uk live.co.uk yahoo.co.uk aol.co.uk btinternet.com btopenworld.com bt.com
    virginmedia.com virgin.net ntlworld.com blueyonder.co.uk sky.com talktalk.net tiscali.co.uk
    plus.com plusnet.com plus.net orange.net o2.co.uk freeserve.co.uk fsnet.co.uk madasafish.com

    outlook.ie hotmail.ie yahoo.ie eircom.net live.ie indigo.ie

    gmx.de web.de t-online.de freenet.de outlook.de hotmail.de live.de yahoo.de arcor.de
    online.de vodafone.de mail.de email.de 1und1.de aol.de magenta.de kabelmail.de
    gmx.at outlook.at live.at hotmail.at yahoo.at aon.at chello.at a1.net inode.at
    gmx.ch bluewin.ch hispeed.ch sunrise.ch swissonline.ch outlook.ch

    orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net outlook.fr hotmail.fr live.fr yahoo.fr
    bbox.fr numericable.fr club-internet.fr aliceadsl.fr
    ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl casema.nl upcmail.nl
    hotmail.nl live.nl outlook.nl tele2.nl quicknet.nl
    telenet.be skynet.be proximus.be outlook.be hotmail.be live.be yahoo.be
    libero.it virgilio.it tiscali.it alice.it tin.it tim.it outlook.it hotmail.it live.it yahoo.it
    fastwebnet.it email.it pec.it
    outlook.es hotmail.es yahoo.es telefonica.net movistar.es terra.es
    sapo.pt outlook.pt hotmail.pt clix.pt netcabo.pt
    outlook.dk hotmail.dk live.dk yahoo.dk mail.dk tdcadsl.dk stofanet.dk
    hotmail.se live.se outlook.se telia.com comhem.se spray.se bredband.net
    online.no live.no hotmail.no outlook.no yahoo.no
    elisanet.fi kolumbus.fi luukku.com suomi24.fi
    wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.onet.pl vp.pl tlen.pl
    seznam.cz email.cz centrum.cz post.cz azet.sk zoznam.sk centrum.sk
    freemail.hu citromail.hu indamail.hu abv.bg mail.bg yahoo.ro

    comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
    optonline.net frontier.com windstream.net juno.com rr.com centurylink.net
    rogers.com bell.net sympatico.ca shaw.ca telus.net videotron.ca hotmail.ca live.ca yahoo.ca outlook.ca
    bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au outlook.com.au yahoo.com.au
    live.com.au hotmail.com.au xtra.co.nz yahoo.co.nz slingshot.co.nz
    mail.ru yandex.ru bk.ru inbox.ru list.ru rambler.ru ukr.net
    qq.com 163.com 126.com sina.com foxmail.com yeah.net aliyun.com naver.com daum.net hanmail.net
    yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com
    yahoo.co.in rediffmail.com yahoo.in outlook.in uol.com.br bol.com.br terra.com.br yahoo.com.br
    hotmail.com.br outlook.com.br yahoo.com.mx hotmail.com.mx mweb.co.za webmail.co.za vodamail.co.za
    """.split()  # noqa: SIM905  (a table to read, not two hundred quoted words)
)
