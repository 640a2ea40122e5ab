/** One step of the workflow with its button: taken back, revised, cancelled, or withdrawn with a reason. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { FormNotices } from './form-notices.tsx'
import { problemsAt } from './problems-at.ts'
import { TextArea } from './text-area.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = {
  interviewId: number
  action: Action<FormAnswer>
  /** What will happen, before it does: "Readers go on seeing the live interview while you revise it." */
  meaning: string
  /** The button's words: "Take it back". */
  button: string
  look?: 'main' | 'plain'
  /** A step that needs words of its own: "reason" with its label and hint. */
  asks?: { field: 'reason' | 'note'; label: string; hint: string }
}

export function StepForm({ interviewId, action, meaning, button, look = 'plain', asks }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} className="py-3">
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <p className="text-ink-2">{meaning}</p>
      {asks && (
        <div className="mt-3">
          <TextArea
            id={asks.field}
            label={asks.label}
            hint={asks.hint}
            height="sentence"
            rows={3}
            defaultValue={answer.values[asks.field] ?? ''}
            problems={problemsAt(answer.problems, asks.field)}
          />
        </div>
      )}
      <p className="mt-3">
        <Button look={look} aria-disabled={waiting || undefined}>
          {button}
        </Button>
      </p>
    </form>
  )
}
