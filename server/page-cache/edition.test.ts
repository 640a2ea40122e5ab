/** How long what readers see stays the same. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAt } from '#lib/database.ts'
import { readyDatabase } from '#lib/installation/ready-database.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { siteVersion, versionQuestion } from '#lib/reading/site-version.ts'
import { editions } from './edition.ts'

const noChange: Date | null = null

const at = (time: string) => Date.parse(time)

/** A site whose version and next change are written here, and whose clock is turned here. */
function aSite(now: string) {
  const site = { version: 1, until: noChange, now: at(now), asked: 0 }
  const edition = editions({
    version: () => site.version,
    changes: () => {
      site.asked++
      return { version: site.version, until: site.until }
    },
    timeZone: 'Europe/London',
    clock: () => site.now,
  })
  return { site, edition }
}

test('while nothing happens it is one edition, and the clock is asked once', () => {
  const { site, edition } = aSite('2026-02-03T12:00:00Z')
  const first = edition()
  site.now += 60_000
  expect(edition()).toBe(first)
  expect(site.asked).toBe(1)
})

test('a change of version ends it', () => {
  const { site, edition } = aSite('2026-02-03T12:00:00Z')
  const first = edition()
  site.version++
  expect(edition()).not.toBe(first)
})

test('the next beginning or end of a publication ends it, to the millisecond', () => {
  const { site, edition } = aSite('2026-02-03T12:00:00Z')
  site.until = new Date(site.now + 1000)
  const first = edition()
  site.now += 999
  expect(edition()).toBe(first)
  site.now += 1
  site.until = null
  expect(edition()).not.toBe(first)
})

test('the institution’s midnight ends it', () => {
  const { site, edition } = aSite('2026-07-01T12:00:00Z')
  const first = edition()
  site.now = at('2026-07-01T22:59:59.999Z')
  expect(edition()).toBe(first)
  site.now += 1
  expect(edition()).not.toBe(first)
})

test('another process that shares the database ends it with its commit', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'edition-')), 'shared.db')
  const [here, there] = [openAt(path), openAt(path)]
  await readyDatabase({ db: here, publicUrl: 'http://localhost:3000', host: '127.0.0.1', fill: async () => {} })
  const edition = editions({
    version: versionQuestion(here),
    changes: (now) => siteVersion({ db: here, now }),
    timeZone: 'Europe/London',
  })
  const first = edition()
  expect(edition()).toBe(first)
  readersSeeAChange(there)
  expect(edition().version).toBe(first.version + 1)
})
