/** What happened to an issue, newest first, as sentences; and who published it last, where that is known. */
import { desc, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { issueEvents } from '#db/schema/issues.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { happenedToIssue } from '#lib/rules/wording/issue-timeline.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function issueTimeline({ db, actor }: Desk, issueId: number) {
  requireRight(actor, 'work')
  const rows = db
    .select({ at: issueEvents.at, verb: issueEvents.verb, by: users.name })
    .from(issueEvents)
    .innerJoin(users, eq(users.id, issueEvents.actorId))
    .where(eq(issueEvents.issueId, issueId))
    .orderBy(desc(issueEvents.id))
    .all()
  // Every press while an issue is put together saves it: of those in a row by one person, the last tells enough.
  const told = rows.filter(({ verb, by }, at) => {
    const after = rows[at - 1]
    return verb !== 'keep' || after?.verb !== 'keep' || after.by !== by
  })
  return {
    happened: told.map(({ at, verb, by }) => ({ at, sentence: happenedToIssue[verb](by) })),
    publishedBy: rows.find(({ verb }) => verb === 'publish')?.by ?? null,
  }
}
