/** Two records of one person as the desk shows them before they are merged: what would move, or what is to be mended first. */
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { type LeaderOnDesk, leaderOnDesk } from './leaders-on-desk.ts'
import { noOtherRecord, twoAppointments } from './merge-leaders.ts'

type Merge = { goes: LeaderOnDesk; problems: [] } | { goes: null; problems: Problem[] }

/** Takes the one that stays, and the number of the one that goes as an address has it. Refuses: not-found. */
export function mergeOnDesk(desk: Desk, stays: number, address: unknown): Merge {
  requireRight(desk.actor, 'keepPeople')
  const { data } = numberOfForm.safeParse(address)
  const goes = data === undefined || data === stays ? null : leaderOnDesk(desk, data)
  if (!goes) return { goes, problems: [noOtherRecord] }
  const problems = twoAppointments(desk.db, stays, goes.id)
  return problems.length > 0 ? { goes: null, problems } : { goes, problems: [] }
}
