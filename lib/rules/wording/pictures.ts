/** Why a picture cannot become a portrait: what to do instead. The keys travel in addresses, where no script is running. */
import { pictureLimits } from '#lib/rules/picture-limits.ts'

const { bytes, pixels, leastWidth, leastHeight, timesAsLong } = pictureLimits

export const pictureProblems = {
  none: 'Choose a picture first',
  large: `Choose a picture of at most ${bytes / 1_000_000} MB`,
  kind: 'Choose a picture that is a JPEG, PNG or WebP file',
  unreadable: 'This picture cannot be read. Save it again as a JPEG file and choose that',
  pixels: `Choose a picture of at most ${pixels / 1_000_000} megapixels`,
  small: `Choose a picture of at least ${leastWidth} by ${leastHeight} pixels`,
  narrow: `Choose a picture that is at most ${timesAsLong} times as long as it is wide`,
  costly: 'This picture takes more time or memory than there is. Save it smaller, as a JPEG file, and choose that',
  busy: 'Several portraits are being made just now. Try again in a minute',
} as const

export type PictureProblem = keyof typeof pictureProblems
