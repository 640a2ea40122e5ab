/** Threads of comments as a page shows them: their moments in words. */
import type { ThreadShown } from '#components/desk/comments/comment-shown.ts'
import type { Comment, Thread } from '#lib/comments/threads.ts'
import { momentInWords } from '#lib/rules/dates.ts'

export function threadsShown(threads: readonly Thread[], timeZone: string): ThreadShown[] {
  const shown = <One extends Comment>(comment: One) => ({ ...comment, at: momentInWords(comment.at, timeZone) })
  return threads.map((thread) => ({
    ...shown(thread),
    replies: thread.replies.map(shown),
    settled: thread.settled && { ...thread.settled, at: momentInWords(thread.settled.at, timeZone) },
  }))
}
