/** The interviews of an issue in their order. */
import { useRowSteps } from '#components/desk/use-row-steps.tsx'

export type PieceInIssue = {
  id: number
  leader: string
  headline: string
  /** Why readers do not see it; '' where they do. */
  said: string
}

type Props = { pieces: readonly PieceInIssue[]; onStep: (step: string) => void }

const called = { up: 'Move up', down: 'Move down', remove: 'Remove' }

export function IssuePieces({ pieces, onStep }: Props) {
  const steps = useRowSteps({ rows: pieces.length, onStep, whenEmpty: 'find' })
  if (pieces.length === 0) return <p className="text-ink-2">No interviews yet. Add the first below.</p>
  return (
    <ol className="border-t border-rule">
      {pieces.map(({ id, leader, headline, said }, at) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2">
          <input type="hidden" name={`interview.${at}`} value={id} />
          <input type="hidden" name={`headline.${at}`} value={headline} />
          <input type="hidden" name={`leader.${at}`} value={leader} />
          <span className="w-6 text-ink-2 tabular-nums">{at + 1}</span>
          <span className="min-w-0 flex-1 basis-56">
            <a href={`/desk/interviews/${id}`} className="font-display text-[1.125rem]/[1.3] text-ink">
              {headline}
            </a>
            <span className="block text-ink-2">{leader}</span>
            {said !== '' && <span className="block text-ink-2">{said}</span>}
          </span>
          <span className="ml-7 flex gap-1">{steps(at, (verb) => `${called[verb]}: ${headline}, ${leader}`)}</span>
        </li>
      ))}
    </ol>
  )
}
