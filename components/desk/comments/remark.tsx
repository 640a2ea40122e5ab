/** One comment: who said it, when, what, and whom it was for. */
import type { CommentShown } from './comment-shown.ts'

export function Remark({ remark: { id, author, at, text, told } }: { remark: CommentShown }) {
  return (
    <div id={`comment-${id}`} className="scroll-mt-8 py-2">
      <p className="text-s0 text-ink-2 tabular-nums">
        <b className="font-semibold text-ink">{author}</b>, {at}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
      {told.length > 0 && <p className="text-s0 text-ink-2">For {told.join(', ')}</p>}
    </div>
  )
}
