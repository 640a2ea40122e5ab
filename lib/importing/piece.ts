/** A paragraph of the pasted text on its way into an interview: its words, how they stood there, and what they were read as. */
import type { Dress } from './dress.ts'
import type { AskKind } from './reading.ts'

/** 'mark' is a label such as "Q:" or a number before a question: structure, but not a word of it may vanish. */
type Role = 'unread' | 'headline' | 'standfirst' | 'topics' | 'ask' | 'answer' | 'link' | 'mark' | 'left over'

export type Piece = {
  text: string
  dress: Dress[]
  mark: string
  number: number | null
  /** An empty line above. */
  gap: boolean
  indent: number
  role: Role
  /** Why it was read so, as a phrase that a person can read. */
  reason: string
  kind: AskKind | null
  /** Begins another turn, although the piece before it may have the same role. */
  opens: boolean
}

export const readAs = (piece: Piece, role: Role, reason: string): Piece => ({ ...piece, role, reason })

export const readAsAsk = (piece: Piece, kind: AskKind, reason: string, opens = true): Piece => ({
  ...piece,
  role: 'ask',
  kind,
  reason,
  opens,
})
