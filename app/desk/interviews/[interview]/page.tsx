/** One interview on the desk: its draft to write in or its words to read, what can be done with it, what happened to it. */
import type { Metadata } from 'next'
import * as actions from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DraftEditor } from '#components/desk/draft-editor/draft-editor.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { PastedText } from '#components/desk/import-lines/pasted-text.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { Letter } from '#components/desk/questions/letter.tsx'
import { ReadSince } from '#components/desk/reads/read-since.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { StepForms } from '#components/desk/step-forms.tsx'
import { Timeline } from '#components/desk/timeline.tsx'
import { WaysIn } from '#components/desk/ways-in.tsx'
import { WordsToRead } from '#components/desk/words-to-read.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { readsOf } from '#lib/counting/reads-at-desk.ts'
import { asReadersWill } from '#lib/editorial/as-readers-will.ts'
import { knownTags } from '#lib/editorial/known-tags.ts'
import { openDraft } from '#lib/editorial/open-draft.ts'
import { portraitsOfDraft } from '#lib/editorial/portraits-of-draft.ts'
import { sentBackNote } from '#lib/editorial/sent-back-note.ts'
import { timeline } from '#lib/editorial/timeline.ts'
import { bankOfDraft } from '#lib/questions/bank-on-offer.ts'
import { letterOfDraft } from '#lib/questions/letter-of-draft.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { leaderOnDesk } from '#lib/rules/wording/leader-on-desk.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { standingInWords } from '#lib/rules/wording/standing.ts'
import { stepsDone } from '#lib/rules/wording/steps.ts'
import { found } from './found.ts'

export async function generateMetadata({ params }: PageProps<'/desk/interviews/[interview]'>): Promise<Metadata> {
  const { leader } = found(await desk(), (await params).interview)
  return { title: leader?.name ?? 'Interview' }
}

export default async function InterviewOnDeskPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]'>) {
  const context = await desk()
  const { institution, timeZone } = configuration()
  const at = found(context, (await params).interview)
  const { interview, leader, draft, steps, pasted, imported } = at
  const address = `/desk/interviews/${interview.id}`
  const moment = (when: Date) => momentInWords(when, timeZone)
  const returned = interview.state === 'draft' ? sentBackNote(context, interview.id) : null
  const letter = interview.state === 'draft' ? letterOfDraft(context, interview.id, draft.content, leader) : null
  return (
    <DeskPage
      title={leader?.name ?? 'Nobody yet'}
      under={
        <>
          <StateSentence>{standingInWords(interview)}</StateSentence>
          <ReadSince interview={interview.id} read={readsOf(context, interview.id)} />
        </>
      }
      beside={<WaysIn interview={interview} steps={steps} address={address} />}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Interviews', href: '/desk/interviews' },
      ]}
      current="interviews"
      actor={context.actor}
      signOut={actions.signOut}
    >
      <Happened
        done={sentenceIn(stepsDone, (await searchParams).done)}
        sentBack={returned && { ...returned, at: moment(returned.at) }}
      />
      {steps.includes('save') ? (
        <DraftEditor
          interviewId={interview.id}
          action={actions.answerADraft}
          opened={openDraft(at, timeZone)}
          bank={bankOfDraft(context, interview.id, draft.content)}
          leader={leader && leaderOnDesk(leader)}
          chooseLeaderAt={`${address}/leader`}
          portraits={portraitsOfDraft(context, at)}
          tags={knownTags(context)}
          maySubmit={steps.includes('submit')}
          imported={imported && { ...imported, at: `${address}/import` }}
          preview={
            leader && {
              saved: asReadersWill(context, draft.content, leader, interview.writerId),
              institution,
              timeZone,
            }
          }
        />
      ) : (
        <WordsToRead content={draft.content} />
      )}
      <div className="mt-12 grid max-w-measure gap-8">
        <StepForms
          interviewId={interview.id}
          steps={steps}
          actions={{
            recall: actions.recallASubmission,
            revise: actions.reviseAnInterview,
            cancel: actions.cancelAPublication,
            withdraw: actions.withdrawAnInterview,
          }}
        />
        {letter && (
          <Panel title="The e-mail to the interviewee">
            <details>
              <summary className="py-2 text-accent">Read it, copy it or send it</summary>
              <Letter letter={letter} />
            </details>
          </Panel>
        )}
        {pasted !== null && <PastedText text={pasted} />}
        {pasted === null && steps.includes('save') && (
          <Panel title="A text to read in">
            <p className="py-3 text-ink-2">
              Answers that came as an e-mail or a file go to the questions that wait for them. Save first what you
              typed.
            </p>
            <LinkButton href={`${address}/import`}>Read a text into this draft</LinkButton>
          </Panel>
        )}
        <Panel title="What happened">
          <Timeline
            entries={timeline(context, interview.id).map(({ at, revision, ...event }) => ({
              ...event,
              at: moment(at),
              revision: revision === null ? null : { number: revision, href: `${address}/revisions/${revision}` },
            }))}
          />
        </Panel>
      </div>
    </DeskPage>
  )
}
