/** The words that were sent for approval, as readers will see them; what changed since they were last live; and the decision. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import * as actions from '#app/desk/actions.ts'
import { threadsShown } from '#app/desk/interviews/[interview]/comments/threads-shown.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { OpenComments } from '#components/desk/comments/open-comments.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { ChangesToReview } from '#components/desk/review/changes-to-review.tsx'
import { Decision } from '#components/desk/review/decision.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { Interview } from '#components/site/interview.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { threadsOn } from '#lib/comments/threads.ts'
import { configuration } from '#lib/configuration.ts'
import { asReadersWill } from '#lib/editorial/as-readers-will.ts'
import { askingForADecision } from '#lib/editorial/asked-to-decide.ts'
import { revisionForReview } from '#lib/editorial/revision-for-review.ts'
import { askedInWords } from '#lib/rules/asked-to-decide.ts'
import { dayIn, momentInWords } from '#lib/rules/dates.ts'
import { notAllowed } from '#lib/rules/wording/refusals.ts'
import { sentInWords } from '#lib/rules/wording/sent.ts'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]/review'>) {
  const context = await desk()
  const { actor, now } = context
  const { timeZone } = configuration()
  const { interview, leader, steps } = found(context, (await params).interview)
  const { cut, since } = await searchParams
  const revision = revisionForReview(context, interview.id)
  const asked = askingForADecision(context, interview)
  if (!revision || !leader) redirect(`/desk/interviews/${interview.id}`)
  return (
    <DeskPage
      title={`Review: ${leader.name}`}
      under={
        <>
          <StateSentence>{sentInWords(revision, momentInWords(revision.sentAt, timeZone))}</StateSentence>
          {asked && <p className="text-ink-2">{askedInWords(asked, actor.id, dayIn(now, timeZone))}</p>}
        </>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader.name, href: `/desk/interviews/${interview.id}` },
      ]}
      here="Review"
      actor={actor}
      signOut={actions.signOut}
    >
      <ChangesToReview
        after={revision.content}
        looked={revision.lastLook && { ...revision.lastLook, at: momentInWords(revision.lastLook.at, timeZone) }}
        live={revision.lastLive}
        sinceLive={since === 'live'}
        address={`/desk/interviews/${interview.id}`}
      />
      <Interview
        interview={{
          ...asReadersWill(context, revision.content, leader, interview.writerId),
          shorterBy: revision.shorterBy,
        }}
        timeZone={timeZone}
        heading="h2"
        lengths={{
          full: `/desk/interviews/${interview.id}/review`,
          cut: `/desk/interviews/${interview.id}/review?cut`,
        }}
        length={cut === undefined ? 'full' : 'cut'}
        isPreview
      />
      <div className="mt-8 max-w-[54rem]">
        <OpenComments
          threads={threadsShown(threadsOn(context, interview.id), timeZone)}
          exchanges={revision.content.exchanges}
          at={`/desk/interviews/${interview.id}/comments`}
          meaning="Nobody has settled them. Read them before you decide."
        />
      </div>
      {steps.includes('sendBack') && (
        <>
          <Decision
            interviewId={interview.id}
            revision={`revision ${revision.number}`}
            fingerprint={revision.fingerprint}
            sentBy={revision.sentBy}
            approveReason={steps.includes('approve') || revision.alone ? null : notAllowed.approve}
            alone={revision.alone}
            seenBefore={revision.lastLive !== null}
            timeZone={timeZone}
            action={actions.decideOnARevision}
          />
          <div className="mt-8 max-w-measure">
            <PressForm
              action={actions.lookAtARevision}
              fields={{ interview: interview.id, fingerprint: revision.fingerprint }}
              meaning="Or decide later: what changes after this is shown to you from here on."
              button="I have read it, and decide later"
            />
          </div>
        </>
      )}
    </DeskPage>
  )
}
