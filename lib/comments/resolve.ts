/** Settles a thread of comments: there is nothing more to do about it. A reply opens it again. */
import { and, eq, isNull, max } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { comments } from '#db/schema/comments.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { named } from '#lib/editorial/named.ts'
import { record } from '#lib/editorial/record.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { findForComment } from './find-for-comment.ts'

/** `last`: the newest comment of the thread that was on the page. */
export const settling = named.extend({ comment: numberOfForm, last: numberOfForm })

function newestOf(tx: Tx, thread: number): number {
  const reply = tx
    .select({ id: max(comments.id) })
    .from(comments)
    .where(eq(comments.repliesToId, thread))
    .get()
  return reply?.id ?? thread
}

/** One that is settled stays so. Refuses: not-found, not-allowed, wrong-state (in the bin), stale (somebody replied since). */
export function resolve(desk: Desk, { interview, comment, last }: z.output<typeof settling>) {
  change(desk.db, (tx) => {
    findForComment(tx, desk, interview)
    const thread = tx
      .select()
      .from(comments)
      .where(and(eq(comments.id, comment), eq(comments.interviewId, interview), isNull(comments.repliesToId)))
      .get()
    if (!thread) throw new Refusal('not-found', 'There is no such comment on this interview.')
    if (thread.resolvedAt !== null) return
    if (newestOf(tx, comment) !== last) throw new Refusal('stale', stale.replied)
    tx.update(comments).set({ resolvedAt: desk.now, resolvedById: desk.actor.id }).where(eq(comments.id, comment)).run()
    record(tx, desk, { interviewId: interview, verb: 'resolve' })
  })
}
