"""English: questions, thanks, other matters, machines and manners. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.QUERY: """
        (send|resend|re-send|forward|email|e-mail|provide|share|supply|issue|reissue|let (me|us) have|get|attach|furnish|need|needs|require|requires|required|have|want|like|see|drop|raise|obtain|request%|missing|fax|want|wants|asking for|return|submit|give) * (copy|copies|duplicate|pdf|invoice|invoices|statement|statements|breakdown|timesheet%|receipt%|po|purchase order|vat|w-9|w9|w-8%|w8%|form|forms|certificate|number|registration|bank details|letterhead|remit-to|details|backup|supporting|original|document%|ein|tin|tax id|abn|gst|utr|company number|insurance|declaration)
        (copy|copies|duplicate|pdf) (of|invoice)
        (statement|statements) (of account|please|for|up to)
        (updated|current|latest|full|up to date|up-to-date) statement
        (can't|cannot|can not|couldn't|unable to|don't|do not|didn't|haven't|have not|never|not|no|hasn't|has not|doesn't) (seem to)? (find|locate|see|have|trace|receiv%|got|appear|show|open|a record|trace of|record of|had|on our|seem) * (invoice|it|this|one|copy|anywhere|system|attachment|record|them|pdf|number|po|file|these|that|any)
        (attachment|file|pdf|link|document|invoice) (was|is|were|won't|wouldn't|will not|would not|can't|cannot|couldn't|didn't|did not|doesn't) (be)? (open%|load%|attached|readable|legible|blank|corrupt%|missing|work%|download%|come through|display%)
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
        (surcharge|crypto|different currency|in euros|in dollars|in pounds)
        (split|splitting|cut|cutting|divide|dividing|break|breaking) (the|this|it|that)? (invoice|bill|it|amount)? (in|into|up|between|across|60|50|70)
        (ok|okay|happy|possible|acceptable|alright|agree|willing|open) (for|to|with|if) (you|us|we|pay|split)?
        (would you|could you|can you|would it|is it) (be)? (ok|okay|happy|consider|possible|accept|agree|mind|willing|able|prepared)
        (does|do|is|are|was|were) (this|the|it|that|your|these|they|these) * (include%|cover%|inclusive of (the|all|travel|materials|labour|expenses)|part of|apart|separate|extra)
        (is|was|are|were) (this|that|the|these) (price|fee|charge|amount|cost|line|hours) * for
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
        (chased|asked|reminded|nudged) * to (approve|sign|authorise|authorize|look)
        (approval|approvals|sign-off|authorisation) (process|team|queue|workflow|stage|chain)
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
        (great|nice|lovely|good|pleasure) (meeting|seeing|catching|chatting|talking) (you|up|with)
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
        (be|am|i'm|we're|ooo|are|and|will be) back (in|on|to|from|at|with|behind|after|the|in the)? (office|desk|deck|work|monday|tuesday|wednesday|thursday|friday|tomorrow|next week|\\d+\\w*|january|may|june|july|august|september)
        (return%|reopen%|re-open%) (in|on|to) (the office|work|my desk|monday|tuesday|wednesday|thursday|friday|\\d+\\w*)
        ~ (back|return%|returning|reopen%|re-open%) (in|on|to|from|at|with|behind|after|the)
        (ooo|o\\.o\\.o|on hols|on mc|gone fishing|on pto|on sabbatical|on study leave|in holidays|on holidays|parental leave|maternity leave)
        (office|surgery|factory|shop|chambers|practice|school|firm|we) (is|are|will be) (closed|shut) (for|from|until|between|in|over|on|till|all|during)
        (school|firm|office|company|factory|we) (makes?|making|takes?) (a)? (pause|break)
        (will|shall|'ll) be (away|out of office|unavailable|off) *
        am until * in holidays
        at a (trade show|conference|training|course) all (week|day)
        no (signal|access to (email|e-mail|mail|my mail))
        (read|reading|check%) (no|email%|mail%) * (sporadic%|mails|occasion%|rarely)
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
        (kind|best|warm|warmest|friendly|with) (regards|wishes|greetings)
        (entirely|all|totally|completely)? (my|our) (own)? (fault|bad|mistake|error|oversight) (not (yours|your))?
        only * (once|twice|every) (a|per|other|second)? (day|week|month|quarter|year|fortnight)
        (once|twice|every) (a|per|other|second)? (day|week|month|quarter|year|fortnight)
        against (the|this|above|your|our|following|said)? (above)? (invoice|bill|inv|po|order)
        some (time|point) (next|this|in|on|during) (week|month|the)
        (for no|no) (other)? (reason|excuse|good reason) *
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
