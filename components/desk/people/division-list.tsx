/** The divisions as a tree: name, what it does, and how many lead there today. */
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Division = { id: number; withinId: number | null; name: string; description: string; leaders: number }

type Props = { divisions: readonly Division[]; mayKeep: boolean; within?: number | null }

export function DivisionList({ divisions, mayKeep, within = null }: Props) {
  const here = divisions.filter(({ withinId }) => withinId === within)
  if (here.length === 0) return within === null && <p className="text-ink-2">There are no divisions yet.</p>
  return (
    <ul className={within === null ? 'max-w-[54rem]' : 'ml-6'}>
      {here.map(({ id, name, description, leaders }) => (
        <li key={id}>
          <div className="border-b border-rule py-2">
            {mayKeep ? (
              <a href={`/desk/divisions/${id}`} className="inline-block py-[0.1rem] font-semibold">
                {name}
              </a>
            ) : (
              <span className="font-semibold">{name}</span>
            )}
            <span className="ml-2 text-ink-2">{numberInWords(leaders, 'leader')}</span>
            {description !== '' && <p className="text-ink-2">{description}</p>}
          </div>
          <DivisionList divisions={divisions} mayKeep={mayKeep} within={id} />
        </li>
      ))}
    </ul>
  )
}
