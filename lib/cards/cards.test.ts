/** The picture beside a link: what it shows, when it is made, and who may see it. */
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { cards } from '#db/schema/cards.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { approve } from '#lib/editorial/approve.ts'
import { publicCard } from '#lib/reading/public-card.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { cardDrawing, portraitPlace } from './card-drawing.ts'
import { drawCard } from './draw-card.ts'
import { makeCard } from './make-card.ts'
import { thenDrawCard } from './then-draw-card.ts'

const task = { headline: '“A desk is a promise”', leader: 'Ada Desk', post: 'Keeper, Desks', portrait: null }

const longest = limits.headline.submit

/** By the pixels that are not paper: left, top, right and bottom of all that is drawn right of the portrait. */
async function drawn(headline: string, post = task.post) {
  const { width, height } = { width: 1200 - portraitPlace.width, height: 630 }
  const card = sharp(await makeCard({ ...task, headline, post })).extract({
    left: portraitPlace.width,
    top: 0,
    width,
    height,
  })
  const { data } = await card.greyscale().raw().toBuffer({ resolveWithObject: true })
  const dark = [...data.entries()].filter(([, shade]) => shade < 120).map(([at]) => at)
  const across = dark.map((at) => at % width)
  const down = dark.map((at) => Math.floor(at / width))
  const [least, most] = [
    (values: number[]) => values.reduce((a, b) => Math.min(a, b)),
    (values: number[]) => values.reduce((a, b) => Math.max(a, b)),
  ]
  return { left: least(across), right: width - most(across), top: least(down), bottom: height - most(down) }
}

test.each([
  ['short', 'Soup'],
  ['of common length', '“Somebody has to be the one who counts the spoons”'],
  ['as long as any', `“${'Everybody is brave until the soup slides '.repeat(3)}`.slice(0, longest)],
  ['wide and without a space', 'W'.repeat(longest)],
  ['longer than any can be now', 'Everybody is brave until the soup slides '.repeat(12)],
])('a headline that is %s keeps to its place', async (_, headline) => {
  const edges = await drawn(headline, 'Head of Kitchens and Catering Services for the whole of the university')
  expect(edges.left).toBeGreaterThanOrEqual(50)
  expect(edges.right).toBeGreaterThanOrEqual(48)
  expect(edges.top).toBeGreaterThanOrEqual(50)
  expect(edges.bottom).toBeGreaterThanOrEqual(45)
})

test('words are outlines, and none of them is markup', () => {
  const drawing = cardDrawing({ ...task, headline: '</svg><script>&', leader: '<text>' })
  expect(drawing).not.toContain('<text')
  expect(drawing).not.toContain('<script')
  expect(drawing.match(/<\/svg>/g)).toHaveLength(1)
})

test('a card is a JPEG of 1200 by 630, and the same one for the same words', async () => {
  const portrait = await sharp({ create: { width: 800, height: 1000, channels: 3, background: '#336699' } })
    .webp()
    .toBuffer()
  const card = await makeCard({ ...task, portrait })
  expect(await sharp(card).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(await makeCard({ ...task, portrait })).toEqual(card)
  const { dominant } = await sharp(
    await sharp(card).extract({ left: 100, top: 100, width: 300, height: 400 }).toBuffer(),
  ).stats()
  expect(dominant.b).toBeGreaterThan(dominant.r)
})

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const earlier = new Date('2026-01-05T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')

function aPiece() {
  const site = aSite()
  const una = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  return { ...site, interview: site.interview('una-marr', una) }
}

/** Milliseconds. Starting a process takes as long as the machine lets it. */
const patience = 60_000

test('a card is drawn once, and can be seen while its publication is live', { timeout: patience }, async () => {
  const { db, publish, interview } = aPiece()
  const { id } = publish(interview, { from: before, until: ahead })
  expect(publicCard({ db, now }, id)).toEqual({ bytes: null })
  expect(await Promise.all([drawCard({ db, now }, id), drawCard({ db, now }, id)])).toEqual([true, true])
  expect(db.select().from(cards).all()).toHaveLength(1)
  expect(publicCard({ db, now }, id)?.bytes?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  expect(publicCard({ db, now: ahead }, id)).toBeNull()
})

test.each([
  ['is to come', { from: ahead }],
  ['has ended', { from: before, until: earlier }],
  ['was withdrawn', { from: before, until: earlier, reason: 'Wrong.' }],
])('what %s has no card, and none is drawn', async (_, life) => {
  const { db, publish, interview } = aPiece()
  const { id } = publish(interview, life)
  expect(publicCard({ db, now }, id)).toBeNull()
  expect(await drawCard({ db, now }, id)).toBe(false)
  expect(db.select().from(cards).all()).toEqual([])
})

test('a corrected wording has a card of its own, and the older one can be seen no longer', () => {
  const { db, publish, interview } = aPiece()
  const [first, second] = [
    publish(interview, { from: before }).id,
    publish(interview, { from: earlier, words: 'corrected' }).id,
  ]
  for (const publicationId of [first, second])
    db.insert(cards)
      .values({ publicationId, bytes: Buffer.from('card') })
      .run()
  expect(publicCard({ db, now: before }, first)).not.toBeNull()
  expect(publicCard({ db, now }, first)).toBeNull()
  expect(publicCard({ db, now }, second)).not.toBeNull()
})

test('an approval does not wait for its card', { timeout: patience }, async () => {
  const { as, db, submitted } = aDesk()
  const { id, fingerprint } = submitted()
  thenDrawCard(approve)(as('admin'), { interview: id, fingerprint })
  expect(db.select().from(cards).all()).toEqual([])
  await expect.poll(() => db.select().from(cards).all().length, { timeout: patience }).toBe(1)
})
