/** One part of a zip file, counted while it inflates: what the directory says about its size may be a lie. */
import type { Entry, ZipFile } from 'yauzl'
import { fileLimits } from '#lib/importing/files/file-limits.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'

/** Takes a zip file and one of its entries; gives the text of it. Throws Unreadable where it is too long, damaged, locked or no UTF-8. */
export async function zipPart(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.isEncrypted()) throw new Unreadable('locked')
  if (entry.uncompressedSize > fileLimits.partBytes) throw new Unreadable('wordTooMuch')
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(chunk)) continue
      bytes += chunk.length
      if (bytes > fileLimits.partBytes) throw new Unreadable('zipTooMuch')
      chunks.push(chunk)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damagedZip')
  }
}
