/** How the work feels: joys, burdens and what one remembers: themes and the phrases that ask for them. */
export const feeling = `
joy.best 0.6
  day|job|work * look|looking forward / look|looking forward * day|week|job|work / =buzz
  like|enjoy|love about working|being as / most|best enjoy|like|love|fulfil|rewarding|satisf|enjoyable
  fulfil|fulfilling|fulfilment / rewarding|reward / joy / worthwhile / pleasure * work|job|role|day
  bit|part|aspect * love|like|enjoy / make you happy|smile|laugh
  look|looking forward|forward to * work|day|morning|monday / great|good about job|work|role|being / most enjoyable
  give you * buzz|pleasure|joy|satisfaction / what do you enjoy|love|like$ / worth it|while
  why do you like|love|enjoy / nice|nicest thing|part|about
  give you * pleasure|satisfaction|joy|buzz|happiness|kick|thrill / kick out of
  good|great|best|nice|perks about your|being|work|job|this / perk|perks
  what * keep|make|makes you * happy|smiling|happiest / =highlight of * day|week|job|work|year
  get|gets|getting|drag|drags|bring|brings you * bed|morning|up / smile on|to|face
  gladden|gladdens|brighten|brightens|lift|lifts|warm|warms * day|heart|spirits|you
  make|makes * shift|day|job|it|week|work * worthwhile|worth|good|great|special|enjoyable
  =fun|pleasure|pleasures|joys|joy|satisfaction in|of|about|running|being|doing|from
  go home|bed * happy|smile|pleased|satisfied|content / where|what be * fun|joy|pleasure|satisfaction|reward
  love|enjoy|relish|savour|cherish about * job|role|work|being
  kick|buzz|thrill|satisfaction|pleasure|lift|joy|happiness * from|out / job satisfaction
  good|perfect|great day at|in|on the|work|office / what be good|great|nice|special about|in
  =loveliest|loveliest|favourite|nicest|best|sweetest|finest * part|bit|side|aspect|moment|task|duty|element
  high|highlights|highlight of your|the|a * day|week|month|job|shift / enjoyment|enjoyable|enjoy / most enjoy
  brighten|brightens / part|bit|side|task * best|most|gladly|love|happiest|enjoy|pleasure
  happiest|happy at|in|when * work|job|office|you / never tire|tired|bored|get of|tired|bored
  what do you relish|savour|like|enjoy|love * most|best|about / upside|upsides|plus
  would * do|job for nothing|free / feel|feels * worth|worthwhile|rewarding|lucky|good / up side / good bits|bit
  best|favourite|good|great|nice|most|enjoyable|fun * part|thing|bit|aspect|side * job|role|post|being|about|day
  best|favourite|good|great|nice|most|enjoyable|fun part|thing|bit|aspect|side * work / spring in your
  puts|put * spring / tasks|task|part|bit|meeting|moment|things|what * look|looking forward|gladly|happily|enjoy
  =joy|joys|delight|delights|pleasure|privilege|privileges of|in|about|being
  =favourite|loveliest|nicest|best part|task|duty|side of
  what be * like|love|enjoy|nice|great|good|special about being
  tickled|thrills|thrill|delights|delight|excite|excites|cheers|lift|lifts you / perfect day at
  lucky|privileged to|that|about / best of your|the|being / happiest|happy at|in|when work|job|post|you
  day|job|work|week|tasks|monday * look forward / happiest work|part|moment
  satisfying|rewarding|enjoyable|pleasurable|fulfilling part|bit|aspect|side|thing|about
  whistling|whistle|humming|hum|singing|skip|skipping * work|in|to|job|home|desk / unpaid|nothing|free * do|would|for / do for|without nothing|pay|free|paid / sends|send you home
  fun part|bit|side|thing / what be|the fun|enjoyable|nice|lovely|magic|sweet / magic moment|moments|about / what|when * smile|smiling|grin|beam|sing|skip|whistle * work|home|in|job
  makes|make * all|it * worth|worthwhile / makes|make you * love|glad|happy|smile|grin * job|work|here|come|in / favourite|best * hour|time|day * at|of|in|the work|week
  what would|will you miss * most|retire|leave|job|work|role|when|if / jewel|cherry|icing / treat|treats of|in|about your|the job|role|week / bit * never gets old|boring|tired / never gets old|boring
  best|good|lovely day at|in|of|on * work|office|job|week|ward|here

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
  hand to|over someone|somebody / delegate / get|gets|getting you down / sigh|groan|yawn|cringe|heart sink
  heart sink|sinks / gladly|happily|willingly|love hand|give|pass|swap|lose|drop|be|see *
  hand|pass|palm * to|over|someone|somebody|off
  drop|ditch|skip|shed|lose|bin|get * duty|task|part|meeting|thing|one|rid / rid of * job|task|part|duty
  downsides|negatives|minus|price|catch / shadow|dark|flip side
  bore|bores|drain|drains|sap|saps|wear|wears|deflate|depress|demoralise|grind|grinds you|down|your
  could live|do|manage|cope without|less|fewer / live|do without * job|work|task / not look|looking forward
  put|puts|putting|postpone off|till|until / procrastinate|shirk|avoid|dodge|dodging
  task|part|bit|duty|chore|side|aspect * dread|least|hate|avoid|bore|tedious|not|rather|never|gladly|happily|without
  nuisance|drudgery|slog|hassle|paperwork / least favourite|liked|loved|enjoyable
  not * enjoy|like|relish|love * job|work|role / bane of / bugbear|bugbears / wish * did|do|could not
  grim|gloomy|unglamorous|dreary / bad|worst|low point|bit|thing * about|of|job|work
  dread|dreads|dreaded * part|task|job|week|most|meeting|email|day / bit|part|task|side|thing * pay|paid someone|somebody|to / wish * away|someone|somebody|else * do|would
  heart sinks|sink / makes|make * heart sink|groan|sigh|yawn / leave|leaves|left * last|friday|till|until / cheerfully|happily|gladly never|live|do|hand|give|drop|skip|without
  robot|machine|ai|somebody|someone * take|do|have instead|off|hands|you / not * miss|be sorry / least fun|favourite|loved|looked / hardly bear|wait to stop|end|finish / what|which * bores|bore|drags|drag you|on|most

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
  keeps|keep you * from / plain sailing / keep|keeps you * worried|busy nights / knot|knots / headache|headaches
  pinch|pinches / uphill|steep|heavy / stand|stands|standing|get|gets|block in|your|the * way / sleeping soundly
  main|big|greatest|toughest|worst headaches|pressures|pressure|difficulties|worries|threat|hurdles
  struggle|grapple|wrestle|contend|battle with|against|over / tests|test your|you|patience|mettle
  nut|nuts * crack|hard / thorn|thorns|thorny / =tough|tougher|toughest|harder|hardest|rough|roughest|steepest
  hard|difficult to get|do|find|manage|right / where do|be * difficult|toughest|hardest|hard|tough
  what|which * keep|give you sleepless|grey|headaches / pressures|pressure on|you|face|facing|your
  stop|prevent|hold|holds|hinder|hinders you|your|back * from|getting|doing
  what make|makes * job|role|work|life hard|difficult|tough|complicated|challenging|stressful
  cause you|the most * trouble|grief|difficulty|bother / biggest battle|fight|worry|test|ask
  side|part|aspect * struggle|difficult|hard|tough|challenge / ever feel like giving|quit|overwhelmed
  growing|pinch point|pain|pains / main|big|greatest headaches|headache
  toughest|hardest|greatest|biggest|steepest hurdle|obstacle|test|problem|thing|bit|part|challenge|task
  overcome|surmount|conquer / hurdle|hurdles|obstacles|obstacle|barrier|barriers|stumbling
  gets|get hard|difficult|tough|rough|tricky / headache|headaches|migraine / not easy|straightforward|simple
  hard work|graft|going|yards / complicated|complex part|thing|side|bit / what * wish was|were|be easier|simpler
  shoe pinch|pinches / refuse|refuses|will not|not * go away / proving|prove|proves|proved hard|hardest|tough|difficult|tricky|toughest|stubborn / hard|hardest|tough|toughest to crack
  stand|stands|standing|gets|get between|in you|your / up against|battling|fighting|fight|battle / fights|battles * win|won|lose|hard|still / mountain|mountains|hill|everest * climb|left
  easy life|ride|job|time / not easy|plain|simple|straightforward / sore|sticking point|points|spot / pain point|points / stumbling block / tall order / fire|fires * put|fight|fighting|out|burning
  knotty|knottiest|thorny|thorniest|stubborn|gnarly|wicked|intractable problem|issue|question|thing|puzzle / elephant in
  biggest|main|real|greatest|constant test|headache|pressure|strain|difficulty|snag|bottleneck|barrier|worry|uphill|fight|ask|job ahead
  where * hard|harder|hardest|tough|difficult|struggle|stuck|pinch|hurt|rub / rub$ / there's|the * rub

awake 0.9
  keep you|up awake|up|night / awake at|night / sleepless / lose sleep / worry / at|in night / anxious
  concern|concerns * you|give|most|big / stop you sleeping|from / small hours / sleep / keep you from sleep
  big|main worry|concern / lie|lying|lies awake / lose|losing|lost sleep / worries|worry|worried
  keep|keeps|stop|stops * night|sleep|awake / toss and / nagging / 3am / three|four in * morning
  sleep|sleeping|asleep|insomnia / concern|concerns you|your|most|for|about / keep|keeps you * awake|up|night
  sleeping|sleep soundly|well|easy / stop|stops|prevent|rob|robs * sleep|sleeping / preys|prey|weighs|weigh on
  gnaw|gnaws / what|which worries|worry|troubles|trouble|bothers|bother|scares you
  biggest|main|greatest|real worry|worries|fear / 4am / at 3 / most concerned|worried / bad dreams
  stare|staring at ceiling
  3 in|o|am / sleepless|restless|bad night|nights / three in / grey hair|hairs / bite|bites|biting * nails / at the back of your|mind / niggle|niggles|nag|nags
  fret|frets|fretting about|over / mull|mulling|chew|chewing * over / haunt|haunts you / pillow|night|bed|midnight|bedtime * thinking|think|worry|mind|head

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
  get|gets|drag|drags|bring|brings you * bed|morning|up|here|in / bed|up in|of * morning|day|monday
  why do you bother / put|puts * spring|fire / spring in your / makes|make|keeps you|going * tick|going|coming
  still|remain|stay|keep|after * motivated|enthusiastic|passionate|excited|fresh|inspired / do you care|mind about
  rouse|rouses|energise|energises|propels|compels|push|pushes|spurs / matter|matters to you|most
  what|where do * drive|energy|motivation|enthusiasm|passion

excite 0.7
  excit / can not|you wait / keen|keenest|eager on|to|about / anticipat / get your teeth / months ahead
  can not|not wait to|for / not you wait / =looking forward to|most
  look forward to * months|year|term|summer|weeks|most

excite.new 0.6
  breakthrough / innovation / cutting edge / trend

memorable!
  memorable / never|not forget|forgotten|forgot / stay|stick|stand|live|lives in|out * mind|memory|head|most
  stand|stands|stood out
  =strangest|oddest|weirdest|craziest|maddest|funniest * job|work|shift|seen|happen|thing|see|do|career|here
  good|best|favourite|great|funny|funniest story|anecdote|tale|memory / anecdote|anecdotes
  day|moment|shift|patient|passenger|meeting|event|student|incident|occasion|time * remember|forget|stuck|stay|stand|stayed|mind|memory
  unforgettable|indelible|etched / vivid|fondest|abiding|lasting memory|memories
  remember|recall * most|best|always|vividly|fondly|day|moment|particular|time / always remember|recall / sticks out
  in your memory|mind$ / story|stories|tale from your|the|time
`
