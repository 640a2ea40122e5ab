/** One part of an interview that changed: its name, what happened to it, and its words with what was inserted and deleted. */
import type { Difference } from '#lib/rules/differences/differences-of.ts'
import { MarkedRuns } from './marked-runs.tsx'
import { partNames } from './part-names.ts'

function happened({ change, places }: Difference): string | null {
  if (change === 'added') return 'This exchange is new.'
  if (change === 'removed') return 'This exchange was removed.'
  return places ? `Moved: it was exchange ${places.before}, and is exchange ${places.after} now.` : null
}

export function ChangedPart({ difference }: { difference: Difference }) {
  const { part, wording, lines, notes } = difference
  const said = [happened(difference), ...notes].filter((note) => note !== null).join(' ')
  return (
    <section className="max-w-measure border-t border-rule py-4 first-of-type:mt-3">
      <h3 className="mb-2 text-d1">{part === 'exchange' ? <MarkedRuns runs={wording} /> : partNames[part]}</h3>
      {said && <p className="text-ink-2">{said}</p>}
      {lines.map(({ block, runs, notes: ofLine }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none of them moves while it is shown
        <p key={place} className={`mt-2 font-text text-read ${block === 'paragraph' ? '' : 'ml-5'}`}>
          <MarkedRuns runs={runs} />
          {ofLine.length > 0 && <span className="font-work text-s0 text-ink-2"> {ofLine.join(' ')}</span>}
        </p>
      ))}
    </section>
  )
}
