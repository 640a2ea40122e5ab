/** Zip files whose headers lie: written by hand, because no library writes them. */
import { wordFile } from './word-file.ts'

const local = Buffer.from('504b0304', 'hex')
const central = Buffer.from('504b0102', 'hex')

/** Changes every header of one kind; `at` names the place of a number in it. */
function withHeaders(zip: Buffer, signature: Buffer, change: (header: Buffer) => void): Buffer {
  const changed = Buffer.from(zip)
  for (let at = changed.indexOf(signature); at >= 0; at = changed.indexOf(signature, at + 4)) {
    change(changed.subarray(at))
  }
  return changed
}

/** The directory says that everything in it is ten bytes long. */
export const withLyingDirectory = (document: string): Buffer =>
  withHeaders(wordFile(document), central, (header) => header.writeUInt32LE(10, 24))

/** The headers before the parts say so, and the directory does not. */
export const withLyingLocals = (document: string): Buffer =>
  withHeaders(wordFile(document), local, (header) => header.writeUInt32LE(10, 22))

export const withEncryption = (document: string): Buffer =>
  withHeaders(wordFile(document), central, (header) => header.writeUInt16LE(header.readUInt16LE(8) | 1, 8))

/** A directory in which one entry stands a thousand times: the same bytes, unpacked again and again. */
export function withOverlaps(document: string): Buffer {
  const zip = wordFile(document)
  const start = zip.indexOf(central)
  const end = zip.indexOf(Buffer.from('504b0506', 'hex'))
  const directory = zip.subarray(start, end)
  const many = Buffer.concat(Array.from({ length: 1_000 }, () => directory))
  const last = Buffer.from(zip.subarray(end))
  last.writeUInt16LE(last.readUInt16LE(8) * 1_000, 8)
  last.writeUInt16LE(last.readUInt16LE(10) * 1_000, 10)
  last.writeUInt32LE(many.length, 12)
  return Buffer.concat([zip.subarray(0, start), many, last])
}
