/** Where the desk goes after a comment: to that comment, on the page of the comments, which says what happened. */
import type { CommentsDone } from '#lib/rules/wording/comments.ts'

const said = (interview: number, done: CommentsDone) => `/desk/interviews/${interview}/comments?done=${done}`

export function commented({ interview }: { interview: number }, { comment }: { comment: number }) {
  return `${said(interview, 'comment')}#comment-${comment}`
}

export function settled({ interview, comment }: { interview: number; comment: number }) {
  return `${said(interview, 'settled')}#comment-${comment}`
}

export function watched({ interview, watches }: { interview: number; watches: number }) {
  return said(interview, watches === 1 ? 'watching' : 'notWatching')
}
