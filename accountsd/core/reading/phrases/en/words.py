"""English: the words of an office and of every day, those of a matter, and those that turn a sentence."""

from __future__ import annotations

# What an office writes and what people say of their day: a sentence of these alone hides nothing.
OFFICE = """
a about above accelerate access account accounting accounts across add added address after
afternoon afternoons again against ago ahead ai airport all allotment allow aloha along
already also although always am an and android anniversary another any anyhow anyone
anything anyway ap apart apologies app apparently appear appears approval approve approved
approver april are area around arrival arrive art as ask asked assistant at attached
attachment august aunt authorised authority autumn available away baby back background
backlog bake bakery balance band bank banking barn based basically bath be beach bear
beautiful because been beer before behalf being below best better between bike bill bills
birds birthday birthdays bit blessed blowing board boat book booked bookkeeper born boss
both bother bound box boy boys branch bread breakfast breeze brevity bridge bright bring
brother building bus business busy but buyer by bye cafe cake calendar call called came camp
can car card care carnival carrier case cash cashier cat catch cathedral cc celebrate
celebrating central centre certainly change changed chapel charge chat check checkbook
checked cheerio cheers chef cheque chess children china choir christmas church city class
clause clear cleared clerk client close closed clouds coach coast code coffee cold colleague
colleagues collect college come comes coming company complete completed computer conference
confirm confirmed contact contract contractor controller conversation cooler copied copy
correct cost cottage could council country countryside county couple course courthouse
cousin cover created creditor creditors cricket crops cup currently customer cut cute cycle
dad daily dark data date dated daughter dawn day days deal dear december delighted
department depot dept desert desk detail details did different dinner direct directly
director discussed district diwali do document documents does dog dogs doing done door down
downstairs dr drive driving drizzle due during dust each earlier early easter eid eight
eighth either electronic eleven else email emailing emails enclosed end ends enjoy enjoyed
enjoying enough enter entered entity error estate etc eur even evening event every everybody
everyone everything exactly example excellent except exhibition expect expected extra faces
fair faithfully family far farm farmhouse fast father fax feast february ferry fest festival
few field fifth file filed film final finance find fine finish fire fireplace first fish
five flat flight floor flower flowers flu fog folk folks following football for forest
forgive form forward forwarded found four fourth fox freezing friday friend friendly friends
from front frost full funds funny further future g'day gale game garden gardens gate gave
gbp gday general generation get gets getting girl girls give given glad glorious go goes
going golf good goodbye goodness got grand grandchildren grandmother grandson grateful great
greetings grew ground group guests gym ha had haha half half-term hand handle hands happen
happened happy harbour hard harvest has have haven having he he's head hear heat heavy hehe
held hello help her here here's hey hi hiking hill hills him his hiya hold holiday holidays
home honour hope hopefully hoping horse horses hosting hot hotel hour hours house how howdy
however howzit humid husband i i'd i'll i'm i've ice if important in include included indeed
indicate information input inside instead intern into introduce introduction invoice
invoiced invoices ipad iphone is island issue issued it it'll it's item items its jam
january jetlag job joined joining journey july june just keep keeping keeps kettle key keyed
kia kids kind kindly kitchen knew know known lake landed lane laptop last late lately later
latest laugh least leave lecture left less let let's letter letterhead level library light
like line lines link list little live lived lives living load loaded local located location
log logged lol london long longer look looked looking looks lorry lot lots lovely lucky
lunch lyon madam made mail mailbox main make makes making manager many map marathon march
mark married matched mate matter matters may me meal mean means meant meantime meet meeting
mentioned message met middle might mild mill mind mine minute minutes mist mobile moment
monday month monthly months more morning most mother motorway mountain mountains move moved
mr mrs ms much mum museum must my namaste name named names near need needed needs neighbour
nephew nephews never new news next nice niece nine no nobody none normal normally north
northern not note noted nothing notice noticed november now nowadays number numbers
obviously occasion october of off office often ok old older oldest on once one ones online
only onto open opened or ora orchard order orders other others our ours out outfit outing
outside over overdue overnight owl own owner oxford page paid painting pair paper papers
paperwork parade paris parish park part party pass passed past pay payable payables paying
payment payments payroll peaceful people per perhaps period person personally phone photo
photos pick picked picking picnic pigeons pigs pile place plan platform pleasant please
pleased pleasure plenty plus po point pool possible post posted potatoes pouring present
press pretty print printed printers probably problem procedure process processed processing
procurement project proper provide provided pub puppy purchase purchasing put quaint quarter
question questions queue quick quickly quiet quite quiz railway rain rained raining rains
rainy raise raised rather read reading ready real really reason recall receipt receive
received recent recently reception record records recover ref refer reference regarding
regards registered regular relax release released remember remind reminder reply report
request required requirement respond response rest restaurant result retention retirement
return ride right river road roads roof room rose routine row rugby run running runs
sabbatical said sail sailing salaam same sat saturday say saying says scenery schedule
scheduled school sea seaside season second secretary see seem seems seen self-explanatory
send sending sent september serve service set settle settled seven several shalom share she
she's sheep shining ship shop shortly should show shown sick side sign signatories signatory
signature signed simply since sincerely single sir sister site sitting six sky sleep small
snow snowed snowing so software some someone something son soon sooner sort sorted south
south-west southern space spare speaking special specific spoke spoken spring square staff
stage stairs stamp stand standard start started state statement station stations status stay
stayed staying stays step still stop storm stormy story straight street stuck students
subcontract submit such summer sun sunday sundays sunny sunset supper supplier suppliers
supply support supposed sure swimming system systems ta tablet take taken takes taking talk
talked talking taxi tea team telephone tell telling temple ten tennis term terms than thank
thanks that that's the theatre their them then there there's these they they're thing things
think third thirty this those though thought thousand three through thursday till time times
tired to toast today together told tomorrow too took top total touch tourists towards town
track traffic train trainee trains transfer travel travelled travelling tray treasurer trees
tried trip trouble true truly trust try trying tuesday turn twelve twenty twice twins two
type typed typing typos unable uncle under undersigned understand unfortunately university
until up update updated upload uploaded upstairs urgent us usd use used user using usual
usually vacation valley value van various vat vendor venue version very via view villa
village visit visiting visitors voicemail voucher wait waiting walk walking want wanted war
warm was wasps way we we'll we're we've weather website wedding wednesday wednesdays week
weekend weekly weeks welcome well went were west western wet what what's when where whether
which while who whoever whole why wide wife wildlife will wind windy wine winter wish wishes
with within without won't wonderful wood woods work worked working works workshop worry
would write writing written wrong wrote x xx xxx year years yellow yes yesterday yesterday's
yet york you you'd you'll you're young your yours zoo
"""
# Words of a matter, of a wish, of a turn: a sentence without manners that holds one is not calm.
MATTERS = """
invoice% bill% charg% price% pricing rate% fee% cost% hour% quot% contract% order% deliver%
suppl% goods refund% credit% discount% work% job% repair% fix% faulty damag% broke% broken
quality paid pay% owe% owed owing owes due overdue money cash funds account% bank% iban
loan% debt% debtor% arrear% remind% chas% late penalt% interest cancel% terminat% stop%
dispute% complain% lawyer% solicitor% attorney% court% legal claim% sue insolv% liquidat%
administ% bankrupt% fraud% scam% hack% ombudsman police examiner bailiff% trustee estate
probate tribunal liab% law wait% need% want% please% could can would should must may might
shall ask% call% ring% come% give% tell% send% bring% book% hire% you your yours u ur me us
meet% project% wish% agree% promise% accept% refus% reject% not no never nobody none nothing
neither nor without only but except however instead unfortunately sorry wrong mistake%
error% problem% trouble% fail% lost lose loss bad poor terrible awful worst hard difficult
tough tight short broke skint ill sick hospital surgery died death funeral flood% fire burn%
struggl% ruin% angry unhappy disappoint% disgust% rude insult% joke shame disgrace tired
enough again still yet why how when which what who whom another twice double half less more
than too much many extra missing gone left sold moved changed different new old former last
leave close% shut% dead dry empty bare frozen freeze block% withdraw% pull% declin% deduct%
withh% returned bounce% revers% recall% trust instal% instalment% plan% delay% postpon%
later sometime gradual% eventually reduce% lower cheaper expensive dear waste drop% mess mud
smell% rat dodgy odd strange suspicious someone somebody found better people other others belongs exception described heard never replace hunted
attached enclosed annex below statement copy
document% form% proposal offer% sponsor% donat% invite% tender% interview% vacanc% applic%
placement
"""
# Beside a routine phrase these change what it said, unless the phrase names them itself.
TURNS = """
if unless except excluding excludes excluded exclude bar minus twice mistakenly error excess erroneously instead
second half third quarter rest residue remainder moiety some another their didn't wasn't weren't price prices rate rates fee
fees charged charges quote quoted discount rebate contract agreement hours extra credit surplus supposed sold
refund refunds refunded overpaid underpaid knocked withheld retained deducted against disputed undisputed
wrong damaged faulty unfinished fella wen percent cent otherwise provided providing pending
subject assuming grant lawyer solicitor rechtsanwalt bailiffs bailiff liquidator insolvency court tribunal
cement labour duty reserves else different coordinates mandate goods cartons attitude
destroying apportioned
agreed estimate estimated scope timesheet timesheets specification spec sample samples colour color warranty guarantee
guaranteed hourly overtime mileage surcharge unit units quantity visits cancelled canceled renewal subscription replicate
replicated exceeds exceeded cap capped treated tone rude rudeness patience harassment hounded insult insulted insulting
courtesy discourteous manners apologised ignored bravo typical shambles disgrace afford wages overdraft loan
genuine legit recognise intercepted suspicious landlord tenant tenants acquired owners buyers sloppy blurry scratched
leaking leaked cracked crooked smells stained crew redo redone rework wasn't hadn't broke broken
"""
# Beside thanks and manners these too: what is only acknowledged holds no denial and no number.
DOUBTS = """
not never no nothing none but only however yet why last again same short too years customer
don't doesn't isn't can't won't couldn't wouldn't shouldn't haven't hasn't own gone unable afraid somebody people
because nobody times turning better kid quick hunted cake slice someone instead
people first time machine exception excess
service years late silence mud charge work job supplied delivered arrived ordered happy
"""
