/** Which labels are speakers, and who of them asks: whoever mostly asks; no name has to be known. */
import { howItAsks } from './asks.ts'
import type { Label } from './label.ts'
import { onlyListens, onlyThanks } from './listening.ts'
import type { Piece } from './piece.ts'
import { endsAsQuestion, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** By the keys of their labels; for those who answer, also the label as written. */
export type Cast = { askers: Set<string>; answerers: Map<string, string> }

/** A label, and the places of the pieces that stand under it. */
type Turn = { label: Label; pieces: number[] }

const askerWords =
  /^(?:q|question|questions|interviewer|host|moderator|interviewer \d|frage|vraag|pregunta|domanda|pergunta)$/
const answererWords = /^(?:a|answer|interviewee|guest|respondent|antwort|antwoord|respuesta|risposta|resposta|réponse)$/

/** Takes each piece's label, if it may have one; gives the cast, or null where labels are no speakers. */
export function castOf(pieces: Piece[], labels: (Label | null)[], tongue: Tongue): Cast | null {
  const kept = returning(labels, pieces)
  const returningLabels = labels.map((label) => (label && kept.has(label.key) ? label : null))
  return parted(pieces, returningLabels, tongue)
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
  const tally = new Map<string, { name: string; turns: number; polite: number; asks: number; afterAsk: number }>()
  for (const { label, pieces: indexes } of turns) {
    const entry = tally.get(label.key) ?? { name: label.name, turns: 0, polite: 0, asks: 0, afterAsk: 0 }
    const first = indexes.map((index) => wordsOf(pieces, labels, index)).filter((words) => words !== '')
    entry.turns += 1
    if (onlyListens(first[0] ?? '') || onlyThanks(first[0] ?? '')) entry.polite += 1
    if (first.slice(0, label.rest === '' ? 2 : 1).some((words) => asksClearly(words, tongue))) entry.asks += 1
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
  const asked = [...askers].reduce((sum, key) => sum + (tally.get(key)?.turns ?? 0), 0)
  if (askers.size > 0 && (asked >= 2 || [...askers].some((key) => askerWords.test(key)))) return { askers, answerers }
  const answersBareQuestions = [...tally.values()].some(
    ({ turns: count, afterAsk }) => count >= 2 && afterAsk / count >= 0.5,
  )
  return answersBareQuestions && answerers.size > 0 ? { askers, answerers } : null
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
