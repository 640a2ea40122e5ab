/** Another appointment of a leader: the next one, or one held before. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { foundLeader } from '#app/desk/leaders/[leader]/found-leader.ts'
import { addAnAppointment } from '#app/desk/leaders/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { AppointmentForm } from '#components/desk/people/appointment-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionNames } from '#lib/people/division-names.ts'

export const metadata: Metadata = { title: 'Add a post' }

export default async function NewAppointmentPage({ params }: PageProps<'/desk/leaders/[leader]/appointments/new'>) {
  const context = await desk()
  const leader = foundLeader(context, (await params).leader)
  return (
    <DeskPage
      title={`Add a post of ${leader.name}`}
      under={
        <p className="text-ink-2">A post that is held today ends the one before it, on the day before it began.</p>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Leaders', href: '/desk/leaders' },
        { name: leader.name, href: `/desk/leaders/${leader.id}` },
      ]}
      here="Add a post"
      current="leaders"
      actor={context.actor}
      signOut={signOut}
    >
      <AppointmentForm
        action={addAnAppointment}
        leader={leader.id}
        appointment={null}
        divisions={divisionNames(context.db)}
        button="Add this post"
      />
    </DeskPage>
  )
}
