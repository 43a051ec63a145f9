"""English: what is contested, in general, verb by object and denial. Read aloud, top to bottom."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

_NOT = (
    "(not|never|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't"
    "|weren't|hasn't|haven't|hadn't|nobody|no-one|nothing|none|nor|without|unable|refuse|dont|cant)"
)
_BILL = (
    "(invoice%|bill|bills|billing|charge|charges|amount|total|figure%|price|prices|rate|rates|fee"
    "|fees|hours|days|line|lines|item%|sum|cost|costs|quantity|quantities|vat|units)"
)
_AGREED = (
    "(agreed|quoted|estimated|promised|told|contracted|budgeted"
    "|expected|discussed|offered|signed up|shook hands|assured)"
)

LINES = {
    Says.DISPUTE: f"""
        (can't|cannot|can not|couldn't) (possibly)? be (right|correct|true|ours|for us)
        (received|got|had|delivered|arrived|supplied|sent) (us)? (only|just|less|half|fewer|short) *
        only (received|got|had|delivered|sent) *
        (this|that|it|work|they|these|which) should (have been|be|all be|already be|not have been|not be|never have been) (covered|included|free|part|cancelled|credited|charged|billed|invoiced|lower|less|nil|zero)
        (approved|authorised|ordered|agreed|signed for|booked|budgeted) (for|on|at|only|just)? (£|€|\\$)? \\d
        (still|not) (isn't|not|aren't) (right|fixed|working|finished|correct|done|sorted|complete)
        (hold|holding|keep|keeping|withhold|withholding|retain|retaining) (the|this|back|your|our)? (money|payment|balance|invoice|final|rest|back)
        (capped|cap|limited|maximum|ceiling|budget|limit) (at|of|was|is|to) *
        (mystery|no idea what|news to (us|me)|first (we've|i've|we|i) hear%|doesn't ring a bell|baffl%|puzzl%)
        (once|when|after|as soon as|until|unless|provided) (the|your|this|that|an?)? (invoice|bill|it|amount|figure%|line) * (reflects|is corrected|is amended|shows|matches|is right|is fixed|has been corrected|agrees)
        why (are|is|were|was) (there|this|it|the|these|so) * (hours|days|line|charge|fee|more|higher|on here|item|extra)
        (told|informed|warned|notified|emailed) (you|jay|your|them) * (not|cancel%|stop|stopped|no longer|never|weren't|wouldn't|terminat%)
        (was|were|is) * (blurred|blurry|unusable|damaged|faulty|broken|late|incomplete|sloppy|wrong size|wrong colour|cracked|leaking|not usable)
        (refuses|refused|declined|declines|won't) to (sign|approve|accept|authorise|authorize|pass)
        (price|quote|estimate|figure|sum|rate) * (was|is|said) * not \\d
        {_NOT} (quite|really|exactly|at all|what|as|in line with|according to|be|been)? (what|as|how) * (we|was|i|jay|you|were|had)? (agreed|expected|ordered|asked|discussed|signed|quoted|promised|understood)
        {_AGREED} (us|me|with|on|at|for|in|a|the|to|that|it)? * (fixed|price|rate|fee|free|included|half|days|hours|less|lower|no charge|different|flat|cap|maximum|£ ?\\d+|€ ?\\d+|\\$ ?\\d+|\\d+)
        {_NOT} (quite|really|even|seem to|appear to)? (tally|match|agree with|add up|adding up|correspond|reconcile|tie up|tie in|line up|square with|reflect|stack up|fit) *
        (come|take|taken|remove|removed|strike|knocked|dropped) * off (the|this|our|your|it)? (bill|invoice|total|amount)?
        (remove|removing|delete|withdraw|withdrawing|cancel|cancelling|rescind|waive|scrap|reverse|void|amend|amending|revise|correct|reduce|lower|adjust|review|reissue|recalculate) (the|this|that|these|those|your|it|line|one|our)? * {_BILL}
        (withdraw|cancel|credit|reverse|void|rescind) (it|this|that|them)
        (you've|you have|you|have been|been|being|be|were|was|we're being|got) (charged|billed|invoiced|charging|billing|invoicing) (us|me|for|at|too|the|more|\\d+|an|twice|double|vat)
        (charging|billing|invoicing) (us|me) (for|at|twice|double|extra|more)
        (only|just) (can|could|did|have|we|i|you)? (see|have|had|received|got|ordered|count|find|recall|remember|show|shows|attended|used|worked|booked|asked for|done|did|delivered|came|spent) * (\\d+|one|two|three|four|five|six|seven|half|part|once)
        (can|could) only (see|find|count|trace|account for|confirm|recall)
        {_NOT} (this|that|it|they|these)? (supposed|meant|already)? (to be)? (part of|included|covered|in scope|under warranty|free)
        {_NOT} (be|going to|prepared to|willing to|intend to|going|intending to|about to|happy to)? (paying|pay|settle|accept|accepting|sign off|approve) * (for|until|unless|that|this|the|it|any|a|an|till|before) (logo|work|extra|line|item|full|balance|rest|charge|fee|\\w+)
        (nothing|not a penny|no money|no payment) (gets|will be|is|is going to be|to be|gets) (paid|released|made|happen%)
        (we|i|was|were|been|had|you|jay) (cancelled|canceled|called off|stopped|terminated|declined|rejected|sent back|returned) (it|that|this|the|our|them|in|on|back)
        (where|when|whatever happened) * (credit|refund|credit note)
        (credit|refund|discount|reduction|adjustment) * (you|jay|was|were|that was)? (promised|agreed|owed|due|outstanding|offered|mentioned)
        too (much|many|high|dear|expensive|steep)
        (excessive|steep|over the odds|inflated|double what|more than (we|was|the|you|agreed|expected)|higher than|rip-off|rip off|exorbitant|unreasonable|unjustified|unwarranted|premature)
        (query|querying|question|questioning|challenge|dispute|contest) (the|this|your|these|one of|a few|some of|that|line|a) * {_BILL}
        {_NOT} (happy|satisfied|content|comfortable|impressed) with * (work|quality|result%|finish|job|{_BILL[1:-1]}|outcome|design|report|deliverable%)
        (below|short of|not up to|far from|fell short|falls short) * (standard%|expected|par|scratch|expectations|requirements|spec%|mark)
        {_NOT} * (match|tie|link|trace|allocate|relate|recognise|recognize|reconcile) * (any|an|the|our|this|it) (order|orders|po|purchase order|contract|agreement|delivery|work|charge|invoice|to)
        (yet|still) to be (done|finished|delivered|completed|received|fixed|supplied|provided|carried)
        (half|part|rest|most|some) of the (job|work|order|project|delivery) * (not|n't|never|yet|still|missing|outstanding|undone)
        (we|i) (never|didn't|did not|haven't|have not) (ask%|order%|request%|agree%|authoris%|authoriz%|commission%|sign%|book%|approv%|want%|need%|use%)
        (had to|have had to|forced to) (redo|re-do|fix|repair|hire|get someone|pay someone|correct|throw) *
        (doesn't|does not|didn't|don't|not|never|stopped|isn't|keeps) (work|works|working|function%|crash%|load|loading|open properly|deliver%)
        (undisputed|uncontested|not in dispute)
        (what|which) (exactly)? (is|are|was|were) (this|these|the|that|line) * (extra|charge|charges|fee|hours|for)
        (vat|tax) * (wrong|charity|exempt|zero|reverse|shouldn't|should not|incorrect|not applicable)
        {_BILL} (is|are|was|seems|looks|look|seem) * (wrong|incorrect|high|off|out|odd|strange|different|inflated|excessive|more|not right)
    """,
}
