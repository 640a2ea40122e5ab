/** Two divisions, before they are made one: what will move, and the press that moves it. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { foundDivision } from '#app/desk/divisions/[division]/found-division.ts'
import { mergeTwoDivisions } from '#app/desk/divisions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { MergeChoice } from '#components/desk/merge-choice.tsx'
import { MergeStep } from '#components/desk/merge-step.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionsOnDesk } from '#lib/people/divisions-on-desk.ts'
import { mergeDivisionsOnDesk } from '#lib/people/merge-divisions-on-desk.ts'
import { divisionsMergeInWords } from '#lib/rules/wording/merging.ts'
import { divisionChoice } from './division-choice.ts'

export const metadata: Metadata = { title: 'Two divisions that become one' }

export default async function MergeDivisionsPage({
  params,
  searchParams,
}: PageProps<'/desk/divisions/[division]/merge'>) {
  const context = await desk('keepDivisions')
  const stays = foundDivision(context, (await params).division)
  const asked = (await searchParams).goes
  const { goes, problems } = mergeDivisionsOnDesk(context, stays, asked)
  return (
    <DeskPage
      title={goes ? 'Two divisions that become one' : `Another division that becomes ${stays.name}`}
      under={goes && <p className="text-ink-2">{`${goes.name} becomes ${stays.name}. Nothing has moved yet.`}</p>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Divisions', href: '/desk/divisions' },
        { name: stays.name, href: `/desk/divisions/${stays.id}` },
      ]}
      here="Merge"
      current="divisions"
      actor={context.actor}
      signOut={signOut}
    >
      {goes ? (
        <MergeStep
          sentences={divisionsMergeInWords({ stays, goes })}
          action={mergeTwoDivisions}
          fields={{ stays: stays.id, goes: goes.id }}
          button={`Merge ${goes.name} into ${stays.name}`}
          otherWay={{
            href: `/desk/divisions/${goes.id}/merge?goes=${stays.id}`,
            words: `Keep ${goes.name} instead`,
          }}
          back={`/desk/divisions/${stays.id}`}
        />
      ) : (
        <MergeChoice
          {...divisionChoice(stays, divisionsOnDesk(context))}
          chosen={typeof asked === 'string' ? asked : ''}
          problems={problems}
        />
      )}
    </DeskPage>
  )
}
