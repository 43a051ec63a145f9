"""English: what an office says every day, verb by object and time. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_MONEY = (
    "(money|payment|payments|ach|bacs|eft|giro|wire|transfer|cash|cheque|check|funds|amount|sum|fee"
    "|settlement|contribution|balance|lot|total|quid|bill|bills|invoice|invoices|it|this|that|same"
    "|one|these|those|both|they|everything)"
)
_GONE = (
    "(credited|debited|honoured|honored|effected|collected|executed|transmitted|deposited|lodged"
    "|reconciled|remitted|transferred|cleared|settled|sorted|squared|put through|paid in|wired)"
)
_WHEN = (
    "(on|at|by|in|via|vide|last|yesterday|this|through|with|since|back|already|today|the day|upon"
    "|earlier|weeks|ages|monday|tuesday|wednesday|thursday|friday|when|out of|from|online|over|\\d+)"
)
_PAPER = (
    "(abn|uen|iban|vat|ein|tin|hsn|sort code|bic|swift|gst|tax id|account name|company number|payee"
    "|peppol%|tax reference|tax number|reference|ref|due date|bank coordinates|eori|duns|utr|c2"
    "|codice%|pec|clearance pin|tax clearance%|registered|company address|charity number|eircode"
    "|cost code|email address|postal address|registration number|full name|trading name)"
)
_COPY = (
    "(proforma|pro forma|pro-forma|duplicate|original|extract of account|stmt|inv|invoice|ubl"
    "|zugferd|xrechnung|purchase order|receipt|statement|pdf|copy|letterhead|headed paper|w-9|form)"
)
_THING = (
    "(job|jobs|property|properties|branch|branches|site|sites|house|houses|paddock|vehicle|horse%"
    "|project|building|order|visit|unit|flat|department|commission|account|school|delivery|month"
    "|account|car|van|event|room|field|office|shop|cost centre|budget|date|day|trip)"
)

LINES = {
    Says.PAID: f"""
        (did|done) (this|that|it|ours|yours|this one|that one) (one)? {_WHEN}
        {_MONEY} (has|have|was|were|had|is)? (now|already|all)? (hit|left|leaving|landed|reached|went|gone|hits) (us|you|our account|your account|our bank|through|out)? {_WHEN}
        {_MONEY} (has|have|had|was|were|is)? (now|already|all|evidently|duly)? (been|being)? {_GONE} {_WHEN}
        {_GONE} (to|in|into|from|out of) (you|your|ur|our|client|my|the) (account|acct|acc|a/c|bank)?
        amount * from (our|my|the) account (debited|taken)
        (in|with) (your|ur) (account|acct|acc|a/c|bank) (since|already|by now|go look|go check|have a look)
        (it's|its|is|been|dey) (in|with) (your|ur|you) (account|acct|acc|a/c)? (since|already|by now|from|go look|for days|for weeks)
        (took|taken|been taken|was taken) care of (it|this|that|at|on|by|in|yesterday|already|last)?
        (put|laid|lay) (that|this|it|this one)? (to|in) (bed|rest)
        (fixed you up|squared (it|this|that|up|you)|settled up|bill's dead|bill is dead|closed (from|on|at) our (part|side|end)|our end is clean)
        (chasing a ghost|not overdue any longer|not anymore open|no longer (open|overdue|outstanding|due)|better off already|already better off)
        (standing order|direct debit|giro|paypal|venmo|zelle|transaction|card payment|eft|app|bank|barclays|online banking) * (took it out|went through|completed|successful|has it|took care|confirmed|executed|tells me|says (done|paid|sent|completed))
        (transaction|payment|transfer) (is|was)? (successful|complete|completed|done|executed)
        (popped|dropped|handed|brought|gave|posted|slipped|shoved|left) * (cheque|check|cash|envelope|money|the lot) * (through|in|into|to|at|on|with|by|over|behind|under)
        (cheque|cash|money|envelope) (was|is|got)? (handed|given|brought|left|dropped|put|popped) (to|in|with|at|through|into|over)
        (put|stuck|popped|whacked|placed) (it|this|that|them|the lot) (on|through|onto) (the|my|our|his|her) (company|business|personal|corporate)? (amex|card|visa|mastercard|credit card|app|bank)
        (chaser|reminder|letter|email|note|mail|message) * crossed (with|our|paths|in the post|in the mail)
        (tapped|pinged|zapped|whizzed|shot|fired|sent|beamed|pushed|bunged|banged) (it|this|that|the money|the lot|payment|cash|everything)? (thru|through|over|across|the lot|off|on the app|by)
        (logged in|went online|got up|sat down) and (sent|paid|transferred|did|cleared|settled) *
        (our bank|the bank|bank statement|our statement|our side|our ledger|my app|my bank) (shows|has|confirms|confirmed|confirmed me|says) * (leaving|left|gone|execution|debited|collected|cleared|going out|paid)
        (payee|you|your bank|they) (have)? (received|had|got) (this|the|that|your)? (amount|money|payment|funds|sum|transfer|full amount) (on|within|last|yesterday|already|in|from)
        already (done|make|made|sent|settled|sorted|regulated|lodged|executed|paynow'd|eftpos'd|gone|through) *
        (thats|that's|it's|its|has|have|all) been (sorted|done|settled|sent|dealt with|seen to|squared|regulated) *
        (regulated|eftpos'd|paynow'd|bacs'd|zelled|venmo'd|wired|bacsed|lodged|revoluted) (it|this|that|you|the|monday|tuesday|wednesday|thursday|friday|yesterday|today|last|on|over)
        (sorted|settled|paid|cleared|done) (through|via|by|over|on|with) (the)? (internet banking|online banking|app|paypal|phone|my phone|bank|till|counter|branch)
        squared * (at|with) (the|your|ur) (till|counter|colleague|lad|driver|desk)
        (i'd|i have|i've|we'd|we) (settled|paid|managed it) (on|at|so|in|by) *
        (brought|taken|carried) the money (in)? (cash|to) *
        ~ (did it|done it|did this|did that|have done) *
        ~ (ref|utr|trace|slip|screenshot|receipt) (no|number|id|below|attached|is|\\w*\\d\\w*)
    """,
    Says.QUERY: f"""
        (which|what) (of)? (our|my|the|your|these)? (two|three|four|many|\\w+)? {_THING} (is|was|does|did|were|are|do) *
        (to|for) which (of)? (our|my|the)? (two|three|four|\\w+)? {_THING} *
        (is|was) (this|it|that) (one)? (the one)? (for|about|from) (the|our|my|nan's|nans|\\w+) * or *
        which * (was|is|were) (the|this|that|it|these) * (for|in|at|on|about)
        (when|what date|what day) (is|was|does|exactly is) (this|it|the|that|your) (one|invoice|bill|payment)? (actually|exactly)? (due|fall due|payable)
        due (date|by when) (again|of|for|on|please|pls)?
        (advise|confirm|tell|state|what's|whats|what is|know) * (due date|date on which|date it)
        (date|day) (on which|when|that) it (falls|is|was) (due|payable)
        (am i right|is it right|is it correct|do i understand) * (due|payable|the|that) *
        (what are|what's|whats|which are) (the|your|our) (payment)? terms (on|for|here|again)?
        (who|whom|what name) (do|should|shall|must) (i|we) (make|write|put|address) * (out|payable|to|cheque|check)
        (what's|whats|what is|what are|have you|do you have|you have|is there|have you got|give|confirm|advise|state|provide|send|write|need|know|asking for) (me|us)? (you|your|ur|an|a|the|of)? (an|a|your|sars|own|full|current)? {_PAPER} *
        (is|was|are) (that|this|it|the) (total|amount|sum|figure)? (stated|shown|given|here)? (with or without|inclusive of|including|incl|ex|excluding|net of|before|plus|in) * (vat|gst|tax|dollars|euros|pounds|currency)
        (do|does|can|could|would|will) (you|u|yous|ye|y'all) (guys|also|still)? (take|accept|do) (a|by|payment by|payments by|my|our)? (card|cards|amex|cheque%|check%|cash|paypal|credit card%|debit card|visa|bank transfer|direct debit|apple pay|bpay)
        u (take|accept|do) (card|cards|amex|cheque%|check%|cash|paypal)
        (has|have|did|was|is|were|if|whether) (you|u|our|my|the|it|ours) * (payment|money|transfer|remittance|cheque|quid|cash|sum|one) * (arrive%|received|turn up|turned up|landed|entered|applied|get paid|got paid|gone through|allocated|credited|reached|come through|booked|registered|sent)
        did (ours|mine|our|my) * (get paid|get to you|arrive|land|come in|go through|turn up)
        (could|can|may|might|would) (i|we) (please|possibly|also)? (get|have|see|ask for|obtain|trouble you for) * {_COPY}
        (send|resend|re-send|forward|need|stick|put|issue|supply|supplied|reissue|provide|give|post|asking for|show|fire) * {_COPY}
        (grateful|obliged|appreciate|glad|thankful) (for|if) * (copy|duplicate|statement|state|send|date|invoice|details|confirm%)
        (stmt|statement|copy|pdf|invoice|inv|receipt) (pls|please|plz|asap|again)
        (email|address|portal|link) for (e-inv%|einvoic%|invoices|e-invoices)
        (no|missing|without) (an|the|any)? (attachment|pdf|invoice attached)
        (never|not|didn't|did not|haven't|have not|don't|yet to) (got|get|had|receive%|became|seen|see|have|actually received) (the|your|this|any|an|a|that|sight of)? (actual|original|attached)? (invoice|bill|inv|copy|pdf|attachment|statement)
        (reminder|statement) * (but|no) * (invoice|bill|inv) (ever|has|came|come|attached|with it)?
        (no|not any) (invoice|bill|inv) (ever|has)? (came|come|arrived|reached|attached|with it|received|enclosed)
        what (is|does|do) * (mean|meant|stand for) *
        is it possible (to|for us to|that you) (receive|get|have|obtain|make|send|issue) *
        (do|would|will) you (need|want|require) (anything|something|any paperwork) (from us|else|more|further)
        (ref|reference|po|code) (to use|to quote|to put|pls|please)
        (can't|cannot|cant|can not) find (it|inv|the|this|that|your) *
        (send|fire|ping|shoot|bung|whizz|stick|email) (it|that|this|one) (back|across|over|again|out again|across again|over again)
        (could|can|would|may) (the|this|your) invoice (please)? (be|have|show|carry|include) *
        (please)? (could|can|would) (the|this) invoice (be)? (made out|addressed|supplied|sent|issued|reissued) *
        (like|want|wish|need|require) (a|to have|to get|written)? (confirmation|proof) of (the)? (balance|receipt|payment)
        (wish|want|like|need) to know (if|whether|when|which|what) *
    """,
    Says.REDIRECT: """
        (colleague|partner|daughter|son|wife|husband|assistant|bookkeeper|accountant|boss|secretary|treasurer|lou|she|he|them|her|him) * (cc'd|cc'ed|in copy|in cc|copied|copied herein|copied in|cc)
        (cc'd|cc'ed|looping|looped|adding|copying|copied) (in|my|our|here)? * (who|she|he|they|colleague|partner|cuts|handles|has|does|deals)
        (take it up|take this up|turn|address yourself|address yourselves|apply|talk|speak|write|see) (with|to) * ADDRESS
        (best route|right address|right one|scanning address|the address|shared inbox|new inbox|generic inbox|accounts payable|ap|finance mail|finance email) * ADDRESS
        (finance|ap|accounts|office|payables|billing|invoices|purchasing)@ (at|on|not|our|instead|please|for|is|from) *
        (for|all|supplier) (bills|invoices|payments|payables|accounts) (it's|its|go|use|try|contact|please|write|is|must) *
        (belongs with|falls (within|under|to)|remit of|is done by|is made by|dealt with by|looked after by) (the|my|our|mr|mrs|ms)? *
        (has|had|have) (replaced|taken over from|succeeded|relieved) me
        (took over|taken over) (from)? (me|my|this|it)
        (it's|its|is) \\w+ you're after
        not me (any more|anymore|now|try|it's|guv)?
    """,
    Says.PORTAL: """
        (vendor|supplier|customer) (hub|gateway|site|platform|zone|network)
        (e-invoicing|einvoicing|invoicing|procurement|federal) (platform|system|gateway|network|hub)
        (only|just) (in|via|through|by|over) (sdi|peppol|chorus|ksef|edi)
        (upload|submit|load|lodge|put|pop|drop|enter) (it|this|them|the thing|the invoice|invoices|the bill|your invoice|your bill|bills) (on|in|to|into|through|via|onto) (the|our|your)? (app|portal|platform|vendor site|supplier site|hub|jaggaer|coupa|ariba|basware|peppol)
    """,
    Says.ACKNOWLEDGEMENT: """
        (10-4|rcvd|recvd|thnx|thks|righto|righty-ho|grand job|lekker|merci|much obliged|okey-dokey|oki|no bother|fair enough|sorted thanks|got ya|gotcha|heard|duly noted|acknowledged|rec'd)
        (looks|look|seems|sounds|all looks|everything looks) (right|good|fine|ok|okay|in order|correct|grand|sound) (to me|to us|from here|now)?
        (handing|handed|hand|passing|transmit|transmitted|transmitting|forwarding|sending|sent|passed|pushed|kicked) (it|this|that)? (over|on|up|along|across)? to (my|our|the|bookkeeping|accounts|finance|ap|management|direction|purchasing) *
        (laid|placed|put|submitted|tabled|presented|circulated|goes|going|is) (before|to) (the|our|my) (budget holder|board|committee|council|manager|boss|director|members|trustees|clerk|meeting|finance) *
        (logged|registered|entered|inwarded|recorded|booked in|vouchered|minuted|stamped|filed|scanned|captured) (in|under|it|the|your|on|as|with|at|for|and|into|here)?
        (have|have it|got it|it's|is|we've it) (logged|on file|on record|registered|recorded|booked) *
        (agrees|tallies|tally|matches|reconciles|squares|ties) (up)? with (our|the|mine|my) (ledger|order|records|books|po|figures|file|system) *
        (reached|found|come to) (the|its) right (person|desk|place|department|home)
        (acknowledge|acknowledging|confirm|confirming) (the|safe)? (safe)? (receipt|arrival) of *
        (taken|take) (notice|note) of (your|the|it|this) *
        (attachment|attachments|file|files|link|pdf|both) (now)? (open|opens|work|works|came through|come through) (now|fine|ok|okay)?
        (approver|manager|boss|director|signatory|budget holder|accounts|finance) (has|have) it (next|now|on)?
        (just)? (needs|awaiting|awaits|waiting for) (the|his|her|my|our|a) * (initials|signature|approval|sign-off|stamp|blessing)
        (safe|safely) (and sound|arrived|here|landed|in hand)
        (is|it's|has been) (with|in front of|on the desk of|sitting with) (the|our|my|accounts|finance) (boss|manager|director|approver|bookkeeper|accountant|team|treasurer)? (now|for)?
    """,
    Says.FILLER: """
        (let (me|us) know|shout|ask|call|tell (me|us)|please advise|advise|check|see|sure|wonder%|asked) (if|whether|because) *
        if (you are|you're|possible|needed|required|necessary|any|anything|so|not already|you (need|have|require|like|could|can|would|want|don't|haven't)|there (are|is)|that's|it's (ok|okay|easier|urgent)|i may|we can|i can) *
        (hope|trust|hoping) (that)? (you|u|ur|all|everyone|things|your) (are|is|re|have|had|good|keeping|doing|well)? *
        (hope|trust) (ur|you're) (good|well|ok)
        (keeping|going|doing) well
        (per|as per|as|further to|following) (our|my|the|your)? (conversation|discussed|chat|call|telephone conversation|discussion|phone call|agreed|photo|above|subject|attached|email|e-mail|message|letter|usual|always)
        (with reference|in reference|with regard|with respect|further|i refer|referring|reference is made|in relation) to (the|your|our|my|above) *
        (for|fyi for) (your|ur) (information|info|reference|records|guidance|attention)
        (pfa|pfb|tc|ttyl|brb|kr|rgds|cheerio|hooroo|toodle|ciao|adios|laters|howzit|hiya|wotcha|yo|morning all|greetings)
        (please|kindly|pls)? (find|see|note) (the)? (enclosed|attached|below|annexed|attachment|annex)
        (the|see|in the|as) (enclosed|annex|attachment) (is|you find|find)? *
        (all the best|best of luck|take care|mind yourself|look after yourself|speak soon|talk soon|see you soon|until then|bye for now|over and out)
        (have|enjoy) (a|an|your|the)? (blessed|good|gd|nice|great|lovely|super|restful|relaxing|wonderful|happy|peaceful|pleasant|fab) (day|weekend|wknd|week|evening|one|afternoon|holiday|trip|christmas|easter)
        wish (you|you all|everybody|ye) (a|an|all|and)? *
        (greetings|regards|hello|best wishes|cheers|love) (from|of) *
        (give|send|pass on|say) (my|our)? (regards|best|hello|love|thanks) (to|from) *
        (happy|merry|blessed) (diwali|eid|christmas|easter|new year|holidays|thanksgiving|birthday|monday|friday|weekend|hanukkah|ramadan|st patrick's)
        (sent|typed|writing|written|dictated) (from|on|by|with) (my|the|a|an) (phone|mobile|iphone|ipad|train|bus|taxi|tablet|laptop|beach|car|back|airport|plane|road|son|daughter|\\w+)
        (excuse|forgive|pardon|ignore) (the|my|any) (typos|brevity|delay|late|spelling|english|errors|mistakes|handwriting)
        any (doubt%|question%|query|queries|problem%) (please|just|pls|kindly)? (ask|call|shout|holler|let me know|write|revert)
        (do not|don't|please do not|not) hesitate (to)? *
        (we|i) (remain|am) (yours|sincerely|faithfully|truly) *
        my name is *
        (i am|i'm|we are|am) (writing|emailing|replying|getting in touch|typing) (on behalf|in reply|in response|to you|from|to|about|regarding|for) *
        on (my|his|her|their|our) behalf
        (it was|was|such) (a|our|my)? (real|great)? (pleasure|honour|delight|joy) (to|hosting|meeting|seeing|having) *
        (just)? (picking (this|it) up|catching up|got back|landed) (now|in|from|today)?
        (i'll|let me) be brief
        (got|saw|received|seen|mentioned|refer to|replying to|about|regarding|in answer to|re) (your|ur) (email|e-mail|letter|message|mail|note|call|voicemail|text) *
        (sorry|apologies|apologise|excuse) (for|about|the|my)? (late|slow|delayed|the late|the slow|the delay|belated|short) (reply|response|answer|delay|notice)? *
        (may i|let me|we) take this opportunity *
        (what a|it's been a|been a) (week|day|month|morning|year|monday)
        (how's things|how are you|how are things|how's it going|how do|you ok|alright)
    """,
    Says.DECISION: """
        (can|could|may|shall|cld) (i|we|u|you) (move|give|postpone|wait|return|keep|defer|reschedule|push|bring|shift|cancel|swap) *
        how (can|do|could) (i|we) get * back *
        (pay|settle|clear) (it|this)? in (little|small|two|three|four|five|six|bits|pieces|parts|stages|\\d+) *
    """,
    Says.HARDSHIP: """
        any chance (that)? (you|ye|u|you'd) (could|can|would|might|take)? (wait|hold|take half|accept|hang|leave) *
        (can't|cannot|cant|can not) (do it|make it|manage it|pay it|find it all) (rn|right now|now|just now|at the moment|at present|this month|yet|before)
    """,
    Says.NEW_WORK: """
        (got|have|know) (a)? (mate|friend|neighbour|cousin|sister|brother|colleague|pal) (who|that) (needs|wants|is looking|could use|would like) *
    """,
    Says.DISPUTE: """
        (never|didn't|did not|haven't|have not) (got|get|had|receive%|seen|order%|see) (the|this|that|any|your|all the) (goods|delivery|work|order|items|service|parts|boxes|material%|report|second|other|rest|stuff|job|files|shipment|parcel|crates|units)
        (paid|settled|payed) (this|it|that) (already)? (in|on|last|back in) * (already|again|second time)
        (billed|invoiced|charged|sent) (it|this|us|that) (again|a second time|once more|twice|two times)
        (same) (bill|invoice|job|work|charge) as (the|that|last|one)
        (same) (i|we) (have)? (already)? (paid|payed|settled)
        (supplied|brought|provided|used) our own *
        (there were|we were|we had|we counted|i counted|we only had) \\d+ (not|at|in|on|and not|of)?
        (goods|received|delivered|came|were) * short (by|of) *
        (meant|supposed) to be (on your side|for your account|at your expense|yours|included|free|recovered) *
    """,
    Says.SHORT: """
        (leaving off|leaving out|left off|left out|knocked off|held back|keeping back)
        (came off|took off|without) (the|a|your|line|5|\\d+|it|before|our|that|second) *
        (only|just) (the)? (first|one|half|part|some) (of|line|page|invoice)? *
        (everything|all there|the lot|all of it) (except|but|bar|minus|save) *
        (excludes|excluding|exclusive of|net of|less|minus|short by|light by) *
        (rounded it|rounded) down *
        (by mistake|in error|mistakenly|erroneously|wrongly|accidentally|clerical error|typo) *
        (two times|twice|on two occasions|double|doubly|in duplicate) *
        (return|refund|send back|get back|give back) (the|my|our|us|me|one)? (excess|surplus|difference|overpayment|one|money) *
        (now in credit|in credit with|overpaid|paid too much|paid more) *
        (instead of|rather than) (winder|your|the|you) *
        (pt|part|partial|first|partly) (payment|paid|instal%ment|sum) *
        \\d+ of the \\d+
        (\\d+\\s?\\x25|\\d+ per cent|percent|third|half|quarter|two thirds|portion|tranche|slice) *
    """,
    Says.CONDITION: """
        (when|wen|once|as soon as|soon as|after|upon|until|till|should|let|post|against|pending|following) * (certificate|audit|receipt of|bond|delivery|completion|w-9|sells|sold|settlement|goes through|finished|fix|fixed|comes|lands|signed|corrected|visit|inspection|snag%|approval of|agm|board meets|harvest|honeymoon|deposit|bond|grant) *
        (send|give|get|let) (me|us) (the|a|your)? (corrected|revised|new|proper|signed|small|\\d+) * and (i|we|i'll|we'll) *
        (board|committee|council|trustees|council|agm) (meets|sits|decides|votes) *
        (have to|has to|must|will have to|needs to) wait
        (as early as|earliest|soonest) * (allows|can|possible|could)
        (our|group|company|hq) (terms|policy|group) * \\d+ days *
        (pays|pay|paid|paying) (only)? at (60|75|90|120|\\d+) days *
        (thereafter|whereupon|and then we|seven days later)
        (new|next) (financial|fiscal|budget|fin) (year|yr) *
        our year (starts|begins|ends) in *
        (somebody|something|whoever|if only|hopeful|hopefully|inshallah|insha'allah|god willing|with luck)
    """,
}
