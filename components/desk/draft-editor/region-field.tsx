/** The place that the interview is about: one of those that are known, or a new one. */
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { TheirsBeside } from './theirs-beside.tsx'
import type { ChangeForm } from './use-draft.ts'

type Props = {
  region: string
  known: readonly string[]
  problems: readonly Problem[]
  theirs: Theirs | null
  change: ChangeForm
}

const listId = 'known-regions'

export function RegionField({ region, known, problems, theirs, change }: Props) {
  return (
    <div>
      <TextInput
        id={fieldNames.region}
        label="Region"
        hint="The one place that it is about; leave empty where it is about none"
        list={listId}
        value={region}
        problems={problemsAt(problems, fieldNames.region)}
        onChange={({ target }) => change({ region: target.value })}
      />
      <datalist id={listId}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {theirs && (
        <TheirsBeside
          by={theirs.by}
          called="the region"
          mine={region}
          theirs={theirs.form.region}
          onUse={() => change({ region: theirs.form.region }, fieldNames.region)}
        />
      )}
    </div>
  )
}
