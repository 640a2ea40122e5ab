/** The parts that did not change, folded away: how many, and behind that their words. */
import type { Difference } from '#lib/rules/differences/differences-of.ts'
import { partsInWords } from '#lib/rules/differences/parts-in-words.ts'
import { MarkedRuns } from './marked-runs.tsx'
import { partNames } from './part-names.ts'

export function UnchangedParts({ differences }: { differences: readonly Difference[] }) {
  const said = differences.filter(({ part, lines }) => part === 'exchange' || lines.length > 0)
  if (said.length === 0) return null
  return (
    <details className="max-w-measure border-t border-rule py-2 first-of-type:mt-3">
      <summary className="py-2 text-accent">{partsInWords(said)}</summary>
      {said.map(({ id, part, wording, lines }) => (
        <section key={id} className="py-2">
          <h3 className="mb-1 text-d1">{part === 'exchange' ? <MarkedRuns runs={wording} /> : partNames[part]}</h3>
          {lines.map(({ block, runs }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none of them moves while it is shown
            <p key={place} className={`mt-2 font-text text-read ${block === 'paragraph' ? '' : 'ml-5'}`}>
              <MarkedRuns runs={runs} />
            </p>
          ))}
        </section>
      ))}
    </details>
  )
}
