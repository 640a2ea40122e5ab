/** The fingerprint of a wording: SHA-256, in hex, of its content in canonical form, and of whom and which post it is shown with. */
import { createHash } from 'node:crypto'
import { canonical } from '#lib/rules/content/canonical.ts'
import type { Content } from '#lib/rules/content/content.ts'

/** The appointment, and what it is called: readers see both beside the words, frozen like them. */
export interface ShownWith {
  appointmentId: number
  name: string
  jobTitle: string
  division: string
}

/** The same words under another name or another title are not what was read. Null for a draft that waits for its leader. */
export function fingerprint(content: Content, shownWith: ShownWith | null): string {
  const beside = shownWith && [shownWith.appointmentId, shownWith.name, shownWith.jobTitle, shownWith.division]
  return createHash('sha256')
    .update(`${JSON.stringify(beside)}\n${canonical(content)}`)
    .digest('hex')
}
