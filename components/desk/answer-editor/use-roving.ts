/** A toolbar is one stop of the Tab key; within it the arrows go on, as in the ARIA toolbar pattern. */
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Gives what the toolbar needs, and the tab stop of the button at each place. Escape calls `leave`. */
export function useRoving(leave: () => void) {
  const toolbar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const buttons = () => [...(toolbar.current?.querySelectorAll('button') ?? [])]

  function onKeyDown(event: KeyboardEvent) {
    const all = buttons()
    const to = steps[event.key]?.(stop, all.length)
    if (to === undefined && event.key !== 'Escape') return
    event.preventDefault()
    if (to === undefined) leave()
    else all[to]?.focus()
  }

  function onFocus({ target }: FocusEvent) {
    const at = buttons().findIndex((button) => button.contains(target))
    if (at >= 0) setStop(at)
  }

  return {
    toolbar: { ref: toolbar, onKeyDown, onFocus },
    tabIndexAt: (at: number) => (at === stop ? 0 : -1),
    enter: () => buttons()[stop]?.focus(),
  }
}
