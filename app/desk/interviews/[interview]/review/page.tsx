/** The words that were sent for approval, as readers will see them; what changed since they were last live; and the decision. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { decideOnARevision, signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Changes } from '#components/desk/review/changes.tsx'
import { Decision } from '#components/desk/review/decision.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { Interview } from '#components/site/interview.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { asReadersWill } from '#lib/editorial/as-readers-will.ts'
import { revisionForReview } from '#lib/editorial/revision-for-review.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { notAllowed } from '#lib/rules/wording/refusals.ts'
import { sentInWords } from '#lib/rules/wording/sent.ts'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]/review'>) {
  const context = await desk()
  const { timeZone } = configuration()
  const { interview, leader, steps } = found(context, (await params).interview)
  const { cut } = await searchParams
  const revision = revisionForReview(context, interview.id)
  if (!revision || !leader) redirect(`/desk/interviews/${interview.id}`)
  return (
    <DeskPage
      title={`Review: ${leader.name}`}
      under={<StateSentence>{sentInWords(revision, momentInWords(revision.sentAt, timeZone))}</StateSentence>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader.name, href: `/desk/interviews/${interview.id}` },
      ]}
      here="Review"
      actor={context.actor}
      signOut={signOut}
    >
      <Changes before={revision.lastLive} after={revision.content} />
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
      {steps.includes('sendBack') && (
        <Decision
          interviewId={interview.id}
          revision={`revision ${revision.number}`}
          fingerprint={revision.fingerprint}
          sentBy={revision.sentBy}
          approveReason={steps.includes('approve') ? null : notAllowed.approve}
          action={decideOnARevision}
        />
      )}
    </DeskPage>
  )
}
