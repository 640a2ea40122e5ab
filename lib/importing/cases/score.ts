/**
 * How well labelled texts are read, in counts that can be added up.
 * A question is right if its wording was read as one exchange of its own, letter for letter but for punctuation, case and spaces,
 * and no earlier exchange took it. An answer is right if its question is and it begins and ends as labelled; starts and ends are
 * counted apart as well. A name is right if it is the labelled one, or none where none is labelled. A leak is a labelled scrap of
 * the page around (`leftOver`) that is not in the tray. A text that is no interview is recognised if no field holds anything.
 */
import type { Reading } from '#lib/importing/reading.ts'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import type { Case } from './case.ts'

export type Counts = Record<(typeof counted)[number], number>

const counted = [
  'texts',
  'asked',
  'read',
  'right',
  'starts',
  'ends',
  'answers',
  'named',
  'names',
  'scraps',
  'leaks',
  'others',
  'recognised',
] as const

const noCounts: Counts = {
  texts: 0,
  asked: 0,
  read: 0,
  right: 0,
  starts: 0,
  ends: 0,
  answers: 0,
  named: 0,
  names: 0,
  scraps: 0,
  leaks: 0,
  others: 0,
  recognised: 0,
}

export function addUp(counts: readonly Counts[]): Counts {
  const sum = { ...noCounts }
  for (const each of counts) for (const key of counted) sum[key] += each[key]
  return sum
}

/** Counts for one text: what was labelled, what was read, and how much of it was right. */
export function score(expected: Case, reading: Reading): Counts {
  const unclaimed = reading.exchanges.map(({ wording, answer }) => ({
    wording: plain(wording),
    answer: wordsOf(answer),
  }))
  const counts = { ...noCounts, texts: 1, asked: expected.exchanges.length, read: unclaimed.length }
  for (const [wording, starts, ends] of expected.exchanges) {
    const found = unclaimed.findIndex((exchange) => exchange.wording === plain(wording))
    const [exchange] = found < 0 ? [] : unclaimed.splice(found, 1)
    if (exchange === undefined) continue
    const unanswered = starts === '' && ends === ''
    const startsRight = unanswered ? exchange.answer === '' : exchange.answer.startsWith(plain(starts))
    const endsRight = unanswered ? exchange.answer === '' : exchange.answer.endsWith(plain(ends))
    counts.right += 1
    counts.starts += Number(startsRight)
    counts.ends += Number(endsRight)
    counts.answers += Number(startsRight && endsRight)
  }
  if (expected.name !== undefined && expected.exchanges.length > 0) {
    counts.named = 1
    counts.names = Number((reading.interviewee?.name ?? null) === expected.name)
  }
  const tray = plain(reading.leftOver.join('\n'))
  counts.scraps = expected.leftOver?.length ?? 0
  counts.leaks = expected.leftOver?.filter((words) => !tray.includes(plain(words))).length ?? 0
  if (expected.exchanges.length === 0) {
    counts.others = 1
    counts.recognised = Number(plain(fieldsOf(reading).join('')) === '')
  }
  return counts
}

function fieldsOf({ headline, standfirst, interviewee, exchanges, links, topics }: Reading): string[] {
  const asked = exchanges.flatMap(({ wording, answer }) => [wording, wordsOf(answer)])
  return [
    headline ?? '',
    standfirst ?? '',
    interviewee?.name ?? '',
    ...asked,
    ...links.map(({ label }) => label),
    ...topics,
  ]
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsOf = (answer: RichText): string => plain(textsIn(answer).join(' '))

function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'content' in node && Array.isArray(node.content) ? node.content.flatMap(textsIn) : []
}
