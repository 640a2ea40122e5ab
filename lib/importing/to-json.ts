/** A reading as the command line prints it: the same fields, with each answer as Markdown. */
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import type { AskKind, Interviewee, Reading, ReadLink } from './reading.ts'

export type ReadingAsJson = {
  headline: string | null
  interviewee: Interviewee | null
  standfirst: string | null
  exchanges: { wording: string; kind: AskKind; answer: string }[]
  links: ReadLink[]
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
