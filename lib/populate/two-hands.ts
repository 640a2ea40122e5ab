/** Two people at the desk, one who writes and one who decides, for scripts that need an interview in some standing. */
import { users } from '#db/cast/users.ts'
import type { Database } from '#db/open-database.ts'
import { castActor } from '#lib/cast/cast-actor.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { approve } from '#lib/editorial/approve.ts'
import { beginInterview } from '#lib/editorial/begin-interview.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { revise } from '#lib/editorial/revise.ts'
import { saveDraft } from '#lib/editorial/save-draft.ts'
import { submit } from '#lib/editorial/submit.ts'
import type { Holder } from '#lib/people/holder.ts'
import type { Content } from '#lib/rules/content/content.ts'

type Post = Pick<Holder, 'leaderId' | 'appointmentId'>
type Until = { liveFrom?: Date; liveUntil?: Date; changeNote?: string; now?: Date }

export type TwoHands = ReturnType<typeof twoHands>

/** Takes a database with the cast, and whom the interviews are with. */
export function twoHands(db: Database, leader: Post) {
  const [writer, approver] = ['editor', 'admin'].map((role) =>
    castActor(db, users.find((user) => user.role === role)?.email ?? ''),
  )
  if (!writer || !approver) throw new Error('The cast has no editor or no admin.')
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

  return { writing, deciding, begin, send, publish, reword }
}
