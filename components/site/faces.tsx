/** A few small faces beside a sentence that says whose they are: nothing that a screen reader would miss. */
import { portraitAddress } from '#lib/rules/portrait-file.ts'

/** Drawn at 32 px: three times as many pixels are enough for every screen, and every browser that we write for reads AVIF. */
const file = { crop: 'card', width: 96, format: 'avif' } as const

export function Faces({ of: hashes }: { of: readonly string[] }) {
  if (hashes.length === 0) return null
  return (
    <p aria-hidden="true" className="mb-1 flex">
      {hashes.map((hash) => (
        // biome-ignore lint/performance/noImgElement: portraits have their sizes made at upload, and one is enough here
        <img
          key={hash}
          src={portraitAddress({ hash, ...file })}
          width={96}
          height={96}
          alt=""
          loading="lazy"
          decoding="async"
          className="-mr-[0.45rem] size-8 rounded-full border-2 border-paper bg-sunk object-cover"
        />
      ))}
    </p>
  )
}
