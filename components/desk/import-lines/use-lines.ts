/** Holds the lines in the browser, and moves the focus to where the work goes on. */
import { useEffect, useReducer, useState } from 'react'
import { useScripting } from '#components/desk/use-scripting.ts'
import type { Line } from '#lib/rules/lines/line.ts'
import { readLinesForm } from '#lib/rules/lines/lines-form.ts'
import { act, inHand } from './lines-in-hand.ts'
import { linesFormId } from './row-id.ts'

/** What was chosen before this script arrived: React, when it comes, would put the server's choices back. */
function chosenEarly(opened: readonly Line[]): readonly Line[] | null {
  if (typeof document === 'undefined') return null
  const form = document.getElementById(linesFormId)
  return form instanceof HTMLFormElement ? readLinesForm(new FormData(form), opened) : null
}

export function useLines(opened: readonly Line[]) {
  const coming = !useScripting()
  const [early] = useState(() => (coming ? chosenEarly(opened) : null))
  const [hand, dispatch] = useReducer(act, opened, inHand)
  const { goesTo } = hand

  useEffect(() => {
    if (early) dispatch({ does: 'begin', lines: early })
  }, [early])

  useEffect(() => {
    if (goesTo) document.getElementById(goesTo.id)?.focus()
  }, [goesTo])

  return { hand, dispatch }
}
