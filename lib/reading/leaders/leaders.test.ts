/** Leaders as readers find them: by surname, by division, by post. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { leaders } from '#db/schema/leaders.ts'
import { divisionWithLeaders } from '#lib/reading/division-with-leaders.ts'
import { leadersFromAToZ } from '#lib/reading/leaders-from-a-to-z.ts'

const now = new Date('2026-01-10T07:00:00Z')

type Asked = { division?: string; letter?: string; post?: string; after?: string }
type Site = ReturnType<typeof aSite>

const list = ({ db }: Pick<Site, 'db'>, asked: Asked = {}, at = now) =>
  leadersFromAToZ({ db, now: at }, asked, 'Europe/London')
const named = (found: ReturnType<typeof list>) =>
  found?.shown.map(([letter, there]) => [letter, there.map(({ name }) => name)])

/** Every page of a list, one after the other. */
function pages(site: Site, asked: Asked = {}): string[][] {
  const found = list(site, asked)
  const slugs = found?.shown.flatMap(([, there]) => there.map(({ slug }) => slug)) ?? []
  return found?.more ? [slugs, ...pages(site, { ...asked, after: found.more })] : [slugs]
}

/** The workshops lie in the yard; the office has nobody. */
function aldermere() {
  const site = aSite()
  const yard = site.division('yard')
  const workshops = site.division('workshops', yard)
  const archive = site.division('archive')
  site.post({ by: site.leader('Di Åberg'), in: yard, as: 'Master', from: '2025-01-10' })
  site.post({ by: site.leader('Bo Eden'), in: workshops, as: 'Smith', from: '2025-01-09' })
  const ada = site.leader('Ada Évrard')
  site.post({ by: ada, in: workshops, as: 'Turner', until: '2025-06-30' })
  site.post({ by: ada, in: archive, as: 'Archivist', from: '2025-07-01' })
  site.post({ by: site.leader('Cy Ek'), in: workshops, as: 'Joiner', until: '2020-12-31' })
  site.leader('Nobody Yet')
  return site
}

test('whoever holds a post today stands under the letter of their surname, Å under A', () => {
  const found = list(aldermere())
  expect(named(found)).toEqual([
    ['A', ['Di Åberg']],
    ['E', ['Bo Eden', 'Ada Évrard']],
  ])
  expect([found?.matching, found?.today, found?.more]).toEqual([3, 3, null])
})

test('a name corrected moves to its new place', () => {
  const site = aldermere()
  site.db.update(leaders).set({ name: 'Bo Aden' }).where(eq(leaders.slug, 'bo-eden')).run()
  expect(named(list(site))).toEqual([
    ['A', ['Di Åberg', 'Bo Aden']],
    ['E', ['Ada Évrard']],
  ])
})

test.each<[string, Asked, string[]]>([
  ['a division has everybody in it and in all inside it', { division: 'yard' }, ['di-åberg', 'bo-eden']],
  ['a part of it has its own', { division: 'workshops' }, ['bo-eden']],
  ['a letter', { letter: 'E' }, ['bo-eden', 'ada-évrard']],
  ['a post is new for a year and no day longer', { post: 'new' }, ['di-åberg', 'ada-évrard']],
  ['who held a post and holds none', { post: 'former' }, ['cy-ek']],
  ['who held one there and holds none there', { post: 'former', division: 'yard' }, ['cy-ek', 'ada-évrard']],
  ['all at once', { post: 'new', division: 'archive', letter: 'E' }, ['ada-évrard']],
  [
    'what a form sends with nothing chosen',
    { post: '', division: '', letter: '' },
    ['di-åberg', 'bo-eden', 'ada-évrard'],
  ],
  ['nobody', { post: 'new', division: 'workshops' }, []],
])('%s', (_, asked, slugs) => {
  const site = aldermere()
  expect(pages(site, asked)).toEqual([slugs])
  expect(list(site, asked)?.matching).toBe(slugs.length)
})

test('who left a division is shown with the post held there', () => {
  const former = list(aldermere(), { post: 'former', division: 'yard' })?.shown.flatMap(([, there]) => there)
  expect(former).toMatchObject([
    { name: 'Cy Ek', jobTitle: 'Joiner', until: '2020-12-31' },
    { name: 'Ada Évrard', jobTitle: 'Turner', until: '2025-06-30' },
  ])
})

test('a post stops being new at the institution’s midnight', () => {
  const site = aldermere()
  const fresh = (at: string) => list(site, { post: 'new', division: 'yard' }, new Date(at))?.matching
  expect(fresh('2026-01-10T23:59:59Z')).toBe(1)
  expect(fresh('2026-01-11T00:00:00Z')).toBe(0)
})

test.each<[string, Asked]>([
  ['a division that there never was', { division: 'nowhere' }],
  ['a post of no kind', { post: 'old' }],
  ['a place in the list that is none', { after: 'nonsense' }],
  ['a place in another list', { after: Buffer.from('[1,2]').toString('base64url') }],
])('%s is not there', (_, asked) => expect(list(aldermere(), asked)).toBeNull())

/** 200 leaders, most of them under A, two of each name; every fourth has left, and the divisions lie in each other. */
function manyLeaders() {
  const site = aSite()
  const divisions = [site.division('widest')]
  for (let count = 1; count < 6; count++) divisions.push(site.division(`part-${count}`, divisions[(count - 1) >> 1]))
  for (let count = 0; count < 200; count++) {
    const surname = `${'AAAAAB'[count % 6]}${String.fromCharCode(97 + ((count >> 1) % 26))}`
    const by = site.leader(`Leader${count} ${surname}`)
    const division = divisions[count % 5] ?? { id: 0 }
    site.post({ by, in: division, as: `Clerk ${count}`, ...(count % 4 === 0 ? { until: '2020-01-01' } : {}) })
  }
  return site
}

describe('of 200 leaders', () => {
  let site: Site
  beforeAll(() => {
    site = manyLeaders()
  }, 60_000)

  test.each<[Asked, number]>([
    [{ letter: 'A' }, 2],
    [{ letter: 'A', division: 'part-1' }, 2],
    [{ letter: 'A', post: 'former' }, 1],
  ])('those of %o come on disjoint and complete pages, and are as many as the count says', (asked, count) => {
    const all = pages(site, asked)
    expect(all.length).toBe(count)
    expect(new Set(all.flat()).size).toBe(all.flat().length)
    expect(all.flat().length).toBe(list(site, asked)?.matching)
  })

  test('a letter comes at a time, and the letters together are everybody', () => {
    const found = list(site)
    expect([found?.isLong, found?.letter, found?.shown.length]).toEqual([true, 'A', 1])
    const all = found?.letters.flatMap(({ letter }) => pages(site, { letter }).flat()) ?? []
    expect([new Set(all).size, found?.matching, found?.today]).toEqual([150, 150, 150])
  })

  test('a division’s pages are disjoint and complete, its own leaders first', () => {
    const found: { slug: string; division: string }[] = []
    let after: string | null | undefined
    do {
      const page = divisionWithLeaders({ db: site.db, now }, 'widest', { leaders: after ?? undefined })
      found.push(...(page?.leaders.leaders ?? []))
      after = page?.leaders.more
    } while (after)
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(150)
    const own = found.filter(({ division }) => division === 'The widest').length
    expect(own).toBeGreaterThan(24)
    expect(found.slice(0, own).every(({ division }) => division === 'The widest')).toBe(true)
  })

  test('a division names twelve of those who led it before, and leads to the rest', () => {
    const before = divisionWithLeaders({ db: site.db, now }, 'widest')?.before
    expect([before?.leaders.length, before?.isAll]).toEqual([12, false])
  })
})
