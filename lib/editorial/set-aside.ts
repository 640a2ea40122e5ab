/** Keeps for good, as a revision, words that are about to be overtaken. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { record } from './record.ts'
import { takeRevision } from './take-revision.ts'

export function setAside(tx: Tx, desk: Desk, interviewId: number, content: Content) {
  const { id } = takeRevision(tx, desk, interviewId, content)
  record(tx, desk, { interviewId, verb: 'setAside', revisionId: id })
}
