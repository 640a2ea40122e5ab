/** What happened to an issue, newest first, as sentences; and who published it last, where that is known. */
import { and, desc, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { deskEvents } from '#db/schema/desk-events.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { happenedToIssue } from '#lib/rules/wording/issue-timeline.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function issueTimeline({ db, actor }: Desk, issueId: number) {
  requireRight(actor, 'work')
  const rows = db
    .select({ at: deskEvents.at, verb: deskEvents.verb, by: users.name })
    .from(deskEvents)
    .innerJoin(users, eq(users.id, deskEvents.actorId))
    .where(and(eq(deskEvents.about, 'issue'), eq(deskEvents.aboutId, issueId)))
    .orderBy(desc(deskEvents.id))
    .all()
  // Every press while an issue is put together saves it: of those in a row by one person, the last tells enough.
  const told = rows.filter(({ verb, by }, at) => {
    const after = rows[at - 1]
    return verb !== 'keep' || after?.verb !== 'keep' || after.by !== by
  })
  return {
    happened: told.map(({ at, verb, by }) => ({ at, sentence: happenedToIssue(verb, by) })),
    publishedBy: rows.find(({ verb }) => verb === 'publish')?.by ?? null,
  }
}
