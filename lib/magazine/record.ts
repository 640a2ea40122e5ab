/** Writes into an issue's timeline what happened: who, what, when. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import { recordAtDesk } from '#lib/record-at-desk.ts'
import type { IssueEventVerb } from '#lib/rules/magazine/issue-event-verbs.ts'

export function record(tx: Tx, desk: Desk, issueId: number, verb: IssueEventVerb) {
  recordAtDesk(tx, desk, { about: 'issue', aboutId: issueId, verb })
}
