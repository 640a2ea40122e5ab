/** One revision, as it was set aside for good: its words, to be read and not written in. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import * as actions from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { SecondLookForm } from '#components/desk/review/second-look-form.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { WordsToRead } from '#components/desk/words-to-read.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { secondLookOf } from '#lib/editorial/need-second-look.ts'
import { revisionNumbered } from '#lib/editorial/revision-numbered.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export const metadata: Metadata = { title: 'Revision' }

export default async function RevisionPage({ params }: PageProps<'/desk/interviews/[interview]/revisions/[number]'>) {
  const context = await desk()
  const { interview: address, number } = await params
  const { interview, leader, draft, steps } = found(context, address)
  const which = numberOfForm.safeParse(number).data ?? notFound()
  const revision = revisionNumbered(context, interview.id, which) ?? notFound()
  const moment = (at: Date) => momentInWords(at, configuration().timeZone)
  const alone = secondLookOf(context, interview.id, revision.number)
  return (
    <DeskPage
      title={`Revision ${revision.number}: ${leader?.name ?? 'nobody yet'}`}
      under={
        <StateSentence>{`Revision ${revision.number}, set aside by ${revision.takenBy} on ${moment(revision.takenAt)}.`}</StateSentence>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader?.name ?? 'Nobody yet', href: `/desk/interviews/${interview.id}` },
        { name: 'History', href: `/desk/interviews/${interview.id}/history` },
      ]}
      here={`Revision ${revision.number}`}
      actor={context.actor}
      signOut={actions.signOut}
    >
      <WordsToRead content={revision.content} />
      <div className="mt-12 grid max-w-measure gap-8">
        {alone && (
          <Panel title="Approved alone">
            <SecondLookForm alone={alone} at={moment(alone.approvedAt)} action={actions.lookForTheSecondTime} />
          </Panel>
        )}
        {steps.includes('save') && (
          <Panel title="Its words in the draft">
            <div className="py-3">
              <PressForm
                action={actions.restoreARevision}
                fields={{ interview: interview.id, revision: revision.number, version: draft.version }}
                meaning="The draft has these words again, as a new revision. What it says now is kept as a revision too."
                button={`Restore revision ${revision.number}`}
              />
            </div>
          </Panel>
        )}
      </div>
    </DeskPage>
  )
}
