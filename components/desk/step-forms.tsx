/** The steps that somebody can take with an interview beside writing and deciding, each with its button. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { stepLabels, stepMeanings } from '#lib/rules/wording/steps.ts'
import type { Verb } from '#lib/rules/workflow.ts'
import { Panel } from './panel.tsx'
import { PressForm } from './press-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import type { Action } from './use-answer.ts'

const order = ['revise', 'recall', 'cancel', 'withdraw'] as const
type StepActions = Record<(typeof order)[number], Action<FormAnswer>>

type Props = { interviewId: number; steps: readonly Verb[]; actions: StepActions }

export function StepForms({ interviewId, steps, actions }: Props) {
  const open = order.filter((verb) => steps.includes(verb))
  if (open.length === 0) return null
  return (
    <Panel title="What you can do">
      {open.map((verb) => {
        const step = { action: actions[verb], meaning: stepMeanings[verb], button: stepLabels[verb] }
        return (
          <div key={verb} className="py-3">
            {verb === 'withdraw' ? (
              <ReasonForm {...step} interviewId={interviewId} />
            ) : (
              <PressForm {...step} fields={{ interview: interviewId }} look={verb === 'revise' ? 'main' : 'plain'} />
            )}
          </div>
        )
      })}
    </Panel>
  )
}
