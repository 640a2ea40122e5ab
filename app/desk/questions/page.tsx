/** The question bank: what leaders are asked, in how many wordings, how often and when last. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { BankFilter } from '#components/desk/questions/bank-filter.tsx'
import { LineForm } from '#components/desk/questions/line-form.tsx'
import { QuestionRows } from '#components/desk/questions/question-rows.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { findInBank } from '#lib/questions/find-in-bank.ts'
import { dayInWords } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'
import { slots, slotsInWords } from '#lib/rules/questions/slots.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { addAQuestion } from './actions.ts'

export const metadata: Metadata = { title: 'The question bank' }

export default async function Questions({ searchParams }: PageProps<'/desk/questions'>) {
  const context = await desk()
  const { timeZone } = configuration()
  const { words, retired, found, of } = findInBank(context, await searchParams)
  return (
    <DeskPage
      title="The question bank"
      under={<p className="text-ink-2">What leaders are asked, whatever the wording.</p>}
      beside={<LinkButton href="/desk/questions/sets">Sets of questions</LinkButton>}
      trail={[{ name: 'Desk', href: '/desk' }]}
      here="Questions"
      current="questions"
      actor={context.actor}
      signOut={signOut}
    >
      <div className="max-w-[54rem]">
        <BankFilter words={words} retired={retired} />
        <p className="mb-3 text-ink-2">
          {`${capitalised(numberInWords(found.length, 'question'))}${found.length < of ? ` of ${of}` : ''}.`}{' '}
          {words !== '' && <a href="/desk/questions">Show all</a>}
        </p>
        {found.length > 0 && (
          <QuestionRows
            rows={found.map(({ last, retiredAt, ...question }) => ({
              ...question,
              last: last && dayInWords(last, timeZone),
              retired: retiredAt !== null,
            }))}
          />
        )}
        {allows(context.actor.role, 'addQuestion', false) && (
          <div className="mt-12">
            <Panel title="Add a question">
              <LineForm
                action={addAQuestion}
                field="wording"
                label="Wording"
                hint={`${slotsInWords(slots)} are filled in when somebody is asked.`}
                button="Add to the bank"
              />
            </Panel>
          </div>
        )}
      </div>
    </DeskPage>
  )
}
