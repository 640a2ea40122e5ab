/** What an event can say was done. The words are in wording/timeline.ts. */
import type { Verb } from './workflow.ts'

/** How an interview begins, and what happens to wordings beside the workflow. */
const beginnings = ['start', 'import', 'importMore', 'undoImport', 'chooseLeader', 'setAside'] as const

export type EventVerb = Verb | (typeof beginnings)[number]
export const eventVerbs = [
  'start',
  'import',
  'importMore',
  'undoImport',
  'chooseLeader',
  'setAside',
  'save',
  'submit',
  'recall',
  'sendBack',
  'approve',
  'revise',
  'cancel',
  'withdraw',
] as const satisfies readonly EventVerb[]

/** Verbs that put words into a draft, or a name over them: whoever did one of these contributed. */
export const contributingVerbs = [
  'start',
  'import',
  'importMore',
  'undoImport',
  'chooseLeader',
  'save',
] as const satisfies readonly EventVerb[]
