/** Which labels are speakers, and who of them asks: whoever mostly asks; no name has to be known. */
import { howItAsks } from './asks.ts'
import type { Label } from './label.ts'
import { onlyListens, onlyThanks } from './listening.ts'
import type { Piece } from './piece.ts'
import { endsAsQuestion, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** By the keys of their labels; for those who answer, also the label as written. */
export type Cast = { askers: Set<string>; answerers: Map<string, string> }

type Tally = {
  name: string
  turns: number
  polite: number
  asks: number
  endsAsking: number
  afterAsk: number
  words: number
}

/** A label, and the places of the pieces that stand under it. */
type Turn = { label: Label; pieces: number[] }

const askerWords =
  /^(?:q|question|questions|interviewer|host|moderator|interviewer \d|frage|vraag|pregunta|domanda|pergunta)$/
export const answererWords =
  /^(?:a|answer|interviewee|guest|respondent|antwort|antwoord|respuesta|risposta|resposta|réponse)$/

/** Takes each piece's label, if it may have one; gives the cast, or null where labels are no speakers. */
export function castOf(pieces: Piece[], labels: (Label | null)[], tongue: Tongue): Cast | null {
  const kept = returning(labels, pieces)
  const returningLabels = labels.map((label) => (label && kept.has(label.key) ? label : null))
  const cast = parted(pieces, returningLabels, tongue)
  return cast && withGuests(cast, labels)
}

/** Where speakers stand in capitals, so does one who speaks only once. */
function withGuests(cast: Cast, labels: (Label | null)[]): Cast {
  const inCapitals = ({ name }: Label): boolean => name.length >= 3 && !/\p{Ll}/u.test(name)
  const known = labels.filter((label) => label && (cast.askers.has(label.key) || cast.answerers.has(label.key)))
  if (!known.every((label) => label && inCapitals(label))) return cast
  const answerers = new Map(cast.answerers)
  for (const label of labels) {
    if (label && label.rest !== '' && inCapitals(label) && !cast.askers.has(label.key))
      answerers.set(label.key, label.name)
  }
  return { askers: cast.askers, answerers }
}

/** Labels that come back. One that stands alone on its line must come back with words under it. */
function returning(labels: (Label | null)[], pieces: Piece[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [index, label] of labels.entries()) {
    if (!label) continue
    const wordsUnder = label.rest !== '' || (pieces[index + 1] && labels[index + 1]?.key !== label.key)
    if (wordsUnder) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  }
  const certain = new Set(labels.flatMap((label) => (label?.certain ? [label.key] : [])))
  return new Set([...counts].filter(([key, count]) => count >= 2 || certain.has(key)).map(([key]) => key))
}

function parted(pieces: Piece[], labels: (Label | null)[], tongue: Tongue): Cast | null {
  const turns = turnsOf(pieces, labels)
  const tally = new Map<string, Tally>()
  for (const { label, pieces: indexes } of turns) {
    const entry = tally.get(label.key) ?? {
      name: label.name,
      turns: 0,
      polite: 0,
      asks: 0,
      endsAsking: 0,
      afterAsk: 0,
      words: 0,
    }
    const first = indexes.map((index) => wordsOf(pieces, labels, index)).filter((words) => words !== '')
    entry.turns += 1
    entry.words += wordCount(first.join(' '))
    if (onlyListens(first[0] ?? '') || onlyThanks(first[0] ?? '')) entry.polite += 1
    if (first.slice(0, label.rest === '' ? 2 : 1).some((words) => asksClearly(words, tongue))) entry.asks += 1
    if (endsAsQuestion(first.at(-1) ?? '')) entry.endsAsking += 1
    const before = pieces[(indexes[0] ?? 0) - 1]
    if (before && labels[(indexes[0] ?? 0) - 1] === null && endsAsQuestion(before.text)) entry.afterAsk += 1
    tally.set(label.key, entry)
  }
  const askers = new Set<string>()
  const answerers = new Map<string, string>()
  for (const [key, { name, turns: count, polite, asks, afterAsk }] of tally) {
    if (askerWords.test(key) || (!answererWords.test(key) && (asks / count >= 0.5 || asks > (count - polite) / 2)))
      askers.add(key)
    else if (answererWords.test(key) || count >= 2 || afterAsk >= 2) answerers.set(key, name)
  }
  const asksBack = answerers.size === 0 ? whoAsksBack(tally, askers) : null
  if (asksBack) {
    askers.delete(asksBack)
    answerers.set(asksBack, tally.get(asksBack)?.name ?? '')
  }
  const asked = [...askers].reduce((sum, key) => sum + (tally.get(key)?.turns ?? 0), 0)
  if (askers.size > 0 && (asked >= 2 || [...askers].some((key) => askerWords.test(key)))) return { askers, answerers }
  const answersBareQuestions = [...tally.values()].some(
    ({ turns: count, afterAsk }) => count >= 2 && afterAsk / count >= 0.5,
  )
  if (answersBareQuestions && answerers.size > 0) return { askers, answerers }
  return byTurns(tally)
}

/** Of two who both ask, one begins and always asks; the other answers with questions ("Why not?") but also goes on. */
function whoAsksBack(tally: Map<string, Tally>, askers: ReadonlySet<string>): string | null {
  const [first, second, third] = [...tally].filter(([key]) => askers.has(key))
  if (!first || !second || third || second[1].turns < 2) return null
  const share = ({ endsAsking, turns }: Tally): number => endsAsking / turns
  return share(first[1]) >= 0.9 && share(second[1]) <= 0.6 ? second[0] : null
}

/** Of two who take turns, one may mostly state what the other then speaks about: who asks at all, and says less, asks. */
function byTurns(tally: Map<string, Tally>): Cast | null {
  const [first, second] = [...tally].filter(([, { turns }]) => turns >= 2)
  if (!first || !second || tally.size > 3) return null
  const [asker, answerer] = first[1].asks >= second[1].asks ? [first, second] : [second, first]
  const takingTurns = Math.abs(asker[1].turns - answerer[1].turns) <= 1 && asker[1].turns >= 3
  const asks = asker[1].asks >= 1 && answerer[1].asks * 2 <= asker[1].asks
  const saysLess = asker[1].words * 1.2 < answerer[1].words
  return takingTurns && asks && saysLess
    ? { askers: new Set([asker[0]]), answerers: new Map([[answerer[0], answerer[1].name]]) }
    : null
}

const wordsOf = (pieces: Piece[], labels: (Label | null)[], index: number): string =>
  labels[index]?.rest ?? pieces[index]?.text ?? ''

const asksClearly = (words: string, tongue: Tongue): boolean => {
  const ask = howItAsks(words, tongue)
  return ask !== null && (ask.strength !== 'doubtful' || wordCount(words) <= 25)
}

function turnsOf(pieces: Piece[], labels: (Label | null)[]): Turn[] {
  const turns: Turn[] = []
  for (const [index, piece] of pieces.entries()) {
    const label = labels[index]
    if (label) turns.push({ label, pieces: [index] })
    else if (piece.role === 'unread') turns.at(-1)?.pieces.push(index)
  }
  return turns
}
