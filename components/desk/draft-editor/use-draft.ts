/** The draft while it is being written: what stands in the fields, what of it is saved, and the steps taken in between. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Action, useAnswer } from '#components/desk/use-answer.ts'
import { useFocus } from '#components/desk/use-focus.ts'
import { type Basis, basisAfter } from '#lib/rules/drafting/basis-after.ts'
import { type DraftAnswer, isSaved } from '#lib/rules/drafting/draft-answer.ts'
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
import { useLastWords } from './use-last-words.ts'
import { useLeaving } from './use-leaving.ts'
import { useSavingByItself } from './use-saving-by-itself.ts'
import { draftFormId, useTypedEarly } from './use-typed-early.ts'

/** Changes some fields of the form; `goTo` names the field that gets the focus then. */
export type ChangeForm = (changed: Partial<DraftForm>, goTo?: string) => void

/** Takes a step of the form in the browser; `target` says where a left-over line should go. */
export type Take = (step: EditStep, target?: string) => void

export type Waits = 'saving' | 'sending' | null

/** Who asks: a button of the form, or nobody. */
type Asks = 'save' | 'submit' | 'itself'

/** The fields beside it say what the form holds: sent twice, a long interview would not pass the door. */
const withoutForm = (answer: DraftAnswer): DraftAnswer => ({ ...answer, form: emptyForm })

/** The fields as a button would send them, or as nobody's button does. */
export function fieldsFor(step: Asks): FormData | null {
  const form = document.getElementById(draftFormId)
  if (!(form instanceof HTMLFormElement)) return null
  const fields = new FormData(form)
  fields.set(fieldNames.step, step)
  return fields
}

export function useDraft(interviewId: number, action: Action<DraftAnswer>, opened: DraftAnswer) {
  const { answer, formAction, waiting, unreached, send } = useAnswer(action, opened, withoutForm)
  const [form, setForm] = useState(answer.form)
  const [saved, setSaved] = useState(isSaved(answer) ? answer.form : null)
  const [basis, setBasis] = useState<Basis>(answer)
  const [stepped, setStepped] = useState<string | null>(null)
  /** Who asked for the save that is under way, or was the last. */
  const [asking, setAsking] = useState<Asks>('save')
  /** A button that was pressed while the form was saving itself: its turn comes next. */
  const [pressed, setPressed] = useState<'save' | 'submit' | null>(null)
  /** The form that the desk said no to: sent again as it is, it would say so again. */
  const [refused, setRefused] = useState<DraftForm | null>(null)
  // A page that answers a posted form cannot know which button was pressed: it says everything.
  const [tried, setTried] = useState(answer.outcome === 'saved' || answer.outcome === 'unchanged')
  const latest = useRef(form)
  const early = useTypedEarly()
  const focus = useFocus()
  const dirty = saved === null || !isSameDraft(saved, form)
  const decides = answer.theirs !== null
  const isRefused = refused !== null && isSameDraft(refused, form)
  const isHeld = decides || isRefused || answer.outcome === 'signedOut'

  useEffect(() => {
    latest.current = form
  }, [form])

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

  /** Goes on with another wording, as it was typed from an older version: the next save puts the two together. */
  function putBack(typed: DraftForm, from: Basis) {
    setForm(typed)
    setBasis(from)
  }

  function sendAs(asks: Asks, fields: FormData) {
    if (asks !== 'itself') setStepped(null)
    setAsking(asks)
    send(fields, (next) => {
      const kept = isSaved(next)
      setForm((now) => keepTyping(form, now, next.form))
      if (kept || next.outcome === 'stale') setBasis(basisAfter(basis, form, latest.current, next))
      if (kept) setSaved(next.form)
      setRefused(kept ? null : next.form)
      // Whoever pressed a button has not seen what came with this answer: they press it again.
      if (next.outcome !== 'saved' && next.outcome !== 'unchanged') setPressed(null)
      if (asks === 'submit') setTried(true)
      if (asks === 'submit' || (asks === 'save' && !kept)) focus(elementIds.answer)
    })
  }

  /** Saves or submits, whichever button was pressed. */
  function save(fields: FormData) {
    const asks = fields.get(fieldNames.step) === 'submit' ? 'submit' : 'save'
    if (!waiting) sendAs(asks, fields)
    else if (asking === 'itself') setPressed(asks)
  }

  /** Saves without being asked, where that needs nobody's decision. */
  function saveItself() {
    const fields = fieldsFor('itself')
    if (fields && !waiting && !isHeld) sendAs('itself', fields)
  }

  const takeTurn = useEffectEvent((asks: 'save' | 'submit') => {
    const fields = fieldsFor(asks)
    setPressed(null)
    if (fields) sendAs(asks, fields)
  })
  useEffect(() => {
    if (pressed && !waiting) takeTurn(pressed)
  }, [pressed, waiting])

  useSavingByItself({ form, due: dirty && !waiting && !isHeld && pressed === null, unreached, save: saveItself })
  useLastWords(interviewId, dirty && !isHeld, saveItself)
  useLeaving(dirty && (isHeld || unreached)) // else they are sent on the way out

  const asked = pressed ?? asking
  const waits: Waits = waiting || pressed !== null ? (asked === 'submit' ? 'sending' : 'saving') : null
  return {
    form,
    change,
    take,
    save,
    putBack,
    answer,
    basis,
    formAction,
    waits,
    /** Nobody pressed a button: nobody waits for it to be free again, and nobody needs to be told aloud. */
    itself: asked === 'itself',
    unreached,
    dirty,
    decides,
    refused: isRefused,
    stepped,
    tried,
  }
}
