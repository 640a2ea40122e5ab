/** One interview on the desk: its draft to write in or its words to read, what can be done with it, what happened to it. */
import type { Metadata } from 'next'
import * as actions from '#app/desk/actions.ts'
import { AddressForm } from '#components/desk/address-form.tsx'
import { OpenComments } from '#components/desk/comments/open-comments.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DraftEditor } from '#components/desk/draft-editor/draft-editor.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { PastedText } from '#components/desk/import-lines/pasted-text.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { Letter } from '#components/desk/questions/letter.tsx'
import { ReadSince } from '#components/desk/reads/read-since.tsx'
import { AskForm } from '#components/desk/review/ask-form.tsx'
import { ReviewForm } from '#components/desk/review-form.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { StepForms } from '#components/desk/step-forms.tsx'
import { Timeline } from '#components/desk/timeline.tsx'
import { WaysIn } from '#components/desk/ways-in.tsx'
import { WordsToRead } from '#components/desk/words-to-read.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { threadsOn } from '#lib/comments/threads.ts'
import { configuration } from '#lib/configuration.ts'
import { readsOf } from '#lib/counting/reads-at-desk.ts'
import { asReadersWill } from '#lib/editorial/as-readers-will.ts'
import { askingForADecision } from '#lib/editorial/asked-to-decide.ts'
import { knownTags } from '#lib/editorial/known-tags.ts'
import { openDraft } from '#lib/editorial/open-draft.ts'
import { ownersOnOffer } from '#lib/editorial/owners-on-offer.ts'
import { portraitsOfDraft } from '#lib/editorial/portraits-of-draft.ts'
import { addressToKeep } from '#lib/editorial/readdress.ts'
import { reviewOnDesk } from '#lib/editorial/review-of.ts'
import { sentBackNote } from '#lib/editorial/sent-back-note.ts'
import { timeline } from '#lib/editorial/timeline.ts'
import { bankOfDraft } from '#lib/questions/bank-on-offer.ts'
import { letterOfDraft } from '#lib/questions/letter-of-draft.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { undoOf } from '#lib/rules/undo.ts'
import { leaderOnDesk } from '#lib/rules/wording/leader-on-desk.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { standingInWords } from '#lib/rules/wording/standing.ts'
import { stepsDone } from '#lib/rules/wording/steps.ts'
import { threadsShown } from './comments/threads-shown.ts'
import { found } from './found.ts'

export async function generateMetadata({ params }: PageProps<'/desk/interviews/[interview]'>): Promise<Metadata> {
  const { leader } = found(await desk(), (await params).interview)
  return { title: leader?.name ?? 'Interview' }
}

/** What takes a step back right after it. */
const undoing = { recall: actions.recallASubmission, recover: actions.recoverADraft } as const

export default async function InterviewOnDeskPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]'>) {
  const context = await desk()
  const { institution, timeZone } = configuration()
  const at = found(context, (await params).interview)
  const { interview, leader, draft, steps, pasted, imported } = at
  const address = `/desk/interviews/${interview.id}`
  const moment = (when: Date) => momentInWords(when, timeZone)
  const returned = interview.state === 'draft' ? sentBackNote(context, interview.id) : null
  const letter = steps.includes('save') ? letterOfDraft(context, interview.id, draft.content, leader) : null
  const { done } = await searchParams
  const undo = undoOf(done, steps)
  const review = reviewOnDesk(context, interview.id, timeZone)
  const slug = addressToKeep(context, interview)
  const asked = askingForADecision(context, interview)
  const comments = {
    threads: threadsShown(threadsOn(context, interview.id), timeZone),
    exchanges: draft.content.exchanges,
    at: `${address}/comments`,
  }
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
        done={sentenceIn(stepsDone, done)}
        undo={undo && <PressForm action={undoing[undo]} fields={{ interview: interview.id }} button="Undo" />}
        sentBack={returned && { ...returned, at: moment(returned.at) }}
      />
      {steps.includes('save') ? (
        <DraftEditor
          interviewId={interview.id}
          userId={context.actor.id}
          timeZone={timeZone}
          action={actions.answerADraft}
          opened={openDraft(at, timeZone)}
          bank={bankOfDraft(context, interview.id, draft.content)}
          leader={leader && leaderOnDesk(leader)}
          chooseLeaderAt={`${address}/leader`}
          portraits={portraitsOfDraft(context, at)}
          tags={knownTags(context)}
          maySubmit={steps.includes('submit')}
          imported={imported && { ...imported, at: `${address}/import` }}
          comments={
            <OpenComments
              {...comments}
              meaning="Nobody has settled them. They go along when this is sent for approval."
            />
          }
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
        {!steps.includes('save') && <OpenComments {...comments} meaning="Nobody has settled them." />}
        <StepForms
          interviewId={interview.id}
          version={draft.version}
          steps={steps}
          actions={{
            recall: actions.recallASubmission,
            revise: actions.reviseAnInterview,
            cancel: actions.cancelAPublication,
            withdraw: actions.withdrawAnInterview,
            discardChanges: actions.discardChangesOfADraft,
            discard: actions.discardADraft,
            recover: actions.recoverADraft,
          }}
        />
        {review && (
          <Panel title="To be read again">
            <ReviewForm
              key={`${review.ownerId} ${review.day}`}
              interviewId={interview.id}
              review={review}
              owners={ownersOnOffer(context, review)}
              actions={{ set: actions.setAReview, stands: actions.sayThatItStands }}
            />
          </Panel>
        )}
        {slug !== null && (
          <Panel title="Its address">
            <AddressForm key={slug} interviewId={interview.id} slug={slug} action={actions.readdressAnInterview} />
          </Panel>
        )}
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
        {asked && (
          <Panel title="Who decides, and by when">
            <AskForm
              key={`${asked.reviewerId} ${asked.dueOn}`}
              interviewId={interview.id}
              asked={asked}
              action={actions.askForADecision}
            />
          </Panel>
        )}
        <Panel title="What happened">
          <p className="py-2">
            <a href={`${address}/history`} className="inline-block py-[0.1rem]">
              Compare and restore revisions
            </a>
          </p>
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
