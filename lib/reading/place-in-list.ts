/** Where a page of a list goes on: behind the last row that was shown. Opaque in an address; nobody makes one by hand. */
import { z } from 'zod'

/** Among what is newest first: when readers first saw the last row, in milliseconds, and its number. No two rows have both in common. */
export const placeAmongNewest = z.tuple([z.number().int().min(0).max(8.64e15), z.number().int().positive()])
export type PlaceAmongNewest = z.infer<typeof placeAmongNewest>

function written(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Takes what the list is ordered by, and `after` as an address has it. Gives 'first' where there is none, and null for what is no place in this list. */
export function placeIn<Place extends readonly (string | number)[]>(
  schema: z.ZodType<Place>,
  after: unknown,
): Place | 'first' | null {
  if (after === undefined) return 'first'
  if (typeof after !== 'string' || after.length > 1000) return null
  try {
    const place = schema.parse(JSON.parse(Buffer.from(after, 'base64url').toString()))
    return written(place) === after ? place : null // one page, one address
  } catch {
    return null
  }
}

/** Takes one row more than a page shows. Gives the page, and what `after` is on the next; null on the last. */
export function pageOfList<Row>(
  rows: readonly Row[],
  size: number,
  placeOf: (row: Row) => readonly (string | number)[],
) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { shown, more: last !== undefined && rows.length > size ? written(placeOf(last)) : null }
}
