/**
 * Words that were typed and not saved yet, in the browser's own store: there until the desk has them, and after the page was
 * closed in the middle of a sentence. Each page has an entry of its own, so that two of them do not take each other's.
 */
import { z } from 'zod'
import type { Basis } from '#lib/rules/drafting/basis-after.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { formSchema } from '#lib/rules/drafting/form-schema.ts'
import { startedFromSchema } from '#lib/rules/drafting/started-from.ts'

const keptSchema = z.object({
  form: formSchema,
  version: z.number().int().positive(),
  startedFrom: startedFromSchema.nullable(),
  /** When they were typed, in milliseconds since 1970. */
  at: z.number(),
})
export type KeptWords = Basis & { form: DraftForm; at: number }

/** What a browser's store can do; one that is switched off throws at every turn. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Whose words, and of which interview: on a shared machine nobody is offered somebody else's. */
export const keptFor = (userId: number, interviewId: number) => `unsaved.${userId}.${interviewId}.`

export function keepWords(store: Store, key: string, words: KeptWords) {
  try {
    store.setItem(key, JSON.stringify(words))
  } catch {
    // Full, or switched off: the words stand in the form, and the next save takes them.
  }
}

export function forgetWords(store: Store, keys: readonly string[]) {
  try {
    for (const key of keys) store.removeItem(key)
  } catch {
    // Switched off: there is nothing to forget.
  }
}

/** Gives what is kept under keys that begin so, the newest first; what is none of ours is left alone. */
export function wordsKept(store: Store, prefix: string): { key: string; words: KeptWords }[] {
  try {
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) =>
      key.startsWith(prefix),
    )
    return keys
      .flatMap((key) => {
        const { data } = keptSchema.safeParse(JSON.parse(store.getItem(key) ?? 'null'))
        return data ? [{ key, words: data }] : []
      })
      .toSorted((a, b) => b.words.at - a.words.at)
  } catch {
    return []
  }
}
