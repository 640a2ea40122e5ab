/** Lets a few pieces of work run side by side; the others wait, first come, first served. */
import { fileLimits } from './file-limits.ts'

let running = 0
const waiting: (() => void)[] = []

/** Gives what the work gives, or null where too many wait already, or whoever waits has been told to stop. */
export async function inTurn<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result | null> {
  if (running >= fileLimits.atOnce) {
    if (waiting.length >= fileLimits.waiting) return null
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return signal?.aborted ? null : await work()
  } finally {
    // The turn is handed on, not given back: nobody who comes now gets in before whoever waits.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
