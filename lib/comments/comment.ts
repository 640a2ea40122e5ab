/** A remark of one colleague to the others about an interview, one of its exchanges, or what somebody remarked before. */
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { comments, mentions } from '#db/schema/comments.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { named } from '#lib/editorial/named.ts'
import { record } from '#lib/editorial/record.ts'
import { tellMentioned } from '#lib/mail/tell.ts'
import { cleanText } from '#lib/rules/clean-text.ts'
import { namedInComment } from '#lib/rules/comments/named-in-comment.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { colleagues } from './colleagues.ts'
import { findForComment } from './find-for-comment.ts'

/** A number, or nothing chosen. */
const chosen = z
  .literal('')
  .transform(() => undefined)
  .or(numberOfForm)
  .optional()

export const remark = named.extend({
  /** The exchange that it is about; '' for the whole interview. */
  exchange: z.string().max(200).default(''),
  repliesTo: chosen,
  text: z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(1, 'Write your comment').max(limits.note, `Shorten the comment to ${limits.note} characters`)),
  /** A colleague who is told, beside those whom the text names. */
  tell: chosen,
})
export type Remark = z.output<typeof remark>

/** Milliseconds. What somebody sent twice in a row is one comment; who says the same again next day means it. */
const sameSending = 10 * 60_000

type Place = { exchange: string | null; repliesToId: number | null }

/** A reply belongs to its thread, whichever of its comments was answered. Refuses: not-found; stale, where the exchange is gone. */
function placeOf(tx: Tx, { interview, exchange, repliesTo }: Remark): Place {
  if (repliesTo !== undefined) {
    const found = tx
      .select()
      .from(comments)
      .where(and(eq(comments.id, repliesTo), eq(comments.interviewId, interview)))
      .get()
    if (!found) throw new Refusal('not-found', 'There is no such comment on this interview.')
    return { exchange: found.exchange, repliesToId: found.repliesToId ?? found.id }
  }
  if (exchange === '') return { exchange: null, repliesToId: null }
  const { exchanges } = draftOf(tx, interview).content
  if (!exchanges.some(({ id }) => id === exchange)) throw new Refusal('stale', stale.exchangeGone)
  return { exchange, repliesToId: null }
}

function saidAlready(tx: Tx, { actor, now }: Desk, { interview, text }: Remark, { exchange, repliesToId }: Place) {
  return tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.interviewId, interview),
        eq(comments.authorId, actor.id),
        eq(comments.text, text),
        sql`${comments.exchange} is ${exchange}`,
        sql`${comments.repliesToId} is ${repliesToId}`,
        gt(comments.at, new Date(now.getTime() - sameSending)),
      ),
    )
    .get()
}

/**
 * Whoever it names is told by mail, once. A reply opens a settled thread again: there is more to say. Gives its number.
 * Refuses: not-found, not-allowed, wrong-state (in the bin), stale (the exchange is gone).
 */
export function comment(desk: Desk, said: Remark): { comment: number; problems: [] } {
  return change(desk.db, (tx) => {
    findForComment(tx, desk, said.interview)
    const place = placeOf(tx, said)
    const before = saidAlready(tx, desk, said, place)
    if (before) return { comment: before.id, problems: [] }
    const { id } = tx
      .insert(comments)
      .values({ ...place, interviewId: said.interview, authorId: desk.actor.id, text: said.text, at: desk.now })
      .returning({ id: comments.id })
      .get()
    if (place.repliesToId !== null) openAgain(tx, place.repliesToId)
    const people = colleagues(tx)
    const asked = people.filter((one) => one.id === said.tell).map((one) => one.id)
    const told = [...new Set([...asked, ...namedInComment(said.text, people)])]
    for (const userId of told) tx.insert(mentions).values({ commentId: id, userId }).run()
    record(tx, desk, { interviewId: said.interview, verb: 'comment' })
    tellMentioned(tx, desk, { interviewId: said.interview, comment: id, to: told })
    return { comment: id, problems: [] }
  })
}

function openAgain(tx: Tx, thread: number) {
  tx.update(comments)
    .set({ resolvedAt: null, resolvedById: null })
    .where(and(eq(comments.id, thread), isNull(comments.repliesToId)))
    .run()
}
