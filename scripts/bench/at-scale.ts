/** What pages and searches cost in a large database: each asked for the first time, at addresses that nobody has asked for before. */
import { statSync } from 'node:fs'
import { samplesOf } from '#lib/populate/samples-of.ts'
import { aServer } from '#scripts/a-server.ts'
import { memoryOf } from './process-time.ts'

const each = 40
const crawled = 20_000
/** Pages of a list, one after the other. */
const deep = 100

async function timed(address: string, path: string) {
  const began = performance.now()
  const answer = await fetch(`${address}${path}`)
  const text = await answer.text()
  // What stands in nothing live is no page, and no sample of one.
  if (!answer.ok && answer.status !== 404) throw new Error(`${path} answers ${answer.status}.`)
  return { took: performance.now() - began, text, isPage: answer.ok }
}

const at = (sorted: readonly number[], share: number) =>
  Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1))

function figures(all: readonly number[]) {
  const sorted = all.toSorted((a, b) => a - b)
  return { pages: all.length, 'p50 ms': at(sorted, 0.5), 'p95 ms': at(sorted, 0.95), 'worst ms': at(sorted, 1) }
}

/** The same page at another address: what a server answers first loads its code, and that is not what is measured. */
const again = (path: string) => `${path}${path.includes('?') ? '&' : '?'}limit=19`

/** Where a list goes on, in HTML or in JSON; null on its last page. */
function nextOf(text: string): string | null {
  const [, html, json] = /href="([^"]+)" rel="next"|"next":"([^"]+)"/.exec(text) ?? []
  return html?.replaceAll('&amp;', '&') ?? json ?? null
}

async function page(address: string, list: string): Promise<number[]> {
  const all: number[] = []
  for (let path: string | null = list; path !== null && all.length < deep; ) {
    const { took, text } = await timed(address, path)
    all.push(took)
    const next = nextOf(text)
    path = next === null ? null : next.replace(address, '')
  }
  return all
}

/** Takes the path of a populated database. Prints a table by kind of page, the size and the memory. */
export async function atScale(databasePath: string, crawl: boolean) {
  const samples = samplesOf(databasePath, each)
  const { address, pid, stop } = await aServer({ databasePath })
  try {
    for (const paths of Object.values(samples.pages))
      for (const path of paths.slice(0, 10)) await timed(address, again(path))
    const table: Record<string, ReturnType<typeof figures>> = {}
    for (const [kind, paths] of Object.entries(samples.pages)) {
      const all: number[] = []
      for (const path of paths) {
        const { took, isPage } = await timed(address, path)
        if (isPage) all.push(took)
      }
      table[kind] = figures(all)
    }
    for (const list of samples.lists) {
      const all = await page(address, list)
      table[`${list}, pages 2 to 10`] = figures(all.slice(1, 10))
      table[`${list}, the last 10 of ${all.length}`] = figures(all.slice(-10))
    }
    const megabytes = Math.round(statSync(databasePath).size / 1e6)
    console.log(`\n${databasePath}: ${megabytes} MB, ${samples.interviews} interviews`)
    console.table(table)
    console.log(`The server holds ${memoryOf(pid)} MB.`)
    if (!crawl) return
    for (const path of samples.every(crawled)) await timed(address, path)
    console.log(`After a crawl of ${crawled} pages it holds ${memoryOf(pid)} MB.`)
  } finally {
    await stop()
  }
}
