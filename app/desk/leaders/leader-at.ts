/** A leader's page on the desk, with what was done there. */
import type { PeopleDone } from '#lib/rules/wording/people-done.ts'

export function leaderAt(leader: number | null, done: PeopleDone): string {
  return leader === null ? '/desk/leaders' : `/desk/leaders/${leader}?done=${done}`
}
