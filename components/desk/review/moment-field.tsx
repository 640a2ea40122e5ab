/** A day and a time by the institution's clocks, with the question that a time asks which comes twice. */
'use client'

import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { wallClock, zoneAt } from '#lib/rules/wall-clock.ts'

type Props = {
  id: string
  label: string
  hint: string
  timeZone: string
  answer: FormAnswer
  typed: string
  onType: (typed: string) => void
}

export function MomentField({ id, label, hint, timeZone, answer, typed, onType }: Props) {
  const which = `${id}Which`
  const read = wallClock(typed, timeZone)
  const described = { id: which, problems: problemsAt(answer.problems, which) }
  return (
    <div className="grid content-start gap-3">
      <TextInput
        id={id}
        type="datetime-local"
        label={label}
        hint={hint}
        defaultValue={answer.values[id] ?? ''}
        onChange={({ target }) => onType(target.value)}
        problems={problemsAt(answer.problems, id)}
      />
      {read.is === 'twice' && (
        <Field {...described} label="This time comes twice. Which is meant?">
          <select {...fieldWiring(described)} defaultValue={answer.values[which] ?? ''} className={controlLook.plain}>
            <option value="">Choose one</option>
            <option value="first">The first, {zoneAt(read.first, timeZone)}</option>
            <option value="second">The second, {zoneAt(read.second, timeZone)}</option>
          </select>
        </Field>
      )}
    </div>
  )
}
