/** The interview that an address of the desk names, or the same 404 as for what never existed. */
import { notFound } from 'next/navigation'
import type { Desk } from '#lib/desk.ts'
import { interviewOnDesk } from '#lib/editorial/interview-on-desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export function found(context: Desk, interview: string) {
  const { data: id } = numberOfForm.safeParse(interview)
  return (id === undefined ? null : interviewOnDesk(context, id)) ?? notFound()
}
