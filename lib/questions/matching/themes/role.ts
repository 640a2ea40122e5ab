/** What somebody does and how the work feels: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const role = `
role.what 0.5
  what do _|_s do$ / tell us|me|more about your role|job|post|work|position$ / ^your role|job|post
  what do you do for living / job|role|post to|for|in * child|grandmother|year|stranger|friend|mother|layman
  explain your role|job|post|work / job|role|post|work entail|involve / entail
  your role|post|job|position * involve|consist|mean|include / involve * your role|post|job
  what do your job|role|post|work|position / what do|be job|role|post|work|position|being * involve|entail|mean
  what do you do$ / do you do for living / responsibility / responsible for / remit
  explain * your|job|role|work|you do / about this role|job|post|position / job title mean / main|key duty|task|part
  your job|role|work|position in / role|job in * sentence|nutshell|words|word / what be it you do
  what be your job|role|post|position$ / job consist|include|cover / day job / what do being / function

role.new 0.8
  new role|post|position|job|appointment / settle in
  first few|hundred|three|six|weeks|months|days * role|post|job|here / since you start|join|take|arrive

day!
  
  typical|normal|average|ordinary|usual|regular|standard * day|week|monday|tuesday|wednesday|thursday|friday|morning|shift|month|routine
  day in * life / day to day / day|days * look|same|alike|go|be like|start / do you do * nine|day / nine to five
  from morning / shadow / diary / your day / your|daily|morning routine / routine / rhythm of
  usual|typical|normal|average|regular|working|work|ordinary|standard|routine|busy day|week|shift|morning|month
  all day / your days|day|week spent|spend|go|look|fill|made|consist|involve|be|pass / =yesterday
  day|week|shift in|at|of * you|your|life|job|office|_ / day go|run|unfold|start|look|involve|include|consist|bring
  what do you do all|every|each day / spend|fill your|the day|days|hours|working / hour by

arrive
  first|do thing you do * work|morning|day|office / when|what you arrive|get|come * work|office|desk|in|morning
  start|begin your day|morning|working|work / do first / happen|happens first / first hour / how do you start|begin
  kick off your

priorities 0.8
  uppermost / matter most * year|month|now|moment|term / top|main|big|first priority / =do list
  top of|on your|you|list|agenda|pile / top your list|agenda / your list$ / what be next on|your|list
  first on list|agenda / priority / you|your|main|current focus / focus on|your|at|now / concentrat / working on
  work on now|right|moment|current / keep you busy|occupied / busy with / in tray / on your desk|plate
  get do before / take up * time / agenda / preoccup / spend most of your time|day / current project|task|goals
  on your mind / main goal|aim|objective / goal|aim|objective * for|this|next|year
  plan for year|coming|next|this|months / hope to achieve|accomplish|do * this|next|coming|year|before
  next big|project|thing|step / come first / demand * attention / tackle first|next|this|now / occupy / pipeline
  on your plate|desk|mind|agenda|horizon / you busy with|on|at|doing|now / take up * time|day|energy
  taking|take up your / occupy|occupying / just|right now$ / at|present moment$ / at present|moment * on|with|doing
  what be happening|going on * you|your / most pressing|urgent|immediate
  big item|project|job|task|thing|push * now|moment|year|currently|this / immediate / you up to now|moment|work
  looking to do|achieve / in the coming months|year
  this|coming|next year|term|month|months|quarter|season|autumn|spring|summer|winter

joy.best 0.6
  day|job|work * look|looking forward / look|looking forward * day|week|job|work / =buzz
  like|enjoy|love about working|being as / most about your|being|working|job|work
  best|favourite|good|great|nice|most|enjoyable|fun * part|thing|bit|aspect|side * job|work|role|post|being|about|day|do
  most|best enjoy|like|love|fulfil|rewarding|satisf|enjoyable / fulfil|fulfilling|fulfilment / rewarding|reward
  joy / worthwhile / pleasure * work|job|role|day / bit|part|aspect * love|like|enjoy / make you happy|smile|laugh
  look|looking forward|forward to * work|day|morning|monday / great|good about job|work|role|being / most enjoyable
  give you * buzz|pleasure|joy|satisfaction / what do you enjoy|love|like$ / worth it|while
  why do you like|love|enjoy / nice|nicest thing|part|about
  give you * pleasure|satisfaction|joy|buzz|happiness|kick|thrill / kick out of
  good|great|best|nice|perks about your|being|work|job|this / perk|perks
  what * keep|make|makes you * happy|smiling|happiest / =highlight of * day|week|job|work|year

joy.worst 0.8
  worst|boring|dull|unpleasant|least|bad part|bit|aspect|side|half / worst|least|bad about your|job|being|role
  downside|drawback|tedious|tiresome|boring / rather avoid|skip|not / least enjoy|like|love|favourite
  like|enjoy|love least / do not|never enjoy|like|love|relish / =worst * of your job|role|work|day
  dull|boring|tedious|tiresome / least like|enjoy|glamorous|favourite|love|fun|appealing|rewarding
  like|enjoy|love|look least / dislike / dread / could|would happily|gladly do|hand|give|pass|lose / gladly
  happily do without / rather not do|have / frustrate|frustration|frustrat / downside|drawback
  hate about|doing|your|part / not like|enjoy|relish|love about|do|doing / do not enjoy|like|love
  anything you do not like|enjoy / chore / put off doing / would * give up|away|drop / grumble / moan
  bugbear at work / pain in / thankless / find|least tiresome|tedious|boring|dull|annoying
  hand to|over someone|somebody / delegate

challenge 0.8
  wrestle|grapple|wrestling|grappling with / problem|problems do|are|be you|we / challenge / difficulty / difficult
  hard thing|part|bit|aspect|problem|about|decision|job|in|for / most|particular|find hard / tough / obstacle
  hurdle / struggle / problem|trouble * face|facing|deal|solve|have|team|now|moment
  biggest|main|great problem|issue / make life|job|it|work hard|difficult / =tricky|trickiest / barrier
  stand|be in your way / stumbling / uphill / stretch you / test you / demanding / up against
  tough|hard|difficult|challenging|bad|low|worst|dark * moment|time|point|period|day|week|year|spell
  most difficult|challenging|testing|trying / when be * hard|hardest|tough|worst|low|difficult
  low point|moment|ebb|time / have to|had deal|cope|contend|face with|up
  deal with * job|career|work|worst|difficult / worst|bad|dark moment|day|time|thing|experience|week
  face|facing * year|time|moment|now|team|department|today|service|sector / headache
  stumbling|sticking block|point / stand|get|stands|gets in|your way / make|makes * hard|difficult|harder|tough
  keeps|keep you * from

awake 0.9
  keep you|up awake|up|night / awake at|night / sleepless / lose sleep / worry / at|in night / anxious
  concern|concerns * you|give|most|big / stop you sleeping|from / small hours / sleep / keep you from sleep
  big|main worry|concern / lie|lying|lies awake / lose|losing|lost sleep / worries|worry|worried
  keep|keeps|stop|stops * night|sleep|awake / toss and / nagging / 3am / three|four in * morning
  sleep|sleeping|asleep|insomnia / concern|concerns you|your|most|for|about

motivate
  motivat / want to come|go|get to|into work|in / make you want|get|leap|jump to|up|out
  come to work|in every|each day / spring out|from / what be it that you|keeps / get you up|out|going|through
  gets you up|out / out of bed / drive you / drives you / driving force / keep you going|motivated / energy
  why do you do what|it|this|job / make you tick|want|get up|come to / spur / fire you / passionate / passion
  purpose / incentiv / gives you drive / what be you * passionate
  leap|jump|spring|get|gets|gets out|up|you * bed|morning|monday
  your drive|motivation|energy|enthusiasm|determination|passion|fire / drive|motivation|energy come|comes
  keep|keeps you going|motivated|at|coming / when it get|gets hard|tough|difficult
  spur|spurs|push|pushes|propel|fire|fires|urge|urges|galvanise you / why do you do * job|work|this|it
  reason|reasons * get|do|come|work|you / makes|make you * tick|come|work|bed / point you|in

excite 0.7
  excit / look|looking forward|forward to / can not|you wait / keen|keenest|eager on|to|about / anticipat
  looking forward / get your teeth / months ahead

excite.new 0.6
  breakthrough / innovation / cutting edge / trend

stress 0.8
  stress / cope with|when / pressure / resilien / stay|keep|remain calm|cool|sane / crisis / all|get|gets too much
  overwhelm / handle|manage|deal * stress|pressure|crisis / calm / setback / bad day

productivity 0.7
  productiv / time manag|management / organise yourself|your|day|time / efficient / get things|so much do|done
  stay organise|focused / inbox|emails / save time / time saving / life hack / prioritise / to do app

decision
  =decision|decisions / agonise|agonised / tough|hard|difficult|big call|choice|judgement|decision / judgement
  dilemma / choice do|you make|you
`
