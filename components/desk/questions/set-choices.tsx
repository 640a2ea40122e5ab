/** The sets of questions that an interview can begin with, each with what it asks. */
import { Choice } from '#components/desk/choice.tsx'
import { fillSlots } from '#lib/rules/questions/slots.ts'

export type SetToBegin = { id: number; name: string; rows: readonly { wording: string }[] }

type Props = {
  sets: readonly SetToBegin[]
  /** What is chosen: "text", or "set-1". */
  from: string
}

export function SetChoices({ sets, from }: Props) {
  return sets.map(({ id, name, rows }) => (
    <Choice key={id} name="from" value={`set-${id}`} label={name} chosen={from === `set-${id}`}>
      <ol className="list-decimal pl-5 font-text text-s2 text-ink-2">
        {rows.map(({ wording }) => (
          <li key={wording}>{fillSlots(wording, null)}</li>
        ))}
      </ol>
    </Choice>
  ))
}
