/** A field in which one of a list is chosen, or nothing. */
import { controlLook } from './control-look.ts'
import { Field, type FieldProps } from './field.tsx'
import { fieldWiring } from './field-wiring.ts'

type Props = Omit<FieldProps, 'labelId'> & {
  /** What stands there while nothing is chosen: "Choose a question". */
  none: string
  options: readonly { id: number; name: string }[]
  defaultValue: string
}

export function SelectField({ id, label, unseen, hint, note, problems, none, options, defaultValue }: Props) {
  const described = { id, hint, note, problems }
  return (
    <Field {...described} label={label} unseen={unseen}>
      <select {...fieldWiring(described)} defaultValue={defaultValue} className={controlLook.plain}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  )
}
