"""English: where to write, what was paid, what is promised. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.REDIRECT: """
        (please|kindly|pls|could you|can you|you should|you need to|must|rather|in future|future|from now)? (send|forward|direct|redirect|address|email|e-mail|submit|route|resend|mail|write|upload|post|copy) * (to|at|via|through|on) (our|my|the|a|this)? (ADDRESS|colleague|accounts|team|department|portal|head office|finance|ap|purchase|payables)
        (send|forward|direct|redirect|address|email|e-mail|submit|route|resend|mail|write|upload|post) * (ADDRESS)
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
        (just|now|already|has|have|that's|it's|it|this) (just|now|already|been)? (sent|gone|went|put|pushed|popped|fired) (it|this|that|the payment|payment|the money)? (over|through|across|out)
        (made|did|done|completed|sent) (a|the|this|our|your)? (full|bank|wire|ach|bacs)? (transfer|payment)
        (included|part|picked up|covered|cleared|paid) * (last|yesterday's|previous|latest|recent|this morning's|friday's|monday's) * (run|payment|batch|transfer%|payments)
        (went|gone|sent|left) (out|through|over|across|off|by|via|in|to you|into|from|on)? * (yesterday|today|this morning|last (week|night|friday|thursday|monday|tuesday|wednesday)|this afternoon|just now|earlier|bacs|faster payment%|run|chaps|account|e-transfer|ach|wire|transfer|tonight|this evening|bank|card|on the \\d+)
        (paid|settled|cleared) (yesterday|today|this|last|on|by|via|in|it|already|just|now|with|through|the|up|and|off|over|directly|already|for|under|\\.|!|these|both|them|online|as)
        (remittance|payment|eft|ach|bacs|wire|transfer) (advice|notification|confirmation|receipt|advise|details|notice|slip|proof)
        (proof|confirmation|evidence|receipt|screenshot|copy|record) of (the)? (payment|transfer|remittance|bank transfer|deposit|wire)
        (pop) (attached|enclosed|for|is)
        (swift copy|mt103|utr|transaction (id|number|ref|reference)|trace number|confirmation number|payment (reference|ref))
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
        (paid|sent|transferred|wired|remitted|settled|posted) * (by (bacs|bank|ach|wire|cheque|check|transfer|card|faster|eft|paypal)|yesterday|this morning|last (week|night|friday|thursday|monday|tuesday|wednesday)|earlier today|to your account)
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
        (less|minus|net of|after (deduct%|tax|tds|discount|charges|retention|the credit)|deduct%|withheld|withholding|retention|retained|tds|wht|short|shortfall|part (payment|paid|of)|partial|balance (to follow|of|will)|remainder|the rest|other half|remaining|on account|first (half|part|instal%ment|tranche)|deposit|discount|bank charges|bank fee%|deducted|early payment|daily limit)
        (half|part|some|portion|one) (of)? (it|this|the|that|payment|invoice|them)
    """,
    Says.PROMISE: """
        (can|could|able to|happy to|i'd like to|want to) (do|pay|send|manage|put|make|transfer|offer|get you|let you have) (you)? (£|\\$|€|\\d[\\d.,]*|half|some|part|something|a payment|the first)
        (will|'ll|shall|going to|gonna|should|intend to|plan to|planning to|expect to|aim to|aiming to|hope to|hoping to|due to|set to|about to|i'll|we'll|it'll|they'll|she'll|he'll|you'll|to be|able to|can|we are going to|looking to) (now|then|be|also|just|get|have|make sure|definitely|certainly|see|all|make|probably|likely|most likely|only|do|try to|both|get it|get this|get that|be able to|personally)? (be|it|this|that|to)? (paid|pay|settle|settled|cleared|clear|transfer|transferred|transferring|process|processed|processing|release|released|remit|remitted|wire|wired|send|sent|sending|paying|settling|making|actioned|action|go|going|go out|gone|included|made|cut|mailed|drop|arrange|arranged|sorted|sort|issue|issued|do half|done|put|payment|funded|authorise|authorize|do it|do that|do this|get paid|square|initiate|initiated|execute|executed|set up|submit|schedule|deposit|catch up|follow|post|posting|run|raise|push|hit|land|reach|receive|authorised|dealt)
        ~ (is|are|was|has been|have been|been|'s|it's|now|i've|we've|payment|yours) (now|currently|all|already|both)? (scheduled|booked|lined up|set up|planned|queued|programmed|earmarked|slated|loaded|diarised|due|set|down|ready|on|in|included|approved|put|passed|pencilled|going) (for|to|in|on|up|into)? (payment|be paid|go|pay|the|our|next|this|be|release|be released|friday|monday|tuesday|wednesday|thursday|\\d+)?
        (payment|pay|bacs|cheque|check|ach|settlement|creditor|creditors|supplier|weekly|monthly|next|friday'?s?|month-end|month end|thursday|our|the) (run|runs|batch|cycle|date|proposal)
        (payment|it|this|invoice|yours|that|they|money|funds|cheque|check|remainder|balance|rest|other|both) (is|are|will|goes|go|leaves|leave|follows|lands|should|comes|gets) (be|going|out|follow|off|land|paid|reach|arrive|leave|go|due|follows?|paid|get)
        (asked|told|instructed) * (finance|accounts|team|bookkeeper|colleague%|department|them) to (pay|settle|process|release|clear|transfer|action)
        (remaining|remainder|balance|rest|other|second) * (follow%|will be|goes|go|sent|paid|on its way|next week|by the|tomorrow)
        (pays?|paying|settle|paid|settled) (on|by|at|before|around|in) (the|friday|monday|tuesday|wednesday|thursday|saturday|sunday|next|end|month|\\d+|tomorrow|our|or)
        (expect|anticipate) (it|payment|this|the money|funds|to pay|to settle|settlement) * (by|on|next|before|then|this|in|week|end|friday|shortly|soon)
        ~ (you|you'll|you will|you should|you can) (expect|have|receive|see|get|be paid|look forward) * (payment|it|money|funds|on|by|next|then|before|this|your|friday)
        (consider|take) (it|this) (as)? (done|sorted|paid) (by|on|before|tomorrow|this|next)
        ~ (by|before|on|no later than|latest) (close of|end of|cob|eod|the end|friday|monday|tuesday|wednesday|thursday|tomorrow|next|the \\d+|\\d+(st|nd|rd|th)?|month end|month-end)
        ~ (first thing|end of (the|this|next) (week|month|day)|month end|month-end|next (week|month|friday|monday|tuesday|wednesday|thursday|run)|this (week|friday|afternoon|month)|later (today|this week)|in the next (few|couple|\\d+)|within (\\d+|the|a|ten|seven|five|two|three|fourteen)|in (\\d+|two|three|a few|a couple) (days|weeks)|tomorrow|tonight|shortly|as soon as|asap|soon|in due course|the minute|over the weekend|in the morning|before the)
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
}
