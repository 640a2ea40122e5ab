/** Who is asked to decide on what was sent for approval, and by when: as a sentence, and in the order in which it is to be done. */
import { dateInWords } from './dates.ts'
import { dayThatCame } from './review-day.ts'

export interface Asked {
  reviewerId: number | null
  reviewer: string | null
  /** A day: 2026-02-03. */
  dueOn: string | null
}

export const isLate = ({ dueOn }: Asked, today: string) => dueOn !== null && dueOn < today

/** Takes who reads it, and the institution's day. Null where nobody is named and nothing is due. */
export function askedInWords(asked: Asked, readerId: number, today: string): string | null {
  const { reviewerId, reviewer, dueOn } = asked
  if (reviewerId === null && dueOn === null) return null
  const who = reviewerId === readerId ? 'You are asked' : `${reviewer ?? 'Any admin'} is asked`
  if (dueOn === null) return `${who} to decide.`
  return isLate(asked, today)
    ? `${who} to decide. Overdue: it was due ${dayThatCame(dueOn, today)}.`
    : `${who} to decide by ${dueOn === today ? 'today' : dateInWords(dueOn)}.`
}

/** What one is asked for oneself comes first, then what nobody is named for, then what others are asked for; in each, what is due first, and what was sent first. */
export function inOrderOfNeed<Row extends Asked & { at: Date }>(rows: readonly Row[], readerId: number): Row[] {
  const place = ({ reviewerId }: Row) => (reviewerId === readerId ? 0 : reviewerId === null ? 1 : 2)
  const due = ({ dueOn }: Row) => dueOn ?? '9999-12-31'
  return rows.toSorted(
    (one, other) =>
      place(one) - place(other) || due(one).localeCompare(due(other)) || one.at.getTime() - other.at.getTime(),
  )
}
