/** Has an issue printed, in a process of its own: one at a time, and a few may wait. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { inTurn } from '#lib/in-turn.ts'
import type { PrintedIssue } from './printed-issue.ts'

/** Milliseconds. Forty long interviews take 10 s on this kind of machine when it is busy. */
const mostTime = 60_000
const line = { key: 'printing', atOnce: 1, waiting: 4 }

const answered = z.union([z.strictObject({ pdf: z.instanceof(Uint8Array) }), z.strictObject({ failed: z.string() })])

/** Gives the PDF, or null where too many wait already. Rejects where our own code fell over. */
export async function printIssue(issue: PrintedIssue): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await inTurn(line, () => ask(issue))
  if (answer === null) return null
  if ('failed' in answer) throw new Error(`An issue could not be printed: ${answer.failed}`)
  return new Uint8Array(answer.pdf)
}

function ask(issue: PrintedIssue): Promise<z.infer<typeof answered>> {
  return new Promise((resolve, reject) => {
    // From the folder of the program: a bundler moves this file, and must neither move nor look for what it starts.
    const program = join(process.cwd(), 'lib/printing/printing-process.ts')
    const child = spawn(process.execPath, ['--max-old-space-size=512', program], {
      killSignal: 'SIGKILL',
      timeout: mostTime,
      serialization: 'advanced',
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      windowsHide: true,
    })
    child.once('message', (sent) => {
      const read = answered.safeParse(sent)
      if (read.success) resolve(read.data)
      else reject(read.error)
    })
    child.once('error', reject)
    child.once('exit', () => resolve({ failed: 'its process ended without a word' }))
    child.send(issue, (error) => error && reject(error))
  })
}
