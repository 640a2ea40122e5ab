/** Writes into an issue's timeline what happened: who, what, when. */
import type { Tx } from '#db/open-database.ts'
import { issueEvents } from '#db/schema/issues.ts'
import type { Desk } from '#lib/desk.ts'
import type { IssueEventVerb } from '#lib/rules/magazine/issue-event-verbs.ts'

export function record(tx: Tx, { actor, now }: Desk, issueId: number, verb: IssueEventVerb) {
  tx.insert(issueEvents).values({ issueId, actorId: actor.id, verb, at: now }).run()
}
