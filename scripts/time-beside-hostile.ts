/**
 * How long readers wait while a running server is sent hostile files by somebody at the desk, one after the other: a page every
 * 50 ms, first in peace and then beside the files. Times depend on the machine, so the two stand side by side.
 */
import { setTimeout } from 'node:timers/promises'
import { castSignIns } from '#lib/accounts/cast-sign-ins.ts'
import { openAt } from '#lib/database.ts'
import { hostileFiles } from '#lib/importing/files/hostile/hostile-files.ts'
import { aServer } from './a-server.ts'
import { hiddenFields } from './posted-form.ts'
import { signedIn } from './signed-in.ts'

const beat = 50
/** Milliseconds of peace that are measured. */
const peace = 10_000

/** Asks for a page every beat, whether the one before has come or not, until the work is done. Gives how long each took, sorted. */
async function latencies(page: URL, work: () => Promise<unknown>): Promise<number[]> {
  const took: Promise<number>[] = []
  const clock = setInterval(() => took.push(latency(page)), beat)
  await work().finally(() => clearInterval(clock))
  return (await Promise.all(took)).sort((one, other) => one - other)
}

/** Endless, where no page came. */
async function latency(page: URL): Promise<number> {
  const began = performance.now()
  const answer = await fetch(page).catch(() => null)
  await answer?.arrayBuffer()
  return answer?.ok ? performance.now() - began : Number.POSITIVE_INFINITY
}

function inWords(sorted: readonly number[]): string {
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms (${sorted.length} requests)`
}

/** Prints the figures. */
export async function timeBesideHostile() {
  const { address, databasePath, stop } = await aServer()
  try {
    const db = openAt(databasePath)
    const [account] = await castSignIns({ db })
    db.$client.close()
    if (!account) throw new Error('The server has no cast.')
    const cookie = await signedIn(address, account)
    const front = await (await fetch(address)).text()
    const page = new URL(/\/interviews\/[a-z0-9-]+/.exec(front)?.[0] ?? '/', address)
    const form = new URL('/desk/interviews/new', address)
    const fields = hiddenFields(await (await fetch(form, { headers: { cookie } })).text(), 'file')
    const files = hostileFiles.map(({ make }) => make()) // before the clock runs: some take longer to make than to refuse

    async function postAll() {
      for (const bytes of files) {
        const body = new FormData()
        for (const [name, value] of [...fields, ['from', 'text'], ['text', '']] as const) body.append(name, value)
        body.append('file', new File([new Uint8Array(bytes)], 'answers.docx'))
        await (await fetch(form, { method: 'POST', headers: { cookie, origin: address }, body })).arrayBuffer()
      }
    }

    await latencies(page, () => setTimeout(1_000)) // the first pages of a server are slow
    console.log(`${page.pathname} in peace: ${inWords(await latencies(page, () => setTimeout(peace)))}.`)
    console.log(`beside ${files.length} hostile files: ${inWords(await latencies(page, postAll))}.`)
  } finally {
    await stop()
  }
}
