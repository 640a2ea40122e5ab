/** Who may do what: one matrix of action, role and reach. A cell left out does not compile; what is not named is refused. */
import type { Verb } from './workflow.ts'

export const roles = ['reader', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** How far a right reaches: to nothing, to what is one's own, to what is others', to anything. */
type Reach = 'none' | 'own' | 'others' | 'any'

export type Action =
  | Verb
  | 'work'
  | 'start'
  | 'keepPeople'
  | 'keepDivisions'
  | 'addQuestion'
  | 'keepQuestions'
  | 'keepGlossary'
  | 'keepIssues'
  | 'publishIssue'
  | 'assign'
  | 'secondLook'
  | 'readdress'
  | 'keepReview'
  | 'comment'
  | 'readOutbox'

export const permissions = {
  work: { reader: 'none', editor: 'any', admin: 'any' }, // be at the desk, and read what is there
  start: { reader: 'none', editor: 'any', admin: 'any' },
  keepPeople: { reader: 'none', editor: 'any', admin: 'any' }, // add, correct and merge leaders; their appointments; a new division that a new leader's post names
  keepDivisions: { reader: 'none', editor: 'none', admin: 'any' }, // rename, move and merge divisions
  keepGlossary: { reader: 'none', editor: 'none', admin: 'any' },
  keepIssues: { reader: 'none', editor: 'any', admin: 'any' }, // put an issue of the magazine together
  publishIssue: { reader: 'none', editor: 'none', admin: 'any' }, // publish one, take it back, change one that readers see
  readdress: { reader: 'none', editor: 'none', admin: 'any' }, // change the address by which readers know an interview
  keepReview: { reader: 'none', editor: 'any', admin: 'any' }, // say who looks after a live piece, when it is read again, and that it stands
  addQuestion: { reader: 'none', editor: 'any', admin: 'any' }, // put a new question into the bank, by itself or while saving a draft
  keepQuestions: { reader: 'none', editor: 'none', admin: 'any' }, // edit, merge and retire what is in the bank; keep its sets
  comment: { reader: 'none', editor: 'any', admin: 'any' }, // remark, reply, and settle
  readOutbox: { reader: 'none', editor: 'none', admin: 'any' }, // read the mail that was written, and send again what is stuck
  assign: { reader: 'none', editor: 'any', admin: 'any' }, // say who is asked to decide, and by when
  secondLook: { reader: 'none', editor: 'others', admin: 'others' }, // own: words that one approved or wrote oneself
  save: { reader: 'none', editor: 'any', admin: 'any' },
  submit: { reader: 'none', editor: 'any', admin: 'any' },
  recall: { reader: 'none', editor: 'own', admin: 'own' }, // own: whoever submitted it
  sendBack: { reader: 'none', editor: 'none', admin: 'any' },
  approve: { reader: 'none', editor: 'none', admin: 'others' }, // nobody approves words of their own
  revise: { reader: 'none', editor: 'any', admin: 'any' },
  cancel: { reader: 'none', editor: 'none', admin: 'any' },
  withdraw: { reader: 'none', editor: 'none', admin: 'any' },
  approveAlone: { reader: 'none', editor: 'none', admin: 'own' }, // words of their own, where no other admin is
  discardChanges: { reader: 'none', editor: 'any', admin: 'any' },
  discard: { reader: 'none', editor: 'own', admin: 'any' }, // own: whoever began it
  recover: { reader: 'none', editor: 'own', admin: 'any' },
} as const satisfies Record<Action, Record<Role, Reach>>

/** Whether this role may do this to something that is (`mine`) or is not the actor's own. */
export function allows(role: Role, action: Action, mine: boolean): boolean {
  const reach: Reach = permissions[action][role]
  switch (reach) {
    case 'none':
      return false
    case 'own':
      return mine
    case 'others':
      return !mine
    case 'any':
      return true
  }
}
