/** A portrait, always 4:5, or the initials of somebody who has none. */
import { portraitAddress, type portraitFormats, portraitWidths } from '#lib/rules/portrait-file.ts'

export type PortraitShown = { hash: string; alt: string } | null

type Props = {
  /** Whose portrait: for the initials. */
  name: string
  portrait: PortraitShown
  /** Beside the name a portrait says nothing new, and is passed over in silence. Where it stands alone it is described. */
  described?: boolean
  /** How wide it is drawn, as the browser needs to hear it to choose a file: "(min-width: 48em) 20rem, 100vw". */
  sizes: string
  /** The first thing on the page: loaded at once, and before the rest. */
  first?: boolean
  className?: string
}

const addresses = (hash: string, format: (typeof portraitFormats)[number]) =>
  portraitWidths.map((width) => `${portraitAddress({ hash, width, format })} ${width}w`).join(', ')

export function Portrait({ name, portrait, described = false, sizes, first = false, className = '' }: Props) {
  if (!portrait) return <Initials name={name} className={className} />
  const { hash, alt } = portrait
  return (
    <picture className="block">
      <source type="image/avif" srcSet={addresses(hash, 'avif')} sizes={sizes} />
      <img
        src={portraitAddress({ hash, width: 480, format: 'webp' })}
        srcSet={addresses(hash, 'webp')}
        sizes={sizes}
        width={480}
        height={600}
        alt={described ? alt : ''}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
        className={`aspect-4/5 h-auto w-full rounded-sm bg-sunk object-cover ${className}`}
      />
    </picture>
  )
}

function Initials({ name, className }: { name: string; className: string }) {
  const words = name.trim().split(/\s+/)
  const initials = [words.at(0), words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0)).join('')
  return (
    <div
      aria-hidden="true"
      className={`@container grid aspect-4/5 place-items-center rounded-sm bg-sunk font-display text-ink-2 ${className}`}
    >
      <span className="text-[clamp(0.9rem,30cqw,5rem)]/none">{initials}</span>
    </div>
  )
}
