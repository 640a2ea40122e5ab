/** Who said it, in which job and when: what every list tells of an interview, or of an answer. */
import { isNotNull, sql } from 'drizzle-orm'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { portraitWithItsWords } from './portrait-shown.ts'

/** To be selected from publications with their leaders, appointments and portraits. */
export const saidBy = {
  leader: { slug: leaders.slug, name: leaders.name },
  jobTitle: publications.jobTitle,
  /** The post has ended since: "then Head of Research Data". */
  former: sql<boolean>`${isNotNull(appointments.until)}`.mapWith(Boolean),
  portrait: portraitWithItsWords,
  publishedAt: publications.firstLiveFrom,
}
