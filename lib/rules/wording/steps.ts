/** The words of the workflow's buttons, and what the page says once a step was taken: what happened, and what happens next. */
import type { Verb } from '#lib/rules/workflow.ts'

export const stepLabels: Record<Verb, string> = {
  save: 'Save',
  submit: 'Send for approval',
  recall: 'Take it back',
  sendBack: 'Send back with a note',
  approve: 'Approve now',
  revise: 'Revise',
  cancel: 'Cancel what is to go live',
  withdraw: 'Withdraw from readers',
  approveAlone: 'Approve alone, with a reason',
  discardChanges: 'Discard the changes',
  discard: 'Discard this draft',
  recover: 'Take out of the bin',
}

/** What a step will do, said before it is taken. */
export const stepMeanings = {
  recall: 'Nobody has decided yet. Taken back, it is a draft again and can be changed.',
  revise: 'Opens it for new words. Readers keep what was approved until somebody approves the new ones.',
  cancel: 'What was approved has not gone live yet. Cancelled, it will not, and the draft is open again.',
  withdraw: 'Takes the interview away from readers at once. Its address stays, and shows them your reason.',
  discardChanges: 'The draft is again what readers see. The changes are set aside as a revision.',
  discard: 'Puts it into the bin: nobody works on it any more. It can be taken out again for 30 days.',
  recover: 'It is a draft again, as it was.',
} as const satisfies Partial<Record<Verb, string>>

/** Verbs, and the other ends of a form, that a page can report after it has been left: `?done=submit`. */
export const stepsDone = {
  start: 'Started. Save as you go; nobody but the desk sees this.',
  import: 'The text was read. Check each question and answer; what found no place is in the left-over tray.',
  nothingRead: 'No questions were found in this text, and nothing was made up: every line is in the left-over tray.',
  importMore: 'The text was read into the draft. Nothing that stood there was overwritten.',
  lines: 'The lines were read into the draft as you left them.',
  undoImport:
    'The import was undone, and the draft is what it was before. The text is kept: read it again as it is below.',
  leader: 'The leader has been chosen.',
  portrait: 'Saved. The draft has this portrait now.',
  noPortrait: 'Saved. The draft has no portrait now.',
  restore: 'Restored. The draft has these words again; what it said before is kept as a revision.',
  save: 'Saved.',
  submit: 'Sent for approval. An admin who wrote none of it reads it next.',
  recall: 'Taken back. It is a draft again, and you can change it.',
  sendBack: 'Sent back. The writer sees your note on the desk.',
  look: 'Noted that you have read it. The next comparison begins there.',
  assign: 'Noted who decides, and by when.',
  secondLook: 'Noted. It is no longer on the list of what needs a second pair of eyes.',
  embargo:
    'Approved, word for word. Readers see exactly these words from the moment that you chose; nobody has to be awake.',
  approve: 'Approved, word for word. Readers see exactly these words once they are live.',
  revise: 'Open for new words. Readers keep what was approved until somebody approves the new ones.',
  cancel: 'Cancelled. It will not go live; the draft is open again.',
  withdraw: 'Withdrawn. Its address shows readers your reason.',
  moved: 'Withdrawn. Its address leads readers to the interview that took its place.',
  readdress: 'It has a new address. The old one leads readers to it.',
  setReview: 'Saved: who looks after this, and when it is to be read again.',
  review: 'It stands. It is to be read again in twelve months.',
  approveAlone:
    'Approved alone. It stays on the list of what needs a second pair of eyes until somebody else has looked.',
  discardChanges: 'Discarded. The draft is what readers see; what was discarded is kept as a revision.',
  discard: 'In the bin. It can be taken out again for 30 days.',
  recover: 'Out of the bin. It is a draft again.',
} as const satisfies Record<Verb, string> & Record<string, string>
export type Done = keyof typeof stepsDone
