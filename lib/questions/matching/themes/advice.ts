/** Advice, what it takes, and what people live by: themes and the phrases that ask for them, in the notation of themes-in.ts. */
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
  you have be told|given|taught / =gave|given|passed you / be give|told|tell|pass|passed|taught
  mentor|boss|teacher|father|mother|parent|manager|someone|anyone * tell|told|teach|taught|say|said you
  never forgotten|forget / =gave you / advice anyone|anybody|someone|somebody

advice.received.worst
  worst|bad|terrible|unhelpful|poor|useless|silly|awful|wrong * advice|counsel|tip|guidance
  least helpful|useful * thing|advice|advise|tip / advice * =ignore|ignored|reject|refuse|regret / wisdom * ignore
  glad * not follow|take|listen

advice.starters! 0.8
  
  advice|tip|recommend|suggest|message|guidance|encourage|tell|say|advise * someone|somebody|anyone|anybody|people|those|person|graduate|newcomer|student|youngster|starter|aspiring|future|next|interested|beginner|apprentice|trainee|recruit
  tell|say|give * someone|new|graduate|newcomer|starting|beginning|starters|who want|wish|hope|like
  want|wish|hope|like to do|have|get your job
  advice|tip|word|message would|do|can|could|might|you would|have you|for|to|on|about / advice for|to|on
  follow * footsteps|path|lead / in your footsteps / newcomer
  young person|people|engineer|professional|colleague|scientist|nurse|leader
  how should|can|do|does|might someone|somebody|anyone|people|one|a become|get|start|go / embark / tip|tips for
  enter profession|field|career|sector / new starter / what qualification|skills * need / next generation
  considering career|job|working
  those|someone|anyone|people|somebody start|starting|considering|hoping|thinking|entering|beginning|wanting|joining
  starting|setting out|in / should * know before / aspiring / any tip|tips|advice / tip for success
  tip|tips|advice * offer|give|have|share * to|for / school leaver
  word|words|tip|tips|advice of|for * those|anyone|someone|people|starting|beginner|young
  want to do * you|your|same / students|young|people|graduate|those who want|wish|hope|dream
  thinking of|about * career|joining|becoming|working|profession / career in|as|on _|the / someone like|in you

advice.younger 0.8
  
  advice|tell|say|wisdom|word * teenage|eighteen|younger|former|yourself|past|twenty|sixteen|child|young you|self|old|year|as
  person you|be be|were * ago / you be * years ago / younger|your|former|earlier younger|self
  younger self|you|version|_ / teenage|young|eighteen|twenty year|you|self|old / yourself at|as|when
  eighteen year old / sixteen year old / go back|travel in|and|to * tell|say|speak|yourself|time
  person you be|were / wish * someone|somebody|tell you / letter to * self / starting out wish
  talk|speak|say to yourself / yourself * first|start|if|could|back|day / yourself at|when|as / meet|met yourself
  =year =old you / on your first day / with hindsight|benefit / if you could start|begin|do|have again|over
  knowing what you|now / you at sixteen|eighteen|twenty|ten|school

quote
  saying you|do|by / quote / quotation / saying / motto / mantra / words|rule|philosophy to|you|of live|life
  philosophy / live your life by / rule|principle you live / code / proverb

success.mean
  measure|define|judge success / what be success / know * job well|do|succeed / definition of success
  success to you

success.tip
  secret of|to|behind * success|succeed|well|career|good|long
  tip|recipe|key|formula|advice for|to success|succeed|successful / success down to / do well in / get ahead|on
  secret of / what do|it it|do take to|be / take to succeed|be|become|make
  skill * need|require|essential|important / get to top / succeed|successful as|in / attribute|contribute * success
  what make you good|successful

hire 0.6
  look for in|when * hire|recruit|people|candidate|team / hire|recruit / candidate / interview question
  =looking for in / new recruit

values 0.5
  value / believe in / principle / ethos / integrity

fear
  fear / afraid / scare / frighten / phobia / terrif / nightmare / scary|frightened
`
