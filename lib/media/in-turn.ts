/** One portrait at a time, whoever asks: the others wait, and beyond a few are told to come back. */

/** An upload that waits is held in memory: 20 MB each. */
const mostWaiting = 6

type Line = { tail: Promise<unknown>; length: number }

/** Next's bundle has a copy of this file for each route; what they share is the process. */
const key = Symbol.for('sixty-seconds.portraits')

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'tail' in value && 'length' in value
}

function theLine(): Line {
  const known: unknown = Reflect.get(globalThis, key)
  if (isLine(known)) return known
  const made: Line = { tail: Promise.resolve(), length: 0 }
  Reflect.set(globalThis, key, made)
  return made
}

/** Gives what the work gives, or null where the line is full. Rejects as the work does, and with the signal's reason where it was given up. */
export async function inTurn<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result | null> {
  const line = theLine()
  if (line.length > mostWaiting) return null
  line.length += 1
  const mine = line.tail.then(() => {
    signal.throwIfAborted()
    return work()
  })
  line.tail = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    line.length -= 1
  }
}
