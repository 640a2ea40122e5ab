/** What a career has taught, and what went well and wrong: themes and the phrases that ask for them. */
export const lookingBack = `
lessons 0.8
  know|understand|realise|see now|today / not know|understand before|then / lesson
  learn * career|far|way|along|years|work|time|role|job|since|life / know now / learn since|most
  pick up along|over / wish you|someone|somebody have know|tell / what * experience * teach / insight * gain
  hard way / years * show|teach|tell / your experience|time|years|career|job teach|tell
  most important thing you|that have|you learn
  drum|drummed|drill|drilled|bring|brought|hammer|hammered * into|home / know|knew * outset|start|earlier|beginning
  learned|learnt|learn|taught|teach|picked|discovered|gleaned * over|along|during|in|about|from|by|through|since
  if there be one thing * life|career|year|work / wish you|have|i have|had know|known|learn|understood
  come|came to understand|realise|see|appreciate / what|how have|has|did * teach|taught|show|shown
  years|decades|career|job|role * teach|taught|show|shown|tell|told / wiser|wise|older now|than|about
  changed|change your mind|thinking|views / take|took|taken away|from * experience|job|years|time
  what do you know|understand now / school of / biggest|hardest|most * lesson|learning|thing * learn|learnt|taught
  made|make you * realise|understand|wiser / learning curve / you have learn / dawned|dawn on / with experience
  what|which|that * every|all|long|years|career * teach|taught|learn / wish had know|known
  =taught|teach|teaches|teaching you / have * =taught / have you learn|learnt / you|i have learn|learnt
  learn|learned|learnt most|from|in|along|about * work|job|career|role|years|leadership|here|yourself|time|far
  =shown|shows you / learned|learnt along|since|so / lesson|lessons|insights / key|main|big takeaway
  truth|truths about|of / longest|slowest|hardest to grasp|learn|understand|realise
  what|which * experience|life|career|years|job * grasp|teach|taught|showed|shown|learn
  what would you say you * learnt|learned / time|years|decades|career|job * made you|taught|clear
  most valuable|useful|important|painful|hardest lesson|thing you * learn|learnt|learned / older and|wiser
  insight|realisation|epiphany / with|after * years|decades * know|learn|understand
  what do * experience tell|say|teach / had to|you learn / wisdom|knowledge * gained|accumulated|gathered
  come to believe|see|understand|appreciate|value
  taught you * most|about|that|how|to / school of hard / what|which * sunk|sink|sank in / finally|only|now * clicked|click|understand|understood|get|realise|grasped / took|take|takes|taken you|longest|long|years * learn|understand|realise|grasp|see|find
  best thing|lesson|thing you * learned|learnt|learn / pass|passed|handed|hand on * learned|learnt|know / what do you know * now|today * then|before|start|twenty / penny drop|dropped / eyes|eye opened|opener
  stay|stays|stayed|stuck|carry|carried with you * lesson|learnt|learned|experience / teacher|teachers|teaching * failure|experience|best|life
  penny * drop|dropped

mistake
  =regret|regrets|regretted / chance|chances|opportunity|opportunities * missed|miss|wish|taken|slip|passed|turned / missed opportunity|chance
  wish|wished you had|would|have not|taken|said|gone|done|stayed|kept|started|listened / turn|go the|back * clock|time and|what
  if you had * time|years|career|life again|over / change|changed about the|your past|career|path
  mistake / fail / failure / your|bad|big|great error / regret / setback / do differently again|next|now|this
  have do differently / wish you have not / blunder / not go to|as plan / slip up / wish you could undo
  wrong|mistake|mistakes|error|fail|failure|failed / regret|regrets|regretted
  not go|work as|to|out plan|well|planned / disaster|blunder|gaffe|mess|messed / pear shaped|shape
  go|goes|went|gone|come|fell|fall wrong|pear|awry|sideways|south|unstuck|flat|apart|badly
  clanger|howler|blooper|boob|gaffe / get|got it|something|things * wrong / badly wrong
  screw|screwed|foul|fouled|cock|messed|mess up / what would you|have * do|done differently
  given chance|time again / do * over again / second chance / turn|put|set back * clock / bitterly regret / rue|rued
  biggest flop|disaster|regret|failure|error|blunder|misjudgment|setback / flop|flops|flopped
  learn|learnt|learned from * mistake|failure|fail|wrong|error / undo|unsay|unmake
  if you could do * differently|again / not * turn|turned|go|work|worked out|plan|well / backfire|backfired
  wince|winces|wish had|have not / own goal / taught you|learn * fail|mistake|wrong / burned|burnt * fingers
  eat * words|humble / off the rails / something * went|go|gone wrong|badly / hindsight
  time|when * pear|wrong|awry / hash|pig|mess|mull|mistake|error of|it
  =ever|ever made|make|got|had * complete|total|right|awful hash|mess|hash|disaster|mistake|fool
  fail|failed|failure|fall|fell * flat|learn|badly|miserably
  worst|biggest|greatest|costliest|silliest|embarrassing mistake|error|decision|blunder|mishap|failure
  let|letting * down|people|side / regrets
  do|change|play|handle it|things|anything|that|something differently|again / best forgotten
  kick|kicked|kicking yourself / bite|bit your tongue / wish|wished you had|have|could * not|never|back|again|differently|different|undo|unsaid|time
  came|come|fell|fall|land|landed * cropper|face|short|grief / drop|dropped|drops|fumbled * ball|clanger|brick|stitch / egg on|face
  bounce|bounced back|from / what * went|go|gone|goes * not plan|wrong|badly / if * only / another|second chance|go|shot|crack / take|took|taken back|backwards / rewind|replay|rerun|redo|re
  hindsight|retrospect / would you|have * again|differently|otherwise|same / came|come back to bite|haunt / humbling|humble|humbled|humiliation

proud
  put|hang|keep in|on a|the|your frame|wall / frame|framed / =high point|points|spot / what|which * framed
  relive / live again / =highlights|highlight / best|great|proud moment|day|achievement / =proud|proudest|pride
  =pride / achievement / achieve / accomplish / high point|light / highlight / success / succeed / triumph
  finest hour|moment / crowning / best moment|day * career|work|life / best thing * have|ever do / =pleases|pleased
  career best / most satisfied with / pat yourself / boast / look back * satisf|pleasure|fond / happy with / peak of
  look back on|with|at * satisfaction|pride|fond|pleasure / best thing you have|do|ever
  best|great|big|finest|fine hour|day|work|moment|success|win|result
  your finest|best|greatest|great moment|hour|day|work|success / jewel / what have gone|go well|right
  satisfied with / feather in|your / plaque / grandchildren|grandchild about|tell
  pull|pulled|bring|brought that|it|this|really * off
  especially|particularly|really|very|most|rather pleased|proud|happy|satisfied|delighted
  pleased|delighted|satisfied|chuffed|thrilled with|about|to / piece of work|research * pleased|proud|best|most
  biggest|greatest|finest|proudest|best achievement|accomplishment|contribution|win|success|feat|triumph|legacy|hour
  see|seen * through * pride / sense of pride|achievement / glow|glows|beam|beaming
  tell * grandchildren|mother|mum / on your own|your plaque|trophy|mantelpiece / wins|win * celebrate|proud|best|big
  hang your hat / go|gone|went really|so|particularly|especially well|right
  what have you achieved|accomplished|built|done / crown|crowning|jewel / trophy|medal|medals
  high spot|point|water / top moment|moments / your greatest|biggest|best|proudest work|hits|hit
  dining|dine out on / happy|happiest|glad|gladdest to have|about|that|looking / brag|brags|boast|crow|show off
  proud / you * pride / come|came out of * time|years|work / tasted|taste sweetest
  paid|pay|worth off|it|while * effort|work|worth
  success|achievement|win|victory * sweetest|best|most|biggest|greatest|matters
  best|greatest|biggest thing * come|came|done|did|achieved|made|built|from|out / sweetest / highlight|highlights
  most satisfying|gratifying|rewarding moment|project|piece|achievement|result|success
  feel|felt * triumphant|proud|pride|vindicated|top|worth|paid / made|make * difference|mark * proud|most
  what be your|the best|finest|greatest|proudest|biggest work|moment|hour|day|achievement|success|project|legacy
  champagne|celebrated|celebrate / effort|slog * paid|pay|worth
  grandchildren|grandkids|grandson|granddaughter|kids|children * hear|tell|told|know|about|boast / punch|punched * air / better than * hoped|dared|expected|imagined|dreamt|planned / go|goes|went|gone better|right|brilliantly|well
  glow / finest|best hour|hours / walk|walked|walking|stand|stood tall|taller|air / made you * cheer|dance|proud|tall / pop|popped|open|opened * champagne|cork|corks|bottle / raise|raised * glass * to|success|done
  worked out|well|beautifully|wonderfully|brilliantly / triumph|triumphs|coup / mission accomplished / came|come good|together / mother|mum|father|parents|nan * boast|proud|brag|tell / big|biggest|best result|win|success|moment
  bask|glory / claim * fame|glory / your name * on|to|attached / what be * work|thing|moment * looking|look back / tick|ticked|crossed off$ / what have you * got right|nailed|cracked|won

turning 0.7
  turning point / big break / pivotal / defining moment / life chang / crossroad / game changer / lucky break
  everything change|changed / door|doors opened / crossroads|milestone|milestones|watershed / gave|got your * break
  chance meeting / change course|direction of * life|career|path
  before and|or after / everything|life|course|career * changed|turned|shifted|altered|different * moment|when|after|day|meeting|phone|decision / one|a moment|day|meeting|call|conversation|letter|decision|person * changed|change|turned|shaped|altered|course|everything / fork|bend|crossroads in|on|the / stroke of luck
  big|lucky|first break|chance|opportunity * come|came|get|got|was|career / made all the difference / what if

risk 0.7
  risk / brave / bold / courage / comfort zone / adventurous|daring / out on a limb / dangerous
  bravest|boldest|riskiest|craziest|biggest|maddest * thing|step|leap|risk|gamble|decision|move|bet * took|taken|done|made|did|ever|you|career / leap|leapt * faith|dark|unknown / out of your|the * comfort|depth / play|plays|played * safe / deep end / neck out

legacy
  legacy / remember for|you|as / be|like remember / leave behind / epitaph / gravestone / tombstone
  when you be gone|retire|leave * say|remember|want / obituary / mark * leave|make / say at your|leaving
  go down in / what * leave * behind / what would you like people to say / =remembered
  like|want|hope be =remembered|known / like|want|hope people * say|remember|think
  leave|leaving behind|your|mark|footprint / epitaph|obituary|tombstone|headstone
  when you leave|go|retire|have * say|remember|want|hope|people|be
  what|how * behind * go|leave|gone|retire|left / when|after|once you * gone|retire|retired|left|leave|go|moved * say|remember|hope|stay|last|remain|people|still|want / statue|bench|building|blue plaque|inscription|headstone * say|read|name|named|after|you
  name * building|lecture|prize|remembered|after / remember|remembered|remembers you|as|for * team|colleagues|people|here|they|how|what / successors|history|posterity|generations * say|judge|thank|remember|see|find / fifty|hundred years * say|remember|you
`
