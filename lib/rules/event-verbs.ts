/** What an event can say was done. The words are in wording/timeline.ts. */
import type { Verb } from './workflow.ts'

/** How an interview begins, what happens to wordings beside the workflow, and what colleagues arrange around it. */
type Beside =
  | 'start'
  | 'import'
  | 'importMore'
  | 'undoImport'
  | 'chooseLeader'
  | 'setAside'
  | 'restore'
  | 'merge'
  | 'secondLook'
  | 'assign'
  | 'comment'
  | 'resolve'
  | 'readdress'
  | 'limit'
  | 'setReview'
  | 'review'

export type EventVerb = Verb | Beside
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
  'approveAlone',
  'discardChanges',
  'discard',
  'recover',
  'restore',
  'merge',
  'secondLook',
  'assign',
  'comment',
  'resolve',
  'readdress',
  'limit',
  'setReview',
  'review',
] as const satisfies readonly EventVerb[]

/** Verbs that put words into a draft, or a name over them: whoever did one of these contributed. */
export const contributingVerbs = [
  'start',
  'import',
  'importMore',
  'undoImport',
  'chooseLeader',
  'restore',
  'merge',
  'save',
] as const satisfies readonly EventVerb[]
