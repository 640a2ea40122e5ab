/** The form of an appointment: a new one, or one to be corrected or ended. */
'use client'

import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { appointmentShown } from '#lib/rules/wording/as-shown.ts'
import { DivisionField } from './division-field.tsx'

type Props = {
  action: Action<FormAnswer>
  leader: number
  /** The appointment to be corrected; null for a new one. */
  appointment: { id: number; jobTitle: string; division: string; from: string; until: string | null } | null
  divisions: readonly string[]
  button: string
}

export function AppointmentForm({ action, leader, appointment, divisions, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const field = fieldsOf<'jobTitle' | 'division' | 'from' | 'until'>(answer, {
    ...appointment,
    until: appointment?.until ?? '',
  })
  return (
    <form {...form} autoComplete="off" className="grid max-w-measure gap-4">
      <FormNotices {...notices} />
      <input type="hidden" name="leader" value={leader} />
      {appointment && (
        <>
          <input type="hidden" name="appointment" value={appointment.id} />
          <StartedFrom shown={appointmentShown(appointment)} answer={answer} />
        </>
      )}
      <TextInput {...field('jobTitle')} label="Job title" />
      <DivisionField {...field('division')} label="Division" hint="Choose one of the list" divisions={divisions} />
      <TextInput {...field('from')} label="Since" type="date" />
      <TextInput {...field('until')} label="Until" hint="Leave this empty while the post is held" type="date" />
      <p className="mt-2">
        <SaveButton look="main" waiting={waiting}>
          {button}
        </SaveButton>
      </p>
    </form>
  )
}
