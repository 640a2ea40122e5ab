/** The institution: why it matters, what it is like, what should change: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const institution = `
matters.importance! 0.9
  why * importance|important|matter|vital|essential|crucial|critical|necessary / why should * care|know
  what make * important|vital|essential / lose without / do|manage without * team|department|service|you|division
  if * not|never|cease exist / if * be not there / if * disappear / importance of
  need people|team|department|work|service|_|you like|do|to / miss if / would * miss if|without
  department|team|service|_|you|unit|section close|vanish|disappear|stop|shut / without your|team|department|you|_
  why do * need|exist|matter / reason|point for|of * team|department|work|service
  rely|relies|depend on your|team|you|department|work|_ / matter to|so|most

matters.impact! 0.7
  difference * make / make * difference / impact * have|make|on / benefit from
  benefit|helped|help by|from what|your / how do * help|contribute|support|serve / contribution * make
  value * add|bring / affect * life|day|people / you|team|department contribute / contribute|contribution
  help patients|students|passengers|people|staff|customers|residents|visitors|readers|public
  how|way do * help|support|serve|benefit|touch|affect
  section|team|department|work|service|you|your help|make|benefit / play in|part

workplace! 0.5
  what be it like to|working|being / good|great|nice|special place / place to work
  part of _|this|university|museum|trust|council|company|hospital|railway / why do you stay / special about
  recommend * employer|place|work / make * place|employer|special|unique|different / what keep you at|here
  love about|working _|here|university|museum|council|trust
  like about working|_|university|trust|museum|council|here|company|place
  best|favourite * about working|here|university|trust|council|museum|_

misconception
  misconception / get|got wrong|about * job|work|role|team|profession|you do / misunderst / myth / wrong about
  get wrong / stereotype / people think|assume|believe / common|popular belief / misconceive / mistaken
  people * do not understand / what people * think you / set straight / debunk / get|got|gets|have wrong
  wrong about|idea|impression / myth|myths|stereotype|cliche|prejudice / fail to understand|see|appreciate|realise
  outsider|outsiders|people|public|colleagues|everyone * misunderstand|underestimate|wrong|not|fail|assume|overlook|think * about|your|job|work|do
  underestimate|overlook|undervalue|misjudge / misread

change 0.6
  change * about|here|in|at|one / could|would|one|thing change / magic wand / wand / in charge of|for|if
  for a day * be|were|what|do / be|were|in * for day|week / improve|improvement / we|we could|do better
  would you|first|thing fix|mend / put right / do differently
  if you be|were king|queen|president|prime|minister|director|vice|chancellor|mayor|boss|chief
  be|rule|ran|run world|country / unlimited|limitless|more|bottomless budget|money|resources|funds / wish list
  like|love to see|change * different|better|improve|change / prime minister / one|a wish / three wishes
  grant|granted|grants wish|wishes / reform / rip up / rid of / abolish|ban|scrap|outlaw / wish for
  different|differently here|about / made|become|be * chief|director|king|queen|president|boss|vice|minister|mayor
  do|be different|differently|better * at|about|in|here|we|the
  ought|should|could|must|need we * do|change|improve|stop|start|better / =alter|alter / put|set right|straight
  fix|mend|improve|reform / stop|start doing
  would|you|could|to change|alter|fix|improve|reform|abolish|ban|reverse

changed 0.7
  differ|different from|when|than|about|now / used to be / have change|alter|evolve
  changed|change in your|time|years / big|great|main change / alter / different * compare|began|start|then|before
  compare * when|start|began|then|before / since you start|begin|began|join|first / things change

future! 0.6
  =future / hold for / ten|five|twenty|thirty|fifty =years / decade / generation from / 2030 / 2035 / 2040 / 2045
  2050 / years to|from come|now|time / long term / vision / look like * in|by / next few|five|ten|fifty years
  development|trend|innovation * expect|see|foresee / evolv / next|what big thing|change / horizon / how will
  see * developing|heading|going|in|change / how do you see / hope|hopes|ambition|dreams for / ambition
  what be next for / transform|change in|over next|coming|years / will * look|change|be like|different
  look|looking|think|thinking ahead|forward|to / where be|is * going|headed|heading / come|comes next
  long term|range|run / next for|step|chapter|stage|big / how would you like to see * develop|change|grow|evolve
  2027 / 2028 / 2029 / 2032 / 2033 / 2034 / 2036 / years|year time|from|hence|ahead
  in|next|coming|over five|ten|twenty|few|three|two years|year|decade
  see|imagine|picture|envisage * team|department|yourself|service|field|sector|_ * in|going|years|develop
  vision|visions
  hope|hopes|plan|plans|ambition|ambitions|dream|dreams for * future|team|department|service|_|years
  do you see yourself

place.spot 0.9
  spot|corner|place|building|room|bench * campus|site|here|university|museum|hospital|building|town|city|council
  favourite spot|corner|building|room / on|around campus|site / peace|quiet / hidden gem / where * here|site|campus
  favourite * on|around site|campus|here / best kept secret|view / local|near lunch|restaurant|pub|cafe

object.collection 0.8
  object|item|piece|work|thing in * collection|museum|gallery|library|archive
  favourite object|exhibit|piece|item|painting|artwork|work|artefact|display / exhibit / collection
  things in museum|gallery|library|archive / artefact|painting|sculpture / piece here|in / take home

hidden.question
  question * nobody|never|ask|wish|should / should * have ask / what have we|i not|forgot|forgotten|missed
  anything|something else * add|say|know|tell / like to add / ask you / message for|to|do / anything to add
  closing thought / one thing you want * know|readers|people
  want * people|us|readers|staff|colleagues|everyone to know

celebrate
  celebrat / christmas / birthday / tradition
`
