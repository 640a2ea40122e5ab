/** Fancies and things: powers, islands, fortunes, possessions: themes and the phrases that ask for them. */
export const fancy = `
superpower
  no human|mortal|person|ordinary|else can|could|has|have / more than human|mortal / bitten by * radioactive|spider / cape
  able to do something|anything impossible|no|superhuman / superhuman|x|extraordinary power|powers|ability
  superpower / super power / superhero / magical|special|supernatural|magic ability|power|gift|trick / special power
  invisible|flying|fly / power would / mind reading / super hero / invisible|invisibility|fly|flight|teleport
  superhero|superheroes|superpowers|supernatural|magic|magical|mutant|x ray|invisible|invisibility|teleport|teleportation|telepathy|time|shapeshift|fly * ability|power|powers|flight|or|like|would|do|could|pick|choose
  ability * have|pick|choose|like|magic / power * have|pick|choose|like|want / flight|fly or / =powers
  x ray|men / wave|wand * power / power|powers * hero|borrow|have|steal|spend|wish / read|reading minds|thoughts|mind / superhero|superheroes|hero * be|power / fly|flight|flying|invisible|invisibility or|and|would|if / cape|mask * what|power

lottery
  lottery / million pounds|dollars|euros|=pounds / =million / fortune / jackpot / no object
  never|not have|need to work again / rich / windfall / inherit / come into money
  million|millions|billion|billionaire|millionaire|fortune|jackpot|lottery|windfall|inheritance|pools|rollover|rich|wealthy
  no object|need / lands|land in|into * account|lap / money be|were|was no|not|never
  unlimited|unlimited|endless money|funds|wealth / blow * fortune|million|money|winnings|lot|it
  never|not need|have to work / premium bonds|bond / spend|do|with * winnings|million|fortune|pounds
  =win|won * =lottery|pools|million|jackpot|money
  numbers|ticket|balls * up|come|came|win|won|drawn / lottery|jackpot|fortune|millions|rollover / rich|richer|wealthy|loaded|minted|millionaire|billionaire * tomorrow|suddenly|overnight|would|were|what / uncle|aunt|benefactor|relative * left|leaves|dies|million|fortune
  never|not|no need|have|had * work|money|earn|worry * again / million|millions|billion|ten|five pounds|dollars|euros|quid

money
  save|saver|spender money / best * buy|purchase|bought|investment / money * spend|spent / worth every

timetravel
  time machine / travel in|through|back * time / time travel / era / period|century|age * live|history|born
  century / in history / go back in time / decade would|do / moment|event in history|witness / past or|would
  have|be born in / historical|past period|event|age
  tardis|delorean / century|era|decade|age|period|year|moment * live|visit|born|go|back|choose|pick|see|belong / visit|witness|see|live|born|go|travel * past|future|century|era|decade|age|history|tudor|roman|victorian|medieval
  back|forward|forwards in time / when * history|past * live|go|visit|been

castaway
  shipwreck|shipwrecked|stranded|castaway|marooned / desert island / luxury / luxury item|object / castaway
  stranded / marooned / desert
  island * alone|take|what|with|which|desert|luxury|book|record|would|three / alone on|in * island|planet|moon|mountain|desert / cast|washed away|ashore|up

object.treasure 0.8
  not|never live|do|manage|cope|survive|function|get|be without / could|can not without
  without * not|never|could|can / live|do|manage|cope without / part with
  prized|treasured|precious|cherished|valuable|dear|beloved possession|thing|object|item|belonging
  most valued|precious|treasured / possession / rescue from|in fire / save|grab|rescue * fire|house|home
  house|home * fire|burn / carry with|around|everywhere / leave home|house without
  in your bag|pocket|handbag|briefcase|rucksack / you|always|everywhere carry / essential item
  item|object|thing * always|never|keep / sentimental / thing|object you own / object mean * most|you / lucky charm
  mascot / keepsake / desert island / take to * island|desert / always|never|ever * bag|pocket|carry|without|with
  in your bag|pocket|handbag|briefcase|desk|drawer / could|would not|never * without|give / do without|lose|miss
  most|really|would miss / flames|fire|burning|burn|ablaze|blaze|smoke * grab|save|rescue|take|house|home|run|out
  grab|rescue|save|salvage * fire|house|flames|out|first|from
  treasured|prized|precious|cherished|valued|treasure|treasures|sentimental|irreplaceable|heirloom|beloved
  house|home be|is|was|were|catch|on * fire|burn|flames|ablaze
  object|thing|item|possession|belonging * without|never|save|most|always|own|part|mean|treasure|live|precious
  not|never bear|stand to lose|part / live|do|be|go without * object|item|thing|gadget
  lost|helpless|bereft without / be lost without / gadget|device|app|tool|thing|item|object * without|lost
  keep|kept|kept safe|keeps|hold|hang|hold on * forever|always|sentimental|part|sell|never / never|not part|sell|lend|throw|lose|give|bin|swap with|away|out|it / what * save|saved|grab|grabbed|rescue|rescued|run|carry * first|burning|fire|flood|flames|flood
  what|which * thing|object|possession|things|item|belongings * own|mean|love|dear|matters|most|sell|precious / heirloom|heirlooms|souvenir|keepsake|memento|talisman / in your pocket|pockets|handbag|bag|rucksack

object.phone
  phone / mobile / smartphone / screen time / offline / switch your / social media detox

object.gadget
  gadget / technology / device / piece of kit|equipment / bit of kit / app / tool / gizmo / tech / software / kit$
  computer / invention / makes|make your life|job|day easy|easier / rely|depend on
  piece|bit|item of kit|equipment|technology|tech / device|app|tool|gizmo
  app|apps|gadget|gadgets * without|live|phone|use|love|open|first|favourite|best|most / kit|tool|tech|device|machine|invention * love|without|favourite|best|swear|rely|use / swear|swears by / analogue|digital|pen|paper|notebook or|and|versus|person / technophobe|luddite|geek|techie|tech savvy

myth.life
  meaning of life / happiness / happy$ / perfect happiness / what make you happy / when * happiest

sixty
  sixty seconds / elevator pitch / one minute
`
