/** The stretch of an answer that says most of what was looked for, with the words marked in it. */
import { marksIn, type Place } from './marks-in.ts'
import type { Term } from './query.ts'

export type Stretch = { text: string; marked: boolean }

/** Three lines on a wide screen. */
const length = 280
/** How far before the first marked word a stretch may begin, so that it begins with a sentence. */
const leadIn = 120

/** The whole of a short text (a question, a name) with the words marked. */
export function marked(text: string, terms: readonly Term[]): Stretch[] {
  return stretches(text, { from: 0, to: text.length }, marksIn(text, terms))
}

/** Takes an answer as plain text, its lists with dashes. Gives it in one line, or a part of it with an ellipsis where it was cut. */
export function excerpt(answer: string, terms: readonly Term[]): Stretch[] {
  const text = answer.replace(/^ *- /gm, '').replace(/\s+/g, ' ').trim()
  const marks = marksIn(text, terms)
  if (text.length <= length) return stretches(text, { from: 0, to: text.length }, marks)
  const from = beginning(text, bestMark(marks)?.from ?? 0)
  const to = ending(text, from)
  const shown = stretches(text, { from, to }, marks)
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...shown,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

/** The mark from which a stretch shows the most others. */
function bestMark(marks: readonly Place[]): Place | undefined {
  const first = marks.slice(0, 100)
  const within = (mark: Place) => first.filter(({ from, to }) => from >= mark.from && to <= mark.from + length - leadIn)
  return first.reduce<Place | undefined>(
    (best, mark) => (best && within(best).length >= within(mark).length ? best : mark),
    undefined,
  )
}

/** The sentence's beginning, where it is near; else a few words before. */
function beginning(text: string, mark: number): number {
  const before = text.slice(Math.max(0, mark - leadIn), mark)
  if (mark <= leadIn) return 0
  const sentence = before.search(/(?<=[.?!…][’”"')]? )\S/)
  if (sentence >= 0) return mark - before.length + sentence
  return mark - before.length + before.indexOf(' ', leadIn / 2) + 1
}

function ending(text: string, from: number): number {
  if (text.length - from <= length) return text.length
  const space = text.lastIndexOf(' ', from + length)
  return space > from ? space : from + length
}

function stretches(text: string, { from, to }: Place, marks: readonly Place[]): Stretch[] {
  const shown: Stretch[] = []
  let at = from
  for (const mark of marks.filter((mark) => mark.from < to && mark.to > from)) {
    const [begins, ends] = [Math.max(mark.from, from), Math.min(mark.to, to)]
    if (begins > at) shown.push({ text: text.slice(at, begins), marked: false })
    shown.push({ text: text.slice(begins, ends), marked: true })
    at = ends
  }
  if (at < to) shown.push({ text: text.slice(at, to), marked: false })
  return shown
}
