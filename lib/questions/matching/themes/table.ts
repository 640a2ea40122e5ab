/** Food, drink and company at table: themes and the phrases that ask for them. */
export const table = `
food 0.9
  food / eat / dish / meal / cuisine / restaurant / lunch / breakfast / takeaway / snack / biscuit / cake / sandwich
  pudding / dessert / chocolate / pizza / cheese / favourite drink / tipple / menu / eat|eating / order
  favourite food|meal|dish|drink|cuisine|biscuit|cake|sandwich / death row / last meal|supper
  could not give|live up|without / =hungry|appetite|taste|delicious / heaven
  eat|eating|eats|munch|tuck|order|devour|crave|craving|savoury|taste / last supper|meal
  food|foods heaven|hell|love|you / plate$ / last supper / curry|pizza|roast|pie|pudding|dessert
  favourite|best|ideal|perfect|what|your breakfast|lunch|brunch|dinner / until the cows
  eat|eating until|till|every|forever
  eat * every|forever|rest|only|again|never / curry|pizza|roast|pasta|sushi|burger|fish chips|and|or|a|an|with / birthday|favourite|perfect|ideal tea|meal|dinner|supper|lunch|feast / what be|is on|for * table|plate|menu|lunch|tea|supper|dinner|breakfast
  mouth|mouths water / tuck|tucking into / greedy|gluttony|hungry|starving|peckish / last meal|supper / order|orders|ordering * waiter|menu|restaurant|usual|chippy|pub / comfort food / sweet|savoury tooth|or / could * eat|live on / spicy|spice
  favourite|best|first thing|bite * eat|taste|ate

food.cook 0.9
  cook|cooking|bake|baking|barbecue|whisk|masterchef / recipe|recipes * make|best|pass|family|good|yours
  rustle|whip|knock up|together / impress|make * guests|friends * dinner|kitchen|cook / in the kitchen
  signature|speciality|trademark|showstopper dish|meal|recipe|bake|cake|pudding / in|from|of the kitchen|oven
  cook|bake / can you|do|could cook|bake|boil / best at making|cooking|baking
  dish * make|cook|best|impress|known|serve|guests|friends|famous|perfected
  hosting|host * friends|dinner|party|guests / friends|guests come|are|round|over / make * dinner|guests|friends
  cook|cooks|cooking|cooked at|in|for|well|much|yourself|you|on|or|best / good|handy|dangerous|hopeless in * kitchen / chef|baker / apron|oven|hob|stove|wok / bake|bakes|bakers|baked off|a|your|for|for us

coffee 0.8
  coffee / cuppa / brew / caffeine / espresso / latte / hot drink / drink * choice|morning|day / cup|mug of
  hot chocolate / what|how do you|your * take|have|like|drink|want * coffee|tea|it / favourite drink|cuppa|brew
  =mug|brew|cuppa|flat|builder|builders|latte|americano|cappuccino|decaf|espresso|teapot|kettle|cafetiere
  in your|the mug|cup|flask / flat white / white or|and / kettle|teabag|barista|sugar
  favourite|your|like|prefer|take|make|drink coffee|tea / coffee|tea or / or coffee|tea / ^coffee|tea
  coffee|tea drinker|person|lover|order

dinner 0.9
  dinner guest|party|with|companion|table / living or|and dead / dead or alive / meal with|share
  have|share lunch|meal|drink|coffee with / meet * history|anyone|anybody|dead|alive|famous / historical figure
  anyone|anybody|person from history|past / most like to meet / sit next to / stuck in lift
  spend * day|hour|evening with / invite / round|around|at your|the table
  share|have|eat|enjoy|take|go * meal|lunch|dinner|supper|drink|coffee|pint|tea|breakfast with|anyone|anybody
  with whom / lunch|dinner|supper|meal|drink|pint|coffee|tea|breakfast with / alive|living or|and|dead
  dead or|alive / dream|ideal|perfect|fantasy dinner|supper|guest|companion|lunch
  which|four|three|five|six people would|you * like|invite|have|choose|pick|ask
  any|living|famous|historical person|people|figure|character
  trapped|stuck|spend in|a|an * lift|with|hour|evening|day
  dream|ideal|perfect|fantasy|imaginary|three|four|six|ultimate dinner|guests|guest|party|companions|table|people|lunch
  dinner|lunch|table|party|supper guests|guest|party|companions|companion|date
  whom|who|anyone|anybody|people|person|figure * drink|pint|dinner|lunch|meal|coffee|supper|tea|evening|conversation|chat|lift|table
  living|dead|alive|history|historical or|and|dead|figure|person / round|around|at|to your|the table
  stuck|trapped|marooned|spend in|with|an|a * lift|hour|day|evening|who|whom / guest|guests list|be|would|dinner
  conversation|chat|talk with * anyone|anybody|person|who|history
  meet|met|meeting * anyone|anybody|person|figure|who|hero|famous / famous person|people
  dinner|dream|perfect|ideal|your|supper|lunch|three|four|six guests|guest
  banquet|feast|picnic|table beside|with|next|guest / sit|sat beside|next|by|opposite|with|alongside
  who|whom * meet|meeting * history|past|most|dead|alive|life
  history|past * love|like|want|choose to * meet|talk|dine|interview|know
  from history|the|past * meet|love|like|invite / meet|met anyone|anybody|any|one|who
  choose|pick|name|invite * people|guests|person|friends * supper|dinner|lunch|party|table
  historical|famous|living|fictional person|people|figure|character|guest|guests / dine|dining|dined with
  place|places|seats|seat|chairs|chair at|round * table|dinner|yours / four|three|two|six|five * guests|chairs|seats|places|people|figures * who|history|dinner|any / who * come|comes|invited|invite * dinner|supper|lunch|party|tea|meal
  talk|speak|chat|converse to|with anyone|anybody|somebody|someone|any * who|history|dead|past / long train|flight|drive * who|beside|next|with / park bench / pick|picking * brain|brains / pint|drink|coffee|tea|meal with

choice 0.4
  tea or / beach|sea or / town or / city or|country / sweet or / book or / sweet savoury / mac or / summer or
  pc or / or savoury / or sea|mountains|country|city|winter|phone|email

treat 0.7
  cheer you|yourself|up / comfort food|you|eat / make you feel better / favourite treat / pick me up

extravagance
  extravagan / splash out / splurge / luxury do|you|would / spend|spent * money on / treat to|yourself
  treat yourself / spoil yourself / indulge|indulgence / guilty pleasure / weakness for / most expensive
  allow yourself / blow your / waste money / guilty pleasure|pleasures|secret
  secret|private|hidden|worst vice|vices|indulgence|pleasure|passion|addiction|habit
  indulge|indulgence|indulgent|treat|treats|luxury|luxuries|splurge|naughty|temptation|tempt|weakness|vice|vices|ashamed|sinful|decadent|embarrassed * love|loving|enjoy|like|of|resist|can|for|to
  can|could not|never resist|say no / not|never|cannot resist
  ashamed|embarrassed|sheepish|guilty * love|loving|enjoy|liking|admit|like|of|about
  nobody|no|one be|is look|looking|watching / when nobody|no * look|looking|watching|around / addicted
  soft spot|for / nobody * know|knows * love|enjoy|like|watch|eat
  treat|treats you|yourself|to / secret|secretly love|loves|watch|eat|listen|enjoy / would|should|do not admit|own up|like|confess / too much|many * chocolate|shoes|money|cake|gin|cheese / money * burns|burn|slip|slips|waste|wasted / never|no tell|told your|your * wife|husband|mother|boss
`
