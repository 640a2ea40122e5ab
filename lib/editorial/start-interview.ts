/** Starts an interview: from a pasted text, which is read at once, or from the six standing questions. */
import { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import { readInterview } from '#lib/importing/read-interview.ts'
import { findHolder } from '#lib/people/find-holder.ts'
import { holders } from '#lib/people/holder.ts'
import { naming, whoIsMeant } from '#lib/people/naming.ts'
import { type Content, contentSchema } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { emptyDocument } from '#lib/rules/rich-text/document.ts'
import { standingQuestions } from '#lib/rules/standing-questions.ts'
import { beginInterview } from './begin-interview.ts'
import { change } from './change.ts'
import { contentOfReading } from './content-of-reading.ts'
import { exchangeId } from './exchange-id.ts'

export const starting = naming.extend({ from: z.enum(['text', 'questions']), text: z.string().default('') })
export type Starting = z.infer<typeof starting>

/** `read`: whether the text held any question at all. */
export type Started =
  | { interview: number; read: boolean; problems: [] }
  | { interview: null; read: false; problems: Problem[] }

interface FirstWords {
  content: Content
  leftOver: string[]
  pasted: string | null
  /** The name that the text gives, where it gives one. */
  named: string
}

function fromQuestions(): FirstWords {
  const exchanges = standingQuestions.map((question) => ({ ...question, id: exchangeId(), answer: emptyDocument }))
  return { content: { ...emptyContent, exchanges }, leftOver: [], pasted: null, named: '' }
}

function fromText(text: string): FirstWords {
  const reading = readInterview(text)
  const content = contentOfReading(reading)
  return { content, leftOver: reading.leftOver, pasted: text, named: reading.interviewee?.name ?? '' }
}

function problemsOfText(text: string): Problem[] {
  if (text.trim() === '') return [{ field: 'text', message: 'Paste a text, or start from the six standing questions' }]
  if (text.length <= limits.pasted) return []
  const most = limits.pasted.toLocaleString('en-GB')
  return [{ field: 'text', message: `Paste one interview at a time: this text is longer than ${most} characters` }]
}

/** Gives the new interview's number, or the problems. Refuses: not-found to whoever has no place at the desk. */
export function startInterview(desk: Desk, input: Starting): Started {
  requireRight(desk.actor, 'start')
  const problems = input.from === 'text' ? problemsOfText(input.text) : []
  if (problems.length > 0) return { interview: null, read: false, problems }
  const first = input.from === 'text' ? fromText(input.text) : fromQuestions()
  if (!contentSchema.safeParse(first.content).success) {
    const message = 'Paste a shorter text: what was read as one part of it is more than a draft can hold'
    return { interview: null, read: false, problems: [{ field: 'text', message }] }
  }
  return change(desk.db, (tx) => {
    const meant = whoIsMeant(tx, desk, input)
    if (meant.problems.length > 0) return { interview: null, read: false, problems: meant.problems }
    const [named, ...others] = findHolder(holders(tx), first.named)
    const leader = meant.holder ?? (named && others.length === 0 ? named : null)
    const interview = beginInterview(tx, desk, { ...first, leader })
    return { interview, read: first.content.exchanges.length > 0, problems: [] }
  })
}
