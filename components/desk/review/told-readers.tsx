/** Of words that readers have seen before: whether they are told what changed. */
'use client'

import { Choice } from '#components/desk/choice.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

export function ToldReaders({ answer }: { answer: FormAnswer }) {
  const isMajor = answer.values.change === 'major'
  return (
    <fieldset className="mt-4">
      <legend className="text-s1/[1.35] font-semibold">Readers have seen this interview. What changes for them?</legend>
      <Choice
        name="change"
        value="minor"
        label="A minor change"
        hint="A typing error. Readers are told nothing new."
        chosen={!isMajor}
      />
      <Choice
        name="change"
        value="major"
        label="A major change"
        hint="Readers are told what changed, with its date."
        chosen={isMajor}
      >
        <TextArea
          id="changeNote"
          label="Note to readers"
          hint="What was changed, and why. Needed for a major change."
          height="sentence"
          rows={2}
          defaultValue={answer.values.changeNote ?? ''}
          problems={problemsAt(answer.problems, 'changeNote')}
        />
      </Choice>
    </fieldset>
  )
}
