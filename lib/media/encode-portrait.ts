/** Turns an uploaded photograph into the files of a portrait, or says what is wrong with it. */
import sharp from 'sharp'
import { type EncodedPortrait, encodeFiles } from './encode-files.ts'

/** A camera's largest file is about this; what is larger was not meant for a web page. */
const mostBytes = 20_000_000
/** sharp accepts 268 megapixels unless told otherwise, which is a gigabyte of memory for one upload. */
const mostPixels = 50_000_000
const leastWidth = 480
const leastHeight = 600

/** How the allowed formats begin. sharp would also open SVG, which may name other files, so it never gets to see one. */
const beginnings = [
  (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (bytes: Buffer) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
]

/** Takes the bytes as uploaded. Gives the files, or a sentence that says what to do. */
export async function encodePortrait(bytes: Buffer): Promise<EncodedPortrait | { problem: string }> {
  if (bytes.length > mostBytes) return { problem: 'Choose a picture of at most 20 MB' }
  if (!beginnings.some((begins) => begins(bytes)))
    return { problem: 'Choose a picture that is a JPEG, PNG or WebP file' }
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
    if (autoOrient.width < leastWidth || autoOrient.height < leastHeight) {
      return { problem: `Choose a picture of at least ${leastWidth} by ${leastHeight} pixels` }
    }
    // A transparent ground would be black in one viewer and white in another.
    const image = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient().flatten({ background: '#ffffff' })
    return await encodeFiles(bytes, image)
  } catch {
    return { problem: 'This picture cannot be read. Save it again as a JPEG file and choose that' }
  }
}
