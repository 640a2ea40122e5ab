/** What the pages of leaders and divisions say once something was done: what happened, and what follows from it. */
const done = {
  added: 'Added. Readers see the name and the post from now on.',
  renamed: 'Corrected. An old address leads to this page.',
  appointed: 'The post has been added. Interviews that were published keep the post they were given under.',
  corrected: 'The post has been corrected. What was published keeps the words that it was published with.',
  merged: 'Merged. Posts, interviews and addresses of both records are here.',
  division: 'Kept. What was published under another name keeps it.',
} as const satisfies Record<string, string>
export type PeopleDone = keyof typeof done

/** Takes what an address says was done. Gives the sentence, or null for anything else: no stranger's words on the page. */
export function peopleDoneInWords(value: unknown): string | null {
  return Object.entries(done).find(([key]) => key === value)?.[1] ?? null
}
