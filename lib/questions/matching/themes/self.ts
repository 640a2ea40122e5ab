/** What somebody is able to do, and is not: tongues, weaknesses, doubts, ideas, learning: themes and the phrases that ask for them. */
export const self = `
languages 0.9
  language|languages / bilingual|multilingual|polyglot|trilingual|linguist|fluent / =tongue|tongues / how be your _$ / do you speak _ / do you speak|understand anything|something but|other|besides|than
  words|say|speak in welsh|french|german|spanish|italian|arabic|mandarin|gaelic|polish|english|_ / mother|foreign|native tongue|tongues|language / abroad * get|make|order|cope * understood|by|beer|french
  speak|learn|learning|understand welsh|french|german|spanish|italian|arabic|mandarin|gaelic|polish|latin / how be your welsh|french|german|spanish|italian|arabic|mandarin|gaelic|polish|latin / order|get|ask * in anything|something but|other|besides english|than / english your|a first|second|mother|only

weakness 0.9
  weakness|weaknesses / flaw|flaws|fault|faults|failing|failings|shortcoming|shortcomings|achilles / bad|hopeless|useless|terrible|rubbish|awful|poor|not good|hopelessly|worst at
  improve|change|fix|like|work|working|better about|on|at yourself / bad|worst|annoying|irritating|terrible habit|habits|trait|quality / where|what do you fall|let short|yourself|down
  your habits|habit annoy|annoys|drive|drives|irritate|irritates|bother / patience|patient|impatient or|you|enough|run
  own up|to / what be you * bad|worst|hopeless|rubbish|useless at / failing|failings|failings|faults|fault * mention|first|say|your|own|admit / stop doing but|and|that / bad|worst|wish|like habit|break|kick|stop|give
  drive|drives|drove * everybody|everyone|others|family|colleagues|team|wife|husband|partner|people|them * mad|crazy|nuts|up|round / get|getting better at / work|working on * yourself|personally / still not|cannot|can
  what|where|which * could|should you * better|improve|do / not your strong|forte|best / strong suit|point / drop the ball / what|which about yourself * change|improve|dislike|annoy|better

confidence 0.9
  imposter|impostor / doubt|doubts|doubted|doubting yourself|your / self doubt|belief|confidence|esteem / =confident|confidence / out of your depth / nerves|butterflies|stage fright|nervous|jitters
  public|before|in|to|front speaking|speak|speech|speeches|audience|crowd / feel|felt|feeling * a|like|you * fraud|fake|belong|good|enough|shy / fraud|shy / fake it
  believe|believed|believing in yourself / good|old|ready|clever enough / found|find out|being|be / brave|bold face|front / bluff|bluffing|winging|wing * it / shake|shaken|shaking knees|hands|confidence / stand up|on|in and|front|stage|a * speak|crowd|audience|hall

ideas 0.8
  creative|creativity|brainstorm|inspired|muse / ideas|idea come|comes|arrive|strike|from / get|have|find your|the * ideas|idea / best|good|bright|brightest|cleverest|new idea|ideas * you|come|from|had|have|where|when|get|think
  do * best|your thinking / inspiration strike|strikes|come|comes|find|from / new ideas|thinking / encourage|foster|nurture|make|room * ideas|innovation|creativity|experiment / light bulb / eureka / think|thinking * clearly|clearest|best
  bath|shower|walk|run|bed * ideas|think|inspiration / out of the|box box|thinking / spark|sparks * creativity|idea|ideas / try|trying|tries something|things|anything new

growth 0.8
  keep|keeps|keeping learning|growing|developing|fresh|sharp|up / stay|stays|keep|keeping up to date|speed / abreast|ahead of|the developments|field|curve|times|game / professional development
  develop|develops|developing|grow|growing|nurture|stretch your|people|staff|team|talent|the|yourself|as|others / training|course|courses|class|classes|conference * taken|took|done|attended|went|recently|last|lately|you|offer
  learnt|learned|learning|learn|taught * new|recently|lately|last|latest|yesterday|week|month|this / new|latest skill|skills|thing|trick you * learnt|learned|learning|picked|taught|acquired|mastered
  study|learn|studying something|anything|new|again|next / still|currently|now|presently|at learning|studying|teaching|trying|mastering|struggling to|yourself|something
  evening class|classes / teaching yourself|self / rust|rusty|stale / keep|stay|keeping|staying * fresh|sharp|current|stimulated|curious / bring|brought|bringing people|staff|talent|others|them on|through|up|along
  talent|stars of tomorrow|the|future / help|helping * people|staff|team|others|them * grow|develop|progress|shine|flourish|thrive

game 0.8
  chess|crossword|sudoku|puzzle|puzzles|wordle|video|computer|board|card game|games|you|player / game|games * play|played|favourite|board|card / =cards|monopoly|scrabble|lego

collect 0.8
  do|did|ever you|always|still =collect / your|a|any|stamp|record =collection|collector|collections of|do|you|have / stamps / hoard|hoarder|hoarding

faith 0.7
  religious|religion|faith|god|pray|prayer|church|mosque|spiritual|believe in

politics 0.7
  politics|political|vote|voted|election

happiness 0.8
  what * makes|make|made|brings|bring you * happy|happiest|joy / happiest|happy moment|time|day|when|place / happiness|contentment|contented
  idea|definition of * happiness|bliss|heaven|paradise / perfect happiness / what * happy to you
`
