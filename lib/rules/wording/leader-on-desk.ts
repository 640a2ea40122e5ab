/** A leader as the desk shows them: the post that the interview keeps, and since when it is held. */
import { monthInWords } from '#lib/rules/dates.ts'

type Holder = { name: string; jobTitle: string; division: string; since: string; portraitHash: string | null }

export function leaderOnDesk({ name, jobTitle, division, since, portraitHash }: Holder) {
  return { name, post: `${jobTitle}, ${division} (since ${monthInWords(since)})`, portrait: portraitHash }
}
