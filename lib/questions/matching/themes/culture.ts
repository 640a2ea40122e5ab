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

book.best 0.9
  favourite|best|loved|all|desert|great|most book|novel|read|author|writer|story|poem|poet
  book|novel|author|story|title * back|again|changed|change|life|love|loved|favourite|ever|made|influence|shaped|press|recommend|everyone|everybody|should|most|treasure|would|mark|always|give|lend
  recommend|press|lend|give|gift * book|novel|read|friend|readers / re read|reread|rereading
  any|a book|novel that|you

film
  film / movie / cinema / picture house / box office / movie|actor|actress|blockbuster|weepie|oscar / big screen

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

music
  music / song / playlist / album / band / singer / concert / gig / soundtrack / tune / listen to / dance floor
  karaoke / musician / composer / earphone / instrument
  song|album|lp|vinyl|anthem|tune|lyric|lyrics|spotify|headphones|earworm|hum|sing|band|gig|concert|orchestra|opera|choir|playlist|jukebox|earbuds
  =record|records|track|tracks you|would|to|take|always|on / =record|records you|would|take|bring
  in your|the head|car|headphones|ears / desert island discs|disc|record|records / walk on|up|out music|song|tune
  floor filler

art
  art / artist / theatre / museum would|do|you|should / opera / poem|poet|poetry

news 0.4
  newspaper / =news / keep|stay up|informed / website

internet
  website / internet / online / blog

media.social 0.7
  social media / twitter / linkedin / follow on / tiktok / instagram

word 0.6
  overuse / favourite word / jargon / phrase you|do / word you / swear / buzzword / cliche / say too|most often

historical
  celebrity / met anyone / brush with fame / actor * play / play you|film / biopic / film * your life
  story of your life / autobiography|memoir|biography / title of your
`
