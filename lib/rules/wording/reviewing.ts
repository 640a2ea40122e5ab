/** The words around reviewing: how a revision is named in a list, who was asked to decide, and how late that is. */
import { dateInWords } from '#lib/rules/dates.ts'
import type { Shown } from './as-shown.ts'

interface Taken {
  number: number
  takenBy: string
}

/** "Set aside by Ilse Tanager on Monday 2 March 2026 at 09:00." */
export function takenInWords({ takenBy }: Pick<Taken, 'takenBy'>, at: string): string {
  return `Set aside by ${takenBy} on ${at}.`
}

/** "Revision 3, by Ilse Tanager" */
export function historyOption({ number, takenBy }: Taken): string {
  return `Revision ${number}, by ${takenBy}`
}

interface Asked {
  reviewer: string | null
  /** A day as it is kept: 2026-02-03. */
  dueOn: string | null
}

/** What the form that names a reviewer shows of the interview. */
export const askedShown = ({ reviewer, dueOn }: Asked): Shown => ({
  'Who decides': reviewer ?? '',
  'By which day': dueOn === null ? '' : dateInWords(dueOn),
})

/** "Ines Calder by 12 March 2026": whom somebody asked to decide. */
export function whomByWhen({ reviewer, dueOn }: Asked): string {
  const who = reviewer ?? 'any admin'
  return dueOn === null ? who : `${who} by ${dateInWords(dueOn)}`
}
