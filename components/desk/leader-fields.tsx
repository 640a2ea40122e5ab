/** Whom an interview is with: somebody of the list, by typing, or somebody new with a first post. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { problemsAt } from './problems-at.ts'
import { TextInput } from './text-input.tsx'

/** The fields in which a leader is named. */
export const leaderFields = {
  leader: 'leader',
  newName: 'newName',
  newJobTitle: 'newJobTitle',
  newDivision: 'newDivision',
  newWithin: 'newWithin',
  newSince: 'newSince',
} as const

export type People = {
  /** How leaders are offered and typed: "Tobias Okello, Head of Sample Storage". */
  leaders: readonly string[]
  /** The names of the divisions there are. */
  divisions: readonly string[]
}

type Props = People & { answer: FormAnswer; hint: string }

export function LeaderFields({ leaders, divisions, answer: { values, problems }, hint }: Props) {
  const field = (id: keyof typeof leaderFields) => ({
    id,
    defaultValue: values[id] ?? '',
    problems: problemsAt(problems, id),
    autoComplete: 'off',
  })
  const begun = Object.values(leaderFields).some(
    (id) => id !== leaderFields.leader && ((values[id] ?? '') !== '' || problemsAt(problems, id).length > 0),
  )
  return (
    <div className="grid gap-4">
      <TextInput {...field('leader')} label="Leader" hint={hint} list="leaders" />
      <datalist id="leaders">
        {leaders.map((leader) => (
          <option key={leader} value={leader} />
        ))}
      </datalist>
      <details open={begun} className="rounded-sm border border-rule px-4 py-2">
        <summary className="py-1 text-accent">Somebody new</summary>
        <div className="grid gap-4 pt-2 pb-3">
          <TextInput {...field('newName')} label="Name" />
          <TextInput {...field('newJobTitle')} label="Job title" />
          <TextInput
            {...field('newDivision')}
            label="Division"
            hint="Choose one of the list, or type the name of a new one"
            list="divisions"
          />
          <datalist id="divisions">
            {divisions.map((division) => (
              <option key={division} value={division} />
            ))}
          </datalist>
          <TextInput
            {...field('newWithin')}
            label="Inside which division, if it is new"
            hint="Leave empty for one that lies inside no other"
            list="divisions"
          />
          <TextInput {...field('newSince')} label="In this post since" type="date" />
        </div>
      </details>
    </div>
  )
}
