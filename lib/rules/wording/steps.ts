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
}

/** What a step will do, said before it is taken. */
export const stepMeanings = {
  recall: 'Nobody has decided yet. Taken back, it is a draft again and can be changed.',
  revise: 'Opens it for new words. Readers keep what was approved until somebody approves the new ones.',
  cancel: 'What was approved has not gone live yet. Cancelled, it will not, and the draft is open again.',
  withdraw: 'Takes the interview away from readers at once. Its address stays, and shows them your reason.',
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
  save: 'Saved.',
  submit: 'Sent for approval. An admin who wrote none of it reads it next.',
  recall: 'Taken back. It is a draft again, and you can change it.',
  sendBack: 'Sent back. The writer sees your note on the desk.',
  approve: 'Approved, word for word. Readers see exactly these words once they are live.',
  revise: 'Open for new words. Readers keep what was approved until somebody approves the new ones.',
  cancel: 'Cancelled. It will not go live; the draft is open again.',
  withdraw: 'Withdrawn. Its address shows readers your reason.',
} as const satisfies Record<Verb, string> & Record<string, string>
export type Done = keyof typeof stepsDone
