/** One division, to be renamed, described or moved, or made one with another. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { changeADivision } from '#app/desk/divisions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { MergeChoice } from '#components/desk/merge-choice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { DivisionForm } from '#components/desk/people/division-form.tsx'
import { FormerNames } from '#components/desk/people/former-names.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionNames } from '#lib/people/division-names.ts'
import { divisionsOnDesk } from '#lib/people/divisions-on-desk.ts'
import { peopleDone } from '#lib/rules/wording/people-done.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { foundDivision } from './found-division.ts'
import { divisionChoice } from './merge/division-choice.ts'

export const metadata: Metadata = { title: 'A division' }

export default async function DivisionOnDeskPage({ params, searchParams }: PageProps<'/desk/divisions/[division]'>) {
  const context = await desk('keepDivisions')
  const division = foundDivision(context, (await params).division)
  return (
    <DeskPage
      title={division.name}
      beside={<LinkButton href={`/divisions/${division.slug}`}>See the page as readers do</LinkButton>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Divisions', href: '/desk/divisions' },
      ]}
      current="divisions"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(peopleDone, (await searchParams).done)} sentBack={null} />
      <div className="grid gap-8">
        <DivisionForm
          action={changeADivision}
          division={division}
          others={divisionNames(context.db).filter((name) => name !== division.name)}
          button="Keep this division"
        />
        <FormerNames names={division.formerNames} />
        <div className="max-w-measure">
          <Panel title="Two divisions that become one">
            <MergeChoice {...divisionChoice(division, divisionsOnDesk(context))} />
          </Panel>
        </div>
      </div>
    </DeskPage>
  )
}
