/** Who else has this interview open: asked every few seconds while this page is looked at. */
import { useEffect, useState } from 'react'
import { z } from 'zod'

/** In milliseconds: whoever opens the form is seen by the others within this. */
const every = 4_000

const answered = z.object({ others: z.array(z.string()) })

function tell(interviewId: number, gone: boolean): Promise<Response> {
  return fetch(`/desk/interviews/${interviewId}/presence`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gone }),
    keepalive: gone,
  })
}

/** Null where nobody knows: the desk is out of reach, or nobody is signed in. */
async function others(interviewId: number): Promise<string[] | null> {
  try {
    const response = await tell(interviewId, false)
    return response.ok ? (answered.safeParse(await response.json()).data?.others ?? null) : null
  } catch {
    return null
  }
}

export function usePresence(interviewId: number): readonly string[] {
  const [here, setHere] = useState<readonly string[]>([])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let round = 0

    async function ask(own: number) {
      const found = await others(interviewId)
      if (own !== round) return // hidden or closed meanwhile
      if (found) setHere((before) => (before.join() === found.join() ? before : found))
      timer = setTimeout(() => ask(own), every)
    }
    function stop() {
      round++
      clearTimeout(timer)
    }
    function leave() {
      stop()
      tell(interviewId, true).catch(() => {})
    }
    function look() {
      stop()
      if (document.visibilityState === 'visible') ask(round)
      else tell(interviewId, true).catch(() => {})
    }

    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', leave)
    }
  }, [interviewId])

  return here
}
