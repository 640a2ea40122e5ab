/** When a page is rendered, when it is shown again, and what is let go. */
import { expect, test } from 'vitest'
import type { Edition } from './edition.ts'
import { keptPage } from './kept-page.ts'
import { pageStore } from './page-store.ts'

const nobody = { theme: undefined, hasChosen: false }
const setting = { always: {}, head: '', dev: false }
const textOf = (page: ReturnType<typeof keptPage>) => page.answer(nobody, 'identity').body.toString()

/** A store over pages that say of which edition they are; each rendering waits until it is let through. */
function aStore({ status = 200, length = 0, maxBytes = 10_000_000 } = {}) {
  const site = { edition: nextEdition(0), renderings: 0 }
  const waiting: (() => void)[] = []
  const store = pageStore({
    edition: () => site.edition,
    maxBytes,
    async render(address) {
      site.renderings++
      const read = site.edition.version
      await new Promise<void>((resolve) => waiting.push(resolve))
      const body = Buffer.from(`${address} of ${read}${' '.repeat(length)}`)
      return keptPage({ status, headers: { 'content-type': 'text/plain' }, body }, setting)
    },
  })
  async function through<Result>(work: Promise<Result>): Promise<Result> {
    let over = false
    const watched = work.finally(() => {
      over = true
    })
    while (!over) {
      for (const resolve of waiting.splice(0)) resolve()
      await new Promise(setImmediate)
    }
    return watched
  }
  return { site, store, waiting, through }
}

const nextEdition = (version: number): Edition => ({ version, until: Number.POSITIVE_INFINITY })

function change(site: { edition: Edition }) {
  site.edition = nextEdition(site.edition.version + 1)
}

test('a hundred who ask at once are shown one rendering, and whoever comes after them the same', async () => {
  const { site, store, through } = aStore()
  const pages = await through(Promise.all(Array.from({ length: 100 }, () => store.rendered('/'))))
  expect(site.renderings).toBe(1)
  expect(new Set(pages).size).toBe(1)
  expect(store.kept('/')).toBe(pages[0])
})

test('what was rendered in one edition is not shown in the next', async () => {
  const { site, store, through } = aStore()
  await through(store.rendered('/'))
  change(site)
  expect(store.kept('/')).toBeUndefined()
  expect(textOf(await through(store.rendered('/')))).toContain('of 1')
})

test('a rendering during which the site changed is neither kept nor shown', async () => {
  const { site, store, waiting, through } = aStore()
  const before = store.rendered('/')
  await new Promise(setImmediate)
  change(site)
  const after = store.rendered('/')
  expect(waiting).toHaveLength(2)
  for (const page of await through(Promise.all([before, after]))) expect(textOf(page)).toContain('of 1')
  expect(site.renderings).toBe(2)
})

test('while changes never end, a reader is shown what was read after they asked, and nothing is kept', async () => {
  const { site, store, waiting } = aStore()
  const asked = store.rendered('/')
  for (let tries = 0; tries < 3; tries++) {
    await new Promise(setImmediate)
    change(site)
    for (const resolve of waiting.splice(0)) resolve()
  }
  expect(textOf(await asked)).toContain('of 2')
  expect(store.kept('/')).toBeUndefined()
})

test.each([
  [200, true],
  [308, true],
  [404, true],
  [307, false],
  [429, false],
  [500, false],
])('an answer of %i is kept: %s', async (status, isKept) => {
  const { store, through } = aStore({ status })
  await through(store.rendered('/'))
  expect(store.kept('/') !== undefined).toBe(isKept)
})

test('what fails is asked for anew', async () => {
  let calls = 0
  const store = pageStore({
    edition: () => edition,
    maxBytes: 1_000_000,
    render: async () => {
      if (calls++ === 0) throw new Error('the roof leaks')
      return keptPage({ status: 200, headers: {}, body: Buffer.from('dry') }, setting)
    },
  })
  const edition = nextEdition(0)
  await expect(store.rendered('/')).rejects.toThrow('the roof leaks')
  expect(textOf(await store.rendered('/'))).toBe('dry')
})

test('what is held stays under the bound, the encodings of it included', async () => {
  const maxBytes = 1_000_000
  const { store, through } = aStore({ maxBytes, length: 20_000 })
  for (let page = 0; page < 200; page++) {
    const address = `/interviews/${page}`
    const kept = await through(store.rendered(address))
    for (const encoding of ['br', 'gzip', 'identity'] as const) kept.answer(nobody, encoding)
    store.weigh(address)
    expect(store.bytes()).toBeLessThanOrEqual(maxBytes)
  }
  expect(store.kept('/interviews/199')).toBeDefined()
  expect(store.kept('/interviews/0')).toBeUndefined()
})

test('parameters and wrong addresses without end push out one another, and no page', async () => {
  const { store, through } = aStore({ maxBytes: 1_000_000, length: 5_000 })
  await through(store.rendered('/leaders'))
  for (let asked = 0; asked < 300; asked++) await through(store.rendered(`/leaders?x=${asked}`))
  expect(store.kept('/leaders')).toBeDefined()
  expect(store.kept('/leaders?x=299')).toBeDefined()
  expect(store.kept('/leaders?x=0')).toBeUndefined()
})
