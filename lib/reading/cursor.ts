/** Where a page of a list of interviews goes on: behind the last one that was shown. Opaque in an address; nobody makes one by hand. */
import { z } from 'zod'

/** When readers first saw the last interview that was shown, and its number: no two have both in common. */
export type Cursor = { firstLiveFrom: Date; interviewId: number }

const written = z
  .tuple([z.number().int().min(0).max(8.64e15), z.number().int().positive()])
  .transform(([at, interviewId]) => ({ firstLiveFrom: new Date(at), interviewId }))

function addressOf({ firstLiveFrom, interviewId }: Cursor): string {
  return Buffer.from(JSON.stringify([firstLiveFrom.getTime(), interviewId])).toString('base64url')
}

/** Takes `after` as an address has it. Gives 'newest' where there is none, and null for what is no cursor of ours. */
export function cursorIn(after: unknown): Cursor | 'newest' | null {
  if (after === undefined) return 'newest'
  if (typeof after !== 'string' || after.length > 100) return null
  try {
    const cursor = written.parse(JSON.parse(Buffer.from(after, 'base64url').toString()))
    return addressOf(cursor) === after ? cursor : null // one page, one address
  } catch {
    return null
  }
}

/** Takes one row more than a page shows. Gives the page, and what `after` is on the next; null on the last. */
export function pageOf<Row extends Cursor>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { shown, older: last && rows.length > size ? addressOf(last) : null }
}
