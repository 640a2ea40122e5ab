/** Why the team matters, and what the institution is like: themes and the phrases that ask for them. */
export const institution = `
matters.importance! 0.9
  why * importance|important|matter|vital|essential|crucial|critical|necessary / why should * care|know
  what make * important|vital|essential / lose without / do|manage without * team|department|service|you|division
  if * not|never|cease exist / if * be not there / if * disappear / importance of
  need people|team|department|work|service|_|you like|do|to / miss if / would * miss if|without
  department|team|service|_|you|unit|section close|vanish|disappear|stop|shut / without your|team|department|you|_
  why do * need|exist|matter / rely|relies|depend on your|team|you|department|work|_ / matter to|so|most
  why your|team|department|unit|office|work|service|job|role|_|you count|matter|exist
  why do|be|does * count|matter|important|needed|exist|vital|essential
  would|might|will * lose|miss|lack|fall|suffer|grind|collapse|happen|stop|halt if|without
  should|would|do people|staff|colleagues|anyone|anybody|they|we|readers * care|know|notice|mind / at|what be stake
  why do * need|have|exist|matter|employ|bother|depend|value|fund
  go|goes wrong|stop|stops without|if * you|your|team
  place|part|role * wider|bigger|whole|university|hospital|council|picture|organisation / case for
  justify|defend * existence|team|work|budget
  vital|essential|crucial|valuable to|for * university|institution|hospital|council|company|organisation|trust|us|community
  would notice|miss|care|happen / reason|point|purpose|worth|significance of|for * team|department|service|unit|_
  go wrong if * team|_|your|you|took|stopped|stop|month|day
  bring to|brings to the party|table|university|hospital|place|mix / bother with|having / what good|use do|be|is
  if * took|take|went|go month|week|day|off|strike|holiday / without|if * grind|halt|collapse|fall|chaos
  if your|the team|department|service|unit * vanished|overnight / get by|along without
  invaluable|unmissable|indispensable / why be * needed|there|around
  pull|pulls|earn|earns * weight|keep|corn|living / keep * show|road|lights|wheels / justify your|its|the
  worth|value|return of|for money / stand|stands between / backbone|lifeblood|glue / what be at stake
  who needs|need _|your|a|an * team|department / what be lost
  if * team|department|service|unit|office|_|you * close|closed|vanished|vanish|disappear|disappeared|shut|abolished
  world|university|hospital|museum|council|city|place|us|we|country|town|public|patients|students|what|who * without * you|your|team|department|service|_ / gap|hole * leave|left|behind|if / sceptic|sceptics|doubter|doubters|cynic * why|convince|say|tell|about|team
  all went|stayed|go * home|strike|sick|fishing / what use|good|earth is|are|do * team|department|you|office|a|an

matters.impact! 0.7
  difference * make / make * difference / impact * have|make|on / benefit from
  benefit|helped|help by|from what|your / how do * help|contribute|support|serve / contribution * make
  value * add|bring / affect * life|day|people / you|team|department contribute / contribute|contribution
  help patients|students|passengers|people|staff|customers|residents|visitors|readers|public
  how|way do * help|support|serve|benefit|touch|affect / play in|part
  difference|impact|effect|mark|contribution do|does|that|you|your|team|department|_|on|to * make|have|life|bring
  life|lives of|on|for campus|patients|students|people|others|passengers|residents|staff
  =benefit|benefits|improve|improves|enrich|touch|affects|helps * lives|life|people|students|patients|passengers|residents|staff|others|everyone|us
  who|whom benefit|benefits|gain|gains|depends|relies|helped|affected
  how do * your|team|department|work|_ help|support|contribute|benefit|serve|affect|touch|make
  good do|does|can your|team / fruits / what good do|does|can
  how do|does colleagues|students|patients|others|people benefit|gain / who * better off
  where do|does your|the work|team * show|felt|seen / how * be|is|are * better|different because|thanks
  make * better|easier|safer|life|lives for / bring|brings to * party|table
  who * better|thanks|because|feels|notices|sees * you|your|work|team / what|how * different|better|changes|changed|improved * because|thanks|through|when * you|your|team|work / ripple|ripples|dent|mark * world|universe|lives|on / touch|touches|change|changes|save|saves|transform * lives|life|people

workplace! 0.5
  what be it like to|working|being / good|great|nice|special place / place to work
  part of _|this|university|museum|trust|council|company|hospital|railway / why do you stay / special about
  recommend * employer|place|work / make * place|employer|special|unique|different / what keep you at|here
  love about|working _|here|university|museum|council|trust
  like about working|_|university|trust|museum|council|here|company|place
  best|favourite * about working|here|university|trust|council|museum|_
  keep|keeps|kept|hold|holds|make|makes you at|here|in|stay|staying|with|going * _|here|us
  why * stay|stayed|remain|still|stick|stuck / miss * if|when * left|leave|leaving|go|moved|university|company
  work|be anywhere
  what make|makes * good|great|special|nice|unique|different|wonderful|lovely place|employer|university|company|to
  atmosphere|culture|spirit|vibe / why here|work|_ * stay|work|rather
  being|working|life|employed here|at|in * _|university|council|museum|hospital|company
  set|sets|make|makes * apart|different|special|unique / stand|stands out * employer|place
  sums|sum up * place|culture|university|institution / keep|keeps you at|in _|here
  love|like|enjoy|value|appreciate about|most * here|university|place|institution|organisation|company|trust|museum|council
  good|great|best|nice|favourite|special about|thing * working|here|place|university|council|trust|hospital|company|museum|institution|school|organisation
  feel|feels|sense|know * different|special|unlike|home|belong|walk|walked * here|this|place|_|door / what * like|love|special|different|unique|best|keeps * this|our place|institution|university|museum|hospital|council|company|firm|organisation|building|school|library / tell * friend|friends * working|work here
  why * never|not * left|leave|gone|go|moved|move / what would you|you'd * miss * here|us|place|leave|left|left|go|gone / keep|keeps|kept * coming back|here|loyal / sell|pitch * place|us|university|organisation|working|here * friend|stranger|candidate|line|sentence|newcomer

misconception!
  misconception / get|got wrong|about * job|work|role|team|profession|you do / misunderst / myth / wrong about
  get wrong / stereotype / common|popular belief / misconceive / =mistaken / people * do not understand
  what people * think you / set straight / debunk / get|got|gets|have wrong / wrong about|idea|impression
  myth|myths|stereotype|cliche|prejudice / fail to understand|see|appreciate|realise
  underestimate|overlook|undervalue|misjudge / misread / put us|me|people|them|that right|straight
  lay|put * rest|bed / just|only|merely|simply * all day
  misconception|misconceptions|fallacy|fallacies|falsehood|cliche|rumour|nonsense
  bust|busting|dispel|explode|scotch|correct|debunk * myth|myths|misunderstanding|idea|rumour|impression
  people|colleagues|others|outsiders|public|everyone|folk * wrong|misunderstand|think|assume|imagine|believe|suppose|mistake|confuse|forget|overlook
  set|put * record|us|people * straight / misunderstood|misunderstand|misunderstanding|misjudge|misrepresented
  wrong impression|idea|end|about / =wrongly / not|never understand|realise|get|grasp|appreciate|see * about|what|that|how
  =confused|confuse|mistaken|mixed you|with|for / not really|actually|true
  =false|mistaken|popular idea|belief|notion|impression / think you|all|that|your|it * but
  tired|annoyed of hearing|being
  people|colleagues|they|friends|us * imagine|suppose|picture|believe|think|assume * you * all|day|job|work|do
  not they$ / people =think|assume|believe
  silliest|daftest|strangest|oddest thing|idea|question * people|believe|ask|say|think|hear|asked
  thing|things that|people * believe|think|assume|say|imagine about / they say
  =cliche|clichés|cliches|stereotypes|stereotype|rumour|rumours / set straight about
  what|which * people|colleagues|others|outsiders * misunderstand|wrong|forget|overlook|underestimate|realise
  unfair|unfairly|bad|image reputation|rap|press|image|view|judged
  reputation|image * deserve|deserved|fair|true|unfair|dull|boring / think you just|only|all / joke|jokes about
  dull|boring|stuffy|dusty|nerdy they|people|everyone|reputation / set|put * straight|record
  put|set us|me|people|them right|straight
  outsider|outsiders|people|public|colleagues|everyone * misunderstand|underestimate|wrong|fail|assume|overlook|=think * about|your|job|work|do
  everybody|everyone|people =thinks|think|says|say|assumes|believes that|you|_|all|we
  roll * eyes * people|say|hear|when / people|they|outsiders|friends|strangers|everyone|everybody|colleagues|most * =think|=thinks|imagine|picture|assume|reckon|suppose * you|do|all|your|job|team|we / wrong|false|mistaken|funny|odd ideas|notions|end|stick|picture|idea|impression
  what|which * least|little|badly|poorly understood|known|appreciated / true or|and false / tired|sick|fed * hearing|explaining|correcting|told
  would|do people|others|outsiders|friends|colleagues|anyone * surprised|shocked|amazed * learn|hear|know|discover * job|work|team|department|role|what|do

place.spot! 0.9
  spot|corner|place|building|room|bench * campus|site|here|university|museum|hospital|building|town|city|council
  favourite spot|corner|building|room / on|around campus|site / peace|quiet / hidden gem / where * here|site|campus
  favourite * on|around site|campus|here / best kept secret|view / local|near lunch|restaurant|pub|cafe
  corner|spot|building|place|room|view|bench|garden|staircase|courtyard|nook|hideaway|hideout|haunt|floor|office|area|part * of|on|in|at|round|around university|campus|site|hospital|museum|building|town|city|here|work|grounds|you|estate|station|network|district
  best|most|favourite|loved|well|special|quiet|secret loved|building|corner|spot|place|view|room|nook
  where * go|find|escape|hide|eat|take|sit|retreat|think * peace|quiet|site|campus|lunch|here|visitors|think|work|alone
  peace|moment|bit and|of quiet|peace
  newcomer|visitor|visitors|everyone|everybody|newcomers * see|visit|show|ought|should|miss|know
  show|take * visitors|visitor|newcomer|guest|friend|tourist|tourists|around
  hidden|secret|quiet gem|gems|spot|corner|place / on|around|about site|campus|grounds|premises
  like|love * corner|spot|place|building|room / most beautiful|underrated building|place|spot|corner|room
  corner of|in / loved building|spot|corner|place / best loved

object.collection 0.8
  object|item|piece|work|thing in * collection|museum|gallery|library|archive
  favourite object|exhibit|piece|item|painting|artwork|work|artefact|display / exhibit
  things in museum|gallery|library|archive / artefact|painting|sculpture / piece here|in / take home
  in * collection

celebrate
  celebrat / christmas / birthday / tradition
  party|parties|cake|candles|birthday|birthdays|christmas|diwali|eid|easter|new year|halloween * celebrate|spend|mark|best|favourite|do|you|throw|remember|day|perfect|like / how do you * mark|celebrate|toast|reward * success|win|birthday|christmas|good|team|result|results|end
`
