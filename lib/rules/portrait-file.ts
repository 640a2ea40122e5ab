/** The files of a portrait and their addresses: /portraits/<hash>-<crop>-<width>.<format>. */

/** A page's portrait is 4:5, a face beside a name is square, and what other tools show of a link is 1.91:1. */
export const portraitCrops = ['page', 'card', 'share'] as const
export const portraitFormats = ['avif', 'webp', 'jpeg'] as const

export type PortraitCrop = (typeof portraitCrops)[number]
export type PortraitFormat = (typeof portraitFormats)[number]
export type PortraitFile = { hash: string; crop: PortraitCrop; width: number; format: PortraitFormat }

type Shape = {
  across: number
  down: number
  /** Pixels; every portrait has all of them. */
  widths: readonly number[]
  formats: readonly PortraitFormat[]
}

/**
 * Browsers choose between AVIF and WebP. Whatever reads og:image (chat, mail, other intranets) asks for one file and often knows
 * neither, so a share card is a JPEG as well.
 */
export const portraitShapes = {
  page: { across: 4, down: 5, widths: [240, 480, 800], formats: ['avif', 'webp'] },
  card: { across: 1, down: 1, widths: [96, 192, 320], formats: ['avif', 'webp'] },
  share: { across: 300, down: 157, widths: [600, 1200], formats: ['avif', 'webp', 'jpeg'] },
} as const satisfies Record<PortraitCrop, Shape>

/** How many files there are of a crop. */
export const filesOfCrop = (crop: PortraitCrop) =>
  portraitShapes[crop].widths.length * portraitShapes[crop].formats.length

/** How many files a portrait has. */
export const filesOfEach = portraitCrops.reduce((sum, crop) => sum + filesOfCrop(crop), 0)

export function portraitHeight(crop: PortraitCrop, width: number): number {
  const { across, down } = portraitShapes[crop]
  return Math.round((width * down) / across)
}

/** Readers are sent to what is live, the desk to what it works on: each has an address of its own, and its own guard. */
export type PortraitPlace = 'site' | 'desk'
const folders: Record<PortraitPlace, string> = { site: '/portraits', desk: '/desk/portraits' }

export function portraitAddress({ hash, crop, width, format }: PortraitFile, place: PortraitPlace = 'site'): string {
  return `${folders[place]}/${hash}-${crop}-${width}.${format}`
}

/** The portrait as other tools can read it, a JPEG: where it is, and its size in pixels. */
export function sharedPortrait(hash: string, width: 600 | 1200 = 1200) {
  const path = portraitAddress({ hash, crop: 'share', width, format: 'jpeg' })
  return { path, width, height: portraitHeight('share', width) }
}

/** Where the desk finds the whole picture out of which the crops are cut. */
export const pictureAddress = (hash: string) => `${folders.desk}/${hash}/picture`

const pattern = new RegExp(`^([0-9a-f]{64})-(${portraitCrops.join('|')})-(\\d{1,4})\\.(${portraitFormats.join('|')})$`)

/** Takes the last part of an address. Null for everything that we never wrote ourselves. */
export function portraitFile(name: string): PortraitFile | null {
  const [, hash, named, number, ending] = pattern.exec(name) ?? []
  const crop = portraitCrops.find((known) => known === named)
  if (!hash || !crop) return null
  const shape: Shape = portraitShapes[crop]
  const width = shape.widths.find((known) => String(known) === number)
  const format = shape.formats.find((known) => known === ending)
  return width && format ? { hash, crop, width, format } : null
}
