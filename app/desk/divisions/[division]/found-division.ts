/** The division that an address of the desk names, or the same 404 as for what never existed. */
import { notFound } from 'next/navigation'
import type { Desk } from '#lib/desk.ts'
import { divisionOnDesk } from '#lib/people/divisions-on-desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export function foundDivision(context: Desk, division: string) {
  const { data: id } = numberOfForm.safeParse(division)
  return (id === undefined ? null : divisionOnDesk(context, id)) ?? notFound()
}
