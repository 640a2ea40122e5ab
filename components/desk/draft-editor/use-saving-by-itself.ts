/** Saves once nobody has typed for a second. Where the desk was out of reach, it is tried again more slowly. */
import { useEffect, useEffectEvent } from 'react'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'

/** In milliseconds. */
const pause = 1_000
const pauseOutOfReach = 5_000

type Props = {
  form: DraftForm
  /** There is something to save, and nothing in the way. */
  due: boolean
  unreached: boolean
  save: () => void
}

export function useSavingByItself({ form, due, unreached, save }: Props) {
  const saveNow = useEffectEvent(save)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form begins the pause anew
  useEffect(() => {
    if (!due) return
    const timer = setTimeout(() => saveNow(), unreached ? pauseOutOfReach : pause)
    return () => clearTimeout(timer)
  }, [form, due, unreached])
}
