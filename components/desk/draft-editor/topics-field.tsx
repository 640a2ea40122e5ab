/** The topics under which the interview is found. Known ones are offered, one behind the other. */
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { TheirsBeside } from './theirs-beside.tsx'
import { topicsOnOffer } from './topics-on-offer.ts'
import type { ChangeForm } from './use-draft.ts'

type Props = {
  topics: string
  known: readonly string[]
  problems: readonly Problem[]
  theirs: Theirs | null
  change: ChangeForm
}

const listId = 'known-topics'

export function TopicsField({ topics, known, problems, theirs, change }: Props) {
  return (
    <div>
      <TextInput
        id={fieldNames.topics}
        label="Topics"
        hint="With commas between them: cold storage, logistics"
        list={listId}
        value={topics}
        problems={problemsAt(problems, fieldNames.topics)}
        onChange={({ target }) => change({ topics: target.value })}
      />
      <datalist id={listId}>
        {topicsOnOffer(topics, known).map((typed) => (
          <option key={typed} value={typed} />
        ))}
      </datalist>
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
