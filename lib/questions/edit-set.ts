/** Saves a set: its name, its letter, and its questions in their order with the words in which it puts them. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { questionSets, questionsInSets } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { type SetRow, takeSetStep } from '#lib/rules/questions/set-step.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { setShown } from '#lib/rules/wording/as-shown.ts'
import { nameTaken } from './add-set.ts'
import { wordingsOf } from './find-question.ts'
import { findSet, isNameTaken, rowsOf } from './find-set.ts'
import { bankWording } from './named-question.ts'
import { letterText, namedSet, setName } from './named-set.ts'
import { settleQuestion } from './settle-question.ts'

/** The rows come as `question.0`, `wording.0`, `question.1` … in their order; `step` moves or removes one first. */
export const editedSet = namedSet
  .extend({
    name: setName,
    greeting: letterText,
    closing: letterText,
    add: z.union([z.literal('').transform(() => null), numberOfForm]).default(null),
    step: z.string().default(''),
  })
  .extend(startedFrom.shape)
  .catchall(z.string())
  .transform((fields, context) => {
    const { set, name, greeting, closing, add, step, startedFrom: mark } = fields
    const sent = Object.entries(fields).flatMap(([field, value]) => {
      const at = /^question\.(\d{1,3})$/.exec(field)?.[1]
      return at === undefined ? [] : [{ at: Number(at), question: numberOfForm.safeParse(value).data ?? 0 }]
    })
    const rows = sent
      .toSorted((one, other) => one.at - other.at)
      .map(({ at, question }) => ({ at, question, wording: String(fields[`wording.${at}`] ?? '') }))
    const read = takeSetStep(rows, step).flatMap((row) => {
      const wording = bankWording.safeParse(row.wording)
      if (wording.success) return { question: row.question, wording: wording.data }
      const at = rows.find((one) => one === row)?.at ?? 0
      for (const { message } of wording.error.issues)
        context.addIssue({ code: 'custom', path: [`wording.${at}`], message })
      return []
    })
    if (read.length + (add === null ? 0 : 1) > bankLimits.questionsInSet)
      context.addIssue({ code: 'custom', path: ['add'], message: `Keep to ${bankLimits.questionsInSet} questions` })
    return { set, name, greeting, closing, add, rows: read, startedFrom: mark }
  })

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed, stale. */
export function editSet(
  desk: Desk,
  { set: id, name, greeting, closing, add, rows: sent, startedFrom: mark }: z.infer<typeof editedSet>,
): {
  problems: Problem[]
} {
  requireRight(desk.actor, 'keepQuestions')
  return change(desk.db, (tx) => {
    const before = { ...findSet(tx, id), rows: rowsOf(tx, id) }
    const rows = [...sent, ...added(tx, add)]
    requireAsShown({ now: setShown(before), sent: setShown({ name, greeting, closing, rows }), startedFrom: mark })
    if (isNameTaken(tx, name, id)) return { problems: [nameTaken] }
    tx.update(questionSets).set({ name, greeting, closing }).where(eq(questionSets.id, id)).run()
    tx.delete(questionsInSets).where(eq(questionsInSets.setId, id)).run()
    for (const [position, { question, wording }] of inBank(tx, rows).entries())
      tx.insert(questionsInSets).values({ setId: id, position, questionId: question, wording }).run()
    return { problems: [] }
  })
}

/** A question is put as it is called, until somebody words it otherwise for this set. */
function added(tx: Tx, question: number | null): SetRow[] {
  const first = question === null ? undefined : wordingsOf(tx, question)[0]
  return first && question !== null ? [{ question, wording: first.wording }] : []
}

function inBank(tx: Tx, rows: readonly SetRow[]): SetRow[] {
  return rows.flatMap(({ question, wording }) => {
    const settled = settleQuestion(tx, question)
    return settled === null ? [] : [{ question: settled, wording }]
  })
}
