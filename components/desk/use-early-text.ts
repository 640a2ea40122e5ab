/** What was typed into one text area before this script arrived: React, when it comes, puts the server's words back into it. */
import { useEffect, useState } from 'react'
import { useScripting } from './use-scripting.ts'

/** Takes the area's id, and a state's setter, which takes the words that were there. */
export function useEarlyText(id: string, take: (text: string) => void) {
  const coming = !useScripting()
  const [early] = useState(() => {
    const area = coming && typeof document !== 'undefined' ? document.getElementById(id) : null
    return area instanceof HTMLTextAreaElement ? area.value : null
  })
  useEffect(() => {
    if (early !== null) take(early)
  }, [early, take])
}
