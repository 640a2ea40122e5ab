/** What changed since readers were last shown the interview: changed parts with their words, unchanged ones counted. */

import type { Content } from '#lib/rules/content/content.ts'
import { changedInWords, hasChanged } from '#lib/rules/differences/changed-in-words.ts'
import { differencesOf } from '#lib/rules/differences/differences-of.ts'
import { ChangedPart } from './changed-part.tsx'
import { Deleted, Inserted } from './marks.tsx'

type Props = {
  /** What was live last; null for an interview that readers have never seen. */
  before: Content | null
  after: Content
}

export function Changes({ before, after }: Props) {
  if (before === null) return <p className="text-ink-2">Readers have not seen this interview: every word is new.</p>
  const differences = differencesOf(before, after)
  return (
    <section aria-labelledby="changes" className="border-t-2 border-ink pt-3">
      <h2 id="changes" className="font-work text-s2/[1.3] font-semibold tracking-normal">
        Since it was last live
      </h2>
      <p className="text-ink-2">
        {changedInWords(differences)} <Inserted>Inserted words are underlined</Inserted>,{' '}
        <Deleted>deleted words are struck through</Deleted>.
      </p>
      {differences.filter(hasChanged).map((difference) => (
        <ChangedPart key={difference.id} difference={difference} />
      ))}
    </section>
  )
}
