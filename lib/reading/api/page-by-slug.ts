/** Lists of the API that are in the order of their slugs: where a page begins, and what is on it. */
import { z } from 'zod'
import { pageOfList, placeIn } from '#lib/reading/place-in-list.ts'

const place = z.tuple([z.string()])

/** Takes `after` as it was sent. Gives the slug of the page before that was its last, '' for the first page; null for what is no place in a list. */
export function slugBehind(after: string | undefined): string | null {
  const from = placeIn(place, after)
  return from === 'first' ? '' : (from?.[0] ?? null)
}

/** Takes one row more than a page shows. */
export const pageBySlug = <Row extends { slug: string }>(rows: readonly Row[], size: number) =>
  pageOfList(rows, size, ({ slug }) => [slug])
