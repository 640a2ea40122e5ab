/** How long from a decision until readers see it: published and withdrawn in turn, looked for on every surface, through two servers that share the database. */
import { decisionsOn } from '#lib/populate/decisions-on.ts'
import { aServer, type MeasuredServer } from '#scripts/a-server.ts'

const rounds = 200

/** Milliseconds until the answer, and whether the words stand in it. */
async function look(address: string, path: string, words: string) {
  const began = performance.now()
  const answer = await fetch(`${address}${path}`)
  const body = await answer.text()
  if (answer.status === 429 || answer.status >= 500) throw new Error(`${path} answers ${answer.status}.`)
  return { took: performance.now() - began, seen: body.includes(words) }
}

const at = (sorted: readonly number[], share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1)

function inWords(took: readonly number[]): string {
  const sorted = took.toSorted((a, b) => a - b)
  return `p50 ${at(sorted, 0.5)} ms, p95 ${at(sorted, 0.95)} ms, worst ${at(sorted, 1)} ms`
}

/** Prints the figures. Whoever decides is this process: neither server is told. */
export async function freshness(server: MeasuredServer) {
  const other = await aServer({ databasePath: server.databasePath })
  const { said, surfaces, address, publish, withdraw, close } = decisionsOn(server.databasePath)
  const took: Record<'published' | 'withdrawn' | 'alone', number[]> = { published: [], withdrawn: [], alone: [] }
  let stale = 0
  try {
    for (let round = 0; round < rounds; round++) {
      for (const decision of ['published', 'withdrawn'] as const) {
        decision === 'published' ? publish() : withdraw()
        // Somebody who comes first and alone; and then everybody at once.
        const first = await look(server.address, address(), said)
        took.alone.push(first.took)
        if (first.seen !== (decision === 'published')) stale++
        const paths = [...surfaces, address()]
        const asked = [server, other].flatMap((asked) => paths.map((path) => look(asked.address, path, said)))
        for (const { took: ms, seen } of await Promise.all(asked)) {
          took[decision].push(ms)
          if (seen !== (decision === 'published')) stale++
        }
      }
    }
  } finally {
    close()
    await other.stop()
  }
  console.log(`\n${rounds} rounds of publishing and withdrawing, ${surfaces.length + 1} surfaces, two processes`)
  console.log(`The interview, to whoever comes first: ${inWords(took.alone)} (wanted: under 50 ms)`)
  console.log(`Every surface at once, after publishing: ${inWords(took.published)}`)
  console.log(`Every surface at once, after withdrawing: ${inWords(took.withdrawn)}`)
  console.log(
    `Answers that were not of that moment: ${stale} of ${took.alone.length + took.published.length + took.withdrawn.length} (wanted: 0)`,
  )
}
