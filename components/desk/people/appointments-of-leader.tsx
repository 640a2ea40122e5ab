/** The appointments that a leader holds and held, each with the way to correct or end it. */
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { monthInWords } from '#lib/rules/dates.ts'

type Props = {
  leader: number
  appointments: readonly { id: number; jobTitle: string; division: string; from: string; until: string | null }[]
}

export function AppointmentsOfLeader({ leader, appointments }: Props) {
  return (
    <Panel title="Posts" {...(appointments.length === 0 && { empty: 'No post is known.' })}>
      <ul>
        {appointments.map(({ id, jobTitle, division, from, until }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2">
            <span className="mr-auto min-w-0">
              <span className="block font-semibold">{`${jobTitle}, ${division}`}</span>
              <span className="text-ink-2">
                {until === null
                  ? `Since ${monthInWords(from)}`
                  : `From ${monthInWords(from)} until ${monthInWords(until)}`}
              </span>
            </span>
            <LinkButton href={`/desk/leaders/${leader}/appointments/${id}`} about={jobTitle}>
              {until === null ? 'Correct or end' : 'Correct'}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <LinkButton href={`/desk/leaders/${leader}/appointments/new`}>Add a post</LinkButton>
      </p>
    </Panel>
  )
}
