/** Lets a few pieces of work run side by side; the others wait, first come, first served, and beyond a few are told to come back. */

interface Line {
  /** Names the line: it is one for the whole process. */
  key: string
  /** How many run side by side. */
  atOnce: number
  /** How many may wait. */
  waiting: number
}

type Turns = { running: number; next: (() => void)[] }

function isTurns(value: unknown): value is Turns {
  return typeof value === 'object' && value !== null && 'running' in value && 'next' in value
}

/** Next's bundle has a copy of this file for each route; what they share is the process. */
function turnsOf(key: string): Turns {
  const symbol = Symbol.for(`sixty-seconds.${key}`)
  const known: unknown = Reflect.get(globalThis, symbol)
  if (isTurns(known)) return known
  const made: Turns = { running: 0, next: [] }
  Reflect.set(globalThis, symbol, made)
  return made
}

/**
 * Gives what the work gives, or null where too many wait already. Rejects as the work does, and with the signal's reason
 * where it was given up before its turn came: then the work never begins.
 */
export async function inTurn<Result>(
  { key, atOnce, waiting }: Line,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result | null> {
  const turns = turnsOf(key)
  if (turns.running >= atOnce) {
    if (turns.next.length >= waiting) return null
    await new Promise<void>((resolve) => turns.next.push(resolve))
  } else turns.running += 1
  try {
    signal?.throwIfAborted()
    return await work()
  } finally {
    // The turn is handed on, not given back: nobody who comes now gets in before whoever waits.
    const next = turns.next.shift()
    if (next) next()
    else turns.running -= 1
  }
}
