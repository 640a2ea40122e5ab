/** One revision, as it was set aside for good: its words, to be read and not written in. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { WordsToRead } from '#components/desk/words-to-read.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { revisionNumbered } from '#lib/editorial/revision-numbered.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export const metadata: Metadata = { title: 'Revision' }

export default async function RevisionPage({ params }: PageProps<'/desk/interviews/[interview]/revisions/[number]'>) {
  const context = await desk()
  const { interview: address, number } = await params
  const { interview, leader } = found(context, address)
  const which = numberOfForm.safeParse(number).data ?? notFound()
  const revision = revisionNumbered(context, interview.id, which) ?? notFound()
  const takenAt = momentInWords(revision.takenAt, configuration().timeZone)
  return (
    <DeskPage
      title={`Revision ${revision.number}: ${leader?.name ?? 'nobody yet'}`}
      under={
        <StateSentence>{`Revision ${revision.number}, set aside by ${revision.takenBy} on ${takenAt}.`}</StateSentence>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader?.name ?? 'Nobody yet', href: `/desk/interviews/${interview.id}` },
      ]}
      here={`Revision ${revision.number}`}
      actor={context.actor}
      signOut={signOut}
    >
      <WordsToRead content={revision.content} />
    </DeskPage>
  )
}
