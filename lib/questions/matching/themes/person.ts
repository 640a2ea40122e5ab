/** Who somebody is: character, childhood, family and what few people know: themes and the phrases that ask for them. */
export const person = `
describe 0.7
  three|one|five|few words|word|adjective / describe you|yourself / describe * you|yourself$ / sum you|yourself|up
  adjective / say about you / characteri / think|say of you / personality / what be you like / your strength / trait
  quality * you|your / think of you|about / how be you see|seen|regard|perceive / see|regard|perceive by
  reputation / staff|colleagues|team|friends|people * say|think|describe|call about|you / known for
  three|four|five|two|one|few words|word|adjectives|adjective / words to|that|would|which * you|yourself
  your character|personality|nature / like as * person|colleague|boss / as a person / sort|kind of person / nutshell
  sum|sums|summarise|describe|capture|define * you|yourself|your character|personality
  friends|family|mother|partner|colleagues|others|children|staff|team * describe|say|think|call|sum|characterise|tell|put|know * you
  adjectives|adjective|epithet
  three|one|few|five|two|single words|word|adjectives * you|yourself|describe|sum|about
  you in|as a|an|three|few|five|one * nutshell|words|person|sentence|line / kind|sort|type|what * person be|are you
  character|temperament|personality|trait|traits|quirk|quirks / known|famous|reputation|renowned for|as|among
  ^you in|a

strength 0.6
  your strength|weakness|strong|weak / you good|bad|terrible|rubbish|great at / flaw / bad at
  best|worst quality|trait / personal quality / skills do you bring

surprise
  surprise / astonish / shock|amaze people|colleague|you|us
  not|do not|few|most|nobody know|realise|guess about|you|of / people * know about you / do not know
  few people know / no one|nobody know / little known / hidden|secret talent|skill|life|passion|side
  unusual skill|talent|hobby|fact / party trick|piece / unexpected / unlikely / never guess|suspect
  fun|interesting|curious|unusual fact / fact about / confess / claim to fame / best kept / many people do not
  would not expect|guess
  surprising|unusual|interesting|curious|unexpected|strange|odd|weird|fun|quirky thing|fact|about|detail
  fact about|you / never guess|know|believe|suspect|expect|imagine
  not know|realise|guess|suspect|expect about|you|that
  may|might|do|would|will not know|guess|expect|suspect|realise
  nobody|few|people|no|everybody|one|not|most|colleagues|many know|knows|realise|realises|guess about|you|that|of
  hidden|secret skill|talent|side|depth|passion|gift|past
  reveal|confess|admit|disclose * something|secret|one|thing|us
  something * not|nobody|few|people|colleagues|never * know|expect|guess|hear|realise
  surprise|surprised|astonish|amaze|shock|raise|startle / known about you
  people|we|they * know|learn|discover|hear|find about|you|out / dark horse / trivia about|you
  not|never expect|see|imagine|anticipate|foresee|bargain / off guard
  how|anything|as you =imagined|expected|thought / not what|as|at * expect|imagine|think
  take|took|taken|catch|caught|throw|threw you * aback|surprise|guard|unawares|by / struck|strike you|most
  unexpected|surprising|unforeseen|eye opening|opener|curveball / raised|raise * eyebrow|eyebrows / bowled|bowl over
  turned|turn out * different|differently / different from|than|to * what|expect|imagine
  biggest|greatest|first|real surprise|surprises|shock|eye|revelation / jaw / prepare|prepared you for
  come as a|surprise / find|found * surprising|surprised|unexpected|strange|odd|astonish / first impressions
  little|lesser known / not tell|know|say|on|reveal|mention * cv|you|us / cv * not|leave|miss|omit|say
  not know|heard|realise|guess / under|keep your|it hat|quiet|secret / hear about / let us|me in on / skeleton
  your secret|secrets / secret about|that / have|any|a secret|secrets / not|never * cv|biography
  nobody|no|anyone|one warn|warned|tell|told|mention|mentioned|prepare|prepared you
  year|months|weeks * thought|expected|imagined|surprise / not as|what|like you * thought|expected|imagined|hoped
  =astonished|amazed|startled|staggered|surprised|shocked you / wish|wished * warned|warn
  amazed|amaze|astonished|astonish to|by|you|at / news to / different from|to * expected|imagined|thought
  reality * match|expect|imagin

surprise.talent 0.9
  hidden|secret|unusual|unexpected|special|concealed|undiscovered talent|skill|gift|ability|strength|talents|skills
  party trick|piece / surprisingly|secretly|unexpectedly|unusually good|great|brilliant|skilled
  what can you do that|which|but / talent|talents|skill|skills * you|hidden|secret|nobody|colleagues|not|don
  good at that|which * nobody|people|colleagues|surprise|not / any|have * talent|talents|skills|gift
  skill * nobody|not|outside|surprise|astonish / be you good|best|brilliant|great|gifted at

skill.talent
  talent you|would|do|like|wish / skill|talent * wish|like|want|love|have / skill * like|wish|want|learn
  love to be able / like|love|wish to be good|able|brilliant / could be brilliant|expert|good|great|world
  learn to do|play|speak|to / like|love|wish|want to learn|master / language * speak|learn|like / be able to do
  good at * anything|something / instrument * play|learn

trueself
  introvert|extrovert / optimist|pessimist / zodiac|star sign / tidy|untidy|messy

nickname
  nickname / named after / your name / call you

origin.home
  grow up / where do you grow|come|be|spend / where be you from|born|originally|raised / hometown / home town
  upbringing / be bring|raise up / your roots|childhood / =childhood be|like|home / place you come|grow
  from originally / native / where * childhood / originally from / brought up / local area / accent / be you =born

childhood.memory
  early|first|happy|fond|favourite * memory / childhood memory / back can|do you remember
  recall from|childhood|your / memory / at|in school$ / what be you like at|as|in school|child|boy|girl|pupil
  favourite|best|worst subject|teacher|lesson|toy|game
  happiest|earliest|fondest|favourite memory|memories|childhood / at school * like|pupil|best|favourite
  school report|reports|days / you remember from|when|about|of / remember * small|little|young|child|school

family 0.7
  married / married|marry / wife|husband|spouse / partner at|do|have / have|any children|kid / parents / grandchild
  at home$ / who do you live

home 0.7
  garden

pet
  animal / household$ / furry / have|keep|own|got|any|love pet / pet|pets at|owner|lover|do|you|name|dog|cat|home
  cats|dogs|kitten|puppy|rabbit|hamster|furry|four legged / your|a dog|cat|pets / any|got pets / ^cat|dog or

animal
  if you be|were animal / be an animal / animal would / animal * be / spirit animal

laugh
  make|makes you laugh|giggle|smile|chuckle / laugh / funny / giggle / humour / joke / comedy|comedian
  amuse|amusing / tickle / hilarious

embarrass
  embarrass / awkward / fool of|yourself / ground * swallow / blush / cringe / red faced|face / mortif / faux pas
  gaffe / make|made you * cringe|blush / funny thing|moment|story|thing * happen|happened|work / happen to you
  strange|weird|odd|bizarre|unusual thing|request|experience|moment / floor|ground * open|swallow|beneath|up
  wish|wished * swallow|floor|ground|hole|invisible / blush|cringe|squirm|wince|redden / red in the|faced|face
  made|make * fool|idiot|spectacle / mortified|mortifying|humiliated|shamed / embarrassed|embarrassing|embarrass
  most awkward

sad
  cry|tears / sad / worst moment|day / darkest / moved you / emotional

hate
  pet hate|peeve / irritat / irritate|annoy|annoying / drive you mad|crazy|up|round|wild / get|gets on your nerves
  wind you up / blood boil / make you angry|cross|mad|furious / bugbear / rant / room 101 / room one / your goat
  infuriat / can not|not stand|bear|abide / lose your temper / intoleran / turn off
  drive|drives|send|sends you * wall|mad|bend|bananas|bonkers|nuts|potty|insane|crazy|round|up
  gets|get|getting|grates|grate on|up|your|under * nerves|goat|nose|skin|wick / 101
  habit|habits|behaviour|manners * annoy|stand|hate|bear|irritate|others|others|dislike
  can|could not|never|hardly stand|bear|abide|stomach|tolerate
  annoy|annoys|annoying|irritate|irritates|irks|irk|bug|bugs|infuriates|exasperates|grates|rile|riles|peeve|peeves
  =hate|hates|pet peeve|hate|hates / winds|wind|wound you|up
  make|makes * blood|scream|angry|cross|grumpy|shout|mad|see / see red / grumpy|grump|grumble|grouch|tick you off
  off your|you chest / turn|turns * off / impatient / loathe|detest|despise / put|bin|consign * room|oblivion

luck
  superstition

clothes
  wear / clothes / outfit / fashion / wardrobe / style icon / shoes
`
