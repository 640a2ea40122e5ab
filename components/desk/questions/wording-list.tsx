/** The wordings of a question, the first being what it is called; for whoever keeps the bank, each with what can be done with it. */
import { PressForm } from '#components/desk/press-form.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { ChangeWording } from './change-wording.tsx'

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
      {wordings.map((wording, at) => {
        const about = { fields: { question, of: wording.id }, about: wording.wording }
        return (
          <li key={wording.id} className="border-b border-rule py-3">
            <p className="font-text text-s2">{wording.wording}</p>
            {at === 0 && <p className="text-s0 text-ink-2">What the question is called.</p>}
            {actions && (
              <ChangeWording action={actions.edit} question={question} wording={wording}>
                <div className="flex flex-wrap gap-2">
                  {at > 0 && <PressForm {...about} action={actions.rename} button="Call the question this" />}
                  {wordings.length > 1 && <PressForm {...about} action={actions.remove} button="Remove" />}
                </div>
              </ChangeWording>
            )}
          </li>
        )
      })}
    </ol>
  )
}
