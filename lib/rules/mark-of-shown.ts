/** The mark of a record as its form showed it: a save names the mark of what it started from, as a draft's names its version. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Shown } from './wording/as-shown.ts'

/** Gives 16 hex digits of the SHA-256 of all parts in their order. */
export function markOfShown(shown: Shown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(Object.entries(shown))))).slice(0, 16)
}
