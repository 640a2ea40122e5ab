/** The fingerprint of a wording: SHA-256, in hex, of its content with the keys of every object in one order. */
import { createHash } from 'node:crypto'
import { canonical } from '#lib/rules/content/canonical.ts'
import type { Content } from '#lib/rules/content/content.ts'

export function fingerprint(content: Content): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}
