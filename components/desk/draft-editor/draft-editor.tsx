/** The form in which an interview is drafted. Every button of it works as a posted form; with JavaScript, at once. */
'use client'

import { type ReactNode, type SubmitEvent, useDeferredValue, useMemo, useState } from 'react'
import { BalancePanel } from '#components/desk/cut/balance-panel.tsx'
import { CutPanel } from '#components/desk/cut/cut-panel.tsx'
import { type KnownPortraits, PortraitPart } from '#components/desk/portrait/portrait-part.tsx'
import { Preview, type PreviewOf } from '#components/desk/preview/preview.tsx'
import { PreviewButton } from '#components/desk/preview/preview-button.tsx'
import { useBank } from '#components/desk/questions/use-bank.ts'
import type { Action } from '#components/desk/use-answer.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { adviceOfForm } from '#lib/rules/drafting/advice-of-form.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import { problemsOfForm } from '#lib/rules/drafting/problems-of-form.ts'
import type { BankOnOffer } from '#lib/rules/questions/offers.ts'
import { AnswerNotices } from './answer-notices.tsx'
import { elementIds } from './element-ids.ts'
import { ExchangeList } from './exchange-list.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import type { EditorLeader } from './leader-line.tsx'
import type { Imported } from './left-over-counters.tsx'
import { LeftOverTray } from './left-over-tray.tsx'
import { LengthPanel } from './length-panel.tsx'
import { LinkPart } from './link-part.tsx'
import { OpeningPart } from './opening-part.tsx'
import { othersHere } from './others-here.ts'
import { PartsNav } from './parts-nav.tsx'
import { problemsBesideFields } from './problems-beside-fields.ts'
import { ProblemsPanel } from './problems-panel.tsx'
import { RegionField } from './region-field.tsx'
import { SaveBar } from './save-bar.tsx'
import { savingInWords } from './saving-in-words.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { TopicsField } from './topics-field.tsx'
import { fieldsFor, useDraft } from './use-draft.ts'
import { useKeptWords } from './use-kept-words.ts'
import { usePresence } from './use-presence.ts'
import { draftFormId } from './use-typed-early.ts'
import { WordsLeftBehind } from './words-left-behind.tsx'
import { wordsOfDraft } from './words-of-draft.ts'

/** The form at the left, what becomes of it at the right; the parts and the panels make room. */
const previewBeside = 'lg:grid-cols-2 lg:[&>nav]:hidden'

type Props = {
  interviewId: number
  /** Who writes: what they have not saved yet is kept for them alone. */
  userId: number
  /** In which a moment is said. */
  timeZone: string
  action: Action<DraftAnswer>
  opened: DraftAnswer
  /** What the question bank offers to these words. */
  bank: BankOnOffer
  leader: EditorLeader | null
  /** The address of the page on which the leader is chosen. */
  chooseLeaderAt: string
  portraits: KnownPortraits
  /** The topics and regions there are. */
  tags: { topics: readonly string[]; regions: readonly string[] }
  maySubmit: boolean
  /** What was read into it from a text: then there is a tray for what found no place. */
  imported: Imported | null
  /** What colleagues remarked about it. */
  comments: ReactNode
  /** What readers get beside the words; null while nobody knows whom the interview is with. */
  preview: PreviewOf | null
}

export function DraftEditor({
  interviewId,
  userId,
  timeZone,
  action,
  opened,
  bank: offered,
  leader,
  chooseLeaderAt,
  portraits,
  tags,
  maySubmit,
  imported,
  comments,
  preview,
}: Props) {
  const draft = useDraft(interviewId, action, opened)
  const { form, change, take, answer, tried } = draft
  const { theirs } = answer
  const { left, settle } = useKeptWords({ ...draft, userId, interviewId })
  const others = othersHere(usePresence(interviewId))
  const bank = useBank(interviewId, offered, form.exchanges)

  const settled = useDeferredValue(form) // reading every answer again may wait until nobody is typing
  const problems = useMemo(() => problemsOfForm(settled, leader !== null), [settled, leader])
  const advice = useMemo(() => adviceOfForm(settled, answer.known), [settled, answer.known])
  const words = useMemo(() => wordsOfDraft(settled), [settled])
  const [previewing, setPreviewing] = useState(false)
  const beside = problemsBesideFields(problems, form, tried)

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    draft.save(new FormData(event.currentTarget, event.nativeEvent.submitter))
  }

  function signedIn() {
    const fields = fieldsFor('save')
    if (fields) draft.save(fields)
  }

  return (
    <>
      {answer.outcome === 'signedOut' && <SignInAgain onSignedIn={signedIn} />}
      {left && (
        <div className="mb-6 max-w-measure">
          <WordsLeftBehind
            at={momentInWords(new Date(left.words.at), timeZone)}
            changes={left.changes}
            onPutBack={() => {
              draft.putBack(left.words.form, left.words)
              settle()
            }}
            onLetGo={settle}
          />
        </div>
      )}
      {/* Browsers put back what was typed when a page is opened again; the version from which it was typed would be another one. */}
      <form id={draftFormId} action={draft.formAction} onSubmit={submit} autoComplete="off">
        <HiddenFields
          userId={userId}
          interviewId={interviewId}
          answer={answer}
          basis={draft.basis}
          removed={form.removed}
        />
        <AnswerNotices answer={answer} problems={tried ? problems : []} />
        <div
          className={`grid gap-x-12 gap-y-8 ${previewing ? previewBeside : 'lg:grid-cols-[12.5rem_minmax(0,1fr)_19rem]'}`}
        >
          <PartsNav form={form} problems={beside} />
          <div>
            <OpeningPart
              leader={leader}
              chooseLeaderAt={chooseLeaderAt}
              form={form}
              problems={beside}
              theirs={theirs}
              change={change}
            />
            <PortraitPart
              interviewId={interviewId}
              leader={leader}
              form={form}
              known={portraits}
              problems={beside}
              theirs={theirs}
              change={change}
              take={take}
            />
            <ExchangeList form={form} problems={beside} theirs={theirs} bank={bank} change={change} take={take} />
            <div className="mt-4 grid gap-6 rounded-sm border border-rule bg-raised p-4">
              <LinkPart form={form} problems={beside} theirs={theirs} change={change} take={take} />
              <div className="grid gap-6 md:grid-cols-2">
                <TopicsField
                  topics={form.topics}
                  known={tags.topics}
                  problems={beside}
                  theirs={theirs}
                  change={change}
                />
                <RegionField
                  region={form.region}
                  known={tags.regions}
                  problems={beside}
                  theirs={theirs}
                  change={change}
                />
              </div>
            </div>
          </div>
          <aside aria-label="About this draft" className="grid content-start gap-8">
            <LengthPanel words={words} />
            <CutPanel id={elementIds.cut} form={settled} take={take} />
            <BalancePanel exchanges={settled.exchanges} />
            <ProblemsPanel problems={problems} advice={advice} />
            {(imported || form.leftOver.length > 0) && <LeftOverTray form={form} take={take} imported={imported} />}
            {comments}
          </aside>
          {previewing && preview && <Preview form={settled} of={preview} onClose={() => setPreviewing(false)} />}
        </div>
        <SaveBar
          saving={savingInWords({ ...draft, ...answer })}
          stepped={draft.stepped}
          problems={problems.length}
          leftOver={form.leftOver.length}
          maySubmit={maySubmit}
          waits={draft.waits}
          itself={draft.itself}
          others={others}
          preview={
            preview && (
              <PreviewButton
                shown={previewing}
                toggle={() => setPreviewing(!previewing)}
                address={`/desk/interviews/${interviewId}/preview`}
              />
            )
          }
        />
      </form>
    </>
  )
}
