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
  approve: ({ actor, revision, note }) =>
    `${actor} approved ${revisionInWords(revision)}, word for word${note ? `; ${note} no longer holds` : ''}.`,
  revise: ({ actor }) => `${actor} opened it for new words; readers keep what was approved.`,
  cancel: ({ actor, note }) => `${actor} cancelled what was to go live${note ? `: ${note} no longer holds` : ''}.`,
  withdraw: ({ actor }) => `${actor} withdrew it from readers.`,
  approveAlone: ({ actor, revision }) => `${actor} approved ${revisionInWords(revision)} alone.`,
  discardChanges: ({ actor, revision }) =>
    `${actor} discarded the changes, which were set aside as ${revisionInWords(revision)}; the draft is what readers see.`,
  discard: ({ actor }) => `${actor} put it into the bin.`,
  recover: ({ actor }) => `${actor} took it out of the bin.`,
  restore: ({ actor, note, revision }) =>
    `${actor} restored the words of ${note ?? 'an earlier revision'}${revision === null ? '' : `, as revision ${revision}`}.`,
  merge: ({ actor }) => `${actor} saved words that were put together with a colleague’s.`,
  secondLook: ({ actor, revision }) =>
    `${actor} looked at ${revisionInWords(revision)}, which had been approved alone.`,
  assign: ({ actor, note }) => `${actor} asked for a decision: ${note ?? 'any admin'}.`,
  comment: ({ actor }) => `${actor} commented.`,
  resolve: ({ actor }) => `${actor} settled a comment.`,
  readdress: ({ actor, note }) => `${actor} changed its address${note ? ` from ${note}` : ''}; the old one leads on.`,
  limit: ({ actor, note }) => `${actor} limited it${note ? ` to ${note}` : ' no longer'}.`,
  setReview: ({ actor, note }) => `${actor} said that it is to be read again${note ? ` on ${note}` : ''}.`,
  review: ({ actor }) => `${actor} read it again, and it stands.`,
}

/** Events whose note people should read below the sentence; a leader's name already stands in it. */
export const showsNote: readonly EventVerb[] = ['sendBack', 'withdraw', 'approveAlone'] as const
