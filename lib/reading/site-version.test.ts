/** When the clock changes the site next. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { siteVersion } from './site-version.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 7))

test('the version is the row’s, and an empty site waits for nothing', () => {
  const { db } = aSite()
  expect(siteVersion({ db, now: day(1) })).toEqual({ version: 1, until: null })
})

test('the next change is the nearest beginning or end ahead, and a moment that has come is no longer ahead', () => {
  const site = aSite()
  const post = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  site.publish(site.interview('one', post), { from: day(2), until: day(8) })
  site.publish(site.interview('two', post), { from: day(5) })
  const until = (now: Date) => siteVersion({ db: site.db, now }).until
  expect(until(day(1))).toEqual(day(2))
  expect(until(day(2))).toEqual(day(5))
  expect(until(day(5))).toEqual(day(8))
  expect(until(day(8))).toBeNull()
})
