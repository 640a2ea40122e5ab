/** A field of one line. */
import type { ComponentProps } from 'react'
import { type ControlLook, controlLook } from './control-look.ts'
import { Field, type FieldProps } from './field.tsx'
import { fieldWiring } from './field-wiring.ts'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'name' | 'className'> & { look?: ControlLook }

export function TextInput({ id, label, unseen, hint, note, problems, look = 'plain', ...input }: Props) {
  const described = { id, hint, note, problems }
  return (
    <Field {...described} label={label} unseen={unseen}>
      <input type="text" {...input} {...fieldWiring(described)} className={controlLook[look]} />
    </Field>
  )
}
