/** What somebody does and how the days go: themes and the phrases that ask for them. */
export const role = `
role.what 0.5
  what do _|_s do$ / tell us|me|more about your role|job|post|work|position$ / ^your role|job|post
  what do you do for living / job|role|post to|for|in * child|grandmother|year|stranger|friend|mother|layman
  explain your role|job|post|work / job|role|post|work entail|involve / entail
  your role|post|job|position * involve|consist|mean|include / involve * your role|post|job
  what do your job|role|post|work|position / what do|be job|role|post|work|position|being * involve|entail|mean
  do you do for living / responsibility / responsible for / remit / explain * your|job|role|work|you do
  about this role|job|post|position / job title mean / main|key duty|task|part / your job|role|work|position in
  role|job in * sentence|nutshell|words|word / what be it you do / what be your job|role|post|position$
  job consist|include|cover / day job / what do being / function / day job$
  sum|summarise|describe|explain|define|outline up|your|what|the * job|role|post|position|work|do
  what|which duties|duty|responsibilities|tasks do|does|have|fall|are|come / fall|falls to you
  falls|fall under|within|into / what be you here|paid|employed for|to / what do you look|looking after|for|at
  in|on|under your charge|watch|remit|brief / oversee|cover|covers|look after|charge of|answer for
  your brief|remit|patch|domain|territory|portfolio|area / plain|simple|layman|everyday english|terms|language|words
  what do * job|role|post actually|involve|mean|entail|include|require|cover|look
  ^what do|be|exactly|actually * _ do / what do head|director|manager|dean|registrar|chief|leader|officer of|do
  what be a|an * do / wear * hats / which hat|hats / job|role in a|one|few * sentence|words|tweet|nutshell
  job|role * party|stranger|taxi|child|neighbour|grandmother|aunt|mum|dad / describe|explain|sum * met|meet at|on
  how would you put * job|role|what / know|unfamiliar|familiar * what you do / what|who be you, exactly|then
  job|role * description|title / bread and butter / what goes with|into your|job|role|the / nuts and bolts
  on your business|visiting card / what be it that|like * do$ / what do you actually|really|do here|there|all
  core of your|job|role / boil|boils down to / essence of your|job|role / ^what be _$
  what be|do * mean|involve in practice|reality / in charge of$ / what be you * in charge
  title|job title * mean|mouthful|mystery|stand / translate|decode|demystify * title|job|role
  what kind|sort of work|things do|job / on your plate|shoulders as
  job|role|work to your|a|an child|children|daughter|son|kids|mother|parents / explain * what you|your * do|job
  which part * run|look|oversee / where do your job|role begin|end|start|stop / =remit|mandate|purview
  what be * your job|role|work about / what do * head|director|manager|dean|officer|registrar actually|do$
  you|your * do|job|role * exactly|precisely|practice / answer|answerable|accountable for|to / ^what do you do$
  ^and|so|what be|do you do$ / do you do exactly|actually$
  do|does a|an|the _|director|head|chief|manager|dean|registrar * get up|do|spend|contribute / translate|explain it|that|this|the to|for|into * us|me|english|readers|lay|mortals
  meet|met you|at * party|train|lift|bus|taxi * what|how|say|tell / tell|say * taxi|cab|driver|hairdresser|barber|neighbour|in-laws|stranger * you|do / asked|ask|asks * what you do|did
  what would|might|does|is * on your|the job description|door|badge|doing here / contribute|bring as|in your role|post / what do they|we|people pay you for / what are you for$ / buck stop|stops
  your|the job * mum|mother|gran|granny|nan|child|toddler|alien|martian|year|dinner / actually do all day

role.new 0.8
  new role|post|position|job|appointment / settle in
  first few|hundred|three|six|weeks|months|days * role|post|job|here / since you start|join|take|arrive
  settling|settled in|into / newly|recently appointed|arrived|joined
  how have you find|found * so|far|first|weeks|months / first impression|impressions
  since arriving|taking|stepping|starting / weeks|months into|in

day!
  typical|normal|average|ordinary|usual|regular|standard * day|week|monday|tuesday|wednesday|thursday|friday|morning|shift|month|routine
  day in * life / day to day / day|days * look|same|alike|go|be like|start / do you do * nine|day / nine to five
  from morning / shadow / diary / your day / your|daily|morning routine / routine / rhythm of
  usual|typical|normal|average|regular|working|work|ordinary|standard|routine|busy day|week|shift|morning|month
  all day / your days|day|week spent|spend|go|look|fill|made|consist|involve|be|pass / =yesterday
  day|week|shift in|at|of * you|your|life|job|office|_ / day go|run|unfold|start|look|involve|include|consist|bring
  what do you do all|every|each day / spend|fill your|the day|days|hours|working / hour by
  two days|day * same|alike|identical / no two|days
  what might|does|do|will|would * monday|tuesday|wednesday|thursday|friday|morning|week|shift hold|bring|look|involve|be|go|contain
  from * alarm|dawn|breakfast|start|moment|time to|until / lights out
  week|day|month|diary|time usually|normally|typically made|spent|fill|look|shape|divided|split
  how * week|day|month|shift usually|normally|typically|made|shape|divide|structure|organise|broken|pan|unfold|run
  calendar / run|talk|walk|take us|me|readers * day|morning|week|yesterday|shift|monday / a day in / minute by
  clock in|on / what time do you get|arrive|come|start * in|work|office|happen
  monday|tuesday|wednesday|thursday|friday|morning|shift look|go|like|hold|be|with / any given|two|one day|week
  spent|spend * hours|working|most|bulk / bulk of your|the time|day|week / day * like$
  what fills|fill your|the day|days|hours|week|diary / in a day|week|shift|month$ / be there such|a * day
  =days|day|week * look|looks like / if i|we|someone|somebody * follow|shadow|watch|spend * you|day
  fly on|the wall / follow|followed|shadow|shadowed you / meetings|emails all day / how early|late do you|your
  divide|split|carve|divvy up|your * hours|day|time|week
  any|one|each|every day like|unlike|same|different|another|other / day like another
  schedule|timetable * look|like|day / hour|hours do|does|are you * work|keep
  what time do|does|is your * day|work|start|finish|end / morning * first|afternoon|evening
  work|working week|hours|pattern / first|last thing * day|morning|night / get|goes|go through the|your|a day|week
  how do a|your|the day|week|shift|morning * begin|start|unfold|end|go|look|run / ^typical|ordinary|normal day|week
  no day|two|typical / hour|hours by|of * day|hour / walk|take|talk|guide|lead * through|inside * day|monday|week|morning|diary / diary|calendar * look|looks|full|tomorrow|today|week / what|how do|does * tomorrow|monday|tuesday|today * look|hold|store|bring
  camera|fly|shadow|follow|followed|trailed * you|day|week|around / normal|average|ordinary|usual|regular|typical|standard * monday|tuesday|day|week|shift|wednesday|thursday|friday / nine to five / dawn|sunrise to|till|until / how|where do|does * hours|time go|goes|spent
  any|one day|shift * normal|typical|ordinary|quiet|same|alike

arrive
  morning routine|ritual|habit|rituals|routines / routine * morning / your|the|a|each|every day|morning|shift usually|normally|typically start|begin|starts|begins / day|morning start|begin|starts|begins
  start|begin|starts|kick|launch of|off|to|your|the|a|each day|morning / when|after|once you * wake|woken|wake|rise / wake up * first|do|then|what
  first * wake|bed|breakfast|coffee|desk|morning / alarm * desk|work|office|door / before * breakfast|nine|eight|work|office|desk * do|you|what|happens
  first hour|half|thing|things|minutes * day|morning|work
  first|do thing you do * work|morning|day|office / when|what you arrive|get|come * work|office|desk|in|morning
  start|begin your day|morning|working|work / do first / happen|happens first / first hour / how do you start|begin
  kick off your

priorities 0.8
  uppermost / matter most * year|month|now|moment|term / top|main|big|first priority / =do list
  top of|on your|list|agenda|pile / top your list|agenda / your list$ / what be next on|your|list
  first on list|agenda / priority / you|your|main|current focus / focus on|your|at|now / concentrat / working on
  work on now|right|moment|current / keep you busy|occupied / busy with / in tray / on your desk|plate
  get do before / take up * time / agenda / preoccup / spend most of your time|day / current project|task|goals
  on your mind / main goal|aim|objective / goal|aim|objective * for|this|next|year
  plan for year|coming|next|this|months / hope to achieve|accomplish|do * this|next|coming|year|before
  next big|project|thing|step / come first / demand * attention / tackle first|next|this|now / occupy / pipeline
  on your plate|desk|mind|agenda|horizon / you busy with|on|at|doing|now / take up * time|day|energy
  taking|take up your / occupy|occupying / just|right now$ / at|present moment$ / at present|moment * on|with|doing
  what be happening|going on * you|your / most pressing|urgent|immediate
  big item|project|job|task|thing|push * now|moment|year|currently|this / immediate / you up to now|moment|work
  looking to do|achieve / in the coming months|year
  this|coming|next year|term|month|months|quarter|season|autumn|spring|summer|winter
  big|main|major|key|hot|live|burning things|thing|project|projects|issue|issues|item|items|topic for|this|in|on|over|now|coming
  over|in coming|next months|weeks|term|year|while
  occupy|occupies|occupying|exercise|exercising|absorb|engage|consume|consumes you|your|most
  on|in your desk|plate|agenda|radar|whiteboard|tray|schedule|hands
  atop|top your|the * list|agenda|pile|priorities
  taking|takes|take|eating|eats up|most * time|energy|attention|hours / to do list
  in|on the pipeline|horizon|cards|go|boil|stocks / concentrate|concentrating|concentration
  you|your work|team|department * on|upon|towards right|now|this|at / high|highest|top on|of|your * list|agenda
  at|right|just now * you|your|work|team / what be next for|on|up / next|coming|this * milestone|push|deadline
  deadlines|deadline / in hand|front / have you got * on / up your sleeve / currently * work|do|busy|tackle|deal
  get|getting|got stuck into / sights|eye set|on / what be cooking / first|next|top on|in your|the list|agenda|order
  need|needs|must * done|finish|do * before|by|this|first / order of day|business
  current|present work|preoccupation|priority|task|focus|mission|challenge|project / exercising|exercise you
  where be|is * energy|time|attention|effort|money going|go|spent
  energy|effort|attention going|go|focused|directed / pride of place * list|desk|agenda
  what * next on agenda|list|for you|up / what * are you doing|tackling|planning * month|week|term|year|now
  busy|busiest with|at|now|just / into what be / what have|has * your attention|hands|diary|desk
  most of your|the time|energy|attention|week / short term|near / on|in the immediate|near * horizon|future
  current|latest|present projects|project|work|task|assignment|campaign / between now and
  before summer|christmas|easter|year|end / big push / this week|today|month|term
  involved|engaged|immersed in|with * now|at|currently|moment / which|what project|projects|tasks * you
  big|next steps for|in|at / closest to your heart
  to do list / post it / whiteboard / top three|five / what|which * before|by * christmas|summer|easter|year|july|june|spring|autumn|term * done|finish|finished|achieve|deliver / eating|eats|hogging|swallowing * time|diary|days / what's cooking|brewing|boiling

productivity 0.7
  productiv / time manag|management / organise yourself|your|day|time / efficient / get things|so much do|done
  stay organise|focused / inbox|emails / save time / time saving / life hack / prioritise / to do app
  diary|calendar|list * under|control|manage|order|tame|organise / keep|keeps|keeping on top of / fit|cram|squeeze * in|into * day|hours|week / plate|plates spinning|in / procrastinat / organised|organized|disorganised / how do you get * everything|all|so|much * done
  deadline|deadlines * meet|beat|love|hate|keep|miss / list|lists person|maker|maker|or

stress 0.8
  stress / cope with|when / pressure / resilien / stay|keep|remain calm|cool|sane / crisis / all|get|gets too much
  overwhelm / handle|manage|deal * stress|pressure|crisis / calm / setback / bad day / under pressure|fire|stress
  keep|stay|remain * calm|cool|head|sane|sanity|level / pressure|stress|stressful * cope|handle|deal|manage|get
  cope|coping / cool head / trick|secret for|to * calm|cool|stress / too much / handle|deal it|pressure|stress
  pressure * handle|cope|deal / flustered|panic|frazzled|overwhelmed|overwhelming
  things|everything|all|it * fall|falls|fall|goes|go|going * apart|wrong|crazy|mad|once / roof|fan|sky|wheels * falls|falling|hits|come|off / deep breath|breaths|breathe / what|how do you * crisis|panic|pressure|stress|meltdown|chaos|emergency|overwhelmed|overwhelming|frantic|rough
  head|heads above|over * water / pressure cooker|off|on|mounts|builds|valve / rough|bad|tough|hard|hectic patch|patches|times|days|time / keep|kept your|a * head|nerve|cool|calm / heat * on|rises|kitchen / frazzled|rattled|unflappable|breaking point
  get|gets|gets|got on top of you

decision
  =decision|decisions / agonise|agonised / tough|hard|difficult|big call|choice|judgement|decision / judgement
  dilemma / choice do|you make|you / hardest|toughest|hard|tough|big|difficult call|choice|decision|judgement
  agonised|agonise|torn / dilemma|dilemmas / sleepless * decision|choice
  make|made|making|reach|take|taking|arrive your|up|hard|big|tough|final|a|at|difficult mind|decision|decisions|choice|choices|call|calls / head or|and|versus heart|gut / gut|instinct|instincts / toss|flip * coin / sleep on * it|decision|things / sat|sit on * fence
  lost|lose|cost * sleep|friends|most * decision|choice|call / regret|second guess|u turn / pros and / facts or|and|versus feeling|gut|instinct / weigh|weighed|weighing up|options
`
