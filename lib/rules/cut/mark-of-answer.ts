/** The mark of an answer's words: a cut names the mark of the answer that it was taken out of, and is stale with another. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'

/** Takes an answer; gives 16 hex digits of the SHA-256 of its plain text. What is strong or a link does not count. */
export function markOfAnswer(document: RichText): string {
  return bytesToHex(sha256(utf8ToBytes(plainText(document)))).slice(0, 16)
}
