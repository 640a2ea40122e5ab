/** Who somebody is: character, childhood, family and what few people know: themes and the phrases that ask for them. */
export const person = `
describe 0.7
  describe|sum|characterise|see|regard|remember _ as|in|$ / describe _ / behind your back / people who * say about|of you
  in the eyes of your / if we|i|you asked your / through * eyes
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
  hand|written|write|put|say|use|find|give|choose * three|five|one|two|few|four words|adjectives|word / like to work|live|be|share|sit with|for|next / if you be|were * word|colour|weather|book|drink|font|dish / reference|referee|epitaph|bio|dating profile * say|would|read
  nearest and|dearest / what|how would|do|does|might|will * mother|partner|wife|husband|friend|friends|team|staff|colleagues|children|boss|pa|assistant * say|describe|tell|answer|call|sum|put / how do others|people|colleagues|they|staff * see|view|find|think|picture|experience * you
  in brief|short|summary who|what|how|you / are you * quiet|loud|shy|patient|ambitious|competitive|organised|impulsive|cautious|serious|talkative|stubborn|romantic|dreamer or|and|by|at|as

strength 0.6
  your strength|weakness|strong|weak / you good|bad|terrible|rubbish|great at / flaw / bad at
  best|worst quality|trait / personal quality / skills do you bring
  strong|strongest suit|point|points|card / good|best|brilliant|great|better at * what|which|really|you|than / superpower at|as|in * work|leader|manager|job / what do you * bring|do * best|better|well|table|team / strengths|forte|strength / ace|trump|card|up your
  come|comes|came naturally|easily * you

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
  nobody|no one|few|hardly|anyone * guess|guesses|guessed|suspects|believe|know|knows / bet|betting * not|never|nobody / up|down|away * sleeve|sleeves / unusual|strangest|odd|unexpected|weird|interesting * about you / google|googled|googling * you|find|not
  tell|give|let|share * us|me * something|one|thing|fact|secret * not|nobody|never|surprise|know|few|unexpected / two truths

surprise.talent 0.9
  not on|in your|the linkedin|cv|profile|resume|biography / not on|in your _ / nobody|no|one|few|not * linkedin|cv / linkedin|cv * not|leave|omit|tell|mention
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
  overnight|tomorrow * able|master|expert|fluent|learn|good|play / wake|woke up * able|could|with / wish you * could|able|play|sing|speak|draw|dance|paint / always|love|like|wanted|want to * learn|play|sing|draw|dance|paint|speak|piano|guitar
  piano|guitar|violin|drums|trumpet|flute|instrument|ukulele / =play|plays * piano|guitar|violin|drums|instrument|anything|music / master * one|any|a|overnight * skill|craft|art

trueself
  introvert|extrovert / optimist|pessimist / zodiac|star sign / tidy|untidy|messy

nickname
  nickname / named after / your name / call you

origin.home
  grow up / where do you grow|come|be|spend / where be you from|born|originally|raised / hometown / home town
  upbringing / be bring|raise up / your roots|childhood / =childhood be|like|home / place you come|grow
  from originally / native / where * childhood / originally from / brought up / local area / accent / be you =born
  are|be you * local|native|northerner|southerner|islander|londoner|foreigner / local|native to|lad|lass|boy|girl|or / town|village|city|place|street|region|county made|shaped|formed|raised|claims|you * you|home|up|from / accent|accents|dialect
  where be|is|was * home|roots|born|raised|childhood|family / where do you * childhood|youth|born|hail|call|spend * childhood|home|from|youth / hail from / roots
  which part of|neck * country|world|town|woods * from|come|you|born|raised / home|house|street|town|village * grew|grow|child|born|childhood

childhood.memory
  early|first|happy|fond|favourite * memory / childhood memory / back can|do you remember
  recall from|childhood|your / memory / at|in school$ / what be you like at|as|in school|child|boy|girl|pupil
  favourite|best|worst subject|teacher|lesson|toy|game
  happiest|earliest|fondest|favourite memory|memories|childhood / at school * like|pupil|best|favourite
  school report|reports|days / you remember from|when|about|of / remember * small|little|young|child|school

family 0.7
  married / married|marry / wife|husband|spouse / partner at|do|have / have|any children|kid / parents / grandchild
  at home$ / who do you live
  brothers|brother|sisters|sister|siblings|sibling / who * at|home|house * home|with|share|live|waiting / =children|kids at|have|do|any|of|grown / mum|mother|dad|father|parents * do|living|like / son|daughter|twins|grandchildren|grandparent

home 0.7
  garden

pet
  cat|dog person|people|lover|man|woman / =pets / walkies|paws|paw|leash / animal|animals you|share|at|in * home|house|keep|own|live / share your|a home|house|sofa|bed with
  cats or|and dogs / dogs or|and cats / waiting|greets|greet you * home|door
  animal / household$ / furry / have|keep|own|got|any|love pet / pet|pets at|owner|lover|do|you|name|dog|cat|home
  cats|dogs|kitten|puppy|rabbit|hamster|furry|four legged / your|a dog|cat|pets / any|got pets / ^cat|dog or

animal
  if you be|were animal / be an animal / animal would / animal * be / spirit animal

laugh
  make|makes you laugh|giggle|smile|chuckle / laugh / funny / giggle / humour / joke / comedy|comedian
  amuse|amusing / tickle / hilarious
  tickle|tickles your|funny|fancy / in|you stitches / crack|cracks|cracked you up / belly|out laugh|loud / who|what|when * funniest|laughed|giggles|laugh|giggle / joke|jokes|comedian|comedians|sitcom|comic / sense of humour

embarrass
  embarrass / awkward / fool of|yourself / ground * swallow / blush / cringe / red faced|face / mortif / faux pas
  gaffe / make|made you * cringe|blush / funny thing|moment|story|thing * happen|happened|work / happen to you
  strange|weird|odd|bizarre|unusual thing|request|experience|moment / floor|ground * open|swallow|beneath|up
  wish|wished * swallow|floor|ground|hole|invisible / blush|cringe|squirm|wince|redden / red in the|faced|face
  made|make * fool|idiot|spectacle / mortified|mortifying|humiliated|shamed / embarrassed|embarrassing|embarrass
  most awkward
  ground|floor|earth * swallow|swallowed|open|opened / wrong|reply * email|button|all|person|room|name|sent / red|scarlet|beetroot|crimson * face|turn|turned|went|go|cheeks / faux|blooper|bloopers|pratfall|slip|slipped|tripped|trip * public|stage|front|over|everyone
  hide|hid|crawl|crawled|die|died|dying * under|hole|shame|desk|embarrassment / forgot|forget|forgotten * name|lines|words|speech / laugh|laughed at|about * now|afterwards|later|since|yourself

sad
  cry|tears / sad / worst moment|day / darkest / moved you / emotional
  tears|tear|cry|cried|weep|wept|sob|sobbed|lump|moved|choke|choked|heartbreak|heartbroken|saddest / lump in * throat / move|moves|moved you * most|deeply|tears

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
  makes|make|made * see|blood|hackles|steam|roll|scream|twitch|grind|shout|swear / hackles / steam * ears / grind|grinds * gears|teeth|you / roll|rolls * eyes / patience * run|out|lose|test|thin / set|sets * teeth / test|tests|try|tries * patience
  ban|banned|abolish|banish|banished * if|would|could|one|what * thing|word|phrase|habit / short|quick|lose|lost|losing fuse|temper|tempered|rag / small thing|things * annoy|bother|irritate|drive / what|which * most annoying|irritating|infuriating

luck
  superstition

clothes
  wear / clothes / outfit / fashion / wardrobe / style icon / shoes
  suit|jeans|tie|trainers|heels|jacket|hat|socks|jumper|coat|uniform or|and|to|at|do|on|are|would|in / dress|dressed|dressing|dresser up|down|smart|for|as|code|do|you / favourite|oldest|lucky * shirt|jumper|shoes|tie|jacket|dress|coat|hat|socks
`
