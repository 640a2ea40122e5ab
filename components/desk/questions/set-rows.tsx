/** The questions of a set in their order, each in the words in which the set puts it. */
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { problemsAt } from '#components/desk/problems-at.ts'
import { useRowSteps } from '#components/desk/use-row-steps.tsx'
import type { Problem } from '#lib/rules/problem.ts'
import type { SetRow } from '#lib/rules/questions/set-step.ts'

type Props = {
  rows: readonly (SetRow & { key: number })[]
  problems: readonly Problem[]
  onWording: (at: number, wording: string) => void
  onStep: (step: string) => void
}

export function SetRows({ rows, problems, onWording, onStep }: Props) {
  const steps = useRowSteps({ rows: rows.length, onStep, whenEmpty: 'add' })
  if (rows.length === 0) return <p className="text-ink-2">No questions yet. Add the first below.</p>
  return (
    <ol className="grid gap-3">
      {rows.map(({ key, question, wording }, at) => {
        const described = { id: `wording.${at}`, problems: problemsAt(problems, `wording.${at}`) }
        const called = {
          up: `Move question ${at + 1} up`,
          down: `Move question ${at + 1} down`,
          remove: `Remove question ${at + 1}`,
        }
        return (
          <li key={key} className="rounded-sm border border-rule bg-raised p-3">
            <input type="hidden" name={`question.${at}`} value={question} />
            <div className="flex justify-end gap-1">{steps(at, (verb) => `${called[verb]}: ${wording}`)}</div>
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
