/** The fingerprint of a wording: SHA-256, in hex, of its content in canonical form, and of the appointment it is given under. */
import { createHash } from 'node:crypto'
import { canonical } from '#lib/rules/content/canonical.ts'
import type { Content } from '#lib/rules/content/content.ts'

/** The appointment is in it because the same words under another name are not what was read. */
export function fingerprint(content: Content, appointmentId: number | null): string {
  return createHash('sha256')
    .update(`${appointmentId}\n${canonical(content)}`)
    .digest('hex')
}
