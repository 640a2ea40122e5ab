/** Books, films, music, news and the screen: themes and the phrases that ask for them. */
export const culture = `
book
  =reading * at|now|moment|you / =read|reading|reads / novel / author / bedside / on your nightstand / page turner
  literature / bookshelf / favourite poem|story / thriller / bedside|beside|by|next your|the bed|table|bedside
  literary / page / good|last|favourite|great =read|book|novel
  =read|reading recently|lately|now|currently|moment|last|next|enjoy / poetry|poem / bedside|nightstand / on the go
  novel|memoir|biography|paperback|hardback|whodunnit|kindle|audiobook / bookworm|literature|author
  what|who be you read|reading|into / bedtime reading / reading|read
  favourite|best|your|last|any|what|which|good|a book that|you|be|would|do|have|changed|everyone|should / ^book
  book$ / books

book.now 0.9
  reading|read at|now|currently|right|last|latest|recently|lately|this|just / what|which|you * be you * reading
  current|latest|last|recent|present book|novel|read|title|reading|author|paperback
  last|latest|recent|just * read|book|novel|finished / bedside|nightstand|beside|by your|table|bed
  on * go|moment|currently
  book|novel|title * go|moment|currently|now|last|recently|bedside|finish|finished|lately|just / bedtime reading
  you * reading$ / in|on your kindle|bag / thing you read / holiday|summer reading|read
  =page|pages turner|turning / novel|book|read * up|kept|late|lately|night|hooked / bedside table|cabinet / got|have * good|any * book|read|novel|page|reads / bookmark / nose in * book / buried in|behind * book|pages / library card|books

book.best 0.9
  favourite|best|loved|all|desert|great|most book|novel|read|author|writer|story|poem|poet
  book|novel|author|story|title * back|again|changed|change|life|love|loved|favourite|ever|made|influence|shaped|press|recommend|everyone|everybody|should|most|treasure|would|mark|always|give|lend
  recommend|press|lend|give|gift * book|novel|read|friend|readers / re read|reread|rereading
  any|a book|novel that|you
  gift|give|gave|lend|lent * everyone|friends|people|others * book|novel|copy / book|novel|author|read * shaped|changed|mind|thinking|life|everyone|should / which|what books|book|novels|author * back|again|love|best|desert

film
  film / movie / cinema / picture house / box office / movie|actor|actress|blockbuster|weepie|oscar / big screen
  seen|saw|see|watch|watched at|in|on * cinema|pictures|screen / dvd / director's cut / popcorn / hollywood|bond|western|thriller|romcom|comedy / favourite|best|last|worst film|movie|picture|flick
  popcorn / trailers|premiere|matinee
  picture|film|movie * by|times|again heart|over

tv 0.5
  television / tv / box set / boxset / series / programme / binge / netflix / podcast / radio / soap
  series|show|programme|boxset|television|podcast|podcasts|radio|netflix / box set|sets / streaming
  box set|sets|boxset|series|show|sitcom|drama|soap|programme|documentary|telly|quiz *
  telly|television|tv|netflix|streaming|stream|remote|sofa|couch|binge|binged|binging|channel|episode|goggle|gogglebox
  hooked|glued on|to / hooked|glued
  watching|watch|watched * now|last|evening|tv|moment|lately|recently|series|show / =watching$
  you|be =watching * now|moment|television|evening|currently|telly|lately / watch|watching on tv|telly|television
  what be you =watching / what do you =watch / =watching or|and / reading|listening * =watching
  =watching|watch * =listening|reading
  =telly|box on|what|the / what * on the|your telly|box|screen|ipad / sofa|settee * watch|what / glued|hooked|binge|bingeing|box set / boxset|boxsets|episodes|episode / what * watch|watching|stream|streaming

music
  hear|see|listen * live / live music|concert|gig|band / turn|turns|turned it|up * volume / volume / dance|dancing|sing|singing to|along|in / put|putting|puts|blast|play on|in * car|headphones|radio|repeat|loud
  music / song / playlist / album / band / singer / concert / gig / soundtrack / tune / listen to / dance floor
  karaoke / musician / composer / earphone / instrument
  song|album|lp|vinyl|anthem|tune|lyric|lyrics|spotify|headphones|earworm|hum|sing|band|gig|concert|orchestra|opera|choir|playlist|jukebox|earbuds
  =record|records|track|tracks you|would|to|take|always|on / =record|records you|would|take|bring
  in your|the head|car|headphones|ears / desert island discs|disc|record|records / walk on|up|out music|song|tune
  floor filler
  sing|sings|hum|hums|whistle in|along|to * shower|car|bath|kitchen / first|last|best|favourite|next gig|concert|record|album|single|song|tune / soundtrack of|to|your / who|what * listen|listening|playing|play / on repeat|shuffle / playing|play in|on|at * head|car|headphones|kitchen|loud
  dance floor|floor / karaoke / ears|earphones|headphones / get|gets * dancing|dance|floor|feet / bach|beatles|abba|mozart|bowie|elvis or

art
  art / artist / theatre / museum would|do|you|should / opera / poem|poet|poetry
  painting|paintings|gallery|sculpture|exhibition|theatre|play|opera|ballet|artist|artwork|picture * love|favourite|last|best|seen|saw|wall|home|own|would|which|your|enjoy|moved / stage|theatre|gallery|opera|ballet|museum * last|go|goer|visit|favourite|see|you

news 0.4
  newspaper / =news / keep|stay up|informed / website
  news|newspaper|paper|papers|headlines|magazine|today programme * read|get|follow|watch|listen|start|catch|where|how|which|first|subscribe / keep|stay * informed|world|abreast / first * read|turn|look|page|section * paper|newspaper

internet
  website / internet / online / blog

media.social 0.7
  social media / twitter / linkedin / follow on / tiktok / instagram
  facebook|twitter|instagram|tiktok|linkedin|snapchat

word 0.6
  overuse / favourite word / jargon / phrase you|do / word you / swear / buzzword / cliche / say too|most often

historical
  celebrity / met anyone / brush with fame / actor * play / play you|film / biopic / film * your life
  story of your life / autobiography|memoir|biography / title of your
  who * play|plays|star|cast * you|film|movie|your|role|part|life|biopic / film|movie|biopic|book|novel|play|musical of|about * your|you|life / title|titled|call|called * autobiography|memoir|memoirs|book|life|story / autobiography|memoir|memoirs|biopic / famous|celebrity|star|royalty|king|queen|prince * met|meet|meeting|encounter|encountered|ever|bumped|selfie
`
