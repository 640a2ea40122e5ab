/** What it takes: qualities, success and what people live by: themes and the phrases that ask for them. */
export const making = `
needs! 0.9
  what make|makes good|great|successful|decent|excellent|first|effective|perfect|ideal|brilliant
  need|require to|for|in * job|role|well|succeed|profession|field|career
  qualities|quality|skills|skill|traits|trait|attributes|attribute|talents|strengths|characteristics do|does|should|are|is|make|makes|must|would|need|needs|required|essential|important|matter|you|look|someone|somebody|people|a
  cut out for|to
  must|essential|vital|indispensable|crucial|handy|useful in|for|to * job|role|officer|manager|planner|profession|field|work
  sort|kind|type of person|people|character|personality|temperament * suit|suits|do|does|make|need|thrive|succeed|right|best|work|job
  suit|suits|suited|suitable to|for|the|your|a|this * job|role|work|post|career|life / do|does job well|properly
  what|which|who * thrive|thrives|excel|succeed|succeeds * in|as|at / the right|sort|kind stuff|person
  ideal|perfect|good|successful|model candidate|person|recruit|nurse|engineer|midwife|teacher|manager|officer|driver|planner
  good at your|this|the job|role / who|which * do your job|role
  skills|skill|qualities * job|role|post|career|field|profession|officer|manager|work
  qualified|qualification|qualifications / what do it|one|you|somebody|someone|a|people * take|need to
  what * take to be|become|succeed|excel / what|which * separates|distinguishes
  traits|trait|qualities|quality|virtues|virtue * should|must|every|a|make
  what do you look for in|a * manager|boss|leader|colleague|recruit|candidate
  steady|strong|thick|cool hand|nerve|stomach|skin|head needed|for|do|need / toolkit|toolbox * job|leader|manager|need
  who|what sort|kind|type * make|makes|made|suited|fit|fits|thrive|flourish|shine|last|do well|good|great|job|here|your|this|in / born|made or|to|for * leader|leaders|job|it

success.mean
  measure|define|judge success / what be success / know * job well|do|succeed / definition of success
  success to you
  yardstick|yardsticks|measure|measures|benchmark|look|looks|mean|means|define|defined * success|successful|succeeded|win|winning / success * look|looks|mean|means|feel|feels|measure|measured / how|when do you * know * working|worked|succeeded|well|good|job|made|success

success.tip!
  secret of|to|behind * success|succeed|well|career|good|long
  tip|recipe|key|formula|advice for|to success|succeed|successful / success down to / do well in / secret of
  what do|it it|do take to|be / take to succeed|be|become|make / skill * need|require|essential|important
  get to top / succeed|successful as|in / attribute|contribute * success / what make you good|successful
  make|makes|made you|people|someone|somebody * successful|succeed|good|effective
  secret|key|keys|ingredients|ingredient|recipe|formula|trick|tricks to|of|for|behind * success|job|career|doing|good|working|running
  get ahead / make it in|to|here|as / doing well in / get|getting ahead
  trick|secret|knack for|to|of * keeping|doing|being|making|staying|good|success
  how * succeed|ahead|top|on|far * in|job|world|career|business|here|life / what * put|down|owe * success / put * down to

hire 0.6
  look for in|when * hire|recruit|people|candidate|team / hire|recruit / candidate / interview question
  =looking for in / new recruit

quote
  =saying|sayings you|do|by / quote / quotation / =saying|sayings / motto / mantra / words|rule|philosophy to|you|of live|life
  philosophy / live your life by / rule|principle you live / code / proverb / maxim|proverb|adage|watchword
  words to live / golden rule / rule|rules|creed|principle|code|philosophy|belief you|of|for|your|live|life|guide
  favourite quote|quotation|saying|line|proverb
  live|lived|lives by|according / tattoo|tattooed|engraved|fridge|magnet|cushion / line|lines|phrase|poem|verse|quote|sentence * by heart|live|return|favourite|come|comes|back|love / family motto|saying / philosophy / first rule|commandment / repeat|repeating to yourself / creed|credo

values 0.7
  compromise|compromises|budge|bend|waver|negotiable on|about|for / never compromise|budge|negotiate|bend / line|lines you * cross|crossed / red line|lines / principles * you|lead|guide|by
  guide|guides|guided|guiding you * decision|decisions|leader|work|lead|principle|principles|life / moral|compass|beliefs|conviction|convictions
  our =values / =values|value means|mean|matter|matters|closest|dear|dearest / =values / believe in / principle / ethos / integrity / stands|stand for / matter|matters * you most / non negotiable
  deeply|passionately|strongly believe|care|feel
  stand|stands|stood for|up * what|which|you|believe / die|ditch|hill * for|on|die / hold|holds|held * dear|dearest / sacred|sacrosanct / matters|matter|means|mean most|deeply|dearest * you / never|not * bend|budge|sell|betray|sacrifice|give on|up|way|out|in * principle|rule|anything

fear
  fear / afraid / scare / frighten / phobia / terrif / nightmare / scary|frightened
  heights|spiders|snakes|flying|dark|dentist|mice * or|you|scare|fear|afraid|mind / scared|terrified|petrified|frightened|dreads|dread * of|most|by|you / makes|sends|gives * knees|shiver|shivers|spine|creeps|hands|palms|cold|sweat / hide|hiding behind|under|from * sofa|bed / heart race|racing|pound|stop|stops / run|runs a mile|away from
`
