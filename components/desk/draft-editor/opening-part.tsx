/** What stands before the first question: the leader, the headline, the standfirst. */
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import { limits } from '#lib/rules/content/limits.ts'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { characterCount } from './character-count.ts'
import { type EditorLeader, LeaderLine } from './leader-line.tsx'
import { LineField } from './line-field.tsx'
import { TheirsBeside } from './theirs-beside.tsx'
import type { ChangeForm } from './use-draft.ts'

type Props = {
  leader: EditorLeader | null
  chooseLeaderAt: string
  form: DraftForm
  problems: readonly Problem[]
  theirs: Theirs | null
  change: ChangeForm
}

export function OpeningPart({ leader, chooseLeaderAt, form, problems, theirs, change }: Props) {
  const { headline, standfirst } = form
  return (
    <section aria-label="Opening" className="grid gap-4 rounded-sm border border-rule bg-raised p-4">
      <LeaderLine leader={leader} chooseAt={chooseLeaderAt} />
      <div>
        <LineField
          id={fieldNames.headline}
          label="Headline"
          value={headline}
          note={characterCount(headline, limits.headline.submit)}
          problems={problemsAt(problems, fieldNames.headline)}
          onText={(text) => change({ headline: text })}
        />
        {theirs && (
          <TheirsBeside
            by={theirs.by}
            called="the headline"
            mine={headline}
            theirs={theirs.form.headline}
            onUse={() => change({ headline: theirs.form.headline }, fieldNames.headline)}
          />
        )}
      </div>
      <div>
        <TextArea
          id={fieldNames.standfirst}
          label="Standfirst"
          look="answer"
          height="sentence"
          rows={3}
          value={standfirst}
          note={characterCount(standfirst, limits.standfirst.submit)}
          problems={problemsAt(problems, fieldNames.standfirst)}
          onChange={({ target }) => change({ standfirst: target.value })}
        />
        {theirs && (
          <TheirsBeside
            by={theirs.by}
            called="the standfirst"
            mine={standfirst}
            theirs={theirs.form.standfirst}
            onUse={() => change({ standfirst: theirs.form.standfirst }, fieldNames.standfirst)}
            onBoth={(both) => change({ standfirst: both }, fieldNames.standfirst)}
          />
        )}
      </div>
    </section>
  )
}
