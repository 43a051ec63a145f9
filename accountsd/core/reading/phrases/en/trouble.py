"""English: the bad news. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        (new|changed|updated|revised|different|amended|alternative) (bank|banking|account|payment|remittance|ach|wire) (details|account|accounts|information|info|instructions|number|numbers|coordinates)
        (new|different|another|second|other|updated) (iban|sort|bsb|bank|bsb/account|beneficiary|account)
        (use|pay to|pay into|transfer to) the (account|bank|details|iban|beneficiary) (below|above|following|attached|stated)
        (our|my) (new|correct|updated|current)? (bank|banking|account|payment) (details|account|information) (are|is|have|has|now|below|as follows|attached|will)
        (sort code|iban|bsb|account number|bank details|bank account|routing number|account details) * (different|changed|not the same|isn't|is not|doesn't|don't|aren't|which|correct|right|genuine|mismatch|as follows)
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
        (court|tribunal|hearing|judgment|judgement|ccj|summons|subpoena|writ|injunction)
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
        (bring|issue|make|file|start|pursue|commence|raise|lodge) * (claim|action|proceedings) (against|for)
        (suing|sued|litigat%|litigation|arbitration|mediation|counterclaim|prosecut%)
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
        (service|experience|communication|support|treatment|attitude) (has been|was|is|were) (absolutely|truly|simply|really|so)? (terrible|awful|dreadful|appalling|poor|shocking|disgraceful|abysmal|useless|bad)
        (like|as) (a|some)? (criminal%|thief|thieves|beggar%|debtors|crook%)
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
        (accept|take|agree|manage|afford|pay|offer) * (a|per|each|every) (month|week)
        (let|laid|lay) (staff|people|everyone|the team|some staff|half) (go|off)
        nothing (left)? in the (bank|account|pot|till)
        (pay|paid|paying|clear|settle) (this|it|that|the balance|the invoice|the amount)? (off)? over (the next|a few|several|two|three|four|five|six|twelve|\\d+|time|a period|a longer)
        (over|across) (the next|a few|several|two|three|four|five|six|twelve|\\d+) (next)? (few|couple of|two|three|four|five|six)? (months|weeks|instal%ments|payments)
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
        (don't|do not|didn't|not) (believe|think|feel|agree) * (correct|right|accurate|fair|owe|due|payable|liable|reasonable)
        (vat|tax|gst) * (exempt|zero|not registered|reverse)
        (not|isn't|never) (payable|due to you|owed)
        (order|job|work|contract|booking|project|subscription) (was|has been|had been|were) (cancelled|canceled|terminated|withdrawn)
        (already|previously) (been)? (invoiced|billed|charged) (for|us|this|in|under|on)
        (invoiced|billed|charged) * (already|before|previously)
        (billed|charged|invoiced|invoice|charge|bill) * (but|whereas|while|although|however) * (timesheet|contract|quote|quotation|po|order|delivery note|agreement|only|we|agreed|proposal|email|rate)
        (but|whereas|while) (the|our|your) (timesheet%|contract|quote|quotation|po|purchase order|order|delivery note|agreement|proposal|estimate) (says|said|shows|showed|states|has|was|is)
        (supposed|meant|expected|agreed|understood) to (be|have been) (covered|included|free|part|done|finished|delivered|in place|ready|credited|waived)
        why (are|were|am|was|have|has|is) (we|i|this|it|there) * (billed|charged|invoiced|charge|billing|paying|invoice)
        (overcharg%|over-charg%|overbill%|overpriced|over-billed|double-billed|double billed|mischarg%|miscalculat%)
        (charged|billed|invoiced|invoicing|billing|charging) (us|me)? (twice|double|again|two times|for the same|for something|at the wrong|too much|incorrectly|wrongly|in error)
        (duplicate|duplicated|duplication|double) * (invoice|charge|bill|billing|entry|payment)?
        (same|identical) (as|to|invoice|work|job|dates|description|item%|services|amount)
        (wrong|incorrect|inaccurate|not right|mistake%|error%|erroneous|discrepanc%|mismatch%|inconsisten%|doesn't look right|not correct|isn't correct|isn't right|doesn't add|don't add|doesn't tally|don't tally|doesn't match|does not match|don't match|not matching|doesn't agree with|differs from|off by) * (invoice|rate|amount|price|total|hours|quantity|vat|tax|bill|figure%|charge%|quote|po|order|line|sum|quotation|agreement|contract|estimate|currency|discount)
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
}
