/** The history of an interview: every revision with who, when and why, and any two of them compared word by word. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Notice } from '#components/desk/notice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { Changes } from '#components/desk/review/changes.tsx'
import { CompareForm } from '#components/desk/review/compare-form.tsx'
import { RevisionList } from '#components/desk/review/revision-list.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { comparison } from '#lib/editorial/comparison.ts'
import { history } from '#lib/editorial/history.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { historyOption, takenInWords } from '#lib/rules/wording/reviewing.ts'
import { standingInWords } from '#lib/rules/wording/standing.ts'

export const metadata: Metadata = { title: 'History' }

export default async function HistoryPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]/history'>) {
  const context = await desk()
  const { timeZone } = configuration()
  const { interview, leader } = found(context, (await params).interview)
  const address = `/desk/interviews/${interview.id}`
  const revisions = history(context, interview.id)
  const compared = comparison(context, interview, await searchParams)
  return (
    <DeskPage
      title={`History: ${leader?.name ?? 'nobody yet'}`}
      under={<StateSentence>{standingInWords(interview)}</StateSentence>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader?.name ?? 'Nobody yet', href: address },
      ]}
      here="History"
      actor={context.actor}
      signOut={signOut}
    >
      <div className="grid gap-8">
        {compared && (
          <div>
            <CompareForm
              action={`${address}/history`}
              options={[
                { value: 'draft', name: 'The draft as it is now' },
                ...revisions.map((revision) => ({
                  value: String(revision.number),
                  name: historyOption(revision),
                })),
              ]}
              from={String(compared.from)}
              to={String(compared.to)}
            />
            {compared.missing !== null && <Notice kind="refused">{compared.missing}</Notice>}
            {compared.contents && <Changes title={compared.title} {...compared.contents} />}
          </div>
        )}
        <div className="max-w-measure">
          <Panel
            title="Revisions"
            {...(revisions.length === 0 && {
              empty: 'No wording has been set aside yet. A revision is taken when the draft is sent for approval.',
            })}
            {...(revisions.length > 0 && { count: revisions.length })}
          >
            <RevisionList
              rows={revisions.map((revision) => ({
                number: revision.number,
                taken: takenInWords(revision, momentInWords(revision.takenAt, timeZone)),
                why: revision.why,
                href: `${address}/revisions/${revision.number}`,
                comparedAt:
                  revision.number > 1 ? `${address}/history?from=${revision.number - 1}&to=${revision.number}` : null,
              }))}
            />
          </Panel>
        </div>
      </div>
    </DeskPage>
  )
}
