/** The way to a post: beginnings, first jobs, studies: themes and the phrases that ask for them. */
export const career = `
origin.route 0.7
  career path|pathway / career so far / career history / career journey / about your career$ / ^career$
  ^your career$ / career to date / your background / ^background$ / professional journey|background
  get|got to where you / where you be today / get here / come|end up here|there / do you|it become
  came|come to be|become|work|hold|join|do|lead|run|us|this|here|_ / come to post|role|job|position|work|career
  end up in|as|at|working|doing|where|here / find your way / find yourself in|working|doing|here
  bring|lead you to|into|here / before you join|come|become|start|take|be|were
  before join|come|become|coming|joining|this
  route|path|road|journey * here|post|position|role|job|career|today|where|work|present|current / route do|have you
  what * route|path / journey to|from|here / how do it all|begin|start / how do you * start in|out|working
  you|your story so far / your story / how * get|go|come|fall|break|move|drift|stumble into / work your way up
  way to top|post|role|job|position|here / trajectory / climb * ladder / rise to / how do you arrive / do previously
  previous job|role|post|career / cv / career story / working life so far / where do you work before
  how do your career / career begin|start / rung / how you become|became|got|get|come|came|arrive|end|reach
  come to run|be|lead|work|do|have|head / career unfold|develop|progress|evolve|begin|take|look|go|lead
  where be you before / from apprentice|clerk|porter|student|trainee|nurse|teacher|junior / how do that happen
  happen to become|be / what have you do before|until / before this|here / you work before
  how long have you be|work / take you to|here / what take|took|led|lead|get you to|here|into
  your path|route|way to|into|here / life before
  how do * get|got|come|came|end|arrive|land|start|find here|there|job|role|post|position|work|today|now
  potted history|biography / walk|talk * through * career|cv|life|path|journey / steps|step that|to|lead
  professional life|history|path / employment history / tell us|me about yourself / who be you$ / introduce yourself
  what happen in between / how do that|this|it come about / come about / made|make the move|leap|jump|switch|change
  story of you|your and / long way from / how do you go from / went|go|gone|going|moved|move from * to|into
  rise|rose|climb|progress|graduate|switch|cross from|through|to / stepping stones|stone / twists|twist
  bring|brought|lead|led you through|our|to|here|this|back / first set foot|foot / walk through our|the door
  first come|came|arrive|walk|start|join|set / when do you join|start|arrive|come / come|came on board
  start|started out|life|off as|in / began|begin|started|start your career|life|working
  unlikely|unusual|winding|long route|path|road|way|journey / path|road|route|way|journey that|which * here|you
  how do somebody|someone|a|anyone|person * become|get|end|go|come|land / back story / backstory
  origin|origins story / working life * begin|start|shape / make your way|name / track record
  chapters|chapter * career|life / how do you wind|finish|turn|wash|fetch up / fell|fall into|in|on
  stumbled|stumble on|upon|across|into / by accident|chance|design / what be your way in|into / story * how you|your
  where do your story|journey|career|path|road / lead|leading up to
  earlier|previous life|lives|jobs|roles|careers|employers / what be you before / =formerly|previously
  cut your teeth / learn|learnt|learned your trade / stages|stage * career / which jobs have|did
  where have you work / cv * look|glance|highlights|short|read
  be it|this|that|_|medicine|nursing|teaching always plan|intention|on|your / always plan|intention|intend
  get|got|getting your|a start|break|foot / foot in door|on the|ladder / headhunted|headhunt
  answer * advert|advertisement|ad / what be you do|doing before
  before * snapped|hired|recruited|poached|joined|appointed you / snapped|hired|recruited|poached|spotted you
  ^from * to _|director|head|chief|dean|manager|leader|boss / where|how do it all|your * start
  your|the first day here|at / apply|applied for this|the|your / in a few strokes
  sketch|outline * life|career|path / professional|working life in|for us
  where have you been|worked before|previously / be you|did * stranger|new to
  be it|this * straight|direct line|path|road / who gave you your / chance|luck play
  when you * arrived|joined|came * what|were|did
  how do you|one land|get|secure|win this|your|the job|role|post|position
  job advert|advertisement|interview * remember|what|like / land|landed job|role|post / rise through|ranks
  climbed|rose|rise ranks|ladder / how do you fall|fell|drift|stumble|slip into / your|long|strange journey
  followed|follow your father|mother|parents|family / apprenticeship|traineeship / ^background|career and
  and career|background$ / end|finish|wind up running|leading|with|managing|heading|in|on
  version|summary of your cv|career|life|story|path
  trace|draw|plot|chart|map|retrace * line|route|path|steps|journey|way / what on earth|do that led|lead to / do that lead|led|bring|brought|take|took you
  scenic|direct|roundabout|traditional|conventional|classic route / take|took * route into|to|in
  rung|rungs|ladder * first|bottom|climb|way|ladder / map of|out your|the * career|life|journey / zigzag|zig zag|detour|detours|squiggly / change|changed|switch|switched careers|career|lane|lanes|profession
  past life|lives / in a former|previous|past life / what * else have you done / where were you|did you work * before|previously|until
  how do * nurse|teacher|engineer|baker|chemist|lawyer|soldier|doctor|scientist|biologist|historian|physicist|accountant|musician|postman * become|end|get|come|find|run
  from * to here|this|_|the|chief|boardroom|top / what * led|lead|bring|brought|steer|steered|set|put you * here|to|on|into|towards
  chain|series of events|accidents|jobs|decisions / life|work history

origin.why 0.8
  attract you / draw you / drew you / why do you choose|join|become|decide|apply|want|take|go / appeal to you
  persuade you to / how come you / choose * career|profession|field
  why do you apply|want|decide|come|take|move|choose / why this|here|_$
  what make you apply|join|come|decide|take|move|pick|go / appeal / interested|interest you in|about
  tempt|tempted|entice|lure / why * profession|career|field|nursing|teaching|medicine|engineering|law
  what|why * make|made|makes you want to|choose|pick|go / ^why _
  ^why railway|nursing|teaching|medicine|law|museum|education|health|libraries|archives|engineering|science|finance|transport|government|housing$
  draw|drew|drawn|drawing you * to|towards|in|into / first|originally draw|attract|interest|lead|spark|get|appeal
  spark|sparked|kindle|ignite your|an|interest / pull|pulled|lured|lure|hooked|hook you * in|to|into|towards
  when do you first|know|realise|decide * want|be|become|would / fall|fell in love|with
  interest|interested|interests|enthusiasm * begin|start|come|spark / get|got into in first|place
  why go|go|gone into|for / sold|sell you on / what|why|how make|made * you choose|pick|opt|settle
  settle|opt for|on * career|profession|field|trade|line / attraction|appeal of
  be it|this * calling|dream|vocation / bitten|bit by / the bug
  why do|be you|it nursing|teaching|medicine|law|railway / make|made you want * join|become|come|be
  =calling|vocation
  of all * why|what * this|here|us|one / why us|this|here$ / what was|is it about _|us|this|here * that|made|drew / what won you over / what * made you say yes / said|say =yes to|when
  why do you * leave|swap|give|trade * for|to|and / what do you see in _|us|this|the / sealed|seal|clinched|clinch|swung|tipped * deal|it|scales / could have gone|worked|joined anywhere|elsewhere
  what do you first|originally like|see|love / what caught|catch|grabbed your eye|attention|interest / where do * interest|passion|love|fascination * come|begin|start|from

first.job! 0.9
  first|early|initial job|work|employment|role|post|paid|pay|wage|employer|position|salary|gig
  first * job|work|employment|paid|pay|wage / earn your|you|money|first / pay packet / saturday job
  start * working life / pocket money / first|start * world of work / summer|holiday|part job / do for money
  paid job / where do you start your career / begin working life
  first money|payslip|wages|pay|employer|earnings|salary|pound|penny|paypacket / earn|make|made * first|pocket|money
  start|started out in * work / first * paid|pay|earn|money|work / world of work / first time you work|earn|get|be
  holiday job|work / paper round
  began|begin|start|started|launch|launched your|the working|career|professional life
  begin|start|started|launch * working life
  first|earliest pay|wages|wage|payday|earnings|money|cheque|paycheck|boss / pocket|spending money
  earn|earned|made|make|get|got * pocket|pounds|money|pay|pennies|spending|wage
  saturday|holiday|summer|weekend|evening|part|student|teenage|after|student job|jobs|work|gig
  first|early|earliest|very|initial * job|employment|work|paid|position|role|foray|step|taste|rung|experience
  paper round|boy|girl / ever|first * paid|employed / bottom|first rung
  out of school|college|university * job|first / paid for work / who * paid|pay you * first
  as|when teenager|teenage|schooldays|student|school|sixteen * job|earn|money|paid / job|work * as teenager|student
  first|earliest|very job|boss|wage|wages|pay|payslip|employer|workplace|shift|uniform|paycheck / ever|first paid|earned|got|worked|hired|employed * to|for|by|as|you|pounds
  wash|washing|washed * dishes|cars|pots / flipping|flip burgers / how old|young were you * started|work|first|earning

worst.job
  worst|awful|unpleasant|terrible|horrible job|work|employment|role / your job * hate|loathe|worst
  job * hate|dislike|worst|regret / least favourite job / strange * job / job|jobs * you hate|loathe
  worst|grimmest|dullest|dirtiest|nastiest|strangest|oddest|weirdest|smelliest|most|least * job|work|shift|task|employment|post * ever|had|done|paid|did|have / lasted|last * day|week|hours|longest|job / hated|loathed|quit|walked * job|out|shift|boss

retire
  retire / retirement / =life after work|this|the|here / after work|career ends|end|is / hand|give|turn|handed your * pass|keys|badge|lanyard back|in
  last|final day at|in|here|of work|here|the|office|your / pension|pensioner / you * finally|eventually stop|leave|finish|go / leaving|leave us|here * after|what|next|years
  hang up your|the / no longer|stop|stopped|finish|finished|give|gave * go|have|need|up|working * work / golden years|handshake / stop|stopped|stopping working|work / when work|working be|is over|done|behind
  after * desk|career|working|last * day|life|over / you be|have gone * garden|golf|cruise / time comes|come to|for leave|go|stop|you / clear * desk * last|good|final|time / carriage clock
  when you * hung|packed|given up|it / put your feet up for / call it a day
  when|once|after * retirement|retired|retire|pension / gold watch / stop|quit|finish working|work * what|how|where|will / free bus|pass / put|putting down * tools|pen|briefcase / grow|growing old / next after|stage|act / have you * thought|plans|planned * after|life|when|leave / swansong|farewell|leaving do|party|speech
  how will|would|do you * fill|spend|pass|occupy * days|time * when|after|once|retire|leave|gone

study 0.7
  you|do|did study / go to school|university|college / school do you / go|attend to university|college|school
  your|take degree|degrees / qualification|qualified / student days|life / educate|education
  =trained|training to|as|for / subject do|you|did|take / study|studied at / alma mater
  where * study|train|educate / graduate from|in / your studies
  degree|degrees|subject|subjects|a level|levels|university|college|uni * study|read|took|take|do|did|go|choose|in|which|what / read|studied at|in * university|college|oxford / student days|life|digs|halls|union / clever|naughty|teacher's at|in|pet school
  qualified|qualify as|in|from|when
`
