/** A zip file of a few texts, stored and not compressed: what mammoth is given instead of the file that came. */
import { crc32 } from 'node:zlib'

const local = 0x04034b50
const central = 0x02014b50
const directoryEnd = 0x06054b50
const version = 20
/** The names are in UTF-8. */
const flags = 0x0800

/** Takes the parts by name. */
export function storedZip(parts: ReadonlyMap<string, string>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [partName, text] of parts) {
    const name = Buffer.from(partName)
    const bytes = Buffer.from(text)
    const sizes = [crc32(bytes), bytes.length, bytes.length]
    const header = record([local], [version, flags, 0, 0, 0], sizes, [name.length, 0])
    const listed = record([central], [version, version, flags, 0, 0, 0], sizes, [name.length, 0, 0, 0, 0], [0, offset])
    files.push(header, name, bytes)
    directory.push(listed, name)
    offset += header.length + name.length + bytes.length
  }
  const listing = Buffer.concat(directory)
  const end = record([directoryEnd], [0, 0, parts.size, parts.size], [listing.length, offset], [0])
  return Buffer.concat([...files, listing, end])
}

/** Numbers of four bytes and of two, by turns. */
function record(...groups: number[][]): Buffer {
  const numbers = groups.map((group, index) => {
    const wide = index % 2 === 0
    const bytes = Buffer.alloc(group.length * (wide ? 4 : 2))
    for (const [at, number] of group.entries()) {
      if (wide) bytes.writeUInt32LE(number, at * 4)
      else bytes.writeUInt16LE(number, at * 2)
    }
    return bytes
  })
  return Buffer.concat(numbers)
}
