/** What pages and searches cost in a large database: each asked for the first time, at addresses that nobody has asked for before. */
import { statSync } from 'node:fs'
import { samplesOf } from '#lib/populate/samples-of.ts'
import { aServer } from '#scripts/a-server.ts'
import { memoryOf } from './process-time.ts'

const each = 40
const crawled = 20_000

async function took(address: string, path: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(`${address}${path}`)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`)
  return performance.now() - began
}

const at = (sorted: readonly number[], share: number) =>
  Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1))

async function figures(address: string, paths: readonly string[]) {
  const all: number[] = []
  for (const path of paths) all.push(await took(address, path))
  const sorted = all.toSorted((a, b) => a - b)
  return { pages: all.length, 'p50 ms': at(sorted, 0.5), 'p95 ms': at(sorted, 0.95), 'worst ms': at(sorted, 1) }
}

/** Takes the path of a populated database. Prints a table by kind of page, the size and the memory. */
export async function atScale(databasePath: string, crawl: boolean) {
  const samples = samplesOf(databasePath, each)
  const { address, pid, stop } = await aServer({ databasePath })
  try {
    await took(address, '/') // the first page of a server loads its code
    const table: Record<string, Awaited<ReturnType<typeof figures>>> = {}
    for (const [kind, paths] of Object.entries(samples.pages)) table[kind] = await figures(address, paths)
    console.log(
      `\n${databasePath}: ${Math.round(statSync(databasePath).size / 1e6)} MB, ${samples.interviews} interviews`,
    )
    console.table(table)
    console.log(`The server holds ${memoryOf(pid)} MB.`)
    if (!crawl) return
    for (const path of samples.every(crawled)) await took(address, path)
    console.log(`After a crawl of ${crawled} pages it holds ${memoryOf(pid)} MB.`)
  } finally {
    await stop()
  }
}
