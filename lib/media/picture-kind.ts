/** What a file is, by how it begins: its name and its declared type are anybody's. */

/** How the allowed formats begin. sharp would also open SVG, which may name other files, so it never gets to see one. */
const beginnings: Record<string, (bytes: Buffer) => boolean> = {
  jpeg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  webp: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
}

export function isPicture(bytes: Buffer): boolean {
  return Object.values(beginnings).some((begins) => begins(bytes))
}
