/** Two records of one person, before they are made one: what will move, and the press that moves it. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { foundLeader } from '#app/desk/leaders/[leader]/found-leader.ts'
import { mergeLeaderRecords } from '#app/desk/leaders/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { MergeChoice } from '#components/desk/merge-choice.tsx'
import { MergeStep } from '#components/desk/merge-step.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { mergeOnDesk } from '#lib/people/merge-on-desk.ts'
import { otherRecords } from '#lib/people/other-records.ts'
import { leadersMergeInWords } from '#lib/rules/wording/merging.ts'
import { recordChoice } from './record-choice.ts'

export const metadata: Metadata = { title: 'Two records of one person' }

export default async function MergeLeadersPage({ params, searchParams }: PageProps<'/desk/leaders/[leader]/merge'>) {
  const context = await desk('keepPeople')
  const stays = foundLeader(context, (await params).leader)
  const asked = (await searchParams).goes
  const { goes, problems } = mergeOnDesk(context, stays.id, asked)
  return (
    <DeskPage
      title={goes ? 'Two records of one person' : `Another record of ${stays.name}`}
      under={goes && <p className="text-ink-2">{`${goes.name} becomes ${stays.name}. Nothing has moved yet.`}</p>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Leaders', href: '/desk/leaders' },
        { name: stays.name, href: `/desk/leaders/${stays.id}` },
      ]}
      here="Merge"
      current="leaders"
      actor={context.actor}
      signOut={signOut}
    >
      {goes ? (
        <MergeStep
          sentences={leadersMergeInWords({ stays, goes })}
          action={mergeLeaderRecords}
          fields={{ stays: stays.id, goes: goes.id }}
          button={`Merge ${goes.name} into ${stays.name}`}
          otherWay={{
            href: `/desk/leaders/${goes.id}/merge?goes=${stays.id}`,
            words: `Keep the record ${goes.name} instead`,
          }}
          back={`/desk/leaders/${stays.id}`}
        />
      ) : (
        <MergeChoice
          {...recordChoice(stays)}
          others={otherRecords(context, stays)}
          chosen={typeof asked === 'string' ? asked : ''}
          problems={problems}
        />
      )}
    </DeskPage>
  )
}
