/** How near two themes are, where an editor would take one for the other, and which theme silences another. */

/** Two kinds of one of these are nearly the same question; of any other, only relatives. */
const close = new Set(['leisure', 'matters'])

const between = 0.45
const nearly = 0.85

/** Asked for in a bank that has only the other: what keeps one awake is a challenge, a motto is advice that one lives by. */
const relatives: Readonly<Record<string, number>> = {
  'awake challenge': 0.75,
  'motivate joy.best': 0.75,
  'advice.received.best quote': 0.75,
  'needs success.tip': 0.8,
  'needs strength': 0.4,
  'arrive day': 0.7,
  'challenge stress': 0.4,
  'hate joy.worst': 0.4,
  'changed future': 0.3,
  'future priorities': 0.5,
  'legacy proud': 0.4,
  'memorable proud': 0.4,
  'extravagance treat': 0.8,
  'inspire thanks': 0.5,
  'leader needs': 0.4,
  'motivate origin.why': 0.4,
  'origin.route origin.why': 0.75,
  'misconception surprise': 0.3,
  'excite priorities': 0.5,
  'joy.best workplace': 0.5,
  'book.best book.now': 0.5,
  'leisure.sport leisure.time': 0.5,
  'leisure.relax leisure.sport': 0.5,
  'origin.home origin.route': 0.15,
  'origin.home origin.why': 0.1,
  'fitness leisure.sport': 0.8,
  'object.gadget object.treasure': 0.6,
  'budget change': 0.6,
  'budget lottery': 0.6,
  'ai object.gadget': 0.6,
  'colleague hire': 0.9,
  'colleague needs': 0.5,
  'describe leader': 0.4,
  'habit weakness': 0.5,
  'confidence fear': 0.5,
  'conflict stress': 0.4,
  'excite.new ideas': 0.6,
  'growth skill.talent': 0.6,
  'growth lessons': 0.5,
  'film tv': 0.6,
  'happiness joy.best': 0.5,
  'leader listen': 0.4,
  'delegate leader': 0.5,
  'strength weakness': 0.5,
}

/** A wording that speaks of the first does not ask for the second, though its words say so: "What do you like least?" */
const silences: readonly (readonly [string, string])[] = [
  ['joy.worst', 'joy.best'],
  ['advice.starters', 'advice.received.best'],
  ['advice.younger', 'advice.received.best'],
  ['advice.younger', 'advice.starters'],
  ['advice.received.worst', 'advice.received.best'],
  ['day', 'leisure.time'],
  ['first.job', 'origin.route'],
  ['leisure.relax', 'day'],
  ['dinner', 'food'],
  ['laugh', 'joy.best'],
  ['lessons', 'challenge'],
  ['decision', 'challenge'],
  ['priorities', 'proud'],
  ['future', 'proud'],
  ['change', 'lottery'],
  ['advice.starters', 'misconception'],
  ['leader', 'quote'],
  ['alternative', 'mistake'],
  ['feedback', 'mistake'],
  ['meetings', 'day'],
  ['retire', 'leisure.time'],
  ['retire', 'leisure.relax'],
  ['retire', 'future'],
  ['travel', 'leisure.time'],
]

const head = (theme: string): string => theme.slice(0, theme.indexOf('.') >>> 0)

/** Takes two themes; gives 1 for the same, 0 for strangers. */
export function relation(one: string, other: string): number {
  if (one === other) return 1
  const known = relatives[one < other ? `${one} ${other}` : `${other} ${one}`]
  if (known !== undefined) return known
  if (head(one) !== head(other)) return 0
  return close.has(head(one)) ? nearly : between
}

/** Takes what was found; leaves out what another of them silences. */
export function withoutSilenced<Found extends { theme: string }>(found: readonly Found[]): Found[] {
  const names = new Set(found.map(({ theme }) => theme))
  const silenced = new Set(silences.flatMap(([loud, quiet]) => (names.has(loud) ? [quiet] : [])))
  return found.filter(({ theme }) => !silenced.has(theme))
}
