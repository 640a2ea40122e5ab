/** One set of questions: what it asks and how, the e-mail to whoever is asked, and for whoever keeps the bank the form. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { editASet, restoreASet, retireASet } from '#app/desk/questions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { Letter } from '#components/desk/questions/letter.tsx'
import { LetterTo } from '#components/desk/questions/letter-to.tsx'
import { SetForm } from '#components/desk/questions/set-form.tsx'
import { StateSentence } from '#components/desk/state-sentence.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { peopleOnOffer } from '#lib/editorial/people-on-offer.ts'
import { setOnDesk } from '#lib/questions/set-on-desk.ts'
import { dayInWords } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'
import { bankDone } from '#lib/rules/wording/bank-done.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'

export const metadata: Metadata = { title: 'A set of questions' }

export default async function SetPage({ params, searchParams }: PageProps<'/desk/questions/sets/[set]'>) {
  const context = await desk()
  const { done, leader } = await searchParams
  const set = setOnDesk(context, (await params).set, leader) ?? notFound()
  const keeps = allows(context.actor.role, 'keepQuestions', false)
  const retired = set.retiredAt && dayInWords(set.retiredAt, configuration().timeZone)
  return (
    <DeskPage
      title={set.name}
      under={
        <StateSentence>
          {retired ? `Retired on ${retired}. No interview can begin with it.` : 'Interviews can begin with it.'}
        </StateSentence>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Questions', href: '/desk/questions' },
        { name: 'Sets', href: '/desk/questions/sets' },
      ]}
      here="Set"
      current="questions"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(bankDone, done)} sentBack={null} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <Panel title="What it asks" count={set.rows.length}>
            {keeps ? (
              <SetForm set={set} bank={set.bank.filter(({ retiredAt }) => retiredAt === null)} action={editASet} />
            ) : (
              <ol className="list-decimal pl-5 font-text text-s2">
                {set.rows.map(({ question, wording }) => (
                  <li key={wording} className="py-1">
                    <a href={`/desk/questions/${question}`}>{wording}</a>
                  </li>
                ))}
              </ol>
            )}
          </Panel>
          {keeps && (
            <Panel title={retired ? 'Restore' : 'Retire'}>
              <PressForm
                key={`${retired}`}
                action={retired ? restoreASet : retireASet}
                fields={{ set: set.id }}
                meaning={
                  retired
                    ? 'Interviews can begin with it again.'
                    : 'No interview can begin with it any more; those that did keep it.'
                }
                button={retired ? 'Restore the set' : 'Retire the set'}
              />
            </Panel>
          )}
        </div>
        <Panel title="The e-mail to the interviewee">
          <LetterTo leaders={peopleOnOffer(context).leaders} asked={set.asked} to={set.to} />
          <Letter letter={set.letter} />
        </Panel>
      </div>
    </DeskPage>
  )
}
