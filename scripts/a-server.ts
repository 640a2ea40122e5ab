/** A server for a script to measure: `npm start` on a port that is free, with an empty database in a folder of its own or with the one that is named. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds: the pages may have to be built first. */
const patience = 600_000

export type MeasuredServer = Awaited<ReturnType<typeof aServer>>

interface Wanted {
  databasePath?: string
  /** Further settings, as an operator would give them. */
  settings?: Readonly<Record<string, string>>
}

/** Gives its address, its process and its database once it serves, and how to stop it. Throws where it does not come to that. */
export async function aServer({ databasePath: named, settings = {} }: Wanted = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sixty-seconds-measured-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const databasePath = named ?? join(folder, 'sixty-seconds.db')
  const env = {
    ...process.env,
    PORT: String(port),
    PUBLIC_URL: address,
    DATABASE_PATH: databasePath,
    // Else the limit is what is measured.
    PAGES_PER_MINUTE: '9999999',
    ...settings,
  }
  const server = spawn(process.execPath, ['server/start.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })

  process.once('exit', () => server.kill()) // whatever becomes of the script

  async function stop() {
    if (server.exitCode === null && server.kill()) await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }

  for (const since = performance.now(); performance.now() - since < patience; await setTimeout(200)) {
    if (server.exitCode !== null) break
    const health = await fetch(`${address}/health`).catch(() => null)
    if (health?.ok) return { address, databasePath, pid: server.pid ?? 0, stop }
  }
  await stop()
  throw new Error('The server did not come to serve; what is wrong stands above.')
}

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  taken.close()
  await once(taken, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
