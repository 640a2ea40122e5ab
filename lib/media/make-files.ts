/** Makes the files of a portrait: every crop of the picture in every width and format. */
import sharp from 'sharp'
import {
  type PortraitCrop,
  type PortraitFile,
  portraitCrops,
  portraitHeight,
  portraitShapes,
} from '#lib/rules/portrait-file.ts'
import { type FocalPoint, frameOf } from '#lib/rules/portrait-frame.ts'
import type { Picture } from './make-picture.ts'

export type MadeFile = Omit<PortraitFile, 'hash'> & { bytes: Buffer }

/**
 * By eye, on drawings and photographs: below these qualities flat skin shows steps, above them only the bytes grow.
 * AVIF at effort 4 makes a file a fifth smaller than at effort 2 and takes seven times as long (2.0 s for 800 px on one core).
 * The cast's 26 drawings are made while somebody waits for a first start: at half the effort a tenth larger, in half the time.
 */
const settings = {
  careful: {
    avif: { quality: 60, effort: 2 },
    webp: { quality: 80, effort: 4 },
    jpeg: { quality: 82, progressive: true },
  },
  quick: {
    avif: { quality: 60, effort: 1 },
    webp: { quality: 80, effort: 2 },
    jpeg: { quality: 82, progressive: true },
  },
} as const
type Effort = keyof typeof settings

type Making = { focus: FocalPoint; crops?: readonly PortraitCrop[]; effort?: Effort }

/** Makes all crops, where none are named. */
export async function makeFiles(
  picture: Picture,
  { focus, crops = portraitCrops, effort = 'careful' }: Making,
): Promise<MadeFile[]> {
  const { data, info } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true }) // decoded once, not 16 times
  const pixels = sharp(data, { raw: info })
  const files: MadeFile[] = []
  for (const crop of crops) {
    const { widths, formats } = portraitShapes[crop]
    const cropped = pixels.clone().extract(frameOf(picture, focus, crop))
    for (const width of widths) {
      for (const format of formats) {
        const sized = cropped.clone().resize(width, portraitHeight(crop, width), { fit: 'fill' })
        files.push({ crop, width, format, bytes: await sized.toFormat(format, settings[effort][format]).toBuffer() })
      }
    }
  }
  return files
}
