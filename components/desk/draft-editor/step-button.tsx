/** A button that changes the form's parts. Posted without JavaScript, taken in the browser with it: the same step. */
import { Button } from '#components/desk/button.tsx'
import type { ButtonLook } from '#components/desk/button-look.ts'
import { type EditStep, stepValue } from '#lib/rules/drafting/edit-step.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Take } from './use-draft.ts'

type Props = {
  step: EditStep
  take: Take
  /** Where a left-over line should go. */
  target?: string
  look?: ButtonLook
  id?: string
  disabled?: boolean
  children: string
  /** The whole name of the button, where its words alone would not say what it is about: "Move exchange 2 up: …". */
  label?: string
}

export function StepButton({ step, take, target, look = 'mini', children, label, ...rest }: Props) {
  return (
    <Button
      {...rest}
      look={look}
      name={fieldNames.step}
      value={stepValue(step)}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault()
        take(step, target)
      }}
    >
      {children}
    </Button>
  )
}
