/** Which portraits readers may see. */
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { keepPicture, keepPortrait } from '#lib/media/keep-portrait.ts'
import { portraitHash } from '#lib/media/portrait-hash.ts'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { leadersFromAToZ } from './leaders-from-a-to-z.ts'
import { publicPortrait } from './public-portrait.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')
const pictureHash = 'ab'.repeat(32)
const hash = portraitHash(pictureHash, firstFocus)
const bytes = Buffer.from('pixels')
const files = [{ crop: 'page', width: 240, format: 'avif', bytes }] as const

function siteWithOnePortrait() {
  const site = aSite()
  const keeping = { db: site.db, now }
  keepPicture(keeping, pictureHash, { width: 800, height: 1000, bytes }, 1)
  keepPortrait(keeping, { pictureHash, focus: firstFocus, files, alt: 'Una Marr, laughing.' })
  const una = site.leader('Una Marr')
  const post = site.post({ by: una, in: site.division('archive'), as: 'Archivist' })
  const hired = site.post
  const seen = (at = now) =>
    publicPortrait({ db: site.db, now: at }, { hash, crop: 'page', width: 240, format: 'avif' })
  return { ...site, hired, una, post, seen }
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

test.each([
  { crop: 'page', width: 480, format: 'avif' },
  { crop: 'card', width: 96, format: 'avif' },
  { crop: 'page', width: 240, format: 'webp' },
] as const)('what was not made is not there: %o', (file) => {
  const { db, una } = siteWithOnePortrait()
  db.update(leaders).set({ portraitHash: hash }).where(eq(leaders.id, una.id)).run()
  expect(publicPortrait({ db, now }, { hash, ...file })).toBeNull()
})

test('the same picture kept twice is one portrait, and around another point another', () => {
  const { db } = siteWithOnePortrait()
  const again = { pictureHash, focus: firstFocus, files, alt: 'Una Marr, serious.' }
  expect(keepPortrait({ db, now }, again)).toBe(hash)
  expect(db.select({ alt: portraits.alt }).from(portraits).all()).toEqual([{ alt: 'Una Marr, laughing.' }])
  expect(keepPortrait({ db, now }, { ...again, focus: { x: 500, y: 334 } })).not.toBe(hash)
})

describe('a leader without a portrait of their own', () => {
  const shown = ({ db }: Pick<ReturnType<typeof siteWithOnePortrait>, 'db'>, at = now) =>
    leadersFromAToZ({ db, now: at }, {}, 'UTC')?.shown.flatMap(([, leaders]) => leaders.map(({ portrait }) => portrait))

  test('has that of their newest live interview, while it is live', () => {
    const site = siteWithOnePortrait()
    site.publish(site.interview('piece', site.post), { from: now, until: ahead, portraitHash: hash })
    expect(shown(site, before)).toEqual([null])
    expect(shown(site)).toEqual([{ hash, alt: 'Una Marr, laughing.' }])
    expect(shown(site, ahead)).toEqual([null])
  })

  test('and none, where none of theirs has one', () => {
    const site = siteWithOnePortrait()
    site.publish(site.interview('piece', site.post), { from: now })
    expect(shown(site)).toEqual([null])
  })

  test('is not given somebody else’s', () => {
    const site = siteWithOnePortrait()
    const other = site.leader('Otto Other')
    site.hired({ by: other, in: site.division('desks'), as: 'Keeper' })
    site.publish(site.interview('piece', site.post), { from: now, portraitHash: hash })
    expect(shown(site)).toEqual([{ hash, alt: 'Una Marr, laughing.' }, null])
  })
})
