/** A wording of a question, to be changed: folded away until somebody wants to, or the desk has answered. */
'use client'

import type { ReactNode } from 'react'
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { SaveButton } from '#components/desk/save-button.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import { type FormAnswer, unanswered } from '#lib/rules/form-answer.ts'
import { wordingShown } from '#lib/rules/wording/as-shown.ts'

type Props = {
  action: Action<FormAnswer>
  question: number
  wording: { id: number; wording: string }
  /** What else can be done with it. */
  children: ReactNode
}

/** The page has one of these for each wording: the number in the id keeps them apart, and the field is called `wording` in all. */
export function ChangeWording({ action, question, wording: { id: of, wording }, children }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const id = `wording-${of}`
  const problems = answer.problems.map((problem) => ({ ...problem, field: id }))
  const described = { id, problems: problemsAt(problems, id) }
  return (
    // A page that was posted is made anew: what the desk answered must not be folded away in it.
    <details className="mt-1" open={answer !== unanswered}>
      <summary className="py-1 text-accent">
        Change<span className="sr-only"> {wording}</span>
      </summary>
      <div className="grid gap-4 pt-2 pb-3">
        <form {...form} autoComplete="off" className="max-w-measure">
          <FormNotices {...notices} answer={{ ...answer, problems }} />
          <input type="hidden" name="question" value={question} />
          <input type="hidden" name="of" value={of} />
          <StartedFrom shown={wordingShown({ wording })} answer={answer} />
          <Field {...described} label="Wording" unseen={wording}>
            <input
              type="text"
              defaultValue={answer.values.wording ?? wording}
              {...fieldWiring(described)}
              name="wording"
              className={controlLook.headline}
            />
          </Field>
          <p className="mt-3">
            <SaveButton waiting={waiting} aria-label={`Save the wording: ${wording}`}>
              Save the wording
            </SaveButton>
          </p>
        </form>
        {children}
      </div>
    </details>
  )
}
