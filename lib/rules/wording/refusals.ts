/** The words of a no: why somebody may not take a step, and why it cannot be taken now. */
import type { Action } from '#lib/rules/permissions.ts'
import type { Standing, State, Verb } from '#lib/rules/workflow.ts'

export const notAllowed: Record<Action, string> = {
  work: 'You have no place at the desk.',
  start: 'You cannot start an interview.',
  keepPeople: 'You cannot change leaders and their posts.',
  keepDivisions: 'Only an admin can change divisions.',
  readdress: 'Only an admin can change the address of an interview.',
  keepReview: 'You cannot say when this is read again.',
  addQuestion: 'You cannot add a question to the bank.',
  keepQuestions: 'Only an admin can change the question bank.',
  keepGlossary: 'Only an admin can change the glossary.',
  keepIssues: 'You cannot change issues of the magazine.',
  publishIssue: 'Only an admin can publish an issue, take it back, or change one that readers see.',
  comment: 'You cannot comment on this interview.',
  readOutbox: 'Only an admin can read the outbox.',
  assign: 'You cannot say who decides on this.',
  secondLook: 'Somebody else must look: you approved these words, or wrote some of them.',
  save: 'You cannot change this draft.',
  submit: 'You cannot send this for approval.',
  recall: 'Only whoever sent this for approval can take it back.',
  sendBack: 'Only an admin can send an interview back.',
  approve: 'Somebody else must approve this: nobody approves words they wrote.',
  revise: 'You cannot revise this interview.',
  cancel: 'Only an admin can cancel what is to go live.',
  withdraw: 'Only an admin can withdraw an interview.',
  approveAlone: 'Somebody else can approve this, so nobody has to do it alone.',
  discardChanges: 'You cannot discard these changes.',
  discard: 'Only whoever began this interview, or an admin, can put it into the bin.',
  recover: 'Only whoever began this interview, or an admin, can take it out of the bin.',
}

const stands: Record<State, string> = {
  draft: 'This interview is a draft',
  submitted: 'This interview waits for approval',
  approved: 'This interview has been approved',
}

const instead: Record<Verb, string> = {
  save: 'its words cannot be changed now',
  submit: 'it cannot be sent for approval now',
  recall: 'there is nothing to take back',
  sendBack: 'it cannot be sent back now',
  approve: 'there is nothing to approve',
  revise: 'it cannot be revised now',
  cancel: 'nothing of it is waiting to go live',
  withdraw: 'readers do not see it now',
  approveAlone: 'there is nothing to approve',
  discardChanges: 'it has no changes that could be discarded',
  discard: 'it cannot be put into the bin',
  recover: 'it does not lie in the bin',
}

/** "This interview is a draft: there is nothing to approve." */
export function wrongState(verb: Verb, { state, discarded }: Pick<Standing, 'state' | 'discarded'>): string {
  return `${discarded ? 'This interview lies in the bin' : stands[state]}: ${instead[verb]}.`
}

export const stale = {
  save: 'Somebody saved this draft while you were writing. Both texts are shown below; nothing is lost.',
  approve: 'These are no longer the words that were sent for approval. Read the new ones before you decide.',
  renamed:
    'The leader, the job title or the division has been renamed since this was sent. Send it back, so that it is sent again under the new name.',
  lines: 'Somebody changed this draft while you were here. Look at it, then read the lines into it once more.',
  undo: 'Somebody changed this draft while you were here. Look at it, then undo the import once more.',
  record:
    'Somebody changed this while you were here. What is kept now stands below, where it is other than yours; yours is still in the fields. Send it once more to put yours in its place.',
  issue: 'Somebody changed this issue while you were here. Read it as it is now before you publish it.',
  initialism:
    'This is in the glossary already. What it stands for there is written below; yours is still in the field. Send it once more to put yours in its place.',
  restore:
    'Somebody changed this draft while you were here. Look at it, then restore once more: what it says now is kept either way.',
  replied: 'Somebody replied while you were here. Read the reply before you settle this.',
  exchangeGone:
    'Somebody took this exchange out of the draft while you were here. Comment on the whole interview instead.',
  submit: 'Somebody changed this draft since you last saved it. Read their words before you send it.',
  seen: 'Somebody has written in this draft since you opened this page, so nothing was done. Open the page again and look at it first.',
  address:
    'Somebody has changed the address of this interview since you opened this page. Open the page again and look at it first.',
  review:
    'Somebody has said meanwhile who looks after this, or when it is read again. Open the page again and look at it first.',
} as const
