/** A form of the desk that either goes on to another page or comes back with what to mend. */
import { type SubmitEvent, useId } from 'react'
import { type FormAnswer, unanswered } from '#lib/rules/form-answer.ts'
import { type Action, useAnswer } from './use-answer.ts'
import { useFocus } from './use-focus.ts'

/** Gives the attributes of the form and of its notices, and what it got back. The fields are left alone: what was typed stays typed. */
export function useForm(action: Action<FormAnswer>) {
  const { answer, formAction, waiting, unreached, send } = useAnswer(action, unanswered)
  const focus = useFocus()
  const noticesId = useId()

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (waiting) return
    send(new FormData(event.currentTarget, event.nativeEvent.submitter), () => focus(noticesId))
  }

  return {
    form: { action: formAction, onSubmit: submit },
    notices: { id: noticesId, answer, unreached },
    answer,
    waiting,
  }
}
