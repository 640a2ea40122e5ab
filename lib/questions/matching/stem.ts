/**
 * A word without its endings, so that "learned", "learning" and "lessons learnt" meet. Both sides are cut alike; it need not be a word.
 * Words that would be cut down to a small common one ("toe" to "to", "evening" to "even") stand in the list, and stay whole.
 */

const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `be am is are was were been being; have has had having; do does did done doing; go goes went gone; get got gotten; come came; become became; give gave given
take took taken; make made; teach taught; learn learnt; think thought; bring brought; buy bought; find found; lead led; leave left; lose lost; meet met; read reading; say said
see saw seen; sell sold; spend spent; tell told; win won; write wrote written; wear wore worn; choose chose chosen choice; drive drove driven; eat ate eaten; fall fell fallen
feel felt; grow grew grown; keep kept; know knew known; speak spoke spoken; wake woke woken awake; sleep slept asleep; stick stuck; begin began begun; fly flew flown; hold held
child children; person people persons; life lives; wife wives; man men; woman women; advice advise advises advised advising; proud pride proudest; big bigger biggest; great greatest; early earlier earliest; long longer longest
old older oldest; high highest; tough tougher toughest; wise wiser wisest wisdom; funny funnier funniest; use used using uses user; career careers; live lived living; favourite favorite favourites
hobby hobbies; day daily; travel travelled traveling travelling; fail failure; success succeed successful; able ability; hard harder hardest; strong strength; add addition
colour color; organise organize organisation organization; realise realize; die dying dead; lie lying; happy happiness; busy business; important importance; different difference
challenge challenges challenging challenged; responsible responsibility; inspire inspiration inspirational; motivate motivation; achieve achievement; describe description; recommend recommendation
invite invitation; admire admiration; imagine imagination; educate education; decide decision; prefer preference; behave behaviour; believe belief; relax relaxation; good goods; new news; evening evenings; party parties; many; manner manners; comment comments
letter letters; note notes; butter; bite bites biting; thesis; shoulder shoulders; toe toes; every; her; mad madder maddest; moral morals; outsider outsiders; form forms; former formerly; saying sayings`
    .split(/[;\n]/)
    .flatMap((family) => {
      const [first = '', ...rest] = family.trim().split(' ')
      return [first, ...rest].map((word) => [word, first])
    }),
)

const endings: readonly [RegExp, string][] = [
  [/(?<=..[^su])s$/, ''],
  [/(?<=.{3})(?:ational|ation|ations)$/, 'at'],
  [/(?<=.{3})(?:ments?|ness)$/, ''],
  [/(?<=.{3})(?:fully|ful)$/, ''],
  [/(?<=.{3})(?:ously|ous)$/, ''],
  [/(?<=.{3})ing$/, ''],
  [/(?<=.{2}[^e])ed$/, ''],
  [/(?<=.{3})ly$/, ''],
  [/(?<=.{3}[^e])(?:er|or)$/, ''],
  [/(?<=.{3})(?:ance|ence|ancy|ency)$/, ''],
  [/([b-df-hj-kmnpqrt-vx-z])\1$/, '$1'],
  [/(?<=.{2})(?:e|y|i)$/, ''],
]

const known = new Map<string, string>()

/** Takes a plain word; gives its stem. */
export function stem(word: string): string {
  const family = irregular[word]
  if (family !== undefined) return family
  if (word.length < 4) return word
  const kept = known.get(word)
  if (kept !== undefined) return kept
  let cut = word
    .replace(/(?<!inter|sugg|requ|hon|mod|for|lat|cont|prot|harv|inv|b|t|w|r|gu|n|p|z)est$/, '')
    .replace(/iest$/, 'y')
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
  for (const [ending, instead] of endings) cut = cut.replace(ending, instead)
  const found = irregular[cut] ?? irregular[`${cut}e`] ?? cut
  if (known.size < 20_000) known.set(word, found)
  return found
}
