"""English: the office's usual matters in general, verb by object. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_SENT = "(paid|settled|sent|transferred|wired|remitted|cleared|released|made|issued|executed)"

LINES = {
    Says.REDIRECT: """
        ADDRESS (has|have|will|is|can|should|must|now)
        (never|not) heard of you
        (has|have) taken (over|on) (from|this|my|the|all|it)?
        (ledger|payable%|accounts|payments|invoices|finance|queries) (is|are|go to|goes to|should go to|via|through) ADDRESS
        (liaise|correspond|speak|talk|deal|communicate) (directly|direct)? (with|to) * (ADDRESS|on|about|regarding)
        (upload|submit|post|register|load|enter) (it|this|them|invoices|your invoice|these)? * (to|on|through|via|in|into|at) (our|the|coupa|ariba|portal|tungsten|basware|peppol|sap|oracle|taulia|a)
        (haven't|have not|don't|do not|no longer|not) (worked|work|working|been) (there|here|at|for|in) *
        (should|needs to|ought to|has to|must) (go|be sent|be addressed|be directed|be forwarded) to *
        (drop|send) (a|him|her|them)? (line|mail|note|email|it|this)? to ADDRESS
        (go|goes|handled|come|routed|sent|processed|dealt with) (through|via|by|to) (our|the|a) * (shared|service%|centre|center|head office|accountant%|hub)
        (we are|we're|i am|i'm|this is) (just|only)? (the|a) (landlord|neighbour%|tenant%|former|new owner%)
        ADDRESS (is|would be) (what|who|where|the)
        (moved|changed|transferred|switched) (to|departments|department|roles|role|jobs|teams) * (department|role|team|position|job|now)?
        (not|isn't|no longer|never) (me|mine|my (job|area|department|responsibility|remit|role|desk|problem|thing)|one for me|our (company|invoice|bill|responsibility)|for (us|me)) (any more|anymore|any longer|now)?
        ADDRESS * (deals|deal|handles|handle|looks after|look after|takes care|is the|instead|now|from now|for invoices|going forward|should)
        (try|email|e-mail|contact|copy|write to|use|send to|ask|address|see|ping|drop) * ADDRESS
        (finance|accounts|payables|invoices|billing|bookkeeper|bookkeeping|colleague|manager|it) (is|are|at|on|via|:|-)? ADDRESS
        (have|got|reached|contacted|emailed|mailed|is|was|wrong) (the)? wrong (person|company|address|department|email|acme|firm|one|people|inbox|team|number|\\w+)
        (never|no|not) (had|have|done)? (any)? (dealings|business|account|connection|relationship) with (you|your|winder)
        (business|company|firm|shop|practice|we) (was|were|has been|have been|is|got) (sold|taken over|acquired|bought|merged)
        (new|previous|former) (owner|owners)
        (only|just) (the|a) (receptionist|temp|caretaker|assistant|cleaner|intern|messenger)
        (address|email|e-mail|mailbox|contact) (for invoices|for bills)? (has|have|is|was) (now)? (changed|moved|new|different|replaced)
        (handles|deals with|looks after|takes care of|is in charge of|is responsible for|manages|took over|has taken over|is dealing with|is handling) (this|that|it|these|invoices|payments|accounts|all|the|our|from|my|purchase|suppliers|things)
        (don't|do not|can't|cannot|no longer|not) (handle|deal|process|accept|look after|do|take|manage|work in|work on) (with)? * (invoices|payments|accounts|these|this|finance|payables|email|e-mail|paper|pdf|post)
        (head office|shared service%|central (finance|accounts)|service centre|parent company|group finance|our accountant%) (in|at|on|handles|deals|pays|processes|is|for|do|does)
        (not sure|don't know|no idea) who (looks|deals|handles|does|is|to|pays|manages|took)
    """,
    Says.LEFT: """
        (left|leaving) (us|the company|the business|the firm|acme|in|last|on|some)
        (no longer|not) (with|works|working|work|here|employed|at|part of) (with|at|for|us|the|here|in)?
        (retired|resigned|made redundant|moved on|on maternity|passed away)
    """,
    Says.PORTAL: """
        (portal|ariba|coupa|tungsten|basware|peppol|e-invoicing|einvoicing|taulia|oracle supplier|sap business network|invoice gateway)
    """,
    Says.PAID: f"""
        (cheque's|cheque|check|check's|it's|payment's|money's) (is)? (already|now)? (in the post|in the mail|gone|on its way|winging|sent|left)
        (card|account) (was|has been|got) (charged|debited) (on|already|yesterday|last|for)?
        (was|were) (included|in|part of) * (yesterday's|last|this morning's|monday's|tuesday's|wednesday's|thursday's|friday's|previous|our last) * (run|batch|transfer%)
        (deducted|withheld|deduct%) * (remitted|paid|sent|transferred|wired|balance|net)
        (that|this|it|payment|invoice|money|one|funds|they|these|both|transfer) (one)? (was|were|has been|have been|had been|is|are|went|'s been|has|have|already|now)? (already|now|all|just|fully|recently|also|in full)? (been)? {_SENT} (on|in|by|via|yesterday|today|this|last|already|from|out|through|with|to|across|earlier|monday|tuesday|wednesday|thursday|friday|back|over|at|together|direct%|two|a)
        (inv|invoice|no|number|nr|#)? \\w*\\d\\w* (was|were|has been|have been|is|has now been|has already been) (already|now|all|just|fully)? {_SENT}
        (went|gone) (across|over|out|through) (to you|on|yesterday|today|this|last|by|via|already|from|monday|tuesday|friday|earlier|in|with|to|at)
        (ought to|should|must) (have|have had|be having) (had|received|got|seen)? (it|this|that|the money|the funds|payment|them) (by now|already|on|in|with you|long ago|last)
        (already|all) (been)? (taken care of|dealt with|sorted|done|paid|settled|actioned|squared|gone|sent|transferred|handled)
        (letters|emails|messages|mails|mail|post) (have|must have|may have)? crossed
        (left|came out|gone out|debited|taken) (of|from)? (us|our|my) (account|bank)? (on|in|yesterday|this|last|already|at)?
        (according to|per|as per|checked|looking at) (my|our|the) (banking app|bank|statement|records|ledger|system|books|bank statement%) * (paid|left|settled|went|debited|cleared|sent|out)
        payment (has|was|have|had) (already|now|just|been)? (been|already|now)? (made|released|sent|issued|processed|transferred|executed|completed|remitted|approved and released)
        (all|job) (done|sorted) (our end|my end|at our end|this end|now|today|as of)
        (settled|paid|transferred|sent|remitted) (both|the|all|this|these|your|it|you|them|invoice%|in full|£ ?\\d+|€ ?\\d+|\\$ ?\\d+) *
    """,
    Says.PROMISE: """
        (on|in) (next|this|the|our|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's) * (list|run|batch|schedule|cycle)
        (payment|it|this|that) (is|'s|has been) * (set|fixed|down|scheduled|planned|pencilled|booked|diarised|slated|lined up) (for|to|on|in)
        (be|show|appear) (on|in|with) (your|you) (statement|account|bank)?
        (you'll|you will|you shall|you should|you can|you may|you are going to) (have|receive|get|see|be paid|expect|count on|rely on) (it|the money|the funds|your money|payment|the payment|our payment|this|full payment|the balance|them|the transfer|everything)? (on|by|in|from|before|next|tomorrow|this|within|no later|end|first|at|around)?
        (expect|look out for|look forward to) (funds|payment|it|the money|the funds|the transfer|your money|settlement) *
        (will|'ll|going to|gonna|shall) (sort|settle|pay|get|do|send|transfer|have|see|make|clear|wire|push|put|authorise|authorize|release|deal|take care|process|action) (it|this|that|them|you|these|the|to|on|by|sure|payment|tomorrow|monday|tuesday|wednesday|thursday|friday|first|tonight|today|in|with)
        (aim|aiming|plan|planning|intend|intending|hope|hoping|expect|expecting|want|wanting|propose|proposing) (to be able)? to (pay|settle|clear|send|transfer|release|get|have|make|do|process|remit)
        (next|our|the|this|that|friday's|month-end|weekly|fortnightly|monthly|supplier) * (run|batch|cycle|pay run) (is|on|and|will|of|at|,|goes|this|next|takes)?
        (approved|passed|cleared|authorised|authorized|signed off|scheduled|booked|set|lined up|queued|pencilled|diarised|programmed|earmarked|planned|due) (for payment|to be paid|to go|for the|for release|in the|with)
        (remaining|balance|rest|other half|remainder|outstanding) * (to follow|follows|will|shall|by|on|next|in|at|tomorrow)
        (my|our) word (on it|that)?
        (without fail|rest assured|guaranteed|promise you|cross my heart|scout's honour)
    """,
    Says.QUERY: """
        (what|which project|which job|who|which order) (does|do|did|is|was) * (relate to|refer to|concern|cover|for|about|regarding|belong to)
        (quote|put|state|show|include|add) (our|the|a|your)? (po|order|reference)
        (any chance|is there any chance|any possibility) (of|you|that|we)
        (could|can|may) (we|i) (move|switch|change|have|get|go|pay|swap|combine|put)
        (put|use|add|show) (our|the|a|my) (new|correct|full|legal|registered)? (address|name|company|entity|po|vat|reference)
        (quick (one|question)|question for you)
        (swift|bic|swift/bic|bank identifier|utr number|company number|registered address)
        (completed|complete|complete%) * (new-supplier|supplier|vendor|onboarding|registration) (form)?
        would you mind (send%|forward%|re-send%|resend%|shar%|let%|giv%|add%|confirm%)
        (could|can|may|might) (i|we) (trouble|ask|bother|have|get|request|see|borrow) (you)? (for|to|a|an|the|another|your)? *
        (which|what|whose) (po|purchase order|order|job|project|period|site|invoice|contract|person|department|delivery|month|cost centre|entity|company|reference) *
        (still|currently|now)? (open|outstanding|owing|unpaid|due) (on|in|for|with) (our|my|the|this) account
        (what's|what is|how much is|how much do we|what do we) (still|currently|now)? (open|outstanding|owe|owing|due|left|unpaid|the balance)
        (need|require|want|requires|needs|must have) (the|your|a|an|to have|to see)? (vat|po|purchase order|order|tax|company|registration|statement|breakdown|copy|original|signed|invoice|bank letter|w-9|supporting|new|revised|fresh) *
        (reissue|re-issue|resend|re-send|send|email|mail|forward|share) (it|this|that|the|them|me|us|over|again|a|another|with|quoting|one|your) *
        (change|put|update|address|make out|amend) (it|the invoice|this|that|the name|the address) (to|out to|so)
        (addressed|made out|issued|billed) to (our|the|a|an|us|acme) * (name|company|entity|address|office)
        (won't|wouldn't|doesn't|can't|couldn't) (open|download|be opened|load|read|print)
        (auditor%|audit|year end|year-end|reconcil%) * (statement|balance|confirmation|copy|copies|list)
        (who|where|how) (should|do|shall|can|would) (we|i) (speak|talk|send|contact|write|pay|get|find|submit)
    """,
    Says.DECISION: """
        (discount|rebate|reduction|quarterly|annual|annually|monthly billing|consolidated|one invoice|different terms|longer terms)
        (was|were|is|are) * (the|this|that|these) (extra|additional|second|third|fourth) * (for|about)
        (take|accept|pay%) * (by)? instal%ments
        what (was|were|is|are) (the|this|that|these|line) * for
    """,
    Says.ACKNOWLEDGEMENT: """
        (see|make sure|ensure) (that)? (the|it|this) (right|relevant|correct|gets|is|reaches) * (gets|person|people|it|to)
        (safely|duly|well) received
        (will|'ll|shall) (check|confirm|verify|ask|speak|consult|look) (with|to|this|it|into|and|internally|on) *
        (thanks|thank you|cheers) for (sorting|fixing|the|your|that|this|all) *
        (is|are|been made) (aware|informed|in the loop|up to speed)
        (on|in) my (desk|list|inbox|tray|pile|radar)
        (will|'ll|shall) (have|take) a (look|read|peek)
        (pop|put|place|lay|stick) (it|this|that) (in front of|before|on|past|to) (the|my|our) (director|boss|manager|desk|owner|pile|treasurer|committee)
        (raised|flagged|shared|mentioned) (it|this) (with|to) (accounts|finance|my|our|the)
        (that|this|it) (clears|clarifies|explains|helps|answers|settles) (that|it|things|everything|up|my question)? (up)?
        (just|exactly) what (i|we) (was|were|needed|wanted) (after|looking)?
        (come back|get back|revert|be in touch|let you know|respond|update you|return) (to you)? (once|when|as soon|shortly|soon|with|about|by|in|on|if|asap|\\.)?
        (noted|shared|checked|checking|reviewing|reviewed|looking|being looked|raised|discussed|discussing|investigating|following up) (this|it|that|internally|with|at|by|and|into|up|here|on)
        (with|to) (our|my|the|his|her) (finance director|director|boss|manager|accountant|cfo|partner|colleague|bookkeeper|accounts|finance|ap|approvals|treasurer|approver|supervisor|team) (for|now|to|who|and|already)?
        (thank|thanks) (you)? (for|very|so|again|much|a lot|tony|all) (the|your|letting|sending|resending|coming|getting|following|taking|this|that|clarif%|confirm%|chasing|quick|prompt|copy|heads|info%|update|help|reply|reminder) *
        (have a|enjoy) (lovely|nice|good|great|your|the) (weekend|day|evening|week|holiday|one|christmas)
    """,
    Says.NEW_WORK: """
        (do you|does jay|d'you) (still|also|ever)? (do|offer|make|sell|run|provide|cover|take on|work) *
        (come|pop|drop|call) (and|in|by|over|out|round)? (and|to)? (fix|repair|look at|help|set up|install|see|train|do)
        (my|our) (brother|sister|friend|cousin|neighbour|partner|son|daughter|colleague|client) * (need%|want%|look%|ask%|would like)
        (fancy|up for|keen on|interested in) (quot%|doing|joining|coming|taking|helping|a|working)
        (idea|proposal|something) (to|i'd|i) (like to)? (run|discuss|talk|pitch|bounce)
        (judge|jury|panel|keynote|sponsor%|donat%|raffle)
        is jay (around|in|free|about|there)
        (be|act as|give|provide|write) (a|us a|me a|as a)? (reference|referee|testimonial)
        (book|hire|engage|invite|have|get) (jay|you|someone|winder|him|your team) (for|to|again|in|back)
        (like|love|keen|want|wanted|interested|wish) (to|in) (book|hire|invite|engage|have you|meet jay|work with|interview|commission|talk to jay|discuss|start)
        (need|needs|needing|require|looking for|after) (a|an|another|some|someone to|help with|your help) (new)? (website|web site|logo|design%|trainer|training|consult%|photographer|audit|report|workshop|quote|speaker|price|proposal|hand|redesign|app)
        (opening|opened|launching|starting|setting up|expanding) (a|our|another|new|the|in|into) (second|third|new)? (shop|office|branch|business|company|venture|location|store|restaurant|site)
        (give a|giving a|do a|speak at|present at|host a|run a) (talk|lecture|workshop|course|training|our|the|training day|session|seminar)
        (journalist|reporter|student|researcher|podcast|magazine|newspaper|interview%)
        (does|can|could|would|is|will) (jay|he) (know|recommend|be|have|fancy|like|free|available|want|do|take|still|come|help)
        (give|send|pass) (jay|him) (my|our) (best|regards|love|number|details|wishes)
    """,
    Says.PERSONAL: """
        (congratulations|congrats|well done|happy) (on|to|for|anniversary|birthday)
        (hi|dear|hello) (mum|mom|dad|darling|love)
        (pass on|convey|give|send) (our|my) (best|congratulations|regards|condolences|love|wishes|thanks|sympathies|warmest) * (jay|him|family|team)?
        (sorry to (hear|read|learn)|thinking of (you|him|her|them|jay)|thoughts are with)
        (so|very|really)? (pleased|happy|delighted|sad|saddened|shocked) (to hear|for (you|jay|him))
    """,
    Says.PITCH: """
        save (up to)? (\\d+|£|€|money|big)
        (this (week|month) only|while stocks last|limited offer|free delivery|order now|shop now|buy now)
        (early bird|tickets|register (now|today|here)|book now|sign up now|limited seats|expo|trade show|save the date)
        (dear|hello) (beneficiary|winner|friend|sir/madam|valued customer)
        \\d (million|m) *
        (grow|scale|skyrocket|supercharge|triple|double) your
        (worth a|open to a) (chat|call|conversation|look)
        (\\d+\\W|percent|half price) off
        (our|the|my) (new|latest|exclusive|autumn|summer|winter|spring|complete) (range|collection|catalogue|catalog|brochure|product%|offer|offers|service|line)
        (you've been|you have been|has been) (selected|chosen|shortlisted|nominated|approved for)
        (claim|redeem) (your|now|here|it|the)
        (meant|intended) for (a different|another|someone|somebody|other) *
        (don't|do not) (know (you|who you)|recognise your name)
        (help|helping|helped|work with|working with) (businesses|companies|firms|smes|agencies|finance teams|owners|consultancies|organisations|organizations) (like|get|to|save|grow|across|such)
        (get paid faster|save time and money|free consultation|no obligation|book your|special price%|introductory|best price%|lowest price%|price list)
        (wrong (tony|person called|jay)|not the (tony|jay) you)
    """,
    Says.NOT_PAID: """
        (nothing|not a penny|no money|no payment) (gets|will be|is|is going to be|to be|has been) (paid|released|sent|transferred)
        (not|n't|won't|never|before|until|till|unless|if) (be|get|it's|this is|it is)? (paid|settled|released)
        (get|gets|getting|be|to be|people who always|always) (paid|pay)
    """,
}
