/** Whom an interview is with: somebody of the list, by typing, or somebody new with a first post. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { problemsAt } from './problems-at.ts'
import { isSomebodyNewBegun, SomebodyNew } from './somebody-new.tsx'
import { TextInput } from './text-input.tsx'

export type People = {
  /** How leaders are offered and typed: "Tobias Okello, Head of Sample Storage". */
  leaders: readonly string[]
  /** The names of the divisions there are. */
  divisions: readonly string[]
}

type Props = People & { answer: FormAnswer; hint: string }

export function LeaderFields({ leaders, divisions, answer, hint }: Props) {
  return (
    <div className="grid gap-4">
      <TextInput
        id="leader"
        label="Leader"
        hint={hint}
        list="leaders"
        defaultValue={answer.values.leader ?? ''}
        problems={problemsAt(answer.problems, 'leader')}
        autoComplete="off"
      />
      <datalist id="leaders">
        {leaders.map((leader) => (
          <option key={leader} value={leader} />
        ))}
      </datalist>
      <details open={isSomebodyNewBegun(answer)} className="rounded-sm border border-rule px-4 py-2">
        <summary className="py-1 text-accent">Somebody new</summary>
        <div className="pt-2 pb-3">
          <SomebodyNew answer={answer} divisions={divisions} />
        </div>
      </details>
    </div>
  )
}
