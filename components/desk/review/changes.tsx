/** What changed between two wordings: changed parts with their words, unchanged ones folded away. */
import { useId } from 'react'
import type { Content } from '#lib/rules/content/content.ts'
import { changedInWords, hasChanged } from '#lib/rules/differences/changed-in-words.ts'
import { differencesOf } from '#lib/rules/differences/differences-of.ts'
import { ChangedPart } from './changed-part.tsx'
import { Deleted, Inserted } from './marks.tsx'
import { UnchangedParts } from './unchanged-parts.tsx'

type Props = {
  /** "Since it was last live" */
  title: string
  before: Content
  after: Content
}

export function Changes({ title, before, after }: Props) {
  const headingId = useId()
  const differences = differencesOf(before, after)
  const changed = differences.filter(hasChanged)
  return (
    <section aria-labelledby={headingId} className="border-t-2 border-ink pt-3">
      <h2 id={headingId} className="font-work text-s2/[1.3] font-semibold tracking-normal">
        {title}
      </h2>
      <p className="text-ink-2">
        {changedInWords(differences)}
        {changed.length > 0 && (
          <>
            {' '}
            <Inserted>Inserted words are underlined</Inserted>, <Deleted>deleted words are struck through</Deleted>.
          </>
        )}
      </p>
      {changed.map((difference) => (
        <ChangedPart key={difference.id} difference={difference} />
      ))}
      <UnchangedParts differences={differences.filter((difference) => !hasChanged(difference))} />
    </section>
  )
}
