/** The comments on an interview as threads: each what was remarked first, and the replies to it, oldest first. */
import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { users } from '#db/schema/accounts.ts'
import { comments, mentions } from '#db/schema/comments.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export interface Comment {
  id: number
  author: string
  authorId: number
  text: string
  at: Date
  /** The names of the colleagues whom it was for. */
  told: string[]
}

export interface Thread extends Comment {
  /** The exchange that it is about; null for the whole interview. */
  exchange: string | null
  replies: Comment[]
  settled: { by: string; at: Date } | null
}

/** Takes the interview's number. Refuses: not-found, to whoever has no place at the desk. */
export function threadsOn({ db, actor }: Desk, interviewId: number): Thread[] {
  requireRight(actor, 'work')
  const settlers = alias(users, 'settlers')
  const rows = db
    .select({ comment: comments, author: users.name, settledBy: settlers.name })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.authorId))
    .leftJoin(settlers, eq(settlers.id, comments.resolvedById))
    .where(eq(comments.interviewId, interviewId))
    .orderBy(asc(comments.id))
    .all()
  const told = db
    .select({ comment: mentions.commentId, name: users.name })
    .from(mentions)
    .innerJoin(comments, eq(comments.id, mentions.commentId))
    .innerJoin(users, eq(users.id, mentions.userId))
    .where(eq(comments.interviewId, interviewId))
    .orderBy(asc(users.name))
    .all()
  const asComment = ({ comment: { id, authorId, text, at }, author }: (typeof rows)[number]): Comment => ({
    id,
    author,
    authorId,
    text,
    at,
    told: told.filter(({ comment }) => comment === id).map(({ name }) => name),
  })
  return rows
    .filter(({ comment }) => comment.repliesToId === null)
    .map((row) => ({
      ...asComment(row),
      exchange: row.comment.exchange,
      replies: rows.filter(({ comment }) => comment.repliesToId === row.comment.id).map(asComment),
      settled:
        row.comment.resolvedAt === null || row.settledBy === null
          ? null
          : { by: row.settledBy, at: row.comment.resolvedAt },
    }))
}
