/** Leaders in rows: face, name, the appointment held today or last, and how many interviews there are. */
import { Face } from '#components/desk/face.tsx'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Props = {
  leaders: readonly {
    id: number
    name: string
    portraitHash: string | null
    appointment: { jobTitle: string; division: string; until: string | null } | null
    interviews: number
  }[]
}

export function LeaderList({ leaders }: Props) {
  if (leaders.length === 0) return <p className="text-ink-2">Nobody is here yet. Add the first leader.</p>
  return (
    <ul className="max-w-[54rem] border-t border-rule">
      {leaders.map(({ id, name, portraitHash, appointment, interviews }) => (
        <li key={id} className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-b border-rule py-3">
          <Face name={name} portrait={portraitHash} />
          <div>
            <a href={`/desk/leaders/${id}`} className="inline-block py-[0.1rem] font-semibold">
              {name}
            </a>
            <p className="text-ink-2">
              {appointment === null
                ? 'Held no post here.'
                : `${appointment.until === null ? '' : 'Formerly '}${appointment.jobTitle}, ${appointment.division}.`}{' '}
              {interviews === 0 ? 'Not interviewed yet.' : `Gave ${numberInWords(interviews, 'interview')}.`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
