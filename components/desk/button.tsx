/** A button. One that cannot be pressed says why, in words beside it. */
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look.ts'

type Props = Omit<ComponentProps<'button'>, 'className' | 'disabled'> & {
  look?: ButtonLook
  /** At the end of its way (up from the top), where the place itself is the reason. */
  disabled?: boolean
  /** Why it cannot be pressed now; a button with a reason is disabled. Needs an `id`. */
  reason?: string | null
}

export function Button({ look = 'plain', type = 'submit', disabled = false, reason = null, ...rest }: Props) {
  if (reason === null) return <button {...rest} type={type} disabled={disabled} className={buttonLook[look]} />
  const reasonId = `${rest.id ?? 'button'}-reason`
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <button {...rest} type={type} disabled className={buttonLook[look]} aria-describedby={reasonId} />
      <span id={reasonId} className="text-s0 text-ink-2">
        {reason}
      </span>
    </span>
  )
}
