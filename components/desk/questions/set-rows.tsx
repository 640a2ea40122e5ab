/** The questions of a set in their order, each in the words in which the set puts it. The buttons move and remove: at once with JavaScript, as a posted form without it. */
import { Button } from '#components/desk/button.tsx'
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { problemsAt } from '#components/desk/problems-at.ts'
import { useFocus } from '#components/desk/use-focus.ts'
import type { Problem } from '#lib/rules/problem.ts'
import type { SetRow } from '#lib/rules/questions/set-step.ts'

type Props = {
  rows: readonly (SetRow & { key: number })[]
  problems: readonly Problem[]
  onWording: (at: number, wording: string) => void
  onStep: (step: string) => void
}

export function SetRows({ rows, problems, onWording, onStep }: Props) {
  const focus = useFocus()
  const last = rows.length - 1

  function take(verb: 'up' | 'down' | 'remove', at: number) {
    onStep(`${verb} ${at}`)
    const to = verb === 'up' ? at - 1 : verb === 'down' ? at + 1 : Math.min(at, last - 1)
    const way = to <= 0 ? 'down' : to >= last ? 'up' : verb === 'remove' ? 'down' : verb
    focus(to < 0 || (verb === 'remove' && last === 1) ? 'add' : `${way}.${to}`)
  }

  if (rows.length === 0) return <p className="text-ink-2">No questions yet. Add the first below.</p>
  return (
    <ol className="grid gap-3">
      {rows.map(({ key, question, wording }, at) => {
        const described = { id: `wording.${at}`, problems: problemsAt(problems, `wording.${at}`) }
        const button = (verb: 'up' | 'down' | 'remove', words: string, name: string) => (
          <Button
            look="mini"
            id={`${verb}.${at}`}
            name="step"
            value={`${verb} ${at}`}
            disabled={(verb === 'up' && at === 0) || (verb === 'down' && at === last)}
            aria-label={`${name}: ${wording}`}
            onClick={(event) => {
              event.preventDefault()
              take(verb, at)
            }}
          >
            {words}
          </Button>
        )
        return (
          <li key={key} className="rounded-sm border border-rule bg-raised p-3">
            <input type="hidden" name={`question.${at}`} value={question} />
            <div className="flex justify-end gap-1">
              {button('up', '↑ Up', `Move question ${at + 1} up`)}
              {button('down', '↓ Down', `Move question ${at + 1} down`)}
              {button('remove', 'Remove', `Remove question ${at + 1}`)}
            </div>
            <Field {...described} label={`Question ${at + 1}`}>
              <input
                type="text"
                {...fieldWiring(described)}
                value={wording}
                onChange={({ target }) => onWording(at, target.value)}
                className={controlLook.headline}
              />
            </Field>
          </li>
        )
      })}
    </ol>
  )
}
