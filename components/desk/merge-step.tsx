/** The last step of a merge: what will move, in sentences, the press that moves it, and the ways round it. */

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { LinkButton } from './link-button.tsx'
import { PressForm } from './press-form.tsx'
import type { Action } from './use-answer.ts'

type Props = {
  sentences: readonly string[]
  action: Action<FormAnswer>
  fields: Record<string, number>
  button: string
  /** Where it is the other one that stays. */
  otherWay: { href: string; words: string }
  /** Where nothing is merged. */
  back: string
}

export function MergeStep({ sentences, action, fields, button, otherWay, back }: Props) {
  return (
    <div className="grid max-w-measure gap-6">
      <ul className="border-t border-rule">
        {sentences.map((sentence) => (
          <li key={sentence} className="border-b border-rule py-2">
            {sentence}
          </li>
        ))}
      </ul>
      <PressForm action={action} fields={fields} button={button} look="main" />
      <p className="flex flex-wrap gap-2">
        <LinkButton href={otherWay.href}>{otherWay.words}</LinkButton>
        <LinkButton href={back}>Leave both as they are</LinkButton>
      </p>
    </div>
  )
}
