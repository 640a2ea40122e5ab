/** One appointment of a leader, to be corrected or ended. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { foundLeader } from '#app/desk/leaders/[leader]/found-leader.ts'
import { correctAnAppointment } from '#app/desk/leaders/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { AppointmentForm } from '#components/desk/people/appointment-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionNames } from '#lib/people/division-names.ts'

export const metadata: Metadata = { title: 'Correct a post' }

export default async function AppointmentPage({
  params,
}: PageProps<'/desk/leaders/[leader]/appointments/[appointment]'>) {
  const context = await desk()
  const asked = await params
  const leader = foundLeader(context, asked.leader)
  const appointment = leader.appointments.find(({ id }) => String(id) === asked.appointment) ?? notFound()
  return (
    <DeskPage
      title={`${leader.name}, ${appointment.jobTitle}`}
      under={
        <p className="text-ink-2">What was published under this post keeps the words that it was published with.</p>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Leaders', href: '/desk/leaders' },
        { name: leader.name, href: `/desk/leaders/${leader.id}` },
      ]}
      here={appointment.jobTitle}
      current="leaders"
      actor={context.actor}
      signOut={signOut}
    >
      <AppointmentForm
        action={correctAnAppointment}
        leader={leader.id}
        appointment={appointment}
        divisions={divisionNames(context.db)}
        button="Keep this post"
      />
    </DeskPage>
  )
}
