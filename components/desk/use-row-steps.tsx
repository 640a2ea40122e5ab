/** The buttons of a list that is put into an order: they move a row and take it out, at once with JavaScript, as a posted form without it. */
import { Button } from './button.tsx'
import { useFocus } from './use-focus.ts'

type Verb = 'up' | 'down' | 'remove'
type Steps = {
  rows: number
  onStep: (step: string) => void
  /** The field that the focus goes to when the last row is gone. */
  whenEmpty: string
}

const words: Record<Verb, string> = { up: '↑ Up', down: '↓ Down', remove: 'Remove' }
const verbs = ['up', 'down', 'remove'] as const

/** Gives the buttons of one row. Takes its place, and what each of them is called for whoever does not see the row. */
export function useRowSteps({ rows, onStep, whenEmpty }: Steps) {
  const focus = useFocus()
  const last = rows - 1

  function take(verb: Verb, at: number) {
    onStep(`${verb} ${at}`)
    const to = verb === 'up' ? at - 1 : verb === 'down' ? at + 1 : Math.min(at, last - 1)
    const way = to <= 0 ? 'down' : to >= last ? 'up' : verb === 'remove' ? 'down' : verb
    focus(to < 0 || (verb === 'remove' && last === 1) ? whenEmpty : `${way}.${to}`)
  }

  return (at: number, called: (verb: Verb) => string) =>
    verbs.map((verb) => (
      <Button
        key={verb}
        look="mini"
        id={`${verb}.${at}`}
        name="step"
        value={`${verb} ${at}`}
        disabled={(verb === 'up' && at === 0) || (verb === 'down' && at === last)}
        aria-label={called(verb)}
        onClick={(event) => {
          event.preventDefault()
          take(verb, at)
        }}
      >
        {words[verb]}
      </Button>
    ))
}
