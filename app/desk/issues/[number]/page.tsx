/** One issue on the desk: the form in which it is put together, and for admins the way to readers and back. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { keepAnIssue, publishAnIssue, takeBackAnIssue } from '#app/desk/issues/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { IssueForm } from '#components/desk/issues/issue-form.tsx'
import { IssueToRead } from '#components/desk/issues/issue-to-read.tsx'
import { standingInWords } from '#components/desk/issues/standing-in-words.ts'
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { Timeline } from '#components/desk/timeline.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { issueTimeline } from '#lib/magazine/issue-timeline.ts'
import { issueOnDesk } from '#lib/magazine/issues-on-desk.ts'
import { dayInWords, momentInWords } from '#lib/rules/dates.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import { magazineDone } from '#lib/rules/wording/magazine-done.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'

export const metadata: Metadata = { title: 'An issue' }

export default async function IssueOnDeskPage({ params, searchParams }: PageProps<'/desk/issues/[number]'>) {
  const context = await desk()
  const { timeZone } = configuration()
  const { done, find } = await searchParams
  const issue = issueOnDesk(context, (await params).number, find) ?? notFound()
  const { id, version, number, title, publishedAt, mayKeep, mayPublish } = issue
  const { happened, publishedBy } = issueTimeline(context, id)
  const said = issue.pieces.map((piece) => ({ ...piece, said: standingInWords(piece.standing, timeZone) }))
  const cover = issue.pieces.find(({ portrait }) => portrait !== null && portrait === issue.coverPortrait)
  return (
    <DeskPage
      title={title || `Issue ${number}`}
      under={
        <StateSentence>
          {publishedAt
            ? `Published${publishedBy ? ` by ${publishedBy}` : ''} on ${dayInWords(publishedAt, timeZone)}. Readers see what you save.`
            : 'In preparation. Only the desk sees it.'}
        </StateSentence>
      }
      beside={publishedAt && <LinkButton href={`/issues/${number}`}>See it as readers do</LinkButton>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Issues', href: '/desk/issues' },
      ]}
      here={`Issue ${number}`}
      current="issues"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(magazineDone, done)} sentBack={null} />
      {mayKeep ? (
        <IssueForm
          issue={{
            ...issue,
            number: `${number}`,
            note: toMarkdown(issue.note),
            cover: cover ? `${cover.id}` : '',
            pieces: said,
            portraits: issue.pieces.flatMap(({ id: interview, leader, portrait }) =>
              portrait === null ? [] : [{ id: interview, name: leader }],
            ),
          }}
          words={issue.words}
          found={issue.found.map((piece) => ({ ...piece, said: standingInWords(piece.standing, timeZone) }))}
          action={keepAnIssue}
        />
      ) : (
        <IssueToRead note={issue.note} pieces={said} />
      )}
      <div className="mt-12 grid max-w-measure gap-12">
        {mayPublish &&
          (publishedAt ? (
            <Panel title="Take it back">
              <PressForm
                key="take back"
                action={takeBackAnIssue}
                fields={{ issue: id, version }}
                meaning="Readers do not see the issue any more; its interviews stay where they are. It can be published again."
                button="Take the issue back"
              />
            </Panel>
          ) : (
            <Panel title="Publish">
              <PressForm
                key="publish"
                action={publishAnIssue}
                fields={{ issue: id, version }}
                meaning={`Readers find it at /issues/${number} and on the front page, with those of its interviews that are live. Save first what you typed.`}
                button="Publish the issue"
              />
            </Panel>
          ))}
        <Panel title="What happened">
          <Timeline
            entries={happened.map(({ at, sentence }) => ({
              at: momentInWords(at, timeZone),
              sentence,
              revision: null,
              note: null,
            }))}
          />
        </Panel>
      </div>
    </DeskPage>
  )
}
