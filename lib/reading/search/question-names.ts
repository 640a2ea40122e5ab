/** What questions of the bank are called: their first wordings, with words in their slots that suit anybody. */
import { asc, eq } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { fillSlots } from '#lib/rules/questions/slots.ts'

/** Takes numbers. Gives slug and name by number. */
export function questionNames(tx: Tx, ids: readonly number[]): Map<number, { slug: string; name: string }> {
  const rows = tx
    .select({ id: questions.id, slug: questions.slug, wording: questionWordings.wording })
    .from(questions)
    .innerJoin(questionWordings, eq(questionWordings.questionId, questions.id))
    .where(isOneOf(questions.id, ids))
    .orderBy(asc(questionWordings.position), asc(questionWordings.id))
    .all()
  const names = new Map<number, { slug: string; name: string }>()
  for (const { id, slug, wording } of rows) {
    if (!names.has(id)) names.set(id, { slug, name: fillSlots(wording, null) })
  }
  return names
}
