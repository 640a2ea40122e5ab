/** One question of the bank: its wordings, every exchange that put it, and for whoever keeps the bank what can be done with it. */
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import * as actions from '#app/desk/questions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { MergeChoice } from '#components/desk/merge-choice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { AskedExchanges } from '#components/desk/questions/asked-exchanges.tsx'
import { LineForm } from '#components/desk/questions/line-form.tsx'
import { WordingList } from '#components/desk/questions/wording-list.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { exchangesInWords } from '#lib/questions/exchanges-in-words.ts'
import { questionOnDesk } from '#lib/questions/question-on-desk.ts'
import { dayInWords } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'
import { askedInWords } from '#lib/rules/questions/asked-in-words.ts'
import { slots, slotsInWords } from '#lib/rules/questions/slots.ts'
import { bankDone } from '#lib/rules/wording/bank-done.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { questionChoice } from './merge/question-choice.ts'

export const metadata: Metadata = { title: 'A question of the bank' }

export default async function QuestionPage({ params, searchParams }: PageProps<'/desk/questions/[question]'>) {
  const context = await desk()
  const { timeZone } = configuration()
  const asked = (await params).question
  const question = questionOnDesk(context, asked) ?? notFound()
  if (`${question.id}` !== asked) redirect(`/desk/questions/${question.id}`)
  const day = (moment: Date) => dayInWords(moment, timeZone)
  const keeps = allows(context.actor.role, 'keepQuestions', false)
  const fields = { question: question.id }
  return (
    <DeskPage
      title={question.name}
      under={
        <StateSentence>
          {question.retiredAt && `Retired on ${day(question.retiredAt)}. `}
          {askedInWords({ ...question, last: question.last && day(question.last) })}
        </StateSentence>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Questions', href: '/desk/questions' },
      ]}
      here="Question"
      current="questions"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(bankDone, (await searchParams).done)} sentBack={null} />
      <div className="grid max-w-[76rem] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Panel
          title="Who was asked"
          {...(question.exchanges.length + question.inDrafts.length === 0 && {
            empty: 'Nobody yet. Whoever is asked this in an interview is listed here.',
          })}
        >
          <AskedExchanges exchanges={exchangesInWords(question, day)} />
        </Panel>
        <div className="grid content-start gap-8">
          <Panel title="Wordings" count={question.wordings.length}>
            <WordingList
              question={question.id}
              wordings={question.wordings}
              actions={
                keeps
                  ? { edit: actions.editAWording, rename: actions.renameAQuestion, remove: actions.removeAWording }
                  : null
              }
            />
          </Panel>
          {keeps && (
            <>
              <Panel title="Add a wording">
                <LineForm
                  action={actions.addAWording}
                  fields={fields}
                  field="wording"
                  label="Wording"
                  hint={`${slotsInWords(slots)} are filled in when somebody is asked.`}
                  button="Add this wording"
                />
              </Panel>
              <Panel title="Two questions that are one">
                <MergeChoice {...questionChoice(question)} />
              </Panel>
              {question.retiredAt === null ? (
                <Panel title="Retire">
                  <PressForm
                    action={actions.retireAQuestion}
                    fields={fields}
                    meaning="It is offered to nobody any more. Its exchanges keep it, and it can be restored."
                    button="Retire the question"
                  />
                </Panel>
              ) : (
                <Panel title="Restore">
                  <PressForm
                    action={actions.restoreAQuestion}
                    fields={fields}
                    meaning="It is offered again to whoever writes an interview."
                    button="Restore the question"
                  />
                </Panel>
              )}
            </>
          )}
        </div>
      </div>
    </DeskPage>
  )
}
