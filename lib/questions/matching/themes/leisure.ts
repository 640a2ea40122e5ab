/** Time of one’s own: themes and the phrases that ask for them. */
export const leisure = `
leisure.relax
  relax / unwind / wind down / switch off / de stress / destress / recharge / let off steam / let your hair down
  chill out / decompress / put your feet up / rest after / forget about work / clear your head|mind / calm you
  blow off steam / after long|hard|busy|tough day|week|shift / take your mind off / step away
  get away from * all|it|work|desk / yourself|stay sane / calm down|yourself / let go / =zen|meditate|yoga
  forget * work|job|office|day / escape / blow away / cobwebs / what|how do|you * relax|unwind|rest
  work week|day|hours be over|end|done|finish / de stressing / slow down / batteries|battery / leave * behind
  leave ward|work|office|desk|job|day|it behind|at / batteries
  what|how help|helps you * leave|forget|relax|switch|unwind|recover|sleep / switch|switching|turn|shut off|down
  decompress|destress|recuperate|recharge|unplug|disconnect
  tough|long|hard|bad|stressful|busy|rough|trying day|week|shift
  your|a way|ways|idea|form to|of relax|relaxing|relaxation|unwind
  escape|escapes|escaping|refuge|sanctuary|therapy|tonic / shake off
  get|take|keep|forget|away|your|mind * off|away|it * work|all|things|job / antidote / blow off|away
  day * from hell|over|behind / wash|washes|shake|shakes * day|stress|week * away|off|out / lose|loses|lost yourself in / what|how|where do you * unwind|decompress|recharge|restore|reset|breathe|chill|switch
  glass of|wine / sofa|bath|candle|candles|slippers|hammock / turn|turns|switch|switches * brain|mind|head * off|down / off duty / switch * phone * off|and / kick * shoes|back

leisure.time
  =shut|closed|close|down * what now|next|then|happens / laptop * shut|closed|off|away / five o|thirty|past * what|where|who
  when * door|day|shift|office|laptop|computer close|closed|shut|end / passion * =away|outside|beyond / day job$
  spare|free|leisure|own|down time / downtime / free|day|days afternoon|evening|day|off / hobby / pastime
  =outside|beyond|outwith work|office|job|hospital|university|council|museum|school|day
  =outside of|_|your work|office|job|_ / =outside * work|office / =outside$
  away from work|office|desk|your|hospital|university|museum|council|railway|school|job|_|day
  not|be not|not be at|in work|office|working|hospital|museum|university|council|duty|job|your|desk|_|here
  not working|work$ / not|no * at work / when you be not / when you leave|finish work|office / leisure / off duty
  off clock / out of|office hours / after hours|work|five|dark / for fun / do * for pleasure / your interests
  interests =outside|away|beyond|have / personal interest / have fun / enjoy yourself / =outside interests
  passions =outside|beyond / home life / when work|day|shift be over|do|end|finish / day be do|over
  end of day|week|shift / life =outside|beyond|away|after / where * find you|spot you / you go|get|are home
  go|get home / home in|from * evening|evenings|work|office / evening|evenings
  finish|leave|stop|shut|clock|knock work|office|desk|off|for|up
  you be not looking|running|managing|leading|doing|at|busy|teaching|saving|on
  when * not|never work|at|looking|running|managing|leading|teaching|on|in|being
  life|world =outside|beyond|away|after / like|love|enjoy to do in|at|when|on|with
  hobby|hobbies|interest|interests and / out of work|office|hospital|school|museum
  away from|the * work|office|desk|day|hospital|bridge|job|screen|railway|university
  spend|fill your|the * time|evening|evenings|weekends|holidays / passion =outside|away
  do you do * relax|fun|pleasure / when * day|week|shift|work is|be over|done / =outside of
  pass|passing the|your time
  shut|close|switch|log|clock|knock|pack|down|finished|finish * laptop|computer|off|desk|door|office
  days off / off days|duty|hours|work
  fill|fills|occupy|occupies|spend|pass your|the|spare * evening|evenings|weekends|time|days|hours|off
  get|getting up to / life|world|existence|person * =beyond|outside|away|after|besides
  =free|spare|leisure|own|personal|private time|life|hours|moments
  evenings|evening|weekends|weekend and|off|spare|free / off the clock|job
  once|after you|work|day * free|home|over|finished|done|knock / where * find|see|spot|bump|meet * you
  =not at|on|in * desk|office|work|duty / you * switch|get off
  =enjoy|love|like|do =outside|away|at * work|office|home / hobby|pastime|pursuits / =interests
  six|five o|oclock|clock / on friday * next|happens|then|do|evening
  take off your|the|hat|coat|tie|uniform|lanyard|badge|boots / take off * lanyard|uniform|badge|tie|suit|scrubs|hat
  lanyard|badge off|down / when you|you're clock|sign|log|knock off|out
  allotment|knitting|gardening|pottery|birdwatching|fishing|painting|hiking|sailing
  beyond|besides|apart from * work|job|office / interest|interests =beyond|outside|away|apart|other
  private|off duty person|you|life|self / on friday|saturday * evening|night|afternoon / home time
  =pastimes|pastime|hobbies|hobby / in|at the evening|evenings|weekends
  obsession|obsessions|obsessed|passionate =outside|about * =outside|home / real you
  where do you|your go|disappear|head * five|work|evening|friday
  after|following * meeting|work|shift * you|do|relax / the rest of|your * week|time|life / what do you do$
  =weekend|weekends|evening|evenings|saturday|sunday * you|your / when * no|not one|work|meetings|emails|nobody / clock * off|strikes|five|six / who are you * when|outside|after|off / what * love|loves|passion * besides|beyond|outside|apart

leisure.weekend
  weekend / sunday / day off / perfect|ideal|dream day / bank holiday
  your|ideal|perfect|good|favourite idea of * day / good|perfect|ideal day off|out|at / free day
  your|a idea|picture of|a * perfect|ideal * day|sunday|saturday|weekend / days off / lie in
  your|perfect|ideal|dream saturday / on saturday * you / saturdays|sundays
  perfect|ideal|typical|lazy|favourite|normal|dream sunday|saturday|weekend
  with nothing|no|empty * diary|plan|meetings / spend two days

leisure.sport
  sport / keep|stay|get fit / exercise / gym / play * team|football|tennis|golf|cricket / run marathon
  support * team|club|football / football team
  =team|side do you|would|you * support|follow|cheer / support|supporter|fan * club|united|city|rovers|football|rugby|cricket / football|rugby|cricket|tennis|golf|marathon|athletics|cycling|swimming|netball / season ticket / on the terraces|pitch|touchline

fitness
  wellbeing / well being / mental health / look after yourself / in shape
  body and|or soul|mind / keep|keeps|stay|stays|stop|keeping * sane|healthy|well|going under|burning|burnout / burn|burning|burnt|burned out / look|looking after * yourself|own|health|mind|body / healthy|health habits|routine|you|body
  make|find time for * exercise|yourself|gym|health / run|running|swim|swimming|yoga|pilates|jog|jogging|walk|walking|cycle|cycling or|do|at|before|after|every|regularly / break|breaks * sweat / steps * day

balance!
  balance / juggle / family life / home in|on time|for / fit|combine * work|family|job|life|children
  =children|kids|family and / time for your|family|yourself / leave work on time / home and work
  home life|family|time|work and * balance|fit / juggle|juggling|plates / make|find time for / leave * on|in time
  family|home|job|work|life * juggle|juggling|balance|balancing|balanced|combine|combining|equilibrium
  juggle|juggling home|work|job|family|and|children / time for * children|kids|family|partner|yourself|friends
  see|seeing enough * family|children|kids / switch|leave work|office|job * home|time|behind / work * life balance
  boundary|boundaries / parent|parenthood|mother|father|mum|dad and|while|with * job|work|boss|leader|career
  home and|with job|work
  home|family|children|kids|bath|bedtime|school * work|job|office|career|hours * combine|fit|manage|together|balance|square|cope|and|juggle|both|with / where do * work|office * end|stop|begin|home|life / draw|set|keep * line|boundaries|boundary * between|work|home|and|private / see|miss|missed * enough|family|kids|children|bedtime|bedtimes|home|friends
  all|everything * fit|cram|squeeze|have|do|balls|plates * work|in|family|home|air|spinning / emails|email|phone|laptop * after|at|on * dinner|night|weekend|weekends|home|bed|holiday / last|first * leave|out|home|office * on|door|time / work * come|comes|follow|follows|take|bring|goes|home|you * home|weekend|weekends

rhythm
  morning person|or / early bird|riser / night owl / larks? / owl / be you at your best / bed|wake up
  best time of day / =mornings or / lark / morning|evening|night person|people|owl|type|lark|bird / midnight oil
  burn|burning|burnt midnight|the / with the|lark / at your sharpest|best|brightest|freshest|most|peak
  when|what * sharpest|alert|freshest|productive|brightest
  time do|does|is|are you|your * alarm|up|wake|rise|bed|get|go / alarm|clock go|goes|set|ring|rings
  out of bed * time|when|early / bed * early|late|time / early|late riser|bird|starter|person|bed|nights|mornings
  what time do you get|wake|go up|to / alarm go|goes|clock / =freshest / lark|owl|riser|early bird|snooze|bedtime
  =sharpest
  sunrise or|and sunset / before dawn / crack of|dawn / six|five|seven in the|o morning|clock / dawn / best|worst before|after|in|at noon|lunch|midnight|morning|night / hit|press * snooze / bed|asleep|lights * by|before|at|out ten|midnight|nine|eleven
  how|enough|much|many|hours * sleep / sleeper / =lie in

habit 0.6
  ritual / superstition|superstitious
  superstition|superstitious|ritual|rituals|lucky * charm|you|any|before|have|number|do / touch wood|ladder|ladders|black cat / without fail / always|never * do before|first|without|leave / crosses|cross fingers|fingers

season
  spring or / summer or / weather
  spring|summer|autumn|winter or|and|person|best|favourite|which / favourite|best|love|which season|month|time of year|weather

charity 0.8
  charity / volunteer / good cause / give back / fundrais / causes
  good|worthy|favourite|closest|support|dear cause|causes|charity|charities / volunteer|volunteering|volunteers / give|giving|gave * back|time|charity|cause|away / sponsor|sponsored|donate|donation|raise|raised * run|swim|money|charity|for|to|walk|cause
`
