/** The directory of a zip file, looked at before anything in it is unpacked. */
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { fileLimits } from '#lib/importing/files/file-limits.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'

export type ZipDirectory = { zip: ZipFile; entries: ReadonlyMap<string, Entry> }

/**
 * Takes the bytes of a zip file. Throws Unreadable where it is damaged, where names lead out of it (yauzl refuses
 * ".." and "/…"), where two entries bear one name, or where it says itself that it unpacks to more than fileLimits.
 */
export async function zipDirectory(bytes: Buffer): Promise<ZipDirectory> {
  const entries = new Map<string, Entry>()
  let total = 0
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false })
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      if (entries.size >= fileLimits.zipEntries || isTooMuch(total, bytes.length)) throw new Unreadable('zipTooMuch')
      if (entries.has(entry.fileName)) throw new Unreadable('damagedZip')
      entries.set(entry.fileName, entry)
    }
    return { zip, entries }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damagedZip')
  }
}

const isTooMuch = (total: number, packed: number): boolean =>
  total > fileLimits.zipBytes || (total > fileLimits.zipRatioFrom && total > packed * fileLimits.zipRatio)
