/** The sets of questions with which an interview can begin. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { addASet } from '#app/desk/questions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { LineForm } from '#components/desk/questions/line-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { theSets } from '#lib/questions/the-sets.ts'
import { allows } from '#lib/rules/permissions.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

export const metadata: Metadata = { title: 'Sets of questions' }

export default async function Sets() {
  const context = await desk()
  return (
    <DeskPage
      title="Sets of questions"
      under={<p className="text-ink-2">An interview can begin with a set, and the e-mail that asks for the answers.</p>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Questions', href: '/desk/questions' },
      ]}
      here="Sets"
      current="questions"
      actor={context.actor}
      signOut={signOut}
    >
      <div className="grid max-w-[54rem] gap-12">
        <ul className="border-t-2 border-ink">
          {theSets(context).map(({ id, name, retiredAt, rows }) => (
            <li key={id} className="border-b border-rule py-3">
              <h2 className="text-d1">
                <a href={`/desk/questions/sets/${id}`}>{name}</a>
              </h2>
              <p className="mt-1 text-ink-2">
                {retiredAt && <b className="font-semibold text-ink">Retired. </b>}
                {capitalised(numberInWords(rows.length, 'question'))}.
              </p>
            </li>
          ))}
        </ul>
        {allows(context.actor.role, 'keepQuestions', false) && (
          <Panel title="Add a set">
            <LineForm action={addASet} field="name" label="Name" button="Add the set" />
          </Panel>
        )}
      </div>
    </DeskPage>
  )
}
