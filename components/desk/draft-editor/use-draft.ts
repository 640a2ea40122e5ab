/** The draft while it is being written: what stands in the fields, what of it is saved, and the steps taken in between. */
import { useEffect, useState } from 'react'
import { type Action, useAnswer } from '#components/desk/use-answer.ts'
import { useFocus } from '#components/desk/use-focus.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import type { EditStep } from '#lib/rules/drafting/edit-step.ts'
import { emptyForm } from '#lib/rules/drafting/empty-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { stepInWords } from '#lib/rules/drafting/step-in-words.ts'
import { takeStep } from '#lib/rules/drafting/take-step.ts'
import { elementIds } from './element-ids.ts'
import { focusAfter } from './focus-after.ts'
import { freshId } from './fresh-id.ts'
import { keepTyping } from './keep-typing.ts'
import { isSameDraft } from './same-draft.ts'
import { useLeaving } from './use-leaving.ts'
import { useTypedEarly } from './use-typed-early.ts'

/** Changes some fields of the form; `goTo` names the field that gets the focus then. */
export type ChangeForm = (changed: Partial<DraftForm>, goTo?: string) => void

/** Takes a step of the form in the browser; `target` says where a left-over line should go. */
export type Take = (step: EditStep, target?: string) => void

export type Waits = 'saving' | 'sending' | null

const savedOutcomes: readonly DraftAnswer['outcome'][] = ['opened', 'saved', 'unchanged']
const isSaved = ({ outcome }: DraftAnswer) => savedOutcomes.includes(outcome)

/** The fields beside it say what the form holds: sent twice, a long interview would not pass the door. */
const withoutForm = (answer: DraftAnswer): DraftAnswer => ({ ...answer, form: emptyForm })

export function useDraft(action: Action<DraftAnswer>, opened: DraftAnswer) {
  const { answer, formAction, waiting, unreached, send } = useAnswer(action, opened, withoutForm)
  const [form, setForm] = useState(answer.form)
  const [saved, setSaved] = useState(isSaved(answer) ? answer.form : null)
  const [stepped, setStepped] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  // A page that answers a posted form cannot know which button was pressed: it says everything.
  const [tried, setTried] = useState(answer.outcome === 'saved' || answer.outcome === 'unchanged')
  const early = useTypedEarly()
  const focus = useFocus()
  const dirty = saved === null || !isSameDraft(saved, form)
  useLeaving(dirty && !waiting)

  useEffect(() => {
    if (early) setForm((now) => (isSameDraft(now, early) ? now : early))
  }, [early])

  const change: ChangeForm = (changed, goTo) => {
    setForm((now) => ({ ...now, ...changed }))
    if (goTo !== undefined) focus(goTo)
  }

  const take: Take = (step, target) => {
    const next = takeStep(form, step, freshId(), target)
    setForm(next)
    setStepped(stepInWords(form, next, step))
    focus(focusAfter(form, next, step))
  }

  /** Saves or submits, whichever button was pressed. */
  function save(fields: FormData) {
    if (waiting) return
    setStepped(null)
    const submits = fields.get(fieldNames.step) === 'submit'
    setSending(submits)
    send(fields, (next) => {
      setForm((now) => keepTyping(form, now, next.form))
      if (isSaved(next)) setSaved(next.form)
      if (submits) setTried(true)
      if (submits || !isSaved(next)) focus(elementIds.answer)
    })
  }

  const waits: Waits = waiting ? (sending ? 'sending' : 'saving') : null
  return { form, change, take, save, answer, formAction, waits, unreached, dirty, stepped, tried }
}
