/** Time of one’s own, travel and the ways through a day: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const leisure = `
leisure.relax
  relax / unwind / wind down / switch off / de stress / destress / recharge / let off steam / let your hair down
  chill out / decompress / put your feet up / rest after / forget about work / clear your head|mind / calm you
  blow off steam / after long|hard|busy|tough day|week|shift / take your mind off / step away
  get away from * all|it|work|desk / yourself|stay sane / calm down|yourself / let go / =zen|meditate|yoga
  forget * work|job|office|day / escape / blow away / cobwebs / what|how do|you * relax|unwind|rest
  work week|day|hours be over|end|done|finish / de stressing / slow down / batteries|battery

leisure.time
  when * door|day|shift|office|laptop|computer close|closed|shut|end / passion * away|outside|beyond / day job$
  spare|free|leisure|own|down time / downtime / free|day|days afternoon|evening|day|off / hobby / pastime
  outside|beyond|outwith work|office|job|hospital|university|council|museum|school|day
  outside of|_|your work|office|job|_ / outside * work|office / ^outside$
  away from work|office|desk|your|hospital|university|museum|council|railway|school|job|_|day
  not|be not|not be at|in work|office|working|hospital|museum|university|council|duty|job|your|desk|_|here
  not working|work$ / not|no * at work / when you be not / when you leave|finish work|office / leisure / off duty
  off clock / out of|office hours / after hours|work|five|dark / for fun / do * for pleasure / your interests
  interests outside|away|beyond|have / personal interest / have fun / enjoy yourself / outside interests
  passions outside|beyond / home life / when work|day|shift be over|do|end|finish / day be do|over
  end of day|week|shift / life outside|beyond|away|after / where * find you|spot you / you go|get|are home
  go|get home / home in|from * evening|evenings|work|office / evening|evenings
  finish|leave|stop|shut|clock|knock work|office|desk|off|for|up
  you be not looking|running|managing|leading|doing|at|busy|teaching|saving|on
  when * not|never work|at|looking|running|managing|leading|teaching|on|in|being
  life|world outside|beyond|away|after / like|love|enjoy to do in|at|when|on|with
  hobby|hobbies|interest|interests and / out of work|office|hospital|school|museum
  away from|the * work|office|desk|day|hospital|bridge|job|screen|railway|university
  spend|fill your|the * time|evening|evenings|weekends|holidays / passion outside|away
  do you do * relax|fun|pleasure / when * day|week|shift|work is|be over|done / outside of
  pass|passing the|your time

leisure.weekend
  weekend / saturday / sunday / day off / perfect|ideal|dream day / bank holiday
  your|ideal|perfect|good|favourite idea of * day / good|perfect|ideal day off|out|at / free day

leisure.sport
  sport / keep|stay|get fit / exercise / gym / play * team|football|tennis|golf|cricket / run marathon
  support * team|club|football / football team

travel 0.8
  holiday / travel / destination / trip / country / vacation / place$ / in world|earth would|do|you|be|go
  where * in|on world|earth / where would you go|like to go|fly / abroad / city * like|favourite|visit|love
  next visit|go|going / getaway / escape to / be anywhere
  favourite * place|spot|city|country|view|beach|corner|building|island / live anywhere / somewhere you
  corner of world / passport / journey * make|ever|take
  part|corner|place|country|city|where|somewhere * world|earth|planet / where be you happy|happiest|most|calmest
  favourite|special|dream|happy|best|beautiful place|destination|country|city|holiday|spot|trip|journey|beach
  somewhere * back|return|always|special|go / go|going|return|travel|fly back|there|abroad|away
  always go|return back|to
  next|last|best|favourite|dream|ideal|perfect|memorable holiday|trip|journey|destination|vacation
  where * would|do|will|did you * go|travel|holiday|live|visit|fly|escape

travel.commute
  journey to work / bike|cycle|train|car|bus * to work

fitness
  wellbeing / well being / mental health / look after yourself / in shape

balance
  balance / juggle / family life / home in|on time|for / fit|combine * work|family|job|life|children
  =children|kids|family and / time for your|family|yourself / leave work on time / home and work

rhythm
  morning person|or / early bird|riser / night owl / larks? / owl / be you at your best
  what time do you|get|wake|go / when do you|get|wake get|wake|go|up / bed|wake up / alarm / best time of day
  =mornings or / lark

habit 0.6
  ritual / superstition|superstitious

season
  season / spring or / summer or / weather

charity 0.8
  charity / volunteer / good cause / give back / fundrais / causes
`
