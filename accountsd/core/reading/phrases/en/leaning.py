"""English: words that lean towards a matter and say nothing alone. They decide where all else is silent."""

from __future__ import annotations

from accountsd.core.reading.phrases.grammar import Says

LINES = {
    Says.BANK_CHANGE: """
        ~~ (account|iban|bank|swift|bic|sort code|payee|beneficiary)
        ~~ (ends|ending|ended|genuine|legit%|press the button|different|new|supposedly|verify|security|suspicious|changed|odd|unusual|double-check|safe)
        ~~ (scam%|fraud%|phish%|hack%|spoof%|impersonat%)
    """,
    Says.LEGAL: """
        ~~ (llp|messrs|act for us|acting for|liability|defend|claim|claims|legal%|law|rights|liable|damages|statut%|tribunal|settlement|mediat%|dispute resolution)
        ~~ (estate|deceased|insolven%|creditors|official|bailiff%|enforcement|judge%|administrat% from|took control)
    """,
    Says.COMPLAINT: """
        ~~ (honestly|frankly|seriously|charming|really|remember that|deadbeat|out of line|leaves a lot|desired|decent|courtesy|manners|respect|attitude|treat%|patience|trust|trusted|loyal|loyalty|thick|cheek)
        ~~ (years|always pay%|always paid|regular|good customer|valued|customer|customers|client for)
        ~~ (reminder%|reminding|chas%|nagging|pressure|machine|letters?|email%|inbox|answered this|told you|again and again|yet another|keep (asking|sending|getting)|constant%|every (day|week)|phone call|pick up the phone)
        ~~ (disappoint%|unhappy|annoy%|upset|cross|tired|sorry state|poor|worst|useless|waste|joke|shame|sad|unfair|unkind|ignored|ignor%|attack%)
        ~~ (renewal|leave|leaving|elsewhere|competitor%|last time|never again|think hard|goodbye|recommend you)
    """,
    Says.HARDSHIP: """
        ~~ (kitty|coffers|purse|pot|penny|pennies|broke|bare|empty|dry|dried up|rock and a hard place|breathing|slack|afloat|stretch%|tight%|lean|short|survive|surviving|struggl%|crisis|rough|knees|wits' end)
        ~~ (no takings|takings|flood%|fire|strike|lockdown|closed|shut|lost our|lost my|redundan%|illness|hospital|surgery|divorce|burgl%|storm|sick|biggest account|cancelled on us|went under)
        ~~ (half|third|bit by bit|in stages|in december|in january|next year|spring|a while|a little while|wait|later|time|longer|when we can|as we can|slowly|instal%)
        ~~ (would you let|let us|allow|please bear|patience|understand%|mercy|kind enough|help us|possible|hate to ask|afraid|embarrass%)
        ~~ (money|cash|funds|afford|wages|bank loan|loan|refund turns up|budget)
    """,
    Says.DISPUTE: """
        ~~ (quote%|estimate%|contract%|agreed|agreement|purchase order|proposal|rate card|price|renew%|subscription|order%|booked|scope|brief)
        ~~ (hours|days|rate|units|quantity|price|line|total|vat|expenses|mileage|charge%|item%|fee%|discount)
        ~~ (only|just|instead of|rather than|not|never|why|too|off|reflects?|but|supposed|should have|shouldn't|yet|wasn't|weren't|isn't|didn't|couldn't|refus%|without|what's this|mix-up)
        ~~ (blurred|blurry|late|damaged|faulty|leak%|scratch%|typo%|unusable|unfinished|half-finished|incomplete|sloppy|poor%|missing|wrong|broken|mistake%|redo|rework|sign|delay%|no show|no-show|failed)
        ~~ (credit|refund|deduct%|adjust%|correct%|revis%|amend%|reduce%|sort that first|take off|took off|knock%)
    """,
    Says.REDIRECT: """
        ~~ ADDRESS
        ~~ (not me|wrong|instead|resubmit|through our|all payables|all invoices|drop a line|is what you want|look after|looks after|deals? with|handles?|responsible|person|department|team|inbox|contact|landlord|moved out|neighbour|tenant|previous|no longer|successor|predecessor|took over|replaced|different company|never heard)
    """,
    Says.PAID: """
        ~~ (yesterday's|last week's|friday's|monday's|this morning's|last) * (run|batch|transfer%)
        ~~ (gone|sent|went|left|debited|cleared|transferred|wired|ledger|remitted|paid|mailed|posted)
        ~~ (your end|check your|reference|trace|astray|confirmation)
    """,
    Says.PROMISE: """
        ~~ (coming|on its way|forgotten|won't be long|in the pipeline|in hand|soon|shortly|as promised|bear with|on the case|on it|leave it with me|get to it|next|run|down for)
        ~~ (payment|pay|money|cheque|transfer|funds|settle)
    """,
    Says.QUERY: """
        ~~ (would you mind|do you have|have you got|any chance of|can you|could you|please advise|kindly advise|please confirm|may we|advise your|let us know)
        ~~ (statement|copy|form|number|swift|bic|details|invoice|reference|code|breakdown|certificate|po|name|address|document%)
        ~~ (what|which|who|whose|when|where|how)
    """,
    Says.ACKNOWLEDGEMENT: """
        ~~ (helpful|noted|aware|on my desk|have a look|pop it|in front of|pass it|on my list|in my inbox|take a look|thank%|cheers|received|got|fine|good|great|understood)
    """,
    Says.NEW_WORK: """
        ~~ (love|fancy|idea|judge|award|talk|project|help us|interested|opportunity|coffee|lunch|partner%|collaborat%|event|photos|quoting|quote for|invite|tender|party|plan%)
    """,
}
