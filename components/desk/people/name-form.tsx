/** The form that corrects a leader's name. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = { action: Action<FormAnswer>; leader: number; name: string }

export function NameForm({ action, leader, name }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <input type="hidden" name="leader" value={leader} />
      <TextInput
        id="name"
        label="Name"
        hint="With another name the page gets another address; the old one leads there"
        defaultValue={answer.values.name ?? name}
        problems={problemsAt(answer.problems, 'name')}
      />
      <p>
        <Button aria-disabled={waiting || undefined}>{waiting ? 'Saving…' : 'Correct the name'}</Button>
      </p>
    </form>
  )
}
