/** A reading as the command line prints it: the same fields, with each answer as Markdown. */
import type { Link } from '#lib/rules/content/content.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import type { AskKind, Interviewee, Reading } from './reading.ts'

type ReadingAsJson = {
  headline: string | null
  interviewee: Interviewee | null
  standfirst: string | null
  exchanges: { wording: string; kind: AskKind; answer: string }[]
  links: Link[]
  topics: string[]
  leftOver: string[]
}

export function readingAsJson(reading: Reading): ReadingAsJson {
  return {
    headline: reading.headline,
    interviewee: reading.interviewee,
    standfirst: reading.standfirst,
    exchanges: reading.exchanges.map(({ wording, kind, answer }) => ({ wording, kind, answer: toMarkdown(answer) })),
    links: reading.links,
    topics: reading.topics,
    leftOver: reading.leftOver,
  }
}
