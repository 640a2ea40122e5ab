/** The way to a post and along it: beginnings, what was learnt, what went well and wrong: themes and the phrases that ask for them, in the notation of themes-in.ts. */
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
  happen to become|be / what have you do before|until / before this|here|northmoor / you work before
  how long have you be|work / take you to|here / what take|took|led|lead|get you to|here|into
  your path|route|way to|into|here / life before
  how do * get|got|come|came|end|arrive|land|start|find here|there|job|role|post|position|work|today|now
  potted history|biography / walk|talk * through * career|cv|life|path|journey / landed|land in|the|this|your|here
  steps|step that|to|lead / professional life|history|path / employment history / tell us|me about yourself
  who be you$ / introduce yourself

origin.why 0.8
  attract you / draw you / drew you / why do you choose|join|become|decide|apply|want|take|go / appeal to you
  persuade you to / how come you / choose * career|profession|field
  why do you apply|want|decide|come|take|move|choose / why this|here|_$
  what make you apply|join|come|decide|take|move|pick|go / appeal / interested|interest you in|about
  tempt|tempted|entice|lure / why * profession|career|field|nursing|teaching|medicine|engineering|law

first.job! 0.9
  first|early|initial job|work|employment|role|post|paid|pay|wage|employer|position|salary|gig
  first * job|work|employment|paid|pay|wage / earn your|you|money|first / pay packet / saturday job
  start * working life / pocket money / first|start * world of work / summer|holiday|part job / do for money
  paid job / where do you start your career / begin working life
  first money|payslip|wages|pay|employer|earnings|salary|pound|penny|paypacket / earn|make|made * first|pocket|money
  start|started out in * work / first * paid|pay|earn|money|work / world of work / paid for|work
  first time you work|earn|get|be / holiday job|work / paper round / as teenager|student * work|job|money|earn

worst.job
  worst|awful|unpleasant|terrible|horrible job|work|employment|role / your job * hate|loathe|worst
  job * hate|dislike|worst|regret / least favourite job / strange * job / job|jobs * you hate|loathe

alternative 0.8
  fantasy|dream job|career / have your time again / never go|gone into|become / instead of this
  do * with your life / if you be not / be not _|in|a|here|this / if you do not work|have|do / if you have not
  have you not / not become|be|chosen|choose|go|end * would|what|where|be / if not|could not be|do this|_|your|for
  could not do this|it / do|be|become instead
  alternative|different|another|other|parallel career|job|profession|life|path|line|universe / dream job|career
  what else would|might|could you / would you have become|do|be|choose|chose|pick / career change
  change profession|career|job / ideal job / job would you / which job|career|profession would|could|might
  swap|trade|exchange job|place|career|role / if not this / plan b / fallback / in * life * would|be|profession
  what would you|_ rather|like * be doing / what might you be doing / road not / other than this
  job * of your dream / if you leave|have to leave / what would you have done|do|be|become / with|your life if|not
  if not * teaching|medicine|nursing|law|engineering / take up if|instead / your time again
  never gone|go|become|chosen|joined|join / if you have never|not / what would you be|have be|doing
  if it be not for / other job|career|profession|work / dream of|about doing|being / work as if|in * not
  second career / another life|career|job|profession|world / different life|career|job|profession|path / retrain
  if your job * not exist / job could you|would do|have|love

childhood.dream
  want to be|do|become when|as|grow|growing
  when you be child|kid|little|young|small|seven|eight|five|six|ten|boy|girl|at school
  grow up * what|want|dream|be|become / at school * what|want|ambition|dream|think|imagine|hope
  childhood dream|ambition / your * childhood ambition / dream of becoming|being|be / little girl|boy / growing up
  when you grow up / grow up / want to be|become * young|child|school|grow|little|boy|girl|kid
  year old * career|job|want|be|mind|dream|think / as a child|boy|girl|kid|teenager|year|seven|eight|ten
  when be|were you|be small|young|little|child|seven|eight|nine|ten|five|six
  what do you think|imagine|hope|expect you would|to / at school * think|imagine|become|want
  childhood|child|early|first|school|youthful ambition|dream|hope|plan / dream job * child|kid|young|boy|girl|school
  career do you|have * in|child|young|school|mind

lessons 0.8
  know|understand|realise|see now|today / not know|understand before|then / lesson / taught|teach you / teach * you
  learn * career|far|way|along|years|work|time|role|job|since|life / you|have learn / know now / learn since|most
  pick up along|over / wish you|someone|somebody have know|tell / what * experience * teach / insight * gain
  show|shown you / teach|taught / learn / hard way / years * show|teach|tell
  your experience|time|years|career|job teach|tell / most important thing you|that have|you learn

mistake
  mistake / fail / failure / your|bad|big|great error / regret / setback / do differently again|next|now|this
  have do differently / wish you have not / blunder / not go to|as plan / slip up / wish you could undo
  wrong|mistake|mistakes|error|fail|failure|failed / regret|regrets|regretted
  not go|work as|to|out plan|well|planned / disaster|blunder|gaffe|mess|messed

proud
  relive / live again / =highlights|highlight / best|great|proud moment|day|achievement / =proud|proudest|pride
  =pride / achievement / achieve / accomplish / high point|light / highlight / success / succeed / triumph
  finest hour|moment / crowning / best moment|day * career|work|life / best thing * have|ever do / =pleases|pleased
  you satisfaction|pride / career best / most satisfied with / pat yourself / boast
  look back * satisf|pleasure|fond / happy with / peak of / look back on|with|at * satisfaction|pride|fond|pleasure
  great satisfaction / best thing you have|do|ever
  best|great|big|finest|fine hour|day|work|moment|success|win|result / most satisfying
  your finest|best|greatest|great moment|hour|day|work|success / jewel / what have gone|go well|right
  satisfied with

turning 0.7
  turning point / big break / pivotal / defining moment / life chang / crossroad / game changer / lucky break

risk 0.7
  risk / brave / bold / courage / comfort zone / adventurous|daring / out on a limb / dangerous

retire
  retire / retirement

legacy
  legacy / remember for|you|as / be|like remember / leave behind / epitaph / gravestone / tombstone
  when you be gone|retire|leave * say|remember|want / obituary / mark * leave|make / say at your|leaving
  go down in / what * leave * behind / what would you like people to say

study 0.7
  you|do|did study / go to school|university|college / school do you / go|attend to university|college|school
  your|take degree|degrees / qualification|qualified / student days|life / educate|education
  =trained|training to|as|for / subject do|you|did|take / study|studied at / alma mater
  where * study|train|educate / graduate from|in / your studies
`
