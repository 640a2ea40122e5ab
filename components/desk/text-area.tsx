/** A field of several lines, as tall as what is in it. (Where a browser cannot do that, `rows` says how tall.) */
import type { ComponentProps } from 'react'
import { type ControlLook, controlLook } from './control-look.ts'
import { Field, type FieldProps } from './field.tsx'
import { fieldWiring } from './field-wiring.ts'

const heights = {
  line: 'min-h-0 resize-none',
  sentence: 'min-h-20 resize-y',
  answer: 'min-h-28 resize-y',
  page: 'min-h-64 max-h-[70vh] resize-y',
} as const

type Props = FieldProps &
  Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className'> & { look?: ControlLook; height?: keyof typeof heights }

export function TextArea({
  id,
  label,
  unseen,
  hint,
  note,
  problems,
  look = 'plain',
  height = 'answer',
  ...area
}: Props) {
  const described = { id, hint, note, problems }
  return (
    <Field {...described} label={label} unseen={unseen}>
      <textarea
        {...area}
        {...fieldWiring(described)}
        className={`${controlLook[look]} ${heights[height]} field-sizing-content`}
      />
    </Field>
  )
}
