/** Has an issue printed, in a process of its own: one at a time, and a few may wait. */
import { z } from 'zod'
import { askProgram } from '#lib/ask-program.ts'
import { inTurn } from '#lib/in-turn.ts'
import type { PrintedIssue } from './printed-issue.ts'

/** Milliseconds. Forty long interviews take 10 s on this kind of machine when it is busy. */
const mostTime = 60_000
const line = { key: 'printing', atOnce: 1, waiting: 4 }

const answered = z.union([z.strictObject({ pdf: z.instanceof(Uint8Array) }), z.strictObject({ failed: z.string() })])

/** Gives the PDF, or null where too many wait already. Rejects where our own code fell over. */
export async function printIssue(issue: PrintedIssue): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await inTurn(line, () =>
    askProgram({
      program: 'lib/printing/printing-process.ts',
      task: issue,
      answer: answered,
      heap: 512,
      mostTime,
      silence: { failed: 'its process ended without a word' },
    }),
  )
  if (answer === null) return null
  if ('failed' in answer) throw new Error(`An issue could not be printed: ${answer.failed}`)
  return new Uint8Array(answer.pdf)
}
