/** The comments that nobody has settled, beside the words that they are about: to be read, and to go on from. */
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import type { Exchange } from '#lib/rules/content/content.ts'
import { placeInWords } from '#lib/rules/wording/comments.ts'
import type { ThreadShown } from './comment-shown.ts'
import { Thread } from './thread.tsx'

type Props = {
  threads: readonly ThreadShown[]
  exchanges: readonly Exchange[]
  /** The address of the page on which they are written. */
  at: string
  /** What becomes of them at this point: "They go along when this is sent for approval." */
  meaning: string
}

export function OpenComments({ threads, exchanges, at, meaning }: Props) {
  const open = threads.filter(({ settled }) => settled === null)
  const settled = threads.length - open.length
  const nothing = 'No comment is open. What colleagues remark about these words is shown here.'
  return (
    <Panel title="Comments" {...(open.length === 0 ? { empty: nothing } : { count: open.length })}>
      {open.length > 0 && <p className="py-2 text-ink-2">{meaning}</p>}
      {open.map((thread) => (
        <div key={thread.id} className="py-3">
          <h3 className="font-work text-s1/[1.4] font-semibold tracking-normal">
            {placeInWords(thread.exchange, exchanges)}
          </h3>
          <Thread thread={thread}>
            <a href={`${at}#comment-${thread.id}`} className="inline-block py-1">
              Reply or settle<span className="sr-only"> the comment of {thread.author}</span>
            </a>
          </Thread>
        </div>
      ))}
      <p className="py-2">
        <LinkButton href={at}>
          {settled === 0 ? 'Comment on these words' : 'Comment, or read the settled ones'}
        </LinkButton>
      </p>
    </Panel>
  )
}
