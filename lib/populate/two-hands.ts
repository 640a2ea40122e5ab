/** Two people at the desk, one who writes and one who decides, for scripts that need an interview in some standing. */
import type { Database } from '#db/open-database.ts'
import { writerAndApprover } from '#lib/cast/writer-and-approver.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { approve } from '#lib/editorial/approve.ts'
import { beginInterview } from '#lib/editorial/begin-interview.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { revise } from '#lib/editorial/revise.ts'
import { saveDraft } from '#lib/editorial/save-draft.ts'
import { submit } from '#lib/editorial/submit.ts'
import { holders } from '#lib/people/holder.ts'
import type { Content } from '#lib/rules/content/content.ts'

type Until = { liveFrom?: Date; liveUntil?: Date; changeNote?: string; now?: Date }

export type TwoHands = ReturnType<typeof twoHands>

/** Takes a database with the cast. All interviews are with one leader, who holds a post and has a portrait. */
export function twoHands(db: Database) {
  const { writer, approver } = writerAndApprover(db)
  const leader = holders(db).find(({ portraitHash }) => portraitHash !== null)
  if (!leader) throw new Error('The cast has nobody in post with a portrait.')
  const writing = (now = new Date()): Desk => ({ db, actor: writer, now })
  const deciding = (now = new Date()): Desk => ({ db, actor: approver, now })

  const begin = (content: Content, leftOver: string[] = []): number =>
    change(db, (tx) => beginInterview(tx, writing(), { content, leftOver, pasted: null, leader }))

  const send = (interview: number): string =>
    submit(writing(), { interview, version: draftOf(db, interview).version }).fingerprint

  const publish = (interview: number, { now, ...until }: Until = {}): number => {
    approve(deciding(now), { interview, fingerprint: send(interview), ...until })
    return interview
  }

  const reword = (interview: number, content: Content): number => {
    revise(writing(), { interview })
    const { version } = draftOf(db, interview)
    saveDraft(writing(), { interview, version, content, leftOver: [], overtakes: false })
    return interview
  }

  return { leader, writing, deciding, begin, send, publish, reword }
}
