/** What might have been, and what is still wished for: themes and the phrases that ask for them. */
export const dreams = `
alternative 0.8
  fantasy|dream job|career / have your time again / never go|gone into|become / instead of this
  do * with your life / if you be not / be not _|in|a|here|this / if you do not work|have|do / if you have not
  have you not / not become|be|chosen|choose|go|end * would|what|where|be / if not|could not be|do this|_|your|for
  could not do this|it / do|be|become instead
  alternative|different|another|other|parallel career|job|profession|life|path|line|universe / dream job|career
  what else would|might|could you / would you have become|do|be|choose|chose|pick / career change
  change profession|career|job / ideal job / job would you / which job|career|profession would|could|might
  swap|trade|exchange job|place|career|role / if not this / plan b / fallback / in * life * would|be|profession
  what would you|_ rather|like * be doing / what might you be doing / road not / other than this
  job * of your dream / if you leave|have to leave / what would you have done|do|be|become / with|your life if|not
  if not * teaching|medicine|nursing|law|engineering / take up if|instead / your time again
  never gone|go|become|chosen|joined|join / if you have never|not / what would you be|have be|doing
  if it be not for / other job|career|profession|work / dream of|about doing|being / work as if|in * not
  second career / another life|career|job|profession|world / different life|career|job|profession|path / retrain
  if your job * not exist / job could you|would do|have|love / nearly|almost had|been|became|become|was|chose|went
  career|job|life|path|profession you|that * nearly|almost|never|might / start|begin over|afresh|again|from
  not been|be for|_ * what|would|then / if not|never for
  suppose|supposing|imagine|pretend|say * not|never|had|gone / =had you|it not|never
  in another|different|parallel|alternative|other|second|next * life|world|universe|lifetime|existence|career
  sliding doors / another|different|other profession|trade|line|job|career|field|occupation|calling
  what|where would|might|could you be|have * now|today|instead|otherwise|if|without / what|where * be|been|become if
  otherwise / were|was|be not|no longer|never * _|in|a|the|this|here * would|what|where|how / hang up
  if you not|never * would|what|where / tomorrow * job|career|instead
  other|alternative|different lives|life|careers
  profession|job|career|work|trade * try|fancy|tempt|appeal|envy|suit|another / come back as / reincarnated
  road|path not taken / got away / something|anything completely|totally|entirely different
  in it|not|never|if * jobless|sacked / plan b|_ / job|career * vanished|disappeared|ended|folded|gone
  any|which|another|different profession|job|career|trade|calling but|except|other|than|would|could|have|like
  other|another calling|vocation|path|profession|trade|career|love|passion
  could|might|would|can * have any|another|other profession|job|career / ended|end up instead|otherwise|if
  ever tempted|consider|considered|considering * else|other|leave|leaving|change|changing|switch
  ever considered|tempted|thought * else|another|different|instead
  gone|go|been * different|other|another way|direction|route|path / not ended|here|gone|end
  where might|would you have|be * ended|now|today / let|lose|lost|leave|quit job|your tomorrow|today
  if this|your|the job|career|post * vanished|existed|not|gone / job swap|swap jobs|places
  different|another|parallel|other|second|alternative * life|universe|career|path|world|turn|turning|trade|job / not|never * this|here|job|work|career|director|nurse|engineer|teacher * what|where|would|instead|else|be / wake|woke up * job|gone|unemployed|career / what else * been|be|do|done|good|might|could|can
  envy|envious|jealous * job|whose|work|career / whose job|life|shoes|desk / nearly|almost * became|become|been|end|ended|chose|went|studied / run|open|own a * bar|bookshop|bakery|farm|cafe|pub|shop

childhood.dream
  want to be|do|become when|as|grow|growing
  when you be child|kid|little|young|small|seven|eight|five|six|ten|boy|girl|at school
  grow up * what|want|dream|be|become / at school * what|want|ambition|dream|think|imagine|hope
  childhood dream|ambition / your * childhood ambition / dream of becoming|being|be / little girl|boy / growing up
  when you grow up / want to be|become * young|child|school|grow|little|boy|girl|kid
  year old * career|job|want|be|mind|dream|think / as a child|boy|girl|kid|teenager|year|seven|eight|ten
  when be|were you|be small|young|little|child|seven|eight|nine|ten|five|six
  what do you think|imagine|hope|expect you would|to / at school * think|imagine|become|want
  childhood|child|early|first|school|youthful ambition|dream|hope|plan / dream job * child|kid|young|boy|girl|school
  career do you|have * in|child|young|school|mind
  as|when * kid|child|youngster|nipper|boy|girl|seven|six|eight|five|nine|ten|toddler
  grown ups|up * asked|ask|said / at|aged seven|six|eight|five|nine|ten|school|primary
  dreamed|dream|dreamt|fantasised|fantasise of|about * being|becoming|as
  you always|ever want to|be|know|dream|plan
  do you always|ever|originally want|plan|dream|mean|intend|know|think|imagine
  boyhood|girlhood|schoolboy|schoolgirl|youthful|teenage|early|first dream|ambition|hero
  want|wanted|hoped|planned|wished * be|become * when|as|young|up|child|school / careers|career adviser|advice
  ask|asked|say what you|do|would * become|be * child|kid|seven|school|ups / ambition|ambitions as|at|when
  astronaut|train driver / your teenage|younger|six|seven|year self|old * think|expect|imagine|surprise|make
  little|young|small _ * want|dream|be
  already|always|ever want|wanted|dream|know|knew to|of|you * be|become|being|nurse|doctor|would
  when you be|were * ten|eight|seven|nine|six|five|twelve|small|little|young|school
  dream when|as|at|of * you|child|ten|boy|girl|school
  seven|eight|six|ten|five|nine year|years old|olds * you|want|dream|think|ambition / grown|grow|grew up * be|become|want|wanted|hoped|dream
  first|earliest|childhood|boyhood|girlhood ambition|dream|career|hope|idea / train driver|astronaut|footballer|ballerina|vet|pilot|fireman|dancer or|and|pop|what / dressing|dress up|box / wanted|want|meant|hoped|dreamed|dream * when * grew|grow|young|small|little|child|school|kid

bucket
  bucket list / before you die / never do|done|try|tried / still want|like|hope to
  still left|ambition|dream|to do|try|achieve / left to|for do|you|try|achieve / yet to do|achieve|fulfil
  unfulfil|unrealis|unfulfilled / one day * like|want|hope / dream you * fulfil / thing you want to do * before
  what would you * try / not tried|done yet / life ambition|goal|dream
  ambition|ambitions|dream|goal * left|unfulfilled|still|yet|achieve|fulfil|outside
  like|want|love|hope * before|one|someday|still|try / always|never * =wanted|got|meant|tried|done * to|do|try
  before * retire|die|kick|turn|too|late / tick|cross|ticked off
  before * die|forty|fifty|sixty|seventy|old|late|retire|pass|pop / still * want|hope|like|dream|list|waiting|plan|ambition|left|itching|intend * do|try|see|tick|achieve|learn|go / one|what thing|ambition|dream * left|still|yet|unfulfilled|not|outstanding|never / someday|one day|sunday / run a marathon|skydive|parachute|bungee|climb|swim|everest
`
