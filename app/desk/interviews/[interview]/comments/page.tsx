/** The comments on an interview, each beside the words that it is about; where they are written, answered and settled. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { CommentedWords } from '#components/desk/comments/commented-words.tsx'
import { WhoIsTold } from '#components/desk/comments/who-is-told.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { colleagues } from '#lib/comments/colleagues.ts'
import { type Thread, threadsOn } from '#lib/comments/threads.ts'
import { configuration } from '#lib/configuration.ts'
import { watchersOf } from '#lib/mail/watch.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { allows } from '#lib/rules/permissions.ts'
import { commentsDone } from '#lib/rules/wording/comments.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { standingInWords } from '#lib/rules/wording/standing.ts'
import { commentOnAnInterview, settleAThread, watchAnInterview } from './actions.ts'
import { threadsShown } from './threads-shown.ts'

export const metadata: Metadata = { title: 'Comments' }

function saidBy(id: number, threads: readonly Thread[]): number {
  return threads.flatMap((thread) => [thread, ...thread.replies]).filter(({ authorId }) => authorId === id).length
}

export default async function CommentsPage({
  params,
  searchParams,
}: PageProps<'/desk/interviews/[interview]/comments'>) {
  const context = await desk()
  const { interview, leader, draft } = found(context, (await params).interview)
  const { on, reply, done } = await searchParams
  const address = `/desk/interviews/${interview.id}`
  const name = leader?.name ?? 'Nobody yet'
  const threads = threadsOn(context, interview.id)
  const exchange = draft.content.exchanges.find(({ id }) => id === on)?.id ?? null
  const replied = numberOfForm.safeParse(reply).data
  const repliesTo = threads.find(({ id }) => id === replied)?.id ?? null
  const mayComment = allows(context.actor.role, 'comment', false) && !interview.discarded
  return (
    <DeskPage
      title={`Comments: ${name}`}
      under={<StateSentence>{standingInWords(interview)}</StateSentence>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name, href: address },
      ]}
      here="Comments"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(commentsDone, done)} sentBack={null} />
      <CommentedWords
        interviewId={interview.id}
        content={draft.content}
        threads={threadsShown(threads, configuration().timeZone)}
        writing={mayComment ? { exchange, repliesTo } : null}
        colleagues={colleagues(context.db).filter(({ id }) => id !== context.actor.id)}
        at={`${address}/comments`}
        said={saidBy(context.actor.id, threads)}
        actions={{ comment: commentOnAnInterview, settle: settleAThread }}
      />
      <div className="mt-12 max-w-measure">
        <WhoIsTold
          interviewId={interview.id}
          watchers={watchersOf(context, interview.id)}
          me={context.actor.id}
          action={watchAnInterview}
        />
      </div>
    </DeskPage>
  )
}
