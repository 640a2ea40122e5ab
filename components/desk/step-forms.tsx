/** The steps that somebody can take with an interview beside writing and deciding, each with its button. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { stepLabels, stepMeanings } from '#lib/rules/wording/steps.ts'
import type { Verb } from '#lib/rules/workflow.ts'
import { Panel } from './panel.tsx'
import { PressForm } from './press-form.tsx'
import type { Action } from './use-answer.ts'
import { WithdrawForm } from './withdraw-form.tsx'

const order = ['revise', 'recall', 'recover', 'discardChanges', 'cancel', 'withdraw', 'discard'] as const
type StepActions = Record<(typeof order)[number], Action<FormAnswer>>

/** The one step of a page that goes on with the interview. */
const main: readonly Verb[] = ['revise', 'recover']

type Props = {
  interviewId: number
  /** Of the draft, as this page shows it: what does away with it names what was seen. */
  version: number
  steps: readonly Verb[]
  actions: StepActions
}

export function StepForms({ interviewId, version, steps, actions }: Props) {
  const open = order.filter((verb) => steps.includes(verb))
  if (open.length === 0) return null
  return (
    <Panel title="What you can do">
      {open.map((verb) => {
        const step = { action: actions[verb], meaning: stepMeanings[verb], button: stepLabels[verb] }
        return (
          <div key={verb} className="py-3">
            {verb === 'withdraw' ? (
              <WithdrawForm {...step} interviewId={interviewId} />
            ) : (
              <PressForm
                {...step}
                fields={{ interview: interviewId, version }}
                look={main.includes(verb) ? 'main' : 'plain'}
              />
            )}
          </div>
        )
      })}
    </Panel>
  )
}
