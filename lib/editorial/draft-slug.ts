/** Nobody's address yet: a draft that held the leader's would show by the number behind the next one's that it is there. */
import { randomUUID } from 'node:crypto'

export const draftSlug = () => `draft-${randomUUID()}`
