/** The e-mail that goes with a draft begun from a set: the set's greeting and closing around the questions as the draft puts them now. */
import { eq } from 'drizzle-orm'
import { begunFromSets, questionSets } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import type { Holder } from '#lib/people/holder.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { type Letter, letterOf } from '#lib/rules/questions/letter.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { askedOf } from './asked-of.ts'

/** Takes the interview's number, its words and whom it is with. Null where it did not begin with a set. Refuses: not-found. */
export function letterOfDraft(
  { db, actor }: Desk,
  interview: number,
  { exchanges }: Pick<Content, 'exchanges'>,
  leader: Holder | null,
): Letter | null {
  requireRight(actor, 'work')
  const set = db
    .select({ name: questionSets.name, greeting: questionSets.greeting, closing: questionSets.closing })
    .from(begunFromSets)
    .innerJoin(questionSets, eq(questionSets.id, begunFromSets.setId))
    .where(eq(begunFromSets.interviewId, interview))
    .get()
  const wordings = exchanges.map(({ wording }) => wording).filter((wording) => wording !== '')
  return set && wordings.length > 0 ? letterOf({ ...set, wordings }, leader && askedOf(leader), actor.name) : null
}
