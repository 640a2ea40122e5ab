/** Which addresses interviews get, and what those tell. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { aDesk } from './a-desk.ts'
import { cancel } from './cancel.ts'
import { hasBeenPublished } from './has-been-published.ts'

const inMay = new Date('2026-05-01T07:00:00Z')
const inJune = new Date('2026-06-01T07:00:00Z')

/** Interviews with one leader, Ada Desk, and where each is found. */
function ofOneLeader() {
  const at = aDesk()
  const slugOf = (id: number) => at.db.select().from(interviews).where(eq(interviews.id, id)).get()?.slug
  const slugsOf = (...ids: number[]) => ids.map(slugOf)
  const cancelled = (id: number) => cancel(at.as('admin'), { interview: id })
  return { ...at, slugsOf, cancelled }
}

test('what is to come does not show by the number behind what can be read', () => {
  const { approved, slugsOf } = ofOneLeader()
  const toCome = approved({ liveFrom: inMay })
  expect(slugsOf(toCome)).toEqual(['ada-desk'])
  const live = approved()
  expect(slugsOf(live, toCome)).toEqual(['ada-desk', 'ada-desk-2'])
})

test('those to come are numbered as readers will see them, whichever was approved first', () => {
  const { approved, slugsOf } = ofOneLeader()
  const [june, live, may] = [approved({ liveFrom: inJune }), approved(), approved({ liveFrom: inMay })]
  expect(slugsOf(live, may, june)).toEqual(['ada-desk', 'ada-desk-2', 'ada-desk-3'])
})

test('what was cancelled gives its address back, and those behind it move up', () => {
  const { db, approved, slugsOf, cancelled } = ofOneLeader()
  const [may, june] = [approved({ liveFrom: inMay }), approved({ liveFrom: inJune })]
  cancelled(may)
  expect(slugsOf(june)).toEqual(['ada-desk'])
  expect(slugsOf(may)[0]).toMatch(/^draft-/)
  expect(hasBeenPublished(db, may)).toBe(false)
})

test('an address that readers have seen stays: when newer ones come, when a correction is cancelled', () => {
  const { db, approved, correct, standing, slugsOf, cancelled } = ofOneLeader()
  const [first, withdrawn, second] = [approved(), standing('approved'), approved()]
  const seen = ['ada-desk', 'ada-desk-2', 'ada-desk-3']
  correct(first, inMay)
  approved({ liveFrom: inJune })
  cancelled(first)
  expect(slugsOf(first, withdrawn, second)).toEqual(seen)
  expect(db.select({ slug: slugs.slug }).from(slugs).orderBy(slugs.slug).all()).toEqual(
    [...seen, 'ada-desk-4'].map((slug) => ({ slug })),
  )
})
