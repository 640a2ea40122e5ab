/** Books, films, music, news and the screen: themes and the phrases that ask for them, in the notation of themes-in.ts. */
export const culture = `
book
  book / =reading * at|now|moment|you / =read|reading|reads / novel / author / bedside / on your nightstand
  page turner / writer / literature / bookshelf / favourite poem|story / thriller
  bedside|beside|by|next your|the bed|table|bedside / literary / page / good|last|favourite|great =read|book|novel
  =read|reading recently|lately|now|currently|moment|last|next|enjoy / poetry|poem

film
  film / movie / cinema / picture house / box office

tv 0.5
  television / tv / box set / boxset / series / programme / watch / binge / netflix / podcast / radio / soap
  series|show|programme|boxset|television|podcast|podcasts|radio|netflix / =watch|watched|watching / box set|sets
  streaming

music
  music / song / playlist / album / band / singer / concert / gig / soundtrack / tune / listen to / dance floor
  karaoke / musician / composer / earphone / instrument

art
  art / artist / theatre / museum would|do|you|should / opera / poem|poet|poetry

news 0.4
  newspaper / =news / keep|stay up|informed / website

internet
  website / internet / online / apps / blog

media.social 0.7
  social media / twitter / linkedin / follow on / tiktok / instagram

word 0.6
  overuse / favourite word / jargon / phrase you|do / word you / swear / buzzword / cliche / say too|most often

historical
  celebrity / met anyone / brush with fame / actor * play / play you|film / biopic / film * your life
  story of your life / autobiography|memoir|biography / title of your
`
