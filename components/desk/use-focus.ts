/** Moves the focus to an element, once the page shows what has changed. */
import { useEffect, useState } from 'react'

export function useFocus() {
  const [target, setTarget] = useState<{ id: string } | null>(null)
  useEffect(() => {
    if (target) document.getElementById(target.id)?.focus()
  }, [target])
  return (id: string | null) => setTarget(id === null ? null : { id })
}
