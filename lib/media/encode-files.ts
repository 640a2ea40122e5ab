/** Makes the files of a portrait: every width in every format, cropped to 4:5, new pixels and nothing else. */
import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import {
  type PortraitCrop,
  type PortraitFormat,
  portraitFormats,
  portraitHeight,
  portraitWidths,
} from '#lib/rules/portrait-file.ts'

export type EncodedPortrait = {
  /** SHA-256 of what was handed in, in hex. */
  hash: string
  files: { crop: PortraitCrop; width: number; format: PortraitFormat; bytes: Buffer }[]
}

/**
 * By eye, on drawings and photographs: below these qualities flat skin shows steps, above them only the bytes grow.
 * AVIF at effort 4 makes a file a fifth smaller than at effort 2 and takes seven times as long (2.0 s for 800 px on one core).
 */
const settings = {
  avif: { quality: 60, effort: 2 },
  webp: { quality: 80, effort: 4 },
} as const

const widest = Math.max(...portraitWidths)

/** sharp writes no metadata (place, camera, name) unless asked to, and we do not ask. */
export async function encodeFiles(source: Buffer, image: Sharp): Promise<EncodedPortrait> {
  // Decoded and cropped once. A tall picture loses its bottom, a wide one both sides: heads are at the top.
  const { data, info } = await image
    .resize(widest, portraitHeight(widest), { fit: 'cover', position: 'top' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = sharp(data, { raw: info })

  const files: EncodedPortrait['files'] = []
  for (const width of portraitWidths) {
    for (const format of portraitFormats) {
      const bytes = await pixels.clone().resize(width).toFormat(format, settings[format]).toBuffer()
      files.push({ crop: 'page', width, format, bytes })
    }
  }
  return { hash: createHash('sha256').update(source).digest('hex'), files }
}
