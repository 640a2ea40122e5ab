/** A thread of comments: the remark, the replies to it, and what can be done about it. */
import type { ReactNode } from 'react'
import type { ThreadShown } from './comment-shown.ts'
import { Remark } from './remark.tsx'

type Props = {
  thread: ThreadShown
  /** The ways to reply and to settle it. */
  children?: ReactNode
}

export function Thread({ thread, children }: Props) {
  const { replies, settled } = thread
  return (
    <div className="border-l-2 border-edge pl-3">
      <Remark remark={thread} />
      {replies.length > 0 && (
        <ul className="ml-4" aria-label={`Replies to ${thread.author}`}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <Remark remark={reply} />
            </li>
          ))}
        </ul>
      )}
      {settled && (
        <p className="text-s0 text-ink-2 tabular-nums">
          {settled.by} settled this on {settled.at}.
        </p>
      )}
      {children}
    </div>
  )
}
