/** The characters of a page's source: a page may name its encoding in its own first lines. */
import { type DecodedText, decodedText } from '#lib/importing/files/decoded-text.ts'

const charset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i

export function pageSource(bytes: Buffer): DecodedText {
  const decoded = decodedText(bytes) ?? { text: bytes.toString('latin1'), guessed: true }
  if (!decoded.guessed) return decoded
  const named = charset.exec(bytes.toString('latin1', 0, 4_000))?.[1]
  const decoder = named === undefined ? null : decoderFor(named)
  return decoder ? { text: decoder.decode(bytes), guessed: false } : decoded
}

function decoderFor(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name)
  } catch {
    return null
  }
}
