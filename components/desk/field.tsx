/** Around a control: its label, a hint under the label, and below it what is in it now and what to mend. */
import type { ReactNode } from 'react'
import { type Described, hintId, noteId } from './field-wiring.ts'
import { Problems } from './problems.tsx'

export type FieldProps = Described & {
  label: string
  /** Said after the label and not shown, where the page repeats a label: "2" makes "Answer 2". */
  unseen?: string | undefined
  /** Where the control is none that a label can belong to (a rich text box): the id by which it names its label. */
  labelId?: string | undefined
}

const labelLook = 'block text-s1/[1.35] font-semibold'

export function Field({
  id,
  label,
  unseen,
  labelId,
  hint,
  note,
  problems = [],
  children,
}: FieldProps & { children: ReactNode }) {
  const words = (
    <>
      {label}
      {unseen !== undefined && <span className="sr-only"> {unseen}</span>}
    </>
  )
  return (
    <div>
      {labelId === undefined ? (
        <label htmlFor={id} className={labelLook}>
          {words}
        </label>
      ) : (
        <span id={labelId} className={labelLook}>
          {words}
        </span>
      )}
      {hint !== undefined && (
        <span id={hintId(id)} className="block text-s0 text-ink-2">
          {hint}
        </span>
      )}
      {children}
      {note !== undefined && (
        <span id={noteId(id)} className="mt-1 block text-s0 text-ink-2 tabular-nums">
          {note}
        </span>
      )}
      <Problems id={id} problems={problems} />
    </div>
  )
}
