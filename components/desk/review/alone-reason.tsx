/** Why nobody else could read it first: asked of an admin who approves words of their own because there is nobody else to ask. */
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

export function AloneReason({ answer }: { answer: FormAnswer }) {
  return (
    <div className="grid gap-3 border-t border-rule py-3">
      <p className="text-ink-2">
        You wrote some of these words, and nobody else can approve them. You can approve them alone: the timeline says
        so, and they stay on the list of what needs a second pair of eyes until somebody else has looked.
      </p>
      <TextArea
        id="reason"
        label="Why nobody else could read it first"
        height="sentence"
        rows={2}
        defaultValue={answer.values.reason ?? ''}
        problems={problemsAt(answer.problems, 'reason')}
      />
    </div>
  )
}
