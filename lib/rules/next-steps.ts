/** What somebody can do with an interview now: the workflow crossed with the rights. Buttons and commands ask here, and only here. */
import type { Actor } from './actor.ts'
import { allows } from './permissions.ts'
import { isOpen, type Standing, type Verb, verbs } from './workflow.ts'

/** An interview as the rules see it. Contributors: whoever changed its words since the last approved revision. */
export interface InterviewAtDesk extends Standing {
  writerId: number
  submittedById: number | null
  contributorIds: readonly number[]
}

/** What "own" means differs by verb: a submission belongs to whoever sent it, what can go into the bin to whoever began it, words to whoever wrote any of them. */
function isOwn(actor: Actor, verb: Verb, interview: InterviewAtDesk): boolean {
  if (verb === 'discard' || verb === 'recover') return interview.writerId === actor.id
  return verb === 'recall' ? interview.submittedById === actor.id : interview.contributorIds.includes(actor.id)
}

export function mayTake(actor: Actor, verb: Verb, interview: InterviewAtDesk): boolean {
  return allows(actor.role, verb, isOwn(actor, verb, interview))
}

export function nextSteps(actor: Actor, interview: InterviewAtDesk): Verb[] {
  return verbs.filter((verb) => isOpen(verb, interview) && mayTake(actor, verb, interview))
}
