/** The form in which a set is kept: its name, the letter around the questions, and the questions in their order. */
'use client'

import { useState } from 'react'
import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { SelectField } from '#components/desk/select-field.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import { TextArea } from '#components/desk/text-area.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { type SetRow, takeSetStep } from '#lib/rules/questions/set-step.ts'
import { setShown } from '#lib/rules/wording/as-shown.ts'
import { SetRows } from './set-rows.tsx'

type Props = {
  set: { id: number; name: string; greeting: string; closing: string; rows: readonly SetRow[] }
  /** What can be added: questions that are not retired. */
  bank: readonly { id: number; name: string }[]
  action: Action<FormAnswer>
}

/** What was typed comes back as it was sent, row by row. */
function rowsIn(values: Record<string, string>, before: readonly SetRow[]): readonly SetRow[] {
  if (values.name === undefined) return before
  const rows: SetRow[] = []
  for (let at = 0; values[`question.${at}`] !== undefined; at++)
    rows.push({ question: Number(values[`question.${at}`]), wording: values[`wording.${at}`] ?? '' })
  return rows
}

export function SetForm({ set, bank, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const { values, problems } = answer
  const [rows, setRows] = useState(() => rowsIn(values, set.rows).map((row, key) => ({ ...row, key })))
  const field = fieldsOf<'name' | 'greeting' | 'closing' | 'add'>(answer, set)
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <input type="hidden" name="set" value={set.id} />
      <StartedFrom shown={setShown(set)} answer={answer} />
      <TextInput {...field('name')} label="Name" />
      <TextArea
        {...field('greeting')}
        label="Greeting"
        hint="{leader}, {jobTitle}, {division} and {writer} are filled in."
        height="sentence"
        rows={4}
      />
      <SetRows
        rows={rows}
        problems={problems}
        onWording={(at, wording) => setRows(rows.map((row, place) => (place === at ? { ...row, wording } : row)))}
        onStep={(step) => {
          const byQuestion = takeSetStep(
            rows.map(({ key, wording }) => ({ question: key, wording })),
            step,
          )
          setRows(byQuestion.flatMap(({ question: key }) => rows.find((row) => row.key === key) ?? []))
        }}
      />
      <SelectField {...field('add')} label="Add a question of the bank" none="None" options={bank} />
      <TextArea {...field('closing')} label="Closing" height="sentence" rows={4} />
      <p>
        <SaveButton look="main" name="step" value="save" waiting={waiting}>
          Save the set
        </SaveButton>
      </p>
    </form>
  )
}
