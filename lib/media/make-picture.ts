/** Makes the picture that is kept out of what was uploaded: upright, in new pixels, without a word of what it carried along. */
import sharp, { type Sharp } from 'sharp'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import type { PictureSize } from '#lib/rules/portrait-frame.ts'
import type { PictureProblem } from '#lib/rules/wording/pictures.ts'

/** A JPEG. */
export type Picture = PictureSize & { bytes: Buffer }

/** The share card of a picture that is twice as high as wide is 1,200 pixels wide; more than this no crop shows. */
const longestSide = 2_400

function problemOf({ width, height }: PictureSize): PictureProblem | null {
  const { leastWidth, leastHeight, timesAsLong, pixels } = pictureLimits
  if (width * height > pixels) return 'pixels'
  if (Math.max(width, height) > Math.min(width, height) * timesAsLong) return 'narrow'
  return width < leastWidth || height < leastHeight ? 'small' : null
}

/**
 * Takes the bytes of a JPEG, PNG or WebP. What moves is kept as its first frame; 16 bits and CMYK become sRGB, as a browser
 * shows them. A transparent ground becomes white: it would be black in one viewer and white in another.
 * sharp writes no metadata (place, camera, name, colour profile) unless it is asked to, and it is not asked.
 */
export async function makePicture(bytes: Buffer): Promise<Picture | { problem: PictureProblem }> {
  try {
    // The header alone is read here, however many pixels it promises.
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const problem = problemOf(autoOrient)
    if (problem) return { problem }
    return await upright(
      sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error' })
        .autoOrient()
        .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true }),
    )
  } catch {
    return { problem: 'unreadable' }
  }
}

/** Full colour for every pixel (4:4:4): crops are made of this copy, and red edges would blur twice. */
export async function upright(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
