/** Has an issue printed, in a process of its own: one at a time, and a few may wait. What was printed is kept, for as long as nobody changes what it is made of. */
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { serialize } from 'node:v8'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { askProgram } from '#lib/ask-program.ts'
import { inTurn } from '#lib/in-turn.ts'
import type { PrintedIssue } from './printed-issue.ts'

/** Milliseconds. Forty long interviews take 10 s on this kind of machine when it is busy. */
const mostTime = 60_000
/** Shorter than the door waits for a page: whoever asked is told to come back, and it is printed meanwhile. */
const mostWait = 20_000
const line = { key: 'printing', atOnce: 1, waiting: 4 }

const answered = z.union([z.strictObject({ pdf: z.instanceof(Uint8Array) }), z.strictObject({ failed: z.string() })])

type Pdf = Uint8Array<ArrayBuffer>

/**
 * By the hash of all that is printed, which is read anew each time: every change of the site makes a new edition, and hardly
 * one of them changes an issue. In bytes; an issue of twelve interviews takes one million.
 */
const printed = new LRUCache<string, Pdf>({ maxSize: 32_000_000, sizeCalculation: (pdf) => pdf.length })
const begun = new Map<string, Promise<Pdf | null>>()

/** Gives the PDF, or null where it takes longer than this, and where too many wait already. Rejects where our own code fell over. */
export async function printIssue(issue: PrintedIssue, wait = mostWait): Promise<Pdf | null> {
  const made = createHash('sha256').update(serialize(issue)).digest('hex')
  const known = printed.get(made)
  if (known) return known
  const printing = begun.get(made) ?? print(issue)
  begun.set(made, printing)
  const stop = new AbortController()
  try {
    return await Promise.race([printing, pause(wait, null, { signal: stop.signal })])
  } finally {
    stop.abort()
  }

  async function print(of: PrintedIssue) {
    try {
      const pdf = await inTurn(line, () => printedApart(of))
      if (pdf) printed.set(made, pdf)
      return pdf
    } finally {
      begun.delete(made)
    }
  }
}

async function printedApart(issue: PrintedIssue): Promise<Pdf> {
  const answer = await askProgram({
    program: 'lib/printing/printing-process.ts',
    task: issue,
    answer: answered,
    heap: 512,
    mostTime,
    silence: { failed: 'its process ended without a word' },
  })
  if ('failed' in answer) throw new Error(`An issue could not be printed: ${answer.failed}`)
  return new Uint8Array(answer.pdf)
}
