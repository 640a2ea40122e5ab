/** One set as the desk shows it: its parts, the questions that can be added, and the letter to whoever is asked. */
import { eq } from 'drizzle-orm'
import { questionSets } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import { findHolder, holderInWords } from '#lib/people/find-holder.ts'
import { holders } from '#lib/people/holder.ts'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { letterOf } from '#lib/rules/questions/letter.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { askedOf } from './asked-of.ts'
import { rowsOf, rowsToAsk } from './find-set.ts'
import { theBank } from './the-bank.ts'

/** Takes its number, and to whom the letter goes, both as an address has them (a leader as somebody typed it). Null where there is no such set. Refuses: not-found. */
export function setOnDesk(desk: Desk, address: string, leader: unknown) {
  const { db, actor } = desk
  requireRight(actor, 'work')
  const id = numberOfForm.safeParse(address).data ?? 0
  const asked = typeof leader === 'string' ? cleanLine(leader) : ''
  const set = db.select().from(questionSets).where(eq(questionSets.id, id)).get()
  if (!set) return null
  const [holder = null, ...others] = findHolder(holders(db), asked)
  const to = others.length === 0 ? holder : null
  const wordings = rowsToAsk(db, id).map(({ wording }) => wording)
  return {
    ...set,
    rows: rowsOf(db, id),
    bank: theBank(desk),
    asked,
    to: to && holderInWords(to),
    letter: letterOf({ ...set, wordings }, to && askedOf(to), actor.name),
  }
}
