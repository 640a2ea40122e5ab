/** One leader on the desk: the name, the appointments held, the interviews given, and another record of the same person. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { renameALeader } from '#app/desk/leaders/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { MergeChoice } from '#components/desk/merge-choice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { AppointmentsOfLeader } from '#components/desk/people/appointments-of-leader.tsx'
import { NameForm } from '#components/desk/people/name-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { otherRecords } from '#lib/people/other-records.ts'
import { peopleDone } from '#lib/rules/wording/people-done.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { foundLeader } from './found-leader.ts'
import { recordChoice } from './merge/record-choice.ts'

export async function generateMetadata({ params }: PageProps<'/desk/leaders/[leader]'>): Promise<Metadata> {
  return { title: foundLeader(await desk(), (await params).leader).name }
}

export default async function LeaderOnDeskPage({ params, searchParams }: PageProps<'/desk/leaders/[leader]'>) {
  const context = await desk()
  const leader = foundLeader(context, (await params).leader)
  return (
    <DeskPage
      title={leader.name}
      beside={<LinkButton href={`/leaders/${leader.slug}`}>See the page as readers do</LinkButton>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Leaders', href: '/desk/leaders' },
      ]}
      current="leaders"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(peopleDone, (await searchParams).done)} sentBack={null} />
      <div className="grid max-w-measure gap-8">
        <AppointmentsOfLeader leader={leader.id} appointments={leader.appointments} />
        <Panel title="Interviews" {...(leader.interviews.length === 0 && { empty: 'Not interviewed yet.' })}>
          <ul>
            {leader.interviews.map(({ id, headline }) => (
              <li key={id} className="border-b border-rule py-2">
                <a href={`/desk/interviews/${id}`} className="inline-block py-[0.1rem]">
                  {headline || 'No headline yet'}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="Correct the name">
          <NameForm action={renameALeader} leader={{ id: leader.id, name: leader.name }} />
        </Panel>
        <Panel title="Two records of one person">
          <MergeChoice {...recordChoice(leader)} others={otherRecords(context, leader)} />
        </Panel>
      </div>
    </DeskPage>
  )
}
