/** What is to come, and what ought to: themes and the phrases that ask for them. */
export const change = `
change 0.6
  change * about|here|in|at|one / could|would|one|thing change / magic wand / wand / for a day * be|were|what|do
  be|were|in * for day|week / improve|improvement / we|we could|do better / would you|first|thing fix|mend
  put right / do differently
  if you be|were king|queen|president|prime|minister|director|vice|chancellor|mayor|boss|chief
  be|rule|ran|run world|country / unlimited|limitless|more|bottomless budget|money|resources|funds / wish list
  like|love to see|change * different|better|improve|change / prime minister / one|a wish / three wishes
  grant|granted|grants wish|wishes / reform / rip up / rid of / abolish|ban|scrap|outlaw / wish for
  different|differently here|about / do|be different|differently|better * at|about|in|here|we|the
  ought|should|could|must|need we * do|change|improve|stop|start|better / =alter|alter / put|set right|straight
  fix|mend|improve|reform / stop|start doing
  would|you|could|to change|alter|fix|improve|reform|abolish|ban|reverse
  handed|given|gave|have|had * wand|wish|wishes|blank|cheque|keys|power
  ran|run|rule|ruled|lead|led|were|was|be|became|become|made * for|a|one day|week|charge
  prime minister|chancellor|director|boss|charge for
  better at|here|in|about * _|st|hospital|university|council|company|institution
  need|needs|ought to * better|improve|change|stop|start|fixed|improved
  should|could|must we|_|institution|university|council|hospital * better|improve|change|stop|start|differently
  we|should|institution|university stop|start|improve|change|scrap|abolish * doing|do|about
  different|differently by|tomorrow|about|around|here / wave|waved|waving / if * up|down to you
  wish|wishes granted / blank cheque|sheet
  like|love|want|rather see * different|differently|changed|change|improve|improved|better
  rule * abolish|scrap|change|introduce|break|bin / change * one|anything|something|here|about|overnight|tomorrow
  if you be|were =made|appointed|put _ / first thing * do if / first act
  if|imagine|suppose|say you * chief|director|king|queen|president|boss|vice|minister|mayor
  you in charge of|for|if / if * free|blank|carte hand|sheet|cheque|blanche / free hand / in|within your power|gift
  what would you fix|mend|alter|improve|reform|scrap
  king|queen|boss|director|minister|mayor|chief|emperor|dictator|charge|god * day|hour|week|tomorrow|what|would|first / press|push|pressing * button|delete|reset / fairy godmother|genie|lamp|wish|wishes / what * scrap|bin|drop|ditch|mend|fix|overhaul|reinvent|improve|redesign|rewrite|undo
  what * drives|needs|crying out|begging|long|overdue * change|fixing|changing|improving|done / start|build|built|design|designed * again|scratch|afresh|anew / what * better|differently|different * here|we|place|around|us|organisation|institution|university|hospital|council

changed! 0.7
  differ|different from|when|than|about|now / used to be / have change|alter|evolve
  changed|change in your|time|years / big|great|main change / alter / different * compare|began|start|then|before
  compare * when|start|began|then|before / since you start|begin|began|join|first / things change
  =altered|changed most|much|since|about / what have * =altered|changed / since you start
  then and|versus now / used to|then|once * now|today|different|changed / past|last ten|twenty|thirty|five|few|decade|years * different|changed|change|shift|moved|difference / unrecognisable|recognise|old days|bygone|same since|when|now|as|here|it / hardly|barely|not * recognise * today|now|when|place|job / what's|what|how * different|changed|new * since|from|now|than|compared|when|joined|started
  moved|come|came on|far|long way * since|in|how|from / good old|bad days / biggest|greatest|main shift|change|difference|development|transformation * seen|since|witnessed|years|lived|you

future! 0.6
  =future / hold for / decade / generation from / 2030 / 2035 / 2040 / 2045 / 2050 / years to|from come|now|time
  long term / vision / look like * in|by / next few|five|ten|fifty years
  development|trend|innovation * expect|see|foresee / evolv / next|what big thing|change / horizon / how will
  see * developing|heading|going|in|change / how do you see / hope|hopes|ambition|dreams for / what be next for
  transform|change in|over next|coming|years / will * look|change|be like|different
  where be|is * going|headed|heading / come|comes next / long term|range|run / next for|step|chapter|stage|big
  how would you like to see * develop|change|grow|evolve / 2027 / 2028 / 2029 / 2032 / 2033 / 2034 / 2036
  years|year time|from|hence|ahead / in|next|coming|over five|ten|twenty|few|three|two years|year|decade
  see|imagine|picture|envisage * team|department|yourself|service|field|sector|_ * in|going|years|develop
  vision|visions
  hope|hopes|plan|plans|ambition|ambitions|dream|dreams for * future|team|department|service|_|years
  do you see yourself / round|around corner / crystal ball / predict / forecast / foresee
  outlook|prospects|aspirations for
  look|be|feel like|different * in|by|2030|ten|twenty|five|years|decade|generation|tomorrow
  =future|decade|century|2031|2045|2060 / few|some|five|ten|twenty|three|couple|two years from|now|time|hence|on
  changed|change|different|evolve|develop|grow by|over|in * years|decade|future|time|next|2030|2035|2040
  picture|imagine|fast|envision|envisage|gaze|glimpse * years|forward|from|2030|future|now|ahead|team|department
  hold|holds|store|stores for|in / in store|next / where * be|see|take|stand * years|decade
  technology|ai|digital|automation|robots * change|changing|transform|affect|future
  next big|chapter|generation|decade|frontier
  hope|wish|like|want * team|department|service|office|_|field * be|become|change|look|go|achieve|do|grow
  developments|trends|shifts|innovations|changes * expect|see|ahead|coming|horizon|next|excite
  see|will * look * 2030|2035|2040 / next chapter|phase|step|stage
  take|lead * from here|forward|next|to|library|team|department|where
  have achieved|done|changed|become|built in|by * years|year|decade|2030|time / from here / few|couple years
  hopes|ambitions|dreams|plans|vision|aspirations for|of * team|department|service|future|_ / direction|trajectory
  what * like|want|hope * achieve|achieved|become|change|see|done * years|future|by|in / long|longer run|view
  roadmap|strategy|five year / if all goes|go well / =look|looking|think|thinking ahead
  where * want|hope|like|see * take|heading
  where * want|hope|like|see * team|department|service|library|_ * go|be|end
  tea leaves|crystal|tarot / what * lies|lie ahead|store|future|around
  next for * you|team|us|department|division|library|museum|field / bold|big|grand|long plans|plan|vision|dream|term * team|department|you|place / your|the field|profession|trade|sector|industry * next|future|decade|years|heading|going|generation|evolve|become

hidden.question
  question * nobody|never|ask|wish|should / should * have ask / what have we|i not|forgot|forgotten|missed
  anything|something else * add|say|know|tell / like to add / ask you / message for|to|do / anything to add
  closing thought / one thing you want * know|readers|people
  want * people|us|readers|staff|colleagues|everyone to know
  anything|something * missed|left|forgot|forgotten|add|like|else|know|say|ask|asked|tell / what * not|never|nobody * asked|ask|covered|mentioned / last word|words|thought|message / wish|wished|hoped|expect|expected * ask|asked|been / final thought|thoughts|message|word|words / over to you
  take|takes|go|goes|carry|away|home * readers|reader|people|from * interview|this|conversation|message / readers * know|take|remember|learn|tell|say|message
`
