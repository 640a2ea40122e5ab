/** For tests: somebody with an appointment, as the desk adds them. */
import type { Desk } from '#lib/desk.ts'
import { addSomebody } from './add-somebody.ts'

export const appointment = { newJobTitle: 'Head of Ropes', newDivision: 'Desks', newWithin: '', newSince: '2021-03-01' }

/** Gives their number. Nobody like them is here, or the test says so. */
export function aPerson(desk: Desk, newName: string, fields: Partial<typeof appointment> = {}): number {
  const { leader, problems } = addSomebody(desk, { ...appointment, ...fields, newName, somebodyElse: '1' })
  if (leader === null) throw new Error(problems.map(({ message }) => message).join(' '))
  return leader
}
