/** What the form sends along unseen: who writes, which interview, from which version, and what can be put back. */
import type { Basis } from '#lib/rules/drafting/basis-after.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import type { Removed } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

type Props = { userId: number; interviewId: number; answer: DraftAnswer; basis: Basis; removed: Removed | null }

export function HiddenFields({ userId, interviewId, answer: { theirs }, basis, removed }: Props) {
  const { version, startedFrom } = basis
  return (
    <>
      <input type="hidden" name={fieldNames.typedBy} value={userId} />
      <input type="hidden" name={fieldNames.interview} value={interviewId} />
      <input type="hidden" name={fieldNames.version} value={version} />
      {startedFrom && <input type="hidden" name={fieldNames.startedFrom} value={JSON.stringify(startedFrom)} />}
      {theirs && <input type="hidden" name={fieldNames.overtakes} value="1" />}
      {removed && <input type="hidden" name={fieldNames.removed} value={JSON.stringify(removed)} />}
      {/* Enter presses a form's first button. Unseen by eyes, ears and the Tab key: Save itself is in the bar. */}
      <button
        type="submit"
        formNoValidate
        name={fieldNames.step}
        value="save"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      >
        Save
      </button>
    </>
  )
}
