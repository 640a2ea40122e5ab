/** What is to be read again, as a table for a spreadsheet: one row for each piece, the longest overdue first. */
import type { Desk } from '#lib/desk.ts'
import { csv } from '#lib/rules/csv.ts'
import { reviewList } from './review-list.ts'

const headings = ['Leader', 'Headline', 'Owner', 'Approved on', 'To be read again on', 'Days overdue', 'Address']

type Site = { timeZone: string; publicUrl: string }

/** Refuses: not-found, to whoever has no place at the desk. */
export function reviewTable(desk: Desk, { timeZone, publicUrl }: Site): string {
  const rows = reviewList(desk, timeZone).map(({ leader, headline, owner, approvedOn, day, overdue, slug }) => [
    ...[leader, headline, owner, approvedOn, day, overdue],
    `${publicUrl}/interviews/${slug}`,
  ])
  return csv([headings, ...rows])
}
