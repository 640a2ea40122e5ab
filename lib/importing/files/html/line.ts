/** One line of a page as the reader of interviews takes it: words, with bold, emphasis and links written as Markdown. */
import { type Marks, unmarked } from './marks.ts'

export type Run = { text: string; marks: Marks }

/** Takes the runs of a line; `plain` where the line's place says already that it is set apart (a heading). */
export function lineOf(runs: readonly Run[], plain = false): string {
  const joined = merged(spaced(runs))
  const whole = joined.length === 1 ? joined[0] : undefined
  const first = plain || (whole && isWholeEmphasis(whole)) ? joined.map(bare) : joined
  return merged(first).map(written).join('').trim()
}

/** A paragraph in italics is an introduction or a note more often than not: only one that asks is set apart by it. */
const isWholeEmphasis = ({ text, marks }: Run): boolean =>
  marks.emphasis && !marks.strong && marks.href === null && !/[?？]\W*$/u.test(text)

const bare = ({ text, marks }: Run): Run => ({ text, marks: { ...unmarked, href: marks.href } })

/** Runs of white space are one space, also across elements. */
function spaced(runs: readonly Run[]): Run[] {
  let afterSpace = true
  return runs.map(({ text, marks }) => {
    const single = text.replace(/[ \t\n\r\f]+/g, ' ')
    const words = afterSpace && single.startsWith(' ') ? single.slice(1) : single
    if (words !== '') afterSpace = words.endsWith(' ')
    return { text: words, marks }
  })
}

/** Neighbours that are set alike are one; a space between two bold words is bold. */
function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last && (isAlike(last.marks, run.marks) || run.text.trim() === '')) {
      joined[joined.length - 1] = { text: last.text + run.text, marks: last.marks }
    } else joined.push(run)
  }
  return joined
}

const isAlike = (one: Marks, other: Marks): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href

/** Signs stand beside the words, never beside a space; and a lone full stop is not worth any. */
function written({ text, marks: { strong, emphasis, href } }: Run): string {
  const words = text.trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return text
  const from = text.indexOf(words)
  const sign = strong ? '**' : emphasis ? '*' : ''
  const linked = href === null || words === href || /[[\]]/.test(words) ? words : `[${words}](${href})`
  const marked = words.includes('*') ? linked : `${sign}${linked}${sign}`
  return text.slice(0, from) + marked + text.slice(from + words.length)
}
