/** Starts an interview: from a pasted text, which is read at once, or from a set of questions of the bank. */
import { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { findHolder } from '#lib/people/find-holder.ts'
import { holders } from '#lib/people/holder.ts'
import { naming, whoIsMeant } from '#lib/people/naming.ts'
import { exchangesOfSet } from '#lib/questions/exchanges-of-set.ts'
import { setsOnOffer } from '#lib/questions/the-sets.ts'
import { type Content, contentSchema } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { openLineField } from '#lib/rules/line-field.ts'
import { readingOfLines } from '#lib/rules/lines/reading-of-lines.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { beginInterview } from './begin-interview.ts'
import { intoDraft } from './into-draft.ts'
import { problemsOfText } from './problems-of-text.ts'
import { type ReadText, readText } from './read-text.ts'

export const starting = naming.extend({
  /** A text, or a set of the bank by its number: "set-1". */
  from: z.string().regex(/^(text|set-\d{1,15})$/),
  text: z.string().default(''),
  /** The name of the file that the text was read from. */
  source: openLineField(limits.fileName).catch(''),
})
export type Starting = z.infer<typeof starting>

/** `read`: whether the text held any question at all. */
export type Started =
  | { interview: number; read: boolean; problems: [] }
  | { interview: null; read: false; problems: Problem[] }

interface FirstWords {
  content: Content
  leftOver: string[]
  pasted: ReadText | null
  /** The name that the text gives, where it gives one. */
  named: string
}

/** The questions of a set are worded once it is known who is asked. */
const fromQuestions: FirstWords = { content: emptyContent, leftOver: [], pasted: null, named: '' }

function fromText(text: string, source: string): FirstWords {
  const pasted = readText(text, source)
  const first = intoDraft({ content: emptyContent, leftOver: [] }, readingOfLines(pasted.lines))
  return { ...first, pasted, named: pasted.named?.name ?? '' }
}

const notOffered: Problem = { field: 'from.text', message: 'Choose another set: this one is not offered any more' }

const missing = 'Paste a text, or start from a set of questions'

/** Gives the new interview's number, or the problems. Refuses: not-found to whoever has no place at the desk. */
export function startInterview(desk: Desk, input: Starting): Started {
  requireRight(desk.actor, 'start')
  const problems = input.from === 'text' ? problemsOfText(input.text, missing) : []
  if (problems.length > 0) return { interview: null, read: false, problems }
  const first = input.from === 'text' ? fromText(input.text, input.source) : fromQuestions
  if (!contentSchema.safeParse(first.content).success) {
    const message = 'Paste a shorter text: what was read as one part of it is more than a draft can hold'
    return { interview: null, read: false, problems: [{ field: 'text', message }] }
  }
  return change(desk.db, (tx) => {
    const set = setsOnOffer({ ...desk, db: tx }).find(({ id }) => input.from === `set-${id}`) ?? null
    if (input.from !== 'text' && !set) return { interview: null, read: false, problems: [notOffered] }
    const meant = whoIsMeant(tx, desk, input)
    if (meant.problems.length > 0) return { interview: null, read: false, problems: meant.problems }
    const [named, ...others] = findHolder(holders(tx), first.named)
    const leader = meant.holder ?? (named && others.length === 0 ? named : null)
    const content = set ? { ...first.content, exchanges: exchangesOfSet(set, leader) } : first.content
    const interview = beginInterview(tx, desk, { ...first, content, leader, set })
    return { interview, read: first.content.exchanges.length > 0, problems: [] }
  })
}
