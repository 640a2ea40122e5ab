/** The two lengths of an interview, as two links: which one is read, and how long the other takes. */
import { readingTime } from '#lib/rules/reading-time.ts'

export type Length = 'cut' | 'full'
/** Where each length is read. */
export type Lengths = Record<Length, string>

const half =
  'inline-block rounded-full px-4 py-2 text-s1/[1.3] no-underline text-ink hover:text-accent aria-[current]:bg-accent aria-[current]:text-on-accent'

export function LengthSwitch({ lengths, now, words }: { lengths: Lengths; now: Length; words: number }) {
  const current = (length: Length) => (length === now ? 'page' : undefined)
  return (
    <nav
      aria-label="Length"
      className="mt-6 inline-flex flex-wrap gap-1 rounded-full border border-edge p-[0.2rem] print:hidden"
    >
      <a href={lengths.cut} data-length="cut" aria-current={current('cut')} className={half}>
        60 seconds
      </a>
      <a href={lengths.full} data-length="full" aria-current={current('full')} className={half}>
        Full, {readingTime(words)}
      </a>
    </nav>
  )
}
