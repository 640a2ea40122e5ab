/** The person acting: who asks, in every command and query of the desk. */
import type { Role } from './permissions.ts'

export interface Actor {
  id: number
  name: string
  role: Role
}
