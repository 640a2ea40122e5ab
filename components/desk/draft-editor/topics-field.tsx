/** The topics under which the interview is found. */
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { TheirsBeside } from './theirs-beside.tsx'
import type { ChangeForm } from './use-draft.ts'

type Props = { topics: string; problems: readonly Problem[]; theirs: Theirs | null; change: ChangeForm }

export function TopicsField({ topics, problems, theirs, change }: Props) {
  return (
    <div>
      <TextInput
        id={fieldNames.topics}
        label="Topics"
        hint="With commas between them: cold storage, logistics"
        value={topics}
        problems={problemsAt(problems, fieldNames.topics)}
        onChange={({ target }) => change({ topics: target.value })}
      />
      {theirs && (
        <TheirsBeside
          by={theirs.by}
          called="the topics"
          mine={topics}
          theirs={theirs.form.topics}
          onUse={() => change({ topics: theirs.form.topics }, fieldNames.topics)}
        />
      )}
    </div>
  )
}
