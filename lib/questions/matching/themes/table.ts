/** Food, drink and company at table: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const table = `
food 0.9
  food / eat / dish / meal / cook / cuisine / recipe / restaurant / lunch / breakfast / kitchen / takeaway / snack
  biscuit / cake / sandwich / pudding / dessert / chocolate / pizza / sweet tooth / cheese / favourite drink
  tipple / menu / eat|eating / order / favourite food|meal|dish|drink|cuisine|biscuit|cake|sandwich / death row
  last meal|supper / could not give|live up|without / signature / =hungry|appetite|taste|delicious

coffee 0.8
  coffee / tea / cuppa / brew / caffeine / espresso / latte / hot drink / drink * choice|morning|day / cup|mug of
  hot chocolate / what|how do you|your * take|have|like|drink|want * coffee|tea|it / favourite drink|cuppa|brew

dinner 0.9
  dinner guest|party|with|companion|table / dinner / supper / guest / living or|and dead / dead or alive
  meal with|share / have|share lunch|meal|drink|coffee with / meet * history|anyone|anybody|dead|alive|famous
  historical figure / anyone|anybody|person from history|past / most like to meet / sit next to / stuck in lift
  spend * day|hour|evening with / invite / round|around|at your|the table
  share|have|eat|enjoy|take|go * meal|lunch|dinner|supper|drink|coffee|pint|tea|breakfast with|anyone|anybody
  with whom / lunch|dinner|supper|meal|drink|pint|coffee|tea|breakfast with / alive|living or|and|dead
  dead or|alive / invite|invitation|host / dream|ideal|perfect|fantasy dinner|supper|guest|companion|lunch
  which|four|three|five|six people would|you * like|invite|have|choose|pick|ask
  any|living|famous|historical person|people|figure|character
  trapped|stuck|spend in|a|an * lift|with|hour|evening|day

choice 0.4
  tea or / cat|cats or / dog|dogs or / beach|sea or / town or / city or|country / sweet or / book or / sweet savoury
  mac or / summer or / pc or

treat 0.7
  cheer you|yourself|up / comfort food|you|eat / make you feel better / favourite treat / pick me up

extravagance
  extravagan / splash out / splurge / luxury do|you|would / spend|spent * money on / treat to|yourself
  treat yourself / spoil yourself / indulge|indulgence / guilty pleasure / weakness for / most expensive
  allow yourself / blow your / waste money
`
