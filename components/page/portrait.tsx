/** A portrait as a page shows it, 4:5, or as a small round face; the initials of somebody who has none. */
import { initialsOf } from '#lib/rules/initials-of.ts'
import {
  type PortraitCrop,
  type PortraitFormat,
  type PortraitPlace,
  portraitAddress,
  portraitHeight,
  portraitShapes,
} from '#lib/rules/portrait-file.ts'

export type PortraitShown = {
  hash: string
  /** '' where it is decorative. */
  alt: string
  credit?: string
  /** Where its files are: on the desk, for a portrait that readers are not shown yet. */
  place?: PortraitPlace
} | null

type Props = {
  /** Whose portrait: for the initials. */
  name: string
  portrait: PortraitShown
  /** Beside the name a portrait says nothing new, and is passed over in silence. Where it stands alone it is described. */
  described?: boolean
  crop?: Extract<PortraitCrop, 'page' | 'card'>
  /** How wide it is drawn, as the browser needs to hear it to choose a file: "(min-width: 48em) 20rem, 100vw". */
  sizes: string
  /** The first thing on the page: loaded at once, and before the rest. */
  first?: boolean
  className?: string
}

const looks = { page: 'aspect-4/5 rounded-sm', card: 'aspect-square rounded-full' } as const
/** The file for a browser that chooses none. */
const middling = { page: 480, card: 192 } as const

export function Portrait({
  name,
  portrait,
  described = false,
  crop = 'page',
  sizes,
  first = false,
  className = '',
}: Props) {
  if (!portrait) return <Initials name={name} className={`${looks[crop]} ${className}`} />
  const { hash, alt, place } = portrait
  const address = (width: number, format: PortraitFormat) => portraitAddress({ hash, crop, width, format }, place)
  const addresses = (format: PortraitFormat) =>
    portraitShapes[crop].widths.map((width) => `${address(width, format)} ${width}w`).join(', ')
  return (
    <picture className="block">
      <source type="image/avif" srcSet={addresses('avif')} sizes={sizes} />
      <img
        src={address(middling[crop], 'webp')}
        srcSet={addresses('webp')}
        sizes={sizes}
        width={middling[crop]}
        height={portraitHeight(crop, middling[crop])}
        alt={described ? alt : ''}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
        className={`h-auto w-full bg-sunk object-cover ${looks[crop]} ${className}`}
      />
    </picture>
  )
}

function Initials({ name, className }: { name: string; className: string }) {
  return (
    <div
      aria-hidden="true"
      className={`@container grid place-items-center bg-sunk font-display text-ink-2 ${className}`}
    >
      <span className="text-[clamp(0.9rem,30cqw,5rem)]/none">{initialsOf(name)}</span>
    </div>
  )
}
