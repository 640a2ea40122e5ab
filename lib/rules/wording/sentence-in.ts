/** A sentence that an address asks for by its key. */

/** Takes the sentences by key, and what stands in an address. Gives null for anything else: no stranger's words on the page. */
export function sentenceIn(sentences: Readonly<Record<string, string>>, value: unknown): string | null {
  return Object.entries(sentences).find(([key]) => key === value)?.[1] ?? null
}
