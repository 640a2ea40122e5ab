/** A form of one button: what it will do, and the press. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import type { ButtonLook } from './button-look.ts'
import { FormNotices } from './form-notices.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = {
  action: Action<FormAnswer>
  /** What the form sends: what it is about, and what was seen of that. */
  fields: Record<string, string | number>
  /** What will happen, before it does. */
  meaning?: string
  button: string
  look?: ButtonLook
  /** What a screen reader hears after the button's words, where several say the same. */
  about?: string
}

export function PressForm({ action, fields, meaning, button, look = 'plain', about }: Props) {
  const { form, notices, waiting } = useForm(action)
  return (
    <form {...form}>
      <FormNotices {...notices} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {meaning !== undefined && <p className="mb-3 text-ink-2">{meaning}</p>}
      <Button
        look={look}
        aria-disabled={waiting || undefined}
        aria-label={about === undefined ? undefined : `${button}: ${about}`}
      >
        {button}
      </Button>
    </form>
  )
}
