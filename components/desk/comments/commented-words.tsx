/** An interview's words with the comments on each of its parts; the form stands where somebody wants to write. */
import { PressForm } from '#components/desk/press-form.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { RichText } from '#components/rich-text.tsx'
import type { Content } from '#lib/rules/content/content.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { CommentForm } from './comment-form.tsx'
import { commentFormId } from './comment-form-id.ts'
import type { ThreadShown } from './comment-shown.ts'
import { Thread } from './thread.tsx'

type Writing = { exchange: string | null; repliesTo: number | null }

type Props = {
  interviewId: number
  content: Content
  threads: readonly ThreadShown[]
  /** Where the form stands; null for whoever may not comment now. */
  writing: Writing | null
  colleagues: readonly { id: number; name: string }[]
  /** The address of this page. */
  at: string
  /** How many comments whoever looks at it has made: after one more, the form is a new one. */
  said: number
  actions: { comment: Action<FormAnswer>; settle: Action<FormAnswer> }
}

export function CommentedWords({ interviewId, content, threads, writing, colleagues, at, said, actions }: Props) {
  const { headline, standfirst, exchanges } = content
  const gone = threads.filter(({ exchange }) => exchange !== null && exchanges.every(({ id }) => id !== exchange))
  const threadsOn = (exchange: string | null) => threads.filter((thread) => thread.exchange === exchange)
  const form = { interviewId, action: actions.comment, colleagues }

  function comments(shown: readonly ThreadShown[]) {
    if (shown.length === 0) return null
    return (
      <div className="mt-3 grid gap-3">
        {shown.map((thread) => (
          <Thread key={thread.id} thread={thread}>
            {writing && ways(thread)}
          </Thread>
        ))}
      </div>
    )
  }

  function ways(thread: ThreadShown) {
    const { id, author, replies, settled } = thread
    if (writing?.repliesTo === id)
      return (
        <CommentForm
          key={said}
          {...form}
          exchange={null}
          repliesTo={id}
          label={`Your reply to ${author}`}
          button="Reply"
        />
      )
    return (
      <div className="flex flex-wrap items-center gap-x-4">
        <a href={`${at}?reply=${id}#${commentFormId}`} className="inline-block py-1">
          Reply<span className="sr-only"> to {author}</span>
        </a>
        {settled === null && (
          <PressForm
            action={actions.settle}
            fields={{ interview: interviewId, comment: id, last: replies.at(-1)?.id ?? id }}
            button="Settle"
            look="mini"
            about={`comment of ${author}`}
          />
        )}
      </div>
    )
  }

  return (
    <div className="grid max-w-measure gap-8">
      <section aria-labelledby="the-whole">
        <h2 id="the-whole" className="text-d2">
          {headline || 'No headline yet'}
        </h2>
        {standfirst !== '' && <p className="mt-3 font-text text-stand">{standfirst}</p>}
        {comments(threadsOn(null))}
        {writing && isHere(writing, null) && (
          <CommentForm
            key={said}
            {...form}
            exchange={null}
            repliesTo={null}
            label="Your comment on the whole interview"
            button="Comment"
          />
        )}
        {writing && !isHere(writing, null) && (
          <a href={`${at}#${commentFormId}`} className="mt-2 inline-block py-1">
            Comment on the whole interview
          </a>
        )}
      </section>
      {exchanges.map(({ id, wording, answer }) => (
        <section key={id} aria-label={wording || 'An exchange without words'} className="border-t border-rule pt-4">
          <h2 className="mb-2 text-d1">{wording || 'No words yet'}</h2>
          {answer.content.length > 0 && <RichText document={answer} />}
          {comments(threadsOn(id))}
          {writing && isHere(writing, id) && (
            <CommentForm
              key={said}
              {...form}
              exchange={id}
              repliesTo={null}
              label="Your comment on this exchange"
              button="Comment"
            />
          )}
          {writing && !isHere(writing, id) && (
            <a href={`${at}?on=${encodeURIComponent(id)}#${commentFormId}`} className="mt-2 inline-block py-1">
              Comment on this<span className="sr-only"> exchange: {wording}</span>
            </a>
          )}
        </section>
      ))}
      {gone.length > 0 && (
        <section aria-labelledby="gone" className="border-t border-rule pt-4">
          <h2 id="gone" className="font-work text-s2/[1.3] font-semibold tracking-normal">
            On exchanges that are no longer there
          </h2>
          {comments(gone)}
        </section>
      )}
    </div>
  )
}

function isHere({ exchange, repliesTo }: Writing, place: string | null): boolean {
  return repliesTo === null && exchange === place
}
