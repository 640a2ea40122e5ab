/** Which step takes back at once what was just done, where one does. */
import type { Verb } from './workflow.ts'

const undoes = { submit: 'recall', discard: 'recover' } as const satisfies Partial<Record<Verb, Verb>>

export type Undo = (typeof undoes)[keyof typeof undoes]

/** Takes what an address says was done, and the steps that are open now. Null where nothing takes it back. */
export function undoOf(done: unknown, steps: readonly Verb[]): Undo | null {
  const undo = Object.entries(undoes).find(([verb]) => verb === done)?.[1] ?? null
  return undo !== null && steps.includes(undo) ? undo : null
}
