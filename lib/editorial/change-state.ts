/** Moves a draft along the workflow: the table says where to. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { stateAfter, type Verb } from '#lib/rules/workflow.ts'
import type { FoundInterview } from './interview-at-desk.ts'

export function changeState(tx: Tx, interview: FoundInterview, verb: Verb) {
  const state = stateAfter(verb, interview.state)
  tx.update(interviews).set({ state }).where(eq(interviews.id, interview.id)).run()
}
