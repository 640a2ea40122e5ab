/** Advice, taken and given: themes and the phrases that ask for them. */
export const advice = `
advice.received.best
  words * guide|guided|shape|helped you / saying you|that|do * live|follow|by
  best|good|great|wise|useful|valuable|helpful|favourite|memorable|important * advice|counsel|tip|guidance|wisdom
  advice you|have|that|be|were|stuck|stick|stay|follow|from
  advice|counsel|tip|word|words|guidance * receive|given|stick|stuck|stay|stayed / advice * =given / advice$
  wise thing|word|piece / words|word * stay|live|stick|mentor|guide
  anyone|anybody|someone|somebody|boss|mentor * tell|told|said|say|give|teach you / live by
  stick|stay|stayed with you / tip * serve / piece|word|bit of advice|wisdom|guidance / =gave|give you * advice
  pass on to you / have you be give|tell|advise
  told|tell by|you * forget|forgotten|stuck|useful|best|remember|never
  useful|best|wise|helpful|important|valuable thing * told|tell|said|say|taught|hear|heard|learnt
  you have be told|given|taught / be give|told|tell|pass|passed|taught
  mentor|boss|teacher|father|mother|parent|manager|someone|anyone * tell|told|teach|taught|say|said you
  never forgotten|forget / advice anyone|anybody|someone|somebody / old hand|hands
  once|ever|first told|said|taught|gave|tell * you / go|live|swear|abide|stick by
  words|word|advice|wisdom|tip|counsel|saying|lesson * stay|stayed|stuck|stick|carry|carried|treasure|remember|live|always|still
  anybody|anyone|somebody|someone|mentor|boss|teacher|father|mother|grandmother|grandfather|colleague * ever|once * say|said|told|tell|gave|taught
  words of / wisdom / stay|stayed|stuck|stick with|in you|your|mind|head / handed|passed|pass|hand on|down|to you
  guidance|advice|tip|counsel * received|given|got|had|heard|followed|got|ever
  what|which * advice|tip|words|counsel * you had|get|got|receive|follow|value|given
  who gave|give|told * advice|tip / to this|which|that|still|always * turn|return|follow|heed|cling|hold
  heed|heeded / ring|rings|ringing in|true|your / nugget|nuggets|pearl|pearls
  most valuable|helpful|useful|memorable|important advice|thing|tip|words / good advice / advice
  wisest|kindest|truest|shrewdest|wise thing|words|piece|advice
  best|useful|helpful|valuable|important thing|words|piece * told|said|given|heard|received
  have you receive|received / changed|change how|the way you|your * work|think|life|see
  really good|helpful|useful tip|advice / returning|return|come|coming|keep back|to * advice|wisdom|words|tip
  counsel / treasure * words|advice|counsel|tip / piece|bit|nugget|pearl of wisdom|advice
  someone|somebody|anyone|anybody * once|ever * say|said|told|gave|give|teach|taught
  best thing * said|told|taught|heard / guidance * helped|given|received|stayed|served / stood|stand you in|good
  advice|tip|wisdom * =gave|given|passed you / =gave you * advice|tip
  wise words|word|saying|counsel|head / word|words * ear|wise|guide|live|stuck|still|mind|remember|stayed / someone|somebody|anyone|anybody|boss|mentor|gran|grandmother|father|mother * said|told|taught|gave|advised|say|tell * never|always|stuck|still|forgot|changed
  pearls|pearl|gem|gems|nugget|nuggets of|wisdom / still * hear|follow|use|quote|heed|repeat|live / tip|advice|counsel * worth|changed|paid|valuable|still|follow|use|ever
  whose advice|words|counsel|voice / sound|soundest|shrewdest|smartest|cleverest thing|advice|tip|counsel|words
  tip|advice|counsel|saying you * keep|return|back|still|follow|always

advice.received.worst
  worst|bad|terrible|unhelpful|poor|useless|silly|awful|wrong * advice|counsel|tip|guidance
  least helpful|useful * thing|advice|advise|tip / advice * =ignore|ignored|reject|refuse|regret / wisdom * ignore
  glad * not follow|take|listen

advice.starters! 0.8
  tell|say|give * someone|new|graduate|newcomer|starting|beginning|starters|who want|wish|hope|like
  advice for|to|on / follow * footsteps|path|lead / in your footsteps / newcomer
  young person|people|engineer|professional|colleague|scientist|nurse|leader
  how should|can|do|does|might someone|somebody|anyone|people|one|a become|get|start|go / embark / tip|tips for
  enter profession|field|career|sector / new starter / what qualification|skills * need / next generation
  considering career|job|working
  those|someone|anyone|people|somebody start|starting|considering|hoping|thinking|entering|beginning|wanting|joining
  starting|setting out|in / should * know before / aspiring / tip for success
  tip|tips|advice * offer|give|have|share * to|for / school leaver
  word|words|tip|tips|advice of|for * those|anyone|someone|people|starting|beginner|young
  want to do * you|your|same / students|young|people|graduate|those who want|wish|hope|dream
  thinking of|about * career|joining|becoming|working|profession / career in|as|on _|the / someone like|in you
  follow|following|follow * footsteps|path|shoes / into|in|of|your line|field|trade|profession * work|of
  how|should * go about|start * getting|becoming|get|become
  get|getting|break|breaking|move|moving into your|this|line|field|the profession|trade|line|job|field|role|business|industry|sector
  convince|persuade|sell|pitch|recruit|attract|tempt|entice us|them|someone|somebody|people|me|to|your|graduates|the|would|new|school|young *
  school leaver|leavers|leave / why should|would * apply|join|work|come|consider|choose|sign
  pitch|sales * recruit|recruits|applicants|joiners|graduates|candidates|join
  would be recruits|applicants|joiners|colleagues
  wavering|undecided|tempted|considering|thinking|unsure|hesitate|doubt * apply|application|joining|job|career|role|join|post|work|coming|whether|about
  sell * in one|this|us|to|the|your / why * join|apply|work here|us|for|_|to|trust
  future|potential|next _|engineer|nurse|librarian|scientist|colleagues|recruits|applicants|leaders
  hope|hoping|dream|dreams|aspire|want|wants|wish|keen|ambition * become|becoming|being|be|do|follow|get * you|your|dean|job|_|like|this|one|same|manager|director
  just|about|only starting|beginning|setting|start|join|joining|thinking
  first day|week|job * advice|tell|newcomer|someone|starter / your shoes|footsteps
  aspiring|budding|wannabe|novice|fledgling|prospective
  advice|tip|recommend|suggest|message|guidance|tell|say|advise * people|those|person|graduate|newcomer|student|youngster|starter|interested|beginner|apprentice|trainee|recruit
  to|for|give|offer|tell|advise|encourage someone|somebody|anyone|anybody * who|thinking|hoping|starting|wanting|joining|considering|entering|looking|new|in|about|interested|young|beginning|wanting
  tell|say|advise|encourage|warn|suggest|recommend|urge|tips|tip * graduates|newcomers|starters|recruits|applicants|beginners|archivists|candidates
  would you tell them / advice|tip to * people|those|newcomer|young / any|word advice|tips|tip for|to
  who want|wish|hope|like to do|have|get your|what * job|you|do / have you any|got * advice|tips for
  words|word of * for those|people|newcomers|starters / words for those|people|newcomers
  fresh|recent|new graduate|graduates|recruit|starter|joiner|arrivals
  young|junior|new|trainee curators|curator|nurses|engineers|scientists|doctors|librarians|colleagues|staff|professionals|managers|teachers|officers * get|do|should|need|know|ahead
  niece|nephew|daughter|son|grandchild|kid|cousin|neighbour * wants|want|do|be|become|what|thinking
  message|words|advice|tip for|to * next|young|future|new|generation|newcomers|graduates
  newcomers|newcomer|rookies|entrants|entrant|juniors / tell her|him|them$
  how|what can|could|should|do|must young|aspiring|junior / best way into|to get|start
  recommend * profession|career|field|job|path|this|to / encourage * young|people|women|others|join|career
  advice for / break|breaking into / any|top|three|two|one tips|tip / any advice for|to
  should|must|needs|need * know|do|learn|study|have before|to|first * entering|joining|starting|becoming|applying|enter|join|start
  advice|tip|message would|can|could|might|will you|for / advice|tips|message do you have|give|offer|got
  advice|tips for
  bottom rung|of|the / wants|want|wanted|after|eyeing * your job|shoes|chair|seat|desk|role / sign|signing up|on * know|before|should|tell / tomorrow * leader|leaders|engineers|nurses|managers|librarians|planners|teachers|scientists
  what|how should|would|do they|she|he|one|someone|somebody|newcomers|beginners * know|learn|do|start|study|first / first|top tip|tips
  path|way in|into * for|someone|young|graduate|newcomer|outsider / start|starting out|today|now|tomorrow * what|how|tell|say|advise|advice|tip|tips|do / make|making it in your|this|the
  walk|walking|step|stepping|stepped|fill|filling * your shoes|footsteps|boots / successor|replacement * tell|advise|advice|know|note|leave|say|tip

advice.younger 0.8
  advice|tell|say|wisdom|word * teenage|eighteen|younger|former|yourself|past|twenty|sixteen|child|young you|self|old|year|as
  person you|be be|were * ago / you be * years ago / younger|your|former|earlier younger|self
  younger self|you|version|_ / teenage|young|eighteen|twenty year|you|self|old / yourself at|as|when
  eighteen year old / sixteen year old / go back|travel in|and|to * tell|say|speak|yourself|time
  person you be|were / wish * someone|somebody|tell you / letter to * self / starting out wish
  talk|speak|say to yourself / yourself * first|start|if|could|back|day / yourself at|when|as / meet|met yourself
  =year =old you / on your first day / with hindsight|benefit / if you could start|begin|do|have again|over
  knowing what you|now / you at sixteen|eighteen|twenty|ten|school
  teenage|younger|eighteen|twenty|sixteen|former|past|young|earlier you|self|version|_
  you once|were|be were|be|then / on day one / day one
  apprentice|trainee|student|graduate|rookie|novice|newcomer|beginner|person|child|boy|girl|teenager that|you * were|be
  wish somebody|someone|anyone|you|people had|have|tell|told|warn|know|knew * on|at|when|you|earlier|young|start
  yourself at|aged|when|as|back / time travel|machine
  go back|if|could * to|and * advice|tell|say|yourself|start|day|young / start|starting|beginning|begin again|over
  young you / own|your beginner|past|student self|days
  write|letter|note|postcard|message|email|advice|warn|tell|say|whisper|talk|speak * =yourself|younger|self|teenage|eighteen|sixteen|former|past
  meet teenage|younger|young
  yourself * at|aged|on|as|when * eighteen|twenty|sixteen|twenty one|fifteen|day|first|age|teenager|student|child / your =first|student|school|teenage|graduate self / meet|met|bump|bumped|run|ran into * self|yourself|younger
  time machine|travel * tell|say|self|younger|advice / back|return to * first day|beginning|start|twenties|twenty * tell|say|do|what|advice
  what would you say|tell|whisper * kid|lad|girl|boy|youngster|rookie|novice|twenty / when you * were|was * young|twenty|starting|student|junior * wish|told|knew|known
`
