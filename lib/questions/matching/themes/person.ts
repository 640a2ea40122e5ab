/** Who somebody is: character, childhood, family and what few people know: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const person = `
describe 0.7
  three|one|five|few words|word|adjective / describe you|yourself / describe * you|yourself$ / sum you|yourself|up
  adjective / say about you / characteri / think|say of you / personality / what be you like / your strength / trait
  quality * you|your / think of you|about / how be you see|seen|regard|perceive / see|regard|perceive by
  reputation / staff|colleagues|team|friends|people * say|think|describe|call about|you / known for
  three|four|five|two|one|few words|word|adjectives|adjective / words to|that|would|which * you|yourself
  your character|personality|nature / like as * person|colleague|boss / as a person / sort|kind of person

strength 0.6
  your strength|weakness|strong|weak / you good|bad|terrible|rubbish|great at / flaw / bad at
  best|worst quality|trait / personal quality / skills do you bring

surprise
  surprise / astonish / shock|amaze people|colleague|you|us
  not|do not|few|most|nobody know|realise|guess about|you|of / people * know about you / do not know
  few people know / no one|nobody know / little known / hidden|secret talent|skill|life|passion|side / secret
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
  grow up / where do you grow|come|be|spend / where be you from|born|originally|raised / =born / hometown
  home town / upbringing / be bring|raise up / your roots|childhood / =childhood be|like|home / place you come|grow
  from originally / native / where * childhood / originally from / brought up / local area / accent

childhood.memory
  early|first|happy|fond|favourite * memory / childhood memory / back can|do you remember
  recall from|childhood|your / memory / at|in school$ / what be you like at|as|in school|child|boy|girl|pupil
  favourite|best|worst subject|teacher|lesson|toy|game / teacher

family 0.7
  married / married|marry / wife|husband|spouse / partner at|do|have / have|any children|kid / parents / grandchild
  at home$ / who do you live

home 0.7
  garden / house

pet
  pet / dog / cat / animal / household$ / furry

animal
  if you be|were animal / be an animal / animal would / animal * be / spirit animal

laugh
  make|makes you laugh|giggle|smile|chuckle / laugh / funny / giggle / humour / joke / comedy|comedian
  amuse|amusing / tickle / hilarious

embarrass
  embarrass / awkward / fool of|yourself / ground * swallow / blush / cringe / red faced|face / mortif / faux pas
  gaffe / make|made you * cringe|blush / funny thing|moment|story|thing * happen|happened|work / happen to you
  strange|weird|odd|bizarre|unusual thing|request|experience|moment

sad
  cry|tears / sad / worst moment|day / darkest / moved you / emotional

hate
  pet hate|peeve / irritat / irritate|annoy|annoying / drive you mad|crazy|up|round|wild / get|gets on your nerves
  wind you up / blood boil / make you angry|cross|mad|furious / bugbear / rant / room 101 / room one / your goat
  infuriat / can not|not stand|bear|abide / lose your temper / intoleran / turn off

luck
  superstition

clothes
  wear / clothes / outfit / shoe / fashion / wardrobe / style icon
`
