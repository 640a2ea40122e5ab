/** What a file is, told by its first bytes and never by its name: anybody can call anything answers.docx. */
import { decodedText } from './decoded-text.ts'
import type { ProblemName } from './file-sentences.ts'
import { looksLikePage } from './html/looks-like-page.ts'
import { looksLikeMail } from './mail/looks-like-mail.ts'
import { signedAs } from './signatures.ts'

/** What can be read. `zip` is looked into before it is called a Word file. */
export type ReadableKind = 'text' | 'page' | 'mail' | 'zip'
export type FileKind = { kind: ReadableKind } | { problem: ProblemName }

/** Names inside an OLE container are written in UTF-16. */
const inOle: readonly [string, ProblemName][] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'oldWord'],
  ['__properties_version1.0', 'outlook'],
]

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { problem: 'empty' }
  const found = signedAs(bytes)
  if (found === 'zip') return { kind: 'zip' }
  if (found === 'ole')
    return { problem: inOle.find(([name]) => bytes.includes(name, 0, 'utf16le'))?.[1] ?? 'oldOffice' }
  if (found !== null) return { problem: found }
  const beginning = decodedText(bytes.subarray(0, 20_000))?.text
  if (beginning === undefined) return { problem: 'unknown' }
  if (/^\s*<\?xml/.test(beginning)) {
    if (/progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(beginning)) return { problem: 'wordXml' }
    if (/<office:document/.test(beginning)) return { problem: 'openDocument' }
  }
  if (/^\s*(?:<\?xml[\s\S]{0,2000})?<svg/.test(beginning)) return { problem: 'picture' }
  if (looksLikeMail(beginning)) return { kind: 'mail' }
  return { kind: looksLikePage(beginning) ? 'page' : 'text' }
}
