/** A form of one button: what it will do, and the press. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = {
  action: Action<FormAnswer>
  /** What the form sends: the numbers of what it is about. */
  fields: Record<string, number>
  /** What will happen, before it does. */
  meaning?: string
  button: string
  /** What a screen reader hears after the button's words, where several say the same. */
  about?: string
}

export function PressForm({ action, fields, meaning, button, about }: Props) {
  const { form, notices, waiting } = useForm(action)
  return (
    <form {...form}>
      <FormNotices {...notices} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {meaning !== undefined && <p className="mb-3 text-ink-2">{meaning}</p>}
      <Button aria-disabled={waiting || undefined} aria-label={about === undefined ? undefined : `${button}: ${about}`}>
        {button}
      </Button>
    </form>
  )
}
