/** The timeline's sentences: what somebody did, in the past tense, with a name in front. */
import type { EventVerb } from '#lib/rules/event-verbs.ts'

interface Happened {
  actor: string
  revision: number | null
  note: string | null
}

const revisionInWords = (number: number | null) => (number === null ? 'this' : `revision ${number}`)

export const happened: Record<EventVerb, (event: Happened) => string> = {
  start: ({ actor, note }) => `${actor} started this interview${note ? ` with the questions “${note}”` : ''}.`,
  import: ({ actor }) => `${actor} started this interview from a pasted text.`,
  importMore: ({ actor, note }) => `${actor} read a text into it${note ? `, from ${note}` : ''}.`,
  undoImport: ({ actor }) => `${actor} undid the import; the text is kept.`,
  chooseLeader: ({ actor, note }) => `${actor} said that this interview is with ${note ?? 'somebody else'}.`,
  setAside: ({ actor, revision }) =>
    `${actor} overtook earlier words, which were set aside as ${revisionInWords(revision)}.`,
  save: ({ actor }) => `${actor} changed the draft.`,
  submit: ({ actor, revision }) => `${actor} sent ${revisionInWords(revision)} for approval.`,
  recall: ({ actor }) => `${actor} took it back from approval.`,
  sendBack: ({ actor, revision }) => `${actor} sent ${revisionInWords(revision)} back with a note.`,
  approve: ({ actor, revision }) => `${actor} approved ${revisionInWords(revision)}, word for word.`,
  revise: ({ actor }) => `${actor} opened it for new words; readers keep what was approved.`,
  cancel: ({ actor }) => `${actor} cancelled what was to go live.`,
  withdraw: ({ actor }) => `${actor} withdrew it from readers.`,
}

/** Events whose note people should read below the sentence; a leader's name already stands in it. */
export const showsNote: readonly EventVerb[] = ['sendBack', 'withdraw'] as const
