/** Everybody else, as a choice: who may be the same person stands first. */
import type { Desk } from '#lib/desk.ts'
import { leadersOnDesk } from './leaders-on-desk.ts'
import { isLikelySame } from './likely-leaders.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function otherRecords(desk: Desk, { id, name }: { id: number; name: string }) {
  const others = leadersOnDesk(desk).filter((other) => other.id !== id)
  const isLikely = (other: { name: string }) => isLikelySame(other.name, name)
  return [...others.filter(isLikely), ...others.filter((other) => !isLikely(other))].map((other) => ({
    id: other.id,
    name: other.appointment === null ? other.name : `${other.name}, ${other.appointment.jobTitle}`,
  }))
}
