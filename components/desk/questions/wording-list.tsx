/** The wordings of a question, the first being what it is called; for whoever keeps the bank, each with what can be done with it. */

import { PressForm } from '#components/desk/press-form.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { LineForm } from './line-form.tsx'

type Wording = { id: number; wording: string }
type Actions = Record<'edit' | 'rename' | 'remove', Action<FormAnswer>>

type Props = {
  question: number
  wordings: readonly Wording[]
  /** Null for whoever reads and does not keep. */
  actions: Actions | null
}

export function WordingList({ question, wordings, actions }: Props) {
  return (
    <ol>
      {wordings.map(({ id, wording }, at) => {
        const fields = { question, of: id }
        return (
          <li key={id} className="border-b border-rule py-3">
            <p className="font-text text-s2">{wording}</p>
            {at === 0 && <p className="text-s0 text-ink-2">What the question is called.</p>}
            {actions && (
              <details className="mt-1">
                <summary className="py-1 text-accent">
                  Change<span className="sr-only"> {wording}</span>
                </summary>
                <div className="grid gap-4 pt-2 pb-3">
                  <LineForm
                    key={wording}
                    action={actions.edit}
                    fields={fields}
                    field="wording"
                    label="Wording"
                    unseen={wording}
                    value={wording}
                    button="Save the wording"
                  />
                  <div className="flex flex-wrap gap-2">
                    {at > 0 && (
                      <PressForm
                        action={actions.rename}
                        fields={fields}
                        button="Call the question this"
                        about={wording}
                      />
                    )}
                    {wordings.length > 1 && (
                      <PressForm action={actions.remove} fields={fields} button="Remove" about={wording} />
                    )}
                  </div>
                </div>
              </details>
            )}
          </li>
        )
      })}
    </ol>
  )
}
