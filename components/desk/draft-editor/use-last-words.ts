/** Sends what is not saved yet when the page is left, or when nobody looks at it any more. */
import { useEffect, useEffectEvent } from 'react'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { draftFormId } from './use-typed-early.ts'

/** Outlives the page. A browser sends 64 kB in this way; what is longer is offered back from its own store. */
function sendLast(interviewId: number) {
  const form = document.getElementById(draftFormId)
  if (!(form instanceof HTMLFormElement)) return
  const fields = new FormData(form)
  fields.delete(fieldNames.overtakes)
  // React's own fields name an action; this address is none.
  for (const name of [...fields.keys()].filter((one) => one.startsWith('$ACTION'))) fields.delete(name)
  fetch(`/desk/interviews/${interviewId}/last-words`, { method: 'POST', body: fields, keepalive: true }).catch(() => {})
}

/** `due`: there is something to save, and nobody has to decide about it. `save` saves while the page is still there. */
export function useLastWords(interviewId: number, due: boolean, save: () => void) {
  const leave = useEffectEvent(() => {
    if (due) sendLast(interviewId)
  })
  // A phone may end a page that nobody looks at without another word.
  const hide = useEffectEvent(() => {
    if (due && document.visibilityState === 'hidden') save()
  })

  useEffect(() => {
    const onLeave = () => leave()
    const onHide = () => hide()
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [])
}
