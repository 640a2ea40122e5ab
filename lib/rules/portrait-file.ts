/** The files of a portrait and their addresses: /portraits/<hash>-<width>.<format>. */
export const portraitWidths = [240, 480, 800] as const
/** A page's portrait is 4:5, a card's face is square, and what is shared with other tools 1.91:1. */
export const portraitCrops = ['page', 'card', 'share'] as const
export const portraitFormats = ['avif', 'webp'] as const
/** Portraits are always 4:5. */
export const portraitHeight = (width: number) => (width * 5) / 4

export type PortraitCrop = (typeof portraitCrops)[number]
export type PortraitFormat = (typeof portraitFormats)[number]
export type PortraitFile = { hash: string; width: number; format: PortraitFormat }

export const portraitAddress = ({ hash, width, format }: PortraitFile) => `/portraits/${hash}-${width}.${format}`

const pattern = new RegExp(`^([0-9a-f]{64})-(${portraitWidths.join('|')})\\.(${portraitFormats.join('|')})$`)

/** Takes the last part of an address. Null for everything that we never wrote ourselves. */
export function portraitFile(name: string): PortraitFile | null {
  const [, hash, width, ending] = pattern.exec(name) ?? []
  const format = portraitFormats.find((known) => known === ending)
  return hash && width && format ? { hash, width: Number(width), format } : null
}
