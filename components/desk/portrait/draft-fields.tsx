/** Which draft a form about its portrait is for, and from which version of it the form started. */
import { fieldNames } from '#lib/rules/drafting/field-names.ts'

export type DraftNamed = { interviewId: number; version: number }

export function DraftFields({ interviewId, version }: DraftNamed) {
  return (
    <>
      <input type="hidden" name={fieldNames.interview} value={interviewId} />
      <input type="hidden" name={fieldNames.version} value={version} />
    </>
  )
}
