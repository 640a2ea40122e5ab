/** Divisions and leaders as readers find them. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { divisionNames, divisions } from '#db/schema/divisions.ts'
import { divisionTree } from './division-tree.ts'
import { divisionWithLeaders } from './division-with-leaders.ts'
import { leaderWithInterviews } from './leader-with-interviews.ts'
import { leadersByDivision } from './leaders-by-division.ts'

const now = new Date('2026-01-10T07:00:00Z')

/** Infrastructure (Thandi) holds the store (Tobias, after Maren) and the workshops (Nadir); the office has nobody. */
function aldermere() {
  const site = aSite()
  const infrastructure = site.division('infrastructure')
  const store = site.division('store', infrastructure)
  const workshops = site.division('workshops', infrastructure)
  site.division('office')
  const maren = site.post({ by: site.leader('Maren Ravn'), in: store, as: 'Keeper', until: '2024-07-31' })
  const tobias = site.leader('Tobias Okello')
  site.post({ by: tobias, in: store, as: 'Deputy Keeper', until: '2024-07-31' })
  const keeper = site.post({ by: tobias, in: store, as: 'Keeper', from: '2024-08-01' })
  site.post({ by: site.leader('Nadir Haddad'), in: workshops, as: 'Master' })
  site.post({ by: site.leader('Thandi Morwe'), in: infrastructure, as: 'Director' })
  site.publish(site.interview('maren', maren), { from: new Date('2024-03-14T07:00:00Z') })
  site.publish(site.interview('tobias', keeper), { from: new Date('2025-11-03T07:00:00Z') })
  return { ...site, reader: { db: site.db, now } }
}

test('the tree counts the leaders whom each page shows', () => {
  const { reader } = aldermere()
  const counted = divisionTree(reader).map(({ slug, leaders, parts }) => [
    slug,
    leaders,
    parts.map((part) => [part.slug, part.leaders]),
  ])
  expect(counted).toEqual([
    [
      'infrastructure',
      3,
      [
        ['store', 1],
        ['workshops', 1],
      ],
    ],
    ['office', 0, []],
  ])
  for (const { slug, leaders } of divisionTree(reader)) {
    const division = divisionWithLeaders(reader, slug)
    expect([division?.leadersToday, division?.leaders.leaders.length]).toEqual([leaders, leaders])
  }
})

test('a division shows its own leaders first, then those of its parts, each with the newest interview', () => {
  const { reader } = aldermere()
  const division = divisionWithLeaders(reader, 'infrastructure')
  expect(division?.leaders.leaders.map(({ name, newest }) => [name, newest?.slug])).toEqual([
    ['Thandi Morwe', undefined],
    ['Tobias Okello', 'tobias'],
    ['Nadir Haddad', undefined],
  ])
})

test('a division keeps the interviews of those who have left, and says that they have', () => {
  const { reader } = aldermere()
  const listed = divisionWithLeaders(reader, 'store')?.interviews.map(({ slug, former }) => [slug, former])
  expect(listed).toEqual([
    ['tobias', false],
    ['maren', true],
  ])
})

test('a division knows what it lies inside', () => {
  const { reader } = aldermere()
  expect(divisionWithLeaders(reader, 'store')?.way.map(({ slug }) => slug)).toEqual(['infrastructure'])
  expect(divisionWithLeaders(reader, 'nowhere')).toBeNull()
})

test('divisions that lie inside each other end the walk, and hang nothing', () => {
  const { db, reader } = aldermere()
  const store = db.select().from(divisions).where(eq(divisions.slug, 'store')).get()
  db.update(divisions)
    .set({ withinId: store?.id ?? null })
    .where(eq(divisions.slug, 'infrastructure'))
    .run()
  expect(divisionWithLeaders(reader, 'infrastructure')?.leaders.leaders.length).toBe(3)
  expect(divisionTree(reader).map(({ slug }) => slug)).toEqual(['office'])
})

test('a division says who led it before, with the post held there, and not who moved up within it', () => {
  const { reader } = aldermere()
  const before = divisionWithLeaders(reader, 'infrastructure')?.before
  expect(before).toMatchObject({
    isAll: true,
    leaders: [{ name: 'Maren Ravn', jobTitle: 'Keeper', until: '2024-07-31' }],
  })
  expect(before?.leaders.length).toBe(1)
})

test('a division says what it was called before, the newest name first', () => {
  const { db, reader } = aldermere()
  const store = db.select().from(divisions).where(eq(divisions.slug, 'store')).get()
  const names = [
    { name: 'Cellar', until: '2019-03-31' },
    { name: 'Cold Room', until: '2024-05-03' },
  ]
  for (const one of names)
    db.insert(divisionNames)
      .values({ ...one, divisionId: store?.id ?? 0 })
      .run()
  expect(divisionWithLeaders(reader, 'store')?.namesBefore).toEqual(names.toReversed())
})

test('the index of the home page counts leaders where there are too many to name', () => {
  const site = aldermere()
  for (let count = 0; count < 60; count++)
    site.post({ by: site.leader(`Leader ${count}`), in: site.division(`part-${count}`), as: 'Clerk' })
  expect(leadersByDivision(site.reader)).toMatchObject(
    expect.arrayContaining([{ slug: 'infrastructure', name: 'The infrastructure', count: 3, leaders: null }]),
  )
})

test('the index of the home page leaves out divisions without leaders', () => {
  const index = leadersByDivision(aldermere().reader).map(({ slug, leaders }) => [
    slug,
    leaders?.map(({ name }) => name),
  ])
  expect(index).toEqual([['infrastructure', ['Thandi Morwe', 'Tobias Okello', 'Nadir Haddad']]])
})

test('a leader’s page has the job today, every post from the newest to the oldest, and the interviews', () => {
  const { reader } = aldermere()
  const tobias = leaderWithInterviews(reader, 'tobias-okello')
  expect(tobias?.today?.jobTitle).toBe('Keeper')
  expect(tobias?.posts.map(({ jobTitle }) => jobTitle)).toEqual(['Keeper', 'Deputy Keeper'])
  expect(tobias?.interviews.map(({ slug }) => slug)).toEqual(['tobias'])
  expect(leaderWithInterviews(reader, 'maren-ravn')?.today).toBeNull()
})

test('nobody has a page before they have a post', () => {
  const { leader, reader } = aldermere()
  leader('Nobody Yet')
  expect(leaderWithInterviews(reader, 'nobody-yet')).toBeNull()
  expect(leaderWithInterviews(reader, 'never-was')).toBeNull()
})
