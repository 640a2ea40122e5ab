/** The life of a draft: every state, and every way out of it. What readers see is the publication's business. */
export const states = ['draft', 'submitted', 'approved'] as const
export type State = (typeof states)[number]

/** What a verb needs: a publication that readers see now, one that is still to come, none that ever was; or that the draft lies in the bin. */
type Life = 'live' | 'embargoed' | 'unpublished' | 'discarded'

interface Transition {
  from: readonly State[]
  /** The state after it, whatever it was before or by what it was before; where nothing is said, it stays. */
  to: State | Partial<Record<State, State>>
  needs?: Life
}

export const workflow = {
  save: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  recall: { from: ['submitted'], to: 'draft' },
  sendBack: { from: ['submitted'], to: 'draft' },
  approve: { from: ['submitted'], to: 'approved' },
  revise: { from: ['approved'], to: 'draft' },
  cancel: { from: states, to: { approved: 'draft' }, needs: 'embargoed' },
  withdraw: { from: states, to: {}, needs: 'live' },
  approveAlone: { from: ['submitted'], to: 'approved' },
  discardChanges: { from: ['draft'], to: 'approved', needs: 'live' },
  discard: { from: ['draft'], to: 'draft', needs: 'unpublished' },
  recover: { from: ['draft'], to: 'draft', needs: 'discarded' },
} as const satisfies Record<string, Transition>

export type Verb = keyof typeof workflow
export const verbs: readonly Verb[] = [
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
] as const

/** Where an interview stands: its draft's state, and what its publications are doing at this moment. */
export interface Standing {
  state: State
  live: boolean
  embargoed: boolean
  /** It has no publication, and never had one. */
  unpublished: boolean
  /** It lies in the bin. */
  discarded: boolean
}

/** Whether the workflow lets anybody at all take this step from here. */
export function isOpen(verb: Verb, standing: Standing): boolean {
  const transition: Transition = workflow[verb]
  const { from, needs } = transition
  if (standing.discarded !== (needs === 'discarded')) return false // what lies in the bin can be taken out of it, and nothing else
  return from.includes(standing.state) && (needs === undefined || standing[needs])
}

/** The state after the step: a verb that is the publication's business leaves the draft where it is. */
export function stateAfter(verb: Verb, state: State): State {
  const { to }: Transition = workflow[verb]
  return typeof to === 'string' ? to : (to[state] ?? state)
}
