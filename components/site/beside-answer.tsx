/** What belongs to one answer: who else answered the same question, and how to take it along. */
import { othersAnswered } from '#lib/rules/wording/others-answered.ts'
import { CopyButtons } from './copy-buttons.tsx'
import type { PublishedExchange } from './exchange.tsx'
import { Faces } from './faces.tsx'

type Props = Pick<PublishedExchange, 'anchor' | 'others' | 'answer'>

export function BesideAnswer({ anchor, others, answer }: Props) {
  return (
    <>
      {others && <Faces of={others.faces} />}
      {others && (
        <p className="mb-1">
          <a
            href={`/questions/${others.question}`}
            aria-describedby={`${anchor}-asked`}
            className="inline-block py-[0.15rem]"
          >
            {othersAnswered(others.leaders)}
          </a>
        </p>
      )}
      <CopyButtons anchor={anchor} copies={answer.content.length > 0 ? ['link', 'quotation'] : ['link']} />
    </>
  )
}
