/** Fancies and things: powers, islands, fortunes, possessions: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const fancy = `
superpower
  superpower / super power / superhero / magical|special|supernatural|magic ability|power|gift|trick / special power
  invisible|flying|fly / power would / mind reading / super hero / power|powers
  invisible|invisibility|fly|flight|teleport

lottery
  lottery / million pounds|dollars|euros|=pounds / =million / win / fortune / jackpot / no object
  never|not have|need to work again / rich / windfall / inherit / come into money

money
  save|saver|spender money / best * buy|purchase|bought|investment / money * spend|spent / worth every

timetravel
  time machine / travel in|through|back * time / time travel / era / period|century|age * live|history|born
  century / in history / go back in time / decade would|do / moment|event in history|witness / past or|would
  have|be born in / historical|past period|event|age

castaway
  shipwreck|shipwrecked|stranded|castaway|marooned / desert island / luxury / luxury item|object / castaway
  stranded / marooned / desert

bucket
  bucket list / before you die / never do|done|try|tried / still want|like|hope to
  still left|ambition|dream|to do|try|achieve / left to|for do|you|try|achieve / yet to do|achieve|fulfil
  unfulfil|unrealis|unfulfilled / one day * like|want|hope / dream you * fulfil / thing you want to do * before
  what would you * try / not tried|done yet / life ambition|goal|dream

object.treasure 0.8
  not|never live|do|manage|cope|survive|function|get|be without / could|can not without
  without * not|never|could|can / live|do|manage|cope without / part with
  prized|treasured|precious|cherished|valuable|dear|beloved possession|thing|object|item|belonging
  most valued|precious|treasured / possession / rescue from|in fire / save|grab|rescue * fire|house|home
  house|home * fire|burn / carry with|around|everywhere / leave home|house without
  in your bag|pocket|handbag|briefcase|rucksack / you|always|everywhere carry / essential item
  item|object|thing * always|never|keep / sentimental / thing|object you own / own$ / object mean * most|you
  lucky charm / mascot / keepsake / desert island / take to * island|desert
  always|never|ever * bag|pocket|carry|without|with / in your bag|pocket|handbag|briefcase|desk|drawer
  could|would not|never * without|give / do without|lose|miss / most|really|would miss

object.phone
  phone / mobile / smartphone / screen time / offline / switch your / social media detox

object.gadget
  gadget / technology / device / piece of kit|equipment / bit of kit / app / tool / gizmo / tech / software / kit$
  computer / invention / makes|make your life|job|day easy|easier / rely|depend on
  piece|bit|item of kit|equipment|technology|tech / device|app|tool|gizmo

car
  motorbike / bicycle / vehicle

myth.life
  meaning of life / happiness / happy$ / perfect happiness / happiest / what make you happy / when * happiest

sixty
  sixty seconds / elevator pitch / one minute
`
