/** The interviews of an issue in their order. The buttons move and take out: at once with JavaScript, as a posted form without it. */
import { Button } from '#components/desk/button.tsx'
import { useFocus } from '#components/desk/use-focus.ts'

export type PieceInIssue = {
  id: number
  leader: string
  headline: string
  /** Why readers do not see it; '' where they do. */
  said: string
}

type Verb = 'up' | 'down' | 'remove'
type Props = { pieces: readonly PieceInIssue[]; onStep: (step: string) => void }

export function IssuePieces({ pieces, onStep }: Props) {
  const focus = useFocus()
  const last = pieces.length - 1

  function take(verb: Verb, at: number) {
    onStep(`${verb} ${at}`)
    const to = verb === 'up' ? at - 1 : verb === 'down' ? at + 1 : Math.min(at, last - 1)
    const way = to <= 0 ? 'down' : to >= last ? 'up' : verb === 'remove' ? 'down' : verb
    focus(to < 0 || (verb === 'remove' && last === 1) ? 'find' : `${way}.${to}`)
  }

  if (pieces.length === 0) return <p className="text-ink-2">No interviews yet. Add the first below.</p>
  return (
    <ol className="border-t border-rule">
      {pieces.map(({ id, leader, headline, said }, at) => {
        const button = (verb: Verb, words: string, name: string) => (
          <Button
            look="mini"
            id={`${verb}.${at}`}
            name="step"
            value={`${verb} ${at}`}
            disabled={(verb === 'up' && at === 0) || (verb === 'down' && at === last)}
            aria-label={`${name}: ${headline}, ${leader}`}
            onClick={(event) => {
              event.preventDefault()
              take(verb, at)
            }}
          >
            {words}
          </Button>
        )
        return (
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
            <span className="ml-7 flex gap-1">
              {button('up', '↑ Up', 'Move up')}
              {button('down', '↓ Down', 'Move down')}
              {button('remove', 'Remove', 'Remove')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
