/** Answers that were found: who said it, and when; under which question, and the words around those that were looked for. */
import { Day } from '#components/page/day.tsx'
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { MarkedWords, type Stretch } from './marked-words.tsx'

export type FoundAnswer = {
  id: number
  slug: string
  anchor: string
  leader: { slug: string; name: string }
  speaker: readonly Stretch[]
  jobTitle: string
  /** The post has ended since. */
  former: boolean
  portrait: PortraitShown
  publishedAt: Date
  wording: readonly Stretch[]
  excerpt: readonly Stretch[]
}

export function FoundAnswerRows({ answers, timeZone }: { answers: readonly FoundAnswer[]; timeZone: string }) {
  return (
    <ol>
      {answers.map(
        ({ id, slug, anchor, leader, speaker, jobTitle, former, portrait, publishedAt, wording, excerpt }) => (
          <li
            key={id}
            className="grid gap-x-6 gap-y-3 border-t border-rule py-6 first:border-0 first:pt-0 md:grid-cols-[11.5rem_minmax(0,1fr)]"
          >
            <div className="order-2 grid grid-cols-[2.5rem_1fr] items-start gap-3 text-s1 md:order-none">
              <Portrait name={leader.name} portrait={portrait} crop="card" sizes="2.5rem" />
              <p>
                <b>
                  <MarkedWords of={speaker} />
                </b>
                <span className="block text-ink-2">
                  {former && 'then '}
                  {jobTitle}
                  <span className="block">
                    <Day of={publishedAt} timeZone={timeZone} />
                  </span>
                </span>
              </p>
            </div>
            <div className="max-w-measure">
              <h3 className="text-d1">
                <a href={`/interviews/${slug}#${anchor}`}>
                  <MarkedWords of={wording} />
                </a>
              </h3>
              {excerpt.length > 0 && (
                <p className="mt-2 text-pretty font-text text-[1.125rem]/[1.5]">
                  <MarkedWords of={excerpt} />
                </p>
              )}
            </div>
          </li>
        ),
      )}
    </ol>
  )
}
