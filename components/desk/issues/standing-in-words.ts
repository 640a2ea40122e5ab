/** Whether readers see an interview of an issue, as a sentence; '' where they do. */
import { momentInWords } from '#lib/rules/dates.ts'

/** What is beside a headline on the desk: null for what is live, when it will be, or that it is not any more. */
type Standing = null | { from: Date } | 'gone'

export function standingInWords(standing: Standing, timeZone: string): string {
  if (standing === null) return ''
  if (standing === 'gone') return 'Readers do not see it any more, so the issue is shown without it.'
  return `Readers see it from ${momentInWords(standing.from, timeZone)}; until then the issue is shown without it.`
}
