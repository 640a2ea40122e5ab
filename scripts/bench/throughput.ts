/** How many requests a second, and at what cost: a page of ours beside the same bytes from bare node:http, and nginx where there is one. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import type { MeasuredServer } from '#scripts/a-server.ts'
import { nginx } from './nginx.ts'
import { processTime } from './process-time.ts'

const connections = 32
/** Seconds of each run. Ours and the yardstick take turns, so that both meet the same minute of the machine. */
const duration = 5
const rounds = 3

type Place = { url: string; pid: number }

async function run({ url, pid }: Place) {
  const before = processTime(pid)
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration,
    headers: { 'accept-encoding': 'gzip' },
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers that are no pages, ${errors} errors.`)
  return { aSecond: requests.average, cost: (processTime(pid) - before) / requests.total, p99: latency.p99 }
}

type Run = Awaited<ReturnType<typeof run>>

const middle = (figures: readonly number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

function summary(runs: readonly Run[]) {
  return {
    'requests a second': Math.round(middle(runs.map(({ aSecond }) => aSecond))),
    'ms of processor a request': Number(middle(runs.map(({ cost }) => cost)).toFixed(4)),
    'p99 in ms': middle(runs.map(({ p99 }) => p99)),
  }
}

/** Prints a table for each of the pages. */
export async function throughput({ address, pid }: MeasuredServer, pages: Readonly<Record<string, string>>) {
  for (const [name, path] of Object.entries(pages)) {
    const url = `${address}${path}`
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
    await answer.arrayBuffer()
    const type = answer.headers.get('content-type') ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'sixty-seconds-yardstick-'))
    const page = await encoded(url)
    writeFileSync(join(folder, 'body'), page)
    const bare = fork(new URL('./yardstick.ts', import.meta.url), [join(folder, 'body'), type, 'gzip'])
    const [listening] = await once(bare, 'message')
    const file = await nginx(folder, listening.port + 1, page, type)
    const places: Record<string, Place> = {
      ours: { url, pid },
      'bare node:http': { url: `http://127.0.0.1:${listening.port}/`, pid: bare.pid ?? 0 },
      ...(file && { nginx: { url: file.address, pid: file.pid } }),
    }
    const runs: Record<string, Run[]> = {}
    for (let round = 0; round < rounds; round++)
      for (const [place, where] of Object.entries(places)) runs[place] = [...(runs[place] ?? []), await run(where)]
    bare.kill()
    file?.stop()
    rmSync(folder, { recursive: true })

    const table = Object.fromEntries(Object.entries(runs).map(([place, each]) => [place, summary(each)]))
    console.log(`\n${name}: ${page.byteLength} bytes, ${connections} connections, the middle of ${rounds} runs`)
    console.table(table)
    const [ours, yardstick] = [table.ours, table['bare node:http']]
    if (ours && yardstick) {
      const share = ours['requests a second'] / yardstick['requests a second']
      console.log(`Ours answers ${share.toFixed(2)} times as many a second as bare node:http (wanted: 0.5 or more).`)
    }
  }
}

/** The page as it travels: fetch would decode it. */
async function encoded(url: string): Promise<Buffer> {
  const { get } = await import('node:http')
  const asked = get(url, { headers: { 'accept-encoding': 'gzip' } })
  const [answer] = await once(asked, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return Buffer.concat(chunks)
}
