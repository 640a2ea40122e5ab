/** Who gave an answer, in which job, and when. */
import type { ReactNode } from 'react'
import { Day } from '#components/page/day.tsx'
import { Portrait } from '#components/page/portrait.tsx'
import type { ListedAnswer } from './answer.ts'

type Props = {
  of: Pick<ListedAnswer, 'leader' | 'jobTitle' | 'former' | 'portrait' | 'publishedAt'>
  timeZone: string
  /** The name, where it is not the way to the leader. */
  speaker?: ReactNode
}

export function AnswerBy({ of: { leader, jobTitle, former, portrait, publishedAt }, timeZone, speaker }: Props) {
  return (
    <div className="grid grid-cols-[2.5rem_1fr] items-start gap-3 text-s1">
      <Portrait name={leader.name} portrait={portrait} crop="card" sizes="2.5rem" />
      <p>
        {speaker ?? (
          <a href={`/leaders/${leader.slug}`} className="inline-block py-[0.1rem] font-semibold text-ink">
            {leader.name}
          </a>
        )}
        <span className="block text-ink-2">
          {former && 'then '}
          {jobTitle}
          <span className="block">
            <Day of={publishedAt} timeZone={timeZone} />
          </span>
        </span>
      </p>
    </div>
  )
}
