/** The addresses that an admin chooses, and where the old ones lead. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { liveInterview } from '#lib/reading/live-interview.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { aDesk, type Place } from './a-desk.ts'
import { newAddress, readdress } from './readdress.ts'
import { timeline } from './timeline.ts'
import { withdraw } from './withdraw.ts'

function oneLive() {
  const at = aDesk()
  const id = at.approved()
  const slugNow = () => at.db.select().from(interviews).where(eq(interviews.id, id)).get()?.slug ?? ''
  const to = (slug: string, seen = slugNow(), by: Place = 'admin') =>
    readdress(at.as(by), { interview: id, seen, slug })
  const there = (slug: string) => liveInterview({ db: at.db, now: at.as('reader').now }, slug)
  return { ...at, id, slugNow, to, there }
}

test('a changed address leads to the new one, also after it has changed again', () => {
  const { to, there } = oneLive()
  to('a-desk-is-a-promise')
  expect(there('a-desk-is-a-promise')).toHaveProperty('live')
  expect(there('ada-desk')).toEqual({ movedTo: 'a-desk-is-a-promise' })
  to('promises')
  expect(there('ada-desk')).toEqual({ movedTo: 'promises' })
  expect(there('a-desk-is-a-promise')).toEqual({ movedTo: 'promises' })
})

test('its own old address can be taken again', () => {
  const { to, there } = oneLive()
  to('promises')
  to('ada-desk')
  expect(there('ada-desk')).toHaveProperty('live')
  expect(there('promises')).toEqual({ movedTo: 'ada-desk' })
})

test('a live address wins over an old one, which no other interview is given', () => {
  const { to, there, approved, slugNow } = oneLive()
  to('promises')
  const second = approved()
  expect(there('ada-desk-2')).toMatchObject({ live: { slug: 'ada-desk-2' } })
  expect(there('ada-desk')).toEqual({ movedTo: 'promises' })
  expect(to('ada-desk-2')).toMatchObject({ problems: [{ field: 'slug' }] })
  expect([slugNow(), second]).toEqual(['promises', second])
})

test('the old address of something that was withdrawn leads to where the reason is', () => {
  const { as, id, to, there } = oneLive()
  withdraw(as('admin'), { interview: id, reason: 'Gone.' })
  to('promises')
  expect(there('ada-desk')).toEqual({ movedTo: 'promises' })
  expect(there('promises')).toHaveProperty('withdrawn')
})

test('a form that is sent twice has one effect; one that saw another address has none', () => {
  const { as, db, id, to, slugNow } = oneLive()
  to('promises', 'ada-desk')
  const version = siteVersion({ db, now: as('reader').now }).version
  to('promises', 'ada-desk')
  expect(siteVersion({ db, now: as('reader').now }).version).toBe(version)
  expect(() => to('others', 'ada-desk')).toThrow('Somebody has changed the address')
  expect(slugNow()).toBe('promises')
  const told = timeline(as('admin'), id).filter(({ sentence }) => sentence.includes('address'))
  expect(told).toMatchObject([{ sentence: 'admin changed its address from ada-desk; the old one leads on.' }])
})

test('the database itself gives one address to one interview', () => {
  const { db, approved, id } = oneLive()
  const second = approved()
  expect(() => db.update(interviews).set({ slug: 'ada-desk' }).where(eq(interviews.id, second)).run()).toThrow('UNIQUE')
  expect(() => db.insert(slugs).values({ slug: 'ada-desk', interviewId: id }).run()).toThrow('UNIQUE')
})

test.each(['writer', 'reader'] as const)('a %s cannot change it', (by) => {
  const { to, slugNow } = oneLive()
  expect(() => to('promises', 'ada-desk', by)).toThrow()
  expect(slugNow()).toBe('ada-desk')
})

test('what readers have not seen has no address to change', () => {
  const { as, started, approved } = aDesk()
  const toCome = approved({ liveFrom: new Date('2026-06-01T07:00:00Z') })
  for (const id of [started('writer'), toCome])
    expect(() => readdress(as('admin'), { interview: id, seen: 'ada-desk', slug: 'promises' })).toThrow('not seen')
})

test.each([
  ['Promises', false],
  ['two words', false],
  ['-promises', false],
  ['pro--mises', false],
  ['a'.repeat(81), false],
  ['', false],
  [' promises ', true],
  ['https://sixty.example/interviews/promises', true],
])('“%s” as an address is taken: %s', (slug, taken) => {
  expect(newAddress.safeParse({ interview: '1', seen: 'ada-desk', slug }).success).toBe(taken)
})
