"""English: what clients' mails say, phrase by phrase. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (new|changed|updated|revised|different|amended|alternative) (bank|banking|account|payment|remittance|ach|wire) (details|account|accounts|information|info|instructions|number|numbers|coordinates)
        (new|different|another|second|other|updated) (iban|sort|bsb|bank|bsb/account|beneficiary|account)
        (bank|banking|account|payment|ach|wire|remittance|remit-to|beneficiary) (details|account|information|info|instructions|number|numbers|data) * (chang%|updat%|differ%|amend%|switch%|replac%|mismatch%|verif%|validat%|genuine|legit%)
        (chang%|updat%|switch%|amend%|verif%|validat%|moved|mov%) * (bank|banks|banking|iban|ach|wire|beneficiary|sort|bsb|routing) (details|account|accounts|information|info|instructions|code|number|numbers)?
        (chang%|updat%|switch%) (your|our|the|to)? (bank|banks|account|accounts)
        (confirm|verify|check|authenticate) * (bank|banking|account|iban|sort|bsb|routing) (details|account|number|numbers|code|information|data)
        (account|iban|bank|details) * (isn't|is not|aren't|are not|doesn't|does not|don't|do not) * (one|same|match|agree|hold|have on)
        account * (isn't|is not) the one
        (two|different|other|wrong|both) * (account|bank|sets) (details|numbers|number|accounts)
        two (lots|sets) of (account|bank|payment)
        which (account|bank|iban|details|one|of them) * (right|correct|pay|use)
        (account|details|iban) * (no longer|not in|presently|currently) * (use|used|valid|active|open)
        (use|pay|send|remit|transfer) * (below|following|new|this|another|different) (account|beneficiary|bank|iban|details)
        (pay|paid|payment|payments|refund|money) * (into|to) (a|another|the) (new|different|other|second) account
        ~ (old|previous|former) (bank|account|iban)
        (fraud|scam|phishing|spoof%|impersonat%|bogus|fake|hacked|compromised|fraudulent|fraudster%)
        (landing|paid|sent|go|put) * (somewhere|someplace) else this time
        (close|closed|closing) * (account|bank)
        (email|e-mail|message|letter) * (asking|asked|telling|instructing|requesting) * (pay|account|bank|iban)
        ~ (last|final) (four|4) digits
        (hear|confirm%|speak) * (known|someone|number) * (number|know) * (already|file|hold|have)
        ring * before * (set|pay|load|key)
        call%? back * (bank|account|details)
        our bank%? (flagged|blocked|rejected|queried|warned|stopped)
        (name|payee) * (doesn't|does|not) match * account
        confirmation of payee
        factor% * (assigned|assignment|account)
        deed of assignment
    """,
    Says.LEGAL: """
        (solicitor%|lawyer%|attorney%|barrister%|counsel)
        (legal|court) (action|proceedings|claim|advice|advisers|advisors|representative%|team|matter|counsel|department|notice|route|remedy)
        (county|small|high|crown|bankruptcy|supreme|district|magistrates'?) (court|claims)
        (take|taking|see|took) (you|us|this|it|them) to court
        (court|tribunal|judge|hearing|judgment|judgement|ccj|summons|subpoena|writ|injunction)
        letter before (action|claim)
        (insolven%|liquidat%|bankrupt%|receivership|administrator%|winding-up|wound up|moratorium|restructuring plan)
        (in|into|enter%|entered) (administration|liquidation|receivership|bankruptcy|insolvency|examinership)
        appointed * (administrator%|liquidator%|receiver%|trustee|examiner|supervisor)
        (chapter) (7|11|13|eleven|seven)
        (company|individual) voluntary (arrangement|liquidation)
        (creditors'?|creditor's) (meeting|voluntary|committee)
        (proof|proofs) of (debt|claim)
        (unsecured|secured|preferential) (creditor%|claim%)
        (cease|ceased) trading
        (statutory demand|cease and desist|without prejudice|notice of intended)
        (sue|suing|sued|litigat%|litigation|arbitration|mediation|counterclaim|prosecut%)
        (automatic stay|prepetition|pre-appointment|claims bar|petition date)
        ~ (debt|collection) (agency|collector%|collection%) * (act|law|instruct%|refer%)
        (trading standards|ombudsman|regulator|financial conduct authority complaint|better business bureau|consumer protection)
        ~ (hear|hearing) from (our|my|the) (solicitor%|lawyer%|legal|attorney%|insurers?)
        ~ (reserve|reserves|reserving) (all)? (my|our|all|its)? (rights|legal rights)
        ~ (police|action fraud|crime reference)
        ~ (breach of contract|breach of the contract|negligence|damages|liable|liability for|set-off|set off|offset against)
        (estate of|executor%|probate|deceased estate)
        strike off
        ~ talk to (our|my) * (from here|from now|file)
        from (here|now) on * (talk|speak|deal|write|correspond|direct)
    """,
    Says.COMPLAINT: """
        (stop|quit|cease) (email%|e-mail%|mail%|writ%|call%|chas%|contact%|harass%|pester%|spamm%|send%|bombard%|nagging|bugging|hassling|hounding)
        (please|just)? (leave|leaving) (me|us) alone
        (do not|don't|never) (contact|email|e-mail|write|chase|call|message|mail|bother) (me|us|this)
        (harass%|hounding|pester%|bombard%|badger%|hassl%|nagging|barking at)
        (unacceptable|disgrace%|appall%|outrage%|disgust%|shocking|shambles|shambolic|atrocious|pathetic|ridiculous|absurd|insult%|offensive|rude|rudeness|disrespect%|unprofessional|incompetent|arrogant|heavy-handed|threatening|aggressive|intimidat%|bullying|condescending|patronising|patronizing)
        (very|extremely|really|deeply|quite|so|most|rather|bitterly|not a little|pretty)? (disappointed|upset|annoyed|angry|hurt|offended|dismayed|displeased|unhappy|frustrated|furious|livid|fuming|unimpressed|insulted)
        (not|far from|less than|isn't|aren't|am not|wasn't) (happy|impressed|pleased|amused|acceptable|ok|okay|satisfied|good enough)
        (fed up|sick of|sick and tired|had enough|tired of|last straw|beyond a joke|enough is enough)
        (take|taking|took) (our|my|the) (business|custom|bat|account) * (elsewhere|ball|away)?
        (find|look for|looking for|go to|using|move to|switch to|get|seek) (another|a different|a new|somebody else|someone else|other) (customer|supplier|provider|agency|company|client|contractor|firm|designer|developer)?
        (lost|lose|losing) (a|our|my|us as|your) * (customer|client|business|custom|goodwill)
        (cancel%|terminat%|end%|reconsider%|review%) * (contract|agreement|relationship|account with|arrangement|services|subscription|retainer)
        (we are|we're|i'm|i am|we'll be|you're|consider us) (done|finished|through) with (you|this|jay|winder)
        (how dare|what a cheek|bloody|damn|wtf|hell|crap|joke|nonsense|farce)
        ~ (robot|bot|automated|computer|machine|template) * (letter|email|e-mail|mail|calling|reminder%|message|threat%|chas%)
        (third|fourth|fifth|sixth|nth|umpteenth|second|3rd|4th|5th|two|three|four|five|six) (e-mail|email|mail|reminder%|letter|message|time|chaser|notice) * (in|about|this) (a|two|three|four|five|six|seven|eight|nine|ten|as|the|one|something|this)
        ~ (do not|don't|didn't|did not|not) (appreciate|care for|like|enjoy|deserve) * (being|tone|threat%|chased|treated|this|way|manner|letter|reminder%)?
        ~ (tone|manner|attitude|wording) of (your|this|the|that|these)
        (never|not) (once|ever|been) * (like this|treated|so|such) * (letter|way|manner)?
        ~ (treated|treat) (like|as|this)
        ~ (years|year) * (customer|client|business|worked|working|relationship|together|loyal)
        ~ (complain|complaint|complaining|complaints)
        (not|isn't|wasn't|is not|nowhere near) even (due|late|overdue)
        (isn't|not|is not) due (for|until|till|til) (another|a)
        ~ (nobody|no one|no-one|noone|never) * (answers|replies|returns|replied|answered|returned|responds|responded|call%|picks|bothered|respond)
        ~ (waiting|waited|asked|asking|chasing|chased|trying|tried) (for)? (weeks|months|days|three|twice|repeatedly|several|ages|forever)
        (ease up|back off|lay off|get lost|shove|whistle for|naff off|sod off|calm down)
        (copying|copied|cc'd|cc'ing|cc) (our|my|the|in) (boss|owner|director|manager|practice|partner%|ceo|managing|md|everyone)
        (humiliat%|embarrass%) (me|us|in front)
        (trust|goodwill|patience|relationship) * (gone|lost|broken|thin|damaged|end|limit|strained|soured)
        (think|thinking) twice * (using|working|ordering|again)
        (won't|will not|not|never) be (using|working|ordering|coming|renewing|recommending) * (again|you|with)?
        (poor|terrible|awful|dreadful|bad|worst|lousy|appalling) (service|experience|treatment|communication|customer|support|workmanship|quality)
        (let|letting) (me|us) down
        (bad|poor) (form|taste|manners)
        how (thoughtful|charming|kind|lovely|nice|delightful|wonderful)\\.
    """,
    Says.NO_CONTACT: """
        (stop|quit|cease) (email%|e-mail%|mail%|writ%|contact%|send%|messag%)
        (do not|don't|never) (contact|email|e-mail|write to|message|mail) (me|us) (again|any|anymore|further)?
        (remove|take|delete|unsubscribe) (me|us|my|this|our) * (list|database|records|system|mailing)
        ~ (leave) (me|us) alone
        no (further|more) (emails|e-mails|contact|correspondence|reminders|letters|messages)
    """,
    Says.HARDSHIP: """
        (can't|cannot|can not|couldn't|unable to|not able to|won't be able to|not in a position to|struggl% to) (really|quite|simply|just|currently|possibly|even|now|comfortably|at the moment)? (afford|manage|find the money|meet|cover|clear|pay (it|this|you|the) all|pay (it|this)? in full|pay everything|pay the (full|whole|lot)|pay right now|pay at the moment|pay until|settle (it|this)? (all|in full|until|right now))
        ~ (can't|cannot|can not|couldn't|unable to|not able to|won't be able to|not in a position to|struggl% to|no way) * (pay|settle|make this payment)
        (cash|money|funds|finances|things|budget|it) (is|are|'s|has been|have been|were|was)? (very|really|extremely|a bit|so|quite|pretty|rather|too|incredibly)? (tight|short|low|scarce|strained|stretched|thin|non-existent)
        (cash-flow|cashflow|cash flow|liquidity) (problem%|issue%|difficult%|crisis|squeeze|trouble%|situation|challenge%|is|pressure%|constraint%|has|gap|shortage|position|crunch|being|woes)
        (instal%ment%|payment plan|repayment plan|payment arrangement|pay in stages|pay it off|staged payments|payment schedule|time to pay|pay monthly|monthly payments|repayments)
        (spread|split|stagger|stretch|break) * (payment%|cost|it|amount|balance|sum|this|over) * (months|weeks|instal%ment%|over|into|payments|three|two|parts)
        (in|into) (two|three|four|five|six|several|2|3|4|5|6) (parts|instal%ments|payments|chunks|goes|halves|lots)
        (struggling|skint|broke|penniless|hard up|strapped|in trouble|in difficulty|in difficulties|on the brink|going under|on our knees|hand to mouth|robbing peter)
        (financial|money|cash|trading|economic) (difficult%|hardship|trouble%|problem%|worries|pressure|strain|distress|constraint%|crisis|struggle%)
        (no|not enough|insufficient|run out of|out of|short of|lack of|zero|little) (money|funds|cash|funding|work|income|revenue|liquidity|spare cash)
        ~ (more|extra|additional|some|a bit of|a little|bit more|further) (time|leeway|breathing|breathing space|grace|slack)
        ~ (extension|extend|defer|postpone|delay|hold off|push back|put off|payment holiday|leeway|forbearance|breathing space|some air)
        (give|allow|grant) (us|me) * (until|till|time|more|another|a few|some|extension|extra|couple|month|weeks)
        ~ (bear with|patience|patient) * (until|till|while) * (get|are|sort|money|funds|income|business|season|pick%|recover|back on)
        ~ (leave|let) it (ride|while|till|until|til|be|lie|rest|go)
        (back on) (our|my|their) feet
        (laid off|redundan%|furlough%|lost (our|my) (biggest|main|largest|job|contract)|closing (down|two|our|the)|shut (down|our)|downsiz%|going out of business|wind down)
        (customer%|client%|they|debtor%|municipality|council|government) * (owe|owes|haven't|hasn't|have not|has not|not) * (paid|pay|money) * us
        until * (pay|pays|paid|settle|settles) us
        ~ (overdraft|bank) * (limit|refused|frozen|pulled|maxed|called|declined|exceeded|max)
        (account|accounts) (is|are|has been|was) (frozen|overdrawn|empty|blocked)
        (cents|pence|p) (on|in) the (dollar|pound|euro)
        (full and final|full settlement|settlement offer|reduced amount|lower amount|partial settlement|knock something off|reduce the (bill|amount|balance|invoice)|write off|write-off|forgive the)
        ~ (illness|ill|hospital|surgery|cancer|bereavement|stroke|accident|burnt|fire|flood%|burgl%|robbed|storm|drought) * (business|work%|pay%|income|money|cash|closed|trading|shop)
        (business|trade|sales|season|work|turnover|month|months|quarter|year|bookings|orders|footfall) (has|have|is|are|'s|was|were) * (slow|quiet|bad|down|dried|collapsed|dead|terrible|poor|tough|difficult|disastrous|rough|slump%|tanked|fallen)
        (tough|difficult|hard|rough|lean|bad|brutal|horrible) (time%|month%|year|quarter|period|patch|season|spell|stretch|trading)
        ~ (embarrassed|ashamed|embarrassing) * (money|pay|account|until|say|admit|ask|position)?
        ~ (pay|payroll|wages|salaries|rent|staff|suppliers) * (first|struggl%|barely|can't|cannot)
        (token|small|reduced) payment
        ~ (whatever|what) (i|we) can (afford|manage)
        ~ (would|could|can) (you) (accept|consider|take|live with|agree) * (month|instal%|less|part|reduced|half|weekly)
    """,
    Says.DISPUTE: """
        (dispute|disputes|disputed|disputing|contest|contesting|contested|disagree|object|challenge|challenging) 
        (don't|do not|can't|cannot|won't|will not) (agree|accept|recognise|recognize|approve|understand) * (invoice|charge%|amount|bill|this|figure%|total|item|line|it|fee%|hours|rate|one|that)?
        (overcharg%|over-charg%|overbill%|overpriced|over-billed|double-billed|double billed|mischarg%|miscalculat%)
        (charged|billed|invoiced|invoicing|billing|charging) (us|me)? (twice|double|again|two times|for the same|for something|at the wrong|too much|incorrectly|wrongly|in error)
        (duplicate|duplicated|duplication|double) * (invoice|charge|bill|billing|entry|payment)?
        (same|identical) (as|to|invoice|work|job|dates|description|item%|services|amount)
        (wrong|incorrect|inaccurate|not right|mistake%|error%|erroneous|discrepanc%|mismatch%|inconsisten%|doesn't look right|not correct|isn't correct|isn't right|doesn't add|don't add|doesn't tally|don't tally|doesn't match|does not match|don't match|not matching|doesn't agree with|differs from|off by) * (invoice|rate|amount|price|total|hours|quantity|vat|tax|bill|figure%|charge%|quote|po|order|line|sum|quotation|agreement|contract|estimate|currency|discount|it|this)
        ~ (wrong|incorrect|inaccurate|mistake%|erroneous|discrepanc%|mismatch%|inconsisten%)
        (rate|price|amount|total|hours|vat|tax|invoice|bill|figure|charge|quantity|sum|fee|cost) * (wrong|incorrect|too high|higher than|more than|not what|isn't what|exceeds|inflated|excessive|different from|isn't right|not right|doesn't match|does not match|not as agreed|above)
        (never|not|didn't|did not|hasn't|hadn't|haven't|nobody|no one|wasn't|weren't|was not|were not|without|yet to) * (ordered|order|agreed|agree|approved|authoris%|authoriz%|asked|ask for|requested|request|delivered|received the|receive the|received any|received it|signed|sign off|signed off|happened|arrived|turned up|completed|finished|provided|included|mentioned|quoted|discussed|told|instructed|commissioned|consent%|done the|did the|show%|work%)
        ~ (quote|quoted|quotation|estimate|estimated|proposal|agreed|agreement|contract|contracted|offer|offered|fixed (fee|price)|rate card|letter) * (was|is|said|says|at|price|for|£|€|\\$|rate|states|stated|included|includes|clearly|shows|not)
        (we|i|jay|you) (agreed|were told|was told|understood|said|promised|discussed) * (price|would|that|on|£|€|\\$|rate|credit|discount|wouldn't|free|included|no charge|not)
        (credit note|credit memo|credit for|a credit|refund|credited|cn) 
        ~ (credit|refund|adjust%|correct%|amend%|revis%|reissu%|re-issu%|cancel%|withdraw|void|rectif%) * (invoice|note|bill|amount|it|this|line|us|charge%|for|hours|difference)
        (corrected|revised|amended|new|proper|right|accurate|correct) (invoice|bill|rate|amount|version|one|total|price) 
        ~ (quality|standard|workmanship|defect%|fault%|broken|damaged|incomplete|unfinished|snag%|not working|doesn't work|does not work|not up to|substandard|sub-standard|poorly|botched|unusable|unsatisfactory|not fit|bugs?|errors in)
        ~ (work|job|project|website|site|report|delivery|goods|order|service|system|items?|deliverable%) * (isn't|is not|not|never|wasn't|hasn't|still|incomplete|late|outstanding|unfinished|missing|wrong|broken|down|poor|failed|missed)
        (still|yet) (waiting|await%|expect%|owed|missing|to receive|not received|outstanding|haven't had|to see|no sign) * (for|on|credit|delivery|report|goods|work|final|files|the|item%|response)
        ~ (missing|short|shortage|under-delivered|only received|only got|short-shipped|short delivered|partial delivery|back order%)
        (rejected|returned|blocked|not be posted|unable to post|failed (matching|validation)|three-way|3-way|exceeds po|exceeds purchase|po value|over the po|insufficient po|po (has been|is|was) (closed|exhausted|expired|used)|no open po|price variance|quantity variance|on hold pending|held pending|being held|is on hold|in query|put on query|queried)
        (won't|will not|not|refuse|refusing|no intention|not going|not prepared|decline|don't intend|not planning|not willing|before we|until * is) * (pay%|paid|settle|sign%|approv%|releas%) * (until|for|this|it|that|till|any|full|extra|these|unless|invoice|what)
        (withhold%|holding back|held back|withheld|deduct%|short-pay%|knock off|knocking off|less the) 
        ~ (why|what) * (charged|charge|billed|paying|invoice|extra|increase|increased|higher|cost|for the|is the|are these|these hours|this one|line|amount)
        (don't|do not|can't|cannot) see (what|why|how|any)
        ~ (already|previously|originally) (paid|settled|covered|included|billed|invoiced|credited) * (in|by|under|on|with|invoice|that|as|for|separately)
        ~ (part|included|covered|free|complimentary|no charge|no extra|goodwill|warranty|guarantee|within|inclusive) (of|in|by|under|for|with)? * (fee|retainer|contract|price|package|agreement|quote|charge|warranty|original|guarantee|scope|subscription|deal)
        (we're|we are|call it) even
        ~ (nothing|anything|not) * (owe|owed|owing|to pay)
        (we|i) (don't|do not|no longer) (owe|use|need|have an account)
        ~ (only|just) (\\d+|two|three|four|five|six|half|a) (hours|days|of the|units|items|visits|day|hour|pages|licen%|seats|were|was)
        ~ (increase|raise|uplift|surcharge|expedite|call-out|callout|extra|additional|admin|delivery|travel|mileage|late|setup|cancellation|rush) (fee%|charge%|cost%|hours|item%|work|amount|in (price|rate)|line)
        ~ (which|what) (we|i) (didn't|did not|never|don't)
        (wrong|different|another|other) (company|entity|client|customer|address|party|business|site|cost centre|department) * (invoice%|bill%|charge%)?
        ~ (vat|tax|gst|sales tax) * (should|shouldn't|exempt|zero|reverse|not be|incorrect|wrong|rate)
        (reverse charge|zero-rated|zero rated|vat exempt|tax exempt)
        ~ take (this|that|it|line|the) * off * (invoice|bill)
        (resolv%|sort%|clear%|fix%) * (before|first|then) * (pay|payment|release|settle|process)
        stuck * (until|till) * (sorted|resolved|fixed|corrected)
    """,
    Says.REDIRECT: """
        (please|kindly|pls|could you|can you|you should|you need to|must|rather|in future|future|from now)? (send|forward|direct|redirect|address|email|e-mail|submit|route|resend|mail|write|upload|post|copy) * (to|at|via|through|on) * (ADDRESS|them|him|her|our|colleague|accounts|team|department|portal|head office|my|the finance|finance|ap|purchase|payables)
        (please|kindly|pls|you (should|need to|must|can)|best to|try|just)? (contact|speak to|speak with|talk to|reach out to|get in touch with|deal with|liaise with|try|ask|chase|ring|email|use) * (ADDRESS|instead|colleague|accounts (dept|department|team|payable)|finance|head office|who (deals|handles|looks)|my successor|replacement)
        (not|isn't|is not|wasn't|no longer) (me|mine|my (department|area|responsibility|job|remit|role)|the right (person|contact|address|team|department|place)|handled|dealt|something i|responsible|the person|in charge|for me)
        (wrong|incorrect) (person|department|address|contact|mailbox|inbox|email|e-mail|team|guy|number|one|office|\\w+ mate)
        (don't|do not|doesn't|no longer|never|not) (deal|handle%|look after|do|process|manage|hold|pay|work in|have anything to do) * (invoice%|payment%|account%|bill%|finance|these|this|that|them|anything|stuff|side|any more|anymore)
        ~ (responsible|in charge|handles|handling|deals|dealing|looks after|looking after|taken over|took over|taking over|replaced|replaces|replacing|now with|moved to|successor|replacement|new contact|correct contact|right person|best person|your man|point of contact)
        (invoices|bills|statements|payments|accounts|reminders|correspondence|all invoices|supplier invoices|queries|this) (go|goes|should|must|need|needs|are|is|have|now|can) * (to|sent|via|through|handled|by|processed|dealt|at|submitted)
        (is|are|that's|it's) (handled|dealt with|processed|paid|managed|looked after|done|administered) (by|at|in|through|centrally)
        (sold|acquired|taken over|bought|merged|transferred|moved) * (business|company|to|by|with|group|debts|creditors|liabilities|us)
        (changed|new|updated) (our|my|the)? (email|e-mail|address|contact|mailbox|department|invoicing|procedure|process|supplier)
        ~ (personal|private|home|old|previous|wrong) (email|e-mail|address|inbox|mailbox|account)
        (take|remove) (me) off * (list|copy|thread|chain|distribution)
        (cc|copy) * instead
        ~ (nothing|anything) to do with (it|this|the|them|us|me)
        (who|whoever) (deals|handles|looks|is treasurer|does|took|is in charge|now|pays)
    """,
    Says.LEFT: """
        (no longer|not) (with|work%|at|employed|here|part of|in the|on the|an employee|a member|the treasurer|in post|based) 
        (has|have|i've|she's|he's|who|had|having|recently|since) (left|retired|resigned|departed|moved on|passed away|gone on maternity|quit|stepped down|rotated off|finished)
        (left|leave|leaving|retired|resigned|departed) (the|our|this|us|on|last|in) (company|business|firm|organisation|organization|us|practice|team|school|charity|board|january|february|march|april|may|june|july|august|september|october|november|december|month|week|year|\\d)
        (is|isn't|are) (not|no longer|n't)? * here (anymore|any more|now|any longer)
        (rotated|stepped|came) (off|down|from) 
        no longer * (company|position|role|employee|monitored|address|mailbox|email|treasurer)
        my (last|final) (day|working)
        maternity leave
    """,
    Says.PORTAL: """
        (portal|peppol|ariba|coupa|tungsten|basware|jaggaer|tradeshift|oracle supplier|supplier network|e-invoic%|einvoic%|edi|taulia|workday|openinvoice|invoicecloud|supplier self-service|sap business network|pagero|esker|chorus|proactis|bill\\.com|avidxchange|iptor|ivalua)
        (only|must|need|needs|have|has|please|required) * (accept%|submit%|upload%|register|through|via) * (portal|electronic%|online|system|website|network)
    """,
    Says.PAID: """
        (have|has|had|we've|i've|it's|it|this|that|was|were|is|are|been|being|got|just|already|now|both|all|which|invoice|one|since|they've|he's|she's|you've|should) (now|just|already|since|also|all|both|have|been|be|being|it|actually|indeed|in fact|only)? (been)? (paid|settled|cleared|transferred|remitted|wired|actioned|processed|sent across|squared|squared away|released|disbursed|discharged)
        (i|we|they|he|she|accounts|finance|our bank|the bank|you|office) (have|had|already|just|only|also|actually|both|finally|now|have already|have just|have now)? (paid|settled|cleared|transferred|remitted|wired|bacsed|sent you|made (a|the|this|that|full|our)? payment%?|made payment|put it through|put this through|actioned|released|sent payment|sent the payment|sent it|mailed|posted|did it|did this|zelled|venmoed|paypalled|dropped)
        (payment|payments|money|funds|transfer|cheque|check|wire|remittance|amount|balance|sum|ach|bacs|eft|it|this|that|they|invoice|invoices|both|full amount|\\d[\\d.,]*) (of [^ ]{1,14})? (for [^ ]{1,20})? (in full)? (was|were|has been|have been|has|have|had|went|left|is|are|got|had been|has now been|has now|has already been|has just been|should)? (already|now|just|also|all)? (made|sent|processed|released|issued|initiated|executed|completed|submitted|posted|mailed|dispatched|transferred|gone|went out|left|cleared|credited|debited|effected|remitted|wired|done|scheduled and sent|on its way|paid|deposited|approved and sent)
        (went|gone|sent|left|going|go) (out|through|over|across|off|by|via|in|to you|into|from|on)? * (yesterday|today|this morning|last (week|night|friday|thursday|monday|tuesday|wednesday)|this afternoon|just now|earlier|bacs|faster payment%|run|chaps|account|e-transfer|ach|wire|transfer|tonight|this evening|bank|card|on the \\d+)
        (paid|settled|cleared) (yesterday|today|this|last|on|by|via|in|it|already|just|now|with|through|the|up|and|off|over|directly|already|for|under|\\.|!|these|both|them|online|as)
        (remittance|payment|eft|ach|bacs|wire|transfer) (advice|notification|confirmation|receipt|advise|details|notice|slip|proof)
        (proof|confirmation|evidence|receipt|screenshot|copy|record) of (the)? (payment|transfer|remittance|bank transfer|deposit|wire)
        (pop|swift copy|mt103|utr|transaction (id|number|ref|reference)|trace number|confirmation number|payment (reference|ref))
        (following|attached|below|these) (transaction%|payment%|invoice%) (have|has|was|were|are|is) (been)? (paid|made|settled|processed)
        ~ (should|will|you'll|you should) (be|have been|have|show|see|hit|reach|land|arrive|appear|clear) * (with you|account|tomorrow|already|by now|today|in your|statement|it|on your|monday|within|shortly|there)
        (all|now) (squared|sorted|settled|done|paid|cleared|up to date|whole|square)
        (done|paid|sent|settled|transferred)(\\.|!|,| just| now| -| –| this| today| yesterday| earlier)
        (cheque|check) (is|was|has been|went|number|no|'s)? (in the (post|mail)|posted|mailed|sent|dispatched|cut and|\\d+|went|issued|been)
        (put|dropped|popped|stuck) (a|the)? (cheque|check|it) in the (post|mail)
        (debited|taken|came out|gone out|left|cleared) (from|our|my|of|at|on) (our|my|account|bank|end)
        (our|my) (records|bank|bank statement|system|ledger|books) (show%|has|have|say%|indicate%|confirm%) * (paid|payment|settled|cleared|debited|sent)
        ~ (thought|sure|believe|understood|certain|pretty sure|fairly sure) * (paid|settled|sent|cleared)
        (paid) (in full|by|via|on|yesterday|today)
        (direct debit|standing order|card link|stripe|paypal|credit card) * (taken|paid|collected|through|made|went)
        ~ (crossed) (in the post|with|over|paths)
        (you should be|you're|you are) (whole|all set|square|good|paid up|in funds)
        consider (it|this|yourself) (paid|settled)
        paid (this|it|that|these|both|them|all|off|up|you)
        (i|we) (did|made) (that|this|it|the payment|the transfer) (yesterday|today|last|on|already|this)
        net paid
        funds will be available
        in (full)? (settlement|payment) of (invoice%|your|the|following)
    """,
    Says.SHORT: """
        (less|minus|net of|after|deduct%|withheld|withholding|retention|retained|tds|wht|short|shortfall|part|partial|balance (to follow|of|will)|remainder|the rest|other half|remaining|on account|first (half|part|instal%ment|tranche)|deposit|discount|bank charges|bank fee%|deducted|early payment|daily limit)
        (half|part|some|portion|one) (of)? (it|this|the|that|payment|invoice|them)
    """,
    Says.PROMISE: """
        (can|could|able to|happy to|i'd like to|want to) (do|pay|send|manage|put|make|transfer|offer|get you|let you have) (you)? (£|\\$|€|\\d[\\d.,]*|half|some|part|something|a payment|the first) 
        (will|'ll|shall|going to|gonna|should|intend to|plan to|planning to|expect to|aim to|aiming to|hope to|hoping to|due to|set to|about to|i'll|we'll|it'll|they'll|she'll|he'll|you'll|to be|able to|can|we are going to|looking to) (now|then|be|also|just|get|have|make sure|definitely|certainly|see|all|make|probably|likely|most likely|only|do|try to|both|get it|get this|get that|be able to|personally)? (be|it|this|that|to)? (paid|pay|settle|settled|cleared|clear|transfer|transferred|transferring|process|processed|processing|release|released|remit|remitted|wire|wired|send|sent|sending|paying|settling|making|actioned|action|go|going|go out|gone|included|made|cut|mailed|drop|arrange|arranged|sorted|sort|issue|issued|do half|done|put|payment|funded|authorise|authorize|do it|do that|do this|get paid|square|initiate|initiated|execute|executed|set up|submit|schedule|deposit|catch up|follow|come|post|posting|run|raise|push|hit|land|reach|receive|authorised|dealt|see)
        ~ (is|are|was|has been|have been|been|'s|it's|now|i've|we've|payment|yours) (now|currently|all|already|both)? (scheduled|booked|lined up|set up|planned|queued|programmed|earmarked|slated|loaded|diarised|due|set|down|ready|on|in|included|approved|put|passed|pencilled|going) (for|to|in|on|up|into)? (payment|be paid|go|pay|the|our|next|this|be|release|be released|friday|monday|tuesday|wednesday|thursday|\\d+)?
        (payment|pay|bacs|cheque|check|ach|settlement|creditor|creditors|supplier|weekly|monthly|next|friday'?s?|month-end|month end|thursday|our|the) (run|runs|batch|cycle|date|proposal)
        (payment|it|this|invoice|yours|that|they|money|funds|cheque|check|remainder|balance|rest|other|both) (is|are|will|goes|go|leaves|leave|follows|lands|should|comes|gets) (be|going|out|in|on|follow|with|off|land|paid|reach|arrive|leave|go|due|follows?|paid|get) 
        (pays?|paying|settle|paid|settled) (on|by|at|before|around|in) (the|friday|monday|tuesday|wednesday|thursday|saturday|sunday|next|end|month|\\d+|tomorrow|our|or)
        (expect|anticipate) (it|payment|this|the money|funds|to pay|to settle|settlement) * (by|on|next|before|then|this|in|week|end|friday|shortly|soon)
        ~ (you|you'll|you will|you should|you can) (expect|have|receive|see|get|be paid|look forward) * (payment|it|money|funds|on|by|next|then|before|this|your|friday)
        (consider|take) (it|this) (as)? (done|sorted|paid) (by|on|before|tomorrow|this|next)
        ~ (by|before|on|no later than|latest) (close of|end of|cob|eod|the end|friday|monday|tuesday|wednesday|thursday|tomorrow|next|the \\d+|\\d+(st|nd|rd|th)?|month end|month-end)
        ~ (first thing|end of (the|this|next)? (week|month|day)|month end|month-end|next (week|month|friday|monday|tuesday|wednesday|thursday|run)|this (week|friday|afternoon|month)|later (today|this week)|in the next (few|couple|\\d+)|within (\\d+|the|a|ten|seven|five|two|three|fourteen)|in (\\d+|two|three|a few|a couple) (days|weeks)|tomorrow|tonight|shortly|as soon as|asap|soon|in due course|the minute|over the weekend|in the morning|before the)
        ~ (i'll|i will|we'll|we will|will) (sort|get|do|chase|look into|make|see to|deal with|push|speed|handle|take care of|action) (it|this|that|them|the payment|sure)
        ~ (promise|commit|undertake|guarantee|assure)
        ~ my (fault|bad|apologies)
        (cut|mail|send|drop|post|write) (it|you|a|the)? * (check|cheque|mail|post)
        ~ standard terms (are|is)
        (approved|authorised|authorized|signed off) * (payment|run|go|friday|release)
    """,
    Says.CONDITION: """
        (if|unless|provided|providing|assuming|subject to|depending|depends|contingent|conditional|so long as|as long as|in case|pending|hopefully|fingers crossed|all being well|god willing|touch wood)
        (once|as soon as|when|until|till|after|as and when|the day) (the|our|we|my|they|that|you|their|it|this|jay|your|his|her|both) * (is|are|'s|has|have|pays?|paid|clears?|cleared|comes?|lands?|arrives?|received?|sorts?|sorted|fixed|complete%|agree%|sign%|approve%|settles?|deliver%|stops?|correct%|issue%)
        (waiting|await%|wait) (for|on|to) (our|the|a|my|their|funds|funding|client%|customer%|payment|grant|money|jay|you|confirmation)
    """,
    Says.QUERY: """
        (send|resend|re-send|forward|email|e-mail|provide|share|supply|issue|reissue|let (me|us) have|get|attach|furnish|need|needs|require|requires|required|have|want|like|see|drop|raise|obtain|request%|missing|fax|want|wants|asking for|return|submit|give) * (copy|copies|duplicate|pdf|invoice|invoices|statement|statements|breakdown|timesheet%|receipt%|po|purchase order|vat|w-9|w9|w-8%|w8%|form|forms|certificate|number|registration|bank details|letterhead|remit-to|details|backup|supporting|original|document%|ein|tin|tax id|abn|gst|utr|company number|insurance|declaration)
        (copy|copies|duplicate|pdf) (of|invoice)
        (statement|statements) (of account|please|for|up to)
        (updated|current|latest|full|up to date|up-to-date) statement
        (can't|cannot|can not|couldn't|unable to|don't|do not|didn't|haven't|have not|never|not|no|hasn't|has not|doesn't) (seem to)? (find|locate|see|have|trace|receiv%|got|appear|show|open|a record|trace of|record of|had|on our|seem) * (invoice|it|this|one|copy|anywhere|system|attachment|record|them|pdf|number|po|file|these|that|any)
        (invoice|attachment|pdf|link|file) (was|is|were|didn't|did not|won't|wasn't|isn't|doesn't|not) * (attached|open|missing|load|work|there|come through|corrupt|blank|legible|received|on (our|the) system)
        (po|purchase order|order|vat|tax|registration|gst|abn|ein|iban|bank|account|supplier|vendor|company|eori|duns|cost centre|job|reference|contract|project|cage|tin) (number|no|nr|details|form|registration|reference|code|id|certificate|setup|set-up|set up|onboarding|information|questionnaire|sheet)
        (w-9|w9|w-8ben%|w8ben%|w-8|form 10f|no-pe|tax residency|tax residence|utr|cis|gst certificate|insurance certificate|certificate of insurance|remit-to|letterhead|letter-head|headed paper|headed notepaper|bank letter|bank confirmation|void(ed)? (check|cheque)|cancelled cheque)
        (supplier|vendor|creditor) (information|set|setup|onboarding|registration|form|maintenance|portal|master|record|file|creation|account)
        (load|loaded|set|add|added|setting|create|onboard%|register|approve) * (as a|a new|new|up as|your company as|you as|you up)? * (supplier|vendor|creditor)
        (fill|complete|filled|completed|sign|signed|return) * (form|attached|questionnaire|document%|spreadsheet|it|this|w-9)
        ~ (could|can|would|will|please|kindly|pls|may|are you able to) (you|we|i)? (also|please|kindly|just|possibly|be so kind|be good enough|at least)? (to)? (send|confirm|tell|advise|let|provide|clarify|resend|re-send|check|explain|forward|supply|share|email|add|include|put|quote|reissue|re-issue|show|give|help|attach|issue|change|remind|point|break|list|date|re-date|redate|address|readdress|update|amend|arrange)
        ~ (what|which|when|where|how|who|whose|is there|do you|are you|did you|have you|does it|does this|will you|should i|should we|do we|can we|may we|shall i|is it|is this|are these|was this|what's|whats) *
        (address|addressed) * (invoice|to|company|entity) * (should|instead|need|please|be)
        ~ (before|until|so that|in order|to enable|so) * (pay|process|key|approve|release|post|load|book|payment|file|remit)
        ~ before (i|we) can
        ~ need (the|this|that|your|it|a|an|from you)
        (quote|show%|state%|includ%|add%|put%) * (po|purchase order|vat|order|reference|cost centre|number|abn|gst) 
        no (po|purchase order|vat|order|reference) (number|on|quoted|shown)?
        (attached|following) (form|supplier|documents|questionnaire)
    """,
    Says.DECISION: """
        ~ (discount|reduction|rebate|better price|better rate|special price|price (match|break)|cheaper|lower (price|rate|fee)|early payment|prompt payment|deal)
        (surcharge|amex|american express|credit card|card payment|pay by card|paypal|crypto|direct debit|different currency|in euros|in dollars|in pounds)
        (split|splitting|cut|cutting|divide|dividing|break|breaking) (the|this|it|that)? (invoice|bill|it|amount)? (in|into|up|between|across|60|50|70)
        (ok|okay|happy|possible|acceptable|alright|agree|willing|open) (for|to|with|if) (you|us|we|pay|split)?
        (would you|could you|can you|would it|is it) (be)? (ok|okay|happy|consider|possible|accept|agree|mind|willing|able|prepared)
        (does|do|is|are|was|were) (this|the|it|that|your|these|they|these) * (include%|cover%|inclusive|part of|apart|separate|extra|for)
        ~ (hours|work|tasks|what) * (were|was|did|involve%|include%|spent|done|for|relate)
        (breakdown|timesheet%|detail% of the|explanation|justif%) 
        (why|how come)
        (change|extend|renegotiate|review|new|longer|different) * (payment)? (terms)
        (contract|renewal|retainer|scope|quote|quotation|proposal|maintenance|support plan|price) * (next|renew%|for|extend|new|year|change|if|months)
    """,
    Says.OWNER: """
        (speak|talk|chat|meet|discuss|word|call|ring|phone|conversation|meeting|zoom|catch up|sit down|coffee|lunch) (to|with|from|by|for)? (jay|your boss|your manager|the owner|the boss|the director|someone senior|mr winder|whoever)
        (jay|owner|boss|manager|director|somebody|someone|whoever) (to|can|could|should|please|would|will|must|might|needs to|has to)? (please)? (call|ring|phone|contact|speak|talk|get in touch|email|give|meet|decide%|come)
        (ask|tell|let|have|get|pass%|forward|escalate|show|remind|hear from) (this|it|that)? (on)? (to)? (jay|your boss|your manager|the owner|the boss|mr winder)
        (call|ring|phone) (me|us)
        (give) (me|us) a (call|ring|bell|buzz|shout|tinkle)
        (for) (jay|the owner)
        (jay) (said|says|agreed|promised|told|mentioned|knows|did|does|has|was|is|and i|offered|assured)
        (run it by|take it up with|escalat%|your decision|who decides)
    """,
    Says.ACKNOWLEDGEMENT: """
        (got it|received|noted|understood|acknowledged|well received|duly noted|with thanks|roger|copy that|all good|will do|ok|okay|okey|perfect|great|lovely|brilliant|excellent|super|fab|cool|fine|wonderful|cheers|fantastic|appreciated|👍|🙏|✅|👌|no problem|no worries|sure|sounds good|good to know)
        (thank|thanks|thx|ta|tks) (you|for|so|very|a|again|both|to|much|tony|all|-|and|,|\\.|!)?
        (many|much) (thanks|appreciated|obliged)
        (have|has|i've|we've|been|was|is|it's|now|just|already|duly) (now|just|already|also|been)? (forwarded|passed|sent|submitted|routed|put|logged|registered|uploaded|shared|given|handed|escalated|entered|added|recorded|booked|coded) (it|this|that|them|on|to|for|along|over|up|in|into|through)?
        (passed|forwarded|sent|submitted|handed) (it|this|that|them)? (on|along|over|to|for) * (approval|approver|manager|accounts|finance|colleague|boss|team|department|signature|sign-off|payment|processing|review|him|her|them|captain|director|\\w+)
        (in|for|awaiting|under|pending|with|at|through) (approval|review|processing|authorisation|authorization|sign-off|our system|the system|workflow|the approver|the branch|hand|the queue|progress)
        (waiting|just waiting|still waiting|awaiting) (for|on) (a|the|approval|sign-off|slot|signature|his|her|my|our) (slot|approval|sign-off|signature|signatory|manager|approver|run|boss|director)?
        (looking|look) into (it|this|that)
        (is|are|it's|they're|still|all) (approved|in order|fine|correct|with the|with our|being processed|on (our|the) system|in the system|in hand|under control|on track|posted|matched|up to date|ok)
        (everything|all|it|that|this|invoice|looks|seems) (is|looks|seems|was|in)? (all)? (fine|good|ok|okay|in order|correct|great|perfect|clear)
        (exactly) what * (after|needed|wanted|looking)
        (no (further|other|more)|nothing) (complaint%|quer%|question%|issue%|problem%|outstanding|else)
        (no|not any) (dispute|problem|issue|quer%|complaint%|objection) 
        off the (disputed|query|hold) list
        (reacted|liked|👍)
        (bear with) (me|us)
        (may|might|could) (sit|take|be) (for|a) (a)? (bit|while|few|little|day|week)
        can't give * (date|exact)
    """,
    Says.NEW_WORK: """
        (new|another|next|further|more|additional|upcoming|future|big|bigger|follow-up) (project|job|work|website|site|order|contract|phase|brief|campaign|event|assignment|piece of work|opportunity|commission|booking|shoot|venture|branch|shop|location|brand)
        ~ (quote|quotation|estimate|proposal|price|pricing|availability|available|tender|rfq|rfp|rates) (for|us|me|please|on|in|to|this|next|by)
        (would|could|can|might|does|is|will) (you|jay|winder|he|your team|your company) * (interested|available|help|quote|free|able|spare|do|consider|come|cost|price|design|build|speak|give|take on|fit us)
        ~ (like|love|want|wanted|looking|hoping|need) (to|you to|jay to|for) * (order|book|hire|commission|engage|discuss|start|work with|add|extend|expand|redesign|someone|a quote|talk about)
        ~ (reference|referee|testimonial|recommend%|recommended|case study|speaker|speaking|talk at|interview|job application|cv|vacancy|apply|internship)
        (chiffrer|quote us)
        (invite|invited|invitation|guest|join us|attend)
    """,
    Says.PERSONAL: """
        (died|passed away|funeral|condolence%|bereave%|wedding|married|birth|baby|congratulation%|congrats|happy birthday|get well|retire%|sympathy|cremation|memorial)
        (thinking of you|how are you|hope you're (well|keeping)|long time|sorry to hear|heard about|good luck|all well with|regards to|love to|miss you)
        (wanted you to) (hear|know)
        (service is|you would be|you'd be) (very)? welcome
        (remember me|do you remember|old friend|school|years ago)
    """,
    Says.PITCH: """
        (unsubscribe|opt out|opt-out|view (this|it)? (email)? in|newsletter|webinar|free trial|limited time|special offer|book a (call|demo|slot)|schedule a (call|demo)|demo|case studies|white paper|whitepaper|early bird|read the full|read more|click here|sign up|subscribe|seo|backlink%|lead generation|leads|rank%|google ads|outsourc%|offshore|virtual assistant|factoring|invoice finance|invoice financing|advance up to|working capital|merchant cash|business loan%|unsecured loan|grow your|boost your|save (up to|you)|increase your|help (businesses|companies|firms) like|companies like yours|reach out|touching base|circle back|following up on my|quick chat|15 minutes|fifteen minutes|close your file|quick question|hope this finds|i came across|noticed (that)? your|our (platform|solution|software|services|team of|product)|in this issue|ways to)
        (review|sign in|log in|login|verify|view|open|access|secure|shared) * (document|password|account|link|file|mailbox|quarantine)
        (link|document|access|offer|voicemail) (expires|will expire|expired)
        (winner|lottery|inheritance|bitcoin|crypto investment|donation of|million (dollars|usd|euros)|beneficiary of)
        (if you're not|ignore|wrong) * (ignore|address book|muddle|disregard|number)
        (intended for|meant for) (someone|somebody|another)
        (bulk|wholesale|factory|manufacturer) * (price%|suppl%|product%)
    """,
    Says.NOT_PAID: """
        (hasn't|has not|haven't|have not|not|never|isn't|wasn't|hadn't|nobody|won't be|don't|can't have) (yet|been|yet been|actually|it)? (been)? (paid|settled|cleared|processed|released)
        (not|un) (yet)? (due|paid|overdue)
        unpaid
    """,
    Says.SOUR: """
        (frankly|ridiculous|annoy%|irritat%|disappoint%|upset|unhappy|puzzled|baffled|absurd|fed up|threat%|offend%|hurt|disgrac%|unfair|never again|shame on|cheeky|not ok|angry|rude|astonish%|not good enough|last chance|relationship|reconsider|not impressed|unimpressed|tired of|pathetic|unprofessional)
    """,
    Says.AWAY: """
        (out of|away from) (the|my)? (office|desk)
        (on|annual|sick|parental|maternity|paternity|medical|extended|bank) (leave|holiday|vacation|holidays|pto)
        (back|return%|returning|reopen%|re-open%) (in|on|to|from|at|with|behind|after|the) 
        (limited|no|intermittent|restricted|without) (access|email access)
        (automatic|auto|automated|auto-) (reply|response|message|responder)
        (closed|shut) (from|for|until|over|on|between|during|today)
        (currently|presently|i am|i'm|we are|will be) (away|out|travelling|traveling|off|unavailable|on)
        (will|shall) (respond|reply|get back|be back|read|be in touch) * (return|back|soon|when|as|within|monday|possible|next)
        (in my absence|while i am away|during this time|for urgent|if urgent|urgent matters|if it's urgent|if your (matter|query|email|message|enquiry))
    """,
    Says.TICKET: """
        (your|a|this|the) (request|ticket|case|enquiry|inquiry|message|email|e-mail|query|mail|correspondence|submission) * (has been|have been|was|is|been) (received|logged|created|opened|registered|assigned|updated|queued|raised|being reviewed|read|recorded)
        (ticket|case|request|reference|incident) (number|id|no|ref|#)
        (we have|we've) received your (email|e-mail|request|message|enquiry|inquiry|invoice|query|mail)
        (someone|a member|one of our|an agent|our team|we) (will|shall|aim to) * (respond|reply|get back|be in touch|contact|process|review)
        (thank you for|thanks for) (contacting|getting in touch|your (email|e-mail|message|mail|enquiry|inquiry|request))
        (this mailbox|mailbox|inbox|address) * (not monitored|unattended|unmonitored|isn't monitored|is not read)
        (was read on|has been displayed|return receipt|was deleted without|delivery receipt)
        ~ (verify|confirm|click|prove) * (sender|human|deliver|message|address|release|whitelist)
        (to add additional|add further) comments
        (do not|don't) (reply|respond) to this
        (working|business) (days|hours) * (respond|reply|process|response)
    """,
    Says.FILLER: """
        (hi|hello|hey|dear|morning|afternoon|evening|good (morning|afternoon|evening|day)|g'day|greetings|howdy|hiya|moin|morning all|hi there|dear (sir|madam|all|vendor|supplier|team))
        (sorry|apolog%|my bad|oops|mea culpa|excuse|regret|forgive|pardon)
        (hope|trust) (you|this|all|that|you're) 
        (overlooked|slipped|missed|forgot%|misplaced|buried|stuck|lost|mislaid|fell through|filed|spam|junk|holiday|leave|sick|audit|travelling|traveling|busy|snowed|swamped|oversight|mix-up|mixup|backlog|behind|delay%|late|holding|dragged|on top of|off sick|year end|year-end|short-staffed|new system|system (issue|problem|migration|change|upgrade)|away|bookkeeper|waiting)
        (kind|best|warm) (regards|wishes)
        (let me know|let us know|please advise|get back to (me|us)|any (questions|queries|problems|issues)|questions\\?|happy to help|do not hesitate|don't hesitate|feel free|please (confirm|acknowledge|check)|confirm receipt|thank you for your (patience|understanding|help|email|message|reminder))
        (see|find|please find|as) (below|attached|enclosed|above|requested|per|discussed|follows|mentioned|you know|it happens)
        (with reference|regarding|re|in reference|further|in response|in reply|referring|reference is made|as per|following) (to|my|our|your|up)
        (have|enjoy) (a|your|the) (good|great|nice|lovely|wonderful|day|weekend|week|evening)
        (speak|talk|see you) (soon|later|then)
        (copied|copying|cc'd|cc'ing|looped|looping|added|adding) (in)? (my|our|colleague|accounts|\\w+)
        (fyi|for your (information|info|records|reference)|please (note|be advised|be informed|allocate|ignore|bear)|kindly (note|allocate|acknowledge|check|arrange))
        (vendor|invoice|amount|date|total|reference|payment (date|number|amount)|ref|currency|account|status|po|gross|net|bill|description|page|document|our ref|your ref|remittance no|value|po no|tds|utr no|discount|bank|supplier|payer|payor)( no\\.?| number| name| amount| value| date)?\\s*[:.#]
        (the|a|our|my|this|that|it) (bookkeeper|accountant|finance (director|manager|team)|signatory|signatories|cashier%|treasurer|boss|manager) 
        (lovely|nice|good|great) (to hear|hearing|working|doing business)
        (no rush|no hurry|no pressure|take your time)
        (merry christmas|happy (new year|easter|holidays|friday|monday)|season's greetings)
    """,
}
