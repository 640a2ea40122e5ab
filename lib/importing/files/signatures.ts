/** How files begin that are no text: the bytes by which each kind is known, wherever its name says otherwise. */
import type { ProblemName } from './file-sentences.ts'

type Signed = ProblemName | 'zip' | 'ole'

/** First bytes, in hex; "??" stands for any byte. */
const signatures: readonly (readonly [string, Signed])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['504b0708', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['255044462d', 'pdf'],
  ['7b5c727466', 'rtf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['424d????????00000000', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['52494646????????57454250', 'picture'],
  ['????????6674797068656963', 'picture'],
  ['????????6674797061766966', 'picture'],
  ['????????667479706d696631', 'picture'],
  ['????????66747970', 'recording'],
  ['52494646????????57415645', 'recording'],
  ['52494646????????41564920', 'recording'],
  ['494433', 'recording'],
  ['fffb', 'recording'],
  ['4f676753', 'recording'],
  ['664c6143', 'recording'],
  ['1a45dfa3', 'recording'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['425a68', 'archive'],
  ['fd377a585a00', 'archive'],
]

/** Takes the bytes; gives what they are signed as, or null for what may be a text. A PDF may begin with something else. */
export function signedAs(bytes: Buffer): Signed | null {
  const first = bytes.toString('hex', 0, 16)
  const found = signatures.find(([hex]) => [...hex].every((digit, at) => digit === '?' || digit === first[at]))
  if (found) return found[1]
  return bytes.subarray(0, 1_000).includes('%PDF-') && bytes.includes('endobj') ? 'pdf' : null
}
