/** Journeys, those made and those wished for: themes and the phrases that ask for them. */
export const travel = `
travel 0.8
  holiday / travel / destination / trip / country / vacation / place$ / in world|earth would|do|you|be|go
  where * in|on world|earth / where would you go|like to go|fly / abroad / city * like|favourite|visit|love
  next visit|go|going / getaway / escape to / be anywhere
  favourite * place|spot|city|country|view|beach|corner|building|island / live anywhere / somewhere you
  corner of world / passport / journey * make|ever|take
  part|corner|place|country|city|where|somewhere * world|earth|planet / where be you happy|happiest|most|calmest
  favourite|special|dream|happy|best|beautiful place|destination|country|city|holiday|spot|trip|journey|beach
  somewhere * back|return|always|special|go / go|going|return|travel|fly back|there|abroad|away
  always go|return back|to
  next|last|best|favourite|dream|ideal|perfect|memorable holiday|trip|journey|destination|vacation
  trip|trips|journey|voyage|trek|cruise|road|expedition|adventure|safari|getaway|holidays|holiday|travels|city break
  been|be|gone|visited|go|went|travelled|stayed to|in|abroad|on * place|country|city|holiday|abroad|where|trip
  where * would|do|will|did you * travel|holiday|visit|fly|escape / where would you go
  place|country|city|town|island|somewhere|destination you|that|have|in|of|to * visit|been|go|return|visited|world

travel.past 0.9
  best|favourite|memorable|last|worst|greatest|unforgettable holiday|trip|journey|vacation|destination|getaway|adventure|place|break|travel
  always|never|still|fondly remember|forget * holiday|trip|journey|place / do again|it again|over
  go|going|went|gone back|return to|time|again|every / where be your * holiday|trip|travel / last holiday|trip|go
  beautiful|special|interesting|amazing place|country|city * been|visited|seen
  holiday|trip|journey of * life|lifetime / / =been|gone|visited to
  trip|holiday|journey|place|travel|voyage * remember|forget|memorable|ever|again|=been|took|taken
  postcard|postcards|souvenir / best|favourite|worst|last|memorable|happiest time|weeks|week|fortnight|days away|abroad|off / fallen|fell|fall in love with * place|city|country|island

travel.wish 0.9
  bucket list
  longing|dying|yearning|itching|desperate|dreaming|hoping|hope|love|want|like|wish to|of|about go|visit|travel|explore|fly|visiting
  long|dying|itching|desperate to see / first|next stop|destination|trip|holiday|country
  round|around the|world * ticket|trip|tour / ticket|plane * anywhere|world|where|to
  where * would|want|like|love you * go|fly|travel|visit|be
  would|could you|like * go|visit|see|travel|fly * world|most|anywhere|next|first
  not|never|yet been|visited|seen|be * but|like|want|yet|place|would|love
  dream|ideal|fantasy holiday|destination|trip|journey|break / anywhere in|on|you / yet to|be visit|see|visited
  money * object|matter * go|travel / where * next
  corner|part|place|country of * globe|world|planet|earth * list|still|yet|see|next / still on * list|map / suitcase|passport|rucksack|backpack * where|to|go|weeks|packed / weeks|week|month * free|off|spare * where
  fly|go|travel|escape|run|jet|sail * tomorrow|tonight|anywhere|away|now / teleport|beam|whisk|whisked * to|anywhere|you|away|off / beach|sea|mountains|mountain|city|island|jungle|desert or|and|versus / or beach|sea|mountains|city|island
  where * never|not|yet * =been|visited|seen|go / tickets|ticket|flight|flights to / anywhere on|in * earth|world|globe|map / pin|stick * map / dream|fantasy|perfect|ideal|ultimate getaway|break|escape|adventure|voyage

travel.commute
  journey to work / bike|cycle|train|car|bus * to work

car
  motorbike / bicycle / vehicle
`
