/** The characters of a text file, whatever way they were written: UTF-8, UTF-16, or the Western European code page of Windows. */

/** `guessed`: nothing in the file says that this is how it was written. */
export type DecodedText = { text: string; guessed: boolean }

/** Takes the bytes (or their beginning). Gives the text, or null where they are none. */
export function decodedText(bytes: Buffer): DecodedText | null {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (marked)
    return {
      text: new TextDecoder(marked).decode(bytes.subarray(0, bytes.length - (bytes.length % 2))),
      guessed: false,
    }
  if (hasControls(bytes)) return null
  try {
    // A beginning may end in the middle of a character: `stream` waits for the rest, and does not take it for a mistake.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}

type Utf16 = 'utf-16le' | 'utf-16be'

function markedEncoding(bytes: Buffer): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Without its mark UTF-16 is known by the zeros in every other byte, which spaces, digits and Latin letters leave. */
function unmarkedUtf16(bytes: Buffer): Utf16 | null {
  const sample = bytes.subarray(0, 4_000)
  let even = 0
  let odd = 0
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const many = sample.length / 8
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

/** No text has these in it; pictures, archives and programs do. 0x1A ended files in DOS, 0x1B changes colours in terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\x00-\x08\x0E-\x19\x1C-\x1F]/

const hasControls = (bytes: Buffer): boolean => control.test(bytes.toString('latin1'))
