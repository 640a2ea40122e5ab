/** Which portraits readers may see. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { keepPortrait } from '#lib/media/keep-portrait.ts'
import { publicPortrait } from './public-portrait.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')
const hash = 'ab'.repeat(32)
const bytes = Buffer.from('pixels')

function siteWithOnePortrait() {
  const site = aSite()
  keepPortrait(
    { db: site.db, now },
    { hash, files: [{ crop: 'page' as const, width: 240, format: 'avif', bytes }] },
    'Una Marr, laughing.',
  )
  const una = site.leader('Una Marr')
  const post = site.post({ by: una, in: site.division('archive'), as: 'Archivist' })
  const seen = (at = now) => publicPortrait({ db: site.db, now: at }, { hash, width: 240, format: 'avif' })
  return { ...site, una, post, seen }
}

test('a portrait that nothing shows is not there', () => {
  expect(siteWithOnePortrait().seen()).toBeNull()
})

test('a portrait comes and goes with the interview that it was published with', () => {
  const { publish, interview, post, seen } = siteWithOnePortrait()
  publish(interview('piece', post), { from: now, until: ahead, portraitHash: hash })
  expect(seen(before)).toBeNull()
  expect(seen()).toEqual(bytes)
  expect(seen(ahead)).toBeNull()
})

test('a leader’s present portrait is public, a former one is not', () => {
  const { db, una, portrait, seen } = siteWithOnePortrait()
  db.update(leaders).set({ portraitHash: hash }).where(eq(leaders.id, una.id)).run()
  expect(seen()).toEqual(bytes)
  db.update(leaders)
    .set({ portraitHash: portrait('Una again').hash })
    .where(eq(leaders.id, una.id))
    .run()
  expect(seen()).toBeNull()
})

test('the portrait of somebody who never held a post is not there: no page shows it', () => {
  const { db, leader, seen } = siteWithOnePortrait()
  leader('Nobody Yet', hash)
  expect(db.select().from(leaders).where(eq(leaders.portraitHash, hash)).all().length).toBe(1)
  expect(seen()).toBeNull()
})

test('a width or a format that was not made is not there', () => {
  const { db, una } = siteWithOnePortrait()
  db.update(leaders).set({ portraitHash: hash }).where(eq(leaders.id, una.id)).run()
  expect(publicPortrait({ db, now }, { hash, width: 480, format: 'avif' })).toBeNull()
})

test('the same picture kept twice is one portrait', () => {
  const { db } = siteWithOnePortrait()
  const again = { hash, files: [{ crop: 'page' as const, width: 240, format: 'avif' as const, bytes }] }
  expect(keepPortrait({ db, now }, again, 'Una Marr, serious.')).toBe(hash)
  expect(db.select({ alt: portraits.alt }).from(portraits).all()).toEqual([{ alt: 'Una Marr, laughing.' }])
})
