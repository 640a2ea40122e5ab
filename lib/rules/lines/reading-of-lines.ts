/** What lines make together: an interview, and what has no place in it. Every line goes somewhere, so no word is lost. */
import type { Exchange, Link } from '#lib/rules/content/content.ts'
import { blocksOf } from './blocks.ts'
import { asks, asPasted, hasWords, type Line } from './line.ts'
import { linkOf } from './link-of.ts'
import { tagsOf } from './tags-of.ts'

export type ReadExchange = Pick<Exchange, 'kind' | 'wording' | 'answer'>

/** Every word of the lines is in exactly one of these fields. */
export interface ReadingOfLines {
  headline: string | null
  standfirst: string | null
  exchanges: ReadExchange[]
  /** `url` is '' where the line names none. */
  links: Link[]
  topics: string[]
  leftOver: string[]
}

type Open = { kind: Exchange['kind']; wording: string[]; answer: Line[] }

/** A number that is the beginning of the headline: "10 things that she learned". */
export const isHeadlineNumber = ({ role, mark }: Line): boolean => role === 'headline' && /^\d+$/.test(mark)

export function readingOfLines(lines: readonly Line[]): ReadingOfLines {
  const headline: string[] = []
  const standfirst: string[] = []
  const exchanges: Open[] = []
  const links: Link[] = []
  const topics: string[] = []
  const leftOver: string[] = []
  /** Labels and numbers are structure; they are left over as one line, not as dozens. */
  const marks: string[] = []
  for (const line of lines) {
    const open = exchanges.at(-1)
    if (line.role === 'mark') marks.push(asPasted(line))
    else if (line.role === 'answer' && open) open.answer.push(line)
    else if (line.role === 'answer' || line.role === 'left over') leftOver.push(asPasted(line))
    else {
      if (hasWords(line.mark) && !isHeadlineNumber(line)) marks.push(line.mark)
      if (line.role === 'headline') headline.push(isHeadlineNumber(line) ? asPasted(line) : line.text)
      else if (line.role === 'standfirst') standfirst.push(line.text)
      else if (line.role === 'link') links.push(linkOf(line.text))
      else if (line.role === 'topics') {
        const { label, tags } = tagsOf(line.text)
        if (label !== '') marks.push(label)
        topics.push(...tags)
      } else if (open && !line.opens && open.answer.length === 0) open.wording.push(line.text)
      else exchanges.push({ kind: line.role, wording: [line.text], answer: [] })
    }
  }
  return {
    headline: joined(headline),
    standfirst: joined(standfirst),
    exchanges: exchanges.map(({ kind, wording, answer }) => ({
      kind,
      wording: wording.join(' '),
      answer: blocksOf(answer),
    })),
    links,
    topics,
    leftOver: marks.length > 0 ? [...leftOver, marks.join(' ')] : leftOver,
  }
}

const joined = (texts: string[]): string | null => (texts.length === 0 ? null : texts.join(' '))

/** For each line, whether its words stand in a field: an answer without a question above it has none to stand in. */
export function placed(lines: readonly Line[]): boolean[] {
  const first = lines.findIndex(asks)
  return lines.map(({ role }, at) =>
    role === 'answer' ? first >= 0 && first < at : role !== 'mark' && role !== 'left over',
  )
}
