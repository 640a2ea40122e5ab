/** For tests: somebody with a post, as the desk adds them. */
import type { Desk } from '#lib/desk.ts'
import { addSomebody } from './add-somebody.ts'

export const post = { newJobTitle: 'Head of Ropes', newDivision: 'Desks', newWithin: '', newSince: '2021-03-01' }

/** Gives their number. Nobody like them is here, or the test says so. */
export function aPerson(desk: Desk, newName: string, fields: Partial<typeof post> = {}): number {
  const { leader, problems } = addSomebody(desk, { ...post, ...fields, newName, somebodyElse: '1' })
  if (leader === null) throw new Error(problems.map(({ message }) => message).join(' '))
  return leader
}
