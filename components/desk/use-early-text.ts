/** What was typed into one text area before this script arrived: React, when it comes, puts the server's words back into it. */
import { useEffect, useState } from 'react'
import { useScripting } from './use-scripting.ts'

/** Takes the area's id, and a state's setter, which takes the words that were there. */
export function useEarlyText(id: string, take: (text: string) => void) {
  const coming = !useScripting()
  const [early] = useState(() => (coming ? textOnThePage(id) : null))
  useEffect(() => {
    if (early !== null) take(early)
  }, [early, take])
}

/** Null on the server, which knows neither the page nor what an area is. */
function textOnThePage(id: string): string | null {
  if (typeof document === 'undefined') return null
  const area = document.getElementById(id)
  return area instanceof HTMLTextAreaElement ? area.value : null
}
