/** An interview as mail names it: whom it is with, and the headline that its draft has now. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { drafts } from '#db/schema/drafts.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import type { InMail } from '#lib/rules/wording/letters.ts'

export function inMail(tx: Tx, interviewId: number): InMail {
  const found = tx
    .select({ leader: leaders.name, content: drafts.content })
    .from(interviews)
    .innerJoin(drafts, eq(drafts.interviewId, interviews.id))
    .leftJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(eq(interviews.id, interviewId))
    .get()
  if (!found) throw new Error(`There is no interview ${interviewId} to tell of.`)
  return { leader: found.leader, headline: found.content.headline }
}
