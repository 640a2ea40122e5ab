/**
 * How a form of the desk is sent and answered. Without JavaScript it is posted, and `formAction` answers with a page.
 * With it, the form sends itself: an action that is given to React throws the whole page away when the network does,
 * and React empties the form after every answer. Here nothing is emptied, and a failure leaves the form as it stands.
 */
import { unstable_rethrow } from 'next/navigation'
import { useActionState, useState, useTransition } from 'react'

export type Action<Answer> = (previous: Answer, fields: FormData) => Promise<Answer>

/** `asPrevious` leaves out of the answer before what the action does not need to be told again. */
export function useAnswer<Answer>(
  action: Action<Answer>,
  first: Awaited<Answer>,
  asPrevious: (answer: Answer) => Answer = (answer) => answer,
) {
  const [posted, formAction] = useActionState<Answer, FormData>(action, first)
  const [answer, setAnswer] = useState<Answer>(posted)
  const [unreached, setUnreached] = useState(false)
  const [waiting, startTransition] = useTransition()

  /** Sends the fields, and hands over the answer if one comes. */
  function send(fields: FormData, take: (answer: Answer) => void = () => {}) {
    startTransition(async () => {
      try {
        const next = await action(asPrevious(answer), fields)
        setUnreached(false)
        setAnswer(next)
        take(next)
      } catch (failure) {
        unstable_rethrow(failure) // a redirect: it went through, and Next goes on to the next page
        setUnreached(true)
      }
    })
  }

  return { answer, formAction, waiting, unreached, send }
}
