/** What is wrong with what was asked of the API, in a sentence. */
import type { z } from 'zod'

const named = (names: readonly string[]) =>
  names.length > 0 ? `There is ${names.join(', ')}.` : 'There are none here.'

/** Takes what the schema says, and the parameters that there are. */
export function problemOfQuery({ issues }: z.ZodError, known: readonly string[]): string {
  const [first] = issues
  if (first?.code === 'unrecognized_keys') return `Leave out ${first.keys.join(', ')}. ${named(known)}`
  const [name = ''] = first?.path ?? []
  return `Change ${String(name)}: ${meant[String(name)] ?? 'it is no value that it can have.'}`
}

const meant: Record<string, string> = {
  limit: 'it is a whole number from 1 to 100.',
  since: 'it is a day, as 2026-01-31, or a moment with its zone, as 2026-01-31T09:00:00Z.',
}
