/** The fields in which somebody new is added: name and first post; and, where somebody like them is here, whether it is somebody else. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { DivisionField } from './people/division-field.tsx'
import { problemsAt } from './problems-at.ts'
import { TextInput } from './text-input.tsx'
import { Tick } from './tick.tsx'

const fields = ['newName', 'newJobTitle', 'newDivision', 'newWithin', 'newSince', 'somebodyElse'] as const

type Props = { answer: FormAnswer; divisions: readonly string[] }

/** Whether anything was entered here, or is to be mended. */
export function isSomebodyNewBegun({ values, problems }: FormAnswer): boolean {
  return fields.some((id) => (values[id] ?? '') !== '' || problemsAt(problems, id).length > 0)
}

export function SomebodyNew({ answer: { values, problems }, divisions }: Props) {
  const field = (id: (typeof fields)[number]) => ({
    id,
    defaultValue: values[id] ?? '',
    problems: problemsAt(problems, id),
    autoComplete: 'off',
  })
  const asked = problemsAt(problems, 'somebodyElse')
  return (
    <div className="grid gap-4">
      <TextInput {...field('newName')} label="Name" />
      <TextInput {...field('newJobTitle')} label="Job title" />
      <DivisionField
        {...field('newDivision')}
        label="Division"
        hint="Choose one of the list, or type the name of a new one"
        divisions={divisions}
      />
      <TextInput
        {...field('newWithin')}
        label="Inside which division, if it is new"
        hint="Leave empty for one that lies inside no other"
        list="divisions"
      />
      <TextInput {...field('newSince')} label="In this post since" type="date" />
      {(asked.length > 0 || values.somebodyElse) && (
        <Tick
          id="somebodyElse"
          label="Somebody else: nobody who is here already"
          ticked={Boolean(values.somebodyElse)}
          problems={asked}
        />
      )}
    </div>
  )
}
