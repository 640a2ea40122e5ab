/** Reads another text into a draft: answers to questions that wait for one, and everything else behind what is there. */
import { z } from 'zod'
import { imports } from '#db/schema/drafts.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { contentSchema } from '#lib/rules/content/content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { openLineField } from '#lib/rules/line-field.ts'
import { readingOfLines } from '#lib/rules/lines/reading-of-lines.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { askedInBank } from './asked-in-bank.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { intoDraft } from './into-draft.ts'
import { keepWording } from './keep-wording.ts'
import { named } from './named.ts'
import { problemsOfText } from './problems-of-text.ts'
import { readText } from './read-text.ts'
import { record } from './record.ts'

/** `source`: the name of the file that the text came in. */
export const importing = named.extend({
  text: z.string().default(''),
  source: openLineField(limits.fileName).catch(''),
})

/** `read`: whether the text held any question at all. */
export type ImportedInto = { read: boolean; problems: Problem[] }

/** Needs no version: it takes nothing away from whatever the draft is now. Refuses: not-found, not-allowed, wrong-state. */
export function importInto(desk: Desk, { interview: id, text, source }: z.infer<typeof importing>): ImportedInto {
  const problems = problemsOfText(text, 'Paste the text')
  if (problems.length > 0) return { read: false, problems }
  const read = readText(text, source)
  const reading = readingOfLines(read.lines)
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'save')
    const { content, leftOver } = draftOf(tx, id)
    const before = { content, leftOver }
    const after = intoDraft(before, reading, { asked: askedInBank({ ...desk, db: tx }, content) })
    if (!contentSchema.safeParse(after.content).success) {
      const message = 'Paste a shorter text: with it there would be more than a draft can hold'
      return { read: false, problems: [{ field: 'text', message }] }
    }
    tx.insert(imports)
      .values({
        ...read,
        interviewId: id,
        before,
        after,
        importedAt: desk.now,
        importedById: desk.actor.id,
      })
      .run()
    keepWording(tx, desk, id, after)
    record(tx, desk, { interviewId: id, verb: 'importMore', ...(source && { note: source }) })
    return { read: reading.exchanges.length > 0, problems: [] }
  })
}
