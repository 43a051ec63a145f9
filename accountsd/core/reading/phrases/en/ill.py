"""English: bad news in general, verb by object and denial. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_NOT = (
    "(not|never|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't"
    "|weren't|hasn't|haven't|hadn't|nobody|no-one|nothing|none|nor|without|unable|refuse|dont|cant)"
)
_DIRE = (
    "(dreadful|terrible|awful|tough|bad|slow|poor|quiet|rough|difficult|disastrous|hard|lean|grim"
    "|worst|dismal|dire|dead|horrendous|challenging|lousy|nightmare|brutal|thin)"
)
_TRADE = (
    "(trading|trade|sales|takings|business|work|bookings|orders|income|revenue|turnover|season"
    "|summer|winter|autumn|spring|year|months?|quarter|things|times|market|industry)"
)
_ELSEWHERE = (
    "(elsewhere|somewhere else|someone else|somebody else|another (supplier|agency|provider|firm"
    "|company|contractor|consultant)|a competitor|your competitors|other suppliers)"
)

LINES = {
    Says.BANK_CHANGE: f"""
        (details|account|number) (don't|do not|doesn't|does not) (agree|match|tally|correspond) * (system|records|file|those|ours|hold)
        (asked|telling|told|instructed|instructing|asking|want) (us|me) to (redirect|divert|change|pay|update|send|use) *
        (redirect|divert) (the|our|all|future|your)? (payment|payments)
        (is|are|was) (this|that|it|ADDRESS) (really|actually|definitely)? (yours|genuine|from you|legit%|you)
        (supplier|vendor)? (bank|account) form
        (remittance|remit-to|payment) address (has|have)? (changed|different|moved)
        (go|run|talk) (me)? through * (bank|account) details
        account (on|in|at) * (ends|ending|ended|different)
        (note|mail|email|letter|message|call|text) * (supposedly|allegedly|apparently|purportedly|claiming) (from|by)? (you|tony|jay)?
        (we|i) (now|have|'ve) (now)? (bank|banking|moved|switched|changed) (with|to|banks?)
        about a new (iban|account|bank)
        {_NOT} * (match|agree|correspond|recognised|recognise) * (bank|iban|payee|beneficiary|sort code|account (name|number|details|holder))
        (bank|iban|payee|beneficiary|account (name|number|details)|sort code|routing) * (rejected|refused|returned|bounced|flagged|blocked|declined|queried|closed|unknown|invalid|not recognised|not recognized)
        (payment|transfer) * (rejected|refused|returned|bounced|flagged|blocked|declined|came back|sent back) * (bank|account|iban)?
        (your|the) account * (rejected|closed|invalid|blocked)
        (lithuanian|foreign|overseas|offshore|personal|unfamiliar|strange|private) (bank)? (account|bank|iban)
        (which|what) (of (the|your|these))? (two|both)? (bank)? (account|accounts)
        (which|what) (bank|account|iban) (details|number|account)? * (pay|use|correct|right|current)
        (pay|paid|payments|transfer|money) * (into|to) (a|an|some) * account
        (amended|updated|changed|replaced|overwritten|corrected) (your|our|the) (bank|banking|account|payment|remittance) (details|account|data|information)
        (bank|remittance|new|payment) account (is|are) (now|with)
        (now|moved|move|moving|switched|transferred|bank|banking) (with|to|at) (barclays|lloyds|hsbc|natwest|santander|monzo|starling|revolut|wise|tide|another bank|a new bank|a different bank)
        (new|changed|different) (payment|bank|banking|account|remittance) (details|instructions|information)
        (someone|somebody|man|woman|caller|person|email|call) * (pretending|claiming|purporting|posing|impersonating)
        (looks|seems|smells|sounds) (a bit|very|rather|like)? (dodgy|fishy|suspicious|phishing|a scam|fraud|odd)
        (security|fraud) (check|procedure|policy|team|department|measure%) * (bank|account|call|payment)
    """,
    Says.LEGAL: """
        (i|we) (act|acting|am instructed|are instructed) (for|on behalf|by) *
        (seek|claim|pursue|recover|sue for) (damages|compensation|losses|costs|our losses)
        (solicitor|lawyer|attorney) (is|will|has|are) *
        (resolved|voted|decided) to (place|put|wind|liquidate)
        (this office|our office|our firm|this firm) (only|in future|going forward|in the first)
        (messrs|llp|chambers|act for us|acts for us|acting for (us|me)|on our behalf in this)
        (dispute|deny|denies|accept) (any|all)? liability
        defend (any|the|this|that|it|ourselves) * (claim|action|proceedings|court)?
        (you'll|you will) be hearing from
        (administrator|administrators|liquidator|liquidators) from
        (took|taken|assumed) control of the (company|business|affairs)
        (counterclaim%|struck off|strike-off|winding up|wound up|dissolved|dissolution|judicial%|adjudicat%)
        (ceased|ceases|cease|ceasing|stopped) (to trade|trading|to operate|operations|business)
        (will|'ll|shall|could|may|might|going to) sue
        sue (you|your|winder|for|over)
        (issue|commence|start|begin|bring|instigate|instigating|initiate|issuing|threaten%) (legal|court|formal)? (proceedings|action|claim|claims)
        (formal|final|legal) (notice|demand) (that|of|under|to|is|before)?
        (notice|letter) before (action|proceedings|claim)
        (taken|taking|take|seek%|sought|obtain%|legal) (legal)? (advice|opinion)
        (executor%|executrix|probate|estate of|late (husband|wife|father|mother)'s|debt relief order|iva|cva|creditors? voluntary)
        (reserve|reserves|reserving) * rights
        (trustee|receiver|administrator%|liquidator%|monitor) (in|of|for|has|have|was|were|is|to|will|appointed)
        (instruct%|consult%|speak%|spoken|talk%|passed|hand%|refer%) * (our|my|a|the|their|to) (lawyer%|solicitor%|legal|attorney%|counsel|insurer%)
        (hear|hearing) from (our|my|the) * (lawyer%|solicitor%|legal|attorney%|counsel|insurer%)
    """,
    Says.COMPLAINT: f"""
        (i'm|i am|we're|we are) (a|an|not|only) (a|an|just|some|person|people|human)? * (not|number|ledger|machine|robot|criminal%|person|account)
        (every|each) (week|day|month|other day|few days) * (another|more|yet another|again|email|reminder|letter)
        (enough (is enough|already|of this)|give over|knock it off|cut it out)
        (let down|fobbed off|ignored|mistreated|insulted|hounded|strung along|messed (about|around)|badly treated|taken for granted|taken for fools)
        not once (has|have|did|in|was|were) *
        (speak|talk|write) to (me|us|my|our) * (like (that|this)|staff|that way|in that)
        (any|a|real|actual) (human|human being|person|people|living soul) (at|there|i|we|who|in|on|reading|out|to)
        (makes|making|made) (it|things|matters) (only|even|much)? worse
        do you (even|actually|ever) (read|listen|check|look)
        (out of line|out of order|over the top|below the belt)
        (leaves|leave) (a lot|much|something) to be desired
        remove (me|us|my|our) from (your|this|the) * (machine|list|system|robot|reminder%|mailing)
        (i'll|i will|we'll|we will|shall) (remember|bear that in mind|not forget)
        (some|a|like) (deadbeat|criminal|bad payer|debt dodger)
        (would|might) have been (nice|polite|courteous|appreciated|better)
        (answered|replied to|told you|explained) (this|that|it) (last|already|before|twice|weeks|on)
        (\\w+) (emails|e-mails|reminders|letters|messages|chasers|calls|demands|nudges) (in|within|over|this|since) (a|the|one|two|three|four|five|six|seven|ten|as many|less|under|last|past|\\d+|week|month|monday)
        how (you|you lot|your company|your firm) (treat%|deal%|speak%|talk%|behave%|run|do business|operate%)
        give (it|me|us) a (rest|break)
        ~ (take|get|strike|cross) (me|us) off * (list|robot|system|mailing|database|books)
        off * (robot|machine|computer) (list)?
        what a (charming|lovely|nice|way|fine|great|delightful|joke|farce|shambles|cheek)
        (customer|client|with you|together|supported you|loyal) * (of|for|over|after) * (years|decades)
        (nobody|no one|no-one|none of you|you never) (ever|has|have|had|even|seems to|can be)? (ever|bothered to|bothers to)? (gets|got|calls|called|answers|answered|answer|picks|rang|rings|responds|responded|replies|replied|reply|returns|returned|get|ring|call|bothered) *
        (rung|rang|called|phoned|emailed|written|wrote|left|tried|asked|told you|messaged) * (\\w+ times|messages|repeatedly|again and again|several times|to no avail)
        quick (enough)? to (ask|chase|send|demand|bill|invoice)
        (reconsider%|rethink%|second thoughts|think%|wonder%|review%|question%) * (whether to|about|our)? * (keep|working|relationship|using|continue|continuing|stay) (with)? (you|working|using|as)?
        (take|taking|move|moving|look|looking|go|going|find|finding|switch|switching) (our|my)? (business|custom|work|account|money)? {_ELSEWHERE}
        (shambolic|shambles|farce|rude|rudeness|insult%|patronis%|patroniz%|heavy-handed|heavy handed|aggressive%|hostile|bully%|harass%|hound%|badger%|nagg%|pester%|disgust%|appall%|outrag%|furious|livid|fuming|infuriat%|unacceptable|unbelievable|last straw|had enough|fed up|sick of|sick and tired|unhelpful|impolite|condescend%|tactless|robotic|uncalled|out of order|beyond a joke|disrespect%|incompeten%|high-handed|officious|not amused|stinks)
        (robot%|bot|machine|computer|automated) * (email%|letter%|message%|remind%|list|write|writes|send%|chas%|talk%)
        (extremely|very|really|deeply|most|rather|so|quite|bitterly|pretty|thoroughly|beyond) (disappoint%|unhappy|upset|annoy%|dissatisf%|frustrat%|cross|angry|displeased|hurt|offended|unimpressed|irritat%)
        (don't|do not|didn't|hardly|not) (appreciate|like|care for|expect|deserve) * (chas%|tone|remind%|threat%|treat%|being|manner|way|attitude|spoken|written|hassle%|email%|letter%)
        (pull your|get your|sort your) (finger|act|house|selves|socks) *
        (off|away|off-putting) * (tone|letter%|reminder%)
    """,
    Says.NO_CONTACT: """
        (take|get|strike|cross) (me|us) off * (list|robot|system|mailing|database)
        (no more|enough) (emails|e-mails|reminders|letters|messages)
    """,
    Says.HARDSHIP: f"""
        (don't|do not|not sure|no idea|wonder%|can't see|cannot see) (know)? how (i|we) (will|'ll|can|could|am going to|are going to|are to|to) *
        (on our|on my) (uppers|knees|last legs|beam ends)
        (it|this|that|you) (wait|hold|keep) (until|till|til) *
        (give|allow|grant) (us|me) (until|till|to the end|another|some more|more) *
        (close|closing|closed|shut|shutting|sell|selling) (the|my|our|down) (cafe|shop|business|office|doors|pub|restaurant|practice|studio|company|down|up)
        (nobody|no one|none of our suppliers|no supplier) (is|are|gets|will be)? (getting|being)? paid
        (pulled|pulling|withdrawn|withdrew|cut|cancelled|called in|frozen) (the|our|my) (plug|facility|overdraft|loan|credit|account%|line)
        (over the|through the) (worst|hump|month|winter)
        (let|allow) (us|me) (to)? (pay|settle|clear|do) * (half|part|in|over|later|next|bit|some|december|january|february|spring)
        (nothing|no money|not much|little|hardly anything) (left)? in the (kitty|bank|pot|coffers|till|account|purse|tank)
        rock and a hard place
        (cut|give) (us|me) (some|a bit of)? (slack|a break|breathing space)
        (no|zero|hardly any) (takings|income|turnover|customers|work|orders|sales)
        (lost|losing) (our|my|a) (biggest|main|largest|major|key|only)? (account|client|customer|contract|tenant|funder|funding|job|income)
        (simply|just|really|honestly) (haven't|don't|do not|have not) (got|have) (the money|the funds|the cash|enough)
        (haven't|don't|do not|have not|hasn't) (got|have) (the money|the funds|the cash|that kind of money|enough money|enough cash|any money|a penny|sufficient funds|the means)
        (haven't|don't|do not|have not) (got|have) it (at the moment|right now|spare|to give|to spend|this month)
        (few|couple|couple of|two|three|four|six|some|several|bit|little) (more|extra|further) (weeks|months|time)
        (more|extra|bit of|little|additional|longer|further) (leeway|breathing|grace|slack)
        (all|most|only|best) (that|thing)? (i|we) can (raise|afford|manage|pay|offer|spare|scrape)
        (settle|accept) for * (\\d+|half|fifty|sixty|seventy|less|part)
        (overdraft|overdrawn|maxed out|in the red|in arrears|cash-strapped|cash strapped|tight spot|tide us over|make ends meet|keep (afloat|our heads|the lights|the doors)|tightening our belts|scraping|skint|brassic|treading water)
        choose between
        (wages|payroll|rent|staff|tax bill) * (before|first|or|and) * (suppliers|this month|barely|meet)
        {_DIRE} * {_TRADE} * (for us|here|so far|this year)?
        {_TRADE} * (has|have|is|are|was|were|'s|'ve) (been|being)? (very|really|so|absolutely|pretty|extremely|a bit|rather)? {_DIRE}
        (money|cash|funds) (is|are|'s|isn't|aren't|just) (not there|tight|gone|short|there|not available|isn't there|run out|running low)
        (wait|hold on|hold off|hang on|defer%|leave it|postpone%|put (it|this) off|push (it|this) back|delay|carry it over) * (till|until|til|to|for) * (new year|january|february|march|april|spring|then|we|our|weeks|months|year end)
        (owed|owe|owes) (us)? * (money|thousands|\\d+|by)
        (clients?|customers?|they|tenants?) * (haven't|hasn't|not|late|slow|stopped) * (paid|pay|paying) (us)?
        (extension|deferral|breathing space|payment holiday|repayment|payment plan) (to|of|for|on|until|till|please|would|over)
        (£|€|\\$)? \\d+ (a|per|each|every) (week|month|fortnight)
        (weekly|monthly|fortnightly|smaller|part|staggered|staged) (payments|instal%ments|amounts|sums)
        (temporary|short-term|serious|severe|some|ongoing|bit of a) (cash|cash-flow|cashflow|financial|liquidity|money)
        (off sick|out of work|no work|unemployed|off work|signed off sick|lost my job|on benefits|universal credit)
        (can't|cannot|can not|couldn't|unable to|not able to|struggle to|struggling to|no way we can|impossible to|in no position to) * (pay|settle|afford|meet|cover|clear|find the money|raise)
        (pay|paying|settle|clear) (it|this|you|the balance|the invoice|the lot)? * (in|over|by) (instal%ments|stages|parts|bits|several)
        until * (grant|loan|funding|investment|insurance|house|refund|sale) * (comes|pays|goes|lands|through|arrives)
    """,
}
